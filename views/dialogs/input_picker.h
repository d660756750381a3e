#pragma once

#include <QDialog>

#include <optional>
#include <string>

class QDialogButtonBox;
class QLineEdit;
class QTableView;

namespace rackrent {

class Document;
class InputsFilter;
class InputsModel;

/// Lets a person choose one input of the project from a list of all, narrowed down by words.
class InputPicker : public QDialog {
    Q_OBJECT

public:
    explicit InputPicker(Document& document, QWidget* parent = nullptr);

    /// The chosen input's path, as scenarios are written; nothing when the person thought better of it.
    static std::optional<std::string> pick(Document& document, QWidget* parent);

    QLineEdit& search() const { return *m_search; }
    QTableView& view() const { return *m_view; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    std::optional<std::string> chosen() const;
    void narrow(const QString& text);

    Document& m_document;
    InputsModel* m_model = nullptr;
    InputsFilter* m_filter = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_view = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace rackrent
