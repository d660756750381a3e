#pragma once

#include "views/dialogs/prompts.h"

#include <QSize>
#include <QString>

class QPixmap;

namespace rackrent {

class MainWindow;

/// Answers for a run without a person: nothing is asked, problems go to standard error.
class SilentPrompts : public Prompts {
public:
    SaveAnswer askToSave(QWidget*, const QString&) override { return SaveAnswer::Discard; }
    OverwriteAnswer askToOverwrite(QWidget*, const QString&) override { return OverwriteAnswer::Cancel; }
    QString pathToOpen(QWidget*, const QString&) override { return {}; }
    QString pathToSave(QWidget*, const QString&) override { return {}; }
    QString pathToRoll(QWidget*, const QString&) override { return {}; }
    QString pathToLoadMapping(QWidget*, const QString&) override { return {}; }
    QString pathToSaveMapping(QWidget*, const QString&) override { return {}; }
    QString pathToExport(QWidget*, const QString&) override { return {}; }
    void askHowToExport(QWidget*, const Exhibit&, const RememberedExports&, const ExportAttempt&) override {}
    std::optional<QString> askForText(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    void showProblems(QWidget*, const QString&, const QString& headline, const Problems& problems) override;
    void showError(QWidget*, const QString&, const QString& text) override;
};

/// The names that `pictureOf` knows besides those of the docks, as a person reads them.
QString pageNames();

/// The window at a size, with a page over it as it looks when somebody opens it. The help is a window of its own and
/// is drawn alone. A page is a name of `pageNames`, the id of a dock, which gets the focus, or empty for the project;
/// `present:2` is a page of the deck, `present:2:3s` the same once 3 and S were pressed, `help:charts` one of the help,
/// `tour:3` a step of the tour, `export:svg` a format, `roll:leases.csv` the import of that file, at its second page
/// with `roll2:leases.csv`.
/// @return a null pixmap when there is no such page
QPixmap pictureOf(MainWindow& window, const QString& page, const QSize& size);

} // namespace rackrent
