#include "views/presentation/slider_bar.h"

#include "views/presentation/presentation.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace rackrent {

SliderBar::SliderBar(Presentation& presentation, QWidget* parent)
    : QFrame(parent), m_presentation(presentation), m_reset(new QPushButton(tr("&Reset"), this)),
      m_apply(new QPushButton(tr("&Apply to the project"), this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(24);
    for (std::size_t i = 0; i < presentation.inputs().size(); ++i)
        addInput(i);
    row->addWidget(m_reset);
    row->addWidget(m_apply);
    for (QWidget* button : {static_cast<QWidget*>(m_reset), static_cast<QWidget*>(m_apply)})
        button->installEventFilter(this);
    connect(m_reset, &QPushButton::clicked, &m_presentation, &Presentation::resetInputs);
    connect(m_apply, &QPushButton::clicked, this, &SliderBar::applyRequested);
    connect(&m_presentation, &Presentation::changed, this, &SliderBar::refresh);
    refresh();
}

void SliderBar::addInput(std::size_t input)
{
    auto* cell = new QWidget(this);
    auto* grid = new QGridLayout(cell);
    grid->setContentsMargins(0, 0, 0, 0);
    Row row{new QLabel(m_presentation.inputs()[input].name, cell), new QSlider(Qt::Horizontal, cell), new QLabel(cell)};
    row.name->setTextFormat(Qt::PlainText);
    row.name->setBuddy(row.slider);
    row.slider->setRange(0, steps);
    row.slider->setPageStep(steps / 10);
    row.slider->setAccessibleName(row.name->text());
    row.slider->installEventFilter(this);
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(row.name, 0, 0);
    grid->addWidget(row.value, 0, 1);
    grid->addWidget(row.slider, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    static_cast<QHBoxLayout*>(layout())->addWidget(cell, 1);
    connect(row.slider, &QSlider::valueChanged, this,
            [this, input](int step) { m_presentation.setInput(input, valueOf(input, step)); });
    m_rows.push_back(row);
}

/// A value with so many figures as people say; the project's own where the slider is as near to it as it can be.
double SliderBar::valueOf(std::size_t input, int step) const
{
    constexpr double figures = 1e3;
    const Presentation::MovedInput& moved = m_presentation.inputs()[input];
    const double span = moved.slider.high - moved.slider.low;
    const double value = moved.slider.low + span * step / steps;
    if (std::abs(value - moved.own) <= span / steps / 2)
        return moved.own;
    const double unit = std::pow(10.0, std::floor(std::log10(span))) / figures;
    return std::round(value / unit) * unit;
}

void SliderBar::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Presentation::MovedInput& moved = m_presentation.inputs()[i];
        const double share = (moved.value - moved.slider.low) / (moved.slider.high - moved.slider.low);
        const int step = static_cast<int>(std::lround(share * steps));
        const QSignalBlocker quiet(m_rows[i].slider);
        if (m_rows[i].slider->value() != step)
            m_rows[i].slider->setValue(step);
        m_rows[i].value->setText(discreet(m_presentation.inputWords(i, moved.value), m_presentation.discretion()));
    }
    m_reset->setEnabled(m_presentation.hasMoved());
    m_apply->setEnabled(m_presentation.hasMoved());
}

void SliderBar::setTextHeight(int pixels)
{
    QFont font = this->font();
    font.setPixelSize(std::max(10, pixels));
    for (QWidget* child : findChildren<QWidget*>())
        child->setFont(font);
}

void SliderBar::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().slider->setFocus(Qt::ShortcutFocusReason);
}

QString SliderBar::valueText(std::size_t input) const { return m_rows[input].value->text(); }

/// A slider has the arrows, Home, End and Tab; every other key is the presentation's.
bool SliderBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const auto isOwn = [&](std::initializer_list<int> keys) {
        return std::ranges::find(keys, key->key()) != keys.end();
    };
    const bool isSlider = qobject_cast<QSlider*>(watched) != nullptr;
    if (isOwn({Qt::Key_Tab, Qt::Key_Backtab}) ||
        (isSlider && isOwn({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End})) ||
        (!isSlider && isOwn({Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})))
        return QFrame::eventFilter(watched, event);
    QApplication::sendEvent(parentWidget(), event);
    return true;
}

} // namespace rackrent
