#pragma once

#include "tests/app/recording_prompts.h"
#include "views/delegates/typed_edit.h"
#include "views/document/document.h"
#include "views/grid/grid_pane.h"
#include "views/grid/grid_view.h"
#include "views/items/contract_table_model.h"
#include "views/panels/contracts_panel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QtTest>
#include <QtWidgets>

/// The panel of the contracts in a window of its own, on the Colossus sample with more tenants, as a person has it.
struct ContractsGrid {
    using Field = rackrent::ContractField;

    rackrent::Document document;
    RecordingPrompts prompts;
    QWidget window;
    rackrent::ContractsPanel* panel = nullptr;
    QString refused;
    QByteArray before;

    explicit ContractsGrid(int contracts = 6)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        document.open(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"));
        while (document.baseProject().contracts.size() < static_cast<std::size_t>(contracts))
            document.duplicateContract(static_cast<int>(document.baseProject().contracts.size()) - 1);
        document.undoStack().clear();
        before = document.bytes();
        panel = new rackrent::ContractsPanel(document, prompts);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(panel);
        QObject::connect(panel, &rackrent::ContractsPanel::editRefused, panel,
                         [this](const QString& reason) { refused = reason; });
        window.resize(1800, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        panel->fitColumns();
        view().setFocus();
    }

    rackrent::GridView& view() const { return *panel->table(); }
    rackrent::ContractTableModel& model() const { return *panel->model(); }
    QModelIndex at(int row, Field field) const { return view().model()->index(row, rackrent::columnOf(field)); }
    QString text(int row, Field field) const { return at(row, field).data().toString(); }
    std::pair<int, Field> current() const
    {
        return {view().currentIndex().row(), static_cast<Field>(view().currentIndex().column())};
    }
    void go(int row, Field field) { view().selectCell(at(row, field)); }
    void select(int row, Field field, int lastRow, Field lastField)
    {
        view().selectBetween(at(row, field), at(lastRow, lastField));
    }

    QWidget* focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : &view(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& letters)
    {
        for (const QChar letter : letters)
            QTest::keyClicks(focused(), letter);
    }
    /// The open editor; those that closed are not gone at once.
    rackrent::TypedEdit* line() const
    {
        for (auto* line : view().findChildren<rackrent::TypedEdit*>())
            if (line->isVisible())
                return line;
        return nullptr;
    }
    void put(const QString& text) { QApplication::clipboard()->setText(text); }
    QString clipboard() const { return QApplication::clipboard()->text(); }
    int steps() { return document.undoStack().count(); }
    QString undoName() { return document.undoStack().undoText(); }
    void undoAll()
    {
        while (document.undoStack().canUndo())
            document.undoStack().undo();
    }
};
