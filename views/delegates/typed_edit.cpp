#include "views/delegates/typed_edit.h"

#include "views/style/palette.h"

#include <algorithm>

namespace rackrent {
namespace {

constexpr int widestNote = 420;
constexpr int margin = 6;

} // namespace

TypedEdit::TypedEdit(Echo echo, QWidget* parent) : QLineEdit(parent), m_echo(std::move(echo))
{
    setFrame(false);
    setAutoFillBackground(true);
    m_note = new QLabel(window());
    m_note->setObjectName(QStringLiteral("typedNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAutoFillBackground(true);
    m_note->setFrameShape(QFrame::StyledPanel);
    m_note->setMargin(margin);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->hide();
    connect(this, &QLineEdit::textChanged, this, &TypedEdit::follow);
}

TypedEdit::~TypedEdit() { delete m_note; }

void TypedEdit::start(const QString& text)
{
    m_started = text;
    setText(text);
    follow();
}

QString TypedEdit::note() const { return m_note ? m_note->text() : QString(); }

void TypedEdit::showReason(const QString& reason) { showNote(reason, true); }

/// Untouched text is what already stands in the cell: there is nothing to say against it.
void TypedEdit::follow()
{
    const Typed<QString> understood = m_echo(text());
    if (understood.value)
        showNote(*understood.value, false);
    else if (isUntouched())
        showNote({}, false);
    else
        showNote(understood.error, true);
}

void TypedEdit::showNote(const QString& text, bool refused)
{
    m_refused = refused;
    setAccessibleDescription(text);
    if (!m_note)
        return;
    if (m_note->parentWidget() != window()) // the editor came into another window since
        m_note->setParent(window());
    // A sign, not only a colour, says that the text is refused.
    m_note->setText(refused ? QStringLiteral("\u26A0 ") + text : text);
    const Colours& colours = coloursFor(palette());
    QPalette notePalette = palette();
    notePalette.setColor(QPalette::Window, refused ? colours.errorSoft : colours.raised);
    notePalette.setColor(QPalette::WindowText, refused ? colours.error : colours.text);
    m_note->setPalette(notePalette);
    m_note->setVisible(!text.isEmpty() && isVisible());
    placeNote();
}

/// Beneath the editor, or above it where the window ends; never outside the window.
void TypedEdit::placeNote()
{
    if (!m_note)
        return;
    const QWidget* frame = m_note->parentWidget();
    m_note->setWordWrap(false);
    QSize size = m_note->sizeHint();
    const int widest = std::min(widestNote, frame->width());
    if (size.width() > widest) {
        m_note->setWordWrap(true);
        size = {widest, m_note->heightForWidth(widest)};
    }
    const QPoint below = mapTo(frame, QPoint(0, height() + 1));
    const int top = below.y() + size.height() <= frame->height() ? below.y() : below.y() - height() - size.height() - 2;
    const int left = std::clamp(below.x(), 0, std::max(0, frame->width() - size.width()));
    m_note->setGeometry(QRect(QPoint(left, std::max(0, top)), size));
    m_note->raise();
}

void TypedEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeNote();
}

void TypedEdit::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    placeNote();
}

void TypedEdit::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    if (m_note)
        m_note->setVisible(!m_note->text().isEmpty());
    placeNote();
}

void TypedEdit::hideEvent(QHideEvent* event)
{
    QLineEdit::hideEvent(event);
    if (m_note)
        m_note->hide();
}

} // namespace rackrent
