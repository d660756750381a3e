#include "model/exchange/roll/roll_fields.h"

#include "model/exchange/roll/words.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

using K = RollKind;
using M = RollMeasure;

const std::vector<RollField>& table()
{
    static const std::vector<RollField> fields{
        {"/id",
         K::Id,
         M::Plain,
         "id",
         {"id",           "contract id", "lease id",  "contract no",    "contract number", "lease no",
          "lease number", "order id",    "order no",  "order number",   "order",           "agreement",
          "contract ref", "lease ref",   "reference", "vertragsnummer", "vertrag nr",      "vertrags nr",
          "vertragsnr",   "nr"}},
        {"/tenant",
         K::Text,
         M::Plain,
         "tenant",
         {"tenant", "tenant name", "customer", "customer name", "lessee", "client", "occupier", "counterparty",
          "account", "mieter", "kunde", "mietername", "name"}},
        {"/facility",
         K::Facility,
         M::Plain,
         "facility",
         {"facility", "site", "data center", "datacenter", "data centre", "datacentre", "building", "property",
          "campus", "location", "cluster", "standort", "gebaeude", "rechenzentrum", "objekt", "liegenschaft"}},
        {"/enabled", K::Flag, M::Plain, "whether the contract counts", {"enabled"}},
        {"/kind",
         K::Choice,
         M::Plain,
         "kind",
         {"kind", "contract type", "lease type", "product", "type", "vertragsart", "art", "produkt"}},
        {"/start",
         K::Day,
         M::Plain,
         "start",
         {"start", "start date", "lease start", "commencement", "commencement date", "lease commencement",
          "rent commencement", "service start", "from", "begin", "beginning", "mietbeginn", "vertragsbeginn", "beginn",
          "laufzeit von", "ab"}},
        {"/end",
         K::Day,
         M::Plain,
         "end",
         {"end", "end date", "lease end", "expiry", "expiry date", "lease expiry", "expiration", "expiration date",
          "lease expiration", "maturity", "service end", "until", "to", "mietende", "vertragsende", "ende",
          "laufzeit bis", "bis"}},
        {"term",
         K::Number,
         M::Months,
         "term",
         {"term", "lease term", "contract term", "initial term", "term months", "laufzeit", "vertragslaufzeit"}},
        {"/capacity/critical_it_mw",
         K::Number,
         M::Power,
         "critical IT power",
         {"critical it mw",
          "critical it",
          "it load",
          "critical load",
          "contracted power",
          "contracted capacity",
          "leased capacity",
          "leased power",
          "leased kw",
          "leased mw",
          "contracted kw",
          "contracted mw",
          "capacity",
          "power",
          "load",
          "kw",
          "mw",
          "it leistung",
          "leistung",
          "mietleistung",
          "anschlussleistung"}},
        {"/capacity/gpus",
         K::Number,
         M::Plain,
         "GPUs",
         {"gpus", "gpu count", "number of gpus", "gpu quantity", "reserved gpus", "accelerators", "qty", "quantity",
          "anzahl gpus"}},
        {"gpu_hours",
         K::Number,
         M::GpuHours,
         "GPU-hours",
         {"gpu hours", "committed gpu hours", "reserved gpu hours", "gpu h", "gpu hrs", "gpu stunden"}},
        {"/capacity/deliveries", K::List, M::Plain, "deliveries", {"deliveries"}},
        {"/rent/basis",
         K::Choice,
         M::Plain,
         "basis of the rent",
         {"rent basis", "basis", "billing basis", "pricing basis"}},
        {"/rent/rate",
         K::Number,
         M::Rent,
         "rent",
         {"rent",
          "base rent",
          "rate",
          "rental rate",
          "rent rate",
          "monthly rent",
          "monthly base rent",
          "rent per month",
          "annual rent",
          "annual base rent",
          "rent per year",
          "contract rent",
          "mrr",
          "mrc",
          "monthly recurring",
          "arr",
          "price",
          "unit price",
          "price per kw",
          "rent per kw",
          "usd per kw",
          "usd kw",
          "usd kw month",
          "usd kw mo",
          "usd per gpu hour",
          "usd gpu hour",
          "usd gpu hr",
          "usd gpu h",
          "price per gpu hour",
          "hourly rate",
          "miete",
          "monatsmiete",
          "nettomiete",
          "kaltmiete",
          "mietzins",
          "jahresmiete",
          "miete pro monat",
          "eur kw monat"}},
        {"/rent/utilisation",
         K::Number,
         M::Share,
         "utilisation",
         {"utilisation", "utilization", "take or pay", "minimum utilisation", "auslastung"}},
        {"/escalation/kind",
         K::Choice,
         M::Plain,
         "kind of escalation",
         {"escalation kind", "escalation type", "escalator type"}},
        {"/escalation/rate",
         K::Number,
         M::Share,
         "escalation",
         {"escalation", "escalator", "annual escalator", "annual increase", "rent increase", "annual bump", "bump",
          "escalation rate", "steigerung", "staffelung", "mietsteigerung", "erhoehung"}},
        {"/escalation/curve", K::Text, M::Plain, "curve of the escalation", {"escalation curve", "index curve"}},
        {"/escalation/margin", K::Number, M::Share, "margin over the index", {"escalation margin", "index margin"}},
        {"/escalation/cap", K::Number, M::Share, "cap of the escalation", {"escalation cap", "cap"}},
        {"/escalation/floor", K::Number, M::Share, "floor of the escalation", {"escalation floor"}},
        {"/escalation/every_months", K::Whole, M::Months, "months between escalations", {"escalation every"}},
        {"/escalation/first_after_months",
         K::Whole,
         M::Months,
         "months to the first escalation",
         {"first escalation after"}},
        {"/escalation/steps", K::List, M::Plain, "rent steps", {"rent steps"}},
        {"/ramp", K::List, M::Plain, "ramp", {"ramp"}},
        {"/abatements", K::List, M::Plain, "abatements", {"abatements"}},
        {"free_months",
         K::Number,
         M::Months,
         "free months",
         {"free months", "rent free months", "months free", "free rent", "rent free", "rent free period", "abatement",
          "mietfreie monate", "mietfrei", "mietfreie zeit"}},
        {"/termination/by",
         K::Choice,
         M::Plain,
         "who may end the contract",
         {"termination by", "termination right", "break right", "kuendigungsrecht"}},
        {"/termination/earliest_notice",
         K::Day,
         M::Plain,
         "earliest notice",
         {"earliest notice", "earliest termination notice", "notice from", "break option", "break date",
          "early termination", "termination option", "termination date", "kuendbar ab", "kuendigung ab",
          "fruehestens kuendbar"}},
        {"/termination/notice_days",
         K::Days,
         M::Days,
         "notice",
         {"notice days", "notice period", "notice", "days notice", "termination notice", "kuendigungsfrist"}},
        {"/termination/fee", K::Number, M::Money, "termination fee", {"termination fee", "break fee", "break penalty"}},
        {"/termination/fee_months",
         K::Number,
         M::Months,
         "termination fee in months of rent",
         {"termination fee months", "fee months"}},
        {"/termination/annual_probability",
         K::Number,
         M::Share,
         "probability of notice in a year",
         {"termination probability", "notice probability"}},
        {"/ends_early", K::Ending, M::Plain, "early end", {"ends early"}},
        {"/recovery/power",
         K::Number,
         M::Share,
         "recovered share of power",
         {"recovery power", "power recovery", "power pass through"}},
        {"/recovery/operating_costs",
         K::Number,
         M::Share,
         "recovered share of operating costs",
         {"recovery operating costs", "opex recovery", "nnn share"}},
        {"/load_factor", K::Number, M::Share, "load factor", {"load factor"}},
        {"/leasing_costs/commission_fraction",
         K::Number,
         M::Share,
         "commission",
         {"commission", "leasing commission", "commission fraction"}},
        {"/leasing_costs/fit_out_per_kw",
         K::Number,
         M::Money,
         "fit-out a kW",
         {"fit out per kw", "tenant improvements per kw", "ti per kw"}},
        {"/after_expiry/renewal_probability", K::Number, M::Share, "probability of renewal", {"renewal probability"}},
        {"/after_expiry/downtime_months", K::Number, M::Months, "downtime", {"downtime months", "downtime"}},
        {"/after_expiry/term_months", K::Whole, M::Months, "term after expiry", {"renewal term months"}},
        {"/after_expiry/market_rent", K::Text, M::Plain, "curve of the market rent", {"market rent curve"}},
        {"/after_expiry/renewal_fraction_of_market", K::Number, M::Share, "rent at renewal, of the market's", {}},
        {"/after_expiry/escalation", K::Number, M::Share, "escalation after expiry", {}},
        {"/after_expiry/renewal_cost_per_kw", K::Number, M::Money, "cost of renewal a kW", {}},
        {"/after_expiry/new_cost_per_kw", K::Number, M::Money, "cost of letting anew a kW", {}},
        {"/after_expiry/until", K::Day, M::Plain, "last day of all", {}},
        {"/credit/rating", K::Text, M::Plain, "rating", {"credit rating", "rating", "bonitaet"}},
        {"/credit/annual_default_probability",
         K::Number,
         M::Share,
         "probability of default in a year",
         {"default probability", "annual default probability", "pd"}},
        {"/credit/guarantor", K::Text, M::Plain, "guarantor", {"guarantor", "parent guarantee", "buerge"}},
        {"/prepayment", K::Free, M::Money, "prepayment", {"prepayment", "prepaid", "vorauszahlung"}},
        {"/deposit", K::Free, M::Money, "deposit", {"deposit", "security deposit", "kaution"}},
        {"/renewal_options",
         K::Free,
         M::Plain,
         "renewal options",
         {"renewal options", "renewal option", "renewal", "renewals", "extension options", "options",
          "verlaengerungsoption", "verlaengerungsoptionen", "optionen"}},
        {"/notes",
         K::Free,
         M::Plain,
         "notes",
         {"notes", "comments", "comment", "remarks", "bemerkung", "bemerkungen", "anmerkungen"}},
        {"/sources", K::List, M::Plain, "sources", {}},
    };
    return fields;
}

