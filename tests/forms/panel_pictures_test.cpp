// The panels as pictures, in both themes: kept as files when RACKRENT_PICTURES names a folder, to be looked at.
// Whatever may have the keyboard has a name.
#include "tests/forms/panels_fixture.h"
#include "views/panels/inputs_panel.h"

using namespace rackrent;
Q_DECLARE_METATYPE(rackrent::PartPlace)

namespace {

const QString samples = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/");

} // namespace

class PanelPicturesTest : public QObject, private PanelsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPanels(); }
    void cleanup() { closePanels(); }

    void everythingHasAName_data();
    void everythingHasAName();
    void inputsHaveNames();

private:
    void keep(QWidget& widget, const QString& name);
    static QStringList nameless(const QWidget& root);
};

void PanelPicturesTest::keep(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("RACKRENT_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

QStringList PanelPicturesTest::nameless(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (seen && seen->text(QAccessible::Name).isEmpty() && !qobject_cast<const QScrollArea*>(widget))
            found << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    return found;
}

void PanelPicturesTest::everythingHasAName_data()
{
    QTest::addColumn<PartPlace>("place");
    QTest::addColumn<QString>("scenario");
    const auto row = [](const char* name, PartKind kind, const char* pointer, const char* scenario = "") {
        QTest::newRow(name) << PartPlace{kind, pointer} << QString::fromLatin1(scenario);
    };
    row("project", PartKind::Project, "");
    row("timeline", PartKind::Timeline, "/timeline");
    row("facility", PartKind::Facility, "/facilities/0");
    row("contract", PartKind::Contract, "/contracts/0");
    row("contract-scenario", PartKind::Contract, "/contracts/0", "article");
    row("curve", PartKind::Curve, "/curves/anthropic-relet");
    row("corporate", PartKind::Corporate, "/corporate");
    row("valuation", PartKind::Valuation, "/valuation");
    row("scenario", PartKind::Scenario, "/scenarios/0");
    row("source", PartKind::Source, "/sources/0");
}

void PanelPicturesTest::everythingHasAName()
{
    QFETCH(PartPlace, place);
    QFETCH(QString, scenario);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        m_document->setScenario(scenario);
        m_inspector->showPart(place);
        QCoreApplication::processEvents();
        QCOMPARE(nameless(*m_window), QStringList());
        keep(*m_window, name + (theme == Theme::Dark ? QStringLiteral("-dark") : QString()));
    }
}

void PanelPicturesTest::inputsHaveNames()
{
    QVERIFY(m_document->open(samples + QStringLiteral("reit-300.rackrent")).empty());
    InputsPanel inputs(*m_document);
    inputs.resize(1000, 420);
    inputs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inputs));
    QCOMPARE(nameless(inputs), QStringList());
    keep(inputs, QStringLiteral("inputs-300"));
    QVERIFY(m_document->open(samples + QStringLiteral("colossus.rackrent")).empty());
    keep(inputs, QStringLiteral("inputs"));
}

QTEST_MAIN(PanelPicturesTest)
#include "panel_pictures_test.moc"
