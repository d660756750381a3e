// The window keeps documents from being lost: recovery at the start, locks, versions, revert, recent files, several
// files.

#include "app/recovery_start.h"
#include "tests/app/window_fixture.h"
#include "views/dialogs/recovery_dialog.h"
#include "views/dialogs/versions_dialog.h"
#include "views/document/recovery.h"
#include "views/panels/history_panel.h"
#include "views/roll/roll_dialog.h"

#include <cstring>

using namespace rackrent;

class KeepingTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();

    void unsavedWorkIsOfferedAtTheNextStart();
    void unsavedWorkIsDiscardedCopiedOrPutOff();
    void recoveredWorkIsNotWrittenOverAChangedFileUnasked();
    void closingLeavesNothingToRecover();
    void aFileOpenElsewhereIsOfferedReadOnlyOrAsACopy();
    void aFileOpenInAnotherWindowRaisesThat();
    void versionsComeBackFromTheMenu();
    void revertIsOneUndoableStep();
    void missingRecentFilesAreGreyedAndRemovable();
    void severalDroppedFilesOpen();
    void aDroppedTableIsImported();
    void theHistoryJumps();
    void theRecoveryDialogSaysWhatItOffers();
    void theVersionsDialogHasAnEmptyState();
    void theSaveDialogAddsTheEndingAndAsksBeforeReplacing();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void copySample(const QString& to);
    void setRent(MainWindow& window, double rate);
    void crash();
    void start();
    QByteArray bytes() const { return m_window->document().bytes(); }
    void drop(const QStringList& files);

    std::vector<std::unique_ptr<MainWindow>> m_others;
    QString m_file;
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// This program, run again to hold the lock of a file.
int holdLock(const char* path)
{
    FileLock lock;
    lock.take(QString::fromLocal8Bit(path));
    std::puts("held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

void KeepingTest::init()
{
    openWindow();
    m_prompts.recoveryAnswers.clear();
    m_prompts.offers.clear();
    m_prompts.versionChoice = {};
    m_file = path("project.rackrent");
    copySample(m_file);
    QVERIFY(m_window->openFile(m_file));
}

void KeepingTest::cleanup()
{
    m_others.clear();
    closeWindow();
}

void KeepingTest::copySample(const QString& to)
{
    QVERIFY(QFile::copy(m_sample, to));
    QVERIFY(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
}

void KeepingTest::setRent(MainWindow& window, double rate)
{
    QVERIFY(!window.document().edit(QStringLiteral("Rent"), {{"/contracts/anthropic/rent/rate", rate}}));
}

/// The window goes without being closed, as when the program is killed.
void KeepingTest::crash() { m_window.reset(); }

/// A new start: an empty window, and what is offered.
void KeepingTest::start()
{
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    m_window->show();
    offerRecovery(*m_settings, m_prompts, *m_window, [this]() -> MainWindow& {
        m_others.push_back(std::make_unique<MainWindow>(*m_settings, m_prompts));
        m_others.back()->show();
        return *m_others.back();
    });
}

void KeepingTest::unsavedWorkIsOfferedAtTheNextStart()
{
    setRent(*m_window, 1.3e9);
    setRent(*m_window, 1.4e9);
    const QByteArray mine = bytes();
    crash();
    m_prompts.recoveryAnswers = {RecoveryAnswer::Recover};
    start();
    QCOMPARE(m_prompts.offers.size(), std::size_t{1});
    QCOMPARE(m_prompts.offers[0].path, m_file);
    QCOMPARE(m_prompts.offers[0].name, QString::fromStdString(m_window->document().baseProject().name));
    QCOMPARE(m_prompts.offers[0].changes, 2);
    QVERIFY(m_prompts.offers[0].time.isValid());
    QCOMPARE(bytes(), mine);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("project.rackrent")));
    QCOMPARE(contents(m_file), contents(m_sample)); // nothing is written unasked
    m_window->actions().undo->trigger();
    m_window->actions().undo->trigger();
    QCOMPARE(m_window->document().json()["contracts"][0]["rent"]["rate"].get<double>(), 1.25e9);
    m_window->actions().redo->trigger();
    m_window->actions().redo->trigger();
    m_prompts.asked = 0;
    QVERIFY(m_window->save());
    QCOMPARE(m_prompts.asked, 0);
    QCOMPARE(contents(m_file), mine);
    crash();
    m_prompts.offers.clear();
    start();
    QVERIFY(m_prompts.offers.empty());
}

void KeepingTest::unsavedWorkIsDiscardedCopiedOrPutOff()
{
    setRent(*m_window, 1.3e9);
    const QByteArray mine = bytes();
    crash();
    m_prompts.recoveryAnswers = {RecoveryAnswer::Later};
    start();
    QVERIFY(m_window->document().path().isEmpty());
    m_prompts.recoveryAnswers = {RecoveryAnswer::SaveCopy};
    m_prompts.savePath.clear(); // thought better of
    start();
    m_prompts.savePath = path("no/such/folder/copy.rackrent");
    start();
    QCOMPARE(m_prompts.errors.size(), 1);
    m_prompts.savePath = path("copy.rackrent");
    start();
    QCOMPARE(m_prompts.offers.size(), std::size_t{1});
    QCOMPARE(contents(m_prompts.savePath), mine);
    QCOMPARE(contents(m_file), contents(m_sample));
    m_prompts.offers.clear();
    start();
    QVERIFY(m_prompts.offers.empty());

    QVERIFY(m_window->openFile(m_file));
    setRent(*m_window, 1.3e9);
    crash();
    m_prompts.recoveryAnswers = {RecoveryAnswer::Discard};
    start();
    QCOMPARE(m_prompts.offers.size(), std::size_t{1});
    m_prompts.offers.clear();
    start();
    QVERIFY(m_prompts.offers.empty());
}

void KeepingTest::recoveredWorkIsNotWrittenOverAChangedFileUnasked()
{
    setRent(*m_window, 1.3e9);
    crash();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    const QByteArray others = contents(m_file);
    m_prompts.recoveryAnswers = {RecoveryAnswer::Recover};
    start();
    m_prompts.asked = 0;
    m_prompts.overwriteAnswer = OverwriteAnswer::Cancel;
    QVERIFY(!m_window->save());
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(contents(m_file), others);
}

void KeepingTest::closingLeavesNothingToRecover()
{
    setRent(*m_window, 1.3e9);
    m_prompts.saveAnswer = SaveAnswer::Discard;
    QVERIFY(m_window->close());
    QVERIFY(!QFile::exists(FileLock::lockFileOf(m_file)));
    crash();
    start();
    QVERIFY(m_prompts.offers.empty());
}

void KeepingTest::aFileOpenElsewhereIsOfferedReadOnlyOrAsACopy()
{
    const QString shared = path("shared.rackrent");
    copySample(shared);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), shared});
    QVERIFY(other.waitForReadyRead());
    m_prompts.asked = 0;
    m_prompts.lockAnswer = LockAnswer::Cancel;
    QVERIFY(!m_window->openFile(shared));
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(m_prompts.lockHost, QSysInfo::machineHostName());
    QCOMPARE(m_window->document().path(), m_file);

    m_prompts.lockAnswer = LockAnswer::ReadOnly;
    QVERIFY(m_window->openFile(shared));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("read-only")));
    setRent(*m_window, 1.3e9);
    m_prompts.savePath = path("mine.rackrent");
    QVERIFY(m_window->save());
    QCOMPARE(m_window->document().path(), m_prompts.savePath);
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("read-only")));
    QCOMPARE(contents(shared), contents(m_sample));

    m_prompts.lockAnswer = LockAnswer::Copy;
    QVERIFY(m_window->openFile(shared));
    QVERIFY(m_window->document().path().isEmpty());
    other.write("\n");
    QVERIFY(other.waitForFinished());
}

