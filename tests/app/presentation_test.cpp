// Presenting: pages, scenarios and inputs by keys, what lies over a page, the speaker's window, the deck and its PDF;
// and that the project stays as it is.

#include "model/project/generated_project.h"
#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_picture.h"
#include "views/presentation/deck_panel.h"
#include "views/presentation/deck_pdf.h"
#include "views/presentation/presentation_window.h"
#include "views/presentation/slide_overview.h"
#include "views/presentation/slider_bar.h"
#include "views/presentation/sliders_form.h"
#include "views/presentation/speaker_window.h"

#include <QSvgGenerator>

using namespace rackrent;

class PresentationTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_window->docks().open("deck");
        m_bytes = m_window->document().bytes();
    }
    void cleanup() { closeWindow(); }

    void isFullScreenAndLeavesAllAsItWas();
    void keysGoThroughThePages();
    void numbersSwitchScenarios();
    void aScenarioIsSeenToMove();
    void slidersMoveACopyAlone();
    void whatWasMovedIsTakenOverWhenAsked();
    void pagesNameTheirScenario();
    void blankPointerPenAndHelp();
    void pagesAreJumpedTo();
    void typeIsLargeEnoughForARoom_data();
    void typeIsLargeEnoughForARoom();
    void figuresAreHidden();
    void theSpeakerSeesNotesAndTheNextPage();
    void theAudienceGetsTheOtherScreen();
    void aLargePortfolioIsOfItsScenarioAtOnce();
    void theDeckIsEdited();
    void slidersAreChosen();
    void theDeckIsAPdf();
    void aDeckThatCannotBeWrittenLeavesTheOldOne();
    void nothingIsPresentedWithoutFigures();

private:
    PresentationWindow& present(int slide = 0)
    {
        PresentationWindow* shown = m_window->present(slide);
        m_presentation = shown->findChild<Presentation*>();
        m_presentation->setAnimationTime(0);
        shown->showNormal();
        shown->resize(1280, 720);
        return *shown;
    }
    /// The place in the deck of a chart's page.
    int pageOf(const char* chart) const
    {
        const auto& slides = m_presentation->slides();
        for (std::size_t i = 0; i < slides.size(); ++i)
            if (slides[i].chart.chart == chart)
                return static_cast<int>(i);
        return -1;
    }
    double rentCrossing() const { return m_presentation->content().exhibit->crossings.front().months; }

    QByteArray m_bytes;
    Presentation* m_presentation = nullptr;
};

void PresentationTest::isFullScreenAndLeavesAllAsItWas()
{
    QWidget* focus = m_window->focusWidget();
    m_window->actions().present->trigger();
    auto* shown = m_window->findChild<PresentationWindow*>();
    QVERIFY(shown && shown->isFullScreen());
    QVERIFY(shown->findChildren<QMenuBar*>().isEmpty());
    QCOMPARE(shown->size(), shown->screen()->size());
    QCOMPARE(m_window->actions().present->shortcut(), QKeySequence(Qt::Key_F5));
    QVERIFY(m_window->present() == shown); // one at a time
    QTest::keyClick(shown, Qt::Key_3);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PresentationWindow*>());
    QCOMPARE(m_window->focusWidget(), focus);
    QCOMPARE(m_window->document().bytes(), m_bytes);
    QVERIFY(!m_window->document().isModified());
    QVERIFY(m_window->document().scenario().isEmpty());
}

void PresentationTest::keysGoThroughThePages()
{
    PresentationWindow& shown = present();
    const int last = m_presentation->count() - 1;
    QVERIFY(last >= 6);
    QTest::keyClick(&shown, Qt::Key_Left);
    QCOMPARE(m_presentation->current(), 0);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space})
        QTest::keyClick(&shown, key);
    QCOMPARE(m_presentation->current(), 3);
    QTest::keyClick(&shown, Qt::Key_PageUp);
    QCOMPARE(m_presentation->current(), 2);
    QTest::mouseClick(&shown, Qt::LeftButton);
    QCOMPARE(m_presentation->current(), 3);
    QTest::mouseClick(&shown, Qt::RightButton);
    QCOMPARE(m_presentation->current(), 2);
    QTest::keyClick(&shown, Qt::Key_End);
    QTest::keyClick(&shown, Qt::Key_Right);
    QCOMPARE(m_presentation->current(), last);
    QTest::keyClick(&shown, Qt::Key_Home);
    QCOMPARE(m_presentation->current(), 0);
}

