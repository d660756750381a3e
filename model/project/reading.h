#pragma once

#include "model/project/read_parts.h"
#include "model/project/stale_parts.h"

#include <map>

namespace rackrent {

/// What a document says, part by part, so that parts which an edit does not touch need not be read again.
struct Reading {
    /// Problems of a list's parts, by position; places are within the part.
    using PartProblems = std::map<std::size_t, Problems>;

    Project project;
    References references;
    bool timelineIsGood = false;
    bool isKnown = false; ///< a project of a version that can be read; else there are no parts

    // Places are those in the document, but for `PartProblems`.
    Problems header; ///< format, name, currency, notes, keys that are unknown or of the wrong type
    Problems timeline, corporate, valuation;
    PartProblems curves, facilities, contracts, loans;
    Problems ids;        ///< ids that stand twice
    Problems about;      ///< scenarios but for their overrides, sources, provenance
    Problems simulation; ///< but for the drivers' paths
    Problems views;

    /// All of them, with their places in the document.
    Problems problems() const;
    bool hasErrors() const;
};

/// Reads a whole document. One that is no project of a known version has a header's problems and nothing else.
Reading readingOf(const Json& document);

/// Reads the stale parts of a document again and takes the rest over. Parts that are read again and are equal keep
/// their address.
/// @param before of the document before the edits that `stale` was told of
Reading readAgain(const Json& document, const Reading& before, StaleParts stale);

} // namespace rackrent
