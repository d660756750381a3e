#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {
namespace {

std::string capacityVariant(const Json& part)
{
    return hasValue(part, "/capacity/deliveries") ? "deliveries" : "whole";
}
bool isWhole(const Json& part) { return capacityVariant(part) == "whole"; }
bool isDelivered(const Json& part) { return !isWhole(part); }

/// What all deliveries bring, so that a capacity stays what it is when it is written as one.
Json sumOfDeliveries(const Json& part, const char* key)
{
    double sum = 0;
    if (const Json* deliveries = at(part, "/capacity/deliveries"); deliveries && deliveries->is_array())
        for (const Json& delivery : *deliveries)
            if (const auto found = delivery.find(key); found != delivery.end() && found->is_number())
                sum += found->get<double>();
    return sum;
}
Json deliveredMw(const Json& part, const Json&) { return sumOfDeliveries(part, "critical_it_mw"); }
Json deliveredGpus(const Json& part, const Json&) { return sumOfDeliveries(part, "gpus"); }

Json oneDelivery(const Json& part, const Json&)
{
    Json delivery = {{"date", textAt(part, "/start")}};
    for (const char* key : {"critical_it_mw", "gpus"})
        if (const Json* amount = at(part, std::string("/capacity/") + key))
            delivery[key] = *amount;
    return Json::array({std::move(delivery)});
}

std::vector<Field> leaseFields()
{
    return {
        id(QT_TRANSLATE_NOOP("Fields",
                             "What scenarios and other references call the contract: small letters, digits, _ "
                             "and -, once among the contracts.")),
        text("/tenant", QT_TRANSLATE_NOOP("Fields", "Tenant"),
             QT_TRANSLATE_NOOP("Fields", "Who pays the rent. Contracts of one tenant share a colour in every chart."))
            .needed(),
        reference(PartKind::Facility, "/facility", QT_TRANSLATE_NOOP("Fields", "Facility"),
                  QT_TRANSLATE_NOOP("Fields", "The site whose capacity is let."))
            .needed(),
        choice("/kind", QT_TRANSLATE_NOOP("Fields", "Kind"),
               QT_TRANSLATE_NOOP("Fields", "What is let. Serves reports only. Default: colocation."),
               {{"colocation", QT_TRANSLATE_NOOP("Fields", "Colocation")},
                {"compute", QT_TRANSLATE_NOOP("Fields", "Compute")},
                {"powered_shell", QT_TRANSLATE_NOOP("Fields", "Powered shell")},
                {"ground", QT_TRANSLATE_NOOP("Fields", "Ground lease")}})
            .standing("colocation"),
        day("/start", QT_TRANSLATE_NOOP("Fields", "Start"),
            QT_TRANSLATE_NOOP("Fields", "First day of the contract. Rent accrues by the day from here."))
            .needed(),
        day("/end", QT_TRANSLATE_NOOP("Fields", "End"),
            QT_TRANSLATE_NOOP("Fields", "Last day of the contract, paid like the others, unless it ends early: on or "
                                        "after the start."))
            .needed(),
        enabled(QT_TRANSLATE_NOOP("Fields", "A contract that is not counted is kept and shown, and computed as if it "
                                            "were not there. Default: yes.")),
    };
}

std::vector<Field> capacityFields()
{
    Field deliveries = table("/capacity/deliveries", QT_TRANSLATE_NOOP("Fields", "Deliveries"),
                             QT_TRANSLATE_NOOP("Fields", "Increments of capacity, each counting from its day. Before "
                                                         "the first there is none."),
                             increments());
    deliveries.applies = isDelivered;
    Field mw =
        megaWatts("/capacity/critical_it_mw",
                  QT_TRANSLATE_NOOP("Fields", "Leased power for IT equipment, without cooling and losses, in MW: "
                                              "0 or more. Default: 0."));
    mw.applies = isWhole;
    Field units = gpus("/capacity/gpus", QT_TRANSLATE_NOOP("Fields", "Leased GPUs: 0 or more. They carry rent by the "
                                                                     "GPU-hour. Default: 0."));
    units.applies = isWhole;
    return {oneOf("/capacity", QT_TRANSLATE_NOOP("Fields", "Capacity"),
                  QT_TRANSLATE_NOOP("Fields", "Whether all of it is there from the first day, or comes in deliveries."),
                  capacityVariant,
                  {{"whole",
                    QT_TRANSLATE_NOOP("Fields", "All from the start"),
                    {{"/capacity/critical_it_mw", 0, deliveredMw}, {"/capacity/gpus", 0, deliveredGpus}},
                    {}},
                   {"deliveries",
                    QT_TRANSLATE_NOOP("Fields", "In deliveries"),
                    {{"/capacity/deliveries", Json::array(), oneDelivery}},
                    {}}}),
            std::move(mw), std::move(units), std::move(deliveries)};
}

bool isByTheHour(const Json& part) { return textAt(part, "/rent/basis") == "per_gpu_hour"; }

Quantity rentQuantity(const Json& part)
{
    const std::string basis = textAt(part, "/rent/basis");
    return basis == "per_kw_month" || basis == "per_gpu_hour" ? Quantity::UnitPrice : Quantity::Money;
}

const char* rentPer(const Json& part)
{
    const std::string basis = textAt(part, "/rent/basis");
    return basis == "per_month"      ? QT_TRANSLATE_NOOP("Fields", "a month")
           : basis == "per_year"     ? QT_TRANSLATE_NOOP("Fields", "a year")
           : basis == "per_kw_month" ? QT_TRANSLATE_NOOP("Fields", "a kW-month")
           : basis == "per_gpu_hour" ? QT_TRANSLATE_NOOP("Fields", "a GPU-hour")
                                     : nullptr;
}

std::vector<Field> rentFields()
{
    return {
        choice(
            "/rent/basis", QT_TRANSLATE_NOOP("Fields", "Rent basis"),
            QT_TRANSLATE_NOOP("Fields", "What the rate is for. By the hour, a GPU is paid for 24 hours of every day."),
            {{"per_month", QT_TRANSLATE_NOOP("Fields", "per month")},
             {"per_year", QT_TRANSLATE_NOOP("Fields", "per year")},
             {"per_kw_month", QT_TRANSLATE_NOOP("Fields", "per kW-month")},
             {"per_gpu_hour", QT_TRANSLATE_NOOP("Fields", "per GPU-hour")}})
            .needed(),
        money("/rent/rate", QT_TRANSLATE_NOOP("Fields", "Rent rate"),
              QT_TRANSLATE_NOOP("Fields",
                                "Rent for one unit of the rent basis, before escalation, ramp and abatement: 0 "
                                "or more. 1.25bn, 18m and 250k are understood."))
            .needed()
            .of(rentQuantity)
            .per(rentPer),
        share("/rent/utilisation", QT_TRANSLATE_NOOP("Fields", "Utilisation"),
              QT_TRANSLATE_NOOP("Fields", "Share of the hours that are paid for: 0% to 100%. Default: 100%."))
            .standing(1)
            .when(isByTheHour),
    };
}

std::vector<Field> rampFields()
{
    return {
        table("/ramp", QT_TRANSLATE_NOOP("Fields", "Ramp"),
              QT_TRANSLATE_NOOP("Fields", "Stages of the rent's beginning, one after the other from the first day on; "
                                          "after the last the whole rent is due. Default: none."),
              {whole(Quantity::Months, "/months", QT_TRANSLATE_NOOP("Fields", "Months"),
                     QT_TRANSLATE_NOOP("Fields", "How long the stage lasts: 0 to 1200 months, all stages together."))
                   .needed(),
               share("/fraction", QT_TRANSLATE_NOOP("Fields", "Share of rent"),
                     QT_TRANSLATE_NOOP("Fields", "What of the rent is due in this stage: 0% or more."))
                   .needed()}),
        table("/abatements", QT_TRANSLATE_NOOP("Fields", "Abatements"),
              QT_TRANSLATE_NOOP("Fields", "Free rent. Where abatements overlap they may not exceed the whole rent. "
                                          "Default: none."),
              {whole(Quantity::Months, "/from_month", QT_TRANSLATE_NOOP("Fields", "From month"),
                     QT_TRANSLATE_NOOP("Fields", "Contract month in which it begins, the first being 0: 0 to 1200."))
                   .needed(),
               whole(Quantity::Months, "/months", QT_TRANSLATE_NOOP("Fields", "Months"),
                     QT_TRANSLATE_NOOP("Fields", "How long it lasts: 0 to 1200 months."))
                   .needed(),
               share("/fraction", QT_TRANSLATE_NOOP("Fields", "Share abated"),
                     QT_TRANSLATE_NOOP("Fields", "What of the rent is free: 0% to 100%. Default: 100%."))
                   .standing(1)}),
    };
}

std::vector<Field> costFields()
{
    return {
        share("/recovery/power", QT_TRANSLATE_NOOP("Fields", "Power recovered"),
              QT_TRANSLATE_NOOP("Fields", "Share of the contract's power that the tenant pays: 0% to 100%, 100% in a "
                                          "triple net lease. Default: 0%."))
            .standing(0),
        share("/recovery/operating_costs", QT_TRANSLATE_NOOP("Fields", "Operating costs recovered"),
              QT_TRANSLATE_NOOP("Fields", "Share of the recoverable operating costs that the tenant pays: 0% to 100%, "
                                          "100% in a triple net lease. Default: 0%."))
            .standing(0),
        share("/load_factor", QT_TRANSLATE_NOOP("Fields", "Load factor"),
              QT_TRANSLATE_NOOP("Fields", "Share of the leased MW that is drawn: 0% to 100%. Default: 100%."))
            .standing(1),
        share("/leasing_costs/commission_fraction", QT_TRANSLATE_NOOP("Fields", "Leasing commission"),
              QT_TRANSLATE_NOOP("Fields",
                                "Share of the base rent of the full term, without escalation by an index, paid "
                                "in the month of the start: 0% to 100%. Default: 0%."))
            .standing(0),
        price("/leasing_costs/fit_out_per_kw", QT_TRANSLATE_NOOP("Fields", "Fit-out"),
              QT_TRANSLATE_NOOP("Fields", "Cost of fitting out, for each kW of the last day as modelled, paid in the "
                                          "month of the start: 0 or more. Default: 0."))
            .standing(0)
            .per([](const Json&) { return QT_TRANSLATE_NOOP("Fields", "a kW"); }),
    };
}

} // namespace

Form contractForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Lease"), leaseFields()},
        {QT_TRANSLATE_NOOP("Fields", "Capacity"), capacityFields()},
        {QT_TRANSLATE_NOOP("Fields", "Rent"), rentFields()},
        {QT_TRANSLATE_NOOP("Fields", "Escalation"), escalationFields()},
        {QT_TRANSLATE_NOOP("Fields", "Ramp and free rent"), rampFields()},
        {QT_TRANSLATE_NOOP("Fields", "Leaving early"), endingFields()},
        {QT_TRANSLATE_NOOP("Fields", "Recoveries and leasing costs"), costFields()},
        {QT_TRANSLATE_NOOP("Fields", "After the last day"), afterExpiryFields()},
        {QT_TRANSLATE_NOOP("Fields", "For reports"), reportFields()},
    };
}

} // namespace rackrent::fields
