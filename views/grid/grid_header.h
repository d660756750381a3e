#pragma once

#include <QHeaderView>

namespace rackrent {

/// A heading that says by a sign before its title how rows are sorted (the style's own would lie over the end of a
/// title that stands to the right, above its numbers), and by a funnel that rows are filtered by the column.
class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(QWidget* parent = nullptr);

    /// What stands before a section's title: "\u25B2 ", "\u25BC ", or nothing.
    QString sortSign(int section) const;
    bool isFiltered(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int signsWidth(int section) const;
};

} // namespace rackrent
