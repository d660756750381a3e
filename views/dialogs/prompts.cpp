#include "views/dialogs/prompts.h"

#include "views/dialogs/export_dialog.h"
#include "views/dialogs/paste_dialog.h"
#include "views/dialogs/problems_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <array>

namespace rackrent {

namespace {

QString withSuffix(const QString& path, const QString& suffix)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + QLatin1Char('.') + suffix;
}

/// A save dialog whose suffix is known before it asks whether to replace a file.
QString pathFrom(QFileDialog& dialog)
{
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/// What a file dialog calls files of an ending.
QString filterOf(const QString& ending)
{
    constexpr std::array filters{
        QT_TRANSLATE_NOOP("Prompts", "PNG image (*.png)"),      QT_TRANSLATE_NOOP("Prompts", "SVG drawing (*.svg)"),
        QT_TRANSLATE_NOOP("Prompts", "PDF document (*.pdf)"),   QT_TRANSLATE_NOOP("Prompts", "CSV data (*.csv)"),
        QT_TRANSLATE_NOOP("Prompts", "HTML page (*.html)"),     QT_TRANSLATE_NOOP("Prompts", "Markdown text (*.md)"),
        QT_TRANSLATE_NOOP("Prompts", "Excel workbook (*.xlsx)")};
    for (const char* filter : filters)
        if (QLatin1String(filter).endsWith(QStringLiteral("(*.%1)").arg(ending)))
            return QCoreApplication::translate("Prompts", filter);
    return {};
}

} // namespace

SaveAnswer Prompts::askToSave(QWidget* parent, const QString& name)
{
    QMessageBox box(
        QMessageBox::NoIcon, QCoreApplication::applicationName(),
        QCoreApplication::translate("Prompts", "Save the changes to \u201c%1\u201d before closing it?").arg(name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QCoreApplication::translate("Prompts", "Changes that are not saved are lost."));
    box.setDefaultButton(QMessageBox::Save);
    box.setEscapeButton(QMessageBox::Cancel);
    switch (box.exec()) {
    case QMessageBox::Save: return SaveAnswer::Save;
    case QMessageBox::Discard: return SaveAnswer::Discard;
    default: return SaveAnswer::Cancel;
    }
}

OverwriteAnswer Prompts::askToOverwrite(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    QCoreApplication::translate(
                        "Prompts", "\u201c%1\u201d was changed by another program since it was opened here.")
                        .arg(name),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QCoreApplication::translate(
        "Prompts", "Saving over it loses those changes. Save as another file to keep both."));
    const QPushButton* saveAs =
        box.addButton(QCoreApplication::translate("Prompts", "Save as\u2026"), QMessageBox::AcceptRole);
    const QPushButton* overwrite =
        box.addButton(QCoreApplication::translate("Prompts", "Overwrite"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == overwrite)
        return OverwriteAnswer::Overwrite;
    return box.clickedButton() == saveAs ? OverwriteAnswer::SaveAs : OverwriteAnswer::Cancel;
}

QString Prompts::pathToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("Prompts", "Open project"), folder,
        QCoreApplication::translate("Prompts", "Rackrent projects (*.rackrent);;All files (*)"));
}

QString Prompts::pathToSave(QWidget* parent, const QString& suggested)
{
    QFileDialog dialog(parent, QCoreApplication::translate("Prompts", "Save project"), suggested,
                       QCoreApplication::translate("Prompts", "Rackrent projects (*.rackrent)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("rackrent"));
    return withSuffix(pathFrom(dialog), QStringLiteral("rackrent"));
}

std::optional<QString> Prompts::askForText(QWidget* parent, const QString& title, const QString& label,
                                           const QString& before)
{
    bool isTaken = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, before, &isTaken);
    return isTaken ? std::optional(text) : std::nullopt;
}

QString Prompts::pathToRoll(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("Prompts", "Import rent roll"), folder,
        QCoreApplication::translate("Prompts", "Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)"));
}

QString Prompts::pathToLoadMapping(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("Prompts", "Load mapping"), folder,
                                        QCoreApplication::translate("Prompts", "Mappings (*.json);;All files (*)"));
}

QString Prompts::pathToSaveMapping(QWidget* parent, const QString& suggested)
{
    QFileDialog dialog(parent, QCoreApplication::translate("Prompts", "Save mapping"), suggested,
                       QCoreApplication::translate("Prompts", "Mappings (*.json);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    return withSuffix(pathFrom(dialog), QStringLiteral("json"));
}

QString Prompts::pathToExport(QWidget* parent, const QString& suggested)
{
    const QString ending = QFileInfo(suggested).suffix();
    QFileDialog dialog(parent, QCoreApplication::translate("Prompts", "Export"), suggested, filterOf(ending));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    return withSuffix(pathFrom(dialog), ending);
}

void Prompts::askHowToExport(QWidget* parent, const Exhibit& exhibit, const RememberedExports& remembered,
                             const ExportAttempt& attempt)
{
    ExportDialog(exhibit, remembered, attempt, parent).exec();
}

bool Prompts::askToDelete(QWidget* parent, const QString& name, const QStringList& uses, bool mayGo)
{
    constexpr int mostUses = 12;
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(),
                    QCoreApplication::translate("Prompts", "\u201c%1\u201d is used elsewhere.").arg(name),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QString list = uses.mid(0, mostUses).join(QLatin1Char('\n'));
    if (uses.size() > mostUses)
        list += QLatin1Char('\n') + QCoreApplication::translate("Prompts", "and %1 more").arg(uses.size() - mostUses);
    box.setInformativeText(
        mayGo ? QCoreApplication::translate("Prompts", "Deleting it takes these with it:\n%1").arg(list)
              : QCoreApplication::translate("Prompts", "Let these use something else first, then delete it:\n%1")
                    .arg(list));
    const QPushButton* remove =
        mayGo ? box.addButton(QCoreApplication::translate("Prompts", "Delete with them"), QMessageBox::DestructiveRole)
              : nullptr;
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return remove && box.clickedButton() == remove;
}

PasteAnswer Prompts::askAboutPaste(QWidget* parent, const PasteQuestion& question)
{
    PasteDialog dialog(question, parent);
    dialog.exec();
    return dialog.answer();
}

void Prompts::showProblems(QWidget* parent, const QString& title, const QString& headline, const Problems& problems)
{
    ProblemsDialog(title, headline, problems, parent).exec();
}

void Prompts::showError(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace rackrent
