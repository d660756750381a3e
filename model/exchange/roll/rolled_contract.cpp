#include "model/exchange/roll/rolled_contract.h"

#include "model/exchange/roll/unit_words.h"
#include "model/project/document_path.h"
#include "model/project/field_reader.h"
#include "model/project/pointer.h"
#include "model/project/units.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr double monthsOfYear = 12;

/// Derives what a row says in other words.
class Derivation {
public:
    explicit Derivation(RollRow& row) : m_row(row) {}

    void deriveAll()
    {
        deriveEnd();
        deriveRent();
        deriveGpus();
        deriveFreeMonths();
        deriveEscalation();
        deriveTermination();
        missCapacity();
    }

private:
    const Json* find(const std::string& field) const
    {
        const auto found = m_row.values.find(field);
        return found == m_row.values.end() ? nullptr : &found->second;
    }
    std::optional<double> number(const std::string& field) const
    {
        const Json* value = find(field);
        return value && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
    }
    std::optional<Date> date(const std::string& field) const
    {
        const Json* value = find(field);
        return value ? dateOf(*value) : std::nullopt;
    }
    void say(Severity severity, const std::string& field, std::string message)
    {
        const auto column = m_row.columns.find(field);
        m_row.problems.push_back(
            {severity, m_row.row, column == m_row.columns.end() ? -1 : column->second, std::move(message)});
    }
    void put(const std::string& field, Json value, const std::string& from)
    {
        m_row.values[field] = std::move(value);
        if (const auto column = m_row.columns.find(from); column != m_row.columns.end())
            m_row.columns.try_emplace(field, column->second);
    }
    void drop(const std::string& field) { m_row.values.erase(field); }

    void deriveEnd()
    {
        const auto term = number("term");
        drop("term");
        const auto start = date("/start");
        if (!term || !start)
            return;
        constexpr int mostMonths = 1200;
        if (*term != std::floor(*term) || *term < 1 || *term > mostMonths) {
            say(Severity::Error, "term",
                "is no term of 1 to 1200 whole months; correct it, or give the contract's last day instead");
            return;
        }
        const Date end = addMonths(*start, static_cast<int>(*term)) - std::chrono::days(1);
        const auto said = date("/end");
        if (!said) {
            put("/end", dateText(end), "term");
            return;
        }
        constexpr int oddDays = 31;
        if (std::abs(daysBetween(*said, end)) > oddDays)
            say(Severity::Warning, "term",
                "would end the contract on " + dateText(end) + ", but its end is said to be " + dateText(*said) +
                    ", which is taken; correct one of them");
    }

    void deriveRent()
    {
        const Json* rate = find("/rent/rate");
        if (!rate || !rate->is_number() || m_row.rentUnit.empty())
            return;
        const double value = rate->get<double>();
        std::string basis = m_row.rentUnit;
        double converted = value;
        if (basis == "per_kw_year") {
            converted = value / monthsOfYear;
            basis = "per_kw_month";
        } else if (basis == "per_mw_month") {
            converted = decimalScaled(value, -3);
            basis = "per_kw_month";
        } else if (basis == "per_mw_year") {
            converted = decimalScaled(value, -3) / monthsOfYear;
            basis = "per_kw_month";
        } else if (basis == "per_gpu_month") {
            const auto gpus = number("/capacity/gpus");
            if (!gpus) {
                say(Severity::Error, "/rent/rate",
                    "is a rent a month and GPU, and the row has no number of GPUs; map their column");
                return;
            }
            converted = value * *gpus;
            basis = "per_month";
        }
        if (converted != value)
            put("/rent/rate", plainNumber(converted), "/rent/rate");
        const Json* said = find("/rent/basis");
        if (said && *said != basis)
            say(Severity::Warning, "/rent/basis",
                "says " + shownValue(*said) + ", but the rent's column is mapped as " + m_row.rentUnit +
                    ", which is taken; take the unit out of the mapping to go by the row");
        put("/rent/basis", basis, "/rent/rate");
    }

    void deriveGpus()
    {
        const auto hours = number("gpu_hours");
        drop("gpu_hours");
        if (!hours)
            return;
        double hoursOfGpu = hoursPerYear / monthsOfYear;
        if (m_row.gpuHoursUnit == "per_year") {
            hoursOfGpu = hoursPerYear;
        } else if (m_row.gpuHoursUnit == "total") {
            const auto start = date("/start");
            const auto end = date("/end");
            if (!start || !end || *end < *start) {
                say(Severity::Error, "gpu_hours",
                    "are GPU-hours over a term, and the row has no start and end to divide them by; give both");
                return;
            }
            hoursOfGpu = hoursPerDay * (daysBetween(*start, *end) + 1);
        }
        const auto gpus = number("/capacity/gpus");
        if (!gpus) {
            put("/capacity/gpus", plainNumber(*hours / hoursOfGpu), "gpu_hours");
            return;
        }
        if (find("/rent/utilisation") || *gpus <= 0)
            return;
        constexpr double rounding = 0.005; // of hours that were written rounded
        const double share = *hours / (*gpus * hoursOfGpu);
        if (share > 1 + rounding)
            say(Severity::Error, "gpu_hours",
                "are more than the row's GPUs have; correct one of them, or the unit of the hours");
        else if (share < 1 - rounding)
            put("/rent/utilisation", share, "gpu_hours");
    }

