#pragma once

#include "model/project/generated/draw.h"
#include "model/project/generated/market.h"

namespace rackrent::generated {

/// What the terms of a contract depend on.
struct Lease {
    const Segment& segment;
    const Market& market; ///< a GPU's own generation, by the hour
    int startMonth = 0;   ///< of the timeline
    int termMonths = 0;
    Date start{};
    Date end{};
    double mw = 0;
    int gpus = 0;
    double rate = 0; ///< in the segment's basis
    double utilisation = 1;

    /// Of all the space, USD.
    double monthlyRent() const;
};

/// The lease of a contract: when, how large, at what rent.
Lease leaseOf(const Frame& frame, Draw& draw);

/// What a contract says of its rent: capacity, rent, escalation, ramp and abatements.
void addRent(const Lease& lease, Draw& draw, Json& contract);

/// Termination and how the contract ends.
void addTermination(const Lease& lease, Draw& draw, Json& contract);

/// Recoveries, load factor and leasing costs.
void addCosts(const Lease& lease, Draw& draw, Json& contract);

/// What the market does with the space afterwards.
void addAfterExpiry(const Lease& lease, Draw& draw, Json& contract);

/// What is kept for reports: credit, prepayment, deposit, renewal options, notes and sources.
void addRecords(const Lease& lease, Draw& draw, Json& contract);

} // namespace rackrent::generated
