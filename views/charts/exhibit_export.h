#pragma once

#include "model/analysis/exhibit.h"
#include "views/style/palette.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace rackrent {

enum class ExportFormat { Png, Svg, Pdf, Csv };

/// The format that a file name's ending stands for.
std::optional<ExportFormat> exportFormatOf(const QString& path);

/// The exhibit drawn for a page or slide of this size; type grows with the size. The image has `scale` times as
/// many pixels each way; null when there is no memory for it.
QImage exhibitImage(const Exhibit& exhibit, Theme theme, const QSize& size, double scale);

/// Writes the exhibit to a file. Nothing when it worked; else what failed and where, as a sentence, and the
/// file that was there before is untouched. `size` and `scale` do not matter to CSV, `scale` only to PNG.
std::optional<QString> exportExhibit(const Exhibit& exhibit, Theme theme, const QString& path, ExportFormat format,
                                     const QSize& size = {1600, 900}, double scale = 2);

/// Puts the drawing on the clipboard, as an image and as SVG.
void copyExhibitImage(const Exhibit& exhibit, Theme theme, const QSize& size = {1600, 900}, double scale = 2);

} // namespace rackrent
