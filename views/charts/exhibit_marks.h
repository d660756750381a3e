#pragma once

#include "views/charts/chart_layout.h"

#include <memory>

class QPainter;

namespace rackrent {

/// The areas and lines of an exhibit, drawn by Qt Charts into the plot of a layout; the only class that
/// knows Qt Charts. Series objects are kept while the exhibit has the same series, so that an edit costs a
/// `replace()` each.
class ExhibitMarks {
public:
    ExhibitMarks();
    ~ExhibitMarks();
    ExhibitMarks(const ExhibitMarks&) = delete;
    ExhibitMarks& operator=(const ExhibitMarks&) = delete;

    void setContent(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style);
    void paint(QPainter& painter);

    /// How often the series objects had to be made anew.
    int rebuildCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rackrent
