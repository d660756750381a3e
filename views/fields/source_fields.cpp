#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {

Form sourceForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Source"),
         {
             id(QT_TRANSLATE_NOOP("Fields", "What inputs call the source: small letters, digits, _ and -, once among "
                                            "the sources.")),
             text("/title", QT_TRANSLATE_NOOP("Fields", "Title"),
                  QT_TRANSLATE_NOOP("Fields", "The title of the document.")),
             text("/publisher", QT_TRANSLATE_NOOP("Fields", "Publisher"),
                  QT_TRANSLATE_NOOP("Fields", "Who published it.")),
             text("/date", QT_TRANSLATE_NOOP("Fields", "Date"),
                  QT_TRANSLATE_NOOP("Fields", "When it was published: a day, a month or a year.")),
             text("/url", QT_TRANSLATE_NOOP("Fields", "Address"), QT_TRANSLATE_NOOP("Fields", "Where it can be read.")),
             longText("/quote", QT_TRANSLATE_NOOP("Fields", "Quotation"),
                      QT_TRANSLATE_NOOP("Fields", "The words that matter.")),
         }}};
}

} // namespace rackrent::fields
