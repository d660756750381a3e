#include "model/exchange/roll/unit_words.h"

#include "model/exchange/roll/words.h"

#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>

namespace rackrent {

namespace {

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        if (hasWords(text, word))
            return true;
    return false;
}

int exponentAmong(std::string_view words)
{
    if (hasAny(words, {"billion", "billions", "bn", "mrd"}))
        return 9;
    if (hasAny(words, {"million", "millions", "mn", "mm", "mio", "m usd", "m eur", "usd m", "eur m"}))
        return 6;
    return hasAny(words, {"thousand", "thousands", "k", "tsd", "teur", "kusd", "keur", "000s", "usd 000", "eur 000"})
               ? 3
               : 0;
}

std::string rentUnit(std::string_view words)
{
    const bool isGpu = hasAny(words, {"gpu", "gpus", "accelerator"});
    if (hasAny(words, {"hour", "hourly", "hr", "h", "stunde"}))
        return isGpu ? "per_gpu_hour" : "";
    const bool isYear = hasAny(words, {"year", "yearly", "annual", "annually", "annum", "p a", "pa", "yr", "jahr",
                                       "jahresmiete", "jaehrlich", "arr"});
    const bool isMonth = hasAny(words, {"month", "monthly", "mo", "mth", "monat", "monatlich", "monatsmiete", "mtl",
                                        "p m", "pm", "mrr", "mrc"});
    if (isGpu)
        return isMonth || !isYear ? "per_gpu_month" : "";
    if (hasWords(words, "kw"))
        return isYear && !isMonth ? "per_kw_year" : "per_kw_month";
    if (hasWords(words, "mw"))
        return isYear && !isMonth ? "per_mw_year" : "per_mw_month";
    return isMonth ? "per_month" : isYear ? "per_year" : "";
}

struct Ending {
    RollMeasure measure;
    std::string_view text;
    SaidUnit said;
};

const std::array<Ending, 44>& endings()
{
    using M = RollMeasure;
    static const std::array<Ending, 44> table{{
        {M::Power, "mw", {"MW", 0}},
        {M::Power, "mw it", {"MW", 0}},
        {M::Power, "kw", {"kW", 0}},
        {M::Power, "kw it", {"kW", 0}},
        {M::Money, "k", {"", 3}},
        {M::Money, "tsd", {"", 3}},
        {M::Money, "thousand", {"", 3}},
        {M::Money, "m", {"", 6}},
        {M::Money, "mn", {"", 6}},
        {M::Money, "mm", {"", 6}},
        {M::Money, "mio", {"", 6}},
        {M::Money, "million", {"", 6}},
        {M::Money, "b", {"", 9}},
        {M::Money, "bn", {"", 9}},
        {M::Money, "mrd", {"", 9}},
        {M::Money, "billion", {"", 9}},
        {M::Months, "m", {"months", 0}},
        {M::Months, "mo", {"months", 0}},
        {M::Months, "mos", {"months", 0}},
        {M::Months, "month", {"months", 0}},
        {M::Months, "months", {"months", 0}},
        {M::Months, "mths", {"months", 0}},
        {M::Months, "monate", {"months", 0}},
        {M::Months, "y", {"years", 0}},
        {M::Months, "yr", {"years", 0}},
        {M::Months, "yrs", {"years", 0}},
        {M::Months, "year", {"years", 0}},
        {M::Months, "years", {"years", 0}},
        {M::Months, "jahr", {"years", 0}},
        {M::Months, "jahre", {"years", 0}},
        {M::Days, "d", {"days", 0}},
        {M::Days, "day", {"days", 0}},
        {M::Days, "days", {"days", 0}},
        {M::Days, "tage", {"days", 0}},
        {M::Days, "month", {"months", 0}},
        {M::Days, "months", {"months", 0}},
        {M::Days, "monate", {"months", 0}},
        {M::GpuHours, "h", {"", 0}},
        {M::GpuHours, "gpu h", {"", 0}},
        {M::GpuHours, "gpu hours", {"", 0}},
        {M::Plain, "gpus", {"", 0}},
        {M::Plain, "x", {"", 0}},
        {M::Share, "p a", {"", 0}},
        {M::Share, "pa", {"", 0}},
    }};
    return table;
}

} // namespace

SaidUnit unitAmong(std::string_view words, RollMeasure measure)
{
    switch (measure) {
    case RollMeasure::Power: return {hasWords(words, "mw") ? "MW" : hasWords(words, "kw") ? "kW" : "", 0};
    case RollMeasure::Rent: return {rentUnit(words), exponentAmong(words)};
    case RollMeasure::Money: return {"", exponentAmong(words)};
    case RollMeasure::Share: return {hasAny(words, {"percent", "prozent", "pct"}) ? "percent" : "", 0};
    case RollMeasure::Months:
        return {hasAny(words, {"year", "years", "yr", "yrs", "jahre", "jahren"})               ? "years"
                : hasAny(words, {"month", "months", "mo", "mos", "mths", "monate", "monaten"}) ? "months"
                                                                                               : "",
                0};
    case RollMeasure::Days:
        return {hasAny(words, {"month", "months", "monate", "monaten"}) ? "months"
                : hasAny(words, {"day", "days", "tage", "tagen", "d"})  ? "days"
                                                                        : "",
                0};
    case RollMeasure::GpuHours:
        return {hasAny(words, {"month", "monthly", "mo", "monat"})                             ? "per_month"
                : hasAny(words, {"year", "annual", "yearly"})                                  ? "per_year"
                : hasAny(words, {"total", "term", "contract", "committed", "whole", "gesamt"}) ? "total"
                                                                                               : "",
                exponentAmong(words)};
    case RollMeasure::Plain: break;
    }
    return {};
}

std::optional<SaidUnit> unitBehind(std::string_view text, RollMeasure measure)
{
    const std::string words = normalised(text);
    if (words.empty())
        return SaidUnit{};
    if (measure == RollMeasure::Rent)
        if (SaidUnit said = unitAmong(words, measure); !said.unit.empty())
            return said;
    const RollMeasure as =
        measure == RollMeasure::Rent || measure == RollMeasure::GpuHours ? RollMeasure::Money : measure;
    for (const Ending& ending : endings())
        if ((ending.measure == measure || ending.measure == as) && ending.text == words)
            return ending.said;
    if (measure == RollMeasure::Share && hasAny(words, {"annual", "annually", "per annum", "per year", "yearly"}))
        return SaidUnit{};
    return std::nullopt;
}

double decimalScaled(double value, int exponent)
{
    if (exponent == 0 || !std::isfinite(value))
        return value;
    std::string text;
    appendNumber(value, text);
    const std::size_t mark = text.find_first_of("eE");
    int written = 0;
    if (mark != std::string::npos) {
        const char* from = text.data() + mark + 1;
        std::from_chars(*from == '+' ? from + 1 : from, text.data() + text.size(), written);
        text.erase(mark);
    }
    text += 'e' + std::to_string(written + exponent);
    double scaled = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), scaled);
    return read.ec == std::errc() ? scaled : value * std::pow(10.0, exponent);
}

Json plainNumber(double value)
{
    constexpr double mostExact = 9007199254740992.0;
    if (value == std::floor(value) && std::abs(value) < mostExact)
        return static_cast<std::int64_t>(value);
    return value;
}

} // namespace rackrent
