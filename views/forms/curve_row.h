#pragma once

#include "views/forms/table_row.h"

namespace rackrent {

class ExhibitChart;

/// The points of a curve, and beneath them what the curve is worth over the timeline.
class CurveRow : public TableRow {
    Q_OBJECT

public:
    CurveRow(Document& document, Prompts& prompts, const Field& field, QWidget* parent);

    ExhibitChart& chart() const { return *m_chart; }

protected:
    void showValue(const FormContext& context) override;

private:
    void plot();

    ExhibitChart* m_chart = nullptr;
};

} // namespace rackrent
