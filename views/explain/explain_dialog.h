#pragma once

#include "views/explain/explanations.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace rackrent {

class Document;

/// How a figure came to be: what it was made from as a tree, each step to be opened in turn down to the inputs, and of
/// the step that is chosen its rule, its formula with the values in it, where it comes from, and whether it holds.
class ExplainDialog : public QDialog {
    Q_OBJECT

public:
    /// @param document outlives the dialog, which follows it
    explicit ExplainDialog(const Document& document, QWidget* parent = nullptr);

    /// Explains a metric, or a line of the portfolio. @param key as in the rules, such as `metrics/npv`
    void explain(const std::string& key);

    /// Whether what was chosen is explained.
    bool isReady() const { return !m_opened.isEmpty(); }

    QTreeWidget& tree() { return *m_tree; }
    QTextBrowser& words() { return *m_words; }
    QComboBox& subjects() { return *m_subjects; }
    QComboBox& figures() { return *m_figures; }
    QComboBox& months() { return *m_months; }

Q_SIGNALS:
    /// An input is to be shown where it is edited. @param path as in the project file
    void inputWanted(const QString& path);

private:
    void createWidgets();
    void layOut();
    void connectSignals();
    void fillSubjects();
    void fillFigures();
    void fillMonths();
    void renew();
    void explainChosen();
    void open(QTreeWidgetItem* item);
    void fill(QTreeWidgetItem* item, const Explanation& explanation);
    void addParts(QTreeWidgetItem* item, const Explanation& explanation);
    void showWords(QTreeWidgetItem* item);
    QString wordsOf(const Explanation& explanation) const;
    QString valueText(FigureUnit unit, double value) const;

    const Document& m_document;
    Explanations m_explanations;
    QComboBox* m_subjects = nullptr;
    QComboBox* m_figures = nullptr;
    QComboBox* m_months = nullptr;
    QTreeWidget* m_tree = nullptr;
    QTextBrowser* m_words = nullptr;
    QHash<QTreeWidgetItem*, Explanation> m_opened;
    int m_chosen = 0; ///< how often something was chosen: what was asked for before finds no item
};

} // namespace rackrent
