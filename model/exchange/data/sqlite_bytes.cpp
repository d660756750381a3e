#include "model/exchange/data/sqlite_bytes.h"

#include <sqlite3.h>

#include <memory>
#include <stdexcept>

namespace rackrent {

namespace {

/// A database in memory.
class Database {
public:
    Database()
    {
        sqlite3* opened = nullptr;
        const int status = sqlite3_open(":memory:", &opened);
        m_database.reset(opened);
        require(status);
    }

    void run(const std::string& statement)
    {
        require(sqlite3_exec(m_database.get(), statement.c_str(), nullptr, nullptr, nullptr));
    }

    /// Adds rows of as many values as the table has columns.
    void add(const std::string& table, const std::vector<std::vector<DataValue>>& rows)
    {
        if (rows.empty())
            return;
        std::string places = "?";
        for (std::size_t i = 1; i < rows.front().size(); ++i)
            places += ", ?";
        const std::string words = "INSERT INTO " + table + " VALUES (" + places + ")";
        sqlite3_stmt* made = nullptr;
        require(sqlite3_prepare_v2(m_database.get(), words.c_str(), -1, &made, nullptr));
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(made, sqlite3_finalize);
        for (const auto& row : rows) {
            int place = 0;
            for (const DataValue& value : row)
                require(std::visit(Bind{made, ++place}, value));
            require(sqlite3_step(made));
            require(sqlite3_reset(made));
        }
    }

    std::string bytes() const
    {
        sqlite3_int64 size = 0;
        const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> image(
            sqlite3_serialize(m_database.get(), "main", &size, 0), sqlite3_free);
        if (!image)
            throw std::runtime_error("the database could not be made: memory ends");
        return {reinterpret_cast<const char*>(image.get()), static_cast<std::size_t>(size)};
    }

private:
    struct Bind {
        sqlite3_stmt* statement;
        int place;

        int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
        int operator()(double value) const { return sqlite3_bind_double(statement, place, value); }
        int operator()(const std::string& text) const
        {
            return sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
        }
    };

    void require(int status) const
    {
        if (status != SQLITE_OK && status != SQLITE_DONE)
            throw std::runtime_error(std::string("the database could not be made: ") +
                                     sqlite3_errmsg(m_database.get()));
    }

    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_database{nullptr, sqlite3_close};
};

std::string columnWords(const DataTable& table)
{
    std::string words;
    for (const DataColumn& column : table.columns)
        words += (words.empty() ? "" : ", ") + column.name + (column.isNumber ? " REAL" : " TEXT");
    return words;
}

} // namespace

std::string sqliteBytes(const std::vector<DataTable>& tables)
{
    Database database;
    database.run("BEGIN");
    database.run("CREATE TABLE about (table_name TEXT, column_name TEXT, unit TEXT, meaning TEXT)");
    for (const DataTable& table : tables) {
        std::vector<std::vector<DataValue>> about;
        for (const DataColumn& column : table.columns)
            about.push_back({table.name, column.name, column.unit, column.meaning});
        database.add("about", about);
        database.run("CREATE TABLE " + table.name + " (" + columnWords(table) + ")");
        database.add(table.name, table.rows);
    }
    database.run("COMMIT");
    return database.bytes();
}

} // namespace rackrent
