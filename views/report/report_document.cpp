#include "views/report/report_document.h"

#include "views/charts/exhibit_picture.h"
#include "views/report/words.h"
#include "views/style/palette.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextObjectInterface>
#include <QTextTable>

#include <cmath>

namespace rackrent {

namespace {

constexpr int chartKind = QTextFormat::UserObject + 1;
constexpr int chartProperty = QTextFormat::UserProperty + 1;
constexpr double chartShare = 0.5;   ///< of a chart's width: its height
constexpr double headingRoom = 0.14; ///< of a page's height: a heading lower down goes to the next
constexpr int longestWhole = 12;     ///< letters of a cell that stays in one line: a day, an amount
constexpr double sectionScale = 1.5, headingScale = 1.15;

using report::plain;

/// Charts stand in the text as letters do, and are drawn when it is.
class ChartObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    ChartObject(const std::vector<Exhibit>& exhibits, double width, const QFont& font, QObject* parent)
        : QObject(parent), m_exhibits(exhibits), m_size(width, width * chartShare), m_font(font)
    {}

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat&) override { return m_size; }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) override
    {
        Colours colours = coloursOf(Theme::Light);
        colours.surface = Qt::white;
        ExhibitPicture picture;
        picture.setExhibit(m_exhibits.at(static_cast<std::size_t>(format.intProperty(chartProperty))));
        picture.setLook(colours, m_font);
        picture.setSize(rect.size());
        painter->save();
        painter->translate(rect.topLeft());
        picture.paint(*painter);
        painter->restore();
    }

private:
    std::vector<Exhibit> m_exhibits;
    QSizeF m_size;
    QFont m_font;
};

std::vector<Exhibit> exhibitsOf(const Report& report)
{
    std::vector<Exhibit> exhibits;
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* chart = std::get_if<ReportChart>(&block))
                exhibits.push_back(chart->exhibit);
    return exhibits;
}

QTextCharFormat charFormat(const QColor& colour, const QFont& font)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat spaced(double above, double below, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setAlignment(alignment);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

} // namespace

ReportDocument::ReportDocument(const Report& report, const QSizeF& page, const QFont& base) : m_page(page), m_base(base)
{
    m_text.setUndoRedoEnabled(false);
    m_text.setDefaultFont(base);
    m_text.setDocumentMargin(0);
    m_text.setPageSize(page);
    m_text.documentLayout()->registerHandler(chartKind,
                                             new ChartObject(exhibitsOf(report), page.width(), base, &m_text));
    QTextCursor(&m_text).beginEditBlock(); // laid out once, when all is there
    for (const ReportSection& section : report.sections) {
        addHeading(section.title, true);
        for (const ReportBlock& block : section.blocks)
            addBlock(block);
    }
    QTextCursor(&m_text).endEditBlock();
    keepHeadingsWithText();
    for (const int position : m_sections)
        m_sectionPages.push_back(pageOf(position));
}

void ReportDocument::addHeading(const std::string& words, bool isSection)
{
    const Colours colours = coloursOf(Theme::Light);
    QFont font = m_base;
    font.setBold(true);
    font.setPixelSize(static_cast<int>(m_base.pixelSize() * (isSection ? sectionScale : headingScale)));
    QTextCursor cursor(&m_text);
    cursor.movePosition(QTextCursor::End);
    const double above = m_text.isEmpty() ? 0 : isSection ? 26 : 14;
    if (m_text.isEmpty())
        cursor.setBlockFormat(spaced(above, 8));
    else
        cursor.insertBlock(spaced(above, 8));
    m_headings.push_back(cursor.position());
    if (isSection)
        m_sections.push_back(cursor.position());
    cursor.insertText(plain(words), charFormat(isSection ? colours.accent : colours.text, font));
}

