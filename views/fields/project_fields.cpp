#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {

Form projectForm()
{
    return {{QT_TRANSLATE_NOOP("Fields", "Project"),
             {
                 text("/name", QT_TRANSLATE_NOOP("Fields", "Name"),
                      QT_TRANSLATE_NOOP("Fields", "What the project is called on screen and in reports.")),
                 text("/currency", QT_TRANSLATE_NOOP("Fields", "Currency"),
                      QT_TRANSLATE_NOOP("Fields", "The one currency of all money in the project, such as USD: up to 12 "
                                                  "letters. Amounts are not converted when it changes."))
                     .needed(),
                 notes(),
             }}};
}

Form timelineForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Timeline"),
         {
             day("/start", QT_TRANSLATE_NOOP("Fields", "Start"),
                 QT_TRANSLATE_NOOP("Fields", "First day of the first month that is computed."))
                 .needed(),
             whole(Quantity::Months, "/months", QT_TRANSLATE_NOOP("Fields", "Length"),
                   QT_TRANSLATE_NOOP("Fields", "Months that are computed: 1 to 1200."))
                 .needed(),
             whole(Quantity::Factor, "/fiscal_year_end_month", QT_TRANSLATE_NOOP("Fields", "Fiscal year ends in month"),
                   QT_TRANSLATE_NOOP("Fields", "1 for January to 12 for December. Default: 12."))
                 .standing(12),
         }}};
}

} // namespace rackrent::fields
