#include "views/dialogs/problems_dialog.h"

#include "views/format/model_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rackrent {

namespace {

QString placeText(const Problem& problem)
{
    return problem.place.empty() ? ProblemsDialog::tr("whole file") : QString::fromStdString(problem.place);
}

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidget* problemList(const Problems& problems, QWidget* parent)
{
    auto* list = new QTableWidget(static_cast<int>(problems.size()), 4, parent);
    list->setAccessibleName(ProblemsDialog::tr("Problems"));
    list->setHorizontalHeaderLabels({ProblemsDialog::tr("Kind"), ProblemsDialog::tr("Line"),
                                     ProblemsDialog::tr("Where"),
                                     ProblemsDialog::tr("What is wrong, and what would be right")});
    for (int row = 0; row < list->rowCount(); ++row) {
        const Problem& problem = problems[static_cast<std::size_t>(row)];
        const bool isError = problem.severity == Severity::Error;
        list->setItem(row, 0, cell(isError ? ProblemsDialog::tr("Error") : ProblemsDialog::tr("Warning")));
        list->setItem(row, 1, cell(problem.line > 0 ? QString::number(problem.line) : QString(), Qt::AlignRight));
        list->setItem(row, 2, cell(placeText(problem)));
        list->setItem(row, 3, cell(modelText(problem.message)));
    }
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setShowGrid(false);
    list->setWordWrap(true);
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // as the words wrap
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->resizeColumnsToContents();
    list->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    return list;
}

} // namespace

ProblemsDialog::ProblemsDialog(const QString& title, const QString& headline, const Problems& problems, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    resize(900, 380);
    auto* column = new QVBoxLayout(this);
    auto* label = new QLabel(headline, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(problemList(problems, this), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [problems] {
        QString text;
        for (const Problem& problem : problems)
            text += QString::fromStdString(problemText(problem)) + QLatin1Char('\n');
        QGuiApplication::clipboard()->setText(text);
    });
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace rackrent
