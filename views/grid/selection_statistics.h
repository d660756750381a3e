#pragma once

#include <QObject>
#include <QString>

namespace rackrent {

class GridView;

/// Sum, average, count, least and greatest of the selected numbers, for the status bar: "Sum 1,250 MW". Numbers of
/// different units are only counted: their sum would mean nothing.
class SelectionStatistics : public QObject {
    Q_OBJECT

public:
    explicit SelectionStatistics(GridView& view, QObject* parent = nullptr);

    /// Empty for less than two cells.
    const QString& text() const { return m_text; }

Q_SIGNALS:
    void changed(const QString& text);

private:
    void refresh();
    QString described() const;

    GridView& m_view;
    QString m_text;
};

} // namespace rackrent
