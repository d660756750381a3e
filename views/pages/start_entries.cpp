#include "views/pages/start_entries.h"

#include <QCoreApplication>

#include <array>

namespace rackrent {

namespace {

constexpr std::array sampleTable{
    StartEntry{":/samples/colossus.rackrent", QT_TRANSLATE_NOOP("StartEntries", "Colossus"),
               QT_TRANSLATE_NOOP("StartEntries", "xAI lets GPU compute to Anthropic and Google, who may leave on 90 "
                                                 "days' notice")},
    StartEntry{":/samples/river-bend.rackrent", QT_TRANSLATE_NOOP("StartEntries", "River Bend"),
               QT_TRANSLATE_NOOP("StartEntries", "Hut 8's triple-net lease of 245 MW for 15 years, with its notes")},
    StartEntry{":/samples/ellendale.rackrent", QT_TRANSLATE_NOOP("StartEntries", "Ellendale"),
               QT_TRANSLATE_NOOP("StartEntries", "Applied Digital's three buildings for CoreWeave, 400 MW")},
    StartEntry{":/samples/childress.rackrent", QT_TRANSLATE_NOOP("StartEntries", "Childress"),
               QT_TRANSLATE_NOOP("StartEntries", "A neocloud: IREN's 76,000 GPUs for Microsoft, by the GPU-hour")},
    StartEntry{":/samples/reit-300.rackrent", QT_TRANSLATE_NOOP("StartEntries", "A portfolio of 300 leases"),
               QT_TRANSLATE_NOOP("StartEntries", "Invented: 30 facilities over 240 months, for scale")},
};

constexpr std::array templateTable{
    StartEntry{":/templates/empty.rackrent", QT_TRANSLATE_NOOP("StartEntries", "Empty project"),
               QT_TRANSLATE_NOOP("StartEntries", "One facility, no contracts, ten years")},
    StartEntry{":/templates/powered-shell.rackrent", QT_TRANSLATE_NOOP("StartEntries", "Powered shell"),
               QT_TRANSLATE_NOOP("StartEntries", "One triple-net lease for 15 years, a loan, a sale")},
    StartEntry{":/templates/colocation.rackrent", QT_TRANSLATE_NOOP("StartEntries", "Colocation"),
               QT_TRANSLATE_NOOP("StartEntries", "Three tenants by the kW-month, renewals at market")},
    StartEntry{":/templates/gpu-compute.rackrent", QT_TRANSLATE_NOOP("StartEntries", "GPU compute"),
               QT_TRANSLATE_NOOP("StartEntries", "An anchor and the spot market by the GPU-hour")},
};

} // namespace

std::span<const StartEntry> samples() { return sampleTable; }

std::span<const StartEntry> templates() { return templateTable; }

QString titleOf(const StartEntry& entry) { return QCoreApplication::translate("StartEntries", entry.title); }

QString lineOf(const StartEntry& entry) { return QCoreApplication::translate("StartEntries", entry.line); }

} // namespace rackrent
