#pragma once

#include "views/forms/field_editor.h"

#include <QCheckBox>
#include <QComboBox>

namespace rackrent {

/// One of several: a choice, another part.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget* parent);

    void show(const Content& content) override;
    QWidget* input() const override { return m_box; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();

    QComboBox* m_box = nullptr;
    Content m_content;
};

/// Yes or no.
class SwitchEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit SwitchEditor(QWidget* parent);

    void show(const Content& content) override;
    QWidget* input() const override { return m_box; }

private:
    void refresh();

    QCheckBox* m_box = nullptr;
    Content m_content;
};

} // namespace rackrent
