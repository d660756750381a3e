#pragma once

#include <QtWidgets>

/// Every text of a widget's visible children that is cut off or lies outside of the window, in words for a test's
/// message. Knows labels, buttons, boxes, headers, tabs, titles, menu bars, tool bars and placeholders; what scrolls or
/// is elided on purpose (cells, list entries) is left out.
class ClippedText {
public:
    static QStringList in(QWidget& root)
    {
        ClippedText search(root);
        QList<QWidget*> widgets = root.findChildren<QWidget*>();
        widgets.prepend(&root);
        for (QWidget* widget : widgets)
            if (widget->window() == root.window() && widget->isVisible() && !isBehindATab(*widget))
                search.look(*widget);
        return search.m_found;
    }

private:
    explicit ClippedText(QWidget& root) : m_root(root) {}

    /// The docks of tabs that are not chosen count as visible and lie somewhere else.
    static bool isBehindATab(const QWidget& widget)
    {
        for (const QWidget* parent = &widget; parent; parent = parent->parentWidget())
            if (const auto* dock = qobject_cast<const QDockWidget*>(parent))
                return !dock->isFloating() && dock->visibleRegion().isEmpty();
        return false;
    }

    void look(QWidget& widget)
    {
        if (auto* label = qobject_cast<QLabel*>(&widget))
            lookAtLabel(*label);
        else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
            lookAtButton(*button);
        else if (auto* box = qobject_cast<QComboBox*>(&widget))
            lookAtBox(*box);
        else if (auto* header = qobject_cast<QHeaderView*>(&widget))
            lookAtHeader(*header);
        else if (auto* tabs = qobject_cast<QTabBar*>(&widget))
            lookAtTabs(*tabs);
        else if (auto* bar = qobject_cast<QMenuBar*>(&widget))
            lookAtMenuBar(*bar);
        else if (auto* line = qobject_cast<QLineEdit*>(&widget))
            lookAtPlaceholder(*line);
        else if (auto* dock = qobject_cast<QDockWidget*>(&widget))
            lookAtTitle(*dock);
    }

    static QString plain(QString text)
    {
        static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
        return text.replace(mnemonic, QStringLiteral("\\1"));
    }

    /// Of the longest of its lines.
    static int widthOf(const QWidget& widget, const QString& text)
    {
        return widget.fontMetrics().size(0, plain(text)).width();
    }

    void need(const QWidget& widget, const QString& text, int needed, int has, const char* what = "wide")
    {
        constexpr int rounding = 1; // of fractions of pixels at scales such as 1.25
        if (needed > has + rounding)
            m_found << QStringLiteral("%1 \"%2\" needs to be %3 pixels %4, not %5")
                           .arg(QString::fromLatin1(widget.metaObject()->className()), text)
                           .arg(needed)
                           .arg(QString::fromLatin1(what))
                           .arg(has);
    }

    /// What cannot be scrolled to has to lie inside of the window.
    void needInside(const QWidget& widget, const QString& text)
    {
        for (const QWidget* parent = widget.parentWidget(); parent && parent != &m_root;
             parent = parent->parentWidget())
            if (qobject_cast<const QAbstractScrollArea*>(parent))
                return;
        const QRect place(widget.mapTo(&m_root, QPoint()), widget.size());
        if (&widget != &m_root && !m_root.rect().contains(place))
            m_found << QStringLiteral("%1 \"%2\" lies outside of the window")
                           .arg(QString::fromLatin1(widget.metaObject()->className()), text);
    }

    void lookAtLabel(const QLabel& label)
    {
        if (label.property("elides").toBool())
            return;
        if (label.text().isEmpty())
            return;
        needInside(label, label.text());
        const QRect room = label.contentsRect();
        if (label.wordWrap())
            need(label, label.text(), label.heightForWidth(label.width()), label.height(), "high");
        else if (label.textFormat() == Qt::RichText)
            need(label, label.text(), label.sizeHint().width(), label.width());
        else
            need(label, label.text(), widthOf(label, label.text()), room.width() - 2 * label.margin());
        need(label, label.text(), label.fontMetrics().height(), room.height(), "high");
    }

    void lookAtButton(const QAbstractButton& button)
    {
        if (button.text().isEmpty())
            return;
        if (auto* tool = qobject_cast<const QToolButton*>(&button);
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return;
        needInside(button, button.text());
        if (qobject_cast<const QCommandLinkButton*>(&button)) { // its second text wraps
            need(button, button.text(), button.heightForWidth(button.width()), button.height(), "high");
            return;
        }
        need(button, button.text(), button.sizeHint().width(), button.width());
        need(button, button.text(), button.sizeHint().height(), button.height(), "high");
    }

    void lookAtBox(const QComboBox& box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        option.subControls = QStyle::SC_All;
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        needInside(box, box.currentText());
        // A name that a project gives may be longer than any form is wide: it is told in full under the mouse.
        if (!box.toolTip().contains(box.currentText()))
            need(box, box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()), field.width());
        need(box, box.currentText(), box.fontMetrics().height(), field.height(), "high");
    }

    void lookAtHeader(const QHeaderView& header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model() || header.property("elides").toBool())
            return;
        for (int i = 0; i < header.count(); ++i)
            if (!header.isSectionHidden(i))
                need(header, header.model()->headerData(i, Qt::Horizontal).toString(), header.sectionSizeHint(i),
                     header.sectionSize(i));
    }

    void lookAtTabs(const QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            need(tabs, tabs.tabText(i), widthOf(tabs, tabs.tabText(i)), tabs.tabRect(i).width());
            need(tabs, tabs.tabText(i), tabs.tabRect(i).right(), tabs.width());
        }
    }

    void lookAtMenuBar(const QMenuBar& bar)
    {
        for (const QAction* action : bar.actions())
            if (action->isVisible() && !bar.rect().contains(bar.actionGeometry(const_cast<QAction*>(action))))
                m_found << QStringLiteral("The menu \"%1\" does not fit into its bar").arg(action->text());
    }

    void lookAtPlaceholder(const QLineEdit& line)
    {
        QStyleOptionFrame option;
        option.initFrom(&line);
        const QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
        // The default of a form's field stands in its tool tip as well.
        const bool isTold = line.inherits("rackrent::FieldLine");
        const QString text = line.text().isEmpty() && !isTold ? line.placeholderText() : QString();
        need(line, text, widthOf(line, text), room.width());
        need(line, text, line.fontMetrics().height(), room.height(), "high");
    }

    void lookAtTitle(const QDockWidget& dock)
    {
        QFont bold = dock.font();
        bold.setBold(true);
        int buttons = 0;
        for (const QAbstractButton* button : dock.findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly))
            buttons += button->isVisible() ? button->width() : 0;
        need(dock, dock.windowTitle(), QFontMetrics(bold).horizontalAdvance(dock.windowTitle()),
             dock.width() - buttons);
    }

    QWidget& m_root;
    QStringList m_found;
};
