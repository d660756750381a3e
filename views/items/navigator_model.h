#pragma once

#include "views/document/document.h"
#include "views/fields/field.h"

#include <QAbstractItemModel>

#include <string>
#include <vector>

namespace rackrent {

/// The parts of a project as a tree of two levels: single parts (timeline, valuation), and lists with their elements.
class NavigatorModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit NavigatorModel(Document& document, QObject* parent = nullptr);

    enum Role {
        PointerRole = Qt::UserRole + 40, ///< QString: where the part stands; of a list's heading its own place
        KindRole,                        ///< int, a PartKind
        ListRole,                        ///< bool: the heading of a list, no part itself
        ErrorsRole,                      ///< int: errors in the part, or in all of a list
        EnabledRole                      ///< bool: false where the part is switched off
    };

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes a new name in `Qt::EditRole`: `renamed` follows.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// The part at an index; nothing for a list's heading.
    std::optional<PartPlace> placeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const PartPlace& place) const;
    QModelIndex headingOf(PartKind kind) const;

Q_SIGNALS:
    void renameRequested(const rackrent::PartPlace& place, const QString& name);

private:
    struct Row {
        PartPlace place;
        std::string id;     ///< what tells it from the others of its list
        std::string looked; ///< what the title was made from
        QString title;
        bool isEnabled = true;
        int errors = 0;
        bool operator==(const Row&) const = default;
    };
    struct Section {
        PartKind kind = PartKind::Project;
        std::vector<Row> rows; ///< of a list; a single part is its section
        int errors = 0;
    };

    void refresh();
    void refreshList(std::size_t section);
    void refreshErrors();
    Row rowOf(const PartPlace& place) const;
    std::vector<Row> rowsOf(PartKind kind, const std::vector<Row>& before) const;
    void replaceRows(std::size_t section, std::vector<Row> rows);
    void moveRow(std::size_t section, std::size_t from, std::size_t to);
    const Row* rowAt(const QModelIndex& index) const;
    QVariant sectionData(const Section& section, int role) const;
    QVariant rowData(const Row& row, int role) const;
    bool mayRename(const QModelIndex& index) const;

    Document& m_document;
    std::vector<Section> m_sections;
    bool m_isOld = false; ///< whether rows may have come, gone, or be called otherwise
};

} // namespace rackrent
