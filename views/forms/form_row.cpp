#include "views/forms/form_row.h"

#include "views/document/scenario_writing.h"
#include "views/fields/scenario_edits.h"
#include "views/format/model_text.h"

#include <algorithm>

namespace rackrent {

FormRow::FormRow(Document& document, const Field& field, QWidget* parent)
    : QWidget(parent), m_document(document), m_field(field)
{
    setObjectName(QString::fromStdString(field.path));
}

void FormRow::refresh(const FormContext& context)
{
    m_place = context.place;
    m_isShown = isShown(m_field, context.part()) || context.isOverridden(m_field.path);
    const Problems found = problems(context);
    m_errors = static_cast<int>(std::ranges::count(found, Severity::Error, &Problem::severity));
    setVisible(m_isShown);
    if (m_isShown)
        showValue(context);
}

bool FormRow::concerns(const Problem& problem) const
{
    // A choice between keys stands beside their own fields.
    return m_field.kind == FieldKind::OneOf ? problem.place == m_field.path : isWithin(problem.place, m_field.path);
}

Problems FormRow::problems(const FormContext& context) const
{
    Problems found;
    std::ranges::copy_if(context.problems, std::back_inserter(found),
                         [this](const Problem& problem) { return concerns(problem); });
    return found;
}

std::optional<QString> FormRow::write(const Json& value)
{
    const QString name = tr("Change %1 of %2").arg(fieldText(m_field.title), partTitle(m_document.json(), m_place));
    return editInputs(m_document, name,
                      fieldEditsUnder(m_document.json(), m_document.scenario().toStdString(), m_place, m_field, value));
}

QString problemLines(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << (problem.severity == Severity::Error ? FormRow::tr("\u26A0 Error: %1")
                                                      : FormRow::tr("\u25B3 Warning: %1"))
                     .arg(modelText(problem.message));
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

} // namespace rackrent
