#pragma once

#include "model/analysis/exhibit.h"
#include "views/charts/export_options.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace rackrent {

class ExportPreview;

/// How a chart is to be exported: on the left what comes of it, on the right what can be chosen. Each format keeps its
/// own options.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `attempt` is made when the options are settled; the dialog ends when a file came of it.
    ExportDialog(const Exhibit& exhibit, const RememberedExports& remembered, ExportAttempt attempt,
                 QWidget* parent = nullptr);

    const ExportOptions& options() const { return m_exports.of(m_exports.format); }

    QComboBox* formatBox() const { return m_format; }
    QComboBox* presetBox() const { return m_preset; }
    QSpinBox* widthBox() const { return m_width; }
    QSpinBox* heightBox() const { return m_height; }
    QComboBox* scaleBox() const { return m_scale; }
    QComboBox* themeBox() const { return m_theme; }
    QComboBox* backgroundBox() const { return m_background; }
    QCheckBox* titleCheck() const { return m_title; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* exportButton() const { return m_export; }
    ExportPreview* preview() const { return m_preview; }
    QPlainTextEdit* csvPreview() const { return m_csv; }
    /// What comes of it, in words.
    QString outcome() const;

private:
    QComboBox* box(const QString& name);
    QSpinBox* sideBox(const QString& name);
    void createWidgets();
    void createPreviews();
    void fillChoices();
    void layOut();
    QLayout* optionsColumn();
    QLayout* buttonRow();
    void connectSignals();

    /// Shows the options of the format that is chosen.
    void fill();
    void takePreset();
    void take();
    void refresh();
    void refreshAvailable();
    void refreshOutcome();
    QStringList outcomeLines() const;
    void copy();
    void attempt();

    Exhibit m_exhibit;
    RememberedExports m_exports;
    ExportAttempt m_attempt;
    bool m_isFilling = false;
    QStackedWidget* m_previews = nullptr;
    ExportPreview* m_preview = nullptr;
    QPlainTextEdit* m_csv = nullptr;
    int m_csvLines = 0;
    QFormLayout* m_form = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_preset = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QComboBox* m_scale = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_background = nullptr;
    QCheckBox* m_title = nullptr;
    QLabel* m_outcome = nullptr; ///< what comes of it, in words
    QLabel* m_further = nullptr; ///< more of it
    QLabel* m_refusal = nullptr; ///< why it cannot be exported
    QLabel* m_copied = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace rackrent