void KeepingTest::aFileOpenInAnotherWindowRaisesThat()
{
    MainWindow second(*m_settings, m_prompts);
    second.show();
    QVERIFY(QFile::link(m_file, path("link.rackrent")));
    QVERIFY(second.openFile(path("link.rackrent"))); // another name for the same file
    QVERIFY(second.document().path().isEmpty());
    QCOMPARE(MainWindow::windowWith(m_file), m_window.get());
    QTRY_VERIFY(m_window->isActiveWindow());
}

void KeepingTest::versionsComeBackFromTheMenu()
{
    const QByteArray original = contents(m_file);
    setRent(*m_window, 1.3e9);
    QVERIFY(m_window->save());
    setRent(*m_window, 1.4e9);
    QVERIFY(m_window->save());
    const QByteArray now = bytes();
    m_prompts.versionChoice = {VersionAnswer::Restore, 1};
    m_window->actions().versions->trigger();
    QCOMPARE(m_prompts.versions.size(), 2);
    QCOMPARE(bytes(), original);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(contents(m_file), now);
    m_window->actions().undo->trigger();
    QCOMPARE(bytes(), now);
    QVERIFY(!m_window->isWindowModified());

    m_prompts.versionChoice = {VersionAnswer::OpenCopy, 1};
    m_window->actions().versions->trigger();
    MainWindow* copy = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window != m_window.get())
            copy = window;
    QVERIFY(copy);
    QVERIFY(copy->document().path().isEmpty());
    QCOMPARE(copy->document().bytes(), original);
    QVERIFY(copy->close());
    QCOMPARE(bytes(), now);
    m_prompts.versionChoice = {VersionAnswer::Cancel, 0};
    m_window->actions().versions->trigger();
    QCOMPARE(bytes(), now);
}

