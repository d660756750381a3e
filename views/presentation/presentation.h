#pragma once

#include "views/document/document.h"
#include "views/presentation/slide_content.h"
#include "views/whatif/overlays.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>
#include <vector>

namespace rackrent {

/// A presentation of a project: pages that are gone through, while scenario and a few inputs move in a copy of it. The
/// project itself stays as it is.
class Presentation : public QObject {
    Q_OBJECT

public:
    /// An input that can be moved.
    struct MovedInput {
        Slider slider;
        QString name;
        double own = 0;   ///< in the project
        double value = 0; ///< now
        Quantity quantity = Quantity::Multiple;
    };

    /// @param project a project file's bytes, of a project with figures
    /// @param scenario id of the one to begin with, empty for the base case
    Presentation(const QByteArray& project, const QString& scenario, QObject* parent = nullptr);

    const std::vector<Slide>& slides() const { return m_slides; }
    int count() const { return static_cast<int>(m_slides.size()); }
    int current() const { return m_current; }
    /// Goes to a page, the first or the last where there is none of that place.
    void go(int slide);
    void next() { go(m_current + 1); }
    void previous() { go(m_current - 1); }

    /// The page as it looks at this moment of an animation.
    SlideContent content() const;
    const QString& headline() const { return m_content.headline; }
    /// What another page would show now.
    SlideContent contentOf(int slide);

    /// Names of the scenarios, the base case first.
    QStringList scenarioNames() const;
    /// Its place among them.
    int scenario() const;
    /// Shows a scenario on this page and on those to come; false where there is none of that place.
    bool chooseScenario(int place);

    const std::vector<MovedInput>& inputs() const { return m_inputs; }
    /// Moves an input; the change is shown at once, what was before stays behind it.
    void setInput(std::size_t input, double value);
    void resetInputs();
    bool hasMoved() const;
    /// What was moved, as edits of the project.
    std::vector<Edit> moves() const;
    /// An input's value in words: "1.25bn USD".
    QString inputWords(std::size_t input, double value) const;

    /// Whether the curves of before stay behind a change.
    bool showsGhosts() const { return m_showsGhosts; }
    void setShowsGhosts(bool shows);

    Discretion discretion() const { return m_discretion; }
    void setDiscretion(Discretion discretion);

    /// Milliseconds that a change of scenario takes to be seen; 0 for none.
    void setAnimationTime(int ms) { m_animation.setDuration(ms); }

Q_SIGNALS:
    /// Something else is to be seen.
    void changed();
    void slideChanged(int slide);

private:
    void collectInputs();
    /// Waits for figures that are computed beside.
    void settle();
    void follow();
    void followOverlays();
    void show(SlideContent content, bool isAnimated);
    /// What the page shows without what was moved.
    std::optional<Exhibit> unmoved();

    Document m_live;
    Overlays m_overlays{m_live}; ///< of its charts
    std::vector<Slide> m_slides;
    std::vector<MovedInput> m_inputs;
    int m_current = 0;
    QString m_chosen; ///< the scenario of pages that name none
    SlideContent m_content;
    std::optional<Exhibit> m_before; ///< what the change began from
    std::optional<Exhibit> m_ghost;  ///< what stays behind
    bool m_isScenarioChange = false;
    bool m_showsGhosts = true;
    Discretion m_discretion = Discretion::Exact;
    QVariantAnimation m_animation;
};

} // namespace rackrent