void ReportDocument::addBlock(const ReportBlock& block)
{
    const Colours colours = coloursOf(Theme::Light);
    const QTextCharFormat text = charFormat(colours.text, m_base);
    QTextCursor cursor(&m_text);
    cursor.movePosition(QTextCursor::End);
    if (const auto* words = std::get_if<ReportWords>(&block)) {
        if (words->isHeading)
            return addHeading(words->words, false);
        cursor.insertBlock(spaced(0, 8));
        cursor.insertText(plain(words->words), text);
    } else if (const auto* list = std::get_if<ReportList>(&block)) {
        for (const std::string& item : list->items) {
            QTextBlockFormat format = spaced(0, 5);
            format.setLeftMargin(14);
            format.setTextIndent(-12);
            cursor.insertBlock(format);
            cursor.insertText(QStringLiteral("\u2022\u2002") + plain(item), text);
        }
    } else if (const auto* table = std::get_if<ReportTable>(&block)) {
        addTable(*table);
    } else if (const auto* chart = std::get_if<ReportChart>(&block)) {
        QTextBlockFormat format = spaced(6, 2);
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        cursor.insertBlock(format);
        QTextCharFormat object;
        object.setObjectType(chartKind);
        object.setProperty(chartProperty, m_charts++);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
        if (!chart->exhibit.message.empty()) {
            cursor.insertBlock(spaced(0, 14));
            cursor.insertText(plain(chart->exhibit.message), charFormat(colours.muted, m_base));
        }
    }
}

void ReportDocument::addTable(const ReportTable& table)
{
    const Colours colours = coloursOf(Theme::Light);
    QFont small = m_base;
    const auto columns = static_cast<int>(table.heading.size());
    constexpr int wideTable = 6;
    small.setPixelSize(m_base.pixelSize() - (columns >= wideTable ? 3 : 1));
    QFont strong = small;
    strong.setBold(true);

    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(columns >= wideTable ? 3 : 4);
    format.setTopMargin(4);
    format.setBottomMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    if (columns >= wideTable && table.wordColumns == 1) { // else names would have a word a line
        constexpr double nameShare = 26;
        QList<QTextLength> widths{QTextLength(QTextLength::PercentageLength, nameShare)};
        for (int column = 1; column < columns; ++column)
            widths << QTextLength(QTextLength::PercentageLength, (100 - nameShare) / (columns - 1));
        format.setColumnWidthConstraints(widths);
    }
    QTextCursor cursor(&m_text);
    cursor.movePosition(QTextCursor::End);
    QTextTable* made = cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
    const auto fill = [&](int row, const std::vector<std::string>& cells, const QTextCharFormat& words) {
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = made->cellAt(row, column);
            QTextTableCellFormat look;
            look.setBottomBorder(row == 0 ? 1 : 0.5);
            look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            look.setBottomBorderBrush(row == 0 ? colours.axis : colours.grid);
            cell.setFormat(look);
            QTextCursor inside = cell.firstCursorPosition();
            const bool isFigure = static_cast<std::size_t>(column) >= table.wordColumns;
            inside.setBlockFormat(spaced(0, 0, isFigure ? Qt::AlignRight : Qt::AlignLeft));
            QString text = plain(cells[static_cast<std::size_t>(column)]);
            if (text.size() <= longestWhole)
                text.replace(QLatin1Char(' '), QChar::Nbsp);
            inside.insertText(text, words);
        }
    };
    fill(0, table.heading, charFormat(colours.muted, strong));
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        fill(static_cast<int>(row) + 1, table.rows[row], charFormat(colours.text, small));
}

int ReportDocument::pageOf(int position) const
{
    const QTextBlock block = m_text.findBlock(position);
    return static_cast<int>(m_text.documentLayout()->blockBoundingRect(block).top() / m_page.height());
}

/// A heading at the foot of a page goes to the next, where its text is.
void ReportDocument::keepHeadingsWithText()
{
    for (const int position : m_headings) {
        const double top = m_text.documentLayout()->blockBoundingRect(m_text.findBlock(position)).top();
        const double onPage = top - m_page.height() * std::floor(top / m_page.height());
        if (onPage < m_page.height() * (1 - headingRoom))
            continue;
        QTextCursor cursor(&m_text);
        cursor.setPosition(position);
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        cursor.setBlockFormat(format);
    }
}

void ReportDocument::paintPage(QPainter& painter, int page)
{
    painter.save();
    const QRectF clip(0, page * m_page.height(), m_page.width(), m_page.height());
    painter.translate(0, -clip.top());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, coloursOf(Theme::Light).text);
    m_text.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace rackrent

#include "report_document.moc"
