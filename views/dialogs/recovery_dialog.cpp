#include "views/dialogs/recovery_dialog.h"

#include "views/format/moment_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rackrent {
namespace {

constexpr QSize offersSize{920, 320};
enum OfferColumn { OfferName, OfferFile, OfferTime, OfferChanges, OfferChoice, OfferColumnCount };

QTableWidgetItem* item(const QString& text)
{
    auto* made = new QTableWidgetItem(text);
    made->setToolTip(QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()));
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return made;
}

} // namespace

RecoveryDialog::RecoveryDialog(const std::vector<RecoveryOffer>& offers, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Recover unsaved work"));
    auto* text = new QLabel(tr("Rackrent ended before these projects were saved. Their changes were kept. A recovered "
                               "project opens as it was, and its file stays as it is until you save."),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* go = buttons->addButton(tr("&Continue"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    QPushButton* later = buttons->addButton(tr("Ask at the &next start"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("Everything is kept until then"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(tableOf(offers), 1);
    column->addWidget(buttons);
    resize(offersSize);
    go->setFocus();
}

QWidget* RecoveryDialog::tableOf(const std::vector<RecoveryOffer>& offers)
{
    auto* table = new QTableWidget(static_cast<int>(offers.size()), OfferColumnCount, this);
    table->setAccessibleName(tr("Unsaved projects"));
    table->setHorizontalHeaderLabels({tr("Project"), tr("File"), tr("Last change"), tr("Changes"), tr("What to do")});
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const RecoveryOffer& offer = offers[static_cast<std::size_t>(row)];
        table->setItem(row, OfferName, item(offer.name.isEmpty() ? tr("Untitled") : offer.name));
        table->setItem(row, OfferFile,
                       item(offer.path.isEmpty() ? tr("never saved") : QDir::toNativeSeparators(offer.path)));
        table->setItem(row, OfferTime, item(shownMoment(offer.time)));
        table->setItem(row, OfferChanges, item(QString::number(offer.changes)));
        table->item(row, OfferChanges)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* choice = new QComboBox(table);
        choice->setAccessibleName(tr("What to do with %1").arg(offer.name));
        choice->addItem(tr("Recover"), QVariant::fromValue(static_cast<int>(RecoveryAnswer::Recover)));
        choice->addItem(tr("Save a copy…"), QVariant::fromValue(static_cast<int>(RecoveryAnswer::SaveCopy)));
        choice->addItem(tr("Discard"), QVariant::fromValue(static_cast<int>(RecoveryAnswer::Discard)));
        choice->addItem(tr("Ask at the next start"), QVariant::fromValue(static_cast<int>(RecoveryAnswer::Later)));
        table->setCellWidget(row, OfferChoice, choice);
        m_choices.push_back(choice);
    }
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(OfferName, QHeaderView::Stretch);
    header->setSectionResizeMode(OfferFile, QHeaderView::Stretch);
    header->setSectionResizeMode(OfferChoice, QHeaderView::ResizeToContents);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

std::vector<RecoveryAnswer> RecoveryDialog::answers() const
{
    std::vector<RecoveryAnswer> answers;
    for (const QComboBox* choice : m_choices)
        answers.push_back(result() == Accepted ? static_cast<RecoveryAnswer>(choice->currentData().toInt())
                                               : RecoveryAnswer::Later);
    return answers;
}

} // namespace rackrent
