#pragma once

#include "views/document/document.h"
#include "views/report/page_preview.h"
#include "views/report/report_choice.h"
#include "views/report/section_list.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace rackrent {

class BackgroundRun;

/// The report of a project: on the left its pages as they will be, on the right which sections it has, of which
/// scenario, in which language and format. What it says is computed beside the window, its pages are laid out in
/// between the window's work; what is shown stays until the next is there.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `attempt` is made when a report is to be saved; the dialog ends when a file came of it.
    ReportDialog(Document& document, const ReportChoice& choice, ReportAttempt attempt, QWidget* parent = nullptr);

    ReportChoice choice() const;
    /// Whether what is shown is what was chosen.
    bool isReady() const;
    /// As it is shown; null while there is none.
    const ReportPages* pages() const { return m_pages.get(); }
    void print(QPrinter& printer) const;

    SectionList& sections() { return *m_sections; }
    PagePreview& preview() { return *m_preview; }
    QComboBox& scenarioBox() { return *m_scenario; }
    QComboBox& formatBox() { return *m_format; }
    QComboBox& paperBox() { return *m_paper; }
    QComboBox& languageBox() { return *m_language; }
    QComboBox& zoomBox() { return *m_zoom; }
    QToolButton& previousButton() { return *m_previous; }
    QToolButton& nextButton() { return *m_next; }
    QPushButton& saveButton() { return *m_save; }
    QPushButton& printButton() { return *m_print; }
    QLabel& pageLabel() { return *m_page; }
    QLabel& refusalLabel() { return *m_refusal; }

Q_SIGNALS:
    /// What is shown is what was chosen.
    void ready();

private:
    QComboBox* box(const QString& name);
    void createWidgets();
    void createPreview();
    void fillChoices(const ReportChoice& choice);
    void layOut();
    QLayout* previewColumn();
    QLayout* optionsColumn();
    QLayout* buttonRow();
    void connectSignals();

    QString language() const;
    /// Computes what the report says, all its sections.
    void compute();
    void take(std::shared_ptr<const Report> report);
    void refuse(const QString& reason);
    /// Lays the sections that are chosen out in pages.
    void setPages();
    void layOutSome();
    void refresh();
    void refreshPage();
    void askToPrint();
    void attempt();

    Document& m_document;
    std::shared_ptr<const CheckedDocument> m_checked; ///< as it was when the dialog was opened
    ReportAttempt m_attempt;
    BackgroundRun* m_run = nullptr;
    std::shared_ptr<const Report> m_all;        ///< every section of it
    std::shared_ptr<const ReportPages> m_pages; ///< that are shown
    std::shared_ptr<ReportPages> m_laying;      ///< that are being laid out
    QTimer m_layTimer;
    QString m_reason; ///< why there is no report
    QFormLayout* m_form = nullptr;
    PagePreview* m_preview = nullptr;
    SectionList* m_sections = nullptr;
    QComboBox* m_scenario = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_zoom = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_page = nullptr;    ///< which is shown, of how many
    QLabel* m_outcome = nullptr; ///< what comes of the format
    QLabel* m_refusal = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace rackrent
