#include "views/grid/grid_editing.h"

#include "views/dialogs/prompts.h"
#include "views/format/foreign_numbers.h"
#include "views/grid/grid_filter.h"
#include "views/grid/paste_plan.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace rackrent {
namespace {

/// Our own copies are known by it: their numbers are not asked about.
const QString ownFormat = QStringLiteral("application/x-rackrent-cells");

std::vector<CellText> inForeignForm(const GridModel& model, std::vector<CellText> cells)
{
    for (CellText& cell : cells)
        if (model.isNumeric(cell.column))
            cell.typed = fromForeign(cell.typed);
    return cells;
}

} // namespace

GridWords plainGridWords()
{
    return {[](int count) { return GridEditing::tr("%n row(s) are added.", nullptr, count); },
            [](int shown, int all) { return GridEditing::tr("%1 of %n row(s)", nullptr, all).arg(shown); }};
}

GridEditing::GridEditing(GridView& view, Prompts& prompts, GridWords words, QObject* parent)
    : QObject(parent), m_view(view), m_prompts(prompts), m_words(std::move(words))
{
    connect(&view, &GridView::fillRequested, this,
            [this](const QString& typed, QString& reason) { reason = fillWith(typed); });
}

void GridEditing::tell(const std::optional<QString>& reason)
{
    if (reason && !reason->isEmpty())
        Q_EMIT refused(*reason);
}

bool GridEditing::isTooLarge(qsizetype cells)
{
    if (cells <= mostCells)
        return false;
    tell(tr("That is more than a million cells. Nothing was changed; take a smaller block."));
    return true;
}

