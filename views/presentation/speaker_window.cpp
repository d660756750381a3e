#include "views/presentation/speaker_window.h"

#include "views/presentation/presentation.h"
#include "views/presentation/slide_overview.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace rackrent {

namespace {

constexpr int secondMs = 1000;
constexpr int pauseMs = 120;

QLabel* pageLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return label;
}

} // namespace

SpeakerWindow::SpeakerWindow(Presentation& presentation, QWidget& audience, QWidget* parent)
    : QWidget(parent, Qt::Window), m_presentation(presentation), m_audience(audience), m_now(pageLabel(this)),
      m_next(pageLabel(this)), m_notes(new QLabel(this)), m_place(new QLabel(this)), m_clock(new QLabel(this))
{
    constexpr double notesLarger = 1.3;
    setWindowTitle(tr("Speaker - Rackrent"));
    resize(1000, 620);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * notesLarger);
    m_notes->setFont(large);
    m_clock->setFont(large);
    m_place->setFont(large);
    m_clock->setAlignment(Qt::AlignRight);
    auto* nowTitle = new QLabel(tr("Now"), this);
    auto* nextTitle = new QLabel(tr("Next"), this);
    auto* notesTitle = new QLabel(tr("Notes"), this);
    for (QLabel* title : {nowTitle, nextTitle, notesTitle})
        title->setProperty("role", QStringLiteral("muted"));
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_place, 0, 0);
    grid->addWidget(m_clock, 0, 1);
    grid->addWidget(nowTitle, 1, 0);
    grid->addWidget(nextTitle, 1, 1);
    grid->addWidget(m_now, 2, 0);
    grid->addWidget(m_next, 2, 1);
    grid->addWidget(notesTitle, 3, 0, 1, 2);
    grid->addWidget(m_notes, 4, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(2, 3);
    grid->setRowStretch(4, 2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpeakerWindow::refresh);
    connect(&presentation, &Presentation::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&presentation, &Presentation::slideChanged, this, &SpeakerWindow::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SpeakerWindow::tick);
    m_tick.start(secondMs);
    m_since.start();
    tick();
}

QString SpeakerWindow::notes() const { return m_notes->text(); }

QString SpeakerWindow::clock() const { return m_clock->text(); }

void SpeakerWindow::tick()
{
    constexpr qint64 minute = 60;
    const qint64 seconds = m_since.elapsed() / secondMs;
    m_clock->setText(QStringLiteral("%1:%2").arg(seconds / minute).arg(seconds % minute, 2, 10, QLatin1Char('0')));
}

void SpeakerWindow::refresh()
{
    const int current = m_presentation.current();
    const bool isLast = current + 1 >= m_presentation.count();
    const auto fit = [](const QLabel& label) { return QSize(16, 9).scaled(label.size(), Qt::KeepAspectRatio); };
    constexpr int leastWidth = 160;
    if (m_now->width() < leastWidth || m_next->width() < leastWidth)
        return; // it is not laid out yet
    m_now->setPixmap(slidePicture(m_presentation, current, fit(*m_now), *this));
    if (isLast)
        m_next->setText(tr("This is the last page."));
    else
        m_next->setPixmap(slidePicture(m_presentation, current + 1, fit(*m_next), *this));
    const std::string& notes = m_presentation.slides()[static_cast<std::size_t>(current)].notes;
    m_notes->setText(notes.empty() ? tr("No notes for this page.") : QString::fromStdString(notes));
    m_place->setText(tr("Page %1 of %2").arg(current + 1).arg(m_presentation.count()));
}

void SpeakerWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pause.start();
}

void SpeakerWindow::resizeEvent(QResizeEvent*) { m_pause.start(); }

void SpeakerWindow::keyPressEvent(QKeyEvent* event) { QApplication::sendEvent(&m_audience, event); }

} // namespace rackrent
