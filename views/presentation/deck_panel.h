#pragma once

#include "model/project/views.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace rackrent {

class Document;
class SlidersForm;

/// The deck that is presented, as a list of pages, and the page that is chosen in it: what it shows, its title, its
/// notes. Each change is a step of the project's history.
class DeckPanel : public QWidget {
    Q_OBJECT

public:
    explicit DeckPanel(Document& document, QWidget* parent = nullptr);

    QListWidget& list() const { return *m_list; }
    QLineEdit& title() const { return *m_title; }
    QComboBox& chart() const { return *m_chart; }
    QComboBox& period() const { return *m_period; }
    QComboBox& scenario() const { return *m_scenario; }
    QPlainTextEdit& text() const { return *m_text; }
    QPlainTextEdit& notes() const { return *m_notes; }
    SlidersForm& sliders() const { return *m_sliders; }
    /// The page that is chosen, from 0; -1 for none.
    int current() const;

    void addSlide(const Slide& slide);
    void removeSlide();
    /// Moves the page that is chosen by so many places.
    void moveSlide(int by);
    void resetSlides();

Q_SIGNALS:
    void presentRequested(int slide);
    void exportRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createList();
    QWidget* createForm();
    QToolButton* button(const QString& text, const QString& toolTip);
    void fillAddMenu(QToolButton& button);
    void follow();
    void showSlide();
    void change(Slide slide);
    void setSlides(const std::vector<Slide>& slides, const QString& step, int chosen);

    Document& m_document;
    std::vector<Slide> m_slides;
    QListWidget* m_list = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_standard = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_chart = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_scenario = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    SlidersForm* m_sliders = nullptr;
    bool m_isFilling = false;
};

} // namespace rackrent
