// Undo is exact: thousands of random steps of every kind through a document's undo stack, and all of them undone give
// the file's bytes again, and made again the end's. RACKRENT_STEPS says how many, RACKRENT_SEED which.

#include "tests/model/random_edits/kinds.h"
#include "views/document/document.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace rackrent;
using namespace rackrent::test;

namespace {

#ifdef NDEBUG
constexpr int usualSteps = 100'000;
#else
constexpr int usualSteps = 3'000; // a step costs twenty times as much, under sanitizers
#endif
constexpr int stepsBetweenLooks = 1000;
constexpr int stepsToANewBeginning = 300; ///< lest all that there is to edit goes

int setting(const char* name, int usual)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? value : usual;
}

struct Count {
    int made = 0;
    int steps = 0;
};

} // namespace

class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsTakenBackExactly();
    void quietDocumentsFollowOnce();
    void undoSaysWhatChanged();
};

void UndoTest::everyStepIsTakenBackExactly()
{
    const int steps = setting("RACKRENT_STEPS", usualSteps);
    const int seed = setting("RACKRENT_SEED", 1);
    Random random(static_cast<std::uint64_t>(seed));
    Document document;
    const QByteArray beginning = QByteArray::fromStdString(projectText(smallProject()));
    QVERIFY(!hasErrors(document.openBytes(beginning)));
    QUndoStack& undo = document.undoStack();

    const Document::Quiet quiet(document);
    std::map<std::string, Count> counts;
    std::map<int, QByteArray> onTheWay; // bytes by the position in the history
    QElapsedTimer timer;
    timer.start();
    while (undo.index() < steps) {
        // A project of many errors has little left that edits could be of: it is mended by undoing.
        if (!document.isValid() && random.chance(0.8)) {
            undo.undo();
            continue;
        }
        const int before = undo.index();
        if (before % stepsToANewBeginning == stepsToANewBeginning - 1) {
            QCOMPARE(document.takeText(QStringLiteral("Another text"), beginning), std::optional<QString>());
        } else {
            const auto& [name, make] = oneOf(editKinds(), random);
            document.edit(QString::fromLatin1(name), make(document.json(), random));
            Count& count = counts[name];
            ++count.made;
            count.steps += undo.index() > before ? 1 : 0;
        }
        onTheWay.erase(onTheWay.upper_bound(before), onTheWay.end());
        if (undo.index() > before && undo.index() % stepsBetweenLooks == 0)
            onTheWay[undo.index()] = document.bytes();
    }
    const qint64 edited = timer.restart();
    const QByteArray end = document.bytes();
    QVERIFY(end != beginning);
    QVERIFY(onTheWay.size() >= static_cast<std::size_t>(steps / stepsBetweenLooks));

    while (undo.canUndo()) {
        if (const auto look = onTheWay.find(undo.index()); look != onTheWay.end())
            QVERIFY2(document.bytes() == look->second, qPrintable(QStringLiteral("undone to %1").arg(undo.index())));
        undo.undo();
    }
    QCOMPARE(document.bytes(), beginning);
    QVERIFY(!document.isModified());
    const qint64 undone = timer.restart();

    while (undo.canRedo()) {
        undo.redo();
        if (const auto look = onTheWay.find(undo.index()); look != onTheWay.end())
            QVERIFY2(document.bytes() == look->second,
                     qPrintable(QStringLiteral("made again to %1").arg(undo.index())));
    }
    QCOMPARE(document.bytes(), end);
    for (const auto& [name, count] : counts) {
        qInfo("%-30s %7d made %7d steps", name.c_str(), count.made, count.steps);
        QVERIFY2(count.steps > 0 || name == "a place that is not there" || steps < usualSteps, name.c_str());
    }
    qInfo("seed %d, %d steps: made in %.1f s, undone in %.1f s, made again in %.1f s; %zu looks on the way", seed,
          steps, static_cast<double>(edited) / 1000, static_cast<double>(undone) / 1000,
          static_cast<double>(timer.elapsed()) / 1000, onTheWay.size());
}

void UndoTest::quietDocumentsFollowOnce()
{
    Document document;
    QVERIFY(!hasErrors(document.openBytes(QByteArray::fromStdString(projectText(smallProject())))));
    int changed = 0, computed = 0, stepped = 0;
    connect(&document, &Document::changed, this, [&changed] { ++changed; });
    connect(&document, &Document::computed, this, [&computed] { ++computed; });
    connect(&document, &Document::stepped, this, [&stepped] { ++stepped; });
    const double before = document.results().metrics.capitalTotal;
    {
        const Document::Quiet quiet(document);
        const Document::Quiet within(document);
        for (int i = 1; i <= 10; ++i)
            document.edit(QStringLiteral("Name"), {put("/name", Json(std::to_string(i)))});
        document.undoStack().undo();
        QCOMPARE(changed, 0);
        QCOMPARE(computed, 0);
    }
    QCOMPARE(stepped, 11);
    QCOMPARE(changed, 1);
    QCOMPARE(computed, 1);
    QCOMPARE(document.baseProject().name, std::string("9"));
    QCOMPARE(document.results().metrics.capitalTotal, before);
    {
        const Document::Quiet quiet(document);
    }
    QCOMPARE(changed, 1); // nothing was changed
}

void UndoTest::undoSaysWhatChanged()
{
    Document document;
    QVERIFY(!hasErrors(document.openBytes(QByteArray::fromStdString(projectText(smallProject())))));
    QStringList places;
    bool isChanged = false;
    connect(&document, &Document::changed, this, [&isChanged] { isChanged = true; });
    connect(&document, &Document::replayed, this, [&](const QStringList& changed) {
        QVERIFY(isChanged); // what is to be shown is there
        places = changed;
    });
    const std::string contract = document.json()["contracts"][0]["id"];
    document.edit(QStringLiteral("Two"), {put("/contracts/" + contract + "/tenant", "T"), put("/name", "N")});
    QVERIFY(places.isEmpty()); // of undo and redo alone
    document.undoStack().undo();
    QCOMPARE(places, (QStringList{QStringLiteral("/contracts/0/tenant"), QStringLiteral("/name")}));
    places.clear();
    document.undoStack().redo();
    places.sort();
    QCOMPARE(places, (QStringList{QStringLiteral("/contracts/0/tenant"), QStringLiteral("/name")}));
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
