#pragma once

#include "model/project/project_file.h"
#include "model/time/timeline.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <numeric>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

/// Compares doubles within an absolute tolerance and shows both in full.
#define COMPARE_NEAR(actual, expected, tolerance)                                                                     \
    do {                                                                                                              \
        const double nearActual = (actual), nearExpected = (expected);                                                \
        QVERIFY2(                                                                                                     \
            std::abs(nearActual - nearExpected) <= (tolerance),                                                       \
            qPrintable(                                                                                               \
                QStringLiteral("actual %1, expected %2").arg(nearActual, 0, 'g', 17).arg(nearExpected, 0, 'g', 17))); \
    } while (false)

namespace rackrent::test {

/// The day of an ISO text that is known to be right.
inline Date day(std::string_view iso)
{
    const auto date = parseDate(iso);
    if (!date)
        throw std::invalid_argument("no date: " + std::string(iso));
    return *date;
}

inline MonthGrid grid(std::string_view start, int months) { return MonthGrid(Timeline{day(start), months, 12}); }

inline double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// Random draws that are the same on every standard library.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t bits() { return m_engine(); }
    /// Uniform, both ends inside.
    int whole(int low, int high)
    {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    std::size_t index(std::size_t size) { return static_cast<std::size_t>(m_engine() % size); }
    double real(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) * 0x1p-53;
    }
    bool chance(double probability) { return real(0, 1) < probability; }
    /// A day from 1990 to 2080.
    Date date() { return Date{std::chrono::days{whole(7305, 40541)}}; }

private:
    std::mt19937_64 m_engine;
};

/// A small valid project that uses most of the format, without a warning.
inline constexpr std::string_view smallProjectText = R"({
  "format": "rackrent-project",
  "version": 1,
  "name": "Small",
  "currency": "USD",
  "timeline": {"start": "2026-01-01", "months": 36, "fiscal_year_end_month": 6},
  "curves": {
    "market": {
      "points": [{"date": "2026-01-01", "value": 100}, {"date": "2027-01-01", "value": 110}],
      "interpolation": "linear",
      "growth_after": 0.02
    },
    "base-rate": {"points": [{"date": "2026-01-01", "value": 0.04}]}
  },
  "facilities": [
    {
      "id": "hall",
      "name": "Hall",
      "phases": [
        {"date": "2026-01-01", "critical_it_mw": 12, "gpus": 1000},
        {"date": "2027-01-01", "critical_it_mw": 8, "gpus": 0}
      ],
      "pue": 1.2,
      "power": {"price_per_mwh": 60, "growth": 0.01},
      "operating_costs": [{"category": "staff", "basis": "per_month", "rate": 50000, "growth": 0.02, "recoverable": true}],
      "capital": [
        {
          "category": "mep",
          "label": "Hall",
          "amount": 30000000,
          "spend": {"start": "2025-07-01", "months": 8, "profile": "s_curve"},
          "depreciation": {"method": "declining_balance", "life_months": 180, "residual_fraction": 0.1, "in_service": "2026-01-01", "factor": 2}
        }
      ]
    }
  ],
  "contracts": [
    {
      "id": "acme",
      "tenant": "Acme",
      "facility": "hall",
      "kind": "colocation",
      "start": "2026-01-15",
      "end": "2027-12-31",
      "capacity": {"deliveries": [
        {"date": "2026-01-15", "critical_it_mw": 4, "gpus": 0},
        {"date": "2026-06-01", "critical_it_mw": 2, "gpus": 0}
      ]},
      "rent": {"basis": "per_kw_month", "rate": 120},
      "escalation": {"kind": "index", "curve": "market", "margin": 0.01, "cap": 0.05, "floor": 0, "every_months": 12, "first_after_months": 6},
      "ramp": [{"months": 2, "fraction": 0.5}],
      "abatements": [{"from_month": 3, "months": 2, "fraction": 0.5}],
      "termination": {"by": "tenant", "earliest_notice": "2026-09-01", "notice_days": 90, "fee": 1000, "fee_months": 2, "annual_probability": 0.1},
      "ends_early": "2026-12-01",
      "recovery": {"power": 1, "operating_costs": 0.5},
      "load_factor": 0.8,
      "leasing_costs": {"commission_fraction": 0.02, "fit_out_per_kw": 10},
      "after_expiry": {"renewal_probability": 0.6, "downtime_months": 4, "term_months": 24, "market_rent": "market", "renewal_fraction_of_market": 0.95, "escalation": 0.02, "renewal_cost_per_kw": 5, "new_cost_per_kw": 20, "until": "2035-12-31"}
    },
    {
      "id": "beta",
      "tenant": "Beta",
      "facility": "hall",
      "kind": "compute",
      "start": "2026-03-01",
      "end": "2028-02-29",
      "capacity": {"critical_it_mw": 3, "gpus": 512},
      "rent": {"basis": "per_gpu_hour", "rate": 2.5, "utilisation": 0.9},
      "escalation": {"kind": "steps", "steps": [{"from_month": 6, "rate": 2.4}, {"from_month": 12, "rate": 2.2}]}
    }
  ],
  "loans": [
    {
      "id": "senior",
      "principal": 15000000,
      "start": "2025-06-01",
      "rate": 0.055,
      "term_months": 60,
      "interest_only_months": 12,
      "amortisation": "level_payment",
      "amortisation_months": 240,
      "fee_fraction": 0.01
    },
    {
      "id": "mezz",
      "principal": 3000000,
      "start": "2026-02-01",
      "rate_curve": "base-rate",
      "spread": 0.03,
      "day_count": "act/360",
      "term_months": 24,
      "amortisation": "sculpted",
      "dscr": 1.4
    }
  ],
  "corporate": {"general_and_administrative_per_month": 10000, "growth": 0.02, "shares": 1000000, "share_price": 12},
  "valuation": {
    "date": "2026-03-15",
    "discount_rate": 0.09,
    "equity_discount_rate": 0.12,
    "include_past_flows": true,
    "exit": {"date": "2028-06-30", "cap_rate": 0.06, "noi": "forward", "selling_cost_fraction": 0.01}
  },
  "scenarios": [
    {"id": "low", "name": "Low rent", "based_on": null, "probability": 0.3, "overrides": [{"path": "/contracts/acme/rent/rate", "op": "scale", "value": 0.9}]},
    {"id": "lower", "name": "Lower rent, later", "based_on": "low", "overrides": [{"path": "/contracts/1/start", "value": "2026-04-01"}]}
  ]
}
)";

inline Json smallProject() { return Json::parse(smallProjectText); }

/// The Colossus sample as it stands in its file.
inline std::string sampleText()
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Problems as text, for a failing test's message.
inline QString listed(const Problems& problems)
{
    QString text;
    for (const Problem& problem : problems)
        text += QLatin1Char('\n') + QString::fromStdString(problemText(problem));
    return text;
}

} // namespace rackrent::test
