#pragma once

#include <QSortFilterProxyModel>

namespace rackrent {

/// Inputs of a kind of origin whose part, field, value, source or note hold all words of a text.
class InputsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Assumptions, Inferred, Published, Defaults, Unsaid, WithoutSource };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShow(Show show);
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isShown(int row) const;

    Show m_show = Show::All;
    QStringList m_words;
};

} // namespace rackrent
