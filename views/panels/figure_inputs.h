#pragma once

#include <QStringList>

#include <string_view>

namespace rackrent {

class Document;
class NumberText;

/// What a metric was computed from, one line an input or another metric: "Valuation, Discount rate: 10%". The values
/// are those of the project that the results are of, under its scenario. Of a long list the first few.
QStringList figureInputs(std::string_view metric, const Document& document, const NumberText& numbers);

} // namespace rackrent
