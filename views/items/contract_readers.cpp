#include "views/items/contract_readers.h"

#include "views/format/date_text.h"
#include "views/format/escalation_text.h"

#include <QCoreApplication>

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
    if (!cell.shown.contains(key))
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
    const auto found = cell.shown.find(parent);
    if (found != cell.shown.end() && found->is_object()) // anything else there is an error that this mends
        return set(place + '/' + key, std::move(value), echo);
    Json object = Json::object();
    object[key] = std::move(value);
    return set(place, std::move(object), echo);
}

/// Takes `key` out of the object `parent`, and that with it when nothing else is in it.
Change takenInside(const ContractCell& cell, const char* parent, const char* key)
{
    const auto found = cell.shown.find(parent);
    if (found == cell.shown.end() || !found->is_object() || !found->contains(key))
        return changed({}, {});
    return changed({{std::string("/") + parent + '/' + key, std::nullopt}}, {});
}

QString readerWords(const char* text) { return QCoreApplication::translate("Contracts", text); }

/// Whether a person typed this word, in English or in the program's language.
bool isWord(const QString& typed, const char* word)
{
    return typed.compare(QLatin1String(word), Qt::CaseInsensitive) == 0 ||
           typed.compare(readerWords(word), Qt::CaseInsensitive) == 0;
}

QString noTermination()
{
    return readerWords(
        QT_TRANSLATE_NOOP("Contracts", "The contract cannot be terminated: type the notice date first."));
}

/// A share of 0% to 100%, inside `parent` where that is given.
Change readShare(const ContractCell& cell, const char* parent, const char* key, const QString& typed)
{
    const Typed<double> share = cell.numbers.read(typed, Quantity::Rate);
    if (!share.value)
        return Change::refused(share.error);
    if (*share.value < 0 || *share.value > 1)
        return Change::refused(readerWords(QT_TRANSLATE_NOOP("Contracts", "A share takes 0% to 100%: “%1” is outside."))
                                   .arg(typed.trimmed()));
    const QString echo = cell.numbers.echo(*share.value, Quantity::Rate);
    return parent ? setInside(cell, parent, key, *share.value, echo) : set(std::string("/") + key, *share.value, echo);
}

