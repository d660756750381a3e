#include "app/main_window.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/portfolios.h"
#include "views/items/contract_columns.h"
#include "views/items/contract_table_model.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/presentation/presentation_window.h"

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

    /// Types two rents in turn into the first row of the grid.
    PaintedTimes typedRents(int runs)
    {
        ContractTableModel* model = m_window.contracts().model();
        const QModelIndex cell = model->index(0, static_cast<int>(ContractField::Rate));
        const double rate = m_window.document().project().contracts.front().rent.rate;
        const std::array<QString, 2> typed{QString::number(rate * 1.25, 'g', 6), QString::number(rate * 1.5, 'g', 6)};
        return painted(runs, [&](int run) {
            if (!model->setData(cell, typed[static_cast<std::size_t>(run % 2)], Qt::EditRole))
                throw std::runtime_error("bench: the grid refused a rent");
        });
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

PaintedTimes typedRents(const QString& file, const QSize& size, int runs) { return Shown(file, size).typedRents(runs); }

/// The same with four charts on the screen, in a window of a size that has room for them beside the grid.
PaintedTimes typedRentsUnderFourCharts(const QString& file, const QSize& size, int runs)
{
    Shown shown(file, size);
    shown.window().charts().setChoices({{"break-even"}, {"rent"}, {"expiry"}, {"occupancy"}},
                                       QStringLiteral("four charts"));
    QApplication::processEvents();
    return shown.typedRents(runs);
}

/// Moves a slider of a presentation to and fro, on a screen of 1920 by 1080.
Samples scrubbed(const QString& file, const char* chart, int runs)
{
    Shown shown(file, {1440, 900});
    PresentationWindow* audience = shown.window().present();
    auto* presentation = audience ? audience->findChild<Presentation*>() : nullptr;
    if (!presentation || presentation->inputs().empty())
        throw std::runtime_error("bench: nothing can be presented of " + file.toStdString());
    audience->showNormal();
    audience->resize(1920, 1080);
    for (int page = 0; page < presentation->count(); ++page)
        if (presentation->slides()[static_cast<std::size_t>(page)].chart.chart == chart)
            presentation->go(page);
    QApplication::processEvents();
    const Presentation::MovedInput input = presentation->inputs().front();
    constexpr int places = 97; // prime: no value comes twice in a row
    const Samples samples = timed(runs, [&](int run) {
        const double share = static_cast<double>((run * 31) % places) / places;
        presentation->setInput(0, input.slider.low + share * (input.slider.high - input.slider.low));
        QApplication::processEvents();
    });
    audience->close();
    return samples;
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
    for (const QSize size : {QSize(1920, 1080), QSize(2560, 1440)})
        measurePainted(bench, "edit to painted, four charts, " + bench::text(middling) + ", " + text(size), frame,
                       [&] { return typedRentsUnderFourCharts(writtenTo(folder, middling), size, 100); });
    bench.row({"slider to painted while presenting, Colossus sample, break-even", Unit::Milliseconds, frame},
              [&] { return scrubbed(QString::fromStdString(samplePath()), "break-even", 200); });
    bench.row({"slider to painted while presenting, " + bench::text(middling) + ", rent", Unit::Milliseconds, frame},
              [&] { return scrubbed(writtenTo(folder, middling), "rent", 200); });
    measurePainted(bench, "scenario to painted, " + bench::text(middling) + ", " + text(usual), std::nullopt,
                   [&] { return chosenScenarios(writtenTo(folder, middling), usual, 50); });
    measurePainted(bench, "edit to painted, " + bench::text(large) + ", " + text(usual), std::nullopt,
                   [&] { return typedRents(writtenTo(folder, large), usual, 60); });
}

} // namespace rackrent::bench
