#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {

Form curveForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Curve"),
         {
             text("/name", QT_TRANSLATE_NOOP("Fields", "Name"),
                  QT_TRANSLATE_NOOP("Fields", "What the curve is called on screen. Default: its id.")),
             text("/unit", QT_TRANSLATE_NOOP("Fields", "Unit"),
                  QT_TRANSLATE_NOOP("Fields", "What its values are in, such as USD a GPU-hour; changes no figure.")),
         }},
        {QT_TRANSLATE_NOOP("Fields", "Points"),
         {
             table("/points", QT_TRANSLATE_NOOP("Fields", "Points"),
                   QT_TRANSLATE_NOOP("Fields",
                                     "Values on days in ascending order, at least one. Before the first point "
                                     "its value counts."),
                   {day("/date", QT_TRANSLATE_NOOP("Fields", "Date"),
                        QT_TRANSLATE_NOOP("Fields", "The day of the value, after that of the point before."))
                        .needed(),
                    factor("/value", QT_TRANSLATE_NOOP("Fields", "Value"),
                           QT_TRANSLATE_NOOP("Fields", "In the curve's unit. A rate is a fraction (0.04 is 4%); an "
                                                       "index is above 0."))
                        .needed()}),
             choice("/interpolation", QT_TRANSLATE_NOOP("Fields", "Between points"),
                    QT_TRANSLATE_NOOP("Fields",
                                      "The value of the earlier point, or linear in days. Default: that of the "
                                      "earlier."),
                    {{"step", QT_TRANSLATE_NOOP("Fields", "Steps")}, {"linear", QT_TRANSLATE_NOOP("Fields", "Linear")}})
                 .standing("step"),
             share("/growth_after", QT_TRANSLATE_NOOP("Fields", "Growth after the last point"),
                   QT_TRANSLATE_NOOP("Fields", "A year, by months: above -100%. Default: 0%."))
                 .standing(0),
         }},
        {QT_TRANSLATE_NOOP("Fields", "For reports"), {notes(), sources()}},
    };
}

} // namespace rackrent::fields
