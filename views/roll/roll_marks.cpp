#include "views/roll/roll_marks.h"

#include "views/roll/roll_words.h"

#include <QStringList>

#include <limits>

namespace rackrent {

namespace {

template <class Range>
std::optional<Severity> worstSeverity(const Range& first, const Range& last)
{
    std::optional<Severity> worst;
    for (auto at = first; at != last; ++at)
        if (!worst || at->second.severity == Severity::Error)
            worst = at->second.severity;
    return worst;
}

} // namespace

RollMarks::RollMarks(const RollPreview& preview)
{
    for (const RollProblem& problem : preview.problems)
        m_problems.emplace(std::pair(problem.row, problem.column), problem);
    for (const RollRowRole& role : preview.leftOut)
        m_leftOut.emplace(role.row, role);
}

std::optional<Severity> RollMarks::severity(int row, int column) const
{
    const auto [first, last] = m_problems.equal_range({row, column});
    return worstSeverity(first, last);
}

QString RollMarks::words(int row, int column) const
{
    QStringList lines;
    const auto [first, last] = m_problems.equal_range({row, column});
    for (auto at = first; at != last; ++at)
        lines << rollMessage(at->second.message);
    return lines.join(QLatin1Char('\n'));
}

std::optional<Severity> RollMarks::ofRow(int row) const
{
    return worstSeverity(m_problems.lower_bound({row, -1}),
                         m_problems.upper_bound({row, std::numeric_limits<int>::max()}));
}

QString RollMarks::leftOut(int row) const
{
    const auto found = m_leftOut.find(row);
    return found == m_leftOut.end() ? QString() : rollMessage(roleWords(found->second));
}

} // namespace rackrent
