#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rackrent {

/// How long a slot of a chart over time is.
enum class Period { Month, Quarter, FiscalYear };

/// How a period is written in files: "month", "quarter", "fiscal_year"; and back, nothing for any other text.
std::string_view periodName(Period period);
std::optional<Period> periodNamed(std::string_view name);

/// What the rent of a chart is told apart by.
enum class RentBy { Contract, Tenant, Facility, Kind };

/// How it is written in files: "contract"; and back, nothing for any other text.
std::string_view rentByName(RentBy by);
std::optional<RentBy> rentByNamed(std::string_view name);

/// A chart, and what it shows of its figures.
struct ChartChoice {
    std::string chart; ///< its name, as on the command line; one that no chart has is shown as such
    Period period = Period::Month;
    RentBy by = RentBy::Contract; ///< of the rent's chart
    int largest = 10;             ///< how many are told apart; the rest is one
    bool operator==(const ChartChoice&) const = default;
};

/// A remark at a place of a chart.
struct ChartNote {
    std::string chart; ///< its name
    std::string at;    ///< a day, written YYYY-MM-DD, or the name of a category such as "FY2028"
    std::string text;
    bool operator==(const ChartNote&) const = default;
};

/// A page of the deck that is presented.
struct Slide {
    enum class Kind { Title, Figures, Chart, Scenarios, Sources, Text };
    Kind kind = Kind::Text;
    ChartChoice chart;                   ///< of a chart's slide
    std::optional<std::string> scenario; ///< its id, where the slide is not of the one chosen
    std::string title;                   ///< empty: made from the figures
    std::string text;                    ///< of a text's slide: a line a point
    std::string notes;                   ///< for the speaker
    bool operator==(const Slide&) const = default;
};

/// How a kind of slide is written in files.
std::string_view slideKindName(Slide::Kind kind);

/// An input that is moved while presenting.
struct Slider {
    std::string path; ///< as in scenarios
    double low = 0;
    double high = 0;
    bool operator==(const Slider&) const = default;
};

/// How many scenarios are drawn over the charts at most: more dashes are not told apart.
inline constexpr std::size_t mostOverlays = 4;

/// How a project is shown; no figure depends on it. A list that the file has not is made from the project.
struct Views {
    std::optional<std::vector<ChartChoice>> dashboard;
    std::vector<ChartNote> notes;
    /// Ids of the scenarios that are drawn over every chart, empty for the base case, each once, at most
    /// `mostOverlays`. The one that is shown may be among them; it is not drawn over itself.
    std::vector<std::string> overlays;
    std::optional<std::vector<Slide>> slides;
    std::optional<std::vector<Slider>> sliders;
    bool operator==(const Views&) const = default;
};

} // namespace rackrent
