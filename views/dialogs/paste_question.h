#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rackrent {

/// A text that a cell would not take.
struct PasteFault {
    QString row;
    QString column;
    QString text;
    QString reason;
};

/// What a block of texts would do, before anything is done.
struct PasteQuestion {
    QString action;      ///< "Paste 12 cells"
    bool isPaste = true; ///< else cells are filled
    int cells = 0;       ///< that would be written, faulty ones included
    QString newRows;     ///< "3 contracts are added"; empty when none are
    std::vector<PasteFault> faults;
    /// When numbers stand among them whose separators may be meant in two ways.
    struct Separators {
        QString sample; ///< "1.234,5"
        bool ownIsComma = false;
        std::vector<PasteFault> foreignFaults; ///< with the other decimal sign
    };
    std::optional<Separators> separators;
};

enum class PasteAnswer {
    Cancel,
    Write,       ///< all cells without a fault, numbers as they are written here
    WriteForeign ///< with the other decimal sign
};

} // namespace rackrent
