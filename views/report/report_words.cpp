#include "views/report/report_words.h"

#include "views/charts/exhibit_words.h"
#include "views/format/amount_words.h"
#include "views/format/language_scope.h"
#include "views/format/model_text.h"
#include "views/format/number_text.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <unordered_map>

namespace rackrent {

namespace {

/// A report says the same in many cells: each text is looked for once.
class Translator {
public:
    void operator()(ReportText& text)
    {
        if (!text.isQuoted)
            translate(text.words);
    }
    void operator()(ReportWords& block) { (*this)(block.text); }
    void operator()(ReportList& block)
    {
        for (ReportText& item : block.items)
            (*this)(item);
    }
    void operator()(ReportTable& table)
    {
        for (ReportText& cell : table.heading)
            (*this)(cell);
        for (std::vector<ReportText>& row : table.rows)
            for (ReportText& cell : row)
                (*this)(cell);
    }
    void operator()(ReportChart& chart)
    {
        translate(chart.exhibit.message);
        std::string message = chart.exhibit.message;
        chart.exhibit = inLanguage(std::move(chart.exhibit));
        chart.exhibit.message = std::move(message);
    }

    void translate(std::string& english)
    {
        const auto [place, isNew] = m_known.try_emplace(english);
        if (isNew)
            place->second = numbersInLocale(amountsInLanguage(modelText(english))).toStdString();
        english = place->second;
    }

private:
    std::unordered_map<std::string, std::string> m_known;
};

} // namespace

Report reportInLanguage(Report report, const QString& language)
{
    const LanguageScope scope(language);
    Translator translator;
    translator(report.title);
    translator(report.scenario);
    translator.translate(report.ofWhat);
    for (ReportSection& section : report.sections) {
        translator.translate(section.title);
        for (ReportBlock& block : section.blocks)
            std::visit(translator, block);
    }
    report.language = language.toStdString();
    return report;
}

QString missingFont(const QString& language)
{
    if (language != QLatin1String("zh_CN") || !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        return {};
    return QCoreApplication::translate("Report", "No font with Chinese characters is installed, which a report in "
                                                 "Chinese needs; install one, such as Noto Sans CJK SC.");
}

} // namespace rackrent
