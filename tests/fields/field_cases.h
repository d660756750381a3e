#pragma once

#include "model/project/document_path.h"
#include "model/project/project_file.h"
#include "views/fields/field.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <functional>
#include <vector>

/// Projects to try the field tables on, and walks through them.
namespace rackrent::cases {

struct Case {
    QString name;
    Json document;
};

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The samples, and the projects of the conformance cases.
inline const std::vector<Case>& all()
{
    static const std::vector<Case> cases = [] {
        std::vector<Case> found;
        const QDir root(QStringLiteral(RACKRENT_SOURCE_DIR));
        for (const char* place : {"resources/samples/*.rackrent", "tests/conformance/*.json"}) {
            const QFileInfo pattern(root.filePath(QString::fromLatin1(place)));
            for (const QFileInfo& file : pattern.dir().entryInfoList({pattern.fileName()}, QDir::Files, QDir::Name)) {
                Json json = Json::parse(contents(file.filePath()).toStdString());
                if (json.contains("project"))
                    json = Json(json["project"]);
                found.push_back({file.completeBaseName(), std::move(json)});
            }
        }
        return found;
    }();
    return cases;
}

inline const Json& named(const char* name)
{
    for (const Case& one : all())
        if (one.name == QLatin1String(name))
            return one.document;
    qFatal("no case %s", name);
}

/// A case without what is about the project, and with few enough parts to be read some thousand times.
inline Json shortened(const Json& document)
{
    Json result = document;
    for (const char* key : {"provenance", "simulation", "scenarios"})
        result.erase(key);
    constexpr std::size_t most = 8;
    QSet<QString> used;
    if (Json* contracts = result.contains("contracts") ? &result["contracts"] : nullptr) {
        while (contracts->size() > most)
            contracts->erase(contracts->size() - 1);
        for (const Json& contract : *contracts)
            used += QString::fromStdString(contract["facility"].get<std::string>());
    }
    Json& facilities = result["facilities"];
    for (std::size_t i = facilities.size(); i-- > 0;)
        if (!used.contains(QString::fromStdString(facilities[i]["id"].get<std::string>())) && facilities.size() > 1)
            facilities.erase(i);
    return result;
}

/// One field of a part, or a cell: its place for `fieldEdits`, and what it stands in.
struct Spot {
    PartPlace place; ///< of the part, or of the row
    PartPlace part;
    const Field* field = nullptr;
    const Field* table = nullptr; ///< of a cell
    Json owner;                   ///< the part, or the row

    QString words() const { return QString::fromStdString(place.pointer + ' ' + field->path); }
};

/// Every field of every part, and every cell of every table.
inline void forEverySpot(const Json& document, const std::function<void(const Spot&)>& visit)
{
    for (const PartPlace& part : partsOf(document)) {
        const Json* found = elementAtPosition(document, part.pointer);
        const Json json = found ? *found : Json::object();
        for (const FieldGroup& group : formOf(part.kind))
            for (const Field& field : group.fields) {
                visit({part, part, &field, nullptr, json});
                const Json* rows = elementAtPosition(json, field.path);
                for (std::size_t i = 0; field.kind == FieldKind::Table && rows && rows->is_array() && i < rows->size();
                     ++i)
                    for (const Field& column : field.columns)
                        visit({{part.kind, part.pointer + field.path + '/' + std::to_string(i)},
                               part,
                               &column,
                               &field,
                               (*rows)[i]});
            }
    }
}

/// Every key of a document, as a pointer.
inline void forEveryKey(const Json& json, const std::string& pointer,
                        const std::function<void(const std::string&)>& visit)
{
    if (json.is_object())
        for (const auto& [key, value] : json.items()) {
            visit(pointer + '/' + pointerStep(key));
            forEveryKey(value, pointer + '/' + pointerStep(key), visit);
        }
    for (std::size_t i = 0; json.is_array() && i < json.size(); ++i)
        forEveryKey(json[i], pointer + '/' + std::to_string(i), visit);
}

/// The document after edits; null when one of them finds no place.
inline Json edited(Json document, const std::vector<Edit>& edits)
{
    for (const Edit& edit : edits)
        if (!applyEdit(document, edit))
            return nullptr;
    return document;
}

/// What is wrong with a document, in one line; empty when nothing is.
inline QString errorsOf(const Json& document)
{
    QString text;
    for (const Problem& problem : checkedProject(document).problems)
        if (problem.severity == Severity::Error)
            text += QString::fromStdString(problem.place + ' ' + problem.message + "; ");
    return text;
}

} // namespace rackrent::cases
