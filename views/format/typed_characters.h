#pragma once

#include <QString>

/// What is common to the characters that people type, whatever their keyboard and script.
namespace rackrent {

/// Digits of every script as 0 to 9, every space as one kind and never two, every minus as '-', marks of
/// direction dropped.
QString normalised(const QString& typed);

bool isSpace(QChar c);

/// A character that goes on a unit's name, as against % or $, which are units by themselves.
bool isUnitLetter(QChar c);

} // namespace rackrent
