#pragma once

#include "views/dialogs/prompts.h"

#include <QStringList>

/// Answers the application's questions as a test says, and notes what was asked and told.
class RecordingPrompts : public rackrent::Prompts {
public:
    rackrent::SaveAnswer saveAnswer = rackrent::SaveAnswer::Cancel;
    rackrent::OverwriteAnswer overwriteAnswer = rackrent::OverwriteAnswer::Cancel;
    QString openPath, savePath, exportPath;
    int asked = 0;
    rackrent::Problems problems;
    QString headline;
    QStringList errors;
    QStringList uses;
    bool mayGo = false;
    bool deleteAnswer = false;

    rackrent::SaveAnswer askToSave(QWidget*, const QString&) override
    {
        ++asked;
        return saveAnswer;
    }
    rackrent::OverwriteAnswer askToOverwrite(QWidget*, const QString&) override
    {
        ++asked;
        return overwriteAnswer;
    }
    QString pathToOpen(QWidget*, const QString&) override { return openPath; }
    QString pathToSave(QWidget*, const QString&) override { return savePath; }
    QString pathToExport(QWidget*, const QString&) override { return exportPath; }
    bool askToDelete(QWidget*, const QString&, const QStringList& where, bool may) override
    {
        ++asked;
        uses = where;
        mayGo = may;
        return deleteAnswer;
    }
    void showProblems(QWidget*, const QString&, const QString& text, const rackrent::Problems& shown) override
    {
        headline = text;
        problems = shown;
    }
    void showError(QWidget*, const QString&, const QString& text) override { errors << text; }
};
