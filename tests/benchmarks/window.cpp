#include "app/main_window.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/portfolios.h"
#include "views/items/contract_columns.h"
#include "views/items/contract_table_model.h"
#include "views/panels/contracts_panel.h"

#include <QApplication>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <fstream>
#include <stdexcept>

namespace rackrent::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// A frame at 60 Hz; the slow ones are those that are seen.
constexpr Bar frame{16.7, Judged::High};

/// What lies between a typed value and the painted window, in order.
constexpr std::array<const char*, 3> partNames{
    "typed, checked, computed",     // until everyone was told that the document has changed
    "figures, charts refreshed",    // until the edit came back
    "layout, what changed painted", // what waited to be done: a person sees it now
};
/// For comparison, after that: the same window with nothing left out.
constexpr const char* wholeName = "whole window painted once more";

struct PaintedTimes {
    Samples total;
    std::array<Samples, partNames.size()> parts;
    Samples whole;
};

/// A window with a project, to be worked on.
class Shown {
public:
    Shown(const QString& file, const QSize& size)
    {
        if (!m_window.openFile(file))
            throw std::runtime_error("bench: the window did not open " + file.toStdString());
        m_window.resize(size);
        m_window.show();
        QApplication::processEvents();
        // Connected last: told after everyone else.
        QObject::connect(&m_window.document(), &Document::changed, &m_window, [this] { m_changed = Clock::now(); });
    }

    MainWindow& window() { return m_window; }

    /// Times from `act(run)` until the window is painted.
    PaintedTimes painted(int runs, const std::function<void(int)>& act)
    {
        PaintedTimes times;
        const int warmUps = 1 + runs / 10;
        for (int run = 0; run < warmUps + runs; ++run) {
            const std::array<Clock::time_point, partNames.size() + 1> points = paintedOnce([&] { act(run); });
            const auto settled = points.back();
            m_window.repaint();
            const auto repainted = Clock::now();
            if (run < warmUps)
                continue;
            for (std::size_t part = 0; part < partNames.size(); ++part)
                times.parts[part].push_back(seconds(points[part], points[part + 1]));
            times.total.push_back(seconds(points.front(), settled));
            times.whole.push_back(seconds(settled, repainted));
        }
        return times;
    }

private:
    static double seconds(Clock::time_point from, Clock::time_point to)
    {
        return std::chrono::duration<double>(to - from).count();
    }

    std::array<Clock::time_point, partNames.size() + 1> paintedOnce(const std::function<void()>& act)
    {
        const auto start = Clock::now();
        act();
        const auto refreshed = Clock::now();
        QApplication::processEvents();
        return {start, m_changed, refreshed, Clock::now()};
    }

    Settings m_settings{Settings::Store::None};
    Prompts m_prompts;
    MainWindow m_window{m_settings, m_prompts};
    Clock::time_point m_changed;
};

/// Types two rents in turn into the first row of the grid.
PaintedTimes typedRents(const QString& file, const QSize& size, int runs)
{
    Shown shown(file, size);
    ContractTableModel* model = shown.window().contracts().model();
    const QModelIndex cell = model->index(0, static_cast<int>(ContractField::Rate));
    const double rate = shown.window().document().project().contracts.front().rent.rate;
    const std::array<QString, 2> typed{QString::number(rate * 1.25, 'g', 6), QString::number(rate * 1.5, 'g', 6)};
    return shown.painted(runs, [&](int run) {
        if (!model->setData(cell, typed[static_cast<std::size_t>(run % 2)], Qt::EditRole))
            throw std::runtime_error("bench: the grid refused a rent");
    });
}

/// Chooses each scenario in turn, and the base case after the last.
PaintedTimes chosenScenarios(const QString& file, const QSize& size, int runs)
{
    Shown shown(file, size);
    QStringList ids;
    for (const Scenario& scenario : shown.window().document().baseProject().scenarios)
        ids << QString::fromStdString(scenario.id);
    ids << QString();
    return shown.painted(runs, [&](int run) { shown.window().chooseScenario(ids[run % ids.size()]); });
}

/// A row for all, and one for each part of the same runs.
void measurePainted(Bench& bench, const std::string& name, std::optional<Bar> bar,
                    const std::function<PaintedTimes()>& measure)
{
    std::optional<PaintedTimes> held; // measured when a row is wanted
    const auto times = [&]() -> const PaintedTimes& {
        if (!held)
            held = measure();
        return *held;
    };
    bench.row({name, Unit::Milliseconds, bar}, [&] { return times().total; });
    for (std::size_t part = 0; part < partNames.size(); ++part)
        bench.row({name + ": " + partNames[part], Unit::Milliseconds}, [&] { return times().parts[part]; });
    bench.row({name + ", " + wholeName, Unit::Milliseconds}, [&] { return times().whole; });
}

QString writtenTo(const QTemporaryDir& folder, const Size& size)
{
    const QString name = folder.filePath(QStringLiteral("%1x%2.rackrent").arg(size.contracts).arg(size.months));
    std::ofstream(name.toStdString(), std::ios::binary) << generatedBytes(size);
    return name;
}

std::string text(const QSize& size) { return std::to_string(size.width()) + "x" + std::to_string(size.height()); }

} // namespace

void measureWindow(Bench& bench)
{
    bench.heading("Window: from a typed rent, or a scenario chosen, to painted, drawn offscreen");
    const QTemporaryDir folder;
    for (const QSize size : {QSize(1440, 900), QSize(2560, 1440)})
        measurePainted(bench, "edit to painted, Colossus sample, " + text(size), frame,
                       [&] { return typedRents(QString::fromStdString(samplePath()), size, 200); });
    for (const QSize size : {QSize(1440, 900), QSize(2560, 1440)})
        measurePainted(bench, "edit to painted, " + bench::text(middling) + ", " + text(size), frame,
                       [&] { return typedRents(writtenTo(folder, middling), size, 100); });
    const QSize usual(1440, 900);
    measurePainted(bench, "scenario to painted, " + bench::text(middling) + ", " + text(usual), std::nullopt,
                   [&] { return chosenScenarios(writtenTo(folder, middling), usual, 50); });
    measurePainted(bench, "edit to painted, " + bench::text(large) + ", " + text(usual), std::nullopt,
                   [&] { return typedRents(writtenTo(folder, large), usual, 60); });
}

} // namespace rackrent::bench
