#pragma once

#include <QIcon>
#include <QString>

namespace rackrent {

struct Colours;

/// A line drawing from the resources in a theme's text colour, and paler where it is disabled.
QIcon themedIcon(const QString& name, const Colours& colours);

} // namespace rackrent
