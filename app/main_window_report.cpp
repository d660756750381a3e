// The project's report.
#include "app/main_window.h"

#include "views/report/report_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace rackrent {

namespace {

/// The project's name as that of a file.
QString reportName(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    return name.isEmpty() ? QStringLiteral("report") : name + QStringLiteral("-report");
}

} // namespace

ReportDialog* MainWindow::showReport()
{
    if (!m_document.isValid() || !m_document.hasFigures()) {
        report(tr("There are no figures to report until the errors are mended."));
        return nullptr;
    }
    auto* dialog = new ReportDialog(
        m_document, m_settings.reportChoice(),
        [this](QWidget* over, const Report& made, const ReportChoice& choice) {
            return saveReport(*over, made, choice);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

bool MainWindow::saveReport(QWidget& over, const Report& report, const ReportChoice& choice)
{
    constexpr int shownForMs = 6000;
    const QString ending = QLatin1Char('.') + endingOf(choice.format);
    const QString path =
        m_prompts.pathToExport(&over, QDir(m_settings.reportFolder()).filePath(reportName(m_document.path()) + ending));
    if (path.isEmpty())
        return false;
    std::optional<QString> refusal;
    if (reportFormatOf(path) != choice.format) {
        refusal = tr("%1 does not end in %2, as files of the format that was chosen do. Nothing was written.")
                      .arg(QDir::toNativeSeparators(path), ending);
    } else {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        refusal = writeReport(report, m_document.bytes(), path, choice.paper);
        QApplication::restoreOverrideCursor();
    }
    if (refusal) {
        m_prompts.showError(&over, tr("The report was not saved"), *refusal);
        return false;
    }
    m_settings.addReport(choice, QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Saved to %1").arg(QDir::toNativeSeparators(path)), shownForMs);
    return true;
}

} // namespace rackrent
