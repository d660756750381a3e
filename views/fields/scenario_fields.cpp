#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {
namespace {

Field overrides()
{
    Field value = Maker(FieldKind::Input, "/value", QT_TRANSLATE_NOOP("Fields", "Value"),
                        QT_TRANSLATE_NOOP("Fields", "What the input becomes, is multiplied by, or is raised by."))
                      .needed();
    return table(
        "/overrides", QT_TRANSLATE_NOOP("Fields", "Overrides"),
        QT_TRANSLATE_NOOP("Fields", "The inputs that differ from the scenario that this one is based on."),
        {text("/path", QT_TRANSLATE_NOOP("Fields", "Input"),
              QT_TRANSLATE_NOOP("Fields", "Where the input stands in the project, such as "
                                          "/contracts/anthropic/rent/rate."))
             .needed(),
         choice("/op", QT_TRANSLATE_NOOP("Fields", "Change"),
                QT_TRANSLATE_NOOP("Fields", "Whether the value takes the input's place, multiplies it or is added "
                                            "to it. Default: takes its place."),
                {{"set", QT_TRANSLATE_NOOP("Fields", "set to")},
                 {"scale", QT_TRANSLATE_NOOP("Fields", "times")},
                 {"add", QT_TRANSLATE_NOOP("Fields", "plus")}})
             .standing("set"),
         std::move(value)});
}

} // namespace

Form scenarioForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Scenario"),
         {
             id(QT_TRANSLATE_NOOP("Fields",
                                  "What other scenarios and the command line call it: small letters, digits, _ "
                                  "and -, once among the scenarios.")),
             text("/name", QT_TRANSLATE_NOOP("Fields", "Name"),
                  QT_TRANSLATE_NOOP("Fields", "What the scenario is called on screen and in reports. Default: its id."))
                 .standingFrom(ownId),
             reference(PartKind::Scenario, "/based_on", QT_TRANSLATE_NOOP("Fields", "Based on"),
                       QT_TRANSLATE_NOOP("Fields", "The scenario whose overrides come first. Default: the base case."))
                 .choices({{"", QT_TRANSLATE_NOOP("Fields", "Base case")}}),
             share(
                 "/probability", QT_TRANSLATE_NOOP("Fields", "Probability"),
                 QT_TRANSLATE_NOOP("Fields", "How likely the scenario is held to be: 0% to 100%. Changes no figure.")),
             notes(),
         }},
        {QT_TRANSLATE_NOOP("Fields", "Overrides"), {overrides()}},
    };
}

} // namespace rackrent::fields
