#pragma once

#include "model/project/checked_document.h"
#include "model/time/day_number.h"
#include "tests/model/model_test_support.h"

namespace rackrent::test {

inline const std::string acmeRent = "/contracts/acme/rent/rate";

inline double days(const char* iso) { return dayNumber(day(iso)); }

inline CheckedDocument sample(const std::string& name)
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/" + name + ".rackrent", std::ios::binary);
    return openedProject(std::string(std::istreambuf_iterator<char>(file), {})).document;
}

/// A hall let for 100 a month over two years that cost 1,200, nothing else: what is asked is worked out by hand.
inline CheckedDocument plainHall()
{
    return CheckedDocument(Json::parse(R"({
        "format": "rackrent-project", "version": 1, "currency": "USD",
        "timeline": {"start": "2026-01-01", "months": 24},
        "facilities": [{"id": "hall", "phases": [], "capital": [{"category": "mep", "amount": 1200,
            "spend": {"start": "2026-01-01", "months": 1}, "depreciation": {"method": "none"}}]}],
        "contracts": [{"id": "acme", "tenant": "Acme", "facility": "hall", "start": "2026-01-01", "end": "2027-12-31",
            "rent": {"basis": "per_month", "rate": 100},
            "termination": {"by": "tenant", "earliest_notice": "2026-01-01", "notice_days": 0}}],
        "valuation": {"discount_rate": 0.1}})"));
}

} // namespace rackrent::test
