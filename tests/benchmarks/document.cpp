#include "model/exchange/results_text.h"
#include "model/portfolio/portfolio_checks.h"
#include "model/project/project_file.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/portfolios.h"
#include "views/document/contract_edits.h"
#include "views/document/safekeeping.h"

#include <QTemporaryDir>

#include <fstream>
#include <memory>
#include <stdexcept>

namespace rackrent::bench {
namespace {

/// The large portfolio as a document, with what was computed from it.
struct Opened {
    CheckedDocument document = generated(large);
    Results results = computedResults(document.project());
};

CheckedDocument::Change changeBy(CheckedDocument& document, const std::vector<Edit>& edits)
{
    CheckedDocument::Outcome outcome = document.apply(edits);
    if (!outcome.change || outcome.change->changesNothing())
        throw std::logic_error("bench: an edit that changes nothing, of " + edits.front().path);
    return std::move(*outcome.change);
}

/// Contracts in turn, far from each other.
std::size_t positionFor(int run, std::size_t count) { return static_cast<std::size_t>(run) * 7919 % count; }

/// One rent after the other: each edit follows the last, whose results go within the time, as in the window.
Samples rentEdits(Opened& opened, int runs)
{
    CheckedDocument& document = opened.document;
    Results shown = opened.results;
    std::vector<Edit> edits(1);
    const auto next = [&](int run) {
        const Contract& contract = document.project().contracts[positionFor(run, document.project().contracts.size())];
        edits.front() = {"/contracts/" + contract.id + "/rent/rate", contract.rent.rate * 1.01};
    };
    const auto work = [&](int) {
        keep(changeBy(document, edits));
        shown = recomputedResults(document.project(), shown);
        keep(portfolioChecks(shown));
    };
    return timed(runs, work, next);
}

using EditsOf = std::function<std::vector<Edit>(const CheckedDocument&, int run)>;

/// Each edit is made of the document as it was opened, and taken back outside the time.
Samples editsFromBase(Opened& opened, int runs, const EditsOf& editsOf)
{
    std::vector<Edit> edits;
    std::optional<CheckedDocument::Change> change;
    std::optional<Results> results;
    const auto takeBack = [&] {
        results.reset();
        if (change)
            opened.document.takeBack(std::move(*change));
        change.reset();
    };
    const auto prepare = [&](int run) {
        takeBack();
        edits = editsOf(opened.document, run);
    };
    const auto work = [&](int) {
        change = changeBy(opened.document, edits);
        results = recomputedResults(opened.document.project(), opened.results);
        keep(portfolioChecks(*results));
    };
    Samples times = timed(runs, work, prepare);
    takeBack();
    return times;
}

/// A number of the document, a little larger with each run.
Edit raised(const CheckedDocument& document, const std::string& path, int run)
{
    return {path, elementAt(document.json(), path)->get<double>() * (1 + 0.001 * (run + 1))};
}

std::vector<Edit> facilityEdit(const CheckedDocument& document, int run)
{
    const Json& facilities = document.json().at("facilities");
    for (std::size_t i = static_cast<std::size_t>(run);; ++i) {
        const Json& facility = facilities[i % facilities.size()];
        if (facility.contains("power") && facility["power"].contains("price_per_mwh"))
            return {raised(document, "/facilities/" + facility["id"].get<std::string>() + "/power/price_per_mwh", run)};
    }
}

std::vector<Edit> loanEdit(const CheckedDocument& document, int run)
{
    const Json& loans = document.json().at("loans");
    const Json& loan = loans[positionFor(run, loans.size())];
    return {raised(document, "/loans/" + loan["id"].get<std::string>() + "/principal", run)};
}

struct NamedEdit {
    const char* name;
    EditsOf edits;
};

std::vector<NamedEdit> editsToMeasure()
{
    return {
        {"a contract added",
         [](const auto& document, int run) {
             return contractDuplicate(document.json(), positionFor(run, document.project().contracts.size()));
         }},
        {"a contract removed",
         [](const auto& document, int run) {
             const std::size_t position = positionFor(run, document.project().contracts.size());
             return contractDeletion(document.json(), {position}).edits;
         }},
        {"a facility's power price edited", facilityEdit},
        {"a loan's principal edited", loanEdit},
        {"discount rate edited",
         [](const auto& document, int run) { return std::vector{raised(document, "/valuation/discount_rate", run)}; }},
        {"exit cap rate edited",
         [](const auto& document, int run) { return std::vector{raised(document, "/valuation/exit/cap_rate", run)}; }},
        {"timeline a month longer",
         [](const auto&, int) {
             return std::vector{Edit{"/timeline/months", large.months + 1}};
         }},
    };
}

Samples scenarioTimes(Opened& opened, const std::string& id)
{
    std::optional<UnderScenario> under;
    std::optional<Results> results;
    const auto forget = [&](int) {
        results.reset();
        under.reset();
    };
    const auto work = [&](int) {
        under = opened.document.under(id);
        results = recomputedResults(under->project, opened.results);
        keep(portfolioChecks(*results));
    };
    return timed(20, work, forget);
}

void measureEdits(Bench& bench)
{
    std::unique_ptr<Opened> held; // made when a row is wanted
    const auto opened = [&]() -> Opened& {
        if (!held)
            held = std::make_unique<Opened>();
        return *held;
    };
    const std::string size = ", " + text(large);
    bench.row({"one rent edited in the document" + size, Unit::Milliseconds, Bar{2}},
              [&] { return rentEdits(opened(), 300); });
    held.reset(); // the others start from the portfolio as it is generated
    for (const NamedEdit& edit : editsToMeasure())
        bench.row({edit.name + size, Unit::Milliseconds}, [&] { return editsFromBase(opened(), 30, edit.edits); });
    for (const std::string id : {"downturn", "exodus", "dear-power", "boom"}) // all that are generated
        bench.row({"scenario " + id + " chosen" + size, Unit::Milliseconds},
                  [&] { return scenarioTimes(opened(), id); });
}

// --- files
// ------------------------------------------------------------------------------------------------------------

/// A file of the large portfolio, opened, edited `edits` times and given up, run by run; the last of the edits is
/// timed, from the call to its return, with its step in the journal by then.
Samples keptEdits(int runs, int edits)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("large.rackrent"));
    std::ofstream(file.toStdString(), std::ios::binary) << generatedBytes(large);
    std::optional<Document> document;
    std::optional<Safekeeping> keeping;
    int made = 0;
    const auto edit = [&] {
        const Contract& contract = document->project().contracts[positionFor(made, 10'000)];
        if (document->edit({}, {{"/contracts/" + contract.id + "/rent/rate", contract.rent.rate * (1.01 + made)}}))
            throw std::logic_error("bench: a rent was refused");
        ++made;
    };
    const auto prepare = [&](int) {
        keeping.reset(); // before its document
        document.emplace();
        keeping.emplace(*document, folder.filePath(QStringLiteral("kept")));
        if (hasErrors(keeping->open(file).problems))
            throw std::logic_error("bench: the large file does not open");
        for (int i = 1; i < edits; ++i)
            edit();
    };
    Samples times = timed(
        runs, [&](int) { edit(); }, prepare);
    keeping->release();
    return times;
}

/// Calls `make()` in each run and keeps what it gives until after the time.
template <class Make>
Samples madeTimes(int runs, Make&& make)
{
    std::optional<decltype(make())> made;
    const auto forget = [&](int) { made.reset(); };
    return timed(
        runs,
        [&](int) {
            made.emplace(make());
            keep(made);
        },
        forget);
}

Samples checkTimes(int runs, const Json& document)
{
    Json copy;
    std::optional<CheckedDocument> checked;
    const auto prepare = [&](int) {
        checked.reset();
        copy = document;
    };
    return timed(
        runs, [&](int) { keep(checked.emplace(std::move(copy))); }, prepare);
}

void measureLargeFile(Bench& bench)
{
    constexpr int runs = 20;
    std::string held; // made when a row is wanted
    const auto bytes = [&]() -> const std::string& {
        if (held.empty())
            held = generatedBytes(large);
        return held;
    };
    const std::string of = " the file of " + text(large);
    bench.number("size of" + of, Unit::Megabytes, [&] { return static_cast<double>(bytes().size()); });
    bench.row({"open" + of + ": bytes to first results", Unit::Milliseconds, Bar{500}}, [&] {
        bytes();
        return madeTimes(runs, [&] {
            OpenedProject opened = openedProject(bytes());
            Results results = computedResults(opened.document.project());
            return std::pair(std::move(opened), std::move(results));
        });
    });
    bench.row({"parse" + of, Unit::Milliseconds}, [&] {
        bytes();
        return madeTimes(runs, [&] { return parsedJson(bytes()); });
    });
    bench.row({"check" + of, Unit::Milliseconds}, [&] { return checkTimes(runs, parsedJson(bytes()).value); });
    bench.row({"first edit of" + of + ", kept against a crash", Unit::Milliseconds, Bar{50, Judged::High}},
              [] { return keptEdits(runs, 1); });
    bench.row({"second edit of" + of + ", kept against a crash", Unit::Milliseconds, Bar{50, Judged::High}},
              [] { return keptEdits(runs, 2); });
    bench.row({"write" + of, Unit::Milliseconds}, [&] {
        const Json document = parsedJson(bytes()).value;
        return madeTimes(runs, [&] { return projectText(document); });
    });
}

void measureSample(Bench& bench)
{
    const std::string bytes = sampleBytes();
    bench.row({"open the Colossus sample, all scenarios checked", Unit::Microseconds},
              [&] { return madeTimes(200, [&] { return openedProject(bytes); }); });
    bench.row({"results of the Colossus sample as JSON", Unit::Microseconds}, [] {
        const Results results = computedResults(sampleProject());
        return madeTimes(200, [&] { return resultsJson(results); });
    });
}

} // namespace

void measureDocument(Bench& bench)
{
    bench.heading("Document: an edit read, checked, and computed from the results before");
    measureEdits(bench);
    bench.heading("Document: files");
    measureLargeFile(bench);
    measureSample(bench);
}

} // namespace rackrent::bench
