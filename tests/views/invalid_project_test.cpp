// A project that an edit, or its file, makes invalid: what was typed stays, the problems say where, and the last good
// results stay, said to be stale.

#include "views/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rackrent;

namespace {

const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

Edit set(const char* path, Json value) { return {path, std::move(value)}; }

} // namespace

class InvalidProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBadValueStaysAndIsSaid_data();
    void aBadValueStaysAndIsSaid();
    void figuresComeBackWhenTheProjectIsMended();
};

void InvalidProjectTest::aBadValueStaysAndIsSaid_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* path, const char* value, const char* place, const char* reason) {
        QTest::newRow(name) << QByteArray(path) << QString::fromUtf8(value) << QByteArray(place)
                            << QString::fromUtf8(reason);
    };
    row("negative rate", "/contracts/anthropic/rent/rate", "-5", "/contracts/0/rent/rate", "0 or more");
    row("end before the start", "/contracts/anthropic/end", "\"2020-01-01\"", "/contracts/0/end", "before the start");
    row("unknown facility", "/contracts/anthropic/facility", "\"nowhere\"", "/contracts/0/facility", "nowhere");
    row("breaks a scenario", "/contracts/anthropic/termination", "", "", "first-exit");
}

/// The project is invalid then, keeps its last good figures, and is well again with the next good value or undo.
void InvalidProjectTest::aBadValueStaysAndIsSaid()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, value);
    QFETCH(QByteArray, place);
    QFETCH(QString, reason);
    Document document;
    document.open(sample);
    QVERIFY(document.setScenario(QStringLiteral("article")));
    const QByteArray before = document.bytes();
    const Results results = document.results();
    QSignalSpy stale(&document, &Document::staleChanged);
    QSignalSpy computed(&document, &Document::computed);
    Edit bad{path.toStdString(), std::nullopt};
    if (!value.isEmpty())
        bad.value = Json::parse(value.toStdString());
    QCOMPARE(document.edit(QStringLiteral("Change"), {set("/name", "Other"), bad}), std::optional<QString>());

    QVERIFY(!document.isValid());
    QVERIFY(document.isStale());
    QVERIFY(document.hasFigures());
    QCOMPARE(stale.count(), 1);
    QCOMPARE(computed.count(), 0);
    QVERIFY(document.results() == results);
    QVERIFY(std::ranges::any_of(document.problems(), [&](const Problem& problem) {
        return problem.severity == Severity::Error && (place.isEmpty() || problem.place == place.toStdString()) &&
               QString::fromStdString(problem.message).contains(reason);
    }));
    QCOMPARE(document.baseProject().name, std::string("Other")); // edited on as any other
    QTemporaryDir folder;
    const QString path2 = folder.filePath(QStringLiteral("invalid.rackrent"));
    const QByteArray invalid = document.bytes();
    QCOMPARE(document.save(path2), std::optional<QString>()); // nothing that was typed is lost

    Document again;
    QCOMPARE(again.open(path2), Problems());
    QVERIFY(!again.isValid());
    QVERIFY(!again.hasFigures());
    QVERIFY(again.isStale());
    QCOMPARE(again.bytes(), invalid);

    document.undoStack().undo();
    QVERIFY(document.isValid());
    QVERIFY(!document.isStale());
    QCOMPARE(document.bytes(), before);
    QCOMPARE(document.scenario(), QStringLiteral("article"));
    QVERIFY(document.results() == results);
    document.undoStack().redo();
    QCOMPARE(document.bytes(), invalid);
}

/// Two cells that are only valid together may be edited in either order.
void InvalidProjectTest::figuresComeBackWhenTheProjectIsMended()
{
    Document document;
    document.open(sample);
    document.addContract();
    document.edit({}, {set("/contracts/3/rent/rate", 1e6)});
    const double npv = document.results().metrics.npv;
    document.edit({}, {set("/contracts/3/start", "2032-01-01")});
    QVERIFY(!document.isValid());
    document.edit({}, {set("/contracts/3/end", "2032-12-31")});
    QVERIFY(document.isValid());
    QVERIFY(!document.isStale());
    QVERIFY(document.results().metrics.npv != npv);
}

QTEST_GUILESS_MAIN(InvalidProjectTest)
#include "invalid_project_test.moc"
