#pragma once

#include "views/document/safekeeping.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A document and its keeping.
struct Kept {
    explicit Kept(const QString& folder) : keeping(document, folder) {}

    rackrent::Document document;
    rackrent::Safekeeping keeping;
    int rents = 0;

    void setRent(double rate)
    {
        QCOMPARE(document.edit(QStringLiteral("Rent %1").arg(++rents), {{"/contracts/google/rent/rate", rate}}),
                 std::optional<QString>());
    }
    void undo() { document.undoStack().undo(); }
    void redo() { document.undoStack().redo(); }
};

/// A copy of the Colossus sample in a folder of its own, with a folder for what is kept of it.
class KeptFixture {
protected:
    void makeFolder()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
        put(path(), contents(sample));
    }

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QString path() const { return m_folder->filePath(QStringLiteral("project.rackrent")); }
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }
    QString journals() const { return rackrent::Safekeeping::journalsIn(data()); }
    QStringList journalFolders() const { return QDir(journals()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    std::unique_ptr<Kept> opened() const
    {
        auto kept = std::make_unique<Kept>(data());
        const rackrent::Safekeeping::Opened opened = kept->keeping.open(path());
        return opened.holder || rackrent::hasErrors(opened.problems) ? nullptr : std::move(kept);
    }

    const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");
    std::unique_ptr<QTemporaryDir> m_folder;
};
