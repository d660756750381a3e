#include "views/forms/provenance_popover.h"

#include "views/fields/provenance.h"
#include "views/items/field_cells.h"
#include "views/items/place_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace rackrent {
namespace {

constexpr int popoverWidth = 340;
constexpr int noteRows = 3;

QString memberText(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

bool isWebAddress(const QString& url)
{
    return url.startsWith(QStringLiteral("https://")) || url.startsWith(QStringLiteral("http://"));
}

} // namespace

ProvenancePopover::ProvenancePopover(Document& document, std::string pointer, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_document(document), m_pointer(std::move(pointer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("provenance"));
    setAccessibleName(tr("Where it comes from: %1").arg(placeWords(document.json(), m_pointer)));
    createWidgets();
    layOut();
    refresh();
    connect(m_kind, &QComboBox::activated, this, [this] { write(tr("Change the origin of %1")); });
    connect(m_source, &QComboBox::activated, this, [this] { write(tr("Change the source of %1")); });
    connect(&m_document, &Document::changed, this, &ProvenancePopover::refresh);
}

QLabel* ProvenancePopover::quietLabel(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ProvenancePopover::createWidgets()
{
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Origin"));
    m_source = new QComboBox(this);
    m_source->setAccessibleName(tr("Source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(12);
    m_details = quietLabel({});
    m_details->setProperty("role", QStringLiteral("muted"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link = new QLabel(this);
    m_link->setTextFormat(Qt::RichText); // an address alone, escaped
    m_link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_link->setOpenExternalLinks(true);
    m_link->setWordWrap(true);
    m_link->setAccessibleName(tr("Address of the source"));
    m_note = new QPlainTextEdit(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteRows * m_note->fontMetrics().lineSpacing() + 14);
}

void ProvenancePopover::layOut()
{
    QLabel* title = quietLabel(placeWords(m_document.json(), m_pointer));
    title->setProperty("role", QStringLiteral("title"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Origin"), m_kind);
    form->addRow(tr("Source"), m_source);
    form->addRow(QString(), m_details);
    form->addRow(QString(), m_link);
    form->addRow(tr("Note"), m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->addWidget(title);
    column->addLayout(form);
    setFixedWidth(popoverWidth);
}

void ProvenancePopover::refresh()
{
    const Json& document = m_document.json();
    const bool isPresent = elementAtPosition(document, m_pointer) != nullptr;
    const InputOrigin now = originOf(document, m_pointer);
    m_kind->clear();
    for (const Origin origin : {Origin::Published, Origin::Inferred, Origin::Assumption})
        m_kind->addItem(originTitle(origin), static_cast<int>(origin));
    const Origin bare = isPresent ? Origin::Unsaid : Origin::Default;
    m_kind->addItem(originTitle(bare), static_cast<int>(bare));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(now.origin)));
    m_source->clear();
    m_source->addItem(tr("(none)"), QString());
    for (const PartPlace& place : partsOf(document, PartKind::Source))
        if (const Json* source = elementAtPosition(document, place.pointer))
            m_source->addItem(partTitle(document, place), memberText(*source, "id"));
    const QString id = QString::fromStdString(now.source);
    if (m_source->findData(id) < 0)
        m_source->addItem(id, id);
    m_source->setCurrentIndex(m_source->findData(id));
    if (!m_note->document()->isModified()) {
        m_note->setPlainText(QString::fromStdString(now.note));
        m_note->document()->setModified(false);
    }
    refreshSource(now.source);
}

void ProvenancePopover::refreshSource(const std::string& id)
{
    const Json* source = id.empty() ? nullptr : elementAt(m_document.json(), "/sources/" + pointerStep(id));
    QStringList lines;
    QString url;
    if (source && source->is_object()) {
        const QStringList about{memberText(*source, "publisher"), memberText(*source, "date")};
        lines << QStringList(about.filter(QRegularExpression(QStringLiteral(".")))).join(QStringLiteral(", "));
        if (const QString quote = memberText(*source, "quote"); !quote.isEmpty())
            lines << tr("\u201c%1\u201d").arg(quote);
        url = memberText(*source, "url");
    }
    lines.removeAll(QString());
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_details->setVisible(!lines.isEmpty());
    const QString shown = url.toHtmlEscaped();
    m_link->setText(isWebAddress(url) ? QStringLiteral("<a href=\"%1\">%1</a>").arg(shown) : shown);
    m_link->setVisible(!url.isEmpty());
    adjustSize();
}

void ProvenancePopover::write(const QString& what)
{
    const Json& document = m_document.json();
    const Origin chosen = static_cast<Origin>(m_kind->currentData().toInt());
    // A source or a note without an origin would say nothing: what has a source counts as published.
    const bool saysMore = !m_source->currentData().toString().isEmpty() || !m_note->toPlainText().isEmpty();
    const bool isBare = chosen == Origin::Unsaid || chosen == Origin::Default;
    const Origin origin = isBare && saysMore && what != tr("Change the origin of %1") ? Origin::Published : chosen;
    m_note->document()->setModified(false);
    InputOrigin wanted = originOf(document, m_pointer);
    wanted.origin = origin;
    wanted.source = m_source->currentData().toString().toStdString();
    wanted.note = m_note->toPlainText().toStdString();
    const std::vector<Edit> edits = originEdits(document, m_pointer, wanted);
    if (const auto reason = m_document.edit(what.arg(placeWords(document, m_pointer)), edits))
        Q_EMIT refused(*reason);
}

void ProvenancePopover::takeNote()
{
    if (m_note->document()->isModified())
        write(tr("Change the note on %1"));
}

void ProvenancePopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_note->document()->setModified(false);
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ProvenancePopover::hideEvent(QHideEvent* event)
{
    takeNote();
    QFrame::hideEvent(event);
}

/// Beneath the widget, or where the screen has room.
void ProvenancePopover::showBeside(const QWidget& widget)
{
    adjustSize();
    const QRect screen = widget.screen()->availableGeometry();
    QPoint at = widget.mapToGlobal(QPoint(widget.width() - popoverWidth, widget.height() + 2));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - popoverWidth)));
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), widget.mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    move(at);
    QFrame::show();
    m_kind->setFocus();
}

} // namespace rackrent
