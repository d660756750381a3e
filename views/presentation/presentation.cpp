#include "views/presentation/presentation.h"

#include "model/analysis/dashboards.h"
#include "model/analysis/exhibit_views.h"
#include "views/fields/field.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rackrent {

namespace {
constexpr int animationMs = 400;
} // namespace

Presentation::Presentation(const QByteArray& project, const QString& scenario, QObject* parent)
    : QObject(parent), m_chosen(scenario)
{
    m_live.undoStack().setUndoLimit(1); // nobody takes back what a slider did
    m_live.openBytes(project);
    m_live.setScenario(scenario);
    settle();
    m_slides = slidesOf(m_live.baseProject());
    if (m_slides.empty())
        m_slides.emplace_back();
    collectInputs();
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(animationMs);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &Presentation::changed);
    connect(&m_live, &Document::computed, this, &Presentation::follow);
    connect(&m_overlays, &Overlays::changed, this, &Presentation::followOverlays);
    go(0);
}

void Presentation::settle()
{
    while (m_live.isStale() && m_live.failure().isEmpty())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    const QSignalBlocker quiet(m_overlays);
    m_overlays.settle();
}

void Presentation::collectInputs()
{
    for (const Slider& slider : slidersOf(m_live.baseResults(), m_live.json())) {
        const Json* value = elementAt(m_live.json(), slider.path);
        const auto place = fieldAt(m_live.json(), slider.path);
        if (!value || !value->is_number() || !place || !place->field)
            continue; // what it was about is gone
        const double own = value->get<double>();
        m_inputs.push_back({slider, inputTitle(m_live.json(), *place), own, own, quantityOf(*place, m_live.json())});
    }
}

void Presentation::go(int slide)
{
    m_current = std::clamp(slide, 0, count() - 1);
    const Slide& page = m_slides[static_cast<std::size_t>(m_current)];
    m_isScenarioChange = false;
    m_ghost.reset();
    m_live.setScenario(page.scenario ? QString::fromStdString(*page.scenario) : m_chosen);
    if (hasMoved())
        m_ghost = unmoved();
    settle();
    show(slideContent(page, m_live, m_overlays), false);
    Q_EMIT slideChanged(m_current);
}

/// Results of the copy are new.
void Presentation::follow()
{
    const Slide& page = m_slides[static_cast<std::size_t>(m_current)];
    show(slideContent(page, m_live, m_overlays), std::exchange(m_isScenarioChange, false));
}

/// What stands over the page's chart is new; an animation on its way goes on.
void Presentation::followOverlays()
{
    m_content = slideContent(m_slides[static_cast<std::size_t>(m_current)], m_live, m_overlays);
    Q_EMIT changed();
}

void Presentation::show(SlideContent content, bool isAnimated)
{
    m_animation.stop();
    m_before = isAnimated ? m_content.exhibit : std::nullopt;
    m_content = std::move(content);
    if (m_before && m_content.exhibit && m_animation.duration() > 0)
        m_animation.start();
    else
        Q_EMIT changed();
}

SlideContent Presentation::content() const
{
    SlideContent shown = m_content;
    if (!shown.exhibit)
        return shown;
    if (m_before && m_animation.state() == QAbstractAnimation::Running)
        shown.exhibit = blended(*m_before, *shown.exhibit, m_animation.currentValue().toDouble());
    if (m_ghost && m_showsGhosts)
        shown.exhibit = withGhost(std::move(*shown.exhibit), *m_ghost);
    return shown;
}

SlideContent Presentation::contentOf(int slide)
{
    if (slide == m_current)
        return m_content;
    const Slide& page = m_slides[static_cast<std::size_t>(slide)];
    const QSignalBlocker quiet(m_live);
    const QString shown = m_live.scenario();
    m_live.setScenario(page.scenario ? QString::fromStdString(*page.scenario) : m_chosen);
    settle();
    SlideContent content = slideContent(page, m_live, m_overlays);
    m_live.setScenario(shown);
    settle();
    return content;
}

QStringList Presentation::scenarioNames() const
{
    QStringList names{tr("Base case")};
    for (const Scenario& scenario : m_live.baseProject().scenarios)
        names << QString::fromStdString(scenario.name);
    return names;
}

int Presentation::scenario() const
{
    const auto& scenarios = m_live.baseProject().scenarios;
    const auto found = std::ranges::find(scenarios, m_live.scenario().toStdString(), &Scenario::id);
    return found == scenarios.end() ? 0 : static_cast<int>(found - scenarios.begin()) + 1;
}

bool Presentation::chooseScenario(int place)
{
    const auto& scenarios = m_live.baseProject().scenarios;
    if (place < 0 || place > static_cast<int>(scenarios.size()))
        return false;
    m_chosen = place == 0 ? QString() : QString::fromStdString(scenarios[static_cast<std::size_t>(place) - 1].id);
    if (m_live.scenario() == m_chosen)
        return true;
    m_ghost = m_content.exhibit;
    m_isScenarioChange = true;
    m_live.setScenario(m_chosen);
    return true;
}

std::optional<Exhibit> Presentation::unmoved()
{
    const QSignalBlocker quiet(m_live);
    const std::vector<Edit> there = moves();
    std::vector<Edit> back;
    for (const MovedInput& input : m_inputs)
        back.push_back({input.slider.path, input.own});
    m_live.edit({}, back);
    settle();
    const auto exhibit = slideContent(m_slides[static_cast<std::size_t>(m_current)], m_live, m_overlays).exhibit;
    m_live.edit({}, there);
    settle();
    return exhibit;
}

void Presentation::setInput(std::size_t input, double value)
{
    MovedInput& moved = m_inputs[input];
    value = std::clamp(value, moved.slider.low, moved.slider.high);
    if (value == moved.value)
        return;
    if (!hasMoved())
        m_ghost = m_content.exhibit;
    moved.value = value;
    m_live.edit({}, {{moved.slider.path, value}});
}

void Presentation::resetInputs()
{
    if (!hasMoved())
        return;
    std::vector<Edit> back;
    for (MovedInput& input : m_inputs) {
        input.value = input.own;
        back.push_back({input.slider.path, input.own});
    }
    m_ghost.reset();
    m_live.edit({}, back);
}

bool Presentation::hasMoved() const
{
    return std::ranges::any_of(m_inputs, [](const MovedInput& input) { return input.value != input.own; });
}

std::vector<Edit> Presentation::moves() const
{
    std::vector<Edit> edits;
    for (const MovedInput& input : m_inputs)
        if (input.value != input.own)
            edits.push_back({input.slider.path, input.value});
    return edits;
}

QString Presentation::inputWords(std::size_t input, double value) const
{
    const NumberText numbers(QString::fromStdString(m_live.baseProject().currency));
    return numbers.compact(value, m_inputs[input].quantity);
}

void Presentation::setShowsGhosts(bool shows)
{
    m_showsGhosts = shows;
    Q_EMIT changed();
}

void Presentation::setDiscretion(Discretion discretion)
{
    m_discretion = discretion;
    Q_EMIT changed();
}

} // namespace rackrent
