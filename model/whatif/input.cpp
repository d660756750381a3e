#include "model/whatif/input.h"

#include "model/project/field_reader.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

bool mayBe(const Evaluator& evaluator, const std::string& path, Json value)
{
    return evaluator.faults(setting(path, std::move(value))).empty();
}

/// A number that refuses halves, both above and below.
InputKind kindOfNumber(const Evaluator& evaluator, const std::string& path, double value)
{
    const bool isWhole = value == std::floor(value) && asksForWhole(evaluator.faults(setting(path, value + 0.5)));
    return isWhole && !mayBe(evaluator, path, value - 0.5) ? InputKind::Whole : InputKind::Number;
}

/// What may stand where nothing does: a number, or a day of the timeline.
std::optional<InputKind> kindOfAbsent(const Evaluator& evaluator, const std::string& path)
{
    for (const double value : {0.5, 1.0, 12.0})
        if (mayBe(evaluator, path, value))
            return kindOfNumber(evaluator, path, value);
    if (mayBe(evaluator, path, "text"))
        return std::nullopt;
    const std::vector<Date>& months = evaluator.results().monthStarts;
    const std::size_t stride = std::max<std::size_t>(1, months.size() / 12);
    for (std::size_t i = 0; i < months.size(); i += stride)
        if (mayBe(evaluator, path, dateText(months[i])))
            return InputKind::Day;
    return std::nullopt;
}

} // namespace

bool asksForWhole(const Problems& problems)
{
    return std::ranges::any_of(
        problems, [](const Problem& problem) { return problem.message.find("a whole number") != std::string::npos; });
}

std::optional<VariedInput> inputAt(const Evaluator& evaluator, const Json& document, const std::string& path,
                                   Problems& problems)
{
    const Json* value = elementAt(document, path);
    if (value && value->is_number())
        return VariedInput{path, kindOfNumber(evaluator, path, value->get<double>()), value->get<double>()};
    if (value)
        if (const auto date = dateOf(*value))
            return VariedInput{path, InputKind::Day, dayNumber(*date)};
    if (const auto kind = kindOfAbsent(evaluator, path))
        return VariedInput{path, *kind, std::nullopt};
    const std::string stands = value ? "names " + shownValue(*value) : "names nothing in this project";
    problems.push_back({Severity::Error, path,
                        stands + "; the path of a number or a date is needed, such as "
                                 "/contracts/ID/rent/rate"});
    return std::nullopt;
}

double roundedInput(const VariedInput& input, double value)
{
    return input.kind == InputKind::Number ? value : std::nearbyint(value);
}

Json inputJson(const VariedInput& input, double value)
{
    switch (input.kind) {
    case InputKind::Number: return value;
    case InputKind::Whole: return std::llround(value);
    case InputKind::Day: return dateText(dayOfNumber(value));
    }
    return value;
}

std::optional<double> inputNumber(const VariedInput& input, const Json& value)
{
    if (input.kind == InputKind::Day) {
        const auto date = dateOf(value);
        return date ? std::optional(dayNumber(*date)) : std::nullopt;
    }
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        return std::nullopt;
    const double number = value.get<double>();
    return roundedInput(input, number) == number ? std::optional(number) : std::nullopt;
}

std::vector<double> evenly(const VariedInput& input, double low, double high, std::size_t count)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) {
        // In this order, so that round steps meet round values.
        const double from =
            (high - low) * static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(1, count - 1));
        const double value = roundedInput(input, i + 1 == count ? high : low + from);
        if (values.empty() || value != values.back())
            values.push_back(value);
    }
    return values;
}

std::vector<Evaluation> evaluations(const Evaluator& evaluator, const VariedInput& input,
                                    const std::vector<double>& values)
{
    std::vector<Changes> changes;
    for (const double value : values)
        changes.push_back(setting(input.path, inputJson(input, value)));
    return evaluator.at(changes);
}

} // namespace rackrent
