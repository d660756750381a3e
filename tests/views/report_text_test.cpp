// The texts of reports, found again by their patterns down to the last part: what is left are numbers and names.

#include "model/project/project_file.h"
#include "model/report/report.h"
#include "tests/views/known_texts.h"

#include <QTest>

using namespace rackrent;
using rackrent::test::documents;
using rackrent::test::KnownTexts;
using rackrent::test::namesOf;

namespace {

/// Notes all that a report says.
class Noting {
public:
    explicit Noting(KnownTexts& known) : m_known(known) {}

    void operator()(const ReportText& text)
    {
        // Numbers and amounts in a row are the same in every language.
        static const QRegularExpression numbers(
            QRegularExpression::anchoredPattern(QStringLiteral("[-+0-9.,% ]*|-?[0-9.]+(tn|bn|m|k)? [A-Z]{3}")));
        if (!text.isQuoted && !numbers.match(QString::fromStdString(text.words)).hasMatch())
            m_known.note(text.words);
    }
    void operator()(const ReportWords& block) { (*this)(block.text); }
    void operator()(const ReportList& block)
    {
        for (const ReportText& item : block.items)
            (*this)(item);
    }
    void operator()(const ReportTable& table)
    {
        for (const ReportText& cell : table.heading)
            (*this)(cell);
        for (const auto& row : table.rows)
            for (const ReportText& cell : row)
                (*this)(cell);
    }
    void operator()(const ReportChart&) {} // `model_text_test` has them

private:
    KnownTexts& m_known;
};

} // namespace

class ReportTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsAreKnown();
    void sectionsAreKnown();
    void namesAreNotTakenForTexts();
};

void ReportTextTest::reportsAreKnown()
{
    std::set<std::string> used;
    for (const Json& json : documents()) {
        CheckedDocument document(json);
        if (!document.isValid())
            continue;
        std::set<QString> names = namesOf(document.project());
        names.insert(QString::fromStdString(document.project().currency));
        for (const Facility& facility : document.project().facilities)
            names.insert(QString::fromStdString(facility.name));
        KnownTexts known(names);
        const Results results = computedResults(document.project());
        const Report report = madeReport({document, {}, results, {}, {}});
        known.note(report.ofWhat);
        for (const ReportSection& section : report.sections) {
            known.note(section.title);
            for (const ReportBlock& block : section.blocks)
                std::visit(Noting(known), block);
        }
        QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
        used.insert(known.used().begin(), known.used().end());
    }
    // What contracts of every kind say is among it.
    for (const char* pattern : {"%1 a month", "%1 a GPU-hour", "%1% every %2 months", "%1 days, from %2 on",
                                "%1 months at %2%", "power %1%, operating costs %2%", "either party", "Balloon"})
        QVERIFY2(used.contains(pattern), pattern);
}

void ReportTextTest::sectionsAreKnown()
{
    for (const ReportSectionKind& kind : reportSections())
        for (const std::string_view text : {kind.title, kind.content})
            QVERIFY2(modelPattern(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))), text.data());
}

void ReportTextTest::namesAreNotTakenForTexts()
{
    for (const char* name :
         {"Sun a month", "Rent every 3 months", "Acme, 5 MW", "3 steps ahead", "Hall in 2 deliveries"})
        QVERIFY2(!modelPattern(QString::fromUtf8(name)), name);
}

QTEST_APPLESS_MAIN(ReportTextTest)
#include "report_text_test.moc"
