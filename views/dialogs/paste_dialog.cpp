#include "views/dialogs/paste_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {
namespace {
constexpr int mostShown = 1000;
constexpr int widestPreview = 180;
constexpr QSize pasteSize{720, 420};
} // namespace

PasteDialog::PasteDialog(PasteQuestion question, QWidget* parent) : QDialog(parent), m_question(std::move(question))
{
    setWindowTitle(m_question.action);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    m_headline = new QLabel(this);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);
    addSeparators();
    addFaults();
    addButtons();
    refresh();
}

void PasteDialog::addSeparators()
{
    if (!m_question.separators)
        return;
    auto* asked = new QLabel(tr("How is “%1” meant?").arg(m_question.separators->sample), this);
    asked->setTextFormat(Qt::PlainText);
    m_point = new QRadioButton(tr("A &point stands before the decimals, as in 1,234.5"), this);
    m_comma = new QRadioButton(tr("A &comma stands before the decimals, as in 1.234,5"), this);
    for (QRadioButton* button : {m_point, m_comma}) {
        button->setAccessibleDescription(asked->text());
        connect(button, &QRadioButton::toggled, this, &PasteDialog::refresh);
    }
    layout()->addWidget(asked);
    layout()->addWidget(m_point);
    layout()->addWidget(m_comma);
}

void PasteDialog::addFaults()
{
    m_faults = new QTableWidget(0, 4, this);
    m_faults->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Text"), tr("Why not")});
    m_faults->setAccessibleName(tr("Cells that do not take their text"));
    m_faults->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_faults->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_faults->setTabKeyNavigation(false);
    m_faults->setWordWrap(true);
    m_faults->verticalHeader()->hide();
    m_faults->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // reasons are read whole
    m_faults->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_faults->horizontalHeader()->setStretchLastSection(true);
    m_faults->horizontalHeader()->setHighlightSections(false);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_faults, 1);
}

void PasteDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeCells"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

bool PasteDialog::isForeign() const
{
    return m_question.separators && (m_question.separators->ownIsComma ? m_point : m_comma)->isChecked();
}

const std::vector<PasteFault>& PasteDialog::faults() const
{
    return isForeign() ? m_question.separators->foreignFaults : m_question.faults;
}

void PasteDialog::refresh()
{
    const auto count = static_cast<int>(faults().size());
    const bool isAnswered = !m_question.separators || m_point->isChecked() || m_comma->isChecked();
    QStringList lines;
    if (!m_question.newRows.isEmpty())
        lines << m_question.newRows;
    if (isAnswered && count > 0)
        lines << tr("%n cell(s) would not take the text. Nothing has been changed yet.", nullptr, count);
    else
        lines << tr("Nothing has been changed yet.");
    m_headline->setText(lines.join(QLatin1Char('\n')));
    m_faults->setVisible(isAnswered && count > 0);
    m_faults->setRowCount(isAnswered ? std::min(count, mostShown) : 0);
    for (int row = 0; row < m_faults->rowCount(); ++row) {
        const PasteFault& fault = faults()[static_cast<std::size_t>(row)];
        const QStringList texts{fault.row, fault.column, fault.text, fault.reason};
        for (int column = 0; column < texts.size(); ++column)
            m_faults->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    for (int column = 0; column + 1 < m_faults->columnCount(); ++column) {
        m_faults->resizeColumnToContents(column);
        m_faults->setColumnWidth(column, std::min(m_faults->columnWidth(column), widestPreview));
    }
    if (m_question.isPaste)
        m_write->setText(count > 0 ? tr("Paste the &good cells only") : tr("&Paste"));
    else
        m_write->setText(count > 0 ? tr("Fill the &good cells only") : tr("&Fill"));
    m_write->setEnabled(isAnswered && count < m_question.cells);
    m_write->setDefault(isAnswered && count == 0);
    if (m_faults->isVisibleTo(this))
        resize(size().expandedTo(pasteSize));
}

PasteAnswer PasteDialog::answer() const
{
    if (result() != Accepted)
        return PasteAnswer::Cancel;
    return isForeign() ? PasteAnswer::WriteForeign : PasteAnswer::Write;
}

} // namespace rackrent
