#pragma once

#include <QString>

#include <string>

class QMenu;

namespace rackrent {

class Document;

/// A scenario's name, told from others of the same name by its id; the base case's for an empty id.
QString scenarioTitle(const Document& document, const std::string& scenario);

/// Whether a scenario, or for an empty id the base case, is drawn over the charts while another is shown.
bool isOverlaid(const Document& document, const std::string& scenario);

/// Whether one more can be drawn.
bool mayOverlayMore(const Document& document);

/// Draws it, or no longer, as one step that can be undone. Nothing happens where as many are drawn as can be told
/// apart.
void setOverlaid(Document& document, const std::string& scenario, bool isOverlaid);

/// Entries to choose what is drawn over the charts: none, the base case, each scenario.
void fillOverlayMenu(QMenu& menu, Document& document);

} // namespace rackrent
