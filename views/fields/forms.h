#pragma once

#include "views/fields/field.h"

#include <vector>

/// The form of each kind of part; `formOf` keeps them.
namespace rackrent::fields {

using Form = std::vector<FieldGroup>;

Form projectForm();
Form timelineForm();
Form facilityForm();
Form contractForm();
Form loanForm();
Form curveForm();
Form corporateForm();
Form valuationForm();
Form scenarioForm();
Form sourceForm();

/// What a contract owes and can do until its last day, and thereafter.
std::vector<Field> escalationFields();
std::vector<Field> endingFields();
std::vector<Field> afterExpiryFields();
std::vector<Field> reportFields();

} // namespace rackrent::fields
