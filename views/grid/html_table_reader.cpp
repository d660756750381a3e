#include "views/grid/html_table.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>
#include <map>

namespace rackrent {
namespace {

constexpr QChar tabOfLibreOffice(1); // in a cell of several lines
constexpr int mostSpanned = 1000;
constexpr std::size_t mostCells = 1000001; // one more than the grid takes

using Attributes = std::map<QString, QString>;

Attributes attributesOf(const QString& tag)
{
    static const QRegularExpression attribute(
        QStringLiteral("\\s([a-zA-Z:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"));
    Attributes attributes;
    for (auto it = attribute.globalMatch(tag); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        attributes[match.captured(1).toLower()] = match.captured(2) + match.captured(3) + match.captured(4);
    }
    return attributes;
}

int spanOf(Attributes& attributes, const QString& name) { return std::clamp(attributes[name].toInt(), 1, mostSpanned); }

std::optional<double> valueOf(Attributes& attributes)
{
    for (const QString& name : {QStringLiteral("sdval"), QStringLiteral("x:num")}) {
        bool isNumber = false;
        if (const double value = attributes[name].toDouble(&isNumber); isNumber && std::isfinite(value))
            return value;
    }
    return std::nullopt;
}

/// Cells of HTML as it comes: unclosed tags, unquoted attributes, Excel's conditions. Spaces and tabs stand for
/// themselves, as spreadsheets mean them; a line break of the source is a space, or nothing at the edge of a line.
class HtmlTableReader {
public:
    explicit HtmlTableReader(const QString& html) : m_html(html) {}

    std::optional<CellTable> read()
    {
        while (m_at < m_html.size() && m_tables < 2 && m_cells < mostCells)
            if (m_html[m_at] == u'<')
                markup();
            else
                character();
        endCell();
        endRow();
        if (m_tables != 1 || m_table.empty())
            return std::nullopt;
        return m_table;
    }

private:
    void markup()
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--"))
            return skipBehind(QStringLiteral("-->"));
        const QString tag = takeTag();
        static const QRegularExpression letters(QStringLiteral("^</?([a-zA-Z0-9:]+)"));
        const QString name = letters.match(tag).captured(1).toLower();
        if (name == u"style" || name == u"script" || name == u"title") {
            if (!tag.startsWith(u"</"))
                skipBehind(QStringLiteral("</") + name);
        } else if (tag.startsWith(u"</"))
            close(name);
        else
            open(name, tag);
    }

    void open(const QString& name, const QString& tag)
    {
        if (name == u"table")
            ++m_tables;
        else if (name == u"tr") {
            endRow();
            m_isRow = true;
            m_isHidden = attributesOf(tag)[QStringLiteral("style")].remove(u' ').contains(u"display:none");
        } else if (name == u"td" || name == u"th")
            beginCell(tag);
        else if (name == u"br")
            lineBreak();
    }

    void close(const QString& name)
    {
        if (name == u"td" || name == u"th")
            endCell();
        else if (name == u"tr" || name == u"table")
            endRow();
        else if (name == u"p" || name == u"div")
            lineBreak();
    }

    void beginCell(const QString& tag)
    {
        endCell();
        m_isRow = true;
        m_isCell = true;
        Attributes attributes = attributesOf(tag);
        m_cell = {{}, valueOf(attributes), {}};
        m_right = spanOf(attributes, QStringLiteral("colspan"));
        m_down = spanOf(attributes, QStringLiteral("rowspan"));
    }

    void endCell()
    {
        if (!m_isCell)
            return;
        m_isCell = false;
        m_lineBreaks = 0; // the last one of a cell ends its last line
        m_isSoftBreak = false;
        placeSpanned();
        for (int i = 0; i < m_right; ++i) {
            if (m_down > 1)
                m_spanned[m_row.size()] = m_down;
            m_row.push_back(i == 0 ? std::move(m_cell) : SpreadsheetCell{});
        }
        m_cells += static_cast<std::size_t>(m_right);
    }

    /// Cells that one of a row above reaches into.
    void placeSpanned()
    {
        while (m_spanned.contains(m_row.size()))
            m_row.emplace_back();
    }

    void endRow()
    {
        endCell();
        if (!m_isRow)
            return;
        placeSpanned();
        for (auto& column : m_spanned)
            --column.second;
        std::erase_if(m_spanned, [](const auto& column) { return column.second <= 0; });
        if (!m_isHidden)
            m_table.push_back(std::move(m_row));
        m_row.clear();
        m_isRow = false;
    }

    void lineBreak()
    {
        m_lineBreaks += m_isCell ? 1 : 0;
        m_isSoftBreak = false;
    }

    void character()
    {
        if (!m_isCell) {
            ++m_at;
            return;
        }
        const QChar c = m_html[m_at];
        if (c == u'\n' || c == u'\r') {
            m_isSoftBreak = true;
            ++m_at;
        } else if (m_isSoftBreak && (c == u' ' || c == u'\t'))
            ++m_at;
        else if (c == u'&')
            append(takeEntity());
        else {
            append(c == tabOfLibreOffice ? QChar(u'\t') : c);
            ++m_at;
        }
    }

    void append(const QString& text)
    {
        if (m_isSoftBreak && m_lineBreaks == 0 && !m_cell.text.isEmpty() && !m_cell.text.back().isSpace())
            m_cell.text += u' ';
        m_isSoftBreak = false;
        for (; m_lineBreaks > 0; --m_lineBreaks)
            m_cell.text += u'\n';
        m_cell.text += text;
    }

    QString takeEntity()
    {
        static const QRegularExpression entity(QStringLiteral("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z0-9]+);"));
        const QRegularExpressionMatch match =
            entity.match(m_html, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            ++m_at;
            return QStringLiteral("&");
        }
        m_at = match.capturedEnd();
        const QString name = match.captured();
        if (name == u"&#9;" || name == u"&nbsp;") // white space to Qt's reader, which knows all others
            return name == u"&nbsp;" ? QStringLiteral(" ") : QStringLiteral("\t");
        return QTextDocumentFragment::fromHtml(name).toPlainText();
    }

    QString takeTag()
    {
        const qsizetype from = m_at;
        QChar quote;
        for (++m_at; m_at < m_html.size(); ++m_at) {
            const QChar c = m_html[m_at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                break;
        }
        m_at = std::min(m_at + 1, m_html.size());
        return m_html.mid(from, m_at - from);
    }

    void skipBehind(const QString& end)
    {
        const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = at < 0 ? m_html.size() : at + end.size();
    }

    const QString& m_html;
    qsizetype m_at = 0;
    int m_tables = 0;
    std::size_t m_cells = 0;
    CellTable m_table;
    std::vector<SpreadsheetCell> m_row;
    std::map<std::size_t, int> m_spanned; ///< rows, with this one, that a column's cell still reaches into
    SpreadsheetCell m_cell;
    int m_right = 1;
    int m_down = 1;
    int m_lineBreaks = 0; ///< to be written when more text comes
    bool m_isRow = false;
    bool m_isHidden = false;
    bool m_isCell = false;
    bool m_isSoftBreak = false;
};

} // namespace

std::optional<CellTable> fromHtmlTable(const QString& html) { return HtmlTableReader(html).read(); }

} // namespace rackrent