/// Text for whatever takes text, a table for spreadsheets. Numbers have no thousands separators, which spreadsheets
/// take for text; they have the decimal sign of the user's locale, which is the one that their spreadsheet reads.
void GridEditing::copy()
{
    const CellBlock block = m_view.selectedBlock();
    if (block.isEmpty() || isTooLarge(static_cast<qsizetype>(block.rows.size() * block.columns.size())))
        return;
    const QString text = toTsv(copiedTexts(m_view));
    auto* mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(toHtmlTable(copiedCells(m_view)));
    mime->setData(ownFormat, text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void GridEditing::cut()
{
    copy();
    const std::vector<CellText> cells = selectedCells(m_view, {});
    if (cells.size() <= static_cast<std::size_t>(mostCells))
        clearAs(tr("Cut %n cell(s)", nullptr, static_cast<int>(cells.size())), cells);
}

void GridEditing::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const bool isOwn = mime && mime->hasFormat(ownFormat);
    const QString text = isOwn ? QString::fromUtf8(mime->data(ownFormat)) : mime ? mime->text() : QString();
    const QString html = mime && !isOwn ? mime->html() : QString();
    const qsizetype atLeast = std::max(text.count(u'\t'), text.count(u'\n')) + 1;
    if (isTooLarge(atLeast))
        return;
    const CellTable pasted = fromClipboard(text, html);
    if (pasted.empty())
        return tell(tr("There is no text to paste: copy some cells first."));
    const PastePlan plan = pastePlan(m_view, pasted);
    const auto count = static_cast<qsizetype>(plan.cells.size());
    if (count == 0 || isTooLarge(count))
        return;
    const int before = m_view.model()->rowCount();
    if (!writeAsked(tr("Paste %n cell(s)", nullptr, static_cast<int>(count)), plan.cells, {true, plan.newRows, !isOwn}))
        return;
    CellBlock block = plan.block;
    for (int row = before; row < m_view.model()->rowCount(); ++row)
        block.rows.push_back(row);
    if (!block.isEmpty())
        m_view.selectBetween(m_view.model()->index(block.rows.front(), block.columns.front()),
                             m_view.model()->index(block.rows.back(), block.columns.back()));
}

/// Writes cells, or asks first where not all are good, rows come, or numbers may be meant in two ways.
bool GridEditing::writeAsked(const QString& name, std::vector<CellText> cells, Asked asked)
{
    GridModel& model = m_view.cells();
    if (asked.newRows > 0 && !model.rowsFixedReason().isEmpty()) {
        tell(model.rowsFixedReason());
        return false;
    }
    PasteQuestion question;
    question.action = name;
    question.isPaste = asked.isPaste;
    question.cells = static_cast<int>(cells.size());
    question.newRows = asked.newRows > 0 ? m_words.newRows(asked.newRows) : QString();
    question.faults = shownFaults(cells);
    if (asked.mayBeForeign)
        addSeparators(question, cells);
    if (cells.size() == 1 && !question.faults.empty() && !question.separators) {
        tell(question.faults.front().reason); // nothing to choose
        return false;
    }
    const bool asks = asked.newRows > 0 || !question.faults.empty() || question.separators;
    const PasteAnswer answer = asks ? m_prompts.askAboutPaste(m_view.window(), question) : PasteAnswer::Write;
    if (answer == PasteAnswer::Cancel)
        return false;
    if (answer == PasteAnswer::WriteForeign)
        cells = inForeignForm(model, std::move(cells));
    const std::optional<QString> reason = model.write(name, cells);
    tell(reason);
    return !reason;
}

/// Asked about when a number reads otherwise, or only, with the other locale's separators.
void GridEditing::addSeparators(PasteQuestion& question, const std::vector<CellText>& cells) const
{
    const auto sample = std::ranges::find_if(cells, [this](const CellText& cell) {
        return m_view.cells().isNumeric(cell.column) && numberForm(cell.typed) != NumberForm::Own;
    });
    if (sample == cells.end())
        return;
    const std::vector<CellText> foreign = inForeignForm(m_view.cells(), cells);
    question.separators = PasteQuestion::Separators{sample->typed, isDecimalComma(), shownFaults(foreign)};
}

std::vector<PasteFault> GridEditing::shownFaults(const std::vector<CellText>& cells) const
{
    std::vector<PasteFault> shown;
    const QAbstractItemModel& model = *m_view.filter().sourceModel();
    for (const CellFault& fault : m_view.cells().faults(cells)) {
        const QString name = model.headerData(fault.cell.row, Qt::Vertical, Qt::AccessibleTextRole).toString();
        const QString row = QString::number(fault.cell.row + 1);
        shown.push_back({name.isEmpty() ? row : tr("%1, %2", "row, its name").arg(row, name),
                         model.headerData(fault.cell.column, Qt::Horizontal).toString(), fault.cell.typed,
                         fault.reason});
    }
    return shown;
}

void GridEditing::clear()
{
    const std::vector<CellText> cells = selectedCells(m_view, {});
    clearAs(tr("Clear %n cell(s)", nullptr, static_cast<int>(cells.size())), cells);
}

/// Cells that must not be empty are left, and said.
void GridEditing::clearAs(const QString& name, const std::vector<CellText>& cells)
{
    const std::vector<CellFault> faults = m_view.cells().faults(cells);
    if (const auto reason = m_view.cells().write(name, cells))
        return tell(reason);
    if (!faults.empty())
        tell(tr("%n cell(s) were left as they are. %1", "how many, why the first one", static_cast<int>(faults.size()))
                 .arg(faults.front().reason));
}

void GridEditing::fillDown()
{
    const std::vector<CellText> cells = filledDown(m_view);
    if (cells.empty())
        return tell(tr("Nothing stands above to fill down: select the cell to copy and those below it."));
    writeAsked(tr("Fill %n cell(s) down", nullptr, static_cast<int>(cells.size())), cells, {});
}

void GridEditing::fillRight()
{
    const std::vector<CellText> cells = filledRight(m_view);
    if (cells.empty())
        return tell(tr("Nothing stands to the left to fill with: select the cell to copy and those beside it."));
    writeAsked(tr("Fill %n cell(s) to the right", nullptr, static_cast<int>(cells.size())), cells, {});
}

QString GridEditing::fillWith(const QString& typed)
{
    const std::vector<CellText> cells = selectedCells(m_view, typed);
    if (cells.size() == 1) // typed into the cell itself: an empty text is no wish to clear
        if (const QString reason = m_view.cells().refusal(m_view.toModel(m_view.currentIndex()), typed);
            !reason.isEmpty())
            return reason;
    if (const std::vector<CellFault> faults = m_view.cells().faults(cells); faults.size() == cells.size())
        return faults.empty() ? QString() : faults.front().reason;
    writeAsked(tr("Fill %n cell(s)", nullptr, static_cast<int>(cells.size())), cells, {});
    return {};
}

void GridEditing::fillWithCurrent()
{
    if (!m_view.currentIndex().isValid())
        return;
    const QString text = m_view.cells().copiedText(m_view.toModel(m_view.currentIndex()));
    if (const QString reason = fillWith(text); !reason.isEmpty())
        tell(reason);
}

/// As many as are selected, above them.
void GridEditing::insertRows()
{
    const CellBlock block = m_view.selectedBlock();
    const int count = std::max(1, static_cast<int>(block.rows.size()));
    const int column = block.isEmpty() ? 0 : block.columns.front();
    const int before = block.isEmpty() ? m_view.filter().sourceModel()->rowCount()
                                       : m_view.toModel(m_view.model()->index(block.rows.front(), column)).row();
    if (const auto reason = m_view.cells().insertNewRows(tr("Insert %n row(s)", nullptr, count), before, count))
        return tell(reason);
    m_view.selectCell(m_view.fromModel(m_view.filter().sourceModel()->index(before, column)));
}

void GridEditing::deleteRows()
{
    const CellBlock block = m_view.selectedBlock();
    if (block.isEmpty())
        return tell(tr("There is no row to delete: select one first."));
    std::vector<int> rows;
    for (const int row : block.rows)
        rows.push_back(m_view.toModel(m_view.model()->index(row, block.columns.front())).row());
    std::ranges::sort(rows);
    if (const auto reason =
            m_view.cells().deleteRows(tr("Delete %n row(s)", nullptr, static_cast<int>(rows.size())), rows))
        return tell(reason);
    const int next = std::min(block.rows.front(), m_view.model()->rowCount() - 1);
    if (next >= 0)
        m_view.selectCell(m_view.model()->index(next, block.columns.front()));
}

} // namespace rackrent
