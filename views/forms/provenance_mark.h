#pragma once

#include "views/forms/form_context.h"

#include <QToolButton>

namespace rackrent {

/// Says by a letter in a shape where an input comes from; a click shows more.
class ProvenanceMark : public QToolButton {
    Q_OBJECT

public:
    explicit ProvenanceMark(QWidget* parent = nullptr);

    void show(const FormContext& context, const std::string& pointer);
    using QWidget::show;
    Origin origin() const { return m_origin; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Origin m_origin = Origin::Unsaid;
};

} // namespace rackrent