Change readChoice(const Choices& choices, const char* key, const QString& typed)
{
    const QString wanted = typed.simplified();
    for (qsizetype i = 0; i < choices.keys.size(); ++i)
        if (choices.keys[i] == wanted || choices.labels[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return set(std::string("/") + key, choices.keys[i].toStdString(), QStringLiteral("= ") + choices.labels[i]);
    return Change::refused(QCoreApplication::translate("Contracts", "“%1” is none of the choices: %2.")
                               .arg(wanted, choices.labels.join(QStringLiteral(", "))));
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
        return Change::refused(
            QCoreApplication::translate("Contracts", "A contract cannot lease less than nothing: type 0 or more."));
    return setInside(cell, "capacity", key, *number.value, cell.numbers.echo(*number.value, quantity));
}

/// The escalation as JSON; keys of the old one that the format does not know are kept.
Json escalationJson(const ContractCell& cell, const Escalation& escalation)
{
    const auto found = cell.shown.find("escalation");
    Json json = found != cell.shown.end() && found->is_object() ? *found : Json::object();
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
        return Change::refused(QCoreApplication::translate("Contracts", "A contract has a tenant: type a name."));
    if (name.size() > longestTenant)
        return Change::refused(
            QCoreApplication::translate("Contracts", "The name is longer than %1 letters.").arg(longestTenant));
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
        return setInside(cell, "rent", "basis", *change.value->edits.front().value, change.value->echo);
    return change;
}

Change readRate(const ContractCell& cell, const QString& typed)
{
    const Typed<double> rate = cell.numbers.read(typed, Quantity::Money);
    if (!rate.value)
        return Change::refused(rate.error);
    if (*rate.value < 0)
        return Change::refused(
            QCoreApplication::translate("Contracts", "A rent is 0 or more: it stands for money that the tenant pays."));
    return setInside(cell, "rent", "rate", *rate.value,
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
        return taken(cell, "termination", QCoreApplication::translate("Contracts", "= no right to terminate"));
    const Typed<Date> date = readDate(typed);
    if (!date.value)
        return Change::refused(date.error +
                               QCoreApplication::translate("Contracts", " Or none, for no right to terminate."));
    const QString echo = QStringLiteral("= ") + shownDate(*date.value);
    if (const auto found = cell.shown.find("termination"); found != cell.shown.end() && found->is_object())
        return set("/termination/earliest_notice", dateText(*date.value), echo);
    const Json termination = {
        {"by", "tenant"}, {"earliest_notice", dateText(*date.value)}, {"notice_days", usualNoticeDays}};
    return set(
        "/termination", termination,
        echo + QCoreApplication::translate("Contracts", ", by the tenant, with %1 days' notice").arg(usualNoticeDays));
}

Change readNoticeDays(const ContractCell& cell, const QString& typed)
{
    const Typed<double> days = cell.numbers.read(typed, Quantity::Days);
    if (!days.value)
        return Change::refused(days.error);
    if (!cell.shown.contains("termination"))
        return Change::refused(
            QCoreApplication::translate("Contracts", "The contract cannot be terminated: type the notice date first."));
    if (*days.value < 0 || *days.value > 100000)
        return Change::refused(
            QCoreApplication::translate("Contracts", "Notice takes 0 to 100000 days: “%1” is outside.")
                .arg(typed.trimmed()));
    return setInside(cell, "termination", "notice_days", static_cast<int>(*days.value),
                     cell.numbers.echo(*days.value, Quantity::Days));
}

Change readEndsEarly(const ContractCell& cell, const QString& typed)
{
    const QString text = typed.simplified().toLower();
    if (isNone(text) || isWord(text, QT_TRANSLATE_NOOP("Contracts", "runs to term")) || text == u"no")
        return taken(cell, "ends_early", QCoreApplication::translate("Contracts", "= runs to term"));
    if (!cell.shown.contains("termination"))
        return Change::refused(
            QCoreApplication::translate("Contracts", "The contract cannot be terminated: type the notice date first."));
    if (isWord(text, QT_TRANSLATE_NOOP("Contracts", "first exit")) || text == u"first_exit")
        return set("/ends_early", "first_exit", QCoreApplication::translate("Contracts", "= first exit"));
    const Typed<Date> date = readDate(typed);
    if (!date.value)
        return Change::refused(date.error +
                               QCoreApplication::translate("Contracts", " Or runs to term, or first exit."));
    return set("/ends_early", dateText(*date.value),
               QCoreApplication::translate("Contracts", "= notice on ") + shownDate(*date.value));
}

Change readEnabled(const ContractCell&, const QString& typed)
{
    const QString text = typed.simplified().toLower();
    if (isWord(text, QT_TRANSLATE_NOOP("Contracts", "yes")) || text == u"true" || text == u"1")
        return set("/enabled", true, QCoreApplication::translate("Contracts", "= counted"));
    if (isWord(text, QT_TRANSLATE_NOOP("Contracts", "no")) || text == u"false" || text == u"0")
        return set("/enabled", false, QCoreApplication::translate("Contracts", "= left out"));
    return Change::refused(
        QCoreApplication::translate("Contracts", "“%1” is neither yes nor no.").arg(typed.trimmed()));
}

Change readLoadFactor(const ContractCell& cell, const QString& typed)
{
    return readShare(cell, nullptr, "load_factor", typed);
}

Change readPowerRecovery(const ContractCell& cell, const QString& typed)
{
    return readShare(cell, "recovery", "power", typed);
}

Change readCostRecovery(const ContractCell& cell, const QString& typed)
{
    return readShare(cell, "recovery", "operating_costs", typed);
}

Change readUtilisation(const ContractCell& cell, const QString& typed)
{
    return readShare(cell, "rent", "utilisation", typed);
}

Change readFeeMonths(const ContractCell& cell, const QString& typed)
{
    const bool hasWords = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    Typed<double> months = cell.numbers.read(typed, Quantity::Months);
    if (!months.value && !hasWords)
        months = cell.numbers.read(typed, Quantity::Years); // a fee may be parts of a month's rent
    if (!months.value)
        return Change::refused(months.error);
    if (!cell.shown.contains("termination"))
        return Change::refused(noTermination());
    if (*months.value < 0)
        return Change::refused(readerWords(QT_TRANSLATE_NOOP("Contracts", "A fee is 0 months of rent or more.")));
    return setInside(cell, "termination", "fee_months", *months.value,
                     cell.numbers.echo(*months.value, Quantity::Months));
}

Change readTermMonths(const ContractCell&, const QString&)
{
    return Change::refused(
        readerWords(QT_TRANSLATE_NOOP("Contracts", "Calculated from start and end: change one of them.")));
}

Change clearMegaWatt(const ContractCell& cell) { return takenInside(cell, "capacity", "critical_it_mw"); }
Change clearGpus(const ContractCell& cell) { return takenInside(cell, "capacity", "gpus"); }
Change clearEscalation(const ContractCell& cell) { return taken(cell, "escalation", {}); }
Change clearNoticeDate(const ContractCell& cell) { return taken(cell, "termination", {}); }
Change clearEndsEarly(const ContractCell& cell) { return taken(cell, "ends_early", {}); }
Change clearEnabled(const ContractCell& cell) { return taken(cell, "enabled", {}); }
Change clearLoadFactor(const ContractCell& cell) { return taken(cell, "load_factor", {}); }
Change clearPowerRecovery(const ContractCell& cell) { return takenInside(cell, "recovery", "power"); }
Change clearCostRecovery(const ContractCell& cell) { return takenInside(cell, "recovery", "operating_costs"); }
Change clearFeeMonths(const ContractCell& cell) { return takenInside(cell, "termination", "fee_months"); }
Change clearUtilisation(const ContractCell& cell) { return takenInside(cell, "rent", "utilisation"); }

} // namespace rackrent
