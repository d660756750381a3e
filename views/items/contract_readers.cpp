#include "views/items/contract_readers.h"

#include "views/format/date_text.h"
#include "views/format/escalation_text.h"

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

using Change = Typed<CellChange>;

constexpr qsizetype longestTenant = 200;
constexpr int usualNoticeDays = 90; // house assumption: three months' notice

Change changed(std::vector<Edit> edits, const QString& echo) { return Change::accepted({std::move(edits), echo}); }

Change set(const std::string& suffix, Json value, const QString& echo)
{
    return changed({{suffix, std::move(value)}}, echo);
}

/// Takes a key out; nothing to do when it is not there.
Change taken(const ContractCell& cell, const char* key, const QString& echo)
{
    if (!cell.base.contains(key))
        return changed({}, echo);
    return changed({{std::string("/") + key, std::nullopt}}, echo);
}

bool isNone(const QString& typed)
{
    const QString text = typed.trimmed();
    return text.compare(u"none", Qt::CaseInsensitive) == 0 || text == u"-" || text == u"\u2013";
}

/// Sets `key` inside the object `parent`, which is made when it is not there.
Change setInside(const ContractCell& cell, const char* parent, const char* key, Json value, const QString& echo)
{
    const std::string place = std::string("/") + parent;
    if (cell.base.contains(parent))
        return set(place + '/' + key, std::move(value), echo);
    Json object = Json::object();
    object[key] = std::move(value);
    return set(place, std::move(object), echo);
}

