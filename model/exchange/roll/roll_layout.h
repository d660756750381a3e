#pragma once

#include "model/exchange/roll/roll_mapping.h"

#include <string>
#include <vector>

namespace rackrent {

enum class RowRole { Contract, Blank, Total, Vacant, Group, Heading, Skipped };

/// What a row below the headings is.
struct RollRowRole {
    int row = 0;
    RowRole role = RowRole::Contract;
    std::string text; ///< of a total or a group: what its first cell says
};

/// The rows below the headings, by a mapping: blank ones; totals (a word such as "Total" or "Zwischensumme" in front
/// and no dates); vacant space; headings that are repeated; groups (one cell alone, when the mapping's columns are
/// several); and those that the mapping leaves out or keeps. All else is a contract.
std::vector<RollRowRole> rollLayout(const Sheet& sheet, const RollMapping& mapping);

/// Whether a text is the label of a sum: "Subtotal Building A", "Gesamt".
bool isTotalLabel(const std::string& text);

/// "a total", as in the list of rows that are left out.
std::string roleWords(const RollRowRole& role);

} // namespace rackrent
