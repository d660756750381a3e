#pragma once

#include "model/exchange/roll/cell_reading.h"
#include "model/exchange/roll/roll_fields.h"

#include <QString>

#include <string_view>

/// The model's words about rent rolls, as a person reads them.
namespace rackrent {

/// "Critical IT power"; the path itself where no field is known by it.
QString rollFieldTitle(std::string_view path);

/// "USD a month and kW"; empty for a unit that the measure does not have.
QString rollUnitTitle(RollMeasure measure, std::string_view unit, const QString& currency);

/// "in thousands", of numbers that are multiplied by it.
QString rollScaleTitle(double scale);

/// "1,234.56", "MM/DD/YYYY", "days as Excel counts them".
QString numberFormTitle(NumberForm form);
QString dateFormTitle(DateForm form);

/// A problem, a remark or a reason in the program's language, with the names of fields in the place of their paths.
QString rollMessage(std::string_view english);

/// "C7", "row 7", or nothing for the whole sheet; both from 0, -1 for none.
QString rollPlace(int row, int column);

} // namespace rackrent
