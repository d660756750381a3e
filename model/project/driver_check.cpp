#include "model/project/driver_check.h"

#include "model/project/field_reader.h"
#include "model/project/pointer.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

/// What figures are computed from.
constexpr std::array<std::string_view, 7> inputKeys{"/timeline", "/curves",    "/facilities", "/contracts",
                                                    "/loans",    "/corporate", "/valuation"};

bool isInput(std::string_view path)
{
    return std::ranges::any_of(inputKeys, [path](std::string_view key) { return isWithin(path, key); });
}

/// A date that may be drawn: the timeline's months are what a simulation is counted in, and stay.
bool isDrawnDate(const std::string& path, const Json& target) { return dateOf(target) && !isWithin(path, "/timeline"); }

/// Where the path's number or date stands, or a number would stand when it is set; its inverse takes out what is made.
std::optional<AppliedEdit> trial(Json& document, const Driver& driver, const IdIndex& index)
{
    if (!isInput(driver.path))
        return std::nullopt;
    if (Json* target = elementAt(document, driver.path, index)) {
        const bool mayBeDrawn =
            target->is_number() || (driver.op != DriverOperation::Scale && isDrawnDate(driver.path, *target));
        return mayBeDrawn ? appliedEdit(document, {driver.path, *target}, index) : std::nullopt;
    }
    const std::string parentPath = driver.path.substr(0, driver.path.rfind('/'));
    const Json* parent = elementAt(document, parentPath, index);
    if (driver.op != DriverOperation::Set || !parent || !parent->is_object())
        return std::nullopt;
    return appliedEdit(document, {driver.path, Json(0.0)}, index);
}

/// Whether the format knows the key that the edit made.
bool isKnownKey(Json& document, const Reading& reading, const AppliedEdit& made)
{
    StaleParts stale;
    stale.note(made, reading.project);
    const Problems problems = readAgain(document, reading, stale).problems();
    return std::ranges::none_of(problems, [&made](const Problem& problem) {
        return problem.severity == Severity::Warning && problem.place == made.pointer;
    });
}

bool resolves(Json& document, const Reading& reading, const Driver& driver, const IdIndex& index)
{
    const auto made = trial(document, driver, index);
    if (!made)
        return false;
    const bool isKnown = made->kind != AppliedEdit::Kind::Inserted || isKnownKey(document, reading, *made);
    applyEdit(document, made->inverse);
    return isKnown;
}

std::string faultOf(Json& document, const Driver& driver, const IdIndex& index)
{
    const std::string needed =
        "the path of a number or a date that is computed from is needed, such as /contracts/ID/rent/rate";
    const Json* target = isInput(driver.path) ? elementAt(document, driver.path, index) : nullptr;
    if (target && isDrawnDate(driver.path, *target))
        return "names the date " + shownValue(*target) +
               ", which cannot be scaled; the operation \"add\", of days, or "
               "\"set\", to a day counted from 1 January 1970, is needed";
    if (target)
        return "names " + shownValue(*target) + ", which is no number and no date that may be drawn; " + needed;
    return "is \"" + driver.path + "\", which names no input of this project; " + needed;
}

} // namespace

std::optional<std::string> driverPointer(Json& document, const Driver& driver, const IdIndex& index)
{
    const auto made = trial(document, driver, index);
    if (!made)
        return std::nullopt;
    applyEdit(document, made->inverse);
    return made->pointer;
}

Problems driverProblems(Json& document, const Reading& reading, const IdIndex& index)
{
    Problems problems;
    const Place root;
    const Place simulation = root.key("simulation");
    const Place list = simulation.key("drivers");
    const auto& drivers = reading.project.simulation.drivers;
    for (std::size_t i = 0; i < drivers.size(); ++i)
        if (!drivers[i].path.empty() && !resolves(document, reading, drivers[i], index)) // an empty one was told
            problems.push_back(
                {Severity::Error, list.element(i).key("path").pointer(), faultOf(document, drivers[i], index)});
    return problems;
}

} // namespace rackrent
