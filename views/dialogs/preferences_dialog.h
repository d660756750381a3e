#pragma once

#include "views/dialogs/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace rackrent {

/// Shows and changes the preferences. What is chosen is applied at once; Cancel applies what was before.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);

    Preferences preferences() const;

    QComboBox* themeBox() const { return m_theme; }
    QComboBox* scaleBox() const { return m_scale; }
    QComboBox* languageBox() const { return m_language; }
    QComboBox* localeBox() const { return m_locale; }

    void reject() override;

Q_SIGNALS:
    void changed(const rackrent::Preferences& preferences);

private:
    QComboBox* box(const QString& name);
    QCheckBox* check(const QString& text);
    void createWidgets();
    void layOut();
    void fill(const Preferences& preferences);

    Preferences m_before;
    QComboBox* m_theme = nullptr;
    QComboBox* m_scale = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_locale = nullptr;
    QCheckBox* m_journal = nullptr;
    QCheckBox* m_welcome = nullptr;
};

} // namespace rackrent
