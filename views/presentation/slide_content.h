#pragma once

#include "model/analysis/exhibit.h"
#include "views/charts/discretion.h"
#include "views/panels/key_figures.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rackrent {

class Document;
class Overlays;

/// What stands on a page of the deck, as plain values: the same for the screen, the list of pages and the PDF.
struct SlideContent {
    struct Figure {
        QString title, value, caption, difference;
        Better direction = Better::Neither; ///< of the difference
    };
    /// A list under a heading.
    struct Column {
        QString heading;
        QStringList points;
    };

    Slide::Kind kind = Slide::Kind::Text;
    QString headline;
    QString subtitle; ///< of the title page
    std::optional<Exhibit> exhibit;
    QList<Figure> figures;
    QStringList header;       ///< of a table
    QList<QStringList> table; ///< its rows
    int strongRow = -1;       ///< the scenario that is shown
    QList<Column> columns;
    QString footer; ///< project, scenario, day of the valuation
};

/// @param document with figures, under the scenario that the page is to show
/// @param overlays of the document: what is drawn over its charts
SlideContent slideContent(const Slide& slide, Document& document, Overlays& overlays);

/// With its amounts as discreet as that; what is drawn is drawn so by the painter.
SlideContent discreet(SlideContent content, Discretion discretion);

/// What a page is called in a list: its title, or what it shows.
QString slideName(const Slide& slide);

} // namespace rackrent
