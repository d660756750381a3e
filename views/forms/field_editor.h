#pragma once

#include "views/fields/field.h"

#include <QWidget>

#include <functional>

namespace rackrent {

/// The editor of one field in a form: shows what stands in the document and hands over what a person makes of it.
/// What is typed stays until it is taken or Escape is pressed, whatever the document does meanwhile.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString text;         ///< as an editor starts; of a choice its value in the file
        QString unit;         ///< of a number: "USD a month"
        QString placeholder;  ///< what counts while there is nothing: "default: 10%"
        ShownChoices choices; ///< of a choice, with the empty value where the field may be absent
        bool isFixed = false; ///< shown, not to be edited
        bool isScenario = false;
        bool operator==(const Content& other) const;
    };
    /// What typed text means ("= 1,250,000 USD"), or why it means nothing.
    using Echo = std::function<Typed<QString>(const QString&)>;

    using QWidget::QWidget;

    /// Shows the content, but for text that is being typed.
    virtual void show(const Content& content) = 0;
    /// What a person made of it and the document does not have yet.
    virtual bool isDirty() const { return false; }
    virtual QString typed() const { return {}; }
    /// Goes back to typing where `typed` ended.
    virtual void resume(const QString& typed) { Q_UNUSED(typed) }
    /// Takes back what is typed.
    virtual void restore() {}
    /// The widget that has the keyboard.
    virtual QWidget* input() const = 0;

    /// An editor that fits the field.
    static FieldEditor* create(const Field& field, Echo echo, QWidget* parent);

Q_SIGNALS:
    /// Take this: typed text, or the value of a choice.
    void committed(const QString& text);
    /// Typed text was taken back.
    void restored();
};

} // namespace rackrent
