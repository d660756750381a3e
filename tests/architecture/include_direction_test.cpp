// Reads every include line of the program and fails on an arrow that runs up, on folders that include each
// other in a circle, on a library outside the folder that owns it, and on a source that has grown too long.
// What it says of the real tree is only worth as much as what it says of the made-up includes below.

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

#include <functional>

namespace {

/// Path from the root of the project -> text.
using Sources = QMap<QString, QString>;
/// Who includes whom.
using Arrows = QMap<QString, QSet<QString>>;

constexpr int longestSource = 500; // lines

/// A folder and its floor: an include may stay on its floor or go down. Where two prefixes fit a file, the
/// longer one holds.
struct Room {
    const char* prefix;
    int floor;
};
constexpr Room rooms[] = {
    {"app/", 9},
    {"views/pages/", 8},
    {"views/panels/", 8},
    {"views/presentation/", 8},
    {"views/report/", 8},
    {"views/roll/", 8},
    {"views/whatif/", 8},
    {"views/charts/", 7},
    {"views/delegates/", 7},
    {"views/dialogs/", 7},
    {"views/explain/", 7},
    {"views/forms/", 7},
    {"views/grid/", 7},
    {"views/items/", 7},
    {"views/document/", 6},
    {"views/fields/", 6},
    {"views/format/", 5},
    {"views/style/", 5},
    {"model/analysis/", 4},
    {"model/exchange/", 4},
    {"model/report/", 4},
    {"model/rules/", 4},
    {"model/whatif/", 4},
    {"model/simulation/", 4},
    {"model/portfolio/", 3},
    {"model/facility/", 2},
    {"model/finance/", 2},
    {"model/lease/", 2},
    {"model/reit/", 2},
    {"model/project/", 1},
    // Plain values that the rooms of one contract, facility or loan fill in.
    {"model/portfolio/lines.h", 1},
    {"model/portfolio/metrics.h", 1},
    {"model/time/", 0},
};

/// A header that one folder owns, or that one folder must do without.
struct Border {
    const char* header; ///< regular expression on the whole name between the quotes or brackets
    enum Rule { OnlyIn, NeverIn } rule;
    const char* folder;
    const char* why;
};
constexpr Border borders[] = {
    {"Q[A-Zt].*", Border::NeverIn, "model/", "the model does without Qt"},
    {"views/.*", Border::NeverIn, "app/cli/", "the command line needs no display"},
    {"QtCharts(/"
     ".*)?|QChart.*|QLegend|Q\\w*(Series|Axis|BarSet|BoxSet|CandlestickSet|PieSlice|LegendMarker|ModelMapper)",
     Border::OnlyIn, "views/charts/", "Qt Charts stays replaceable"},
    {"(QtCore/)?QLocale", Border::OnlyIn, "views/format/", "one place decides how numbers and dates read"},
};

const Room* roomOf(const QString& path)
{
    const Room* found = nullptr;
    for (const Room& room : rooms) {
        const bool longer = !found || qstrlen(room.prefix) > qstrlen(found->prefix);
        if (longer && path.startsWith(QLatin1String(room.prefix)))
            found = &room;
    }
    return found;
}

struct Include {
    QString file;
    int line = 0;
    QString header;
    bool quoted = false;