void PresentationTest::numbersSwitchScenarios()
{
    PresentationWindow& shown = present(2);
    const QStringList names = m_presentation->scenarioNames();
    QVERIFY(names.size() > 3);
    const QString headline = m_presentation->content().headline;
    QTest::keyClick(&shown, Qt::Key_2);
    QCOMPARE(m_presentation->scenario(), 1);
    QVERIFY(m_presentation->content().headline != headline);
    QVERIFY(m_presentation->content().footer.contains(names[1]));
    QTest::keyClick(&shown, Qt::Key_Right); // and stays
    QVERIFY(m_presentation->content().footer.contains(names[1]));
    QTest::keyClick(&shown, Qt::Key_1);
    QCOMPARE(m_presentation->scenario(), 0);
    QVERIFY(!m_presentation->chooseScenario(static_cast<int>(names.size())));
}

/// The break-even moves from where it was to where it is, with the curve of before behind it.
void PresentationTest::aScenarioIsSeenToMove()
{
    present();
    m_presentation->go(pageOf("break-even"));
    const double before = rentCrossing();
    m_presentation->chooseScenario(1);
    const double after = rentCrossing();
    QVERIFY(std::abs(after - before) > 1);
    const auto ghosts = [&] {
        return std::ranges::count_if(m_presentation->content().exhibit->series, &ExhibitSeries::isGhost);
    };
    QVERIFY(ghosts() > 0);
    m_presentation->setShowsGhosts(false);
    QCOMPARE(ghosts(), 0);
    m_presentation->chooseScenario(0);
    m_presentation->setAnimationTime(60000);
    m_presentation->chooseScenario(1);
    auto* animation = m_presentation->findChild<QVariantAnimation*>();
    QVERIFY(!animation); // it is a part, not a child: its state shows in the content
    QVERIFY(std::abs(rentCrossing() - before) < 0.05 * std::abs(after - before));
}

void PresentationTest::slidersMoveACopyAlone()
{
    PresentationWindow& shown = present();
    m_presentation->go(pageOf("break-even"));
    const double before = rentCrossing();
    QVERIFY(!shown.sliders().isVisible());
    QTest::keyClick(&shown, Qt::Key_S);
    QVERIFY(shown.sliders().isVisible());
    QCOMPARE(m_presentation->inputs()[0].name, "Anthropic, Rent rate");
    QCOMPARE(shown.sliders().valueText(0), "1.25bn");
    shown.sliders().slider(0).setValue(SliderBar::steps);
    QCOMPARE(m_presentation->inputs()[0].value, 1.5 * 1.25e9);
    QVERIFY(rentCrossing() < before - 1);
    QVERIFY(std::ranges::any_of(m_presentation->content().exhibit->series, &ExhibitSeries::isGhost));
    QTest::keyClick(&shown.sliders().slider(0), Qt::Key_Left); // the slider's own
    QCOMPARE(shown.sliders().slider(0).value(), SliderBar::steps - 1);
    const int page = m_presentation->current();
    QTest::keyClick(&shown.sliders().slider(0), Qt::Key_PageDown); // the presentation's
    QCOMPARE(m_presentation->current(), page + 1);
    QVERIFY(m_presentation->hasMoved());
    m_presentation->go(page);
    QVERIFY(std::ranges::any_of(m_presentation->content().exhibit->series, &ExhibitSeries::isGhost));
    m_presentation->resetInputs();
    QCOMPARE(rentCrossing(), before);
    QCOMPARE(shown.sliders().slider(0).value(), SliderBar::steps / 2);
    QCOMPARE(m_window->document().bytes(), m_bytes);
}

void PresentationTest::whatWasMovedIsTakenOverWhenAsked()
{
    PresentationWindow& shown = present();
    m_presentation->setInput(0, 1.5e9);
    QCOMPARE(m_window->document().bytes(), m_bytes);
    for (auto* button : shown.sliders().findChildren<QPushButton*>())
        if (button->text().contains("Apply"))
            button->click();
    QCOMPARE(m_window->document().baseProject().contracts[0].rent.rate, 1.5e9);
    m_window->document().undoStack().undo();
    QCOMPARE(m_window->document().bytes(), m_bytes);
}

