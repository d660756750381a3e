#pragma once

#include "model/analysis/exhibit.h"
#include "model/project/checked_document.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A project on paper: sections of plain values, which every format writes alike. Nothing is computed after.
namespace rackrent {

/// What the report says, in English, or what it quotes.
struct ReportText {
    std::string words;
    bool isQuoted = false; ///< the project's own words, a name or a note, which are the same in every language

    ReportText() = default;
    // Most texts are said: they stand in tables as they are.
    ReportText(std::string said) : words(std::move(said)) {} // NOLINT(google-explicit-constructor)
    ReportText(const char* said) : words(said) {}            // NOLINT(google-explicit-constructor)
    ReportText(std::string_view said) : words(said) {}       // NOLINT(google-explicit-constructor)
    bool operator==(const ReportText&) const = default;
};

inline ReportText quoted(std::string words)
{
    ReportText text(std::move(words));
    text.isQuoted = true;
    return text;
}

/// A paragraph, or a heading below the section's own.
struct ReportWords {
    ReportText text;
    bool isHeading = false;
};

struct ReportList {
    std::vector<ReportText> items; ///< sentences
};

/// Words to the left, figures to the right; all rows as long as the heading.
struct ReportTable {
    std::vector<ReportText> heading;
    std::vector<std::vector<ReportText>> rows;
    std::size_t wordColumns = 1; ///< how many columns, from the left, are words
    bool hasTotal = false;       ///< in its last row
};

struct ReportChart {
    Exhibit exhibit;
};

using ReportBlock = std::variant<ReportWords, ReportList, ReportTable, ReportChart>;

struct ReportSection {
    std::string key; ///< as in `reportSections`
    std::string title;
    std::vector<ReportBlock> blocks; ///< none where the project has nothing to say in it
};

struct Report {
    ReportText title;
    ReportText scenario; ///< name of the scenario that is shown
    Date valuationDate{};
    std::string currency;
    std::string ofWhat;          ///< scenario, valuation date and currency, in words
    std::string file;            ///< name of the project's file; empty for one that was never saved
    std::string program;         ///< with its version
    std::string language = "en"; ///< of its texts
    std::vector<ReportSection> sections;
};

/// What a report is made from.
struct ReportInput {
    CheckedDocument& document; ///< of the base case
    std::string scenarioId;    ///< empty for the base case
    const Results& results;    ///< of the scenario
    std::string file;
    std::string program;
};

/// One section that a report may have.
struct ReportSectionKind {
    std::string_view key;     ///< on the command line and in dialogs
    std::string_view title;   ///< as its heading
    std::string_view content; ///< what it says, as a sentence
    std::vector<ReportBlock> (*make)(const ReportInput& input);
};

/// All of them, in the order of a report.
std::span<const ReportSectionKind> reportSections();

/// The section of a key; null for a key that there is not.
const ReportSectionKind* reportSection(std::string_view key);

/// A report of the sections in the order in which they are named, those that are empty left out; of all without names.
/// @throws std::out_of_range for a key that there is not
Report madeReport(const ReportInput& input, const std::vector<std::string>& keys = {});

/// The same report with these of its sections alone, in the order in which they are named. Keys that it does not have
/// are passed over.
Report withSections(const Report& report, const std::vector<std::string>& keys);

} // namespace rackrent
