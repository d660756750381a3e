#include "views/roll/contracts_page.h"

#include "views/dialogs/combo_choice.h"
#include "views/roll/preview_model.h"
#include "views/roll/roll_import.h"
#include "views/roll/roll_tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

ContractsPage::ContractsPage(RollImport& roll, QWidget* parent) : QWidget(parent), m_import(roll)
{
    createWidgets();
    layOut();
    connectSignals();
    refreshOptions();
}

void ContractsPage::createWidgets()
{
    m_model = new PreviewModel(this);
    m_table = new RollTable(tr("Contracts to be made"), this);
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_existing = new QComboBox(this);
    m_existing->setAccessibleName(tr("Contracts that the project has already"));
    m_existing->addItem(tr("are errors"), static_cast<int>(ExistingContracts::Refuse));
    m_existing->addItem(tr("take what the roll says"), static_cast<int>(ExistingContracts::Update));
    m_target = new QComboBox(this);
    m_target->setAccessibleName(tr("Where the contracts go"));
    m_target->addItem(tr("a project made of the roll"), true);
    m_target->addItem(tr("the project in the window"), false);
    m_currency = new QLineEdit(this);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setMaxLength(3);
    m_currency->setFixedWidth(m_currency->fontMetrics().horizontalAdvance(QStringLiteral("WWWW")) + 2 * dialogGap);
    m_currency->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]{3}")), m_currency));
}

void ContractsPage::layOut()
{
    auto* options = new QHBoxLayout;
    options->setSpacing(dialogGap);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        options->addWidget(label);
        options->addWidget(field);
        return label;
    };
    m_targetLabel = add(tr("The contracts &go into"), m_target);
    m_currencyLabel = add(tr("C&urrency"), m_currency);
    m_existingLabel = add(tr("&Contracts that the project has"), m_existing);
    options->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, dialogGap, 0, 0);
    column->setSpacing(dialogGap);
    column->addLayout(options);
    column->addWidget(m_table, 1);
}

void ContractsPage::connectSignals()
{
    connect(m_existing, &QComboBox::activated, this,
            [this] { m_import.setExisting(chosen<ExistingContracts>(*m_existing)); });
    connect(m_target, &QComboBox::activated, this, [this] {
        m_import.setMakesProject(m_target->currentData().toBool());
        refreshOptions();
    });
    connect(m_currency, &QLineEdit::textEdited, this, [this] {
        if (m_currency->hasAcceptableInput())
            m_import.setCurrency(m_currency->text().toUpper());
    });
    connect(&m_import, &RollImport::mappingChanged, this, &ContractsPage::refreshOptions);
    connect(&m_import, &RollImport::previewed, this, &ContractsPage::refreshContracts);
}

void ContractsPage::refreshOptions()
{
    const bool mayMakeProject = !m_import.hasContracts();
    choose(*m_target, m_import.makesProject());
    choose(*m_existing, static_cast<int>(m_import.existing()));
    if (!m_currency->hasFocus())
        m_currency->setText(m_import.currency());
    for (QWidget* widget : QWidgetList{m_target, m_targetLabel})
        widget->setVisible(mayMakeProject);
    for (QWidget* widget : QWidgetList{m_currency, m_currencyLabel})
        widget->setVisible(m_import.makesProject());
    for (QWidget* widget : QWidgetList{m_existing, m_existingLabel})
        widget->setVisible(!mayMakeProject);
}

void ContractsPage::refreshContracts()
{
    constexpr int widest = 220, padding = 24;
    const int across = m_table->horizontalScrollBar()->value(), down = m_table->verticalScrollBar()->value();
    m_model->show(m_import.outcome(), RollMarks(m_import.outcome()->preview));
    const QFontMetrics metrics = m_table->fontMetrics();
    constexpr int measured = 40;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_model->rowCount(), measured); ++row)
            width =
                std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + 2 * padding);
        m_table->setColumnWidth(
            column, std::max(std::min(width, widest), m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    m_table->horizontalScrollBar()->setValue(across); // what was looked at is looked at still
    m_table->verticalScrollBar()->setValue(down);
}

void ContractsPage::showCell(int sheetRow, int sheetColumn)
{
    const QModelIndex index = m_model->cellOf(sheetRow, sheetColumn);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

} // namespace rackrent
