#include "views/whatif/run_bar.h"

#include "views/whatif/background_run.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace rackrent {

RunBar::RunBar(BackgroundRun& run, QWidget* parent) : QWidget(parent)
{
    constexpr int patienceMs = 300, barWidth = 160, steps = 1000;
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QToolButton(this);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop computing; what was shown before stays"));
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    end();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &RunBar::begin);
    connect(&run, &BackgroundRun::started, this, [this] {
        m_bar->setValue(0);
        m_patience.start();
    });
    connect(&run, &BackgroundRun::progressed, this,
            [this](double share) { m_bar->setValue(static_cast<int>(share * m_bar->maximum())); });
    connect(&run, &BackgroundRun::ended, this, [this](bool isDelivered) {
        end();
        if (isDelivered)
            return;
        setNote(tr("Cancelled: what is shown is of before."));
        Q_EMIT outdated();
    });
    connect(m_cancel, &QToolButton::clicked, &run, &BackgroundRun::cancel);
}

void RunBar::begin()
{
    m_bar->show();
    m_cancel->show();
    Q_EMIT outdated();
}

void RunBar::end()
{
    m_patience.stop();
    m_bar->hide();
    m_cancel->hide();
}

void RunBar::setNote(const QString& note) { m_note->setText(note); }

QString RunBar::note() const { return m_note->text(); }

bool RunBar::isBusyShown() const { return !m_bar->isHidden(); }

} // namespace rackrent
