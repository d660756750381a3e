// Lines and metrics for other programs: the same figures as `compute`, by month, quarter and fiscal year.

#include "model/exchange/roll/delimited_text.h"
#include "tests/programs/program_run.h"

#include <QtTest>

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <cmath>
#include <memory>

namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

const QString cli = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString samples = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/");

Json jsonOf(const QStringList& arguments, const QByteArray& input = {})
{
    const Run done = run(cli, arguments, input);
    if (done.status != 0)
        qWarning("%s", done.err.constData());
    return Json::parse(done.out.toStdString());
}

/// Cells of a CSV text without line breaks in them, the heading first.
Rows rowsOf(const QByteArray& text)
{
    const rackrent::Workbook workbook = rackrent::delimitedWorkbook(std::string_view(text.data(), text.size()));
    Rows rows;
    for (const auto& row : workbook.sheets.front().rows) {
        rows.emplace_back();
        for (const auto& cell : row)
            rows.back().push_back(cell.text);
    }
    return rows;
}

double sumOf(const Json& values, std::size_t first, std::size_t end)
{
    double sum = 0;
    for (std::size_t i = first; i < end; ++i)
        sum += values[i].get<double>();
    return sum;
}

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

} // namespace

class DataCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsAreThoseOfCompute_data();
    void monthsAreThoseOfCompute();
    void yearsGatherTheirMonths_data() { monthsAreThoseOfCompute_data(); }
    void yearsGatherTheirMonths();
    void everyMetricIsThere_data() { monthsAreThoseOfCompute_data(); }
    void everyMetricIsThere();
    void aDatabaseHasTheSame_data() { monthsAreThoseOfCompute_data(); }
    void aDatabaseHasTheSame();
    void namesAreNoFormulas();
    void wrongUsageIsSaid();
    void sameBytesEveryTime();
};

void DataCommandTest::monthsAreThoseOfCompute_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(samples).entryList({QStringLiteral("*.rackrent")}))
        QTest::newRow(qPrintable(name)) << samples + name;
}

void DataCommandTest::monthsAreThoseOfCompute()
{
    QFETCH(QString, file);
    const Json computed = jsonOf({"compute", file});
    const Json data = jsonOf({"data", file, "--format", "json"});
    const auto holds = [&](const Json& row, const Json& lines, std::size_t month) {
        for (const auto& [key, values] : lines.items())
            if (values.is_array() && row.at(key) != values[month])
                return false;
        return true;
    };
    const std::size_t months = computed["months"].size();
    QCOMPARE(data["portfolio"]["rows"].size(), months);
    for (std::size_t month = 0; month < months; ++month) {
        const Json& row = data["portfolio"]["rows"][month];
        QCOMPARE(row["period"], computed["months"][month]);
        QVERIFY(holds(row, computed["lines"], month));
    }
    for (const auto& [table, key] : {std::pair("contracts", "contract"), std::pair("facilities", "facility")}) {
        QCOMPARE(data[table]["rows"].size(), computed[table].size() * months);
        for (std::size_t i = 0; i < data[table]["rows"].size(); ++i) {
            const Json& row = data[table]["rows"][i];
            QVERIFY(holds(row, computed[table][row[key].get<std::string>()], i % months));
        }
    }
    const Rows rows = rowsOf(run(cli, {"data", file}).out);
    QCOMPARE(rows.size(), months + 1);
    for (std::size_t column = 3; column < rows[0].size(); ++column)
        for (std::size_t month = 0; month < months; ++month)
            QCOMPARE(std::stod(rows[month + 1][column]), computed["lines"][rows[0][column]][month].get<double>());
}

void DataCommandTest::yearsGatherTheirMonths()
{
    QFETCH(QString, file);
    const Json computed = jsonOf({"compute", file});
    for (const char* period : {"quarter", "fiscal-year"}) {
        const Json data = jsonOf({"data", file, "--format", "json", "--period", period});
        std::size_t first = 0;
        for (const Json& row : data["portfolio"]["rows"]) {
            const std::string lastMonth = row["last_day"].get<std::string>().substr(0, 7);
            QCOMPARE(row["first_day"].get<std::string>().substr(0, 7), computed["months"][first].get<std::string>());
            std::size_t end = first;
            while (computed["months"][end] != lastMonth)
                ++end;
            ++end;
            QVERIFY(isNear(row["noi"].get<double>(), sumOf(computed["lines"]["noi"], first, end)));
            QCOMPARE(row["debt_balance"], computed["lines"]["debt_balance"][end - 1]);
            for (const Json& part : data["facilities"]["rows"])
                if (part["period"] == row["period"])
                    QVERIFY(isNear(
                        part["energised_mw"].get<double>(),
                        sumOf(computed["facilities"][part["facility"].get<std::string>()]["energised_mw"], first, end) /
                            static_cast<double>(end - first)));
            first = end;
        }
        QCOMPARE(first, computed["months"].size());
    }
}

