#pragma once

#include "model/rules/explanation.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace rackrent {

class Document;

/// Which figure: its key, and the month of the timeline, or the column of a row that an explanation named.
struct FigurePlace {
    std::string key;
    std::optional<int> monthOfTimeline;
    std::optional<std::size_t> column;
};

/// Explains figures of a document beside the window: for hundreds of contracts a figure hangs on millions of others.
class Explanations : public QObject {
    Q_OBJECT

public:
    explicit Explanations(const Document& document, QObject* parent = nullptr);
    ~Explanations() override;

    /// Takes what the document shows now; what is still being explained is dropped.
    void renew();
    /// Explains a figure and calls back in the window's thread; not at all where it was renewed before.
    void explain(const FigurePlace& place, std::function<void(const std::optional<Explanation>&)> done);

private:
    struct Basis;

    const Document& m_document;
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<Basis> m_basis;
};

} // namespace rackrent
