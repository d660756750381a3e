#include "model/project/generated_project.h"

#include "model/project/generated/contract.h"
#include "model/project/generated/facility.h"
#include "model/project/generated/finance.h"
#include "model/project/generated/scenarios.h"

#include <stdexcept>
#include <string>

namespace rackrent {

using namespace generated;

namespace {

void require(std::string_view name, int value, int low, int high)
{
    if (value < low || value > high)
        throw std::invalid_argument("generatedProject: " + std::string(name) + " are " + std::to_string(value) + "; " +
                                    std::to_string(low) + " to " + std::to_string(high) + " are needed");
}

Json heading(const GeneratorSettings& settings, const Frame& frame)
{
    return {{"format", "rackrent-project"},
            {"version", 1},
            {"name", "Generated portfolio " + std::to_string(settings.seed)},
            {"notes", "Invented by rackrent-cli generate, seed " + std::to_string(settings.seed) +
                          ": no tenant, place or figure is that of a real company."},
            {"currency", "USD"},
            {"timeline", {{"start", dateText(frame.start)}, {"months", frame.months}, {"fiscal_year_end_month", 12}}}};
}

/// Moves documents into a list, once nothing else needs them.
template <class Part>
void takeInto(Json& list, std::vector<Part>& parts)
{
    for (Part& part : parts)
        list.push_back(std::move(part.document));
}

} // namespace

Json generatedProject(const GeneratorSettings& settings)
{
    require("contracts", settings.contracts, 0, mostGeneratedContracts);
    require("months", settings.months, 1, 1200);
    require("facilities", settings.facilities.value_or(1), 1, mostGeneratedFacilities);
    const Frame frame = frameOf(settings);

    std::vector<GeneratedContract> contracts;
    for (int number = 1; number <= settings.contracts; ++number)
        contracts.push_back(generatedContract(frame, number));
    std::vector<GeneratedFacility> facilities = generatedFacilities(frame, contracts);

    Json project = heading(settings, frame);
    project["curves"] = curvesOf(frame);
    project["facilities"] = Json::array();
    project["contracts"] = Json::array();
    project["loans"] = loansOf(frame, facilities);
    project["corporate"] = corporateOf(frame, facilities);
    project["valuation"] = valuationOf(frame);
    project["scenarios"] = scenariosOf(frame, contracts);
    project["simulation"] = simulationOf(frame);
    project["sources"] = sourcesOf();
    project["provenance"] = provenanceOf(contracts);
    takeInto(project["facilities"], facilities);
    takeInto(project["contracts"], contracts);
    return project;
}

} // namespace rackrent