void DataCommandTest::everyMetricIsThere()
{
    QFETCH(QString, file);
    const Json metrics = jsonOf({"compute", file})["metrics"];
    const Json data = jsonOf({"data", file, "--format", "json", "--table", "metrics"});
    QCOMPARE(data.size(), std::size_t(1));
    std::map<std::string, Json> found;
    for (const Json& row : data["metrics"]["rows"]) {
        const Json& value = row["day"].is_null() ? row["value"] : row["day"];
        if (metrics[row["metric"].get<std::string>()].is_array())
            found.try_emplace(row["metric"], Json::array()).first->second.push_back(value);
        else
            found[row["metric"]] = value;
    }
    for (const auto& [key, value] : metrics.items())
        if (!value.is_array() || !value.empty())
            QCOMPARE(found.at(key), value);
}

void DataCommandTest::aDatabaseHasTheSame()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures.sqlite"));
    QCOMPARE(run(cli, {"data", file, "--format", "sqlite", "-o", path}).status, 0);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("SQLite format 3"));
    const Json data = jsonOf({"data", file, "--format", "json"});

    sqlite3* opened = nullptr;
    QCOMPARE(sqlite3_open_v2(qPrintable(path), &opened, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
    std::size_t columns = 0;
    for (const auto& [name, table] : data.items()) {
        columns += table["columns"].size();
        sqlite3_stmt* made = nullptr;
        QCOMPARE(sqlite3_prepare_v2(opened, ("SELECT * FROM " + name).c_str(), -1, &made, nullptr), SQLITE_OK);
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(made, sqlite3_finalize);
        for (const Json& row : table["rows"]) {
            QCOMPARE(sqlite3_step(made), SQLITE_ROW);
            int column = 0;
            for (const auto& [key, value] : row.items()) {
                QCOMPARE(std::string(sqlite3_column_name(made, column)), key);
                if (value.is_null())
                    QCOMPARE(sqlite3_column_type(made, column), SQLITE_NULL);
                else if (value.is_number())
                    QCOMPARE(sqlite3_column_double(made, column), value.get<double>());
                else
                    QCOMPARE(std::string(reinterpret_cast<const char*>(sqlite3_column_text(made, column))),
                             value.get<std::string>());
                ++column;
            }
        }
        QCOMPARE(sqlite3_step(made), SQLITE_DONE);
    }
    sqlite3_stmt* made = nullptr;
    QCOMPARE(sqlite3_prepare_v2(opened, "SELECT count(*) FROM about WHERE meaning <> ''", -1, &made, nullptr),
             SQLITE_OK);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> count(made, sqlite3_finalize);
    QCOMPARE(sqlite3_step(made), SQLITE_ROW);
    QCOMPARE(sqlite3_column_int(made, 0), static_cast<int>(columns));

    QCOMPARE(run(cli, {"data", file, "--format", "sqlite", "-o", path}).status, 0);
    QCOMPARE(bytesOf(path), bytes);
}

void DataCommandTest::namesAreNoFormulas()
{
    QFile file(samples + QStringLiteral("colossus.rackrent"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Json project = Json::parse(file.readAll().toStdString());
    project["contracts"][0]["tenant"] = "=HYPERLINK(\"http://x\")";
    const QByteArray input = QByteArray::fromStdString(project.dump());
    const QByteArray csv = run(cli, {"data", "-", "--table", "contracts"}, input).out;
    QVERIFY(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","));
    QVERIFY(!csv.contains(",=") && !csv.contains(",\"="));
    const Json data = jsonOf({"data", "-", "--format", "json", "--table", "contracts"}, input);
    QCOMPARE(data["contracts"]["rows"][0]["tenant"].get<std::string>(), std::string("=HYPERLINK(\"http://x\")"));
}

void DataCommandTest::wrongUsageIsSaid()
{
    const QString file = samples + QStringLiteral("colossus.rackrent");
    const Run two = run(cli, {"data", file, "--table", "metrics", "--table", "portfolio"});
    QCOMPARE(two.status, 2);
    QVERIFY(two.err.contains("one table") && two.out.isEmpty());
    QCOMPARE(run(cli, {"data", file, "--table", "rents"}).status, 2);
    QCOMPARE(run(cli, {"data", file, "--format", "sqlite"}).status, 2);
    QCOMPARE(run(cli, {"data", file, "--period", "week"}).status, 2);
    const Run scenario = run(cli, {"data", file, "--scenario", "nobody"});
    QCOMPARE(scenario.status, 1);
    QVERIFY(scenario.err.contains("nobody") && scenario.out.isEmpty());
}

void DataCommandTest::sameBytesEveryTime()
{
    const QStringList arguments{"data", samples + QStringLiteral("colossus.rackrent"), "--format", "json"};
    QCOMPARE(run(cli, arguments).out, run(cli, arguments).out);
}

QTEST_GUILESS_MAIN(DataCommandTest)
#include "data_command_test.moc"
