#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace rackrent {

/// What a person would type for a cell of a spreadsheet that shows `text` for `value`, whatever locale and format it
/// shows it in: a day as 2026-03-01, and for a number (`isNumeric`) the text with its digits in full, in our locale's
/// form: "$1250000.5". The text itself where the value is not what it shows. Days count from 30 December 1899.
QString exactText(const QString& text, double value, bool isNumeric, const QLocale& locale = QLocale());

/// For programs to read: the fewest digits that give the value back.
QString plainNumber(double value);

/// 0.125 of "12.5%".
std::optional<double> rateOf(const QString& text, const QLocale& locale = QLocale());

} // namespace rackrent
