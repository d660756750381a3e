#include "views/pages/welcome_page.h"

#include "views/pages/start_entries.h"

#include <QAction>
#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rackrent {

namespace {

constexpr int pageMargin = 24;
constexpr int gap = 16;
constexpr int widest = 1240;
constexpr int pathRole = Qt::UserRole;

QLabel* heading(const QString& text, qreal scale, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QFrame* card(const QString& title, QVBoxLayout*& column, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("card", true);
    column = new QVBoxLayout(frame);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(4);
    column->addWidget(heading(title, 1.1, frame));
    return frame;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    setProperty("helpPage", QStringLiteral("getting-started"));
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap);
    columns->addWidget(createBegin(), 1);
    columns->addWidget(createRecent(), 1);
    columns->addWidget(createSamples(), 1);

    m_atStart = new QCheckBox(tr("Show this page at start"), content);
    connect(m_atStart, &QCheckBox::toggled, this, &WelcomePage::shownAtStartChanged);
    auto* close = new QPushButton(tr("Go to the project"), content);
    connect(close, &QPushButton::clicked, this, &WelcomePage::closeRequested);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_atStart);
    foot->addStretch(1);
    foot->addWidget(close);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(gap);
    column->addWidget(heading(tr("Rackrent"), 1.9, content));
    auto* line =
        new QLabel(tr("What datacentre leases pay, when, how much of it is certain, and what it is worth."), content);
    line->setProperty("role", QStringLiteral("muted"));
    line->setWordWrap(true);
    column->addWidget(line);
    column->addLayout(columns);
    column->addLayout(foot);
    column->addStretch(1);

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAlignment(Qt::AlignHCenter);
    area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QWidget* WelcomePage::createBegin()
{
    QVBoxLayout* column = nullptr;
    QFrame* frame = card(tr("Begin"), column, this);
    for (const StartEntry& entry : templates())
        addEntry(*column, entry);
    auto* open = new QCommandLinkButton(tr("Open a file..."), tr("A project that was saved before"), frame);
    open->setIcon(QIcon());
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    column->addWidget(open);
    column->addStretch(1);
    return frame;
}

QWidget* WelcomePage::createRecent()
{
    QVBoxLayout* column = nullptr;
    QFrame* frame = card(tr("Recent projects"), column, this);
    auto* none = new QLabel(tr("None yet. Projects that you open or save are listed here."), frame);
    none->setWordWrap(true);
    none->setProperty("role", QStringLiteral("muted"));
    m_noRecent = none;
    m_recent = new QListWidget(frame);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setProperty("plain", true);
    m_recent->setSpacing(3);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* forget = new QAction(tr("Take off the list"), m_recent);
    forget->setShortcut(Qt::Key_Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    connect(forget, &QAction::triggered, this, &WelcomePage::forgetCurrent);
    m_recent->addAction(forget);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (QFileInfo::exists(item->data(pathRole).toString()))
            Q_EMIT recentRequested(item->data(pathRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    column->addWidget(none);
    column->addWidget(m_recent, 1);
    column->addStretch(); // where the list is not
    return frame;
}

QWidget* WelcomePage::createSamples()
{
    QVBoxLayout* column = nullptr;
    QFrame* frame = card(tr("Samples"), column, this);
    for (const StartEntry& entry : samples())
        addEntry(*column, entry);
    column->addStretch(1);
    return frame;
}

void WelcomePage::addEntry(QVBoxLayout& column, const StartEntry& entry)
{
    auto* button = new QCommandLinkButton(titleOf(entry), lineOf(entry), column.parentWidget());
    button->setIcon(QIcon());
    button->setAccessibleDescription(lineOf(entry));
    const QString resource = QString::fromLatin1(entry.resource);
    button->setObjectName(resource);
    connect(button, &QPushButton::clicked, this, [this, resource] { Q_EMIT copyRequested(resource); });
    column.addWidget(button);
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const bool isThere = file.exists();
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* item = new QListWidgetItem(isThere ? QStringLiteral("%1\n%2").arg(file.fileName(), folder)
                                                 : tr("%1 (gone)\n%2").arg(file.fileName(), folder),
                                         m_recent);
        item->setData(pathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (!isThere)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
}

void WelcomePage::forgetCurrent()
{
    if (const QListWidgetItem* item = m_recent->currentItem())
        Q_EMIT forgetRequested(item->data(pathRole).toString());
}

void WelcomePage::focusFirst() { findChild<QCommandLinkButton*>()->setFocus(); }

void WelcomePage::setShownAtStart(bool shown) { m_atStart->setChecked(shown); }

} // namespace rackrent
