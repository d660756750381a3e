#pragma once

#include "model/project/checked_document.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What the drawing commands have in common: how they end, what they complain of and how they read a project.
namespace rackrent {

inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrongUsage = 2;

/// Says what is wrong with a command of rackrent-cli, and gives the status.
int complain(int status, const QString& command, const QString& what);

struct ProjectInput {
    QByteArray bytes;
    CheckedDocument document;
};

/// The project in a file ("-": in standard input) without errors, and with the scenario where one is named. Else
/// nothing, and what is wrong was said.
std::optional<ProjectInput> projectInput(const QString& command, const QString& file, const QString& scenario);

} // namespace rackrent