Change readChoice(const Choices& choices, const char* key, const QString& typed)
{
    const QString wanted = typed.simplified();
    for (qsizetype i = 0; i < choices.keys.size(); ++i)
        if (choices.keys[i] == wanted || choices.labels[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return set(std::string("/") + key, choices.keys[i].toStdString(), QStringLiteral("= ") + choices.labels[i]);
    return Change::refused(
        QStringLiteral("“%1” is none of the choices: %2.").arg(wanted, choices.labels.join(QStringLiteral(", "))));
}

Change readDay(const char* key, const QString& typed)
{
    const Typed<Date> date = readDate(typed);
    if (!date.value)
        return Change::refused(date.error);
    return set(std::string("/") + key, dateText(*date.value), QStringLiteral("= ") + shownDate(*date.value));
}

Change readCapacity(const ContractCell& cell, const char* key, Quantity quantity, const QString& typed)
{
    const Typed<double> number = cell.numbers.read(typed, quantity);
    if (!number.value)
        return Change::refused(number.error);
    if (*number.value < 0)
        return Change::refused(QStringLiteral("A contract cannot lease less than nothing: type 0 or more."));
    return setInside(cell, "capacity", key, *number.value, cell.numbers.echo(*number.value, quantity));
}

/// The escalation as JSON; keys of the old one that the format does not know are kept.
Json escalationJson(const ContractCell& cell, const Escalation& escalation)
{
    Json json = cell.base.value("escalation", Json::object());
    for (const char* key : {"rate", "curve", "margin", "cap", "floor", "steps", "every_months", "first_after_months"})
        json.erase(key);
    json["kind"] = escalation.kind == EscalationKind::Index ? "index" : "fixed";
    if (escalation.kind == EscalationKind::Fixed)
        json["rate"] = escalation.ratePerBump;
    else
        json["curve"] = cell.project.curves[*escalation.curve].id;
    if (escalation.margin != 0)
        json["margin"] = escalation.margin;
    if (std::isfinite(escalation.cap))
        json["cap"] = escalation.cap;
    if (std::isfinite(escalation.floor))
        json["floor"] = escalation.floor;
    const Escalation usual;
    if (escalation.everyMonths != usual.everyMonths)
        json["every_months"] = escalation.everyMonths;
    if (escalation.firstAfterMonths != escalation.everyMonths)
        json["first_after_months"] = escalation.firstAfterMonths;
    return json;
}

} // namespace

Change readTenant(const ContractCell&, const QString& typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return Change::refused(QStringLiteral("A contract has a tenant: type a name."));
    if (name.size() > longestTenant)
        return Change::refused(QStringLiteral("The name is longer than %1 letters.").arg(longestTenant));
    return set("/tenant", name.toStdString(), QStringLiteral("= ") + name);
}

Change readFacility(const ContractCell& cell, const QString& typed)
{
    return readChoice(facilityChoices(cell), "facility", typed);
}

Change readKind(const ContractCell& cell, const QString& typed) { return readChoice(kindChoices(cell), "kind", typed); }

Change readStart(const ContractCell&, const QString& typed) { return readDay("start", typed); }

Change readEnd(const ContractCell&, const QString& typed) { return readDay("end", typed); }

Change readMegaWatt(const ContractCell& cell, const QString& typed)
{
    return readCapacity(cell, "critical_it_mw", Quantity::MegaWatt, typed);
}

Change readGpus(const ContractCell& cell, const QString& typed)
{
    return readCapacity(cell, "gpus", Quantity::Count, typed);
}

Change readRentBasis(const ContractCell& cell, const QString& typed)
{
    Change change = readChoice(rentBasisChoices(cell), "basis", typed);
    if (change.value)
        change.value->edits.front().path = "/rent/basis";
    return change;
}

Change readRate(const ContractCell& cell, const QString& typed)
{
    const Typed<double> rate = cell.numbers.read(typed, Quantity::Money);
    if (!rate.value)
        return Change::refused(rate.error);
    if (*rate.value < 0)
        return Change::refused(QStringLiteral("A rent is 0 or more: it stands for money that the tenant pays."));
    return set("/rent/rate", *rate.value,
               cell.numbers.echo(*rate.value, Quantity::Money, perText(cell.contract.rent.basis)));
}

Change readEscalationCell(const ContractCell& cell, const QString& typed)
{
    const Typed<Escalation> escalation = readEscalation(typed, cell.project.curves, cell.numbers);
    if (!escalation.value)
        return Change::refused(escalation.error);
    const QString echo = QStringLiteral("= ") + escalationText(*escalation.value, cell.project.curves, cell.numbers);
    if (escalation.value->kind == EscalationKind::None)
        return taken(cell, "escalation", echo);
    return set("/escalation", escalationJson(cell, *escalation.value), echo);
}

Change readNoticeDate(const ContractCell& cell, const QString& typed)
{
    if (isNone(typed))
        return taken(cell, "termination", QStringLiteral("= no right to terminate"));
    const Typed<Date> date = readDate(typed);
    if (!date.value)
        return Change::refused(date.error + QStringLiteral(" Or none, for no right to terminate."));
    const QString echo = QStringLiteral("= ") + shownDate(*date.value);
    if (cell.base.contains("termination"))
        return set("/termination/earliest_notice", dateText(*date.value), echo);
    const Json termination = {
        {"by", "tenant"}, {"earliest_notice", dateText(*date.value)}, {"notice_days", usualNoticeDays}};
    return set("/termination", termination,
               echo + QStringLiteral(", by the tenant, with %1 days' notice").arg(usualNoticeDays));
}

Change readNoticeDays(const ContractCell& cell, const QString& typed)
{
    const Typed<double> days = cell.numbers.read(typed, Quantity::Days);
    if (!days.value)
        return Change::refused(days.error);
    if (!cell.base.contains("termination"))
        return Change::refused(QStringLiteral("The contract cannot be terminated: type the notice date first."));
    if (*days.value < 0 || *days.value > 100000)
        return Change::refused(QStringLiteral("Notice takes 0 to 100000 days: “%1” is outside.").arg(typed.trimmed()));
    return set("/termination/notice_days", static_cast<int>(*days.value),
               cell.numbers.echo(*days.value, Quantity::Days));
}

Change readEndsEarly(const ContractCell& cell, const QString& typed)
{
    const QString text = typed.simplified().toLower();
    if (isNone(text) || text == u"runs to term" || text == u"no")
        return taken(cell, "ends_early", QStringLiteral("= runs to term"));
    if (!cell.base.contains("termination"))
        return Change::refused(QStringLiteral("The contract cannot be terminated: type the notice date first."));
    if (text == u"first exit" || text == u"first_exit")
        return set("/ends_early", "first_exit", QStringLiteral("= first exit"));
    const Typed<Date> date = readDate(typed);
    if (!date.value)
        return Change::refused(date.error + QStringLiteral(" Or runs to term, or first exit."));
    return set("/ends_early", dateText(*date.value), QStringLiteral("= notice on ") + shownDate(*date.value));
}

Change readEnabled(const ContractCell&, const QString& typed)
{
    const QString text = typed.simplified().toLower();
    if (text == u"yes" || text == u"true" || text == u"1")
        return set("/enabled", true, QStringLiteral("= counted"));
    if (text == u"no" || text == u"false" || text == u"0")
        return set("/enabled", false, QStringLiteral("= left out"));
    return Change::refused(QStringLiteral("“%1” is neither yes nor no.").arg(typed.trimmed()));
}

} // namespace rackrent
