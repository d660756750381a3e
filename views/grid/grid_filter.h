#pragma once

#include <QSortFilterProxyModel>

#include <map>

namespace rackrent {

/// Rows of a grid in another order, and without those that were filtered out; the model's own order stays. Rows are
/// sorted and filtered when that is asked for and never by themselves: what is being typed does not jump away, and a
/// new row is seen.
class GridFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit GridFilter(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;

    /// Rows with the text in some column, as shown, whatever its case; all for an empty one.
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    /// Rows with the text in this column.
    void setColumnText(int column, const QString& text);
    QString columnText(int column) const;
    void clear();
    bool isFiltering() const { return !m_text.isEmpty() || !m_columnTexts.empty(); }
    /// Rows are looked at anew: filtered, and sorted.
    void reapply();

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString shownText(int row, int column) const;

    QString m_text;
    std::map<int, QString> m_columnTexts;
    bool m_isInserting = false;
};

} // namespace rackrent
