#pragma once

#include "tests/app/window_fixture.h"
#include "views/roll/contracts_page.h"
#include "views/roll/mapping_model.h"
#include "views/roll/roll_dialog.h"
#include "views/roll/roll_notes_model.h"
#include "views/roll/roll_tables.h"
#include "views/roll/sheet_page.h"

/// The kept rolls, and beside each the contracts that it is to become.
inline const QString rolls = QStringLiteral(RACKRENT_SOURCE_DIR "/tests/rolls/");

/// A window into which rent rolls are imported.
class RollFixture : protected WindowFixture {
protected:
    using RollDialog = rackrent::RollDialog;
    using RollNotesModel = rackrent::RollNotesModel;
    using MappingModel = rackrent::MappingModel;
    using MappingTable = rackrent::MappingTable;

    QString written(const QByteArray& text, const QString& name = QStringLiteral("roll.csv"))
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    static void settle(RollDialog& dialog)
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            !dialog.roll().isReading() && (!dialog.roll().isOpen() || !dialog.roll().isPreviewing()), 20000);
    }
    RollDialog* opened(const QString& path)
    {
        RollDialog* dialog = m_window->importRoll(path);
        settle(*dialog);
        return dialog;
    }
    /// Chooses what a column is, through the list that Return opens above it.
    static void chooseField(RollDialog& dialog, int column, const QString& title)
    {
        MappingTable& table = dialog.sheet().mapping();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(MappingModel::Meaning, column));
        QTest::keyClick(&table, Qt::Key_Return);
        auto* box = table.findChild<QComboBox*>();
        QVERIFY(box);
        const int entry = box->findText(title);
        QVERIFY2(entry >= 0, qPrintable(title));
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
        settle(dialog);
    }
    static QString mapped(RollDialog& dialog, int row, int column)
    {
        return dialog.sheet().mappingModel().index(row, column).data().toString();
    }
    static QStringList notes(RollDialog& dialog, const QString& kind)
    {
        QStringList lines;
        const QAbstractItemModel& model = *dialog.notes().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, RollNotesModel::Kind).data().toString() == kind)
                lines << model.index(row, RollNotesModel::Where).data().toString() + u' ' +
                             model.index(row, RollNotesModel::Message).data().toString();
        return lines;
    }
    static void importAll(RollDialog& dialog)
    {
        QVERIFY2(dialog.importButton().isEnabled(), qPrintable(dialog.outcome()));
        QTest::mouseClick(&dialog.importButton(), Qt::LeftButton);
    }
};