    QString place() const { return QStringLiteral("%1:%2 includes %3").arg(file).arg(line).arg(header); }
};

QList<Include> includesOf(const QString& file, const QString& text)
{
    static const QRegularExpression directive(QStringLiteral(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"));
    QList<Include> includes;
    int line = 0;
    for (const QString& content : text.split(QLatin1Char('\n'))) {
        ++line;
        const QRegularExpressionMatch match = directive.match(content);
        if (match.hasMatch())
            includes.append({file, line, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return includes;
}

QStringList borderFaults(const Include& include)
{
    QStringList faults;
    for (const Border& border : borders) {
        const QRegularExpression header(QRegularExpression::anchoredPattern(QLatin1String(border.header)));
        const bool inside = include.file.startsWith(QLatin1String(border.folder));
        if (inside == (border.rule == Border::NeverIn) && header.match(include.header).hasMatch())
            faults.append(QStringLiteral("%1: %2").arg(include.place(), QLatin1String(border.why)));
    }
    return faults;
}

/// Faults of an include in quotes, which names a file of the project from its root.
QStringList directionFaults(const Include& include)
{
    if (include.header.endsWith(QLatin1String(".moc")))
        return {};
    const Room* from = roomOf(include.file);
    const Room* to = roomOf(include.header);
    if (!to)
        return {include.place() + QStringLiteral(": not the name, from the root, of a file in a known folder")};
    if (from && to->floor > from->floor)
        return {QStringLiteral("%1: runs up, from %2 to %3")
                    .arg(include.place(), QLatin1String(from->prefix), QLatin1String(to->prefix))};
    return {};
}

/// A way through the arrows that comes back to where it began; empty when there is none.
QStringList circleIn(const Arrows& arrows)
{
    QStringList way;
    QSet<QString> done;
    std::function<bool(const QString&)> walk = [&](const QString& here) {
        if (way.contains(here)) {
            way = way.mid(way.indexOf(here)) << here;
            return true;
        }
        if (done.contains(here))
            return false;
        way.append(here);
        for (const QString& next : arrows.value(here)) {
            if (walk(next))
                return true;
        }
        way.removeLast();
        done.insert(here);
        return false;
    };
    for (const QString& start : arrows.keys()) {
        if (walk(start))
            return way;
    }
    return {};
}

QStringList circleFaults(const QList<Include>& includes)
{
    Arrows files;
    Arrows folders;
    for (const Include& include : includes) {
        const Room* from = roomOf(include.file);
        const Room* to = roomOf(include.header);
        if (!include.quoted || !from || !to)
            continue;
        files[include.file].insert(include.header);
        if (from != to)
            folders[QLatin1String(from->prefix)].insert(QLatin1String(to->prefix));
    }
    QStringList faults;
    for (const Arrows& arrows : {files, folders}) {
        const QStringList circle = circleIn(arrows);
        if (!circle.isEmpty())
            faults.append(QStringLiteral("a circle: ") + circle.join(QStringLiteral(" -> ")));
    }
    return faults;
}

QStringList includeFaults(const Sources& sources)
{
    QStringList faults;
    QList<Include> all;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (!roomOf(source.key()))
            faults.append(source.key() + QStringLiteral(": lies in no known folder; give it a floor in this test"));
        for (const Include& include : includesOf(source.key(), source.value())) {
            faults += borderFaults(include);
            if (include.quoted)
                faults += directionFaults(include);
            all.append(include);
        }
    }
    return faults + circleFaults(all);
}

QStringList lengthFaults(const Sources& sources)
{
    QStringList faults;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        const auto lines = source.value().count(QLatin1Char('\n'));
        if (lines > longestSource)
            faults.append(
                QStringLiteral("%1 has %2 lines, more than %3").arg(source.key()).arg(lines).arg(longestSource));
    }
    return faults;
}

Sources sourcesUnder(const QStringList& folders)
{
    const QDir root(QStringLiteral(RACKRENT_SOURCE_DIR));
    Sources sources;
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

QString lines(int count) { return QStringLiteral("\n").repeated(count); }

} // namespace

class IncludeDirectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesMadeUpFaults_data();
    void seesMadeUpFaults();
    void seesLongSources();
    void everyFolderIsRead();
    void includesRunDown();
    void sourcesAreShort();
};

void IncludeDirectionTest::seesMadeUpFaults_data()
{
    QTest::addColumn<Sources>("sources");
    QTest::addColumn<QString>("fault"); // a part of it; empty when all is well

    const auto row = [](const char* name, const Sources& sources, const char* fault) {
        QTest::newRow(name) << sources << QString::fromLatin1(fault);
    };
    const auto file = [](const char* path, const char* text) { return Sources{{QString(path), QString(text)}}; };

    row("down within the model", file("model/portfolio/a.cpp", "#include \"model/lease/b.h\"\n"), "");
    row("up within the model", file("model/time/a.cpp", "#include \"model/project/b.h\"\n"), "model/time/a.cpp:1");
    row("lease to portfolio", file("model/lease/a.h", "#include \"model/portfolio/results.h\"\n"), "runs up");
    row("lease to plain lines", file("model/lease/a.h", "#include \"model/portfolio/lines.h\"\n"), "");
    row("finance to plain metrics", file("model/finance/a.h", "#include \"model/portfolio/metrics.h\"\n"), "");
    row("time to plain metrics", file("model/time/a.h", "#include \"model/portfolio/metrics.h\"\n"), "runs up");
    row("plain lines to lease", file("model/portfolio/lines.h", "#include \"model/lease/a.h\"\n"), "runs up");
    row("portfolio to analysis", file("model/portfolio/a.h", "#include \"model/analysis/b.h\"\n"), "runs up");
    row("what-ifs to exhibits", file("model/whatif/a.cpp", "#include \"model/analysis/b.h\"\n"), "");
    row("engine to what-ifs", file("model/portfolio/a.cpp", "#include \"model/whatif/b.h\"\n"), "runs up");
    row("model to views", file("model/exchange/a.h", "#include \"views/format/b.h\"\n"), "runs up");
    row("views to model", file("views/format/a.h", "#include \"model/exchange/b.h\"\n"), "");
    row("format to document", file("views/format/a.h", "#include \"views/document/b.h\"\n"), "runs up");
    row("document to items", file("views/document/a.h", "#include \"views/items/b.h\"\n"), "runs up");
    row("charts to panels", file("views/charts/a.h", "#include \"views/panels/b.h\"\n"), "runs up");
    row("pages to app", file("views/pages/a.h", "#include \"app/b.h\"\n"), "runs up");
    row("app to anything", file("app/a.cpp", "#include \"views/pages/b.h\"\n#include \"model/time/c.h\"\n"), "");
    row("command line to views", file("app/cli/a.cpp", "#include \"views/format/b.h\"\n"), "no display");
    row("later line, with blanks", file("model/time/a.h", "\n\n  #  include \"model/lease/b.h\"\n"),
        "model/time/a.h:3");
    row("commented out", file("model/time/a.h", "// #include \"model/lease/b.h\"\n"), "");

    row("Qt in the model", file("model/time/a.h", "#include <QString>\n"), "without Qt");
    row("Qt by module in the model", file("model/time/a.h", "#include <QtCore/QDate>\n"), "without Qt");
    row("Qt in views", file("views/items/a.h", "#include <QAbstractTableModel>\n"), "");
    row("Qt Charts in panels", file("views/panels/a.h", "#include <QtCharts/QChartView>\n"), "replaceable");
    row("chart view in panels", file("views/panels/a.h", "#include <QChartView>\n"), "replaceable");
    row("a series in app", file("app/a.h", "#include <QLineSeries>\n"), "replaceable");
    row("Qt Charts in charts", file("views/charts/a.h", "#include <QtCharts/QValueAxis>\n"), "");
    row("QLocale in items", file("views/items/a.h", "#include <QLocale>\n"), "one place");
    row("QLocale in format", file("views/format/a.h", "#include <QLocale>\n"), "");

    row("an unknown folder", file("views/gadgets/a.h", ""), "no known folder");
    row("no folder at all", file("model/a.h", ""), "no known folder");
    row("to an unknown folder", file("views/panels/a.h", "#include \"model/gadgets/b.h\"\n"), "from the root");
    row("a name that is not from the root", file("model/time/a.cpp", "#include \"a.h\"\n"), "from the root");
    row("moc's output", file("views/items/a.cpp", "#include \"a.moc\"\n"), "");

    const Sources oneWay{{"model/lease/a.h", "#include \"model/finance/b.h\"\n"}, {"model/finance/b.h", ""}};
    row("one neighbour to another", oneWay, "");
    Sources bothWays = oneWay;
    bothWays["model/finance/c.h"] = "#include \"model/lease/d.h\"\n";
    row("neighbours in a circle", bothWays, "a circle: model/finance/ -> model/lease/ -> model/finance/");
    row("files in a circle",
        {{"model/time/a.h", "#include \"model/time/b.h\"\n"}, {"model/time/b.h", "#include \"model/time/a.h\"\n"}},
        "a circle: model/time/a.h -> model/time/b.h -> model/time/a.h");
}

void IncludeDirectionTest::seesMadeUpFaults()
{
    QFETCH(Sources, sources);
    QFETCH(QString, fault);
    const QString faults = includeFaults(sources).join(QLatin1Char('\n'));
    QCOMPARE(faults.isEmpty(), fault.isEmpty());
    QVERIFY2(faults.contains(fault), qPrintable(faults));
}

void IncludeDirectionTest::seesLongSources()
{
    QCOMPARE(lengthFaults({{"a.h", lines(longestSource)}}), QStringList());
    QCOMPARE(lengthFaults({{"a.h", lines(longestSource + 1)}}), QStringList{"a.h has 501 lines, more than 500"});
}

void IncludeDirectionTest::everyFolderIsRead()
{
    for (const char* folder : {"model", "views", "app", "tests"})
        QVERIFY2(!sourcesUnder({QString(folder)}).isEmpty(), folder);
}

void IncludeDirectionTest::includesRunDown()
{
    const QStringList faults = includeFaults(sourcesUnder({"model", "views", "app"}));
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void IncludeDirectionTest::sourcesAreShort()
{
    const QStringList faults = lengthFaults(sourcesUnder({"model", "views", "app", "tests", "packaging"}));
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(IncludeDirectionTest)
#include "include_direction_test.moc"
