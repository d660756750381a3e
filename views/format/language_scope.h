#pragma once

#include <QString>
#include <QTranslator>

namespace rackrent {

/// While it lives, texts are in a language of one's choice in this thread, whatever the program's is: a report is for
/// people who may read another. One within another holds as long as it lives. Numbers stay as the person has them.
class LanguageScope {
public:
    /// @param language `en` or `zh_CN`; empty for the program's
    explicit LanguageScope(const QString& language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

    /// Has to be called in the thread of the windows before the first one lives in another thread, and again when
    /// another translator was installed.
    static void prepare();

private:
    const QTranslator* m_before;
};

/// The program's language, `en` or `zh_CN`.
QString programLanguage();

} // namespace rackrent
