#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace rackrent {

/// The help, offline: contents with a search, and a page. Alt+Left goes back.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// @param keyboard Markdown table of the window's actions and their keys
    explicit HelpWindow(QString keyboard, QWidget* parent = nullptr);

    /// Shows a page; the first one when there is none of that name.
    void showPage(const QString& name);
    QString page() const;

    QTextBrowser* browser() const { return m_browser; }
    QListWidget* contents() const { return m_contents; }
    QLineEdit* search() const { return m_search; }

private:
    void createWidgets();
    void fillContents();

    QString m_keyboard;
    QLineEdit* m_search = nullptr;
    QListWidget* m_contents = nullptr;
    QTextBrowser* m_browser = nullptr;
};

/// The page of the nearest ancestor of a widget that names one in its property `helpPage`; the first page otherwise.
QString helpPageOf(const QWidget* widget);

} // namespace rackrent
