#pragma once

#include "model/project/project_file.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace rackrent {

class Document;

/// The inputs that a simulation draws, and how each is distributed. Each change is a step of the project's history.
class DriversTable : public QWidget {
    Q_OBJECT

public:
    explicit DriversTable(Document& document, QWidget* parent = nullptr);

    QTableWidget& table() const { return *m_table; }
    /// An input times a normal number of mean 1 and standard deviation 0.1.
    void add(const std::string& path);
    void remove();
    /// Shows the document's drivers.
    void follow();

private:
    void fillRow(int row, const Json& driver);
    void readCell(int row, int column);
    void setKind(int row, const std::string& kind);
    void setOperation(int row, const std::string& operation);
    void setDrivers(const QString& step, Json drivers);
    void changeDistribution(int row, const Json& distribution);

    Document& m_document;
    Json m_drivers;
    QTableWidget* m_table = nullptr;
    QToolButton* m_remove = nullptr;
    bool m_isFilling = false;
};

/// Edits that give the simulation's inputs a value; a null one takes the key away.
std::vector<Edit> simulationEdits(const Json& document, const std::string& key, const Json& value);

} // namespace rackrent
