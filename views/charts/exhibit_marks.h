#pragma once

#include "views/charts/chart_layout.h"

#include <memory>

class QPainter;

namespace rackrent {

/// The areas and lines of an exhibit in the plot of a layout: lines drawn by Qt Charts, which no other class knows,
/// step areas by ourselves, since Qt Charts works out where the mouse would hit each of their edges: most of an edit's
/// time. Series objects are kept while the exhibit has the same lines, so that an edit costs a `replace()` each.
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
