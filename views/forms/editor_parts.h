#pragma once

#include <QHBoxLayout>

/// What the editors of fields are put together with.
namespace rackrent {

/// Without margins, its widgets so many pixels apart; as the style has it for -1.
QHBoxLayout* bareRow(QWidget* parent, int spacing = -1);
void setItalic(QWidget* widget, bool italic);

} // namespace rackrent
