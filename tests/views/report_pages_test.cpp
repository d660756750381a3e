// Reports on paper: nothing is cut by the end of a page, headings stand with what they are above of.

#include "model/project/project_file.h"
#include "views/report/report_pdf.h"
#include "views/style/palette.h"

#include <QtTest>

#include <numeric>

using namespace rackrent;

namespace {

constexpr QSizeF room{658, 967}; ///< of the text on A4

Report sampleReport(const QString& name)
{
    QFile file(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    CheckedDocument document = openedProject(file.readAll().toStdString()).document;
    const Results results = computedResults(document.project());
    return madeReport({document, {}, results, name.toStdString(), "Rackrent"});
}

Report reportOf(std::vector<ReportBlock> blocks)
{
    Report report;
    report.title = quoted("Project");
    report.sections.push_back({"summary", "Summary", std::move(blocks)});
    return report;
}

ReportTable tableOf(int rows)
{
    ReportTable table{{"Tenant", "Rent"}, {}, 1};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({quoted("Tenant " + std::to_string(i)), "1.25m USD"});
    return table;
}

QFont font()
{
    QFont base = QGuiApplication::font();
    base.setPixelSize(13);
    return base;
}

ReportLayout laidOut(const Report& report)
{
    ReportLayout layout(report, room, font());
    while (layout.layOutNext())
        continue;
    return layout;
}

bool isTableHeading(const PageFlow::Placed& placed)
{
    return placed.piece->keepsNext && dynamic_cast<const RowPiece*>(placed.piece.get());
}

} // namespace

class ReportPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
    void aTablesHeadingIsOnEachOfItsPages();
    void aTotalIsNotAlone();
    void headingsStandWithTheirText();
    void aRowHigherThanAPageGoesOn();
    void columnsTakeWhatTheyNeed();
    void papersDiffer();
    void theContentsNameThePages();
};

void ReportPagesTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         QDir(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples")).entryList({QStringLiteral("*.rackrent")}))
        QTest::newRow(qPrintable(name)) << name;
}

void ReportPagesTest::nothingIsCut()
{
    QFETCH(QString, name);
    const Report report = sampleReport(name);
    const ReportLayout layout = laidOut(report);
    QHash<const PagePiece*, int> times;
    for (int page = 0; page < layout.pageCount(); ++page) {
        double below = 0;
        QVERIFY(!layout.page(page).empty());
        for (const PageFlow::Placed& placed : layout.page(page)) {
            QVERIFY(placed.top >= below - 1e-9);
            below = placed.top + placed.piece->height();
            QVERIFY(below <= room.height());
            ++times[placed.piece.get()];
            const auto* row = dynamic_cast<const RowPiece*>(placed.piece.get());
            QVERIFY(!row || !row->isPart());
            if (!isTableHeading(placed))
                QCOMPARE(times[placed.piece.get()], 1);
        }
        QVERIFY(!layout.page(page).back().piece->keepsNext);
    }
    // Each row of the rent roll, in order, on some page.
    const auto roll = std::ranges::find(report.sections, "rent-roll", &ReportSection::key);
    const auto& rows = std::get<ReportTable>(roll->blocks.front()).rows;
    std::size_t found = 0;
    for (int page = 0; page < layout.pageCount(); ++page)
        for (const PageFlow::Placed& placed : layout.page(page)) {
            const QStringList texts = placed.piece->texts();
            if (found < rows.size() && texts.size() == static_cast<qsizetype>(rows[found].size()) &&
                texts.front() == QString::fromStdString(rows[found].front().words) &&
                texts.back() == QString::fromStdString(rows[found].back().words))
                ++found;
        }
    QCOMPARE(found, rows.size());
}

void ReportPagesTest::aTablesHeadingIsOnEachOfItsPages()
{
    const ReportLayout layout = laidOut(reportOf({tableOf(150)}));
    QVERIFY(layout.pageCount() >= 4);
    for (int page = 1; page < layout.pageCount(); ++page) {
        QVERIFY(isTableHeading(layout.page(page).front()));
        QCOMPARE(layout.page(page).front().piece->texts(), QStringList({"Tenant", "Rent"}));
        QCOMPARE(std::ranges::count_if(layout.page(page), isTableHeading), 1);
    }
    // Words after it have none of it.
    const ReportLayout words = laidOut(reportOf({tableOf(33), ReportWords{quoted(std::string(4000, 'x'))}}));
    QVERIFY(words.pageCount() >= 2);
    QVERIFY(std::ranges::none_of(words.page(words.pageCount() - 1), isTableHeading));
}

