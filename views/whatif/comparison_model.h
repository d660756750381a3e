#pragma once

#include "model/whatif/comparison.h"
#include "views/format/number_text.h"

#include <QAbstractTableModel>

namespace rackrent {

/// Scenarios side by side: a row for each metric, a column for each scenario, and one for what is weighted by their
/// probabilities where there is such a thing.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Comparison comparison, const QString& currency);
    const Comparison& comparison() const { return m_comparison; }
    /// Cells say their difference to the base case in place of their value.
    void setDifferences(bool areShown);
    bool areDifferencesShown() const { return m_areDifferences; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasWeights() const { return !m_comparison.weighted.empty(); }
    bool isWeighted(int column) const;
    std::optional<double> valueAt(int row, int column) const;
    QString textOf(int row, std::optional<double> value) const;
    QString differenceText(int row, double change) const;
    std::optional<double> differenceAt(int row, int column) const;

    Comparison m_comparison;
    NumberText m_numbers{QString()};
    bool m_areDifferences = false;
};

} // namespace rackrent
