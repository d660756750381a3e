#pragma once

#include "views/dialogs/prompts.h"

#include <QStringList>

#include <optional>

/// Answers the application's questions as a test says, and notes what was asked and told.
class RecordingPrompts : public rackrent::Prompts {
public:
    rackrent::SaveAnswer saveAnswer = rackrent::SaveAnswer::Cancel;
    rackrent::OverwriteAnswer overwriteAnswer = rackrent::OverwriteAnswer::Cancel;
    rackrent::PasteAnswer pasteAnswer = rackrent::PasteAnswer::Cancel;
    std::optional<rackrent::PasteQuestion> pasteQuestion;
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
    rackrent::LockAnswer lockAnswer = rackrent::LockAnswer::Cancel;
    QString lockHost;
    rackrent::LockAnswer askAboutLock(QWidget*, const QString&, const rackrent::LockHolder& holder) override
    {
        ++asked;
        lockHost = holder.host;
        return lockAnswer;
    }
    std::vector<rackrent::RecoveryOffer> offers;
    std::vector<rackrent::RecoveryAnswer> recoveryAnswers;
    std::vector<rackrent::RecoveryAnswer> askToRecover(QWidget*,
                                                       const std::vector<rackrent::RecoveryOffer>& all) override
    {
        offers = all;
        return recoveryAnswers;
    }
    QList<rackrent::Version> versions;
    rackrent::VersionChoice versionChoice;
    rackrent::VersionChoice askForVersion(QWidget*, const QString&, const QList<rackrent::Version>& kept) override
    {
        versions = kept;
        return versionChoice;
    }
    rackrent::PasteAnswer askAboutPaste(QWidget*, const rackrent::PasteQuestion& question) override
    {
        ++asked;
        pasteQuestion = question;
        return pasteAnswer;
    }
    QString openFolder; ///< in which a file was to be chosen last
    QString pathToOpen(QWidget*, const QString& folder) override
    {
        openFolder = folder;
        return openPath;
    }
    QString pathToSave(QWidget*, const QString&) override { return savePath; }
    QString rollPath, mappingToLoad, mappingToSave, suggestedMapping;
    QString pathToRoll(QWidget*, const QString&) override { return rollPath; }
    QString pathToLoadMapping(QWidget*, const QString&) override { return mappingToLoad; }
    QString pathToSaveMapping(QWidget*, const QString& suggested) override
    {
        suggestedMapping = suggested;
        return mappingToSave;
    }
    QString suggestedExport;
    QString pathToExport(QWidget*, const QString& suggested) override
    {
        suggestedExport = suggested;
        return exportPath;
    }
    rackrent::RememberedExports rememberedExports;
    std::optional<rackrent::ExportOptions> exportOptions; ///< without: those remembered for the path's ending
    void askHowToExport(QWidget* parent, const rackrent::Exhibit&, const rackrent::RememberedExports& remembered,
                        const rackrent::ExportAttempt& attempt) override
    {
        rememberedExports = remembered;
        const auto format = rackrent::exportFormatOf(exportPath).value_or(remembered.format);
        attempt(parent, exportOptions.value_or(remembered.of(format)));
    }
    bool askToDelete(QWidget*, const QString&, const QStringList& where, bool may) override
    {
        ++asked;
        uses = where;
        mayGo = may;
        return deleteAnswer;
    }
    std::optional<QString> textAnswer; ///< that is given when asked for one
    QString textLabel, textBefore;
    std::optional<QString> askForText(QWidget*, const QString&, const QString& label, const QString& before) override
    {
        ++asked;
        textLabel = label;
        textBefore = before;
        return textAnswer;
    }
    void showProblems(QWidget*, const QString&, const QString& text, const rackrent::Problems& shown) override
    {
        headline = text;
        problems = shown;
    }
    void showError(QWidget*, const QString&, const QString& text) override { errors << text; }
};
