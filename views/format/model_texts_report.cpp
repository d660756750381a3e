// The texts of reports, as `model_texts.cpp` has those of the project and its charts. `report_text_test` fails when one
// is missing.

#include "views/format/model_texts.h"

#include <QCoreApplication>

#include <array>

namespace rackrent {

namespace {

constexpr std::array sectionTexts{
    QT_TRANSLATE_NOOP("Model", "Summary"),
    QT_TRANSLATE_NOOP("Model", "What the figures say, in sentences."),
    QT_TRANSLATE_NOOP("Model", "Key figures"),
    QT_TRANSLATE_NOOP("Model", "Every metric with its unit."),
    QT_TRANSLATE_NOOP("Model", "Charts"),
    QT_TRANSLATE_NOOP("Model", "Rent, break-even, commitment, expiries, cash flow and debt."),
    QT_TRANSLATE_NOOP("Model", "Rent roll"),
    QT_TRANSLATE_NOOP("Model", "A row for each contract, with the total."),
    QT_TRANSLATE_NOOP("Model", "Contract abstracts"),
    QT_TRANSLATE_NOOP("Model", "What the largest contracts say."),
    QT_TRANSLATE_NOOP("Model", "Every line by fiscal year."),
    QT_TRANSLATE_NOOP("Model", "The loans and what is owed by fiscal year."),
    QT_TRANSLATE_NOOP("Model", "Key figures of all scenarios side by side."),
    QT_TRANSLATE_NOOP("Model", "What the value hangs on"),
    QT_TRANSLATE_NOOP("Model", "The inputs with the largest swing."),
    QT_TRANSLATE_NOOP("Model", "Assumptions and sources"),
    QT_TRANSLATE_NOOP("Model", "Where inputs come from, and the sources."),
    QT_TRANSLATE_NOOP("Model", "Method"),
    QT_TRANSLATE_NOOP("Model", "How each figure is defined."),
    QT_TRANSLATE_NOOP("Model", "Where inputs come from"),
    QT_TRANSLATE_NOOP("Model", "Sources"),
    QT_TRANSLATE_NOOP("Model", "Untitled project"),
};

constexpr std::array headingTexts{
    QT_TRANSLATE_NOOP("Model", "Figure"),     QT_TRANSLATE_NOOP("Model", "Value"),
    QT_TRANSLATE_NOOP("Model", "Definition"), QT_TRANSLATE_NOOP("Model", "Facility"),
    QT_TRANSLATE_NOOP("Model", "Capacity"),   QT_TRANSLATE_NOOP("Model", "Start"),
    QT_TRANSLATE_NOOP("Model", "First exit"), QT_TRANSLATE_NOOP("Model", "Rent in the model"),
    QT_TRANSLATE_NOOP("Model", "Total"),      QT_TRANSLATE_NOOP("Model", "Contract"),
    QT_TRANSLATE_NOOP("Model", "Loan"),       QT_TRANSLATE_NOOP("Model", "Rate"),
    QT_TRANSLATE_NOOP("Model", "Term"),       QT_TRANSLATE_NOOP("Model", "Input"),
    QT_TRANSLATE_NOOP("Model", "Lower"),      QT_TRANSLATE_NOOP("Model", "Higher"),
    QT_TRANSLATE_NOOP("Model", "NPV then"),   QT_TRANSLATE_NOOP("Model", "Kind"),
    QT_TRANSLATE_NOOP("Model", "Source"),     QT_TRANSLATE_NOOP("Model", "Note"),
    QT_TRANSLATE_NOOP("Model", "Title"),      QT_TRANSLATE_NOOP("Model", "Publisher"),
    QT_TRANSLATE_NOOP("Model", "Date"),       QT_TRANSLATE_NOOP("Model", "Address"),
};

/// Lines by fiscal year, where no chart names them.
constexpr std::array lineTexts{
    QT_TRANSLATE_NOOP("Model", "Revenue"),       QT_TRANSLATE_NOOP("Model", "Power cost"),
    QT_TRANSLATE_NOOP("Model", "Exit proceeds"), QT_TRANSLATE_NOOP("Model", "Unlevered cash flow"),
    QT_TRANSLATE_NOOP("Model", "Debt draws"),    QT_TRANSLATE_NOOP("Model", "Principal"),
    QT_TRANSLATE_NOOP("Model", "Balloon"),       QT_TRANSLATE_NOOP("Model", "Net income"),
    QT_TRANSLATE_NOOP("Model", "FFO"),           QT_TRANSLATE_NOOP("Model", "AFFO"),
    QT_TRANSLATE_NOOP("Model", "Debt balance"),
};

/// What an abstract of a contract says.
constexpr std::array abstractTexts{
    QT_TRANSLATE_NOOP("Model", "Id"),
    QT_TRANSLATE_NOOP("Model", "Runs"),
    QT_TRANSLATE_NOOP("Model", "Last day as modelled"),
    QT_TRANSLATE_NOOP("Model", "Escalation"),
    QT_TRANSLATE_NOOP("Model", "Escalation, at least"),
    QT_TRANSLATE_NOOP("Model", "Escalation, at most"),
    QT_TRANSLATE_NOOP("Model", "Ramp"),
    QT_TRANSLATE_NOOP("Model", "then"),
    QT_TRANSLATE_NOOP("Model", "Rent reduced"),
    QT_TRANSLATE_NOOP("Model", "May be ended by"),
    QT_TRANSLATE_NOOP("Model", "nobody"),
    QT_TRANSLATE_NOOP("Model", "the tenant"),
    QT_TRANSLATE_NOOP("Model", "the landlord"),
    QT_TRANSLATE_NOOP("Model", "either party"),
    QT_TRANSLATE_NOOP("Model", "Notice"),
    QT_TRANSLATE_NOOP("Model", "Termination fee"),
    QT_TRANSLATE_NOOP("Model", "none"),
    QT_TRANSLATE_NOOP("Model", "none: gross"),
    QT_TRANSLATE_NOOP("Model", "published"),
    QT_TRANSLATE_NOOP("Model", "inferred"),
    QT_TRANSLATE_NOOP("Model", "assumption"),
    QT_TRANSLATE_NOOP("Model", "true"),
    QT_TRANSLATE_NOOP("Model", "false"),
};

/// "Base case, valued 1 Mar 2026, in USD"
constexpr std::array ofWhatTexts{
    QT_TRANSLATE_NOOP("Model", "%1, valued %2, in %3"),
};

/// "145.00 USD a kW and month"
constexpr std::array amountTexts{
    QT_TRANSLATE_NOOP("Model", "%1 a month"),
    QT_TRANSLATE_NOOP("Model", "%1 a year"),
    QT_TRANSLATE_NOOP("Model", "%1 a kW and month"),
    QT_TRANSLATE_NOOP("Model", "%1 a GPU-hour"),
};

/// Of numbers and days alone.
constexpr std::array termTexts{
    QT_TRANSLATE_NOOP("Model", "The %1 contracts with the most rent of %2."),
    QT_TRANSLATE_NOOP("Model", "%1 MW"),
    QT_TRANSLATE_NOOP("Model", "%1 GPUs"),
    QT_TRANSLATE_NOOP("Model", "%1 MW, %2 GPUs"),
    QT_TRANSLATE_NOOP("Model", "%1 MW in %2 deliveries, %3 to %4"),
    QT_TRANSLATE_NOOP("Model", "%1 GPUs in %2 deliveries, %3 to %4"),
    QT_TRANSLATE_NOOP("Model", "%1 MW, %2 GPUs in %3 deliveries, %4 to %5"),
    QT_TRANSLATE_NOOP("Model", "%1% every month"),
    QT_TRANSLATE_NOOP("Model", "%1% every %2 months"),
    QT_TRANSLATE_NOOP("Model", "%1 step"),
    QT_TRANSLATE_NOOP("Model", "%1 steps"),
    QT_TRANSLATE_NOOP("Model", "power %1%, operating costs %2%"),
    QT_TRANSLATE_NOOP("Model", "%1 month at %2%"),
    QT_TRANSLATE_NOOP("Model", "%1 months at %2%"),
    QT_TRANSLATE_NOOP("Model", "%1 month from month %2 at %3%"),
    QT_TRANSLATE_NOOP("Model", "%1 months from month %2 at %3%"),
    QT_TRANSLATE_NOOP("Model", "%1 days, from %2 on"),
    QT_TRANSLATE_NOOP("Model", "%1 months' rent"),
};

/// Of a curve, which is %1.
constexpr std::array indexTexts{
    QT_TRANSLATE_NOOP("Model", "%1 + %2%"),
    QT_TRANSLATE_NOOP("Model", "%1 every month"),
    QT_TRANSLATE_NOOP("Model", "%1 every %2 months"),
    QT_TRANSLATE_NOOP("Model", "%1 + %2% every month"),
    QT_TRANSLATE_NOOP("Model", "%1 + %2% every %3 months"),
};

} // namespace

std::vector<ModelTexts> reportModelTexts()
{
    using enum ModelPart;
    return {{sectionTexts, {Any}}, {headingTexts, {Any}},   {lineTexts, {Any}},    {abstractTexts, {Any}},
            {ofWhatTexts, {Any}},  {amountTexts, {Amount}}, {termTexts, {Values}}, {indexTexts, {Id, Values}}};
}

} // namespace rackrent
