#pragma once

#include "app/main_window.h"
#include "tests/app/recording_prompts.h"
#include "views/grid/grid_view.h"
#include "views/panels/key_figures_panel.h"

#include <QtTest>
#include <QtWidgets>

#include <memory>

/// A real window with settings of its own, on the Colossus sample; for each test a new one.
class WindowFixture {
protected:
    void openWindow()
    {
        // Any warning of Qt fails the test, but for the offscreen platform's own.
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<rackrent::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_prompts.saveAnswer = rackrent::SaveAnswer::Discard;
        m_prompts.asked = 0;
        m_prompts.problems.clear();
        m_prompts.errors.clear();
        m_window = std::make_unique<rackrent::MainWindow>(*m_settings, m_prompts);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        // A copy: tests that run beside this one have the sample itself open.
        m_sample = m_folder->filePath(QStringLiteral("colossus.rackrent"));
        QVERIFY(QFile::copy(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"), m_sample));
        QVERIFY(QFile::setPermissions(m_sample, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(m_window->openFile(m_sample));
    }

    void closeWindow()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    QString value(const char* key) const { return m_window->keyFigures().valueText(key); }

    QString m_sample; ///< path of the Colossus leases that the window has open
    RecordingPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<rackrent::Settings> m_settings;
    std::unique_ptr<rackrent::MainWindow> m_window;
};
