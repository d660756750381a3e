// What `./dev bench` measures: medians over many runs, with the spread. Times are this machine's.

#include "app/main_window.h"
#include "model/exchange/results_text.h"
#include "views/items/contract_columns.h"
#include "views/items/contract_table_model.h"
#include "views/panels/contracts_panel.h"

#include <QApplication>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>

namespace {

using Clock = std::chrono::steady_clock;

struct Spread {
    double median = 0, low = 0, high = 0; ///< microseconds; low and high are the 5th and 95th percentiles
};

Spread measured(int runs, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = -runs / 10 - 1; i < runs; ++i) {
        const auto start = Clock::now();
        work(i);
        const std::chrono::duration<double, std::micro> elapsed = Clock::now() - start;
        if (i >= 0)
            times.push_back(elapsed.count());
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return {at(0.5), at(0.05), at(0.95)};
}

void print(const char* what, const Spread& spread)
{
    std::printf("%-58s %10.1f %10.1f %10.1f\n", what, spread.median, spread.low, spread.high);
}

std::string sampleBytes()
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// An edit typed into the real grid, recomputed and painted, alternating between two rents.
Spread editToPainted(const QSize& size)
{
    rackrent::Settings settings(rackrent::Settings::Store::None);
    rackrent::Prompts prompts;
    rackrent::MainWindow window(settings, prompts);
    window.openSample(QStringLiteral(":/samples/colossus.rackrent"));
    window.resize(size);
    window.show();
    QApplication::processEvents();
    rackrent::ContractTableModel* model = window.contracts().model();
    const QModelIndex rate = model->index(0, static_cast<int>(rackrent::ContractField::Rate));
    return measured(200, [&](int run) {
        model->setData(rate, run % 2 ? QStringLiteral("1.3bn") : QStringLiteral("1.2bn"), Qt::EditRole);
        QApplication::processEvents();
        window.repaint();
    });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    rackrent::applyTheme(application, rackrent::Theme::Light);
    const std::string bytes = sampleBytes();
    const rackrent::ReadProject read = rackrent::readProject(bytes);
    const rackrent::Results results = rackrent::computedResults(*read.project);

    std::printf("%-58s %10s %10s %10s\n", "microseconds", "median", "5%", "95%");
    print("sample: read and check, all scenarios", measured(200, [&](int) { rackrent::readProject(bytes); }));
    print("sample: compute all lines and metrics",
          measured(1000, [&](int) { rackrent::computedResults(*read.project); }));
    print("sample: write results as JSON", measured(200, [&](int) { rackrent::resultsJson(results); }));
    print("sample: edit to painted window, 1440x900", editToPainted({1440, 900}));
    print("sample: edit to painted window, 2560x1440", editToPainted({2560, 1440}));
    return 0;
}
