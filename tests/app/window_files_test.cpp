// The window and its files: portfolios that are computed beside it, and files that other programs change.

#include "model/project/generated_project.h"
#include "tests/app/window_fixture.h"

using namespace rackrent;

class WindowFilesTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void figuresOlderThanTheContractsSaySo();
    void aFileChangedOutsideIsNotOverwrittenUnasked();
    void aReadOnlyFileIsMarkedAndSavedElsewhere();

private:
    QString copyOfTheSample();
    void setRent(double rate);
};

void WindowFilesTest::setRent(double rate)
{
    QVERIFY(!m_window->document().edit(QStringLiteral("Rent"), {{"/contracts/anthropic/rent/rate", rate}}));
}

void WindowFilesTest::figuresOlderThanTheContractsSaySo()
{
    // So many lease-months that an edit of them all is computed beside the window.
    const Json portfolio = generatedProject({3000, 300, 1, std::nullopt});
    const QString file = m_folder->filePath(QStringLiteral("large.rackrent"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(projectText(portfolio)));
    out.close();
    QVERIFY(m_window->openFile(file));
    const auto* state = m_window->findChild<QLabel*>(QStringLiteral("figuresState"));
    QVERIFY(state && !state->isVisible());
    Document& document = m_window->document();
    const QString npv = value("npv");

    QVERIFY(!document.edit(QStringLiteral("Longer"), {{"/timeline/months", 301}}));
    QVERIFY(document.isStale());
    QCOMPARE(value("npv"), npv); // what was there stays until its successor is there
    QTRY_VERIFY(!document.isStale());
    QVERIFY(!state->isVisible());

    // Beyond what a double can hold.
    QVERIFY(!document.edit(QStringLiteral("Shorter"), {{"/timeline/months", 302},
                                                       {"/facilities/0/pue", 1e300},
                                                       {"/facilities/0/power", Json{{"price_per_mwh", 1e300}}}}));
    QTRY_VERIFY(!document.failure().isEmpty());
    QVERIFY(state->isVisible());
    QVERIFY(state->text().contains(QStringLiteral("before the last edit")));
    QVERIFY(!state->toolTip().isEmpty());
    m_window->actions().undo->trigger();
    QTRY_VERIFY(!document.isStale());
    QVERIFY(!state->isVisible());
}

/// Opens a copy of the sample, which may be saved over.
QString WindowFilesTest::copyOfTheSample()
{
    const QString file = m_folder->filePath(QStringLiteral("copy.rackrent"));
    QFile::copy(m_sample, file);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return m_window->openFile(file) ? file : QString();
}

void WindowFilesTest::aFileChangedOutsideIsNotOverwrittenUnasked()
{
    const auto bytesOf = [](const QString& path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    const QString file = copyOfTheSample();
    QVERIFY(!file.isEmpty());
    setRent(1.3e9);
    QVERIFY(m_window->save()); // by nobody else
    QCOMPARE(m_prompts.asked, 0);

    const QByteArray others = bytesOf(m_sample);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(others);
    out.close();
    setRent(1.4e9);
    m_prompts.overwriteAnswer = OverwriteAnswer::Cancel;
    QVERIFY(!m_window->save());
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(bytesOf(file), others);
    QVERIFY(m_window->isWindowModified());

    m_prompts.overwriteAnswer = OverwriteAnswer::SaveAs;
    m_prompts.savePath = m_folder->filePath(QStringLiteral("mine.rackrent"));
    QVERIFY(m_window->save());
    QCOMPARE(bytesOf(file), others);
    QCOMPARE(bytesOf(m_prompts.savePath), m_window->document().bytes());

    QVERIFY(m_window->openFile(file));
    QVERIFY(QFile::remove(file)); // gone is not changed: saving brings it back
    setRent(1.5e9);
    m_prompts.asked = 0;
    QVERIFY(m_window->save());
    QCOMPARE(m_prompts.asked, 0);
    QCOMPARE(bytesOf(file), m_window->document().bytes());

    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(others);
    out.close();
    setRent(1.6e9);
    m_prompts.overwriteAnswer = OverwriteAnswer::Overwrite;
    QVERIFY(m_window->save());
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(bytesOf(file), m_window->document().bytes());
}

void WindowFilesTest::aReadOnlyFileIsMarkedAndSavedElsewhere()
{
    const QString file = copyOfTheSample();
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QVERIFY(m_window->openFile(file));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("copy.rackrent[*] (read-only)")));
    setRent(1.3e9);
    m_prompts.savePath = m_folder->filePath(QStringLiteral("mine.rackrent"));
    QVERIFY(m_window->save());
    QCOMPARE(m_window->document().path(), m_prompts.savePath);
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY(QFile::exists(m_prompts.savePath));
}

QTEST_MAIN(WindowFilesTest)
#include "window_files_test.moc"
