#pragma once

#include <QSortFilterProxyModel>

namespace rackrent {

/// The parts whose title holds all words of a text, with the headings above them.
class PartFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PartFilter(QObject* parent = nullptr);

    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace rackrent
