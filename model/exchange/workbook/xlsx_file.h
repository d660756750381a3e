#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct lxw_worksheet;

namespace rackrent {

/// How a cell looks.
struct CellLook {
    std::string format = {}; ///< of numbers, as spreadsheets write it; empty for general
    bool isBold = false;
    bool isInput = false;   ///< blue, as the field marks what is typed
    bool isHeading = false; ///< white on dark
    bool isTitle = false;   ///< larger
    bool isQuiet = false;   ///< grey
    bool isWrapped = false;
    bool isUnit = false;  ///< grey, a little off the number before it
    bool isRight = false; ///< where numbers stand
    auto operator<=>(const CellLook&) const = default;
};

struct CellAddress {
    std::uint32_t row = 0;
    std::size_t column = 0;
};

/// A workbook that is being written, in XLSX (ECMA-376), by libxlsxwriter. Whatever cannot be written throws
/// std::runtime_error: that library itself would leave the cell out.
class XlsxFile {
public:
    XlsxFile();
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    class Sheet {
    public:
        void text(CellAddress at, const std::string& text, const CellLook& look = {});
        void number(CellAddress at, double value, const CellLook& look = {});
        /// @param formula without the equals sign; @param value what it comes to; NaN for an empty text
        void formula(CellAddress at, const std::string& formula, double value, const CellLook& look = {});
        void url(CellAddress at, const std::string& address);
        void width(std::size_t first, std::size_t last, double characters, bool isHidden = false, int outline = 0);
        /// Rows above and columns to the left stay in sight, and are on each printed page.
        void freeze(CellAddress at);
        /// On A4: all of it on one page across, as many pages upright as there are rows, or months side by side.
        enum class Pages { One, Upright, Months };
        /// @param rows, columns that are printed; all of them for 0
        void setUpPrint(Pages pages, std::uint32_t rows = 0, std::size_t columns = 0);
        /// A chart over rows of cells: `categories` and each series in columns `first` to `last`.
        struct Series {
            std::string name, sheet;
            std::uint32_t row = 0;
        };
        struct ChartPlan {
            std::string title, valueTitle, valueFormat;
            std::vector<Series> series;
            bool isLines = false; ///< columns on each other otherwise
            std::string categoriesSheet;
            std::uint32_t categoriesRow = 0;
            std::size_t firstColumn = 0, lastColumn = 0;
        };
        void chart(CellAddress at, const ChartPlan& plan);

    private:
        friend class XlsxFile;
        XlsxFile* m_file = nullptr;
        lxw_worksheet* m_sheet = nullptr;
        std::string m_name;
    };

    Sheet addSheet(const std::string& name);
    void defineName(const std::string& name, const std::string& sheet, CellAddress at);
    void setProperties(const std::string& title, const std::string& program);
    /// Closes it.
    std::string takenBytes();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// `B`, `$F$12` and the like. @param sheet empty on the same sheet
std::string columnName(std::size_t column);
std::string sheetPrefix(const std::string& sheet);

} // namespace rackrent
