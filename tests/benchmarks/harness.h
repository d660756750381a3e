#pragma once

#include "tests/benchmarks/kept_results.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What `./dev bench` measures with: runs, their spread, bars, and the table.
namespace rackrent::bench {

/// Seconds, bytes, bytes a second, or plain numbers: one a run.
using Samples = std::vector<double>;

/// What a row is shown in; samples are in seconds, bytes or plain numbers.
enum class Unit { Nanoseconds, Microseconds, Milliseconds, Megabytes, GigabytesPerSecond, Thousands, Times };

/// Which figure of a row a bar is held against.
enum class Judged { Median, High };

/// How much a row may take, in its own unit.
struct Bar {
    double most = 0;
    Judged by = Judged::Median;
};

struct Row {
    std::string name; ///< with the size of what is measured; kept results are found by it
    Unit unit = Unit::Milliseconds;
    std::optional<Bar> bar = std::nullopt;
};

/// In a row's unit; low and high are the 5th and 95th percentiles by nearest rank.
struct Spread {
    double low = 0, median = 0, high = 0;
    std::size_t runs = 0;
};

/// Keeps the optimiser from leaving out what made the value.
template <class T>
void keep(const T& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// Seconds of each of `runs` calls of `work(run)`, by the steady clock, after a few that do not count: one, and a tenth
/// of the runs. `prepare(run)` is called before each, outside the time.
Samples timed(int runs, const std::function<void(int)>& work, const std::function<void(int)>& prepare = {});

/// Each sample divided.
Samples each(Samples samples, double dividedBy);

/// The rows: measures those that are wanted, prints each as soon as it is there, keeps them all.
class Bench {
public:
    /// @param only part of the names of the rows that are wanted; all when empty
    Bench(std::string only, std::vector<KeptResults> kept);

    bool wants(std::string_view name) const { return name.find(m_only) != std::string_view::npos; }

    /// A heading over the rows that follow.
    void heading(const std::string& text) { m_heading = text; }
    void row(const Row& row, const std::function<Samples()>& measure);
    /// A row without bar that is one number.
    void number(const std::string& name, Unit unit, const std::function<double()>& measure);
    /// A row's median, in its unit; nothing when it was not measured.
    std::optional<double> median(std::string_view name) const;

    /// How many bars hold, and which do not.
    void printVerdict() const;
    /// All rows, as they are kept.
    Json rowsJson() const;

private:
    struct Measured {
        Row row;
        Spread spread;
    };

    void printTitles();
    void print(const Measured& measured);

    std::string m_only;
    std::vector<KeptResults> m_kept;
    std::string m_heading;
    bool m_hasTitles = false;
    std::vector<Measured> m_rows;
};

} // namespace rackrent::bench
