// Where figures come from: explained in the window, and as a workbook for those who have none.
#include "app/main_window.h"

#include "model/exchange/workbook/workbook.h"
#include "views/explain/explain_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStatusBar>

#include <exception>

namespace rackrent {

namespace {

/// A path of the project file, whose parts of lists are named by their ids, as one with their positions.
template <class Parts>
QString withPosition(const QString& path, const QString& list, const Parts& parts)
{
    const QString start = QLatin1Char('/') + list + QLatin1Char('/');
    if (!path.startsWith(start))
        return path;
    const QString id = path.mid(start.size()).section(QLatin1Char('/'), 0, 0);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].id == id.toStdString())
            return start + QString::number(i) + path.mid(start.size() + id.size());
    return path;
}

} // namespace

ExplainDialog* MainWindow::explainFigure(const QString& key)
{
    if (!m_document.hasFigures()) {
        report(tr("There are no figures to explain until the errors are mended."));
        return nullptr;
    }
    auto* dialog = new ExplainDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExplainDialog::inputWanted, this, [this](const QString& path) {
        const Project& project = m_document.baseProject();
        QString pointer = withPosition(path, QStringLiteral("contracts"), project.contracts);
        pointer = withPosition(pointer, QStringLiteral("facilities"), project.facilities);
        jumpTo(withPosition(pointer, QStringLiteral("loans"), project.loans));
    });
    dialog->show();
    dialog->explain(key.toStdString());
    return dialog;
}

void MainWindow::exportWorkbook()
{
    constexpr int shownForMs = 6000;
    if (!m_document.isValid() || !m_document.hasFigures())
        return report(tr("There are no figures to export until the errors are mended."));
    const QString base = QFileInfo(m_document.path()).completeBaseName();
    const QString name = (base.isEmpty() ? QStringLiteral("workbook") : base) + QStringLiteral(".xlsx");
    const QString path = m_prompts.pathToExport(this, QDir(m_settings.lastFolder()).filePath(name));
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QString refusal;
    try {
        CheckedDocument checked = m_document.checked();
        const std::string bytes =
            workbookBytes({checked, m_document.scenario().toStdString(), m_document.results(),
                           QFileInfo(m_document.path()).fileName().toStdString(),
                           QStringLiteral("Rackrent %1").arg(QApplication::applicationVersion()).toStdString()});
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) ||
            !file.commit())
            refusal =
                tr("%1 could not be written: %2. Choose a folder that may be written to. What was there is untouched.")
                    .arg(QDir::toNativeSeparators(path), file.errorString());
    } catch (const std::exception& error) {
        refusal = QString::fromUtf8(error.what());
    }
    QApplication::restoreOverrideCursor();
    if (!refusal.isEmpty())
        return m_prompts.showError(this, tr("The workbook was not exported"), refusal);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Exported to %1").arg(QDir::toNativeSeparators(path)), shownForMs);
}

} // namespace rackrent
