#pragma once

#include "model/analysis/charts.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rackrent {

class BackgroundRun;
class CheckedDocument;
class Document;

/// The charts of the scenarios that the project wants drawn over the one that is shown, computed beside the window when
/// typing pauses. Until then they are those of before, and said to be.
class Overlays : public QObject {
    Q_OBJECT

public:
    /// @param document outlives it
    explicit Overlays(Document& document, QObject* parent = nullptr);
    ~Overlays() override;

    /// What is there of a chart, in the project's order; the shown scenario is not among them.
    std::vector<Overlaid> of(const ChartChoice& choice);
    /// Computes what is not there, or is of before, at once: for what is not looked at again.
    void settle();
    /// Whether all that is wanted is there and follows the document's results.
    bool isCurrent() const;

Q_SIGNALS:
    /// Something is there, or is no longer of before.
    void changed();

private:
    using Exhibits = std::map<std::string, std::shared_ptr<const Exhibit>>; ///< by what is asked of the model
    /// A scenario, with what was computed of it.
    struct Entry {
        std::shared_ptr<const Results> base;    ///< of the same document; it tells whether newer ones were computed
        std::shared_ptr<const Results> results; ///< null where they cannot be shown
        Exhibits exhibits;
    };
    using Entries = std::map<std::string, Entry>; ///< by the scenario's id
    /// What a computation needs, and does not share with the window.
    struct Work {
        std::shared_ptr<CheckedDocument> document;
        std::shared_ptr<const Results> base;
        std::vector<std::string> scenarios;
        std::vector<ChartChoice> charts;
    };

    static Entries entriesOf(const Work& work, std::stop_token stop);
    Work work() const;
    /// Those that are drawn and do not follow the results.
    std::vector<std::string> due() const;
    void follow();
    void run();
    void take(Entries entries);

    Document& m_document;
    BackgroundRun* m_run;
    QTimer m_pause;
    Entries m_entries;
};

} // namespace rackrent