void KeepingTest::revertIsOneUndoableStep()
{
    setRent(*m_window, 1.3e9);
    setRent(*m_window, 1.4e9);
    const QByteArray mine = bytes();
    QVERIFY(m_window->actions().revert->isEnabled());
    m_window->actions().revert->trigger();
    QCOMPARE(bytes(), contents(m_file));
    QVERIFY(!m_window->isWindowModified());
    m_window->actions().undo->trigger();
    QCOMPARE(bytes(), mine);
    QVERIFY(QFile::remove(m_file));
    m_window->actions().revert->trigger();
    QCOMPARE(m_prompts.errors.size(), 1);
    QCOMPARE(bytes(), mine);
    m_window->document().newProject(*parseDate("2026-11-23"));
    QVERIFY(!m_window->actions().revert->isEnabled());
    QVERIFY(!m_window->actions().versions->isEnabled());
}

void KeepingTest::missingRecentFilesAreGreyedAndRemovable()
{
    const QString gone = path("gone.rackrent");
    copySample(gone);
    QVERIFY(m_window->openFile(gone));
    QVERIFY(m_window->openFile(m_file));
    QVERIFY(QFile::remove(gone));
    QMenu* menu = m_window->actions().recentMenu;
    Q_EMIT menu->aboutToShow();
    QAction* remove = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == QDir::toNativeSeparators(gone))
            QVERIFY(!action->isEnabled());
        if (action->text() == QDir::toNativeSeparators(m_file))
            QVERIFY(action->isEnabled());
        if (action->text().startsWith(QStringLiteral("Remove missing")))
            remove = action;
    }
    QVERIFY(remove);
    remove->trigger();
    QVERIFY(!m_settings->recentFiles().contains(gone));
    QVERIFY(m_settings->recentFiles().contains(m_file));
}

void KeepingTest::drop(const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void KeepingTest::severalDroppedFilesOpen()
{
    copySample(path("a.rackrent"));
    copySample(path("b.rackrent"));
    drop({path("a.rackrent"), path("b.rackrent")});
    QCOMPARE(m_window->document().path(), path("a.rackrent"));
    MainWindow* other = MainWindow::windowWith(path("b.rackrent"));
    QVERIFY(other && other != m_window.get());
    QVERIFY(other->close());
}

void KeepingTest::aDroppedTableIsImported()
{
    drop({path("rents.csv")}); // which is not there
    auto* dialog = m_window->findChild<RollDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->roll().isReading());
    QVERIFY2(dialog->failure().contains(QStringLiteral("name a file that exists")), qPrintable(dialog->failure()));
    QCOMPARE(m_window->document().path(), m_file);
}

