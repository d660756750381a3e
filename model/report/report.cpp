#include "model/report/report.h"

#include "model/analysis/words.h"
#include "model/report/sections.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace rackrent {

namespace {

constexpr std::array kinds{
    ReportSectionKind{"summary", "Summary", "What the figures say, in sentences.", report::summary},
    ReportSectionKind{"figures", "Key figures", "Every metric with its unit.", report::keyFigures},
    ReportSectionKind{"charts", "Charts", "Rent, break-even, commitment, expiries, cash flow and debt.",
                      report::charts},
    ReportSectionKind{"rent-roll", "Rent roll", "A row for each contract, with the total.", report::rentRoll},
    ReportSectionKind{"contracts", "Contract abstracts", "What the largest contracts say.", report::contracts},
    ReportSectionKind{"cash-flow", "Cash flow", "Every line by fiscal year.", report::cashFlow},
    ReportSectionKind{"debt", "Debt", "The loans and what is owed by fiscal year.", report::debt},
    ReportSectionKind{"scenarios", "Scenarios", "Key figures of all scenarios side by side.", report::scenarios},
    ReportSectionKind{"sensitivity", "What the value hangs on", "The inputs with the largest swing.", report::depends},
    ReportSectionKind{"sources", "Assumptions and sources", "Where inputs come from, and the sources.",
                      report::sources},
    ReportSectionKind{"method", "Method", "How each figure is defined.", report::method},
};

ReportText scenarioName(const ReportInput& input)
{
    if (input.scenarioId.empty())
        return "Base case";
    for (const Scenario& scenario : input.document.project().scenarios)
        if (scenario.id == input.scenarioId)
            return quoted(scenario.name.empty() ? scenario.id : scenario.name);
    return quoted(input.scenarioId);
}

} // namespace

std::span<const ReportSectionKind> reportSections() { return kinds; }

const ReportSectionKind* reportSection(std::string_view key)
{
    const auto found = std::ranges::find(kinds, key, &ReportSectionKind::key);
    return found == kinds.end() ? nullptr : &*found;
}

Report madeReport(const ReportInput& input, const std::vector<std::string>& keys)
{
    const Project& project = input.results.project;
    Report made{.title = project.name.empty() ? ReportText("Untitled project") : quoted(project.name),
                .scenario = scenarioName(input),
                .valuationDate = project.valuation.date,
                .currency = project.currency,
                .ofWhat = {},
                .file = input.file,
                .program = input.program,
                .sections = {}};
    made.ofWhat = made.scenario.words + ", valued " + dayWords(made.valuationDate) + ", in " + made.currency;
    const auto add = [&](const ReportSectionKind& kind) {
        std::vector<ReportBlock> blocks = kind.make(input);
        if (!blocks.empty())
            made.sections.push_back({std::string(kind.key), std::string(kind.title), std::move(blocks)});
    };
    for (const std::string& key : keys) {
        const ReportSectionKind* kind = reportSection(key);
        if (!kind)
            throw std::out_of_range("a report has no section \"" + key + "\"");
        add(*kind);
    }
    if (keys.empty())
        std::ranges::for_each(kinds, add);
    return made;
}

Report withSections(const Report& report, const std::vector<std::string>& keys)
{
    Report chosen = report;
    chosen.sections.clear();
    for (const std::string& key : keys)
        if (const auto found = std::ranges::find(report.sections, key, &ReportSection::key);
            found != report.sections.end())
            chosen.sections.push_back(*found);
    return chosen;
}

} // namespace rackrent
