#pragma once

#include <Qt>

namespace rackrent {

/// What our item models answer beyond Qt's own roles.
enum ItemRole {
    SortRole = Qt::UserRole, ///< raw value to sort by; invalid where there is none
    EditTextRole,            ///< QString: what an editor starts with; reads back to the same value
    UnitRole,                ///< QString: the unit of this cell's number, such as "USD a month"
    ChoiceKeysRole,          ///< QStringList: the values to choose among; invalid where text is typed
    ChoiceLabelsRole,        ///< QStringList: their names, in the same order
    IdRole,                  ///< QString: the id of the row's object; of a heading, of its column
    ProblemRole,             ///< int, a Severity: something is wrong with the cell; invalid when nothing is
    AbsentRole,              ///< bool: nothing stands in the file, what is shown is the default
    HiddenRole               ///< bool, of a heading: its column is hidden until it is chosen
};

} // namespace rackrent
