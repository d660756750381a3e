#include "views/panels/inspector_panel.h"

#include "views/document/document.h"
#include "views/forms/part_form.h"
#include "views/forms/provenance_popover.h"
#include "views/items/place_words.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rackrent {

namespace {

/// What tells a part from the others of its kind; of a curve, whose id is its key, the place.
std::string identityOf(const Json& document, const PartPlace& place)
{
    if (place.kind != PartKind::Curve)
        return partId(document, place);
    return elementAtPosition(document, place.pointer) ? place.pointer : std::string();
}

} // namespace

InspectorPanel::InspectorPanel(Document& document, Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_document(document), m_prompts(prompts)
{
    setProperty("card", true);
    setProperty("helpPage", QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    const auto label = [this](const char* role) {
        auto* made = new QLabel(this);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setProperty("role", QString::fromLatin1(role));
        return made;
    };
    m_kind = label("muted");
    m_title = label("title");
    m_note = label("muted");
    m_empty = label("muted");
    m_empty->setText(tr("Choose a part in the navigator to see and edit it here."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(10, 8, 10, 4);
    heading->setSpacing(0);
    heading->addWidget(m_kind);
    heading->addWidget(m_title);
    heading->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_stack, 1);
    connect(&m_document, &Document::changed, this, [this] {
        m_isOld = true;
        if (isVisible()) // a hidden form follows when it is seen again
            refresh();
    });
    connect(&m_document, &Document::replaced, this, &InspectorPanel::showNone);
    showNone();
}

PartForm* InspectorPanel::form() const
{
    const auto found = m_place ? m_forms.find(m_place->kind) : m_forms.end();
    return found == m_forms.end() ? nullptr : found->second;
}

PartForm& InspectorPanel::formFor(PartKind kind)
{
    PartForm*& form = m_forms[kind];
    if (!form) {
        form = new PartForm(m_document, m_prompts, kind, m_stack);
        m_stack->addWidget(form);
        connect(form, &PartForm::refused, this, &InspectorPanel::editRefused);
        connect(form, &PartForm::solveRequested, this, &InspectorPanel::solveRequested);
        connect(form, &PartForm::provenanceRequested, this, &InspectorPanel::openProvenance);
    }
    return *form;
}

void InspectorPanel::showNone()
{
    m_place.reset();
    m_id.clear();
    m_stack->setCurrentWidget(m_empty);
    refreshHeading();
}

void InspectorPanel::showPart(const PartPlace& place)
{
    const bool isNew = m_place != place;
    m_place = place;
    m_id = identityOf(m_document.json(), place);
    PartForm& form = formFor(place.kind);
    form.setPlace(place);
    m_stack->setCurrentWidget(&form);
    refreshHeading();
    if (isNew)
        Q_EMIT partShown(place);
}

void InspectorPanel::showPlace(const QString& pointer)
{
    const std::string path = pointer.toStdString();
    const auto field = fieldAt(m_document.json(), path);
    const auto part = field ? std::optional(field->part) : partAround(m_document.json(), path);
    showPart(part.value_or(PartPlace{PartKind::Project, {}}));
    if (field && field->field)
        form()->focusField(*field);
    else if (field)
        form()->focusFirst(path.substr(field->part.pointer.size()));
}

/// The part shown may stand elsewhere now, be called otherwise, or be gone.
void InspectorPanel::followPart()
{
    if (!m_place || m_id.empty() || identityOf(m_document.json(), *m_place) == m_id)
        return;
    const std::vector<PartPlace> parts = partsOf(m_document.json(), m_place->kind);
    for (const PartPlace& part : parts)
        if (identityOf(m_document.json(), part) == m_id) {
            m_place = part;
            return;
        }
    // Its id was edited, or it went. It was edited where as many parts are there as before.
    const bool isThere = elementAtPosition(m_document.json(), m_place->pointer) != nullptr;
    if (isThere && parts.size() == m_partCount)
        m_id = identityOf(m_document.json(), *m_place);
    else
        showNone();
}

void InspectorPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (m_isOld)
        refresh();
}

void InspectorPanel::refresh()
{
    m_isOld = false;
    followPart();
    if (!m_place)
        return;
    m_partCount = partsOf(m_document.json(), m_place->kind).size();
    form()->setPlace(*m_place);
    refreshHeading();
}

void InspectorPanel::refreshHeading()
{
    QString kind, title, note;
    if (m_place) {
        m_partCount = partsOf(m_document.json(), m_place->kind).size();
        title = partTitle(m_document.json(), *m_place);
        if (kindWord(m_place->kind) != title)
            kind = kindWord(m_place->kind);
        if (!m_document.scenario().isEmpty())
            note = tr("Scenario \u201c%1\u201d: what is typed changes it, not the base case; what it sets stands in "
                      "italics")
                       .arg(m_document.scenarioName());
    }
    const auto show = [](QLabel& label, const QString& text) {
        label.setText(text);
        label.setVisible(!text.isEmpty()); // once: the form would be laid out anew with every edit
    };
    show(*m_kind, kind);
    show(*m_title, title);
    show(*m_note, note);
}

void InspectorPanel::openProvenance(const QString& pointer, QWidget* beside)
{
    auto* popover = new ProvenancePopover(m_document, pointer.toStdString(), this);
    connect(popover, &ProvenancePopover::refused, this, &InspectorPanel::editRefused);
    popover->showBeside(*beside);
}

} // namespace rackrent