void PresentationTest::pagesNameTheirScenario()
{
    Slide own;
    own.kind = Slide::Kind::Chart;
    own.chart = {"rent"};
    own.scenario = "first-exit";
    m_window->deck().list().setCurrentRow(0);
    m_window->deck().addSlide(own);
    present(1);
    QVERIFY(m_presentation->content().exhibit->subtitle.starts_with("Both leave at the first exit"));
    m_presentation->next();
    QVERIFY(m_presentation->content().footer.contains("Base case"));
}

void PresentationTest::blankPointerPenAndHelp()
{
    using Blank = PresentationWindow::Blank;
    using Tool = PresentationWindow::Tool;
    PresentationWindow& shown = present();
    const auto colour = [&] { return shown.grab().toImage().pixelColor(640, 360); };
    QTest::keyClick(&shown, Qt::Key_B);
    QCOMPARE(shown.blank(), Blank::Black);
    QCOMPARE(colour(), QColor(Qt::black));
    QTest::keyClick(&shown, Qt::Key_W);
    QCOMPARE(colour(), QColor(Qt::white));
    QTest::keyClick(&shown, Qt::Key_W);
    QCOMPARE(shown.blank(), Blank::None);
    const QImage clean = shown.grab().toImage();
    QTest::keyClick(&shown, Qt::Key_P);
    QCOMPARE(shown.tool(), Tool::Pen);
    QTest::mousePress(&shown, Qt::LeftButton, {}, QPoint(200, 600));
    QTest::mouseMove(&shown, QPoint(500, 620));
    QTest::mouseRelease(&shown, Qt::LeftButton, {}, QPoint(500, 620));
    QCOMPARE(shown.strokes(), 1);
    QCOMPARE(m_presentation->current(), 0); // drawing is no click
    QVERIFY(shown.grab().toImage() != clean);
    m_presentation->next();
    QCOMPARE(shown.strokes(), 0); // it stays on its page
    m_presentation->previous();
    QTest::keyClick(&shown, Qt::Key_E);
    QTest::keyClick(&shown, Qt::Key_P);
    QCOMPARE(shown.grab().toImage(), clean);
    QTest::keyClick(&shown, Qt::Key_L);
    QTest::mouseMove(&shown, QPoint(300, 300));
    QCOMPARE(shown.tool(), Tool::Pointer);
    QVERIFY(shown.grab().toImage() != clean);
    QTest::keyClick(&shown, Qt::Key_Escape); // puts the pointer away, and does not leave
    QCOMPARE(shown.tool(), Tool::None);
    QTest::keyClick(&shown, Qt::Key_F1);
    QVERIFY(shown.isHelpShown());
    QTest::keyClick(&shown, Qt::Key_Escape);
    QVERIFY(!shown.isHelpShown() && shown.isVisible());
}

void PresentationTest::pagesAreJumpedTo()
{
    PresentationWindow& shown = present();
    QTest::keyClick(&shown, Qt::Key_O);
    QVERIFY(shown.overview().isVisible());
    QCOMPARE(shown.overview().count(), m_presentation->count());
    shown.overview().setCurrentRow(4);
    QTest::keyClick(&shown.overview(), Qt::Key_Return);
    QCOMPARE(m_presentation->current(), 4);
    QVERIFY(!shown.overview().isVisible());
}

void PresentationTest::typeIsLargeEnoughForARoom_data()
{
    QTest::addColumn<int>("slide");
    for (int i = 0; i < 10; ++i)
        QTest::newRow(qPrintable(QString::number(i + 1))) << i;
}

/// No letter of a page 1080 pixels high is below 24 points, 32 pixels.
void PresentationTest::typeIsLargeEnoughForARoom()
{
    QFETCH(int, slide);
    present();
    QVERIFY(slide < m_presentation->count());
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize({1920, 1080});
    generator.setViewBox(QRect(0, 0, 1920, 1080));
    QPainter painter(&generator);
    SlidePainter slides;
    slides.setLook(lightColours(), m_window->font());
    slides.paint(painter, m_presentation->contentOf(slide), QSizeF(1920, 1080), slide + 1);
    painter.end();
    static const QRegularExpression sized(QStringLiteral("<text[^>]*font-size=\"([0-9.]+)\""));
    int texts = 0;
    for (auto match = sized.globalMatch(QString::fromUtf8(svg.data())); match.hasNext(); ++texts)
        if (const double size = match.next().captured(1).toDouble(); size < 32)
            QFAIL(qPrintable(QString::number(size)));
    QVERIFY(texts > 2);
}

