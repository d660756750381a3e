#include "views/items/place_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rackrent {
namespace {

/// Several of a kind, in the order of `PartKind`.
constexpr std::array<const char*, 10> several{
    QT_TRANSLATE_NOOP("PartKinds", "Project"),    QT_TRANSLATE_NOOP("PartKinds", "Timeline"),
    QT_TRANSLATE_NOOP("PartKinds", "Facilities"), QT_TRANSLATE_NOOP("PartKinds", "Contracts"),
    QT_TRANSLATE_NOOP("PartKinds", "Loans"),      QT_TRANSLATE_NOOP("PartKinds", "Curves"),
    QT_TRANSLATE_NOOP("PartKinds", "Corporate"),  QT_TRANSLATE_NOOP("PartKinds", "Valuation"),
    QT_TRANSLATE_NOOP("PartKinds", "Scenarios"),  QT_TRANSLATE_NOOP("PartKinds", "Sources")};

QString joined(const QStringList& words)
{
    return words.join(QCoreApplication::translate("PartKinds", ", ", "between the steps of a place"));
}

} // namespace

QString kindWord(PartKind kind) { return QCoreApplication::translate("Fields", kindTitle(kind)); }

QString kindWordOfSeveral(PartKind kind)
{
    return QCoreApplication::translate("PartKinds", several[static_cast<std::size_t>(kind)]);
}

QString placeWords(const Json& document, const std::string& pointer)
{
    if (pointer.empty())
        return QCoreApplication::translate("PartKinds", "the whole project");
    if (const auto place = fieldAt(document, pointer))
        return place->field ? joined({partTitle(document, place->part), fieldTitle(*place)})
                            : partTitle(document, place->part);
    if (const auto part = partAround(document, pointer))
        return joined({partTitle(document, *part), QString::fromStdString(pointer.substr(part->pointer.size()))});
    return QString::fromStdString(pointer);
}

QString fieldWordsAt(const Json& document, const std::string& pointer)
{
    const auto place = fieldAt(document, pointer);
    return place && place->field ? fieldTitle(*place) : QString::fromStdString(pointer);
}

std::optional<PartPlace> partAround(const Json& document, const std::string& pointer)
{
    if (const auto place = fieldAt(document, pointer))
        return place->part;
    std::optional<PartPlace> found;
    for (const PartPlace& part : partsOf(document)) {
        const bool isInside = pointer.starts_with(part.pointer) &&
                              (pointer.size() == part.pointer.size() || pointer[part.pointer.size()] == '/');
        if (isInside && !part.pointer.empty() && (!found || part.pointer.size() > found->pointer.size()))
            found = part;
    }
    return found;
}

} // namespace rackrent
