#pragma once

#include "model/portfolio/metrics.h"
#include "views/format/number_text.h"

#include <QFrame>

#include <string_view>
#include <vector>

namespace rackrent {

class Document;
class FittedLabel;

/// The strip of key figures: each with its unit, what it is, and how it differs from the base case.
class KeyFiguresPanel : public QFrame {
    Q_OBJECT

public:
    explicit KeyFiguresPanel(const Document& document, QWidget* parent = nullptr);

    /// What a card says, for tests and for copying: value, caption and difference by metric key.
    QString valueText(std::string_view key) const;
    QString captionText(std::string_view key) const;
    QString differenceText(std::string_view key) const;

    QString toolTipText(std::string_view key) const;

    void refresh();

Q_SIGNALS:
    /// A figure is to be explained: it was clicked twice, or chosen by Return or its menu. @param metric its key
    void explainRequested(const QString& metric);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refreshState();
    struct Card {
        std::string_view key;
        QFrame* frame = nullptr;
        FittedLabel* title = nullptr;
        FittedLabel* value = nullptr;
        FittedLabel* caption = nullptr;
        FittedLabel* difference = nullptr;
    };

    Card createCard(std::string_view key, const QString& title);
    QStringList inputsOf(std::string_view key) const;
    QString definitionOf(std::string_view key) const;
    const Card& cardOf(std::string_view key) const;

    const Document& m_document;
    std::vector<Card> m_cards;
};

} // namespace rackrent
