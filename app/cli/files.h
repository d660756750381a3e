#pragma once

#include "model/portfolio/results.h"
#include "model/project/checked_document.h"

#include <iosfwd>
#include <optional>
#include <string>

/// What the commands share: files read, problems told, results written.
namespace rackrent::cli {

/// Exit status of a command.
inline constexpr int done = 0;
inline constexpr int invalid = 1;
inline constexpr int wrongUsage = 2;

/// All bytes of a file, or of standard input for "-"; nothing when it cannot be read, which was told.
std::optional<std::string> bytesOf(const std::string& file, std::istream& in, std::ostream& err);

/// A valid document, its warnings told; nothing when it is not, which was told.
std::optional<CheckedDocument> validDocument(const std::string& file, std::istream& in, std::ostream& err);

/// The figures of the base case, or of a scenario where one is named; nothing when they cannot be had, which was told.
std::optional<Results> resultsOf(const std::string& file, const std::string& scenario, std::istream& in,
                                 std::ostream& err);

/// The same of a document that was read. @param file as it was named
std::optional<Results> scenarioResults(CheckedDocument& document, const std::string& scenario, const std::string& file,
                                       std::ostream& err);

/// "1 contract", "2 contracts".
std::string counted(std::size_t count, const std::string& one, const std::string& several);

/// How messages name a file.
std::string nameOf(const std::string& file);

void tell(const Problems& problems, const std::string& file, std::ostream& err);

/// Writes all of a result, or says that it could not.
int written(const std::string& text, std::ostream& out, std::ostream& err);

/// Writes a file as a whole, or says why it could not and leaves what stood there.
int writtenFile(const std::string& file, const std::string& text, std::ostream& err);

/// Writes a file as `writtenFile`, or the result as `written` where no file is named.
int writtenTo(const std::string& file, const std::string& text, std::ostream& out, std::ostream& err);

} // namespace rackrent::cli
