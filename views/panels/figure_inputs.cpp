#include "views/panels/figure_inputs.h"

#include "model/portfolio/metric_table.h"
#include "model/time/calendar.h"
#include "views/document/document.h"
#include "views/fields/field.h"
#include "views/format/model_text.h"
#include "views/panels/key_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <vector>

namespace rackrent {

namespace {

constexpr std::size_t mostOfAKind = 4;

/// An input's value in the project that was computed, and where it stands: that says its name, unit and format.
struct UsedInput {
    std::string pointer;
    Json value;
};
using UsedInputs = std::vector<UsedInput>;
/// Inputs of one kind.
using Gatherer = UsedInputs (*)(const Project&);

std::string at(const char* list, std::size_t position, const std::string& path)
{
    return '/' + std::string(list) + '/' + std::to_string(position) + path;
}

/// Of each contract that counts, what `inputOf` gives under a path.
template <class InputOf>
UsedInputs ofContracts(const Project& project, const char* path, InputOf inputOf)
{
    UsedInputs found;
    for (std::size_t i = 0; i < project.contracts.size(); ++i)
        if (const Contract& contract = project.contracts[i]; counts(project, contract))
            if (Json value = inputOf(contract); !value.is_null())
                found.push_back({at("contracts", i, path), std::move(value)});
    return found;
}

UsedInputs timelineStart(const Project& p) { return {{"/timeline/start", dateText(p.timeline.start)}}; }
UsedInputs timelineMonths(const Project& p) { return {{"/timeline/months", p.timeline.months}}; }
UsedInputs valuationDate(const Project& p) { return {{"/valuation/date", dateText(p.valuation.date)}}; }
UsedInputs discountRate(const Project& p) { return {{"/valuation/discount_rate", p.valuation.discountRate}}; }
UsedInputs pastFlows(const Project& p) { return {{"/valuation/include_past_flows", p.valuation.includePastFlows}}; }

UsedInputs sale(const Project& project)
{
    const std::optional<Exit>& exit = project.valuation.exit;
    if (!exit)
        return {};
    const UsedInput price = exit->value ? UsedInput{"/valuation/exit/value", *exit->value}
                                        : UsedInput{"/valuation/exit/cap_rate", exit->capRate.value_or(0)};
    return {{"/valuation/exit/date", dateText(exit->date)}, price};
}

UsedInputs amounts(const Project& project)
{
    UsedInputs found;
    for (std::size_t i = 0; i < project.facilities.size(); ++i) {
        const Facility& facility = project.facilities[i];
        for (std::size_t k = 0; facility.enabled && k < facility.capital.size(); ++k)
            found.push_back(
                {at("facilities", i, "/capital/" + std::to_string(k) + "/amount"), facility.capital[k].amount});
    }
    return found;
}

UsedInputs rents(const Project& project)
{
    return ofContracts(project, "/rent/rate", [](const Contract& contract) { return Json(contract.rent.rate); });
}

UsedInputs ends(const Project& project)
{
    return ofContracts(project, "/end", [](const Contract& contract) { return Json(dateText(contract.end)); });
}

UsedInputs earliestNotices(const Project& project)
{
    return ofContracts(project, "/termination/earliest_notice", [](const Contract& contract) {
        return contract.termination ? Json(dateText(contract.termination->earliestNotice)) : Json();
    });
}

UsedInputs noticeDays(const Project& project)
{
    return ofContracts(project, "/termination/notice_days", [](const Contract& contract) {
        return contract.termination ? Json(contract.termination->noticeDays) : Json();
    });
}

/// What a metric is computed from: other metrics, and inputs.
struct Sources {
    std::string_view metric;
    std::vector<std::string_view> metrics;
    std::vector<Gatherer> inputs;
};

const std::vector<Sources>& sources()
{
    static const std::vector<Sources> all{
        {"payback_rent_months", {"capital_total"}, {timelineStart, rents}},
        {"payback_noi_months", {"capital_total"}, {timelineStart, rents}},
        {"headline_rent", {}, {valuationDate, rents, ends}},
        {"committed_rent", {"headline_rent"}, {valuationDate, earliestNotices, noticeDays}},
        {"capital_total", {}, {amounts}},
        {"npv", {"capital_total"}, {discountRate, valuationDate, pastFlows, timelineMonths, sale}},
        {"irr", {"capital_total"}, {pastFlows, timelineStart, timelineMonths, sale}},
        {"moic", {"capital_total"}, {pastFlows, timelineStart, timelineMonths, sale}},
        {"walt_years", {"annualised_rent"}, {valuationDate, ends}},
        {"walt_to_exit_years", {"annualised_rent"}, {valuationDate, earliestNotices, noticeDays}},
    };
    return all;
}

QString line(const QString& title, const QString& text)
{
    return QCoreApplication::translate("KeyFigures", "%1: %2", "an input and its value").arg(title, text);
}

QString withUnit(const QString& text, const QString& unit)
{
    return unit.isEmpty() ? text
                          : QCoreApplication::translate("Fields", "%1 %2", "a number and its unit").arg(text, unit);
}

QString inputLine(const UsedInput& used, const Document& document, const NumberText& numbers)
{
    static const Json none = Json::object();
    const Json& json = document.json();
    const std::optional<FieldPlace> place = fieldAt(json, used.pointer);
    if (!place || !place->field) // the project went on without it while the figures are of before
        return {};
    const Field& field = place->column ? *place->column : *place->field;
    std::string owner = place->part.pointer;
    if (place->row)
        owner += place->field->path + '/' + std::to_string(*place->row);
    const Json* found = elementAtPosition(json, owner);
    const Json& part = found ? *found : none;
    return line(inputTitle(json, *place),
                withUnit(shownValue(field, &used.value, part, json, numbers), unitOf(field, part, numbers)));
}

QString metricLine(std::string_view key, const Document& document, const NumberText& numbers)
{
    const MetricRow& row = metricRow(key);
    const MetricValue value = row.value(document.results().metrics);
    const double* number = std::get_if<double>(&value);
    if (!number)
        return {};
    // As its own card shows it.
    const QString currency = row.unit == MetricUnit::Money ? numbers.currency() : QString();
    return line(modelText(row.title), withUnit(numbers.compact(*number, quantityOf(row.unit)), currency));
}

} // namespace

QStringList figureInputs(std::string_view metric, const Document& document, const NumberText& numbers)
{
    QStringList lines;
    const auto add = [&lines](const QString& text) {
        if (!text.isEmpty())
            lines << text;
    };
    for (const Sources& source : sources()) {
        if (source.metric != metric)
            continue;
        for (const std::string_view other : source.metrics)
            add(metricLine(other, document, numbers));
        for (const Gatherer gatherer : source.inputs) {
            const UsedInputs used = gatherer(document.results().project);
            for (const UsedInput& input : std::span(used).first(std::min(used.size(), mostOfAKind)))
                add(inputLine(input, document, numbers));
            if (const int more = static_cast<int>(used.size()) - static_cast<int>(mostOfAKind); more > 0)
                add(QCoreApplication::translate("KeyFigures", "and %n more", nullptr, more));
        }
    }
    return lines;
}

} // namespace rackrent
