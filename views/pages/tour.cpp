#include "views/pages/tour.h"

#include "views/style/palette.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

namespace {

constexpr int stepMargin = 14;
constexpr int stepGap = 12;
constexpr int cardWidth = 380;
constexpr int halo = 4;
constexpr int veil = 150; // of 255

} // namespace

Tour::Tour(std::vector<TourStep> steps, QWidget* window) : QWidget(window), m_steps(std::move(steps))
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tour"));
    createCard();
    window->installEventFilter(this);
    resize(window->size());
    QWidget::show();
    raise();
    show(0);
}

void Tour::createCard()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    card->setAutoFillBackground(true);
    m_card = card;
    m_title = new QLabel(card);
    m_title->setProperty("role", QStringLiteral("title"));
    m_text = new QLabel(card);
    m_text->setWordWrap(true);
    m_count = new QLabel(card);
    m_count->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_title, m_text, m_count})
        label->setTextFormat(Qt::PlainText);
    auto* skip = new QPushButton(tr("Skip"), card);
    m_back = new QPushButton(tr("Back"), card);
    m_next = new QPushButton(card);
    m_next->setProperty("primary", true);
    connect(skip, &QPushButton::clicked, this, &Tour::finish);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    buttons->addWidget(skip);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(stepMargin, stepMargin, stepMargin, stepMargin);
    column->setSpacing(stepGap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    card->setFixedWidth(cardWidth);
}

QString Tour::title() const { return m_title->text(); }

void Tour::next()
{
    if (m_step + 1 == static_cast<int>(m_steps.size()))
        return finish();
    show(m_step + 1);
}

void Tour::back() { show(std::max(0, m_step - 1)); }

void Tour::finish()
{
    hide();
    Q_EMIT finished();
    deleteLater();
}

void Tour::show(int step)
{
    m_step = step;
    const TourStep& shown = m_steps[static_cast<std::size_t>(step)];
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == static_cast<int>(m_steps.size()) ? tr("Done") : tr("Next"));
    setAccessibleDescription(shown.title + QLatin1Char('\n') + shown.text);
    place();
    m_next->setFocus();
    update();
}

QRect Tour::bright() const
{
    const QWidget* widget = m_steps[static_cast<std::size_t>(m_step)].widget;
    if (!widget || !widget->isVisible())
        return {};
    return QRect(widget->mapTo(parentWidget(), QPoint()), widget->size()).adjusted(-halo, -halo, halo, halo) & rect();
}

/// The card stands beneath, above or beside what is bright, wherever there is room; in the middle without that.
void Tour::place()
{
    m_card->setFixedHeight(m_card->layout()->totalHeightForWidth(cardWidth)); // the frame with it
    const QRect lit = bright();
    QRect card(QPoint(), m_card->size());
    card.moveCenter(rect().center());
    if (!lit.isEmpty()) {
        card.moveCenter(lit.center());
        if (lit.bottom() + stepGap + card.height() < height())
            card.moveTop(lit.bottom() + stepGap);
        else if (lit.top() - stepGap - card.height() > 0)
            card.moveBottom(lit.top() - stepGap);
    }
    card.moveLeft(std::clamp(card.left(), stepGap, std::max(stepGap, width() - card.width() - stepGap)));
    card.moveTop(std::clamp(card.top(), stepGap, std::max(stepGap, height() - card.height() - stepGap)));
    m_card->setGeometry(card);
}

bool Tour::eventFilter(QObject* object, QEvent* event)
{
    if (object == parent() && event->type() == QEvent::Resize) {
        resize(parentWidget()->size());
        place();
    }
    return QWidget::eventFilter(object, event);
}

void Tour::paintEvent(QPaintEvent*)
{
    constexpr int corner = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    QPainterPath hole;
    hole.addRoundedRect(bright(), corner, corner);
    painter.fillPath(dark - hole, QColor(0, 0, 0, veil));
    painter.setPen(QPen(coloursFor(palette()).accent, 2));
    painter.drawPath(hole);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return finish();
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter: return next();
    case Qt::Key_Left: return back();
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace rackrent
