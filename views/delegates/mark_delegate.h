#pragma once

#include "views/delegates/contract_delegate.h"

namespace rackrent {

/// Cells with a sign for what is wrong with them, and grey where a default counts.
class MarkDelegate : public ContractDelegate {
    Q_OBJECT

public:
    using ContractDelegate::ContractDelegate;

    /// Dresses a cell by its `ProblemRole` and `AbsentRole`.
    static void mark(QStyleOptionViewItem& option, const QModelIndex& index);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace rackrent
