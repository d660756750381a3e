#pragma once

#include "model/project/project.h"
#include "tests/views/model_text_support.h"

#include <QRegularExpression>
#include <QStringList>

#include <set>

namespace rackrent::test {

/// What is the same in every language: numbers with their units, paths and ids, JSON, and names that the test gave.
inline bool speaksNoLanguage(const QString& text)
{
    static const QRegularExpression number(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?[0-9.]+(tn|bn|m|k)?( USD|%|x)?")));
    static const QRegularExpression word(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9_-]+(, [a-z0-9_-]+)*|USD|")));
    return number.match(text).hasMatch() || word.match(text).hasMatch() || text.startsWith(u'/') ||
           text.startsWith(u'"') || text.startsWith(u'{') || text.startsWith(u'[') || text.contains(u'_');
}

/// Texts whose parts are known, too; collects what is not.
class KnownTexts {
public:
    explicit KnownTexts(std::set<QString> names = {}) : m_names(std::move(names)) {}

    void note(const std::string& text) { noteText(QString::fromStdString(text), true); }
    void note(const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts)
            note(text);
    }
    void note(const Problems& problems)
    {
        for (const Problem& problem : problems)
            note(problem.message);
    }
    void note(const Exhibit& exhibit)
    {
        note(textsOf(exhibit));
        if (exhibit.across == Across::Rows)
            note(exhibit.categories);
        if (!exhibit.grid)
            return;
        note(exhibit.grid->across);
        note(exhibit.grid->up);
        for (const HeatGrid::Mark& mark : exhibit.grid->marks)
            note(mark.label);
    }

    QString unknown() const { return QStringList(m_unknown.begin(), m_unknown.end()).mid(0, 30).join(u'\n'); }
    bool knows(const char* pattern) const { return m_used.contains(pattern); }
    const std::set<std::string>& used() const { return m_used; }

private:
    void noteText(const QString& text, bool isWhole)
    {
        if (m_names.contains(text))
            return;
        const auto pattern = modelPattern(text);
        if (!pattern) {
            if (!speaksNoLanguage(text) || (isWhole && text.contains(u' ') && !text.contains(QLatin1String(" USD"))))
                m_unknown.insert(text);
            return;
        }
        m_used.insert(pattern->text);
        for (const QString& part : pattern->parts)
            noteText(part, false);
    }

    std::set<QString> m_names;
    std::set<QString> m_unknown;
    std::set<std::string> m_used;
};

/// Scenarios of the sample by their names.
inline std::set<QString> namesOf(const Project& project)
{
    std::set<QString> names;
    for (const Scenario& scenario : project.scenarios)
        names.insert(QString::fromStdString(scenario.name));
    for (const Contract& contract : project.contracts)
        names.insert(QString::fromStdString(contract.tenant));
    return names;
}

} // namespace rackrent::test
