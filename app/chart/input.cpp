#include "app/chart/input.h"

#include "model/project/problem.h"
#include "model/project/project_file.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace rackrent {

int complain(int status, const QString& command, const QString& what)
{
    QTextStream(stderr) << "rackrent-cli " << command << ": " << what << '\n';
    return status;
}

std::optional<ProjectInput> projectInput(const QString& command, const QString& file, const QString& scenario)
{
    const auto refuse = [&command](const QString& what) {
        complain(failed, command, what);
        return std::nullopt;
    };
    QFile input(file);
    const bool isOpen =
        file == QLatin1String("-") ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!isOpen)
        return refuse(QStringLiteral("%1 cannot be read: %2").arg(file, input.errorString()));
    QByteArray bytes = input.readAll();
    OpenedProject opened = openedProject({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    for (const Problem& problem : opened.problems)
        if (problem.severity == Severity::Error)
            complain(failed, command, QString::fromStdString(problemText(problem)));
    if (hasErrors(opened.problems))
        return std::nullopt;
    const auto& scenarios = opened.document.project().scenarios;
    if (!scenario.isEmpty() && std::ranges::find(scenarios, scenario.toStdString(), &Scenario::id) == scenarios.end())
        return refuse(
            QString::fromStdString(problemText(unknownScenario(opened.document.project(), scenario.toStdString()))));
    return ProjectInput{std::move(bytes), std::move(opened.document)};
}

} // namespace rackrent