void PresentationTest::figuresAreHidden()
{
    PresentationWindow& shown = present(1);
    const auto texts = [&](int slide) {
        QBuffer svg;
        QSvgGenerator generator;
        generator.setOutputDevice(&svg);
        generator.setSize({1920, 1080});
        QPainter painter(&generator);
        SlidePainter slides;
        slides.setLook(lightColours(), m_window->font());
        slides.setDiscretion(m_presentation->discretion());
        slides.paint(painter, m_presentation->contentOf(slide), QSizeF(1920, 1080));
        painter.end();
        static const QRegularExpression written(QStringLiteral(">([^<>]+)</text>"));
        QStringList all;
        for (auto match = written.globalMatch(QString::fromUtf8(svg.data())); match.hasNext();)
            all << match.next().captured(1).trimmed();
        return all.join(u'\n');
    };
    static const QRegularExpression amount(QStringLiteral("\\d(\\.\\d+)?\\s?(bn|m|%|x|months)\\b|\\d\\.\\d"));
    QVERIFY(amount.match(texts(1)).hasMatch());
    QTest::keyClick(&shown, Qt::Key_R);
    QCOMPARE(m_presentation->discretion(), Discretion::Rounded);
    QVERIFY(texts(1).contains("75bn"));
    QTest::keyClick(&shown, Qt::Key_R);
    QCOMPARE(m_presentation->discretion(), Discretion::Hidden);
    for (int i = 1; i + 1 < m_presentation->count(); ++i)
        QVERIFY2(!amount.match(texts(i)).hasMatch(), qPrintable(QStringLiteral("page %1\n").arg(i + 1) + texts(i)));
    QTest::keyClick(&shown, Qt::Key_R);
    QCOMPARE(m_presentation->discretion(), Discretion::Exact);
}

void PresentationTest::theSpeakerSeesNotesAndTheNextPage()
{
    DeckPanel& deck = m_window->deck();
    deck.list().setCurrentRow(0);
    deck.notes().setPlainText("Begin with the chart of the article.");
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(&deck.notes(), &out);
    PresentationWindow& shown = present();
    SpeakerWindow* speaker = m_window->speaker();
    QVERIFY(!speaker->isVisible()); // there is one screen
    QTest::keyClick(&shown, Qt::Key_N);
    QVERIFY(speaker->isVisible());
    QTRY_COMPARE(speaker->notes(), "Begin with the chart of the article.");
    QVERIFY(speaker->clock().startsWith("0:0"));
    QTest::keyClick(speaker, Qt::Key_Right); // its keys are the presentation's
    QCOMPARE(m_presentation->current(), 1);
    QTRY_COMPARE(speaker->notes(), "No notes for this page.");
    QTest::keyClick(speaker, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->speaker());
}

/// What is computed beside the window elsewhere is waited for here: a page and a PDF are of the scenario they name.
void PresentationTest::aLargePortfolioIsOfItsScenarioAtOnce()
{
    const Json json = generatedProject({.contracts = 4000, .months = 240, .facilities = {}});
    CheckedDocument document(json);
    const auto saysUnder = [](const Project& project) {
        const Results results = computedResults(project);
        return QString::fromStdString(chosenExhibit({"rent"}, {results, {}}).message);
    };
    const QString base = saysUnder(document.project());
    int different = 0;
    for (const Scenario& scenario : document.project().scenarios) {
        const QString expected = saysUnder(document.under(scenario.id)->project);
        Presentation presentation(QByteArray::fromStdString(projectText(json)), QString::fromStdString(scenario.id));
        const auto& slides = presentation.slides();
        const auto rent = std::ranges::find_if(slides, [](const Slide& one) { return one.chart.chart == "rent"; });
        QVERIFY(rent != slides.end());
        const auto page = static_cast<int>(rent - slides.begin());
        QCOMPARE(presentation.contentOf(page).headline, expected);
        presentation.go(page);
        QCOMPARE(presentation.content().headline, expected);
        different += expected != base ? 1 : 0;
    }
    QVERIFY(different > 0); // else the test could not fail
}

