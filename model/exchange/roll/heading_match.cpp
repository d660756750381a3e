#include "model/exchange/roll/heading_match.h"

#include "model/exchange/roll/words.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

/// Words with which a heading means another amount than the rent of the contract.
constexpr std::array<std::string_view, 14> otherAmounts{"total",   "remaining",  "tcv",        "market",    "straight",
                                                        "prior",   "deposit",    "average",    "gesamt",    "balance",
                                                        "backlog", "annualized", "annualised", "marktmiete"};

int scoreOf(const RollField& field, const std::string& words)
{
    int best = 0;
    for (const std::string_view heading : field.headings) {
        constexpr int atStart = 10;
        const auto length = static_cast<int>(heading.size());
        if (words == heading)
            best = std::max(best, wholeHeading + length);
        else if (hasWords(words, heading))
            best = std::max(best, length + (words.starts_with(heading) ? atStart : 0));
    }
    const bool isOther =
        field.measure == RollMeasure::Rent &&
        std::ranges::any_of(otherAmounts, [&](std::string_view word) { return hasWords(words, word); });
    return isOther ? 0 : best;
}

} // namespace

std::vector<HeadingMatch> headingMatches(const std::string& heading)
{
    if (heading.starts_with('/'))
        return {{heading, ownHeading}};
    const std::string words = normalised(heading);
    std::vector<HeadingMatch> matches;
    if (words.empty())
        return matches;
    for (const RollField& field : rollFields()) {
        if (field.path == "/" + heading || (field.path == heading && heading != "term"))
            return {{std::string(field.path), ownHeading}};
        if (const int score = scoreOf(field, words); score > 0)
            matches.push_back({std::string(field.path), score});
    }
    std::ranges::stable_sort(matches, std::greater(), &HeadingMatch::score);
    return matches;
}

} // namespace rackrent
