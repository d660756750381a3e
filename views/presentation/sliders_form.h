#pragma once

#include "model/project/views.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace rackrent {

class Document;
class ElidedLabel;

/// The inputs that can be moved while presenting: which, and from where to where.
class SlidersForm : public QWidget {
    Q_OBJECT

public:
    explicit SlidersForm(Document& document, QWidget* parent = nullptr);

    static constexpr std::size_t most = 3;

    /// Makes an input one of them, from half to one and a half times what it is.
    void addInput(const std::string& path);
    void removeInput(std::size_t place);
    QString nameText(std::size_t place) const;
    QLineEdit& low(std::size_t place) const { return *m_rows[place].low; }
    QLineEdit& high(std::size_t place) const { return *m_rows[place].high; }
    std::size_t count() const { return m_sliders.size(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        ElidedLabel* name = nullptr;
        QToolButton* choose = nullptr;
        QLineEdit* low = nullptr;
        QLineEdit* high = nullptr;
        QToolButton* remove = nullptr;
    };
    void addRow(QGridLayout& grid);
    void follow();
    void pick(std::size_t place);
    void readEnds(std::size_t place);
    void setSliders(const std::vector<Slider>& sliders, const QString& step);

    Document& m_document;
    std::vector<Slider> m_sliders;
    std::vector<Row> m_rows;
};

} // namespace rackrent
