#include "model/rules/rule_writer.h"

#include "model/project/project_file.h"
#include "model/time/day_number.h"

#include <stdexcept>

namespace rackrent {

RuleWriter::RuleWriter(RuleBook& book, const Project& project, const Json& document)
    : m_book(book), m_project(project), m_document(document)
{}

void RuleWriter::section(std::string sheet, std::string title, std::string keys)
{
    m_book.m_sections.push_back({std::move(sheet), std::move(title), {}});
    m_keys = std::move(keys);
}

Written RuleWriter::add(const std::string& key, Figure figure)
{
    const auto index = static_cast<FigureIndex>(m_book.m_figures.size());
    figure.key = key;
    if (!m_book.m_byKey.try_emplace(key, index).second)
        throw std::logic_error("ruleBook: two figures are called \"" + key + "\"");
    m_book.m_figures.push_back(std::move(figure));
    m_book.m_sections.back().figures.push_back(index);
    return Written(index);
}

namespace {

Figure figureOf(Words words, FigureUnit unit, Extent extent, std::size_t columns, std::optional<Formula> formula)
{
    return {"", std::move(words.name), std::move(words.rule), unit, extent, columns, std::move(formula), {}, {}, true};
}

} // namespace

Written RuleWriter::single(const std::string& key, Words words, FigureUnit unit, Formula formula)
{
    return add(m_keys + key, figureOf(std::move(words), unit, Extent::Single, 1, std::move(formula)));
}

Written RuleWriter::months(const std::string& key, Words words, FigureUnit unit, Formula formula)
{
    return add(m_keys + key, figureOf(std::move(words), unit, Extent::Months, axis().months(), std::move(formula)));
}

Written RuleWriter::items(const std::string& key, std::size_t count, Words words, FigureUnit unit, Formula formula)
{
    return add(m_keys + key, figureOf(std::move(words), unit, Extent::Items, count, std::move(formula)));
}

Written RuleWriter::numbers(const std::string& key, Extent extent, Words words, std::vector<double> values)
{
    Figure figure = figureOf(std::move(words), FigureUnit::Number, extent, values.size(), std::nullopt);
    figure.values = std::move(values);
    return add(m_keys + key, std::move(figure));
}

bool RuleWriter::isInFile(const std::string& path) const { return elementAt(m_document, path) != nullptr; }

Written RuleWriter::input(const std::string& path, std::string name, FigureUnit unit, double value)
{
    if (const auto known = m_book.find(path))
        return Written(*known);
    Figure figure = figureOf({std::move(name), ""}, unit, Extent::Single, 1, std::nullopt);
    figure.values = {value};
    figure.paths = {path};
    figure.isInFile = isInFile(path);
    return add(path, std::move(figure));
}

Written RuleWriter::inputOr(const std::string& path, std::string name, FigureUnit unit, double value, Formula standIn)
{
    if (m_book.find(path) || isInFile(path))
        return input(path, std::move(name), unit, value);
    Figure figure =
        figureOf({std::move(name), "Not in the file: the default."}, unit, Extent::Single, 1, std::move(standIn));
    figure.paths = {path};
    figure.isInFile = false;
    return add(path, std::move(figure));
}

Written RuleWriter::inputs(const std::string& key, const std::string& path, const std::string& part, std::string name,
                           FigureUnit unit, std::vector<double> values)
{
    Figure figure = figureOf({std::move(name), ""}, unit, Extent::Items, values.size(), std::nullopt);
    for (std::size_t i = 0; i < values.size(); ++i)
        figure.paths.push_back(path + "/" + std::to_string(i) + part);
    figure.values = std::move(values);
    return add(m_keys + key, std::move(figure));
}

Written RuleWriter::at(const std::string& key) const
{
    const auto found = m_book.find(key);
    if (!found)
        throw std::logic_error("ruleBook: there is no \"" + key + "\" yet");
    return Written(*found);
}

double serialDay(Date day) { return dayNumber(day) + spreadsheetDayOfEpoch; }

std::vector<std::size_t> tenantsOf(const Project& project, std::size_t facility)
{
    std::vector<std::size_t> tenants;
    for (std::size_t i = 0; i < project.contracts.size(); ++i)
        if (project.contracts[i].facility == facility && counts(project, project.contracts[i]))
            tenants.push_back(i);
    return tenants;
}

} // namespace rackrent
