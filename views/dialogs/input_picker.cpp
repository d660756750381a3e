#include "views/dialogs/input_picker.h"

#include "views/items/inputs_filter.h"
#include "views/items/inputs_model.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

namespace {
constexpr QSize firstSize{620, 460};
constexpr int widestColumn = 260;
} // namespace

InputPicker::InputPicker(Document& document, QWidget* parent) : QDialog(parent), m_document(document)
{
    setWindowTitle(tr("Choose an input"));
    resize(firstSize);
    m_model = new InputsModel(document, this);
    m_model->setFollowing(true);
    m_filter = new InputsFilter(this);
    m_filter->setSourceModel(m_model);
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Search in the inputs"));
    m_search->setPlaceholderText(tr("Type words: a tenant, rent, growth"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view = new QTableView(this);
    m_view->setAccessibleName(tr("Inputs"));
    m_view->setModel(m_filter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {InputsModel::OriginColumn, InputsModel::SourceColumn, InputsModel::Note})
        m_view->hideColumn(column);
    m_view->horizontalHeader()->setResizeContentsPrecision(60);
    m_view->resizeColumnsToContents();
    for (const int column : {InputsModel::Part, InputsModel::FieldColumn})
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + 8, widestColumn));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &InputPicker::narrow);
    connect(m_view, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    narrow({});
    m_search->setFocus();
}

void InputPicker::narrow(const QString& text)
{
    m_filter->setText(text);
    m_view->setCurrentIndex(m_filter->index(0, 0));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_filter->rowCount() > 0);
}

/// The arrows move in the list while words are typed.
bool InputPicker::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_view, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

std::optional<std::string> InputPicker::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return pathWithIds(m_document.json(), m_model->input(m_filter->mapToSource(index).row()).pointer);
}

std::optional<std::string> InputPicker::pick(Document& document, QWidget* parent)
{
    InputPicker picker(document, parent);
    return picker.exec() == QDialog::Accepted ? picker.chosen() : std::nullopt;
}

} // namespace rackrent
