#include "model/analysis/dashboards.h"

#include "model/analysis/chart_parts.h"

#include <algorithm>

namespace rackrent {

namespace {

std::vector<ChartChoice> chartsOf(std::initializer_list<const char*> names)
{
    std::vector<ChartChoice> charts;
    for (const char* name : names)
        charts.push_back({name});
    return charts;
}

std::vector<ChartChoice> firstCharts(const Project& project)
{
    switch (landlordOf(project)) {
    case Landlord::Compute:
        return chartsOf({"break-even", "rent", "commitment", "frontier", "rent-per-unit", "book-value"});
    case Landlord::Colocation: return chartsOf({"break-even", "rent", "commitment", "expiry", "occupancy", "timeline"});
    case Landlord::Reit: return chartsOf({"rent", "expiry", "tenants", "cash-flow", "debt", "occupancy"});
    }
    return {};
}

Slide slideOf(Slide::Kind kind)
{
    Slide slide;
    slide.kind = kind;
    return slide;
}

Slide chartSlide(const ChartChoice& choice)
{
    Slide slide = slideOf(Slide::Kind::Chart);
    slide.chart = choice;
    return slide;
}

} // namespace

Landlord landlordOf(const Project& project)
{
    std::size_t compute = 0, all = 0;
    for (const Contract& contract : project.contracts)
        if (counts(project, contract)) {
            ++all;
            compute += contract.kind == ContractKind::Compute ? 1 : 0;
        }
    if (compute * 2 > all)
        return Landlord::Compute;
    const bool isReit = project.corporate.shares > 0 || (project.loans.size() > 0 && project.facilities.size() > 1);
    return isReit ? Landlord::Reit : Landlord::Colocation;
}

std::vector<ChartChoice> dashboardOf(const Project& project)
{
    return project.views.dashboard ? *project.views.dashboard : firstCharts(project);
}

std::vector<Slide> slidesOf(const Project& project)
{
    if (project.views.slides)
        return *project.views.slides;
    std::vector<Slide> slides{slideOf(Slide::Kind::Title), slideOf(Slide::Kind::Figures)};
    const std::vector<ChartChoice> charts = dashboardOf(project);
    for (const ChartChoice& choice : charts)
        slides.push_back(chartSlide(choice));
    if (std::ranges::find(charts, "frontier", &ChartChoice::chart) == charts.end())
        slides.push_back(chartSlide({"frontier"}));
    if (!project.scenarios.empty())
        slides.push_back(slideOf(Slide::Kind::Scenarios));
    slides.push_back(slideOf(Slide::Kind::Sources));
    return slides;
}

std::optional<Slider> sliderOver(const Json& document, const std::string& path)
{
    constexpr double least = 0.5, most = 1.5; // times what it is
    const Json* value = elementAt(document, path);
    if (!value || !value->is_number())
        return std::nullopt;
    const double own = value->get<double>();
    if (own == 0)
        return Slider{path, 0, 1};
    return Slider{path, std::min(least * own, most * own), std::max(least * own, most * own)};
}

std::vector<Slider> slidersOf(const Results& results, const Json& document)
{
    const Project& project = results.project;
    if (project.views.sliders)
        return *project.views.sliders;
    constexpr std::size_t mostContracts = 2;
    std::vector<Slider> sliders;
    const auto add = [&](const std::string& path) {
        const auto slider = sliderOver(document, path);
        if (slider && slider->low > 0)
            sliders.push_back(*slider);
    };
    for (const std::size_t i : contractsByRent(results))
        if (sliders.size() < mostContracts)
            add("/contracts/" + project.contracts[i].id + "/rent/rate");
    add("/valuation/discount_rate");
    return sliders;
}

} // namespace rackrent
