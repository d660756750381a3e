#pragma once

#include "model/whatif/sensitivity.h"
#include "views/format/number_text.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace rackrent {

class Document;

/// The inputs that are varied, each with where it goes from and to, in a small table.
class InputRanges : public QWidget {
    Q_OBJECT

public:
    explicit InputRanges(Document& document, QWidget* parent = nullptr);

    /// Without those that the project no longer has.
    std::vector<InputRange> ranges(std::size_t steps) const;
    std::vector<std::string> paths() const;
    /// An input from half to one and a half times what it is, a day from a year before to a year after.
    void add(const std::string& path);
    void remove();
    /// What is said while there is none.
    void setEmptyText(const QString& text);
    QTableWidget& table() const { return *m_table; }
    /// Names and values as the document has them now.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        std::string path;
        Json low, high;
    };
    QString textOf(const Row& row, const Json& value) const;
    void readCell(int row, int column);
    NumberText numbers() const;

    Document& m_document;
    std::vector<Row> m_rows;
    QTableWidget* m_table = nullptr;
    QToolButton* m_remove = nullptr;
    QString m_emptyText;
    bool m_isFilling = false;
};

} // namespace rackrent
