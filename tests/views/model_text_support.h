#pragma once

#include "model/analysis/exhibit.h"
#include "model/project/json_text.h"
#include "views/format/model_text.h"

#include <QDir>
#include <QString>

#include <stdexcept>
#include <string>
#include <vector>

/// What of the model's texts a person reads.
namespace rackrent::test {

inline Json projectIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString());
    const Json document = Json::parse(file.readAll().toStdString());
    return document.contains("project") ? document["project"] : document;
}

/// Samples and conformance cases.
inline std::vector<Json> documents()
{
    std::vector<Json> all;
    for (const QString& folder : {QStringLiteral("/resources/samples"), QStringLiteral("/tests/conformance")})
        for (const QFileInfo& file : QDir(QStringLiteral(RACKRENT_SOURCE_DIR) + folder).entryInfoList(QDir::Files))
            if (file.size() < 100'000)
                all.push_back(projectIn(file.filePath()));
    return all;
}

/// Why a text could not be translated as a whole; empty when it could.
inline QString missing(const QString& text)
{
    const auto pattern = modelPattern(text);
    if (!pattern)
        return text;
    const QString words = QString::fromUtf8(pattern->text);
    if (words == QLatin1String("is %1; %2 is needed") && !modelPattern(pattern->parts[1]))
        return text;
    if (words == QLatin1String("is missing; %1 is needed") && !modelPattern(pattern->parts[0]) &&
        !pattern->parts[0].contains(QLatin1Char('{')))
        return text;
    return {};
}

/// Texts of an exhibit that come from the model, not the names of time and tenants.
inline std::vector<std::string> textsOf(const Exhibit& exhibit)
{
    std::vector<std::string> texts = exhibit.further;
    texts.insert(texts.end(), {exhibit.title, exhibit.subtitle, exhibit.acrossAxis, exhibit.message});
    if (exhibit.across == Across::Categories)
        texts.insert(texts.end(), exhibit.categories.begin(), exhibit.categories.end());
    if (exhibit.grid)
        texts.insert(texts.end(),
                     {exhibit.grid->acrossAxis, exhibit.grid->upAxis, exhibit.grid->valueName, exhibit.grid->missing});
    for (const ValueAxis& axis : exhibit.valueAxes)
        texts.push_back(axis.title);
    for (const ExhibitSeries& series : exhibit.series)
        if (series.role != Role::Tenant)
            texts.push_back(series.label);
    for (const Crossing& crossing : exhibit.crossings)
        texts.push_back(crossing.label);
    std::erase(texts, std::string()); // an axis that needs no title
    return texts;
}

} // namespace rackrent::test
