// Rent rolls on their way into the window's project.
#include "app/main_window.h"

#include "views/panels/contracts_panel.h"
#include "views/roll/clipboard_roll.h"
#include "views/roll/roll_dialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStatusBar>

namespace rackrent {

void MainWindow::connectRolls()
{
    connect(m_actions.importRoll, &QAction::triggered, this, [this] {
        const QString path = m_prompts.pathToRoll(this, m_settings.lastFolder());
        if (!path.isEmpty())
            importRoll(path);
    });
    connect(m_actions.pasteRoll, &QAction::triggered, this, &MainWindow::pasteRoll);
}

RollDialog* MainWindow::showRoll()
{
    constexpr int shownForMs = 10000;
    const auto key = [](const QString& headings) { return QStringLiteral("rolls/") + headings; };
    auto* dialog = new RollDialog(m_document, m_prompts,
                                  {[this, key](const QString& headings) { return m_settings.state(key(headings)); },
                                   [this, key](const QString& headings, const QByteArray& mapping) {
                                       m_settings.setState(key(headings), mapping);
                                   }},
                                  this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal); // the project stays what the preview is of
    connect(dialog, &RollDialog::imported, this, [this](const QString& name, int count, int first) {
        showProject();
        m_docks->open(QStringLiteral("contracts"));
        if (first >= 0)
            m_contracts->selectWholeRow(first);
        statusBar()->showMessage(tr("%n contract(s) imported from %1; Undo takes them back", nullptr, count).arg(name),
                                 shownForMs);
    });
    dialog->show();
    return dialog;
}

RollDialog* MainWindow::importRoll(const QString& path)
{
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    RollDialog* dialog = showRoll();
    dialog->roll().readFile(path);
    return dialog;
}

RollDialog* MainWindow::pasteRoll()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QString text = copied ? copied->text() : QString();
    const QString html = copied ? copied->html() : QString();
    if (text.trimmed().isEmpty() && html.isEmpty()) {
        report(tr("There is no table to paste: copy the rent roll with its headings first."));
        return nullptr;
    }
    RollDialog* dialog = showRoll();
    dialog->roll().take(tr("Clipboard"), clipboardRoll(text, html));
    return dialog;
}

} // namespace rackrent
