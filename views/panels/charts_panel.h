#pragma once

#include "model/analysis/charts.h"
#include "views/charts/day_zoom.h"

#include <QPoint>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QScrollArea;
class QStackedLayout;

namespace rackrent {

class ChartCard;
class Document;
class ExhibitChart;
class ExhibitTableDialog;
class Prompts;

/// The dashboard: charts of the set in rows, chosen and arranged by a person and kept in the project, with crosshair,
/// days and the contract that is pointed at in common. Those that compute the portfolio many times over follow an edit
/// when typing pauses, those out of view when they come into it.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    ChartsPanel(Document& document, Prompts& prompts, QWidget* parent = nullptr);

    std::vector<ExhibitChart*> charts() const;
    /// The charts shown, in order.
    const std::vector<ChartChoice>& choices() const { return m_choices; }
    void refresh();

    /// Who knows what of other scenarios is to be drawn over a chart.
    using OverlaidOf = std::function<std::vector<Overlaid>(const ChartChoice&)>;
    void setOverlaidOf(OverlaidOf overlaidOf) { m_overlaidOf = std::move(overlaidOf); }
    std::vector<Overlaid> overlaidOver(std::size_t place) const;
    /// Draws what it knows now over the charts that are there.
    void refreshOverlaid();

    /// Makes the charts those, in this order, as one step that can be undone.
    void setChoices(const std::vector<ChartChoice>& choices, const QString& step);
    void setChoice(std::size_t place, const ChartChoice& choice, const QString& step);
    void addChart(std::string_view name);
    void removeChart(std::size_t place);
    void moveChart(std::size_t from, std::size_t to);
    /// Takes back what the project says of its dashboard.
    void resetCharts();
    /// One chart alone in the whole room, or all again.
    void setEnlarged(std::optional<std::size_t> place);
    std::optional<std::size_t> enlarged() const { return m_enlarged; }

    /// A remark at a day of a chart over time, or at a category; without words it goes.
    void setNote(const std::string& chart, const std::string& at, const std::string& text);
    void askForNote(std::size_t place, const std::string& at);

    /// Fades what does not belong to a contract.
    void setHighlighted(std::optional<std::size_t> contract);

    /// The numbers of a chart, in a window of their own.
    ExhibitTableDialog* showTable(const Exhibit& exhibit);
    /// Everything that can be done to a chart.
    void fillMenu(QMenu& menu, std::size_t place, const QPoint& at);

Q_SIGNALS:
    /// The user wants this chart exported, or copied.
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);
    /// What a chart shows is to be explained. @param figure its key in the rules
    void explainRequested(const QString& figure);
    /// A first contract is to be added.
    void contractWanted();
    /// A contract's place in the project: it was clicked in a chart.
    void contractClicked(std::size_t contract);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createEmpty();
    void createCard();
    void followChoices();
    void arrange();
    void refreshState();
    /// Whether a chart follows an edit only when typing pauses.
    bool waits(std::size_t place) const;
    bool isInView(std::size_t place) const;
    void refreshInView(bool isPause);
    Exhibit finished(std::size_t place) const;
    void showMenu(std::size_t place, const QPoint& at);

    Document& m_document;
    Prompts& m_prompts;
    std::vector<ChartChoice> m_choices; ///< at each place
    std::vector<ChartCard*> m_cards;
    std::vector<bool> m_isCurrent; ///< whether each shows the newest figures
    std::vector<Exhibit> m_own;    ///< what each shows of the scenario that is looked at
    OverlaidOf m_overlaidOf;
    std::optional<std::size_t> m_enlarged;
    std::optional<std::size_t> m_highlighted;
    DayZoom m_zoom; ///< of all charts
    QTimer m_pause;
    QStackedLayout* m_pages = nullptr; ///< the charts, and what stands there without contracts
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace rackrent
