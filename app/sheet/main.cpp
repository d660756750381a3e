// Reads a workbook from standard input and prints it as lines of text (model/exchange/roll/workbook_text.h). A program
// of its own, so that a file that makes a library run on, eat memory or crash takes nothing with it.

#include "app/sheet/unpacked_parts.h"
#include "app/sheet/xlsx_workbook.h"
#include "model/exchange/roll/workbook_text.h"

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

namespace {

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

void limitAll()
{
    constexpr rlim_t seconds = 20;
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__) // which maps terabytes
    constexpr rlim_t bytes = rlim_t{1} << 30;
    limit(RLIMIT_AS, bytes);
#endif
}

std::string standardInput()
{
    std::string bytes;
    std::vector<char> block(std::size_t{1} << 16);
    ssize_t count = 0;
    while (bytes.size() <= rackrent::sheet_limits::fileBytes &&
           (count = read(STDIN_FILENO, block.data(), block.size())) > 0)
        bytes.append(block.data(), static_cast<std::size_t>(count));
    return bytes;
}

rackrent::Workbook workbookOf(const std::string& bytes)
{
    const rackrent::sheet_program::UnpackedParts unpacked = rackrent::sheet_program::unpackedParts(bytes);
    if (unpacked.fault.empty())
        return rackrent::sheet_program::xlsxWorkbook(unpacked.parts);
    rackrent::Workbook none;
    none.fault = unpacked.fault;
    return none;
}

} // namespace

int main()
{
    limitAll();
    try {
        const std::string text = rackrent::workbookText(workbookOf(standardInput()));
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 1;
    } catch (const std::exception&) { // memory: whoever asked says so
        return 1;
    }
}
