#include "views/format/language_scope.h"

#include <QCoreApplication>
#include <QMap>
#include <QMutex>
#include <QMutexLocker>

#include <memory>
#include <tuple>

namespace rackrent {

namespace {

/// What is chosen in a thread; null for the program's language.
thread_local const QTranslator* chosenTexts = nullptr;

/// The texts of a language; a text that it does not have is as the sources have it, in English.
class WholeLanguage : public QTranslator {
public:
    explicit WholeLanguage(const QString& language)
    {
        std::ignore = m_texts.load(QStringLiteral("rackrent_") + language, QStringLiteral(":/i18n"));
    }

    QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        QString text = m_texts.translate(context, source, comment, count);
        return text.isNull() ? QString::fromUtf8(source) : text;
    }

private:
    QTranslator m_texts;
};

/// Stands before all other translators and has nothing to say while nothing is chosen. Being empty, it comes without a
/// change of language, at which every widget would look.
class ChosenLanguage : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        return chosenTexts ? chosenTexts->translate(context, source, comment, count) : QString();
    }
    bool isEmpty() const override { return true; }
};

/// Answers every text with itself, to see whether it is asked.
class Asked : public QTranslator {
public:
    QString translate(const char*, const char*, const char*, int) const override { return word(); }
    static QString word() { return QStringLiteral("asked"); }
};

const QTranslator* textsOf(const QString& language)
{
    static QMutex mutex;
    static QMap<QString, std::shared_ptr<WholeLanguage>> all; // a scope in another thread may still look at one
    const QMutexLocker locker(&mutex);
    std::shared_ptr<WholeLanguage>& texts = all[language];
    if (!texts)
        texts = std::make_shared<WholeLanguage>(language);
    return texts.get();
}

bool isFirst()
{
    const Asked asked;
    const QTranslator* before = chosenTexts;
    chosenTexts = &asked;
    const bool answers = QCoreApplication::translate("Model", "Capital") == Asked::word();
    chosenTexts = before;
    return answers;
}

} // namespace

void LanguageScope::prepare()
{
    if (!isFirst())
        QCoreApplication::installTranslator(new ChosenLanguage(QCoreApplication::instance()));
}

LanguageScope::LanguageScope(const QString& language) : m_before(chosenTexts)
{
    if (!language.isEmpty())
        chosenTexts = textsOf(language);
}

LanguageScope::~LanguageScope() { chosenTexts = m_before; }

QString programLanguage()
{
    //: The name of this language: zh_CN for Simplified Chinese.
    return QCoreApplication::translate("Format", "en", "language");
}

} // namespace rackrent
