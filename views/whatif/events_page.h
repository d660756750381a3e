#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace rackrent {

class ContractEventsModel;
class Document;

/// What may happen to contracts in a simulation: which events are drawn at all, what a default pays, and the chances of
/// each contract.
class EventsPage : public QWidget {
    Q_OBJECT

public:
    explicit EventsPage(Document& document, QWidget* parent = nullptr);

    QCheckBox& notice() const { return *m_notice; }
    QCheckBox& renewal() const { return *m_renewal; }
    QCheckBox& defaults() const { return *m_default; }
    QLineEdit& recovery() const { return *m_recovery; }
    QTableView& view() const { return *m_view; }
    ContractEventsModel& model() const { return *m_model; }
    QString summary() const;
    /// Shows what the document has now.
    void follow();

Q_SIGNALS:
    /// Why nothing was changed.
    void refused(const QString& reason);
    /// A JSON Pointer that is to be seen in the form.
    void placeWanted(const QString& pointer);

private:
    QWidget* createSwitches();
    void createView();
    void setEvent(const char* key, bool isDrawn);
    void readRecovery();

    Document& m_document;
    QCheckBox* m_notice = nullptr;
    QCheckBox* m_renewal = nullptr;
    QCheckBox* m_default = nullptr;
    QLineEdit* m_recovery = nullptr;
    QLabel* m_summary = nullptr;
    ContractEventsModel* m_model = nullptr;
    QTableView* m_view = nullptr;
    bool m_isFilling = false;
};

} // namespace rackrent
