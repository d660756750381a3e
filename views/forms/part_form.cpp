#include "views/forms/part_form.h"

#include "views/document/part_edits.h"
#include "views/forms/curve_row.h"
#include "views/forms/field_row.h"
#include "views/forms/form_section.h"
#include "views/forms/overrides_row.h"
#include "views/forms/table_row.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {
namespace {

constexpr int widestLabel = 150;
constexpr int margin = 8;

bool isKnownPlace(const std::vector<FormRow*>& rows, const Problem& problem)
{
    return std::ranges::any_of(rows, [&](const FormRow* row) { return row->isNeeded() && row->concerns(problem); });
}

} // namespace

PartForm::PartForm(Document& document, Prompts& prompts, PartKind kind, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_prompts(prompts), m_kind(kind)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 4, margin, margin);
    column->setSpacing(6);
    m_general = new QLabel(content);
    m_general->setTextFormat(Qt::PlainText);
    m_general->setWordWrap(true);
    m_general->setProperty("role", QStringLiteral("error"));
    column->addWidget(m_general);
    setWidget(content);
    content->setAutoFillBackground(false); // the card's own shows
    viewport()->setAutoFillBackground(false);
    const int width = labelWidth();
    for (const FieldGroup& group : formOf(kind))
        addGroup(group, width, *column);
    column->addStretch(1);
}

int PartForm::labelWidth() const
{
    int width = 0;
    for (const FieldGroup& group : formOf(m_kind))
        for (const Field& field : group.fields)
            width = std::max(width, fontMetrics().horizontalAdvance(fieldText(field.title)) + 4);
    return std::min(width, widestLabel);
}

void PartForm::addGroup(const FieldGroup& group, int labelWidth, QVBoxLayout& column)
{
    Section section;
    section.widget = new FormSection(fieldText(group.title), widget());
    for (const Field& field : group.fields) {
        FormRow* row = createRow(field, labelWidth, section.widget);
        if (auto* table = qobject_cast<TableRow*>(row); table && fieldText(group.title) == fieldText(field.title))
            table->hideTitle(); // the section says it
        section.widget->add(row);
        section.rows.push_back(row);
        connect(row, &FormRow::refused, this, &PartForm::refused);
        connect(row, &FormRow::provenanceRequested, this, &PartForm::provenanceRequested);
        connect(row, &FormRow::solveRequested, this, &PartForm::solveRequested);
        connect(row, &FormRow::refreshRequested, this, &PartForm::refresh);
    }
    column.addWidget(section.widget);
    m_sections.push_back(std::move(section));
}

FormRow* PartForm::createRow(const Field& field, int labelWidth, QWidget* parent)
{
    if (field.kind != FieldKind::Table)
        return new FieldRow(m_document, field, labelWidth, parent);
    if (m_kind == PartKind::Scenario && field.path == "/overrides")
        return new OverridesRow(m_document, m_prompts, field, parent);
    if (m_kind == PartKind::Curve && field.path == "/points")
        return new CurveRow(m_document, m_prompts, field, parent);
    return new TableRow(m_document, m_prompts, field, parent);
}

void PartForm::setPlace(const PartPlace& place)
{
    if (place == m_place)
        return refresh();
    keepDrafts();
    const bool isOtherPart = place.pointer != m_place.pointer;
    m_place = place;
    if (isOtherPart)
        for (const Section& section : m_sections)
            for (FormRow* row : section.rows)
                if (auto* field = qobject_cast<FieldRow*>(row))
                    field->editor().restore();
    refresh();
    resumeDrafts();
}

void PartForm::keepDrafts()
{
    for (const Section& section : m_sections)
        for (const FormRow* row : section.rows)
            if (const auto* field = qobject_cast<const FieldRow*>(row)) {
                if (field->editor().isDirty())
                    m_drafts[field->pointer()] = field->editor().typed();
                else
                    m_drafts.erase(field->pointer());
            }
}

void PartForm::resumeDrafts()
{
    for (const Section& section : m_sections)
        for (FormRow* row : section.rows)
            if (auto* field = qobject_cast<FieldRow*>(row))
                if (const auto draft = m_drafts.find(field->pointer()); draft != m_drafts.end()) {
                    field->editor().resume(draft->second);
                    m_drafts.erase(draft);
                }
}

void PartForm::refresh()
{
    if (isListed(m_kind) && !elementAtPosition(m_document.json(), m_place.pointer))
        return; // it is just going
    const FormContext context(m_document, m_place);
    for (const Section& section : m_sections) {
        bool any = false;
        int errors = 0;
        for (FormRow* row : section.rows) {
            row->refresh(context);
            any = any || row->isNeeded();
            errors += row->errorCount();
        }
        section.widget->setVisible(any);
        section.widget->setNote(errors > 0 ? tr("\u26A0 %n error(s)", nullptr, errors) : QString());
    }
    showGeneral(context);
}

void PartForm::showGeneral(const FormContext& context)
{
    std::vector<FormRow*> rows;
    for (const Section& section : m_sections)
        rows.insert(rows.end(), section.rows.begin(), section.rows.end());
    Problems general;
    if (m_kind != PartKind::Project) // all the other parts lie in it
        std::ranges::copy_if(context.problems, std::back_inserter(general),
                             [&](const Problem& problem) { return !isKnownPlace(rows, problem); });
    m_general->setText(problemLines(general));
    m_general->setVisible(!general.empty());
}

FormRow* PartForm::row(const std::string& path) const
{
    // Several may share a path: the one that says something for the part.
    FormRow* found = nullptr;
    for (const Section& section : m_sections)
        for (FormRow* row : section.rows)
            if (row->field().path == path && (!found || (row->isNeeded() && !found->isNeeded())))
                found = row;
    return found;
}

FormSection* PartForm::sectionOf(const FormRow& row) const
{
    for (const Section& section : m_sections)
        if (std::ranges::find(section.rows, &row) != section.rows.end())
            return section.widget;
    return nullptr;
}

void PartForm::focusField(const FieldPlace& place)
{
    for (const Section& section : m_sections)
        for (FormRow* row : section.rows)
            if (&row->field() == place.field)
                return focusRow(*row, place.row, place.column);
}

void PartForm::focusFirst(const std::string& path)
{
    for (const Section& section : m_sections)
        for (FormRow* row : section.rows)
            if (row->isNeeded() && isWithin(row->field().path, path))
                return focusRow(*row, std::nullopt, nullptr);
}

void PartForm::focusRow(FormRow& row, std::optional<std::size_t> at, const Field* column)
{
    sectionOf(row)->setUnfolded(true);
    widget()->layout()->activate();
    row.focusPlace(at, column);
    ensureWidgetVisible(&row, margin, margin);
}

} // namespace rackrent
