#include "views/dialogs/export_dialog.h"

#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_export.h"
#include "views/dialogs/combo_choice.h"
#include "views/dialogs/export_preview.h"
#include "views/format/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rackrent {

namespace {

constexpr int linesShown = 20; // of CSV

/// Lines of CSV but for the header's start with a name, so that none is empty.
QStringList linesOf(const QByteArray& csv)
{
    return QString::fromUtf8(csv).remove(QLatin1Char('\r')).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

ExportDialog::ExportDialog(const Exhibit& exhibit, const RememberedExports& remembered, ExportAttempt attempt,
                           QWidget* parent)
    : QDialog(parent), m_exhibit(exhibit), m_exports(remembered), m_attempt(std::move(attempt))
{
    setWindowTitle(tr("Export chart"));
    setProperty("helpPage", QStringLiteral("charts"));
    createPreviews();
    createWidgets();
    fillChoices();
    layOut();
    fill();
    connectSignals();
    m_format->setFocus();
}

QComboBox* ExportDialog::box(const QString& name)
{
    auto* made = new QComboBox(this);
    made->setAccessibleName(name);
    return made;
}

QSpinBox* ExportDialog::sideBox(const QString& name)
{
    auto* made = new QSpinBox(this);
    made->setAccessibleName(name);
    made->setRange(shortestSide, longestSide);
    made->setSingleStep(10);
    made->setSuffix(tr(" pixels"));
    made->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys step
    return made;
}

void ExportDialog::createPreviews()
{
    m_preview = new ExportPreview(m_exhibit, this);
    m_csv = new QPlainTextEdit(this);
    m_csv->setAccessibleName(tr("Preview"));
    m_csv->setReadOnly(true);
    m_csv->setTabChangesFocus(true);
    m_csv->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_csv->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QStringList lines = linesOf(exhibitCsv(m_exhibit));
    m_csvLines = static_cast<int>(lines.size());
    m_csv->setPlainText(lines.mid(0, linesShown).join(QLatin1Char('\n')));
    m_previews = new QStackedWidget(this);
    m_previews->addWidget(m_preview);
    m_previews->addWidget(m_csv);
}

void ExportDialog::createWidgets()
{
    m_format = box(tr("Format"));
    m_preset = box(tr("Size"));
    m_width = sideBox(tr("Width"));
    m_height = sideBox(tr("Height"));
    m_scale = box(tr("Scale"));
    m_theme = box(tr("Theme"));
    m_background = box(tr("Background"));
    m_title = new QCheckBox(tr("With t&itle"), this);
    m_outcome = new QLabel(this);
    m_outcome->setProperty("role", QStringLiteral("title"));
    m_further = new QLabel(this);
    m_further->setProperty("role", QStringLiteral("muted"));
    m_refusal = new QLabel(this);
    m_refusal->setProperty("role", QStringLiteral("error"));
    m_copied = new QLabel(tr("Copied to the clipboard."), this);
    m_copied->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_outcome, m_further, m_refusal, m_copied})
        label->setWordWrap(true);
}

void ExportDialog::fillChoices()
{
    const auto add = [](QComboBox& box, const QString& text, auto choice) {
        box.addItem(text, static_cast<int>(choice));
    };
    add(*m_format, tr("PNG image"), ExportFormat::Png);
    add(*m_format, tr("SVG drawing"), ExportFormat::Svg);
    add(*m_format, tr("PDF page"), ExportFormat::Pdf);
    add(*m_format, tr("CSV data"), ExportFormat::Csv);

    m_preset->addItem(tr("Slide, 16:9"), QSize(1600, 900));
    m_preset->addItem(tr("Half a slide"), QSize(800, 900));
    m_preset->addItem(tr("Page width"), QSize(1200, 800));
    m_preset->addItem(tr("A4 landscape"), QSize(1123, 794)); // 297 x 210 mm
    m_preset->addItem(tr("A4 portrait"), QSize(794, 1123));
    m_preset->addItem(tr("Custom"), QSize());

    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1x, %2 dpi").arg(scale).arg(scale * static_cast<int>(pixelsPerInch)), double(scale));

    add(*m_theme, tr("Light"), Theme::Light);
    add(*m_theme, tr("Dark"), Theme::Dark);

    add(*m_background, tr("As the theme"), Background::OfTheme);
    add(*m_background, tr("White"), Background::White);
    add(*m_background, tr("Transparent"), Background::Transparent);
}

void ExportDialog::layOut()
{
    auto* halves = new QHBoxLayout;
    halves->setSpacing(dialogMargin);
    halves->addWidget(m_previews, 1);
    halves->addLayout(optionsColumn());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    column->setSpacing(dialogMargin);
    column->addLayout(halves, 1);
    column->addLayout(buttonRow());
    resize(sizeHint()); // Qt would take no more than two thirds of a screen
}

