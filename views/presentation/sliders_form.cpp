#include "views/presentation/sliders_form.h"

#include "model/analysis/dashboards.h"
#include "model/project/view_edits.h"
#include "views/dialogs/input_picker.h"
#include "views/document/document.h"
#include "views/fields/field.h"
#include "views/panels/elided_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace rackrent {

namespace {

Quantity quantityAt(const Json& document, const std::string& path)
{
    return quantityOf(fieldAt(document, path).value_or(FieldPlace{}), document);
}

} // namespace

SlidersForm::SlidersForm(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (const QString& title : {tr("Input"), tr("From"), tr("To")}) {
        auto* label = new QLabel(title, this);
        label->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(label, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    for (std::size_t i = 0; i < most; ++i)
        addRow(*grid);
    connect(&m_document, &Document::computed, this, &SlidersForm::follow);
}

void SlidersForm::addRow(QGridLayout& grid)
{
    const std::size_t place = m_rows.size();
    Row row{new ElidedLabel(this), new QToolButton(this), new QLineEdit(this), new QLineEdit(this),
            new QToolButton(this)};
    constexpr int leastEnd = 60; // pixels: the panel may be narrow
    for (QLineEdit* end : {row.low, row.high})
        end->setMinimumWidth(leastEnd);
    row.choose->setText(QStringLiteral("..."));
    row.choose->setToolTip(tr("Choose an input to move while presenting"));
    row.choose->setAccessibleName(row.choose->toolTip());
    row.low->setAccessibleName(tr("From"));
    row.high->setAccessibleName(tr("To"));
    row.remove->setText(QStringLiteral("\u2715"));
    row.remove->setAccessibleName(tr("Remove slider"));
    row.remove->setToolTip(tr("Remove slider"));
    connect(row.choose, &QToolButton::clicked, this, [this, place] { pick(place); });
    connect(row.low, &QLineEdit::editingFinished, this, [this, place] { readEnds(place); });
    connect(row.high, &QLineEdit::editingFinished, this, [this, place] { readEnds(place); });
    connect(row.remove, &QToolButton::clicked, this, [this, place] { removeInput(place); });
    const int line = static_cast<int>(place) + 1; // under the titles
    int column = 0;
    for (QWidget* widget :
         {static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.low), static_cast<QWidget*>(row.high),
          static_cast<QWidget*>(row.choose), static_cast<QWidget*>(row.remove)})
        grid.addWidget(widget, line, column++);
    m_rows.push_back(row);
}

QString SlidersForm::nameText(std::size_t place) const { return m_rows[place].name->fullText(); }

void SlidersForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

/// While nobody sees it, it does not take a part of every edit's time.
void SlidersForm::follow()
{
    if (!isVisible())
        return;
    m_sliders =
        m_document.hasFigures() ? slidersOf(m_document.baseResults(), m_document.json()) : std::vector<Slider>();
    if (m_sliders.size() > most)
        m_sliders.resize(most);
    const NumberText numbers(QString::fromStdString(m_document.baseProject().currency));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool any = i < m_sliders.size();
        m_rows[i].name->setFullText(tr("None"));
        m_rows[i].choose->setEnabled(i <= m_sliders.size());
        for (QLineEdit* end : {m_rows[i].low, m_rows[i].high}) {
            end->setEnabled(any);
            end->clear();
        }
        m_rows[i].remove->setEnabled(any);
        if (!any)
            continue;
        const Slider& slider = m_sliders[i];
        const Quantity quantity = quantityAt(m_document.json(), slider.path);
        if (const auto place = fieldAt(m_document.json(), slider.path))
            m_rows[i].name->setFullText(inputTitle(m_document.json(), *place));
        else
            m_rows[i].name->setFullText(QString::fromStdString(slider.path));
        m_rows[i].low->setText(numbers.full(slider.low, quantity));
        m_rows[i].high->setText(numbers.full(slider.high, quantity));
    }
}

void SlidersForm::pick(std::size_t place)
{
    const auto path = InputPicker::pick(m_document, this);
    if (!path)
        return;
    if (place < m_sliders.size()) {
        const std::vector<Slider> before = m_sliders;
        m_sliders.erase(m_sliders.begin() + static_cast<std::ptrdiff_t>(place));
        addInput(*path);
        if (m_sliders.size() < before.size())
            m_sliders = before;
    } else {
        addInput(*path);
    }
}

void SlidersForm::addInput(const std::string& path)
{
    const auto slider = sliderOver(m_document.json(), path);
    if (!slider || m_sliders.size() >= most)
        return;
    std::vector<Slider> sliders = m_sliders;
    sliders.push_back(*slider);
    setSliders(sliders, tr("Add slider"));
}

void SlidersForm::removeInput(std::size_t place)
{
    std::vector<Slider> sliders = m_sliders;
    sliders.erase(sliders.begin() + static_cast<std::ptrdiff_t>(place));
    setSliders(sliders, tr("Remove slider"));
}

/// Ends that cannot be read, or are the wrong way round, are as they were.
void SlidersForm::readEnds(std::size_t place)
{
    if (place >= m_sliders.size())
        return;
    const NumberText numbers(QString::fromStdString(m_document.baseProject().currency));
    const Quantity quantity = quantityAt(m_document.json(), m_sliders[place].path);
    const auto low = numbers.read(m_rows[place].low->text(), quantity);
    const auto high = numbers.read(m_rows[place].high->text(), quantity);
    if (!low.value || !high.value || !(*low.value < *high.value))
        return follow();
    std::vector<Slider> sliders = m_sliders;
    sliders[place].low = *low.value;
    sliders[place].high = *high.value;
    if (sliders[place] != m_sliders[place])
        setSliders(sliders, tr("Change slider"));
}

void SlidersForm::setSliders(const std::vector<Slider>& sliders, const QString& step)
{
    m_document.edit(step, sliderEdits(m_document.json(), sliders));
}

} // namespace rackrent
