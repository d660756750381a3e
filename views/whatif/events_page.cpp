#include "views/whatif/events_page.h"

#include "views/delegates/mark_delegate.h"
#include "views/document/document.h"
#include "views/format/number_text.h"
#include "views/whatif/contract_events_model.h"
#include "views/whatif/simulation_edits.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace rackrent {

EventsPage::EventsPage(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", QStringLiteral("muted"));
    createView();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(createSwitches());
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
}

QWidget* EventsPage::createSwitches()
{
    auto* switches = new QWidget(this);
    const auto box = [&](const QString& text, const QString& tip, const char* key) {
        auto* made = new QCheckBox(text, switches);
        made->setToolTip(tip);
        connect(made, &QCheckBox::toggled, this, [this, key](bool isDrawn) { setEvent(key, isDrawn); });
        return made;
    };
    m_notice = box(tr("Tenants give &notice"),
                   tr("After an exponential time, with the chance a year that the contract's right says"), "notice");
    m_renewal =
        box(tr("Leases are &renewed or not"), tr("A draw at each expiry, in place of the weighted mean"), "renewal");
    m_default =
        box(tr("Tenants &default"), tr("After an exponential time, with the tenant's chance a year"), "default");
    m_recovery = new QLineEdit(switches);
    m_recovery->setAlignment(Qt::AlignRight);
    m_recovery->setToolTip(tr("Months of rent that are received when a tenant defaults; 0: nothing"));
    constexpr int digits = 8;
    m_recovery->setFixedWidth(m_recovery->fontMetrics().horizontalAdvance(QLatin1Char('0')) * digits + 16);
    connect(m_recovery, &QLineEdit::editingFinished, this, &EventsPage::readRecovery);
    auto* label = new QLabel(tr("M&onths paid after it"), switches);
    label->setBuddy(m_recovery);
    auto* after = new QHBoxLayout;
    after->addWidget(label);
    after->addWidget(m_recovery);
    after->addStretch(1);
    auto* grid = new QGridLayout(switches);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_notice, 0, 0);
    grid->addWidget(m_renewal, 1, 0);
    grid->addWidget(m_default, 2, 0);
    grid->addLayout(after, 3, 0);
    return switches;
}

void EventsPage::createView()
{
    m_model = new ContractEventsModel(m_document, this);
    m_view = new QTableView(this);
    m_view->setAccessibleName(tr("Events of contracts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MarkDelegate(m_view));
    m_view->setTabKeyNavigation(false);
    m_view->setToolTip(tr("Type over a chance to change it; double-click elsewhere to see the contract in the form"));
    constexpr int leastRows = 2;
    m_view->setMinimumHeight((leastRows + 1) * (m_view->fontMetrics().height() + 10));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setResizeContentsPrecision(60);
    m_view->horizontalHeader()->setSectionResizeMode(ContractEventsModel::Contract, QHeaderView::Stretch);
    connect(m_model, &ContractEventsModel::editRefused, this, &EventsPage::refused);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_model->flags(index).testFlag(Qt::ItemIsEditable))
            Q_EMIT placeWanted(m_model->pointerAt(index));
    });
}

QString EventsPage::summary() const { return m_summary->text(); }

void EventsPage::follow()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const ContractEvents& events = m_document.baseProject().simulation.events;
    m_notice->setChecked(events.notice);
    m_renewal->setChecked(events.renewal);
    m_default->setChecked(events.defaults);
    m_recovery->setEnabled(events.defaults);
    if (!m_recovery->hasFocus() || !m_recovery->isModified())
        m_recovery->setText(NumberText(QString()).exact(events.defaultRecoveryMonths, Quantity::Factor));
    m_model->follow();
    m_summary->setText(
        tr("%1 of %2 contracts have events that are drawn.").arg(m_model->withEvents()).arg(m_model->rowCount()));
}

void EventsPage::setEvent(const char* key, bool isDrawn)
{
    if (!m_isFilling)
        m_document.edit(tr("Change simulation"), eventEdits(m_document.json(), key, isDrawn));
}

/// What is no number of months is as it was.
void EventsPage::readRecovery()
{
    if (!m_recovery->isModified())
        return;
    m_recovery->setModified(false);
    const auto months = NumberText(QString()).read(m_recovery->text(), Quantity::Factor);
    if (months.value && *months.value >= 0)
        m_document.edit(tr("Change simulation"),
                        eventEdits(m_document.json(), "default_recovery_months", *months.value));
    else
        Q_EMIT refused(months.value ? tr("Months of rent are a number, 0 or more.") : months.error);
    follow();
}

} // namespace rackrent