QLayout* ExportDialog::optionsColumn()
{
    constexpr int narrowest = 290;
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(2 * dialogGap);
    m_form->setVerticalSpacing(dialogGap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Size"), m_preset);
    m_form->addRow(tr("&Width"), m_width);
    m_form->addRow(tr("&Height"), m_height);
    m_form->addRow(tr("S&cale"), m_scale);
    m_form->addRow(tr("&Theme"), m_theme);
    m_form->addRow(tr("&Background"), m_background);
    m_form->addRow(QString(), m_title);
    m_outcome->setMinimumWidth(std::max(narrowest, m_form->sizeHint().width()));

    auto* says = new QVBoxLayout;
    says->setSpacing(dialogGap / 3);
    for (QLabel* label : {m_outcome, m_further, m_refusal, m_copied})
        says->addWidget(label);
    auto* column = new QVBoxLayout;
    column->setSpacing(dialogMargin);
    column->addLayout(m_form);
    column->addLayout(says);
    column->addStretch(1);
    return column;
}

QLayout* ExportDialog::buttonRow()
{
    m_copy = new QPushButton(tr("C&opy to clipboard"), this);
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export..."), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {cancel, m_copy})
        button->setAutoDefault(false); // Return exports, wherever else the focus is
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::attempt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(buttons);
    return row;
}

void ExportDialog::connectSignals()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_exports.format = chosen<ExportFormat>(*m_format);
        fill();
    });
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::takePreset);
    connect(m_preset, &QComboBox::activated, this, [this] {
        if (!m_preset->currentData().toSize().isValid())
            m_width->setFocus(); // where a size of one's own is typed
    });
    for (QSpinBox* side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::take);
    for (QComboBox* choice : {m_scale, m_theme, m_background})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportDialog::take);
    connect(m_title, &QCheckBox::toggled, this, &ExportDialog::take);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
}

void ExportDialog::fill()
{
    const ExportOptions shown = options();
    m_isFilling = true;
    choose(*m_format, static_cast<int>(shown.format));
    m_width->setValue(shown.size.width());
    m_height->setValue(shown.size.height());
    choose(*m_scale, shown.scale);
    choose(*m_theme, static_cast<int>(shown.theme));
    choose(*m_background, static_cast<int>(shown.background));
    m_title->setChecked(shown.withTitle);
    m_isFilling = false;
    take();
}

void ExportDialog::takePreset()
{
    const QSize size = m_preset->currentData().toSize();
    if (m_isFilling || !size.isValid())
        return;
    m_isFilling = true;
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    m_isFilling = false;
    take();
}

void ExportDialog::take()
{
    if (m_isFilling)
        return;
    ExportOptions& taken = m_exports.of(m_exports.format);
    taken.size = QSize(m_width->value(), m_height->value());
    taken.scale = m_scale->currentData().toDouble();
    taken.theme = chosen<Theme>(*m_theme);
    taken.background = chosen<Background>(*m_background);
    if (!allows(taken, taken.background))
        taken.background = Background::OfTheme;
    taken.withTitle = m_title->isChecked();
    refresh();
}

void ExportDialog::refresh()
{
    const ExportOptions& shown = options();
    m_isFilling = true;
    const int preset = m_preset->findData(shown.size);
    m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);
    choose(*m_background, static_cast<int>(shown.background));
    m_isFilling = false;
    m_preview->setOptions(shown);
    m_previews->setCurrentWidget(shown.format == ExportFormat::Csv ? static_cast<QWidget*>(m_csv) : m_preview);
    refreshAvailable();
    refreshOutcome();
}

void ExportDialog::refreshAvailable()
{
    const ExportOptions& shown = options();
    const bool isDrawn = shown.format != ExportFormat::Csv;
    const auto enable = [this](QWidget* field, bool isOn) {
        field->setEnabled(isOn);
        if (QWidget* label = m_form->labelForField(field))
            label->setEnabled(isOn);
    };
    for (QWidget* field : QWidgetList{m_preset, m_width, m_height, m_theme, m_background, m_title})
        enable(field, isDrawn);
    enable(m_scale, shown.format == ExportFormat::Png);
    auto* choices = qobject_cast<QStandardItemModel*>(m_background->model());
    for (int i = 0; choices && i < choices->rowCount(); ++i)
        choices->item(i)->setEnabled(allows(shown, static_cast<Background>(m_background->itemData(i).toInt())));
}

void ExportDialog::refreshOutcome()
{
    const bool isPossible = !isTooLarge(options());
    const QStringList lines = outcomeLines();
    m_outcome->setText(lines.value(0));
    m_further->setText(lines.value(1));
    m_refusal->setText(tr("That is more than Rackrent draws. Choose a smaller size or scale."));
    m_refusal->setVisible(!isPossible);
    m_copied->hide();
    m_export->setEnabled(isPossible);
    m_copy->setEnabled(isPossible);
}

QString ExportDialog::outcome() const { return m_outcome->text() + QLatin1Char('\n') + m_further->text(); }

QStringList ExportDialog::outcomeLines() const
{
    constexpr double millimetresPerInch = 25.4;
    const ExportOptions& shown = options();
    const NumberText numbers{QString()};
    const double width = shown.size.width() / pixelsPerInch, height = shown.size.height() / pixelsPerInch;
    const QString printed = tr("%1 x %2 inches").arg(numbers.fixed(width, 1), numbers.fixed(height, 1));
    const QSize pixels = pixelsOf(shown);
    const QString drawn = tr("%1 x %2 pixels").arg(pixels.width()).arg(pixels.height());
    switch (shown.format) {
    case ExportFormat::Png: return {drawn, printed};
    case ExportFormat::Svg: return {drawn, tr("Sharp at any size")};
    case ExportFormat::Pdf:
        return {printed,
                tr("%1 x %2 mm")
                    .arg(numbers.fixed(width * millimetresPerInch, 0), numbers.fixed(height * millimetresPerInch, 0))};
    case ExportFormat::Csv: break;
    }
    const QString rest = m_csvLines > linesShown ? tr("The first %1 are shown").arg(linesShown) : QString();
    return {tr("Lines: %1").arg(m_csvLines), rest};
}

void ExportDialog::copy()
{
    copyExhibit(m_exhibit, options());
    m_copied->show();
}

void ExportDialog::attempt()
{
    if (m_attempt(this, options()))
        accept();
}

} // namespace rackrent
