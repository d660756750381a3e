#pragma once

#include "model/analysis/exhibit.h"
#include "views/charts/export_options.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace rackrent {

/// The exhibit drawn for a page or slide of the options' size; type grows with the size. The image has `scale` times
/// as many pixels each way, whatever the format; null when there is no memory for it.
QImage exhibitImage(const Exhibit& exhibit, const ExportOptions& options);

/// The drawing as a file of SVG; empty when there is no memory for it.
QByteArray exhibitSvg(const Exhibit& exhibit, const ExportOptions& options);

/// Writes the exhibit to a file. Nothing when it worked; else what failed and where, as a sentence, and the
/// file that was there before is untouched.
std::optional<QString> exportExhibit(const Exhibit& exhibit, const QString& path, const ExportOptions& options);

/// Puts the drawing on the clipboard, as an image and as SVG; of CSV the values, for a spreadsheet.
void copyExhibit(const Exhibit& exhibit, const ExportOptions& options);

} // namespace rackrent
