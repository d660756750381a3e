#include "views/pages/help_window.h"

#include "views/pages/help_pages.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace rackrent {

namespace {

constexpr QSize usualSize{920, 680};
constexpr int margin = 8;
constexpr int nameRole = Qt::UserRole;
const QString ending = QStringLiteral(".md");

/// Reads the help's pages by name, so that links between them work.
class HelpBrowser : public QTextBrowser {
public:
    HelpBrowser(const QString& keyboard, QWidget* parent) : QTextBrowser(parent), m_keyboard(keyboard) {}

    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::MarkdownResource && type != QTextDocument::UnknownResource)
            return QTextBrowser::loadResource(type, name);
        const QString page = name.path().section(QLatin1Char('/'), -1).chopped(ending.size());
        return helpMarkdown(page, helpLanguage(), m_keyboard);
    }

private:
    const QString& m_keyboard;
};

/// Markdown's tables have double lines.
void thinTables(QTextDocument& document)
{
    constexpr qreal padding = 5, line = 0.5;
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(line);
            format.setCellPadding(padding);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
}

} // namespace

QString helpPageOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString page = widget->property("helpPage").toString(); !page.isEmpty())
            return page;
    return helpPageNames().front();
}

HelpWindow::HelpWindow(QString keyboard, QWidget* parent) : QWidget(parent, Qt::Window), m_keyboard(std::move(keyboard))
{
    setWindowTitle(tr("Rackrent help"));
    createWidgets();
    fillContents();
    resize(usualSize);
    auto* close = new QShortcut(Qt::Key_Escape, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    auto* back = new QShortcut(Qt::ALT | Qt::Key_Left, this);
    connect(back, &QShortcut::activated, m_browser, &QTextBrowser::backward);
    auto* forward = new QShortcut(Qt::ALT | Qt::Key_Right, this);
    connect(forward, &QShortcut::activated, m_browser, &QTextBrowser::forward);
}

void HelpWindow::createWidgets()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_contents = new QListWidget(this);
    m_contents->setAccessibleName(tr("Contents"));
    m_browser = new HelpBrowser(m_keyboard, this);
    m_browser->setAccessibleName(tr("Page"));
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(2.0 * margin);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 690});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(margin, margin, margin, margin);
    whole->addWidget(splitter);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(nameRole).toString() != page())
            showPage(item->data(nameRole).toString());
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this] {
        thinTables(*m_browser->document());
        for (int i = 0; i < m_contents->count(); ++i)
            if (m_contents->item(i)->data(nameRole).toString() == page())
                m_contents->setCurrentRow(i);
    });
}

/// The pages that hold what is sought, all of them without.
void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    const QString sought = m_search->text().simplified();
    m_contents->clear();
    for (const QString& name : helpPageNames()) {
        const QString text = helpMarkdown(name, helpLanguage(), m_keyboard);
        if (!text.contains(sought, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(helpTitle(text), m_contents);
        item->setData(nameRole, name);
        if (name == page())
            m_contents->setCurrentItem(item);
    }
}

void HelpWindow::showPage(const QString& name)
{
    const QString known = helpPageNames().contains(name) ? name : helpPageNames().front();
    m_browser->setSource(QUrl(known + ending), QTextDocument::MarkdownResource);
}

QString HelpWindow::page() const
{
    return m_browser->source().path().section(QLatin1Char('/'), -1).chopped(ending.size());
}

} // namespace rackrent
