#pragma once

#include "views/format/typed.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace rackrent {

/// A line edit that says beneath itself, at every keystroke, what was understood or what is wrong.
class TypedEdit : public QLineEdit {
    Q_OBJECT

public:
    using Echo = std::function<Typed<QString>(const QString&)>;

    explicit TypedEdit(Echo echo, QWidget* parent = nullptr);
    ~TypedEdit() override;

    /// Text to start from; leaving it as it is changes nothing.
    void start(const QString& text);
    bool isUntouched() const { return text() == m_started; }

    /// Shows a reason until the next keystroke, as `echo` shows one.
    void showReason(const QString& reason);

    /// The line beneath the editor, and whether it says what is wrong.
    QString note() const;
    bool isRefused() const { return m_refused; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void showNote(const QString& text, bool refused);
    void placeNote();

    Echo m_echo;
    QString m_started;
    bool m_refused = false;
    QPointer<QLabel> m_note; ///< child of the window, so that the cell's size does not clip it
};

} // namespace rackrent
