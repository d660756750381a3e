#include "views/grid/html_table.h"

#include "views/format/exact_text.h"

#include <algorithm>

namespace rackrent {
namespace {

/// How two programs are told a cell's number format.
struct FormatWords {
    QString libreOffice; ///< language, and a language with a format code
    QString excel;       ///< a value of `mso-number-format`; empty: general
};

/// LibreOffice does not take formats that it would have to add, so these are those that it has.
FormatWords wordsOf(const SpreadsheetCell& cell)
{
    if (!cell.value)
        return {QStringLiteral("1033;0;@"), QStringLiteral("\\@")};
    switch (cell.form) {
    case SpreadsheetCell::Form::Rate:
        return cell.text.contains(u'.') || cell.text.contains(u',')
                   ? FormatWords{QStringLiteral("1033;1033;0.00%"), QStringLiteral("0.00%")}
                   : FormatWords{QStringLiteral("1033;1033;0%"), QStringLiteral("0%")};
    case SpreadsheetCell::Form::Day: return {QStringLiteral("1033;1033;YYYY-MM-DD"), QStringLiteral("yyyy\\-mm\\-dd")};
    case SpreadsheetCell::Form::Plain: break;
    }
    return {QStringLiteral("1033;"), {}};
}

QString attributesOf(const SpreadsheetCell& cell)
{
    if (cell.text.isEmpty())
        return {};
    const FormatWords words = wordsOf(cell);
    QString attributes;
    if (cell.value)
        attributes = QStringLiteral(" sdval=\"%1\" x:num=\"%1\"").arg(plainNumber(*cell.value));
    attributes += QStringLiteral(" sdnum=\"%1\"").arg(words.libreOffice);
    return words.excel.isEmpty() ? attributes
                                 : attributes + QStringLiteral(" style=\"mso-number-format:'%1'\"").arg(words.excel);
}

} // namespace

std::size_t widestRow(const CellTable& table)
{
    std::size_t width = 0;
    for (const auto& row : table)
        width = std::max(width, row.size());
    return width;
}

QString toHtmlTable(const CellTable& rows)
{
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                                  "<meta charset=\"utf-8\"></head><body><table>");
    for (const auto& row : rows) {
        html += QStringLiteral("<tr>");
        for (const SpreadsheetCell& cell : row) {
            QString text = cell.text.toHtmlEscaped();
            text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            text.replace(u'\n', QStringLiteral("<br style=\"mso-data-placement:same-cell\">"));
            html += QStringLiteral("<td") + attributesOf(cell) + u'>' + text + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

CellTable withoutValues(const TextTable& texts)
{
    CellTable table;
    for (const QStringList& row : texts) {
        table.emplace_back();
        for (const QString& text : row)
            table.back().push_back({text, {}, {}});
    }
    return table;
}

CellTable fromClipboard(const QString& text, const QString& html)
{
    CellTable texts = withoutValues(fromTsv(text));
    if (html.isEmpty())
        return texts;
    std::optional<CellTable> table = fromHtmlTable(html);
    const bool isSame =
        table && (texts.empty() || (table->size() == texts.size() && widestRow(*table) == widestRow(texts)));
    return isSame ? std::move(*table) : texts;
}

} // namespace rackrent
