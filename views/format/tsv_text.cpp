#include "views/format/tsv_text.h"

#include <algorithm>

namespace rackrent {
namespace {

constexpr QChar tab = u'\t';
constexpr QChar line = u'\n';
constexpr QChar quote = u'"';

QString quoted(QString cell)
{
    const bool isPlain = std::ranges::none_of(cell, [](QChar c) { return c == tab || c == line || c == quote; });
    return isPlain ? cell : quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
}

/// The end of a quoted cell that begins at `at`, which is moved behind it.
QString quotedCell(const QString& text, qsizetype& at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] != quote) {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == quote) {
            cell += quote;
            ++at;
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

} // namespace

QString tsvText(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell);
        text += cells.join(tab) + line;
    }
    return text;
}

std::vector<QStringList> tsvRows(const QString& written)
{
    QString text = written;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    std::vector<QStringList> rows;
    for (qsizetype at = 0; at < text.size();) {
        QStringList row;
        for (bool more = true; more;) {
            QString cell = text[at] == quote ? quotedCell(text, at) : QString();
            const qsizetype from = at;
            while (at < text.size() && text[at] != tab && text[at] != line)
                ++at;
            row << cell + text.mid(from, at - from);
            more = at < text.size() && text[at] == tab;
            ++at;
            if (more && at == text.size()) { // a tab at the very end parts off an empty cell
                row << QString();
                more = false;
            }
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace rackrent
