#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace rackrent {

class Document;
class InputsFilter;
class InputsModel;

/// All inputs of the project and where they come from, so that they can be challenged.
class InputsPanel : public QFrame {
    Q_OBJECT

public:
    explicit InputsPanel(Document& document, QWidget* parent = nullptr);

    QTableView& view() const { return *m_view; }
    InputsModel& model() const { return *m_model; }
    QComboBox& choice() const { return *m_show; }
    QLineEdit& search() const { return *m_search; }

public Q_SLOTS:
    /// Copies the selected rows, or all that are shown, with their headings, as text with tabs.
    void copy();

Q_SIGNALS:
    /// The person wants to see the input.
    void jumpRequested(const QString& pointer);
    /// Which value of it makes a metric what is wanted is to be asked.
    void solveRequested(const QString& pointer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void createView();
    void createTools();
    void layOut();
    void refresh();
    void jump(const QModelIndex& index);

    InputsModel* m_model = nullptr;
    InputsFilter* m_filter = nullptr;
    QTableView* m_view = nullptr;
    QComboBox* m_show = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_empty = nullptr;
    bool m_isFitted = false;
};

} // namespace rackrent
