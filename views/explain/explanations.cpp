#include "views/explain/explanations.h"

#include "views/document/document.h"

#include <utility>

namespace rackrent {

/// What is explained, and the explainer once it was made: by the one thread that uses it.
struct Explanations::Basis {
    Results results;
    Json json;
    std::stop_token stop;
    std::optional<Explainer> explainer;
};

Explanations::Explanations(const Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
    renew();
}

Explanations::~Explanations()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void Explanations::renew()
{
    m_stop.request_stop();
    m_pool.clear();
    m_stop = std::stop_source();
    CheckedDocument checked = m_document.checked();
    m_basis = std::make_shared<Basis>(Basis{m_document.results(),
                                            checked.jsonUnder(m_document.scenario().toStdString()).value_or(Json()),
                                            m_stop.get_token(), std::nullopt});
}

void Explanations::explain(const FigurePlace& place, std::function<void(const std::optional<Explanation>&)> done)
{
    m_pool.start([this, basis = m_basis, place, done = std::move(done)] {
        try {
            if (!basis->explainer)
                basis->explainer.emplace(basis->results, basis->json, basis->stop);
            Explainer& explainer = *basis->explainer;
            const auto column =
                place.monthOfTimeline ? std::optional(explainer.columnOf(*place.monthOfTimeline)) : place.column;
            std::optional<Explanation> explanation = explainer.of(place.key, column);
            QMetaObject::invokeMethod(
                this,
                [this, basis, explanation = std::move(explanation), done] {
                    if (basis == m_basis)
                        done(explanation);
                },
                Qt::QueuedConnection);
        } catch (const RuleValues::Stopped&) { // somebody looks elsewhere
        }
    });
}

} // namespace rackrent
