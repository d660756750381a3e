#include "views/fields/simulation_fields.h"

#include "views/fields/field_makers.h"

namespace rackrent {

PartPlace simulationPlace() { return {PartKind::Project, "/simulation"}; }

const Field& marketTable()
{
    using namespace fields;
    static const Field made = table(
        "/market", QT_TRANSLATE_NOOP("Fields", "Random market paths"),
        QT_TRANSLATE_NOOP("Fields",
                          "Curves that move at random around what the project says of them, from the valuation "
                          "date on; one row for a curve."),
        {
            reference(PartKind::Curve, "/curve", QT_TRANSLATE_NOOP("Fields", "Curve"),
                      QT_TRANSLATE_NOOP("Fields", "The curve that moves: its mean stays what the project says, but for "
                                                  "the drift."))
                .needed(),
            share("/volatility", QT_TRANSLATE_NOOP("Fields", "Volatility, a year"),
                  QT_TRANSLATE_NOOP("Fields",
                                    "Standard deviation of the change in a year, of the logarithm: 0% or more; "
                                    "20% means that a year later two of three paths are within about a fifth of "
                                    "the curve."))
                .needed(),
            factor("/reversion", QT_TRANSLATE_NOOP("Fields", "Reversion, a year"),
                   QT_TRANSLATE_NOOP("Fields",
                                     "How fast a path comes back to the curve: at 1 half of the distance is gone "
                                     "in 8.3 months, at 0.5 in 16.6. Default: 0, it wanders off and need not "
                                     "come back."))
                .standing(0),
            share("/drift", QT_TRANSLATE_NOOP("Fields", "Drift, a year"),
                  QT_TRANSLATE_NOOP("Fields",
                                    "How the mean of all paths leaves the curve: -20% falls by a fifth each year "
                                    "against it. Above -100%. Default: 0%."))
                .standing(0),
        });
    return made;
}

} // namespace rackrent
