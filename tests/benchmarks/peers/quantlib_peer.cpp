// XNPV and XIRR of the same dated flows by QuantLib and by Rackrent, in one process and in turn.
//
//     rackrent-quantlib-peer < requests
//
// Each line on standard input, a number of runs, is answered with a line of JSON: microseconds of each run
// and the values found.
// Outside the times: building the flows, each side's in its own types. Rackrent's XIRR proves that there are no other
// rates; QuantLib's finds one from a guess.

#include "model/finance/xnpv.h"
#include "tests/benchmarks/peers/timing.h"

#include <ql/cashflows/cashflows.hpp>
#include <ql/cashflows/simplecashflow.hpp>
#include <ql/interestrate.hpp>
#include <ql/math/solvers1d/brent.hpp>
#include <ql/time/daycounters/actual365fixed.hpp>

#include <cmath>
#include <iostream>
#include <vector>

namespace {

using rackrent::Date;
using rackrent::peers::timed;

constexpr int flowCount = 400;
constexpr double rate = 0.09;
constexpr double guess = 0.1;
constexpr double accuracy = 1e-10; // the default of QuantLib's yield
constexpr double finest = 1e-15;   // of Brent: as near as doubles come
constexpr int repeats = 20;        // of the quickest, one of which is too short to time

/// A campus bought at the start and let for 399 months, rent growing each year, a refit every ten.
struct Flows {
    std::vector<double> amounts;
    std::vector<Date> dates;

    Flows()
    {
        const Date start = rackrent::monthStart(rackrent::monthNumber(*rackrent::parseDate("2026-01-01")));
        for (int month = 0; month < flowCount; ++month) {
            const double rent = 1.2e6 * std::pow(1.03, month / 12);
            const double refit = month % 120 == 119 ? 2.0e7 : 0;
            amounts.push_back(month == 0 ? -1.6e8 : rent - refit);
            dates.push_back(rackrent::lastOfMonth(rackrent::addMonths(start, month)));
        }
    }

    Date first() const { return dates.front(); }
};

QuantLib::Date quantLibDate(Date date)
{
    constexpr int epoch = 25569; // 1970-01-01 in QuantLib's serial numbers, which are Excel's
    return QuantLib::Date(static_cast<QuantLib::Date::serial_type>(epoch + date.time_since_epoch().count()));
}

QuantLib::Leg legOf(const Flows& flows)
{
    QuantLib::Leg leg;
    for (std::size_t i = 0; i < flows.amounts.size(); ++i)
        leg.push_back(
            QuantLib::ext::make_shared<QuantLib::SimpleCashFlow>(flows.amounts[i], quantLibDate(flows.dates[i])));
    return leg;
}

double quantLibNpv(const QuantLib::Leg& leg, QuantLib::Date date)
{
    const QuantLib::InterestRate annual(rate, QuantLib::Actual365Fixed(), QuantLib::Compounded, QuantLib::Annual);
    return QuantLib::CashFlows::npv(leg, annual, true, date, date);
}

double quantLibYield(const QuantLib::Leg& leg, QuantLib::Date date)
{
    return QuantLib::CashFlows::yield(leg, 0.0, QuantLib::Actual365Fixed(), QuantLib::Compounded, QuantLib::Annual,
                                      true, date, date, accuracy, 100, guess);
}

/// QuantLib's solver on Rackrent's XNPV.
double brentIrr(const Flows& flows)
{
    const auto npv = [&flows](double r) { return rackrent::xnpv(flows.amounts, flows.dates, r, flows.first()); };
    return QuantLib::Brent().solve(npv, finest, guess, -0.98, 100.0);
}

double rackrentNpv(const Flows& flows) { return rackrent::xnpv(flows.amounts, flows.dates, rate, flows.first()); }

double rackrentIrr(const Flows& flows)
{
    const std::vector<double> roots = rackrent::xirrRoots(flows.amounts, flows.dates);
    return roots.size() == 1 ? roots.front() : std::nan("");
}

struct Times {
    std::vector<double> npv, quantLibNpv, irr, yield, brent;
};

/// Microseconds a call, each of the five in turn, so that what disturbs one disturbs all.
Times timesOf(const Flows& flows, const QuantLib::Leg& leg, int runs)
{
    const QuantLib::Date date = quantLibDate(flows.first());
    volatile double kept = 0; // or the compiler would compute nothing
    const auto once = [&kept](std::vector<double>& times, auto&& work) {
        times.push_back(timed(1,
                              [&](int) {
                                  for (int i = 0; i < repeats; ++i)
                                      kept = work();
                              })
                            .front() /
                        repeats);
    };
    Times times;
    for (int run = 0; run < runs; ++run) {
        once(times.npv, [&] { return rackrentNpv(flows); });
        once(times.quantLibNpv, [&] { return quantLibNpv(leg, date); });
        once(times.irr, [&] { return rackrentIrr(flows); });
        once(times.yield, [&] { return quantLibYield(leg, date); });
        once(times.brent, [&] { return brentIrr(flows); });
    }
    return times;
}

nlohmann::json measured(const Flows& flows, int runs)
{
    const QuantLib::Leg leg = legOf(flows);
    const QuantLib::Date date = quantLibDate(flows.first());
    const Times times = timesOf(flows, leg, runs);
    return {{"rackrent",
             {{"npv_times", times.npv},
              {"irr_times", times.irr},
              {"npv", rackrentNpv(flows)},
              {"irr", rackrentIrr(flows)}}},
            {"quantlib",
             {{"npv_times", times.quantLibNpv},
              {"npv", quantLibNpv(leg, date)},
              {"yield_times", times.yield},
              {"yield", quantLibYield(leg, date)},
              {"brent_times", times.brent},
              {"brent", brentIrr(flows)}}}};
}

} // namespace

int main()
{
    const Flows flows;
    for (int runs = 0; std::cin >> runs;)
        std::cout << measured(flows, runs) << std::endl;
    return 0;
}
