#include "model/exchange/roll/sheet_file.h"

#include "model/exchange/roll/delimited_text.h"
#include "model/exchange/roll/workbook_text.h"
#include "model/exchange/roll/zip_directory.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rackrent {

namespace {

Workbook faulty(std::string fault)
{
    Workbook none;
    none.fault = std::move(fault);
    return none;
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

bool writtenAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return lseek(descriptor, 0, SEEK_SET) == 0;
}

/// All that comes out of a pipe; nothing when that takes more than a minute or is too much.
std::optional<std::string> readAll(int pipe)
{
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + std::chrono::minutes(1);
    constexpr std::size_t most = std::size_t{512} << 20;
    std::string text;
    std::string block(std::size_t{1} << 16, '\0');
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = left > 0 ? poll(&waiting, 1, static_cast<int>(left)) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return std::nullopt;
        const ssize_t count = read(pipe, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || text.size() + static_cast<std::size_t>(count) > most)
            return std::nullopt;
        if (count == 0)
            return text;
        text.append(block, 0, static_cast<std::size_t>(count));
    }
}

int statusOf(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return status;
}

Workbook readByProgram(std::string_view bytes, const std::string& program)
{
    const std::string cannot = "workbooks are read by " + program + ", which cannot be run: ";
    const std::string mend = ". Install Rackrent as a whole, or save the sheet as CSV";
    const Descriptor input(memfd_create("rackrent-sheet", MFD_CLOEXEC));
    if (input.number() < 0 || !writtenAll(input.number(), bytes))
        return faulty("there is no memory to hand the workbook on; save the sheet as CSV");
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return faulty(cannot + std::strerror(errno) + mend);
    const Descriptor out(ends[0]);
    Descriptor in(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, in.number(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string name = program;
    char* arguments[] = {name.data(), nullptr};
    pid_t child = 0;
    const int failed = posix_spawn(&child, program.c_str(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return faulty(cannot + std::strerror(failed) + mend);
    in.close();
    const std::optional<std::string> text = readAll(out.number());
    if (!text)
        kill(child, SIGKILL);
    const int status = statusOf(child);
    if (text && WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return readWorkbookText(*text);
    return faulty(
        "it takes more than 20 seconds or 1 GB of memory to read; copy the table into a new workbook, or save the "
        "sheet as CSV");
}

/// The names of the parts of workbooks of other kinds.
std::string otherKind(const ZipDirectory& directory)
{
    bool hasWorkbook = false;
    for (const ZipEntry& entry : directory.entries) {
        if (entry.name == "xl/workbook.bin")
            return "it is a binary workbook (.xlsb); save it as .xlsx or CSV";
        if (entry.name == "content.xml")
            return "it is an OpenDocument table (.ods); save it as .xlsx or CSV";
        hasWorkbook = hasWorkbook || entry.name == "[Content_Types].xml";
    }
    return hasWorkbook ? std::string() : "it is an archive and no workbook; give an .xlsx or CSV file";
}

} // namespace

Workbook sheetFile(std::string_view bytes, const std::string& program)
{
    if (bytes.size() > sheet_limits::fileBytes)
        return faulty("it is larger than 128 MB; copy the table into a file of its own");
    if (bytes.starts_with("\xd0\xcf\x11\xe0"))
        return faulty(
            "it is a workbook of Excel 97 (.xls) or one with a password; save it as .xlsx without a password, or "
            "as CSV");
    if (bytes.starts_with("%PDF"))
        return faulty("it is a PDF; a table as .xlsx or CSV is needed");
    if (!bytes.starts_with("PK\x03\x04"))
        return delimitedWorkbook(bytes);
    const ZipDirectory directory = zipDirectory(bytes);
    if (!directory.fault.empty())
        return faulty(directory.fault);
    if (const std::string other = otherKind(directory); !other.empty())
        return faulty(other);
    return readByProgram(bytes, program);
}

std::string sheetProgram()
{
    namespace fs = std::filesystem;
    std::error_code failed;
    const fs::path here = fs::read_symlink("/proc/self/exe", failed).parent_path();
    // A test of the build tree runs in tests/, the programs are made in app/.
    for (const fs::path& folder : {here, here.parent_path() / "app"})
        if (fs::exists(folder / "rackrent-sheet", failed))
            return (folder / "rackrent-sheet").string();
    return (here / "rackrent-sheet").string();
}

Workbook sheetFileAt(const std::string& path, const std::string& program)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return faulty("it is a folder; name a file");
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return faulty(std::string(std::strerror(errno)) + "; name a file that exists and may be read");
    std::string bytes;
    std::string block(std::size_t{1} << 20, '\0');
    while (bytes.size() <= sheet_limits::fileBytes &&
           (stream.read(block.data(), static_cast<std::streamsize>(block.size())), stream.gcount() > 0))
        bytes.append(block, 0, static_cast<std::size_t>(stream.gcount()));
    return sheetFile(bytes, program);
}

} // namespace rackrent
