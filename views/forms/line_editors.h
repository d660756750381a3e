#pragma once

#include "views/delegates/typed_edit.h"
#include "views/forms/field_editor.h"

#include <QPlainTextEdit>

class QMenu;
class QToolButton;

namespace rackrent {

/// A line whose text is echoed while it is typed.
class FieldLine : public TypedEdit {
    Q_OBJECT

public:
    FieldLine(FieldEditor::Echo echo, QWidget* parent);

    void quieten();
    /// Stands behind the number, where there is room.
    void setUnit(const QString& unit);

Q_SIGNALS:
    void left();
    void escaped();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_unit;
};

/// Typed text: names, numbers with their units.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(Echo echo, QWidget* parent);
    ~LineEditor() override;

    void show(const Content& content) override;
    bool isDirty() const override { return !m_line->isUntouched(); }
    QString typed() const override { return m_line->text(); }
    void resume(const QString& typed) override { m_line->setText(typed); }
    void restore() override;
    QWidget* input() const override { return m_line; }

protected:
    void commit();

    FieldLine* m_line = nullptr;
    Content m_content;
};

/// A typed date, and a calendar to choose it from.
class DayEditor : public LineEditor {
    Q_OBJECT

public:
    DayEditor(Echo echo, QWidget* parent);

    void show(const Content& content) override;

private:
    void openCalendar();
    void addWords(QMenu& menu);

    QToolButton* m_button = nullptr;
};

/// Several lines: Ctrl+Enter or leaving the field takes them.
class LongTextEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LongTextEditor(QWidget* parent);
    ~LongTextEditor() override;

    void show(const Content& content) override;
    bool isDirty() const override { return m_text->toPlainText() != m_started; }
    QString typed() const override { return m_text->toPlainText(); }
    void resume(const QString& typed) override { m_text->setPlainText(typed); }
    void restore() override;
    QWidget* input() const override { return m_text; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void commit();

    QPlainTextEdit* m_text = nullptr;
    QString m_started;
    Content m_content;
};

} // namespace rackrent
