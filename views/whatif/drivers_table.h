#pragma once

#include "model/project/project_file.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace rackrent {

class Document;

/// The inputs that a simulation draws, and how each is distributed. Each change is a step of the project's history;
/// what is wrong with one is said at its cell.
class DriversTable : public QWidget {
    Q_OBJECT

public:
    explicit DriversTable(Document& document, QWidget* parent = nullptr);

    QTableWidget& table() const { return *m_table; }
    /// A number times a normal one of mean 1 and standard deviation 0.1; a date moved by days, of standard
    /// deviation 30.
    void add(const std::string& path);
    void remove();
    /// Shows the document's drivers.
    void follow();

Q_SIGNALS:
    /// Why an input is no driver.
    void refused(const QString& reason);

private:
    void fill();
    void fillRow(int row, const Json& driver);
    void fillChoices(int row, const Json& driver, const QString& name);
    void markProblems();
    void tell(int row, int column, const QString& reason);
    void readCell(int row, int column);
    void setKind(int row, const std::string& kind);
    void setOperation(int row, const std::string& operation);
    void setDrivers(const QString& step, Json drivers);
    void changeDistribution(int row, const Json& distribution);

    Document& m_document;
    Json m_drivers;      ///< as shown
    QStringList m_names; ///< of their inputs
    Problems m_problems; ///< of the drivers
    QTableWidget* m_table = nullptr;
    QToolButton* m_remove = nullptr;
    bool m_isFilling = false;
};

} // namespace rackrent
