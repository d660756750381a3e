#include "model/report/report_text.h"

namespace rackrent {

namespace {

/// A text as it stands, whatever it has in it.
std::string plainMarkdown(const std::string& text)
{
    std::string escaped;
    for (const char letter : text) {
        if (letter == '\n' || letter == '\r') {
            escaped += ' ';
            continue;
        }
        if (std::string_view("\\`*_[]<>|#&~").find(letter) != std::string_view::npos)
            escaped += '\\';
        escaped += letter;
    }
    return escaped;
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const ChartWriter& chart) : m_chart(chart) {}

    void operator()(const ReportWords& block)
    {
        m_text.append(block.isHeading ? "### " : "").append(plainMarkdown(block.text.words)).append("\n\n");
    }
    void operator()(const ReportList& block)
    {
        for (const ReportText& item : block.items)
            m_text.append("- ").append(plainMarkdown(item.words)).append("\n");
        m_text += '\n';
    }
    void operator()(const ReportTable& table)
    {
        addRow(table.heading);
        m_text += '|';
        for (std::size_t i = 0; i < table.heading.size(); ++i)
            m_text += i < table.wordColumns ? " --- |" : " ---: |";
        m_text += '\n';
        for (const auto& row : table.rows)
            addRow(row);
        m_text += '\n';
    }
    void operator()(const ReportChart& block)
    {
        m_text.append("### ").append(plainMarkdown(block.exhibit.title)).append("\n\n");
        if (const std::string picture = m_chart ? m_chart(block.exhibit) : std::string(); !picture.empty())
            m_text.append(picture).append("\n\n");
        if (!block.exhibit.message.empty())
            m_text.append(plainMarkdown(block.exhibit.message)).append("\n\n");
    }

    std::string written(const Report& report)
    {
        m_text = "# " + plainMarkdown(report.title.words) + "\n\n";
        m_text += plainMarkdown(report.ofWhat) + "\n\n";
        m_text += plainMarkdown((report.file.empty() ? "" : report.file + ", ") + report.program) + "\n\n";
        for (const ReportSection& section : report.sections) {
            m_text.append("## ").append(plainMarkdown(section.title)).append("\n\n");
            for (const ReportBlock& block : section.blocks)
                std::visit(*this, block);
        }
        return std::move(m_text);
    }

private:
    void addRow(const std::vector<ReportText>& cells)
    {
        m_text += '|';
        for (const ReportText& cell : cells)
            m_text.append(" ").append(plainMarkdown(cell.words)).append(" |");
        m_text += '\n';
    }

    const ChartWriter& m_chart;
    std::string m_text;
};

} // namespace

std::string reportMarkdown(const Report& report, const ChartWriter& chart)
{
    return MarkdownWriter(chart).written(report);
}

} // namespace rackrent
