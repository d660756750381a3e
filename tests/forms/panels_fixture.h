#pragma once

#include "tests/app/recording_prompts.h"
#include "views/document/document.h"
#include "views/forms/field_row.h"
#include "views/forms/part_form.h"
#include "views/forms/table_row.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/navigator_panel.h"
#include "views/panels/problems_panel.h"
#include "views/style/palette.h"

#include <QtTest>
#include <QtWidgets>

#include <memory>

/// The panels in a window, as the application shows them, on a sample; for each test a new one.
class PanelsFixture {
protected:
    void openPanels(const QString& file = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"))
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        applyTheme(*qApp, rackrent::Theme::Light);
        m_prompts.asked = 0;
        m_prompts.pasteAnswer = rackrent::PasteAnswer::Write;
        m_prompts.pasteQuestion = {};
        m_prompts.deleteAnswer = false;
        m_prompts.uses.clear();
        m_document = std::make_unique<rackrent::Document>();
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const rackrent::Json json = rackrent::Json::parse(bytes.readAll().toStdString());
        // A case of the conformance tests holds its project beside what is expected of it.
        const std::string text = rackrent::projectText(json.contains("project") ? json["project"] : json);
        QVERIFY(m_document->openBytes(QByteArray::fromStdString(text)).empty());
        m_window = std::make_unique<QWidget>();
        m_navigator = new rackrent::NavigatorPanel(*m_document, m_prompts, m_window.get());
        m_inspector = new rackrent::InspectorPanel(*m_document, m_prompts, m_window.get());
        m_problems = new rackrent::ProblemsPanel(*m_document, m_window.get());
        m_other = new QLineEdit(m_window.get());
        m_other->setAccessibleName(QStringLiteral("other"));
        auto* row = new QHBoxLayout;
        row->addWidget(m_navigator, 2);
        row->addWidget(m_inspector, 3);
        auto* column = new QVBoxLayout(m_window.get());
        column->addLayout(row, 4);
        column->addWidget(m_problems, 1);
        column->addWidget(m_other);
        QObject::connect(m_navigator, &rackrent::NavigatorPanel::partChosen, m_inspector,
                         &rackrent::InspectorPanel::showPart);
        QObject::connect(m_problems, &rackrent::ProblemsPanel::jumpRequested, m_inspector,
                         &rackrent::InspectorPanel::showPlace);
        QObject::connect(m_inspector, &rackrent::InspectorPanel::editRefused,
                         [this](const QString& reason) { m_refusals << reason; });
        QObject::connect(m_navigator, &rackrent::NavigatorPanel::editRefused,
                         [this](const QString& reason) { m_refusals << reason; });
        m_window->resize(900, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_bytes = m_document->bytes();
    }

    void closePanels()
    {
        m_window.reset();
        m_document.reset();
        m_refusals.clear();
    }

    const rackrent::Json* at(const std::string& path) const { return rackrent::elementAt(m_document->json(), path); }
    std::string textAt(const std::string& path) const { return at(path) ? at(path)->dump() : std::string(); }

    void show(rackrent::PartKind kind, const std::string& pointer) { m_inspector->showPart({kind, pointer}); }
    rackrent::FieldRow& field(const std::string& path) const
    {
        auto* row = qobject_cast<rackrent::FieldRow*>(m_inspector->form()->row(path));
        if (!row)
            qFatal("no field %s", path.c_str());
        return *row;
    }
    QLineEdit& line(const std::string& path) const { return *qobject_cast<QLineEdit*>(field(path).editor().input()); }
    rackrent::TableRow& table(const std::string& path) const
    {
        auto* row = qobject_cast<rackrent::TableRow*>(m_inspector->form()->row(path));
        if (!row)
            qFatal("no table %s", path.c_str());
        return *row;
    }
    /// Types over what a line says, as a person does.
    void type(const std::string& path, const QString& text)
    {
        field(path).focusPlace(std::nullopt, nullptr);
        QTest::keyClick(&line(path), Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(&line(path), Qt::Key_Delete);
        QTest::keyClicks(&line(path), text);
    }
    void enter(const std::string& path, const QString& text)
    {
        type(path, text);
        QTest::keyClick(&line(path), Qt::Key_Return);
    }
    int steps() const { return m_document->undoStack().index(); }

    RecordingPrompts m_prompts;
    std::unique_ptr<rackrent::Document> m_document;
    std::unique_ptr<QWidget> m_window;
    rackrent::NavigatorPanel* m_navigator = nullptr;
    rackrent::InspectorPanel* m_inspector = nullptr;
    rackrent::ProblemsPanel* m_problems = nullptr;
    QLineEdit* m_other = nullptr;
    QStringList m_refusals;
    QByteArray m_bytes;
};