constexpr std::array<RollUnit, 2> power{{{"MW", "MW"}, {"kW", "kW"}}};
constexpr std::array<RollUnit, 9> rent{{{"", "as the basis of the row says"},
                                        {"per_month", "money a month"},
                                        {"per_year", "money a year"},
                                        {"per_kw_month", "money a month and kW"},
                                        {"per_kw_year", "money a year and kW"},
                                        {"per_mw_month", "money a month and MW"},
                                        {"per_mw_year", "money a year and MW"},
                                        {"per_gpu_hour", "money an hour and GPU"},
                                        {"per_gpu_month", "money a month and GPU"}}};
constexpr std::array<RollUnit, 2> share{{{"fraction", "a fraction, 0.03 for 3%"}, {"percent", "percent, 3 for 3%"}}};
constexpr std::array<RollUnit, 2> months{{{"months", "months"}, {"years", "years"}}};
constexpr std::array<RollUnit, 2> days{{{"days", "days"}, {"months", "months of 30 days"}}};
constexpr std::array<RollUnit, 3> gpuHours{{{"per_month", "GPU-hours a month of 730 hours"},
                                            {"per_year", "GPU-hours a year of 8,760 hours"},
                                            {"total", "GPU-hours over the whole term"}}};

struct ChoiceWord {
    std::string_view path, word, value;
};
constexpr std::array<ChoiceWord, 56> choiceWords{{
    {"/kind", "colocation", "colocation"},
    {"/kind", "colo", "colocation"},
    {"/kind", "wholesale", "colocation"},
    {"/kind", "wholesale colocation", "colocation"},
    {"/kind", "retail", "colocation"},
    {"/kind", "retail colocation", "colocation"},
    {"/kind", "turn key", "colocation"},
    {"/kind", "turnkey", "colocation"},
    {"/kind", "compute", "compute"},
    {"/kind", "gpu", "compute"},
    {"/kind", "gpu cloud", "compute"},
    {"/kind", "reserved", "compute"},
    {"/kind", "powered shell", "powered_shell"},
    {"/kind", "shell", "powered_shell"},
    {"/kind", "ground", "ground"},
    {"/kind", "ground lease", "ground"},
    {"/kind", "land", "ground"},
    {"/rent/basis", "per month", "per_month"},
    {"/rent/basis", "monthly", "per_month"},
    {"/rent/basis", "month", "per_month"},
    {"/rent/basis", "per year", "per_year"},
    {"/rent/basis", "annual", "per_year"},
    {"/rent/basis", "yearly", "per_year"},
    {"/rent/basis", "year", "per_year"},
    {"/rent/basis", "per kw month", "per_kw_month"},
    {"/rent/basis", "kw month", "per_kw_month"},
    {"/rent/basis", "usd kw month", "per_kw_month"},
    {"/rent/basis", "usd kw mo", "per_kw_month"},
    {"/rent/basis", "kw mo", "per_kw_month"},
    {"/rent/basis", "per kw", "per_kw_month"},
    {"/rent/basis", "per gpu hour", "per_gpu_hour"},
    {"/rent/basis", "gpu hour", "per_gpu_hour"},
    {"/rent/basis", "usd gpu hour", "per_gpu_hour"},
    {"/rent/basis", "usd gpu hr", "per_gpu_hour"},
    {"/rent/basis", "gpu hr", "per_gpu_hour"},
    {"/escalation/kind", "none", "none"},
    {"/escalation/kind", "flat", "none"},
    {"/escalation/kind", "fixed", "fixed"},
    {"/escalation/kind", "index", "index"},
    {"/escalation/kind", "indexed", "index"},
    {"/escalation/kind", "cpi", "index"},
    {"/escalation/kind", "steps", "steps"},
    {"/escalation/kind", "stepped", "steps"},
    {"/termination/by", "tenant", "tenant"},
    {"/termination/by", "lessee", "tenant"},
    {"/termination/by", "customer", "tenant"},
    {"/termination/by", "mieter", "tenant"},
    {"/termination/by", "landlord", "landlord"},
    {"/termination/by", "lessor", "landlord"},
    {"/termination/by", "vermieter", "landlord"},
    {"/termination/by", "either", "either"},
    {"/termination/by", "both", "either"},
    {"/termination/by", "mutual", "either"},
    {"/termination/by", "beide", "either"},
    {"/kind", "kolokation", "colocation"},
    {"/rent/basis", "monatlich", "per_month"},
}};

} // namespace

