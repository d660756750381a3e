#pragma once

#include "model/project/project.h"
#include "views/format/number_text.h"
#include "views/format/typed.h"

#include <QString>

#include <vector>

namespace rackrent {

/// `none`, `3% every 12m`, `3% every 12m first 18m`, `index cpi +1% cap 5% floor 2% every 6m`, `3 steps`. All but
/// the last read back to the same escalation.
QString escalationText(const Escalation& escalation, const Curves& curves, const NumberText& numbers);

/// Reads what `escalationText` writes, in the words a person would use: `3%`, `2.5% every year`, `index cpi`.
/// Months between bumps are 12 unless named; the first bump comes as late as the others lie apart. Tables of
/// steps are not typed here and are refused.
Typed<Escalation> readEscalation(const QString& typed, const Curves& curves, const NumberText& numbers);

} // namespace rackrent