    void deriveFreeMonths()
    {
        const auto months = number("free_months");
        drop("free_months");
        if (!months || *months == 0)
            return;
        if (find("/abatements"))
            say(Severity::Error, "free_months", "stand beside abatements; leave one of the columns out");
        else if (*months != std::floor(*months) || *months < 0 || *months > 1200)
            say(Severity::Error, "free_months", "is no whole number of months; round it, or write abatements");
        else
            put("/abatements", Json::array({{{"from_month", 0}, {"months", static_cast<int>(*months)}}}),
                "free_months");
    }

    void deriveEscalation()
    {
        if (find("/escalation/kind") || !find("/escalation/rate"))
            return;
        if (number("/escalation/rate") == 0.0)
            drop("/escalation/rate");
        else
            put("/escalation/kind", "fixed", "/escalation/rate");
    }

    void deriveTermination()
    {
        if (!find("/termination/notice_days") || find("/termination/earliest_notice") || find("/termination/by") ||
            m_row.unread.contains("/termination/earliest_notice"))
            return;
        say(Severity::Warning, "/termination/notice_days",
            "is a period of notice without a day from which it may be given: the contract is taken to have no right to "
            "end "
            "early. Give termination/earliest_notice where it has one");
        drop("/termination/notice_days");
    }

    /// A rent by the kW or GPU of nothing is nothing, which is hardly meant.
    void missCapacity()
    {
        const auto hasAny = [this](const char* key) {
            return find(std::string("/capacity/") + key) || m_row.unread.contains(std::string("/capacity/") + key);
        };
        const Json* basis = find("/rent/basis");
        if (!basis || !find("/tenant") || hasAny("deliveries") || find("/capacity"))
            return;
        if (*basis == "per_kw_month" && !hasAny("critical_it_mw"))
            say(Severity::Warning, "",
                "is a rent by the kW without a power: it comes to nothing. Map the column of the power");
        if (*basis == "per_gpu_hour" && !hasAny("gpus"))
            say(Severity::Warning, "",
                "is a rent by the GPU without GPUs: it comes to nothing. Map the column of the GPUs");
    }

    RollRow& m_row;
};

/// The object of a field within a contract, "/termination/by" -> "/termination"; empty at the top.
std::string objectOf(const std::string& field) { return field.substr(0, field.rfind('/')); }

void addDefaults(RollRow& row, const RollMapping& mapping)
{
    std::set<std::string> said; // objects of which the row itself has something
    for (const auto& [field, value] : row.values)
        said.insert(objectOf(field));
    for (const auto& [field, value] : mapping.defaults) {
        const std::string object = objectOf(field);
        const bool counts = object.empty() || said.contains(object);
        if (counts && !row.values.contains(field) && !row.unread.contains(field))
            row.values[field] = value;
    }
}

/// Positions in the order of a contract's keys; keys that no field has stand with their object, or at the end.
std::size_t orderOf(const std::string& field)
{
    const auto fields = rollFields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (isWithin(fields[i].path, field))
            return i;
    return fields.size();
}

} // namespace

bool setAt(Json& object, std::string_view pointer, Json value)
{
    Json* at = &object;
    for (const std::string& key : stepsOf(pointer)) {
        if (at->is_null())
            *at = Json::object();
        if (!at->is_object())
            return false;
        at = &(*at)[key];
    }
    *at = std::move(value);
    return true;
}

Json rolledContract(RollRow& row, const RollMapping& mapping)
{
    Derivation(row).deriveAll();
    addDefaults(row, mapping);
    std::vector<std::pair<std::size_t, std::string>> order;
    for (const auto& [field, value] : row.values)
        if (field.starts_with('/'))
            order.emplace_back(orderOf(field), field);
    std::ranges::sort(order);
    Json contract = Json::object();
    for (const auto& [position, field] : order)
        if (!setAt(contract, field, row.values[field])) {
            const auto column = row.columns.find(field);
            RollProblem& problem = row.problems.emplace_back();
            problem.row = row.row;
            problem.column = column == row.columns.end() ? -1 : column->second;
            problem.message = "stands beside another column for what it is part of; leave one of the two empty";
        }
    return contract;
}

} // namespace rackrent
