#include "views/grid/table_text.h"

namespace rackrent {
namespace {

bool isLineBreak(QChar c) { return c == u'\n' || c == u'\r'; }

QString quoted(const QString& cell)
{
    const bool needsQuotes =
        cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"');
    return needsQuotes ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

/// Reads cells one after the other.
class TsvReader {
public:
    explicit TsvReader(const QString& text) : m_text(text) {}

    TextTable read()
    {
        TextTable rows;
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (m_at < m_text.size() && m_text[m_at] == u'\t') {
                ++m_at;
                row << cell();
            }
            skipLineBreak();
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    bool endsAt(qsizetype at) const { return at >= m_text.size() || m_text[at] == u'\t' || isLineBreak(m_text[at]); }

    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            if (const qsizetype end = closingQuote(); end >= 0) {
                const QString inner = m_text.mid(m_at + 1, end - m_at - 1);
                m_at = end + 1;
                return QString(inner).replace(QStringLiteral("\"\""), QStringLiteral("\""));
            }
        const qsizetype from = m_at;
        while (!endsAt(m_at))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    /// Of the cell that begins here with a quote; -1 when it is not in quotes as a whole.
    qsizetype closingQuote() const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text[at + 1] == u'"')
                ++at;
            else
                return endsAt(at + 1) ? at : -1;
        }
        return -1;
    }

    void skipLineBreak()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        else if (m_at < m_text.size() && m_text[m_at] == u'\n') {
            ++m_at;
            return;
        } else
            return;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

QString toTsv(const TextTable& table)
{
    QString text;
    for (const QStringList& row : table) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? QStringLiteral("\t") : QString()) + quoted(row[i]);
        text += u'\n';
    }
    return text;
}

TextTable fromTsv(const QString& text) { return TsvReader(text).read(); }

} // namespace rackrent
