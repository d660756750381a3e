#include "views/whatif/metric_box.h"

#include "views/format/model_text.h"

#include <QComboBox>

namespace rackrent {

namespace {

QString keyOf(std::string_view key) { return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())); }

} // namespace

void fillMetricBox(QComboBox& box, MetricChoice choice, std::string_view chosen)
{
    for (const MetricRow& row : metricTable()) {
        const bool isNumber = row.unit != MetricUnit::Rates && row.unit != MetricUnit::Day;
        const bool isDate = row.unit == MetricUnit::Day;
        if (!isNumber && !(isDate && choice == MetricChoice::NumbersAndDates))
            continue;
        box.addItem(modelText(row.title), keyOf(row.key));
        box.setItemData(box.count() - 1, modelText(row.definition), Qt::ToolTipRole);
    }
    box.setCurrentIndex(box.findData(keyOf(chosen)));
}

const MetricRow& metricIn(const QComboBox& box) { return metricRow(box.currentData().toString().toStdString()); }

} // namespace rackrent
