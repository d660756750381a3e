// The translations: none is missing, none has lost a place, and no text of the window stays out of the translator's
// reach.

#include "tests/app/window_fixture.h"
#include "views/dialogs/preferences_dialog.h"

#include <QXmlStreamReader>

using namespace rackrent;

namespace {

const QString root = QStringLiteral(RACKRENT_SOURCE_DIR);
const QString folder = root + QStringLiteral("/resources/translations/");

struct Message {
    QString source;
    QStringList translations;
    bool isUnfinished = false;
    bool isNumerus = false;
};
/// By context, source and comment.
using Messages = QMap<QString, Message>;

Messages messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString());
    Messages all;
    QXmlStreamReader xml(&file);
    QString context, comment;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))
            all.insert(context + u'|' + message.source + u'|' + comment, message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            message = {};
            comment.clear();
            message.isNumerus = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isUnfinished = xml.attributes().value(QStringLiteral("type")) == QLatin1String("unfinished");
            if (!message.isNumerus)
                message.translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            message.translations << xml.readElementText();
        }
    }
    return all;
}

/// %1, %n and the like, in order.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]|n)"));
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places << it.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

/// Puts every text in brackets.
class Brackets : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("\u27e6%1\u27e7").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

/// Every text of a widget and its children that a person reads.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts;
    QList<const QWidget*> widgets{&widget};
    for (const QWidget* child : widget.findChildren<QWidget*>())
        widgets << child;
    for (const QWidget* one : widgets) {
        texts << one->accessibleName() << one->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(one))
            texts << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(one))
            texts << button->text() << button->toolTip();
        else if (const auto* box = qobject_cast<const QComboBox*>(one))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        else if (const auto* line = qobject_cast<const QLineEdit*>(one))
            texts << line->placeholderText();
        else if (const auto* table = qobject_cast<const QTableView*>(one); table && table->model())
            for (int i = 0; i < table->model()->columnCount(); ++i)
                texts << table->model()->headerData(i, Qt::Horizontal).toString()
                      << table->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
    }
    for (const QAction* action : widget.findChildren<QAction*>())
        texts << action->text() << action->toolTip() << action->statusTip();
    return texts;
}

void collect(const Json& value, QSet<QString>& texts)
{
    if (value.is_string())
        texts << QString::fromStdString(value.get<std::string>());
    else if (value.is_structured())
        for (const auto& [key, element] : value.items()) {
            texts << QString::fromStdString(key);
            collect(element, texts);
        }
}

} // namespace

class TranslationTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyTextIsTranslated();
    void placesAndMnemonicsAreKept();
    void everyTextOfTheSourcesIsKnown();
    void theWindowIsAllTranslated();
    void chineseIsShown();
};

void TranslationTest::everyTextIsTranslated()
{
    QStringList missing;
    for (const QString& name : {QStringLiteral("rackrent_zh_CN.ts"), QStringLiteral("rackrent_en.ts")})
        for (const Message& message : messagesOf(folder + name))
            if (message.isUnfinished || message.translations.isEmpty() || message.translations.contains(QString()))
                missing << name + QStringLiteral(": ") + message.source;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 30).join(u'\n')));
    QVERIFY(messagesOf(folder + QStringLiteral("rackrent_zh_CN.ts")).size() > 1000);
}

void TranslationTest::placesAndMnemonicsAreKept()
{
    static const QRegularExpression mnemonic(QStringLiteral("&[A-Za-z]"));
    QStringList wrong;
    for (const Message& message : messagesOf(folder + QStringLiteral("rackrent_zh_CN.ts")))
        for (const QString& translation : message.translations) {
            const bool agrees =
                placesIn(message.source) == placesIn(translation) &&
                message.source.contains(mnemonic) == translation.contains(mnemonic) &&
                message.source.endsWith(QLatin1String("...")) == translation.endsWith(QLatin1String("..."));
            if (!agrees)
                wrong << message.source + QStringLiteral(" -> ") + translation;
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 30).join(u'\n')));
}

/// lupdate, into a copy: a text that came into the sources, or left them, is told. `./dev translate` brings both
/// together.
void TranslationTest::everyTextOfTheSourcesIsKnown()
{
    const QString program = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    QVERIFY2(QFile::exists(program), "lupdate is of package qt6-l10n-tools");
    const QString copy = m_folder->filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(folder + QStringLiteral("rackrent_zh_CN.ts"), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(program, {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                            QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"),
                            QStringLiteral("views"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QStringList now = messagesOf(copy).keys(),
                      kept = messagesOf(folder + QStringLiteral("rackrent_zh_CN.ts")).keys();
    QStringList differing;
    for (const QString& key : now)
        if (!kept.contains(key))
            differing << QStringLiteral("new: ") + key;
    for (const QString& key : kept)
        if (!now.contains(key))
            differing << QStringLiteral("gone: ") + key;
    QVERIFY2(differing.isEmpty(), qPrintable(differing.mid(0, 30).join(u'\n')));
}

void TranslationTest::theWindowIsAllTranslated()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QStringList bare;
    {
        MainWindow window(*m_settings, m_prompts);
        window.openFile(m_folder->filePath(QStringLiteral("colossus.rackrent")));
        window.openSample(QStringLiteral(":/samples/river-bend.rackrent"));
        window.show();
        window.showWelcome();
        PreferencesDialog preferences(Preferences(), &window);
        QSet<QString> known{QStringLiteral("Rackrent"), QStringLiteral("English"), QStringLiteral("USD")};
        collect(window.document().json(), known);
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
        for (const QString& text : textsOf(window)) {
            const bool isData = std::ranges::any_of(
                known, [&](const QString& data) { return data.size() > 3 && (text == data || text.contains(data)); });
            if (!text.contains(QChar(0x27e6)) && text.contains(word) && !isData && !text.startsWith(u'/') &&
                !text.startsWith(u'1') && !text.contains(QLatin1String("Ctrl")))
                bare << text;
        }
    }
    QCoreApplication::removeTranslator(&brackets);
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void TranslationTest::chineseIsShown()
{
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral("rackrent_zh_CN"), QStringLiteral(":/i18n")));
    QCoreApplication::installTranslator(&chinese);
    {
        MainWindow window(*m_settings, m_prompts);
        QVERIFY(window.openSample(QStringLiteral(":/samples/colossus.rackrent")));
        QCOMPARE(window.keyFigures().valueText("headline_rent"), QStringLiteral("754\u4ebf"));
        QVERIFY(window.actions().open->text().startsWith(QStringLiteral("\u6253\u5f00")));
        const NumberText numbers(QStringLiteral("USD"));
        QCOMPARE(numbers.unit(Quantity::Money, QStringLiteral("x")), QStringLiteral("USD x")); // no month of a year
    }
    QCoreApplication::removeTranslator(&chinese);
}

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