std::span<const RollField> rollFields() { return table(); }

const RollField* rollField(std::string_view path)
{
    const auto found = std::ranges::find(table(), path, &RollField::path);
    return found == table().end() ? nullptr : &*found;
}

std::span<const RollUnit> rollUnits(RollMeasure measure)
{
    switch (measure) {
    case RollMeasure::Power: return power;
    case RollMeasure::Rent: return rent;
    case RollMeasure::Share: return share;
    case RollMeasure::Months: return months;
    case RollMeasure::Days: return days;
    case RollMeasure::GpuHours: return gpuHours;
    case RollMeasure::Plain:
    case RollMeasure::Money: break;
    }
    return {};
}

std::string choiceOf(std::string_view path, std::string_view word)
{
    const std::string words = normalised(word);
    for (const ChoiceWord& choice : choiceWords)
        if (choice.path == path && (choice.word == words || choice.value == word))
            return std::string(choice.value);
    return {};
}

std::string choicesOf(std::string_view path)
{
    std::vector<std::string_view> values;
    std::string text;
    for (const ChoiceWord& choice : choiceWords) {
        if (choice.path != path || std::ranges::find(values, choice.value) != values.end())
            continue;
        values.push_back(choice.value);
        text += (text.empty() ? "" : ", ") + std::string(choice.value);
    }
    return text;
}

} // namespace rackrent
