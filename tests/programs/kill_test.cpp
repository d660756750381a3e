// A real process edits, undoes, saves and recovers as fast as it can and is killed by SIGKILL at random moments. After
// each kill the project's file must be whole, and the journal must give back every step that the process reported,
// but for the last at most. The program runs itself: with `--work FOLDER SEED` it is the process that gets killed.
// RACKRENT_KILLS says how many times, RACKRENT_SEED which.

#include "views/document/recovery.h"
#include "views/document/safekeeping.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <random>
#include <thread>

#include <unistd.h>

using namespace rackrent;

namespace {

constexpr int usualKills = 520;
constexpr int usWorking = 30'000; ///< at most, until it is killed
const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

QString fileIn(const QString& folder) { return folder + QStringLiteral("/project.rackrent"); }
QString dataIn(const QString& folder) { return folder + QStringLiteral("/data"); }
QString journalsIn(const QString& folder) { return Safekeeping::journalsIn(dataIn(folder)); }

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex(); }

/// Folders that hold a journal.
QStringList storedJournalsIn(const QString& folder)
{
    QStringList found;
    for (const QString& name : QDir(journalsIn(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (storedJournal(journalsIn(folder) + u'/' + name))
            found << journalsIn(folder) + u'/' + name;
    return found;
}

// The process that is killed.

/// One line on standard output, in one write: a word, and the hash of the document's bytes.
void report(const char* word, const Document& document)
{
    const QByteArray line = QByteArray(word) + ' ' + hashOf(document.bytes()) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        std::_Exit(3);
}

/// Steps of every kind at random.
class Worker {
public:
    Worker(const QString& folder, unsigned seed)
        : m_file(fileIn(folder)), m_keeping(m_document, dataIn(folder)), m_random(seed)
    {
        m_keeping.journal().setMostSteps(15); // a new generation every few milliseconds
        m_keeping.open(m_file);
    }

    bool recover(Orphan orphan) { return m_keeping.recover(std::move(orphan)) == std::optional(std::size_t{0}); }

    void run()
    {
        report("begun", m_document);
        for (;;) {
            step();
            report("done", m_document);
        }
    }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }

    void step()
    {
        const Document::Quiet quiet(m_document); // figures would only take the time from the disk
        const int contracts = static_cast<int>(m_document.json()["contracts"].size());
        const int choice = below(100);
        if (choice < 4) {
            report("saving", m_document);
            if (const auto reason = m_keeping.save(m_file)) {
                qCritical("%s", qPrintable(*reason));
                std::_Exit(4);
            }
            report("saved", m_document);
        } else if (choice < 25) {
            m_document.undoStack().undo();
        } else if (choice < 35) {
            m_document.undoStack().redo();
        } else if (choice < 40 && contracts < 20) {
            m_document.addContract();
        } else if (choice < 45 && contracts > 1) {
            m_document.deleteContracts({below(contracts)});
        } else if (choice < 48 && contracts > 0 && contracts < 20) {
            m_document.duplicateContract(below(contracts));
        } else {
            std::vector<Edit> edits{{"/name", Json("name " + std::to_string(below(1'000'000)))}};
            for (int i = below(4); i > 0 && contracts > 0; --i)
                edits.push_back(
                    {"/contracts/" + std::to_string(below(contracts)) + "/tenant", Json(below(1000) / 8.0)});
            m_document.edit(QStringLiteral("Edit"), edits);
        }
    }

    QString m_file;
    Document m_document;
    Safekeeping m_keeping;
    std::mt19937 m_random;
};

int work(const QString& folder, unsigned seed)
{
    Worker worker(folder, seed);
    std::vector<Orphan> orphans = orphanedJournals(journalsIn(folder));
    if (!orphans.empty() && !worker.recover(std::move(orphans.front())))
        return 5;
    worker.run();
    return 0;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKillLeavesEverythingWhole();

private:
    struct Reported {
        QByteArray state;       ///< the document's after the last step reported
        QSet<QByteArray> files; ///< what the file may hold
    };

    QByteArray outputOfAKilledRun(const QString& folder, unsigned seed, bool afterBegin, int microseconds);
    void read(const QByteArray& output, Reported& reported);
    bool look(const QString& folder, const Reported& reported);

    int m_steps = 0, m_saves = 0, m_recoveries = 0, m_duringRecovery = 0, m_duringSave = 0, m_lastLost = 0;
    int m_usToBegin = 0; ///< of the last run that was let begin: its start and its recovery
};

/// @param afterBegin whether the time runs from its first report on, or from its start
QByteArray KillTest::outputOfAKilledRun(const QString& folder, unsigned seed, bool afterBegin, int microseconds)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), folder, QString::number(seed)});
    if (!process.waitForStarted() || (afterBegin && !process.waitForReadyRead()))
        return "ended by itself: " + process.readAllStandardError();
    if (afterBegin)
        m_usToBegin = static_cast<int>(timer.nsecsElapsed() / 1000);
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    if (process.exitStatus() == QProcess::NormalExit)
        return "ended by itself: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// Takes in what a run reported; what it was at when it was killed may have happened or not.
