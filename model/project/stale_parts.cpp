#include "model/project/stale_parts.h"

#include <algorithm>

namespace rackrent {

namespace {

/// @param steps of a pointer to the list, to an element of it or further in
template <class T>
void noteInList(StaleList<T>& list, const std::vector<std::string>& steps, AppliedEdit::Kind kind,
                const SharedList<T>& before)
{
    const auto at = steps.size() > 1 ? positionOf(steps[1]) : std::nullopt;
    if (!at) // the whole list, or a key where for a moment no list stands
        return list.all();
    const std::size_t position = *at;
    if (steps.size() > 2 || kind == AppliedEdit::Kind::Changed)
        list.touch(position, before);
    else if (kind == AppliedEdit::Kind::Inserted)
        list.insert(position, before);
    else
        list.erase(position, before);
}

} // namespace

StaleParts StaleParts::everything()
{
    StaleParts stale;
    stale.curves.all();
    stale.facilities.all();
    stale.contracts.all();
    stale.loans.all();
    stale.timeline = stale.corporate = stale.valuation = stale.about = stale.simulation = stale.views = true;
    stale.m_isWide = true;
    return stale;
}

void StaleParts::note(const AppliedEdit& edit, const Project& before)
{
    const std::vector<std::string> steps = stepsOf(edit.pointer);
    const std::string& key = steps.front();
    if (key == "curves")
        noteCurve(steps, edit.kind, before);
    else if (key == "facilities")
        noteInList(facilities, steps, edit.kind, before.facilities);
    else if (key == "contracts")
        noteInList(contracts, steps, edit.kind, before.contracts);
    else if (key == "loans")
        noteInList(loans, steps, edit.kind, before.loans);
    else
        noteTop(key);
    const bool isInList = (key == "contracts" || key == "loans") && steps.size() > 1;
    m_touched.insert(isInList ? key + "/" + steps[1] : key);
    m_isWide = m_isWide || key == "curves" || key == "facilities" || key == "timeline" || key == "scenarios" ||
               contracts.isStructural() || loans.isStructural() || (isInList && mayRepeatId(edit));
}

/// Curves are an object: what comes or leaves may stand anywhere in its order.
void StaleParts::noteCurve(const std::vector<std::string>& steps, AppliedEdit::Kind kind, const Project& before)
{
    if (steps.size() == 1 || (steps.size() == 2 && kind != AppliedEdit::Kind::Changed))
        return curves.all();
    const auto found = std::ranges::find(before.curves, steps[1], &Curve::id);
    if (found == before.curves.end())
        return curves.all();
    curves.touch(static_cast<std::size_t>(found - before.curves.begin()), before.curves);
}

void StaleParts::noteTop(const std::string& key)
{
    timeline = timeline || key == "timeline";
    corporate = corporate || key == "corporate";
    valuation = valuation || key == "valuation";
    views = views || key == "views";
    simulation = simulation || key == "simulation";
    about = about || key == "scenarios" || key == "sources" || key == "provenance";
}

} // namespace rackrent
