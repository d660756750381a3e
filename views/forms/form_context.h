#pragma once

#include "model/project/pointer.h"
#include "views/document/document.h"
#include "views/items/field_cells.h"

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// A part as a form shows it: in the document, and as the chosen scenario sees it.
struct FormContext {
    Document& document;
    PartPlace place;
    NumberText numbers;
    Json underScenario;                  ///< null when the chosen scenario leaves the part as it is
    std::vector<std::string> overridden; ///< below the part: "/rent/rate", "/ramp/0/fraction"
    Problems problems;                   ///< of the part, their places below it

    FormContext(Document& document, PartPlace place);

    /// The part in the document. There is one.
    const Json& part() const;
    /// The part as the chosen scenario sees it.
    const Json& shown() const { return underScenario.is_null() ? part() : underScenario; }
    /// The value of a field in the document; none when it is absent.
    std::optional<Json> value(const Field& field) const { return valueOf(field, part()); }
    /// Where what stands at a pointer of the document comes from.
    InputOrigin originAt(const std::string& pointer) const;
    /// Whether the chosen scenario sets the field, or something in it.
    bool isOverridden(const std::string& path) const;
    QString partTitle() const;

private:
    mutable std::optional<ProvenanceIndex> m_origins; ///< made when it is asked for
};

/// What a field means, its unit, and what counts when it is left out: a tooltip.
QString fieldTip(const Field& field, const FormContext& context);

} // namespace rackrent
