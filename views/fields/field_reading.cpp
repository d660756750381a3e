// Typed text as a field's value, and the choices that there are.
#include "views/fields/field_makers.h"
#include "views/fields/override_target.h"
#include "views/fields/translated.h"
#include "views/format/date_text.h"

#include "model/project/field_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

using Read = Typed<FieldInput>;

Read accepted(Json value, const QString& echo = {}) { return Read::accepted({std::move(value), echo}); }

/// For a message: what could be typed instead.
QString listed(const QStringList& labels)
{
    constexpr qsizetype mostNamed = 8;
    const QString names = QStringList(labels.mid(0, mostNamed)).join(QStringLiteral(", "));
    return labels.size() > mostNamed ? names + QStringLiteral(", \u2026") : names;
}

Read notAmong(const QString& typed, const QStringList& labels)
{
    if (labels.isEmpty())
        return Read::refused(
            QCoreApplication::translate("Fields",
                                        "\u201c%1\u201d is not known: there is nothing yet that could be named here.")
                .arg(typed));
    return Read::refused(QCoreApplication::translate("Fields", "\u201c%1\u201d is not known here: type one of %2.")
                             .arg(typed, listed(labels)));
}

/// One of the choices, by its label or by its name in the file.
Read readChoice(const ShownChoices& choices, const QString& typed)
{
    for (std::size_t i = 0; i < choices.values.size(); ++i) {
        const QString& label = choices.labels[static_cast<qsizetype>(i)];
        const QString name = QString::fromStdString(choices.values[i]);
        if (typed.compare(label, Qt::CaseInsensitive) == 0 || (!name.isEmpty() && typed == name))
            return accepted(choices.values[i].empty() ? Json() : Json(choices.values[i]), label);
    }
    return notAmong(typed, choices.labels);
}

Read readSwitch(const ShownChoices& choices, const QString& typed)
{
    const QString word = typed.toLower();
    if (word == u"true" || word == u"yes" || word == u"1")
        return accepted(true, choices.labels.front());
    if (word == u"false" || word == u"no" || word == u"0")
        return accepted(false, choices.labels.back());
    Read read = readChoice(choices, typed);
    if (read.value)
        read.value->value = read.value->value == "true";
    return read;
}

/// A part by its id, or else by what it is called.
Read readReference(const ShownChoices& choices, const QString& typed)
{
    QStringList names;
    for (std::size_t i = 0; i < choices.values.size(); ++i) {
        const QString& label = choices.labels[static_cast<qsizetype>(i)];
        const QString id = QString::fromStdString(choices.values[i]);
        if (!id.isEmpty() && typed == id)
            return accepted(choices.values[i], label);
        names += id.isEmpty() ? label : id;
    }
    const Read read = readChoice(choices, typed);
    return read.value ? read : notAmong(typed, names);
}

Read readReferences(const ShownChoices& choices, const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    Json ids = Json::array();
    QStringList titles;
    for (const QString& id : typed.split(between, Qt::SkipEmptyParts)) {
        const auto found = std::find(choices.values.begin(), choices.values.end(), id.toStdString());
        if (found == choices.values.end()) {
            QStringList known;
            for (const std::string& value : choices.values)
                known += QString::fromStdString(value);
            return notAmong(id, known);
        }
        ids.push_back(*found);
        titles += choices.labels[found - choices.values.begin()];
    }
    return accepted(std::move(ids), titles.join(QStringLiteral(", ")));
}

Read readDay(const Field& field, const QString& typed)
{
    for (const FieldChoice& choice : field.choices)
        if (typed.compare(translated(choice.label), Qt::CaseInsensitive) == 0 ||
            typed.compare(QLatin1String(choice.label), Qt::CaseInsensitive) == 0 ||
            (!choice.value.empty() && typed == QString::fromStdString(choice.value)))
            return accepted(choice.value.empty() ? Json() : Json(choice.value), translated(choice.label));
    const Typed<Date> date = readDate(typed);
    if (date.value)
        return accepted(dateText(*date.value),
                        QCoreApplication::translate("Fields", "= %1").arg(shownDate(*date.value)));
    QStringList words;
    for (const FieldChoice& choice : field.choices)
        words += translated(choice.label);
    return Read::refused(
        words.isEmpty()
            ? date.error
            : QCoreApplication::translate("Fields", "%1 Or: %2.").arg(date.error, words.join(QStringLiteral(", "))));
}

