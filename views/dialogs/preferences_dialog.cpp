#include "views/dialogs/preferences_dialog.h"

#include "views/dialogs/combo_choice.h"
#include "views/format/locales.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

PreferencesDialog::PreferencesDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_before(preferences)
{
    setWindowTitle(tr("Preferences"));
    setProperty("helpPage", QStringLiteral("preferences"));
    createWidgets();
    layOut();
    fill(preferences);
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT changed(this->preferences()); });
    for (QCheckBox* check : findChildren<QCheckBox*>())
        connect(check, &QCheckBox::toggled, this, [this] { Q_EMIT changed(this->preferences()); });
}

QComboBox* PreferencesDialog::box(const QString& name)
{
    auto* made = new QComboBox(this);
    made->setAccessibleName(name);
    return made;
}

QCheckBox* PreferencesDialog::check(const QString& text) { return new QCheckBox(text, this); }

void PreferencesDialog::createWidgets()
{
    m_theme = box(tr("Theme"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));

    m_scale = box(tr("Amounts of money"));
    m_scale->addItem(tr("As fits: 1.25bn, 18.0m"), static_cast<int>(MoneyScale::Automatic));
    m_scale->addItem(tr("In full"), static_cast<int>(MoneyScale::Units));
    m_scale->addItem(tr("In thousands (k)"), static_cast<int>(MoneyScale::Thousands));
    m_scale->addItem(tr("In millions (m)"), static_cast<int>(MoneyScale::Millions));
    m_scale->addItem(tr("In billions (bn)"), static_cast<int>(MoneyScale::Billions));

    m_language = box(tr("Language"));
    m_language->addItem(tr("As the desktop"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("\u7b80\u4f53\u4e2d\u6587"), QStringLiteral("zh_CN"));

    m_locale = box(tr("Form of numbers"));
    m_locale->addItem(tr("As the desktop"), QString());
    for (const LocaleSample& sample : localeSamples())
        m_locale->addItem(sample.text, sample.name);

    m_journal = check(tr("Keep edits that are not saved safe from a crash"));
    m_welcome = check(tr("Show the welcome page at start"));
}

void PreferencesDialog::layOut()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * dialogGap);
    form->setVerticalSpacing(dialogGap);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Amounts of &money"), m_scale);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Form of &numbers"), m_locale);
    auto* later = new QLabel(tr("Language and form of numbers change when Rackrent starts the next time. Files do not "
                                "depend on them."),
                             this);
    later->setWordWrap(true);
    later->setProperty("role", QStringLiteral("muted"));
    form->addRow(QString(), later);
    form->addRow(tr("Safety"), m_journal);
    form->addRow(tr("At start"), m_welcome);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    column->setSpacing(dialogMargin);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    // On a small screen Qt would make the dialog smaller than the text that wraps.
    setMinimumWidth(sizeHint().width());
    setMinimumHeight(column->totalHeightForWidth(minimumWidth()));
}

void PreferencesDialog::fill(const Preferences& preferences)
{
    choose(*m_theme, static_cast<int>(preferences.theme));
    choose(*m_scale, static_cast<int>(preferences.scale));
    choose(*m_language, preferences.language);
    choose(*m_locale, preferences.numberLocale);
    m_journal->setChecked(preferences.keepsJournal);
    m_welcome->setChecked(preferences.showsWelcome);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen;
    chosen.theme = static_cast<Theme>(m_theme->currentData().toInt());
    chosen.scale = static_cast<MoneyScale>(m_scale->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.numberLocale = m_locale->currentData().toString();
    chosen.keepsJournal = m_journal->isChecked();
    chosen.showsWelcome = m_welcome->isChecked();
    return chosen;
}

void PreferencesDialog::reject()
{
    if (preferences() != m_before)
        Q_EMIT changed(m_before);
    QDialog::reject();
}

} // namespace rackrent
