#include "views/dialogs/problems_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rackrent {

namespace {

QString placeText(const Problem& problem)
{
    return problem.place.empty() ? ProblemsDialog::tr("whole file") : QString::fromStdString(problem.place);
}

QTreeWidget* problemList(const Problems& problems, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setAccessibleName(ProblemsDialog::tr("Problems"));
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setUniformRowHeights(false);
    list->setHeaderLabels({ProblemsDialog::tr("Kind"), ProblemsDialog::tr("Line"), ProblemsDialog::tr("Where"),
                           ProblemsDialog::tr("What is wrong, and what would be right")});
    for (const Problem& problem : problems) {
        auto* row = new QTreeWidgetItem(list);
        row->setText(0, problem.severity == Severity::Error ? ProblemsDialog::tr("Error") : ProblemsDialog::tr("Warning"));
        row->setText(1, problem.line > 0 ? QString::number(problem.line) : QString());
        row->setText(2, placeText(problem));
        row->setText(3, QString::fromStdString(problem.message));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
        row->setToolTip(3, row->text(3));
    }
    list->header()->setStretchLastSection(true);
    for (int column = 0; column < 3; ++column)
        list->resizeColumnToContents(column);
    return list;
}

} // namespace

ProblemsDialog::ProblemsDialog(const QString& title, const QString& headline, const Problems& problems, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    resize(860, 360);
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
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace rackrent