void KillTest::read(const QByteArray& output, Reported& reported)
{
    bool isSaving = false, hasBegun = false;
    for (const QByteArray& line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2)
            continue;
        hasBegun = true;
        reported.state = words[1];
        m_steps += words[0] == "done" ? 1 : 0;
        isSaving = words[0] == "saving";
        if (isSaving)
            reported.files.insert(words[1]);
        if (words[0] == "saved") {
            ++m_saves;
            reported.files = {words[1]};
        }
    }
    m_duringSave += isSaving ? 1 : 0;
    m_duringRecovery += hasBegun ? 0 : 1;
}

bool KillTest::look(const QString& folder, const Reported& reported)
{
    const QByteArray file = contents(fileIn(folder));
    if (!reported.files.contains(hashOf(file)) || !Json::accept(file.toStdString())) {
        qWarning("the file is neither the old nor the new one");
        return false;
    }
    int journals = 0;
    bool isThere = hashOf(file) == reported.state;
    for (const QString& name : QDir(journalsIn(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto journal = storedJournal(journalsIn(folder) + u'/' + name);
        if (!journal)
            continue; // not begun, or all but removed
        ++journals;
        const auto last = bytesOf(*journal);
        const auto before = documentOf(*journal, 1);
        if (!last || !before) {
            qWarning("a journal leads nowhere");
            return false;
        }
        const bool isLast = hashOf(*last) == reported.state;
        const bool isBefore = hashOf(QByteArray::fromStdString(projectText(*before))) == reported.state;
        m_lastLost += !isLast && isBefore ? 1 : 0;
        isThere = isThere || isLast || isBefore;
    }
    if (!isThere)
        qWarning("steps are lost: %d journals", journals);
    if (journals > 1)
        qWarning("%d journals of one document", journals);
    return isThere && journals <= 1;
}

void KillTest::everyKillLeavesEverythingWhole()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("RACKRENT_KILLS", &isSet);
    const int kills = isSet ? asked : usualKills;
    const int askedSeed = qEnvironmentVariableIntValue("RACKRENT_SEED", &isSet);
    const unsigned seed = isSet ? static_cast<unsigned>(askedSeed) : std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(sample, fileIn(folder.path())));
    QVERIFY(QFile::setPermissions(fileIn(folder.path()), QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray first = hashOf(contents(fileIn(folder.path())));
    Reported reported{first, {first}};

    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills; ++i) {
        const bool afterBegin = i == 0 || random() % 3 != 0;
        const int most = afterBegin ? usWorking : m_usToBegin;
        const int microseconds = static_cast<int>(random() % static_cast<unsigned>(most));
        const bool recovers = !storedJournalsIn(folder.path()).isEmpty();
        m_recoveries += recovers ? 1 : 0;
        const QByteArray output =
            outputOfAKilledRun(folder.path(), static_cast<unsigned>(random()), afterBegin, microseconds);
        QVERIFY2(!output.startsWith("ended"), output.constData());
        read(output, reported);
        QVERIFY2(look(folder.path(), reported), qPrintable(QStringLiteral("seed %1, kill %2").arg(seed).arg(i)));
        reported.files = {hashOf(contents(fileIn(folder.path())))};
        if (const auto names = storedJournalsIn(folder.path()); !names.isEmpty())
            reported.state = hashOf(*bytesOf(*storedJournal(names.front())));
        else
            reported.state = *reported.files.begin();
    }
    const int leftovers =
        static_cast<int>(QDir(folder.path()).entryList(QDir::Files).size()) - 1; // of the last kill at most
    qInfo("%d kills in %.1f s: %d steps and %d saves reported, %d runs began by recovering, %d killed before they had "
          "begun or recovered, %d within a save; %d times the step at work was on disk unreported; %d files left over",
          kills, static_cast<double>(timer.elapsed()) / 1000, m_steps, m_saves, m_recoveries, m_duringRecovery,
          m_duringSave, m_lastLost, leftovers);
    QVERIFY2(m_steps > kills && m_saves > 0 && m_recoveries > kills / 10, "the kills hit nothing");
    QVERIFY(leftovers <= 1 + kills / 100); // a leftover whose name might be a person's is spared
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "--work") == 0)
        return work(QString::fromLocal8Bit(argv[2]), static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10)));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
