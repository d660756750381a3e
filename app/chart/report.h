#pragma once

#include <QStringList>

namespace rackrent {

/// `rackrent-cli report`: writes a project's report as PDF, HTML or Markdown. Gives the exit status.
int exportReport(const QStringList& arguments);

} // namespace rackrent
