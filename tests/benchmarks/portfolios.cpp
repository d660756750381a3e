#include "tests/benchmarks/portfolios.h"

#include "model/project/generated_project.h"
#include "model/project/project_file.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace rackrent::bench {
namespace {

Json document(const Size& size) { return generatedProject({size.contracts, size.months, 1, size.facilities}); }

Project validProject(const CheckedDocument& checked)
{
    if (!checked.isValid())
        throw std::runtime_error("bench: " + problemText(checked.problems().front()));
    return checked.project();
}

} // namespace

std::string text(const Size& size)
{
    std::string contracts = std::to_string(size.contracts);
    for (std::size_t end = contracts.size(); end > 3; end -= 3)
        contracts.insert(end - 3, ",");
    return contracts + " x " + std::to_string(size.months);
}

CheckedDocument generated(const Size& size) { return CheckedDocument(document(size)); }

std::string generatedBytes(const Size& size) { return projectText(document(size)); }

const Project& largeProject()
{
    static const Project project = validProject(generated(large));
    return project;
}

std::string samplePath() { return RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"; }

std::string sampleBytes()
{
    std::ifstream file(samplePath(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const Project& sampleProject()
{
    static const Project project = validProject(openedProject(sampleBytes()).document);
    return project;
}

} // namespace rackrent::bench
