#pragma once

#include <QString>

#include <string>

/// What the writers of reports share.
namespace rackrent::report {

inline QString plain(const std::string& text) { return QString::fromStdString(text); }

} // namespace rackrent::report