void KeepingTest::theHistoryJumps()
{
    for (int i = 1; i <= 5; ++i)
        setRent(*m_window, i * 1e9);
    m_window->docks().open(QStringLiteral("history"));
    auto* panel = m_window->findChild<HistoryPanel*>();
    QVERIFY(panel && panel->isVisible());
    QUndoView* list = panel->list();
    QCOMPARE(list->model()->rowCount(), 6);
    QVERIFY(!list->accessibleName().isEmpty());
    QSignalSpy computed(&m_window->document(), &Document::computed);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(m_window->document().undoStack().index(), 2);
    QCOMPARE(computed.count(), 1);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(m_window->document().undoStack().index(), 5);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(m_window->document().undoStack().index(), 0);
    QCOMPARE(list->emptyLabel(), QStringLiteral("As it was opened"));
    QVERIFY(m_window->openFile(m_sample));
    QCOMPARE(list->emptyLabel(), QStringLiteral("No changes yet"));
}

void KeepingTest::theRecoveryDialogSaysWhatItOffers()
{
    const QDateTime time(QDate(2026, 3, 1), QTime(14, 5));
    RecoveryDialog dialog({{QStringLiteral("Ada <b>Hall</b>"), QStringLiteral("/home/ada/hall.rackrent"), time, 1},
                           {QString(), QString(), time, 12}});
    const auto* table = dialog.findChild<QTableWidget*>();
    QVERIFY(table);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Ada <b>Hall</b>"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("/home/ada/hall.rackrent"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("1 Mar 2026, 14:05"));
    QVERIFY(table->item(1, 3)->text().startsWith(QStringLiteral("12")));
    const QList<QComboBox*> choices = dialog.findChildren<QComboBox*>();
    QCOMPARE(choices.size(), 2);
    choices[1]->setCurrentIndex(choices[1]->findText(QStringLiteral("Discard")));
    dialog.accept();
    QCOMPARE(dialog.answers(), (std::vector{RecoveryAnswer::Recover, RecoveryAnswer::Discard}));
    dialog.reject(); // Escape: nothing is decided
    QCOMPARE(dialog.answers(), (std::vector{RecoveryAnswer::Later, RecoveryAnswer::Later}));
}

void KeepingTest::theVersionsDialogHasAnEmptyState()
{
    VersionsDialog empty(QStringLiteral("a.rackrent"), {});
    QVERIFY(empty.findChild<QLabel*>()->text().contains(QStringLiteral("a.rackrent")));
    QCOMPARE(empty.findChildren<QPushButton*>().size(), 1);
    const QDateTime time(QDate(2026, 3, 1), QTime(14, 5));
    VersionsDialog dialog(QStringLiteral("a.rackrent"), {{QString(), time, 100}, {QString(), time.addDays(-1), 2000}});
    auto* list = dialog.findChild<QListWidget*>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("copy")))
            button->click();
    QVERIFY(dialog.choice().answer == VersionAnswer::OpenCopy);
    QCOMPARE(dialog.choice().version, 1);
}

void KeepingTest::theSaveDialogAddsTheEndingAndAsksBeforeReplacing()
{
    copySample(path("there.rackrent"));
    int questions = 0;
    bool isOver = false;
    // A new timer each time: one does not run within itself, and the question is asked within the click on Save.
    std::function<void()> person = [&] {
        if (isOver)
            return;
        QTimer::singleShot(50, m_window.get(), person);
        QWidget* modal = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            ++questions;
            QTest::mouseClick(box->button(questions == 1 ? QMessageBox::No : QMessageBox::Yes), Qt::LeftButton);
        } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            // The dialog reads the folder meanwhile and may put its own suggestion over what was typed.
            if (name->text() != path("there"))
                name->setText(path("there"));
            else
                QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                                  Qt::LeftButton);
        }
    };
    QTimer::singleShot(50, m_window.get(), person);
    Prompts real;
    QCOMPARE(real.pathToSave(m_window.get(), path("project.rackrent")), path("there.rackrent"));
    isOver = true;
    QCOMPARE(questions, 2);
}

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0)
        return holdLock(argv[2]);
    QApplication application(argc, argv);
    KeepingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keeping_test.moc"
