// Presenting the project: the deck, its window before an audience, the speaker's.
#include "app/main_window.h"

#include "views/panels/charts_panel.h"
#include "views/presentation/deck_panel.h"
#include "views/presentation/deck_pdf.h"
#include "views/presentation/presentation_window.h"
#include "views/presentation/speaker_window.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QScreen>
#include <QStatusBar>
#include <QWindow>

namespace rackrent {

namespace {

/// Another screen than the editor's, where there is one.
QScreen* audienceScreen(const QWidget& editor)
{
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != editor.screen())
            return screen;
    return editor.screen();
}

} // namespace

SpeakerWindow* MainWindow::speaker() const { return qobject_cast<SpeakerWindow*>(m_speaker); }

PresentationWindow* MainWindow::present(int slide)
{
    if (!m_document.hasFigures()) {
        report(tr("There are no figures to present until the errors are mended."));
        return nullptr;
    }
    if (m_audience) {
        m_audience->raise();
        m_audience->activateWindow();
        return qobject_cast<PresentationWindow*>(m_audience);
    }
    auto* presentation = new Presentation(m_document.bytes(), m_document.scenario());
    auto* audience = new PresentationWindow(*presentation, this);
    auto* speaker = new SpeakerWindow(*presentation, *audience, audience);
    m_audience = audience;
    m_speaker = speaker;
    audience->setAttribute(Qt::WA_DeleteOnClose);
    presentation->setParent(audience);
    presentation->go(slide);
    connect(audience, &PresentationWindow::closed, speaker, &QWidget::close);
    connect(audience, &PresentationWindow::speakerWanted, speaker,
            [speaker] { speaker->setVisible(!speaker->isVisible()); });
    connect(audience, &PresentationWindow::applyRequested, this, [this](const std::vector<Edit>& edits) {
        report(m_document.edit(tr("Values from the presentation"), edits));
    });
    showBeforeAudience(*audience, *speaker);
    return audience;
}

void MainWindow::showBeforeAudience(QWidget& audience, QWidget& speaker)
{
    QScreen* screen = audienceScreen(*this);
    audience.winId(); // a window of the system, which can be put on a screen
    if (audience.windowHandle())
        audience.windowHandle()->setScreen(screen);
    audience.setGeometry(screen->geometry());
    audience.showFullScreen();
    if (screen != this->screen())
        speaker.show();
    audience.activateWindow();
    audience.setFocus();
}

void MainWindow::exportDeck()
{
    constexpr int shownForMs = 6000;
    if (!m_document.hasFigures())
        return report(tr("There are no figures to export until the errors are mended."));
    const QString path =
        m_prompts.pathToExport(this, QDir(m_settings.lastFolder()).filePath(QStringLiteral("deck.pdf")));
    if (path.isEmpty())
        return;
    Presentation presentation(m_document.bytes(), m_document.scenario());
    if (const auto error = writeDeck(presentation, Theme::Light, path)) {
        m_prompts.showError(this, tr("The deck was not exported"), *error);
        return;
    }
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Exported to %1").arg(QDir::toNativeSeparators(path)), shownForMs);
}

QPrintPreviewDialog* MainWindow::printDeck()
{
    constexpr int dotsPerInch = 600;
    if (!m_document.hasFigures()) {
        report(tr("There are no figures to print until the errors are mended."));
        return nullptr;
    }
    auto* preview = new QPrintPreviewDialog(this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("Print deck"));
    preview->printer()->setResolution(dotsPerInch);
    preview->printer()->setPageOrientation(QPageLayout::Landscape);
    preview->printer()->setDocName(QString::fromStdString(m_document.project().name));
    auto* presentation = new Presentation(m_document.bytes(), m_document.scenario());
    presentation->setParent(preview);
    connect(preview, &QPrintPreviewDialog::paintRequested, presentation,
            [presentation](QPrinter* printer) { rackrent::printDeck(*presentation, *printer); });
    preview->resize(size() * 0.9);
    preview->open();
    return preview;
}

} // namespace rackrent
