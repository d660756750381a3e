#include "views/dialogs/part_removal.h"

#include "views/dialogs/prompts.h"
#include "views/document/document.h"
#include "views/document/part_edits.h"

#include <QCoreApplication>

namespace rackrent {

std::optional<QString> removePart(Document& document, const PartPlace& place, Prompts& prompts, QWidget* parent)
{
    const QString title = partTitle(document.json(), place);
    PartDeletion deletion = partDeletion(document.json(), {place}, Needing::Refuse);
    QStringList uses;
    for (const Use& use : deletion.inTheWay)
        uses << use.words;
    if (!deletion.inTheWay.empty())
        deletion = partDeletion(document.json(), {place}, Needing::Delete);
    for (const Use& use : deletion.goesAlong)
        if (use.kind != Use::Provenance && !uses.contains(use.words)) // where a value came from goes with the value
            uses << use.words;
    const bool mayGo = !deletion.edits.empty();
    if ((!uses.isEmpty() || !mayGo) && !prompts.askToDelete(parent, title, uses, mayGo))
        return std::nullopt;
    return document.edit(QCoreApplication::translate("PartRemoval", "Delete %1").arg(title), deletion.edits);
}

} // namespace rackrent
