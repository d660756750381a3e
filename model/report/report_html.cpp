#include "model/report/report_text.h"

#include <algorithm>

namespace rackrent {

namespace {

constexpr std::string_view style = R"(
  body { font: 15px/1.5 "Open Sans", "Segoe UI", "Noto Sans CJK SC", sans-serif; color: #1b2330; background: #fff;
         max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
  h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid #d5dce5; padding-bottom: .25rem; }
  h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
  .of { color: #5b6675; margin: 0; }
  nav ol { columns: 2; padding-left: 1.25rem; }
  a { color: #0b6477; }
  .wide { overflow-x: auto; margin: 1rem 0; }
  table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
  th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid #e4e9ef; }
  th { color: #5b6675; font-weight: 600; }
  .figure { text-align: right; white-space: nowrap; }
  figure { margin: 1.25rem 0; break-inside: avoid; }
  figure svg { max-width: 100%; height: auto; }
  figcaption { color: #5b6675; }
  tr, h2, h3 { break-inside: avoid; break-after: auto; }
  @media print { body { max-width: none; margin: 0; } h2 { break-after: avoid; } }
)";

std::string plainHtml(const std::string& text)
{
    std::string escaped;
    for (const char letter : text)
        switch (letter) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default: escaped += letter;
        }
    return escaped;
}

class HtmlWriter {
public:
    explicit HtmlWriter(const ChartWriter& chart) : m_chart(chart) {}

    void operator()(const ReportWords& block) { element(block.isHeading ? "h3" : "p", block.text.words); }
    void operator()(const ReportList& block)
    {
        m_text += "<ul>\n";
        for (const ReportText& item : block.items)
            element("li", item.words);
        m_text += "</ul>\n";
    }
    void operator()(const ReportTable& table)
    {
        m_text += "<div class=\"wide\"><table>\n<thead>";
        addRow(table, table.heading, "th");
        m_text += "</thead>\n<tbody>\n";
        for (const auto& row : table.rows)
            addRow(table, row, "td");
        m_text += "</tbody>\n</table></div>\n";
    }
    void operator()(const ReportChart& block)
    {
        element("h3", block.exhibit.title);
        m_text += "<figure>\n";
        if (m_chart)
            m_text += m_chart(block.exhibit) + '\n';
        if (!block.exhibit.message.empty())
            element("figcaption", block.exhibit.message);
        m_text += "</figure>\n";
    }

    std::string written(const Report& report)
    {
        std::string language = report.language;
        std::ranges::replace(language, '_', '-');
        m_text = "<!DOCTYPE html>\n<html lang=\"" + plainHtml(language) +
                 "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n";
        element("title", report.title.words);
        m_text.append("<style>").append(style).append("</style>\n</head>\n<body>\n<header>\n");
        element("h1", report.title.words);
        paragraphOf(report.ofWhat);
        paragraphOf((report.file.empty() ? "" : report.file + ", ") + report.program);
        m_text += "</header>\n<nav><ol>\n";
        for (const ReportSection& section : report.sections)
            m_text += "<li><a href=\"#" + plainHtml(section.key) + "\">" + plainHtml(section.title) + "</a></li>\n";
        m_text += "</ol></nav>\n";
        for (const ReportSection& section : report.sections) {
            m_text += "<section id=\"" + plainHtml(section.key) + "\">\n";
            element("h2", section.title);
            for (const ReportBlock& block : section.blocks)
                std::visit(*this, block);
            m_text += "</section>\n";
        }
        m_text += "</body>\n</html>\n";
        return std::move(m_text);
    }

private:
    void element(const std::string& name, const std::string& words)
    {
        m_text += '<' + name + '>' + plainHtml(words) + "</" + name + ">\n";
    }
    void paragraphOf(const std::string& words) { m_text += "<p class=\"of\">" + plainHtml(words) + "</p>\n"; }
    void addRow(const ReportTable& table, const std::vector<ReportText>& cells, const std::string& cell)
    {
        m_text += "<tr>";
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_text += '<' + cell + (i < table.wordColumns ? ">" : " class=\"figure\">") + plainHtml(cells[i].words) +
                      "</" + cell + '>';
        m_text += "</tr>\n";
    }

    const ChartWriter& m_chart;
    std::string m_text;
};

} // namespace

std::string reportHtml(const Report& report, const ChartWriter& chart) { return HtmlWriter(chart).written(report); }

} // namespace rackrent