Read readNumber(const Field& field, const QString& typed, const Json& part, const NumberText& numbers)
{
    const Quantity quantity = quantityOf(field, part);
    const Typed<double> number = numbers.read(typed, quantity);
    if (!number.value)
        return field.takesWords ? accepted(typed.toStdString()) : Read::refused(number.error);
    const QString unit = unitOf(field, part, numbers);
    const QString exact = numbers.exact(*number.value, quantity);
    const QString echo =
        unit.isEmpty() ? QCoreApplication::translate("Fields", "= %1").arg(exact)
                       : QCoreApplication::translate("Fields", "= %1 %2", "a number and its unit").arg(exact, unit);
    const bool isWhole = std::floor(*number.value) == *number.value;
    if (field.kind == FieldKind::Whole && !isWhole)
        return Read::refused(
            QCoreApplication::translate("Fields", "\u201c%1\u201d is not whole: a whole number is needed.").arg(typed));
    constexpr double mostExact = 1e15;
    if (isWhole && std::abs(*number.value) < mostExact) // as a person would write it in the file
        return accepted(static_cast<std::int64_t>(*number.value), echo);
    return accepted(*number.value, echo);
}

/// The kind of part whose form has the field.
std::optional<PartKind> kindWith(const Field& field)
{
    for (int kind = 0; kind <= static_cast<int>(PartKind::Source); ++kind)
        for (const FieldGroup& group : formOf(static_cast<PartKind>(kind)))
            if (!group.fields.empty() && &field >= group.fields.data() &&
                &field < group.fields.data() + group.fields.size())
                return static_cast<PartKind>(kind);
    return std::nullopt;
}

bool isTaken(const Field& field, const std::string& id, const Json& part, const Json& document)
{
    const auto kind = kindWith(field);
    return kind && id != fields::textAt(part, "/id") &&
           std::ranges::any_of(partsOf(document, *kind),
                               [&](const PartPlace& other) { return partId(document, other) == id; });
}

Read readId(const Field& field, const QString& typed, const Json& part, const Json& document)
{
    if (isTaken(field, typed.toStdString(), part, document))
        return Read::refused(
            QCoreApplication::translate("Fields", "\u201c%1\u201d is another's id: each id may stand once in its list.")
                .arg(typed));
    if (isId(typed.toStdString()))
        return accepted(typed.toStdString());
    return Read::refused(
        QCoreApplication::translate("Fields", "\u201c%1\u201d is no id: small letters, digits, _ and - are needed, "
                                              "beginning with a letter or digit.")
            .arg(typed));
}

Read readJson(const QString& typed)
{
    Json value = Json::parse(typed.toStdString(), nullptr, false);
    if (!value.is_discarded())
        return accepted(std::move(value));
    return Read::refused(
        QCoreApplication::translate("Fields", "\u201c%1\u201d cannot be read: write it as the project file has it, "
                                              "such as {\"kind\": \"fixed\", \"rate\": 0.03}.")
            .arg(typed));
}

Read readOverride(const QString& typed, const Json& row, const Json& document, const NumberText& numbers)
{
    const fields::OverrideTarget target = fields::overrideTarget(row, document);
    return target.field ? readField(*target.field, typed, target.owner, document, numbers) : readJson(typed);
}

void add(ShownChoices& choices, std::string value, QString label)
{
    choices.values.push_back(std::move(value));
    choices.labels += std::move(label);
}

} // namespace

ShownChoices choicesOf(const Field& field, const Json& document)
{
    ShownChoices choices;
    for (const FieldChoice& choice : field.choices)
        add(choices, choice.value, translated(choice.label));
    for (const FieldVariant& variant : field.variants)
        add(choices, variant.value, translated(variant.label));
    if (field.kind == FieldKind::Switch) {
        add(choices, "true", QCoreApplication::translate("Fields", "yes"));
        add(choices, "false", QCoreApplication::translate("Fields", "no"));
    }
    if (field.refersTo)
        for (const PartPlace& part : partsOf(document, *field.refersTo))
            add(choices, partId(document, part), partTitle(document, part));
    return choices;
}

Read readField(const Field& field, const QString& typed, const Json& part, const Json& document,
               const NumberText& numbers)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() && field.kind != FieldKind::Input) {
        if (!field.isNeeded)
            return accepted(Json());
        if (field.kind != FieldKind::Number && field.kind != FieldKind::Whole && field.kind != FieldKind::Day)
            return Read::refused(QCoreApplication::translate("Fields", "Nothing was typed, and %1 is needed.")
                                     .arg(translated(field.title)));
    }
    switch (field.kind) {
    case FieldKind::Id: return readId(field, text, part, document);
    case FieldKind::Text: return accepted(text.toStdString());
    case FieldKind::LongText: return accepted(typed.toStdString());
    case FieldKind::Number:
    case FieldKind::Whole: return readNumber(field, text, part, numbers);
    case FieldKind::Day: return readDay(field, text);
    case FieldKind::Choice:
    case FieldKind::OneOf: return readChoice(choicesOf(field, document), text);
    case FieldKind::Switch: return readSwitch(choicesOf(field, document), text);
    case FieldKind::Reference: return readReference(choicesOf(field, document), text);
    case FieldKind::References: return readReferences(choicesOf(field, document), text);
    case FieldKind::Table: return readJson(text);
    case FieldKind::Input: break;
    }
    return readOverride(text, part, document, numbers);
}

} // namespace rackrent