void ReportPagesTest::aTotalIsNotAlone()
{
    for (int rows = 20; rows < 45; ++rows) {
        ReportTable table = tableOf(rows);
        table.rows.push_back({"Total", "9m USD"});
        table.hasTotal = true;
        const ReportLayout layout = laidOut(reportOf({table}));
        const PageFlow::Page& last = layout.page(layout.pageCount() - 1);
        QCOMPARE(last.back().piece->texts().front(), QStringLiteral("Total"));
        QVERIFY(last[last.size() - 2].piece->texts().front() == QStringLiteral("Tenant %1").arg(rows - 1));
    }
}

void ReportPagesTest::headingsStandWithTheirText()
{
    for (int rows = 20; rows < 45; ++rows) {
        const ReportLayout layout = laidOut(reportOf({tableOf(rows), ReportWords{"Sources", true}, tableOf(3)}));
        bool isThere = false;
        for (int page = 0; page < layout.pageCount(); ++page)
            for (std::size_t i = 0; i < layout.page(page).size(); ++i)
                if (layout.page(page)[i].piece->texts() == QStringList{"Sources"}) {
                    isThere = true;
                    QVERIFY(i + 2 < layout.page(page).size()); // the table's heading and a row
                }
        QVERIFY(isThere);
    }
}

void ReportPagesTest::aRowHigherThanAPageGoesOn()
{
    ReportTable table = tableOf(2);
    std::string note;
    for (int i = 0; i < 3000; ++i)
        note += "word" + std::to_string(i) + ' ';
    table.rows.insert(table.rows.begin() + 1, {quoted("Long"), quoted(note)});
    table.wordColumns = 2;
    const ReportLayout layout = laidOut(reportOf({table}));
    QVERIFY(layout.pageCount() >= 3);
    double lines = 0;
    for (int page = 0; page < layout.pageCount(); ++page)
        for (const PageFlow::Placed& placed : layout.page(page)) {
            QVERIFY(placed.top + placed.piece->height() <= room.height());
            const auto* row = dynamic_cast<const RowPiece*>(placed.piece.get());
            lines += row && row->isPart() ? row->height() : 0;
        }
    QVERIFY(lines > 2 * room.height()); // all of it is there
}

void ReportPagesTest::columnsTakeWhatTheyNeed()
{
    const auto sum = [](const std::vector<double>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    };
    const std::vector<double> wide = columnWidths({{100, 50}, {60, 60}}, 200);
    QCOMPARE(sum(wide), 200.0);
    QVERIFY(wide[0] >= 100 && wide[1] >= 60);
    const std::vector<double> narrow = columnWidths({{500, 50}, {60, 60}}, 200);
    QCOMPARE(sum(narrow), 200.0);
    QCOMPARE(narrow[1], 60.0); // nothing of it may be broken
    const std::vector<double> none = columnWidths({{500, 300}, {60, 100}}, 200);
    QCOMPARE(sum(none), 200.0);
}

void ReportPagesTest::papersDiffer()
{
    const Report report = sampleReport(QStringLiteral("colossus.rackrent"));
    for (const auto& [paper, box] :
         {std::pair{ReportPaper::A4, "/MediaBox [0 0 595"}, std::pair{ReportPaper::Letter, "/MediaBox [0 0 612"}}) {
        ReportPages pages(report, paper);
        pages.layOutAll();
        const QByteArray pdf = reportPdf(pages, paper, "{}");
        QVERIFY2(pdf.contains(box), box);
        QVERIFY(pdf.contains("/Count " + QByteArray::number(pages.count())));
    }
}

void ReportPagesTest::theContentsNameThePages()
{
    const Report report = sampleReport(QStringLiteral("reit-300.rackrent"));
    ReportPages pages(report, ReportPaper::A4);
    QVERIFY(pages.layOut(0)); // some at a time
    pages.layOutAll();
    int before = 1;
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const int page = pages.sectionPage(i);
        QVERIFY(page >= before && page < pages.count());
        bool isThere = false;
        for (const PageFlow::Placed& placed : pages.layout().page(page - 2))
            isThere = isThere || placed.piece->texts().contains(QString::fromStdString(report.sections[i].title));
        QVERIFY(isThere);
        before = page;
    }
}

QTEST_MAIN(ReportPagesTest)
#include "report_pages_test.moc"
