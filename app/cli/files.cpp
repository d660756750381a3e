#include "app/cli/files.h"

#include "model/portfolio/portfolio_checks.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>
#include <vector>

namespace rackrent::cli {

namespace {

/// All bytes of a stream, or one more than a project may have.
std::string allBytes(std::istream& in)
{
    std::string bytes;
    std::vector<char> block(std::size_t{1} << 20);
    while (bytes.size() <= mostProjectBytes &&
           (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0))
        bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
    return bytes;
}

} // namespace

std::string counted(std::size_t count, const std::string& one, const std::string& several)
{
    return std::to_string(count) + " " + (count == 1 ? one : several);
}

std::string nameOf(const std::string& file) { return file == "-" ? "standard input" : file; }

std::optional<std::string> bytesOf(const std::string& file, std::istream& in, std::ostream& err)
{
    if (file == "-")
        return allBytes(in);
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(file, ignored);
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (isFolder || !stream) {
        err << "rackrent-cli: cannot read " << file << ": " << (isFolder ? "it is a folder" : std::strerror(errno))
            << ". Name a project file that exists and may be read.\n";
        return std::nullopt;
    }
    return allBytes(stream);
}

void tell(const Problems& problems, const std::string& file, std::ostream& err)
{
    for (const Problem& problem : problems)
        err << nameOf(file) << ": " << problemText(problem) << '\n';
}

int written(const std::string& text, std::ostream& out, std::ostream& err)
{
    out << text << std::flush;
    if (out)
        return done;
    err << "rackrent-cli: the result could not be written to standard output: is the disk full?\n";
    return invalid;
}

int writtenFile(const std::string& file, const std::string& text, std::ostream& err)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    // A file that is there by another kind (a pipe, a device) or name (a link) is written as it is.
    const fs::file_status status = fs::symlink_status(file, failed);
    const bool isWhole = !fs::exists(status) || fs::is_regular_file(status);
    const std::string target = isWhole ? file + ".part" : file;
    errno = 0;
    std::ofstream stream(target, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (stream && isWhole) {
        if (fs::exists(status))
            fs::permissions(target, status.permissions(), failed);
        errno = 0;
        fs::rename(target, file, failed);
        if (!failed)
            return done;
        errno = failed.value();
    } else if (stream) {
        return done;
    }
    const int reason = errno;
    if (isWhole)
        fs::remove(target, failed);
    err << "rackrent-cli: cannot write " << file << ": " << std::strerror(reason)
        << ". Name a file in a folder that exists and may be written to.\n";
    return invalid;
}

std::optional<CheckedDocument> validDocument(const std::string& file, std::istream& in, std::ostream& err)
{
    const auto bytes = bytesOf(file, in, err);
    if (!bytes)
        return std::nullopt;
    OpenedProject opened = openedProject(*bytes);
    tell(opened.problems, file, err);
    if (hasErrors(opened.problems))
        return std::nullopt;
    return std::move(opened.document);
}

std::optional<Results> resultsOf(const std::string& file, const std::string& scenario, std::istream& in,
                                 std::ostream& err)
{
    std::optional<CheckedDocument> document = validDocument(file, in, err);
    return document ? scenarioResults(*document, scenario, file, err) : std::nullopt;
}

std::optional<Results> scenarioResults(CheckedDocument& document, const std::string& scenario, const std::string& file,
                                       std::ostream& err)
{
    const auto under = scenario.empty() ? std::nullopt : document.under(scenario);
    if (!scenario.empty() && !under) {
        tell({unknownScenario(document.project(), scenario)}, file, err);
        return std::nullopt;
    }
    Results results = computedResults(under ? under->project : document.project());
    const Problems checks = portfolioChecks(results);
    tell(checks, file, err);
    if (hasErrors(checks))
        return std::nullopt;
    return results;
}

int writtenTo(const std::string& file, const std::string& text, std::ostream& out, std::ostream& err)
{
    return file.empty() ? written(text, out, err) : writtenFile(file, text, err);
}

} // namespace rackrent::cli