/// Run with one screen, and once more with two (tests/CMakeLists.txt).
void PresentationTest::theAudienceGetsTheOtherScreen()
{
    PresentationWindow* shown = m_window->present();
    const bool hasTwo = QGuiApplication::screens().size() > 1;
    QCOMPARE(shown->screen() != m_window->screen(), hasTwo);
    QCOMPARE(m_window->speaker()->isVisible(), hasTwo);
    QCOMPARE(shown->size(), shown->screen()->size());
    if (hasTwo)
        QCOMPARE(m_window->speaker()->screen(), m_window->screen());
    QVERIFY(m_window->isVisible() && m_window->isEnabled()); // the editor stays
}

void PresentationTest::theDeckIsEdited()
{
    DeckPanel& deck = m_window->deck();
    Document& document = m_window->document();
    const int pages = deck.list().count();
    deck.list().setCurrentRow(2);
    Slide text;
    text.title = "What if";
    deck.addSlide(text);
    QCOMPARE(deck.list().count(), pages + 1);
    QCOMPARE(deck.current(), 3);
    QCOMPARE(deck.list().item(3)->text(), "4. What if");
    deck.text().setPlainText("one\ntwo");
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(&deck.text(), &out);
    QCOMPARE((*document.baseProject().views.slides)[3].text, "one\ntwo");
    deck.moveSlide(-1);
    QCOMPARE(deck.current(), 2);
    QCOMPARE(deck.list().item(2)->text(), "3. What if");
    deck.list().setCurrentRow(3);
    deck.chart().setCurrentIndex(deck.chart().findData("debt"));
    Q_EMIT deck.chart().activated(deck.chart().currentIndex());
    QCOMPARE((*document.baseProject().views.slides)[3].chart.chart, "debt");
    deck.title().setText("Who is owed");
    Q_EMIT deck.title().editingFinished();
    QCOMPARE(deck.list().item(3)->text(), "4. Who is owed");
    deck.removeSlide();
    QCOMPARE(deck.list().count(), pages);
    deck.resetSlides();
    QVERIFY(!document.baseProject().views.slides);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.bytes(), m_bytes);
    QCOMPARE(deck.list().count(), pages);
}

void PresentationTest::slidersAreChosen()
{
    SlidersForm& form = m_window->deck().sliders();
    QCOMPARE(form.count(), std::size_t{3});
    QCOMPARE(form.nameText(0), "Anthropic, Rent rate");
    form.removeInput(1);
    form.addInput("/facilities/colossus/pue");
    form.low(0).setText("1bn");
    Q_EMIT form.low(0).editingFinished();
    QCOMPARE(m_window->document().baseProject().views.sliders->front().low, 1e9);
    form.low(0).setText("9bn"); // above the other end: it is as it was
    Q_EMIT form.low(0).editingFinished();
    QCOMPARE(form.low(0).text(), "1,000,000,000");
    present();
    QCOMPARE(m_presentation->inputs()[0].slider.low, 1e9);
}

void PresentationTest::theDeckIsAPdf()
{
    m_prompts.exportPath = m_folder->filePath("deck.pdf");
    m_window->actions().exportDeck->trigger();
    QFile file(m_prompts.exportPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    const int pages = m_window->deck().list().count();
    QVERIFY(pdf.contains("/Count " + QByteArray::number(pages)));
    QVERIFY(pdf.contains("/MediaBox [0 0 960.000000 540.000000]") || pdf.contains("/MediaBox [0 0 960 540]"));
    QVERIFY(!pdf.contains("/Subtype /Image")); // all of it is vectors
    QVERIFY(m_prompts.errors.isEmpty());
    QVERIFY(m_window->statusBar()->currentMessage().contains("deck.pdf"));
}

void PresentationTest::aDeckThatCannotBeWrittenLeavesTheOldOne()
{
    m_prompts.exportPath = m_folder->filePath("not/there/deck.pdf");
    m_window->exportDeck();
    QCOMPARE(m_prompts.errors.size(), 1);
    QVERIFY(m_prompts.errors.front().contains("deck.pdf cannot be written"));
}

void PresentationTest::nothingIsPresentedWithoutFigures()
{
    m_window->document().openBytes(R"({"format": "rackrent-project", "version": 1, "currency": "USD",
        "timeline": {"start": "2026-01-01", "months": -1}})");
    if (m_window->document().hasFigures())
        QSKIP("the file was refused, so that the one before is still open");
    QVERIFY(!m_window->present());
    QVERIFY(m_window->statusBar()->currentMessage().contains("no figures"));
}

QTEST_MAIN(PresentationTest)
#include "presentation_test.moc"
