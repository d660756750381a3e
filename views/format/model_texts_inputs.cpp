// The inputs as what-ifs name them, "anthropic: ramp 1 fraction": the part's id, and the steps to what is in it.

#include "views/format/model_texts.h"

#include <QCoreApplication>

#include <array>

namespace rackrent {

namespace {

/// What is no part of a list.
constexpr std::array wholeTexts{
    QT_TRANSLATE_NOOP("Model", "timeline"),  QT_TRANSLATE_NOOP("Model", "valuation"),
    QT_TRANSLATE_NOOP("Model", "corporate"), QT_TRANSLATE_NOOP("Model", "currency"),
    QT_TRANSLATE_NOOP("Model", "curves"),    QT_TRANSLATE_NOOP("Model", "facilities"),
    QT_TRANSLATE_NOOP("Model", "contracts"), QT_TRANSLATE_NOOP("Model", "loans"),
    QT_TRANSLATE_NOOP("Model", "scenarios"),
};

/// In the order of the format; %2 is a position.
constexpr std::array inputTexts{
    // timeline, valuation, corporate
    QT_TRANSLATE_NOOP("Model", "%1: months"),
    QT_TRANSLATE_NOOP("Model", "%1: fiscal year end month"),
    QT_TRANSLATE_NOOP("Model", "%1: date"),
    QT_TRANSLATE_NOOP("Model", "%1: discount rate"),
    QT_TRANSLATE_NOOP("Model", "%1: equity discount rate"),
    QT_TRANSLATE_NOOP("Model", "%1: include past flows"),
    QT_TRANSLATE_NOOP("Model", "%1: exit"),
    QT_TRANSLATE_NOOP("Model", "%1: exit date"),
    QT_TRANSLATE_NOOP("Model", "%1: exit cap rate"),
    QT_TRANSLATE_NOOP("Model", "%1: exit NOI"),
    QT_TRANSLATE_NOOP("Model", "%1: exit value"),
    QT_TRANSLATE_NOOP("Model", "%1: exit selling cost fraction"),
    QT_TRANSLATE_NOOP("Model", "%1: general and administrative per month"),
    QT_TRANSLATE_NOOP("Model", "%1: growth"),
    QT_TRANSLATE_NOOP("Model", "%1: maintenance capital fraction of NOI"),
    QT_TRANSLATE_NOOP("Model", "%1: preferred dividends per month"),
    QT_TRANSLATE_NOOP("Model", "%1: payout fraction of AFFO"),
    QT_TRANSLATE_NOOP("Model", "%1: market cap rate"),
    QT_TRANSLATE_NOOP("Model", "%1: share price"),
    QT_TRANSLATE_NOOP("Model", "%1: shares"),
    QT_TRANSLATE_NOOP("Model", "%1: cash"),
    QT_TRANSLATE_NOOP("Model", "%1: other debt"),
    // curves
    QT_TRANSLATE_NOOP("Model", "%1: all values"),
    QT_TRANSLATE_NOOP("Model", "%1: points"),
    QT_TRANSLATE_NOOP("Model", "%1: points %2"),
    QT_TRANSLATE_NOOP("Model", "%1: points %2 date"),
    QT_TRANSLATE_NOOP("Model", "%1: points %2 value"),
    QT_TRANSLATE_NOOP("Model", "%1: interpolation"),
    QT_TRANSLATE_NOOP("Model", "%1: growth after"),
    // facilities
    QT_TRANSLATE_NOOP("Model", "%1: enabled"),
    QT_TRANSLATE_NOOP("Model", "%1: phases"),
    QT_TRANSLATE_NOOP("Model", "%1: phases %2"),
    QT_TRANSLATE_NOOP("Model", "%1: phases %2 date"),
    QT_TRANSLATE_NOOP("Model", "%1: phases %2 critical IT MW"),
    QT_TRANSLATE_NOOP("Model", "%1: phases %2 GPUs"),
    QT_TRANSLATE_NOOP("Model", "%1: PUE"),
    QT_TRANSLATE_NOOP("Model", "%1: power"),
    QT_TRANSLATE_NOOP("Model", "%1: power price per MWh"),
    QT_TRANSLATE_NOOP("Model", "%1: power growth"),
    QT_TRANSLATE_NOOP("Model", "%1: power price curve"),
    QT_TRANSLATE_NOOP("Model", "%1: operating costs"),
    QT_TRANSLATE_NOOP("Model", "%1: operating costs %2"),
    QT_TRANSLATE_NOOP("Model", "%1: operating costs %2 basis"),
    QT_TRANSLATE_NOOP("Model", "%1: operating costs %2 rate"),
    QT_TRANSLATE_NOOP("Model", "%1: operating costs %2 growth"),
    QT_TRANSLATE_NOOP("Model", "%1: operating costs %2 recoverable"),
    QT_TRANSLATE_NOOP("Model", "%1: capital"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 amount"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 spend"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 spend start"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 spend months"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 spend profile"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 depreciation"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 depreciation method"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 depreciation life months"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 depreciation residual fraction"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 depreciation in service"),
    QT_TRANSLATE_NOOP("Model", "%1: capital %2 depreciation factor"),
    // contracts
    QT_TRANSLATE_NOOP("Model", "%1: tenant"),
    QT_TRANSLATE_NOOP("Model", "%1: facility"),
    QT_TRANSLATE_NOOP("Model", "%1: kind"),
    QT_TRANSLATE_NOOP("Model", "%1: start"),
    QT_TRANSLATE_NOOP("Model", "%1: end"),
    QT_TRANSLATE_NOOP("Model", "%1: ends early"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity critical IT MW"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity GPUs"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity deliveries"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity deliveries %2"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity deliveries %2 date"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity deliveries %2 critical IT MW"),
    QT_TRANSLATE_NOOP("Model", "%1: capacity deliveries %2 GPUs"),
    QT_TRANSLATE_NOOP("Model", "%1: rent"),
    QT_TRANSLATE_NOOP("Model", "%1: rent basis"),
    QT_TRANSLATE_NOOP("Model", "%1: rent rate"),
    QT_TRANSLATE_NOOP("Model", "%1: rent utilisation"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation kind"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation rate"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation curve"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation margin"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation floor"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation cap"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation every months"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation first after months"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation steps"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation steps %2"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation steps %2 from month"),
    QT_TRANSLATE_NOOP("Model", "%1: escalation steps %2 rate"),
    QT_TRANSLATE_NOOP("Model", "%1: ramp"),
    QT_TRANSLATE_NOOP("Model", "%1: ramp %2"),
    QT_TRANSLATE_NOOP("Model", "%1: ramp %2 months"),
    QT_TRANSLATE_NOOP("Model", "%1: ramp %2 fraction"),
    QT_TRANSLATE_NOOP("Model", "%1: abatements"),
    QT_TRANSLATE_NOOP("Model", "%1: abatements %2"),
    QT_TRANSLATE_NOOP("Model", "%1: abatements %2 from month"),
    QT_TRANSLATE_NOOP("Model", "%1: abatements %2 months"),
    QT_TRANSLATE_NOOP("Model", "%1: abatements %2 fraction"),
    QT_TRANSLATE_NOOP("Model", "%1: recovery"),
    QT_TRANSLATE_NOOP("Model", "%1: recovery power"),
    QT_TRANSLATE_NOOP("Model", "%1: recovery operating costs"),
    QT_TRANSLATE_NOOP("Model", "%1: load factor"),
    QT_TRANSLATE_NOOP("Model", "%1: leasing costs"),
    QT_TRANSLATE_NOOP("Model", "%1: leasing costs commission fraction"),
    QT_TRANSLATE_NOOP("Model", "%1: leasing costs fit out per kW"),
    QT_TRANSLATE_NOOP("Model", "%1: termination"),
    QT_TRANSLATE_NOOP("Model", "%1: termination by"),
    QT_TRANSLATE_NOOP("Model", "%1: termination earliest notice"),
    QT_TRANSLATE_NOOP("Model", "%1: termination notice days"),
    QT_TRANSLATE_NOOP("Model", "%1: termination fee"),
    QT_TRANSLATE_NOOP("Model", "%1: termination fee months"),
    QT_TRANSLATE_NOOP("Model", "%1: termination annual probability"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry renewal probability"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry renewal fraction of market"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry renewal cost per kW"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry downtime months"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry term months"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry market rent"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry escalation"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry new cost per kW"),
    QT_TRANSLATE_NOOP("Model", "%1: after expiry until"),
    QT_TRANSLATE_NOOP("Model", "%1: credit"),
    QT_TRANSLATE_NOOP("Model", "%1: credit annual default probability"),
    // loans
    QT_TRANSLATE_NOOP("Model", "%1: principal"),
    QT_TRANSLATE_NOOP("Model", "%1: rate"),
    QT_TRANSLATE_NOOP("Model", "%1: rate curve"),
    QT_TRANSLATE_NOOP("Model", "%1: spread"),
    QT_TRANSLATE_NOOP("Model", "%1: day count"),
    QT_TRANSLATE_NOOP("Model", "%1: term months"),
    QT_TRANSLATE_NOOP("Model", "%1: interest only months"),
    QT_TRANSLATE_NOOP("Model", "%1: amortisation"),
    QT_TRANSLATE_NOOP("Model", "%1: amortisation months"),
    QT_TRANSLATE_NOOP("Model", "%1: DSCR"),
    QT_TRANSLATE_NOOP("Model", "%1: fee fraction"),
    // scenarios
    QT_TRANSLATE_NOOP("Model", "%1: overrides"),
    QT_TRANSLATE_NOOP("Model", "%1: probability"),
    QT_TRANSLATE_NOOP("Model", "%1: based on"),
};

} // namespace

std::vector<ModelTexts> inputModelTexts()
{
    using enum ModelPart;
    return {{wholeTexts, {Any}}, {inputTexts, {Id, Values}}};
}

} // namespace rackrent
