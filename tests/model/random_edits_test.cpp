// Random edits of every kind: whatever an edit re-reads, re-checks and recomputes, the outcome is that of a full read
// and a full computation, to the last bit. RACKRENT_EDITS says how many edits are made in all, RACKRENT_SEED which.

#include "model/project/generated_project.h"
#include "tests/model/random_edits/kinds.h"
#include "tests/model/random_edits/walk.h"

#include <QDir>

#include <fstream>
#include <map>

using namespace rackrent;
using namespace rackrent::test;

namespace {

#ifdef NDEBUG
constexpr int usualEdits = 6000;
#else
constexpr int usualEdits = 400; // an edit costs twenty times as much, under sanitizers
#endif
constexpr int mostSteps = 120; ///< then the project begins anew, lest all of them come to look alike

int setting(const char* name, int usual)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? value : usual;
}

/// A project to begin from, and its share of all edits.
struct Beginning {
    Json document;
    double share = 0;
};

Json read(const QString& path, bool isCase)
{
    std::ifstream file(path.toStdString(), std::ios::binary);
    Json document = Json::parse(file);
    return isCase ? document["project"] : document;
}

Json generated(int contracts, int months, std::optional<int> facilities = {})
{
    return generatedProject({contracts, months, 5, facilities});
}

struct Count {
    int made = 0;
    int accepted = 0;
};

} // namespace

class RandomEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreeWithAFullRead_data();
    void agreeWithAFullRead();
    void cleanupTestCase();

private:
    void walk(const Json& document, int steps, Random& random);

    std::map<std::string, Count> m_counts;
    std::string m_last; ///< the edits made last
    int m_step = 0;
};

void RandomEditsTest::agreeWithAFullRead_data()
{
    QTest::addColumn<Json>("document");
    QTest::addColumn<double>("share");
    const auto row = [](const char* name, const Json& document, double share) {
        QTest::newRow(name) << document << share;
    };
    row("the small project", smallProject(), 0.35);
    row("the Colossus sample", read(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"), false),
        0.12);
    row("60 contracts", generated(60, 84), 0.04);
    row("300 contracts", generated(300, 120), 0.01);
    row("200 contracts in one facility", generated(200, 36, 1), 0.015);
    const QDir folder(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/conformance"));
    const QStringList cases = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : cases)
        row(qPrintable(name), read(folder.filePath(name), true), 0.465 / static_cast<double>(cases.size()));
}

void RandomEditsTest::agreeWithAFullRead()
{
    QFETCH(Json, document);
    QFETCH(double, share);
    const int edits = std::max(1, static_cast<int>(setting("RACKRENT_EDITS", usualEdits) * share));
    const int seed = setting("RACKRENT_SEED", 1);
    // Each row draws its own.
    Random random(static_cast<std::uint64_t>(seed) << 32 ^ qHash(QByteArray(QTest::currentDataTag()), 0));
    m_step = 0;
    try {
        while (m_step < edits)
            walk(document, std::min(mostSteps, edits - m_step), random);
    } catch (const std::exception& disagreement) {
        QFAIL(qPrintable(QStringLiteral("%1\nseed %2, step %3, edits %4")
                             .arg(QString::fromUtf8(disagreement.what()))
                             .arg(seed)
                             .arg(m_step)
                             .arg(QString::fromStdString(m_last))));
    }
}

void RandomEditsTest::walk(const Json& document, int steps, Random& random)
{
    static const Results foreign = computedResults(*checkedProject(generated(20, 36)).project);
    Walk walk(document, foreign, random);
    for (int i = 0; i < steps;) {
        const EditKind& kind = oneOf(editKinds(), random);
        const Edits edits = kind.make(walk.json(), random);
        if (edits.empty())
            continue;
        m_last = shown(edits);
        Count& count = m_counts[kind.name];
        ++count.made;
        count.accepted += walk.step(edits) ? 1 : 0;
        ++i;
        ++m_step;
    }
}

void RandomEditsTest::cleanupTestCase()
{
    Count all;
    for (const auto& [name, count] : m_counts) {
        qInfo("%-30s %7d made %7d accepted", name.c_str(), count.made, count.accepted);
        all.made += count.made;
        all.accepted += count.accepted;
    }
    qInfo("%-30s %7d made %7d accepted", "all", all.made, all.accepted);
}

QTEST_APPLESS_MAIN(RandomEditsTest)
#include "random_edits_test.moc"
