// The texts of what-ifs and of the simulation, as `model_texts.cpp` has those of the project and its charts.

#include "views/format/model_texts.h"

#include <QCoreApplication>

#include <array>

namespace rackrent {

namespace {

constexpr std::array whatIfTexts{
    // comparison.cpp
    QT_TRANSLATE_NOOP("Model", "No scenario has a probability, so there is no weighted result."),
    QT_TRANSLATE_NOOP("Model",
                      "The scenarios' probabilities add up to %1, more than 100%, so there is no weighted result."),
    QT_TRANSLATE_NOOP("Model",
                      "The scenarios' probabilities add up to %1, not to 100%; the base case has the other %2."),
    QT_TRANSLATE_NOOP("Model", "%1 has no weighted result: there is none in \"%2\"."),
    // bridge.cpp, whatif_exhibits.cpp
    QT_TRANSLATE_NOOP("Model", "Before"),
    QT_TRANSLATE_NOOP("Model", "After"),
    QT_TRANSLATE_NOOP("Model", "Bridge"),
    QT_TRANSLATE_NOOP("Model", "%1 from one case to another"),
    QT_TRANSLATE_NOOP("Model", "%1 \u2192 %2"),
    QT_TRANSLATE_NOOP("Model", "Nothing that counts differs between the two."),
    QT_TRANSLATE_NOOP("Model", "With \"%1\" and not yet what follows there is no %2, so both are one step."),
    QT_TRANSLATE_NOOP("Model", "\"%1\" is one step: in some orders of its parts there is no %2."),
    // sensitivity.cpp, sensitivity_exhibits.cpp
    QT_TRANSLATE_NOOP("Model", "At %1 values of %2 the project would not be valid: %3 %4."),
    QT_TRANSLATE_NOOP("Model", "At %1 values of %2 there is no %3."),
    QT_TRANSLATE_NOOP("Model", "There is no %1 in this range."),
    QT_TRANSLATE_NOOP("Model", "Sensitivity"),
    QT_TRANSLATE_NOOP("Model", "Spider"),
    QT_TRANSLATE_NOOP("Model", "Sensitivity to two inputs"),
    QT_TRANSLATE_NOOP("Model", "Change of the input"),
    QT_TRANSLATE_NOOP("Model", "There is no such figure"),
    QT_TRANSLATE_NOOP("Model", "The target of %1 is not reached in this range."),
    QT_TRANSLATE_NOOP("Model", "The target is %1."),
    // tornado.cpp
    QT_TRANSLATE_NOOP("Model", "Tornado"),
    QT_TRANSLATE_NOOP("Model", "What %1 hangs on"),
    QT_TRANSLATE_NOOP("Model", "Change of %1"),
    QT_TRANSLATE_NOOP("Model", "Input lower"),
    QT_TRANSLATE_NOOP("Model", "Input higher"),
    QT_TRANSLATE_NOOP("Model", "None of the inputs moves %1."),
    QT_TRANSLATE_NOOP("Model", "With %1 of the inputs moved to one side there is no %2, or the project would not be "
                               "valid; their swing is that of the other side."),
    QT_TRANSLATE_NOOP("Model", "%1 inputs with a smaller swing are left out."),
    // solver.cpp
    QT_TRANSLATE_NOOP("Model", "Metric by input"),
    QT_TRANSLATE_NOOP("Model", "Target"),
    QT_TRANSLATE_NOOP("Model", "There are %1 answers: %2"),
    QT_TRANSLATE_NOOP("Model", "There is no answer from %1 to %2: %3"),
    QT_TRANSLATE_NOOP("Model", "not there"),
    QT_TRANSLATE_NOOP("Model", "The metric jumps past the target: at %1 it is %2, at %3 it is %4."),
    QT_TRANSLATE_NOOP("Model",
                      "At %1 of %2 inputs looked at there is no such figure, or the project would not be valid."),
    QT_TRANSLATE_NOOP("Model", "Searched from %1 to %2."),
    // stress.cpp
    QT_TRANSLATE_NOOP("Model", "%1's delivery %2 is %3 late, after the sunset date, and is not taken."),
    QT_TRANSLATE_NOOP("Model", "%1's delivery %2 comes %3 late, on %4."),
    QT_TRANSLATE_NOOP("Model", "%1 is %2 late, after the sunset date, and does not come."),
    QT_TRANSLATE_NOOP("Model", "%1 is %2 late, after its end, and does not come."),
    QT_TRANSLATE_NOOP("Model", "%1 starts %2 late, on %3, and has as long free of rent."),
    QT_TRANSLATE_NOOP("Model", "%1 starts %2 late, on %3."),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1 pays until %2; %3% of the rent then left is recovered, and the space is let again after %4 months."),
    QT_TRANSLATE_NOOP("Model", "%1 pays until %2; %3% of the rent then left is recovered."),
    QT_TRANSLATE_NOOP("Model", "GPU rents fall by %1% a year where space is let again."),
    // sized_stress.cpp
    QT_TRANSLATE_NOOP("Model", "fall of GPU rents a year"),
    QT_TRANSLATE_NOOP("Model", "last day paid by %1"),
    QT_TRANSLATE_NOOP("Model", "months by which delivery %1 of %2 is late"),
    QT_TRANSLATE_NOOP("Model", "months by which %1 is late"),
};

constexpr std::array simulationTexts{
    // simulation_exhibits.cpp
    QT_TRANSLATE_NOOP("Model", "%1, %2 paths, seed %3"),
    QT_TRANSLATE_NOOP("Model", "Cumulative cash flow, quantiles of all paths"),
    QT_TRANSLATE_NOOP("Model", "Cumulative cash flow, %1"),
    QT_TRANSLATE_NOOP("Model", "Median"),
    QT_TRANSLATE_NOOP("Model", "At the end of the timeline cumulative cash flow is %1 in the middle, and between %2 "
                               "and %3 on nine of ten paths."),
    QT_TRANSLATE_NOOP("Model", "Rent by month, quantiles of all paths"),
    QT_TRANSLATE_NOOP("Model", "Share of paths"),
    QT_TRANSLATE_NOOP("Model", "Paths"),
    QT_TRANSLATE_NOOP("Model", "It is below zero on %1 of the paths."),
    QT_TRANSLATE_NOOP("Model", "In the worst 5% of them it is %1 in the mean."),
    QT_TRANSLATE_NOOP("Model", "On %1 of the paths capital is never recovered."),
    QT_TRANSLATE_NOOP("Model", "On %1 of the paths there is no such figure."),
    QT_TRANSLATE_NOOP("Model", "Share of paths that stay below"),
    QT_TRANSLATE_NOOP("Model", "Without draws"),
    QT_TRANSLATE_NOOP("Model", "Chance of payback by each month"),
    QT_TRANSLATE_NOOP("Model", "On rent"),
    QT_TRANSLATE_NOOP("Model", "On NOI"),
    QT_TRANSLATE_NOOP("Model", "Discounted"),
    QT_TRANSLATE_NOOP("Model", "%1, capital is recovered within the timeline on %2 of the paths."),
    QT_TRANSLATE_NOOP("Model", "What moves %1, by rank correlation"),
    QT_TRANSLATE_NOOP("Model", "Driver or event"),
    QT_TRANSLATE_NOOP("Model", "Rank correlation"),
    QT_TRANSLATE_NOOP("Model", "Explained"),
    QT_TRANSLATE_NOOP("Model", "%1 explains %2 of the variance that is explained."),
    QT_TRANSLATE_NOOP("Model", "Mean of %1 as paths are added"),
    QT_TRANSLATE_NOOP("Model", "Two standard errors above"),
    QT_TRANSLATE_NOOP("Model", "Two standard errors below"),
    QT_TRANSLATE_NOOP("Model", "Mean"),
    // simulation.cpp, flow_model.cpp, flow_plan.cpp
    QT_TRANSLATE_NOOP("Model", "every path by the whole computation: %1"),
    QT_TRANSLATE_NOOP("Model", "every path by the whole computation"),
    QT_TRANSLATE_NOOP("Model", "the quick way does not agree with it"),
    QT_TRANSLATE_NOOP("Model", "%1 parts by their coefficients, %2 computed anew for each path"),
    QT_TRANSLATE_NOOP("Model", "what is drawn in the middle is not valid"),
    QT_TRANSLATE_NOOP("Model", "%1 changes what all figures hang on"),
    QT_TRANSLATE_NOOP("Model", "%1 is a date, which moves flows from month to month"),
    QT_TRANSLATE_NOOP("Model", "%1 changes the interest of a loan"),
    QT_TRANSLATE_NOOP("Model", "several drivers change %1"),
};

/// Of a metric, which is %1.
constexpr std::array whatIfMetricTexts{
    QT_TRANSLATE_NOOP("Model", "%1 is %2 in the mean, with a standard error of %3."),
    QT_TRANSLATE_NOOP("Model", "%1 is %2 in the middle, and between %3 and %4 on nine of ten paths."),
    QT_TRANSLATE_NOOP("Model", "%1 by share of paths"),
    QT_TRANSLATE_NOOP("Model", "%1 by change of inputs"),
    QT_TRANSLATE_NOOP("Model", "%1 lies between %2 and %3."),
    QT_TRANSLATE_NOOP("Model", "%1 changes by %2; most of it is \"%3\" with %4."),
    QT_TRANSLATE_NOOP("Model", "%1 hangs most on \"%2\": a swing of %3 around %4."),
    QT_TRANSLATE_NOOP("Model", "%1 does not exist there."),
    QT_TRANSLATE_NOOP("Model", "%1 is %2 throughout: it does not depend on it."),
    QT_TRANSLATE_NOOP("Model", "%1 goes from %2 to %3 there."),
    QT_TRANSLATE_NOOP("Model", "%1 exists from %2 to %3 alone."),
};

/// "NPV by anthropic: rent rate and google: rent rate"
constexpr std::array gridTexts{
    QT_TRANSLATE_NOOP("Model", "%1 by %2 and %3"),
};
constexpr std::array whatIfInputTexts{
    QT_TRANSLATE_NOOP("Model", "%1 by %2"),
};

/// "NPV of 0 USD is reached at google: rent rate 1.02bn."
constexpr std::array answerTexts{
    QT_TRANSLATE_NOOP("Model", "%1 of %2 is reached at %3 %4."),
};

/// "Lowest DSCR of 1.00x is kept if nothing worse comes: google starts 3 months late, on 1 Jan 2027."
constexpr std::array borneTexts{
    QT_TRANSLATE_NOOP("Model", "%1 of %2 is kept if nothing worse comes: %3"),
    QT_TRANSLATE_NOOP("Model", "%1 of %2 is kept throughout, from %3 to %4."),
};

/// Axes, "Headline rent, USD"; after all others, as a metric may be a "Break-even on rent, date".
constexpr std::array axisTexts{
    QT_TRANSLATE_NOOP("Model", "%1, months"),
    QT_TRANSLATE_NOOP("Model", "%1, years"),
    QT_TRANSLATE_NOOP("Model", "%1, %2"),
};

/// "anthropic: rent rate (-10% / +10%)"
constexpr std::array shockTexts{
    QT_TRANSLATE_NOOP("Model", "%1 (%2 / %3)"),
};

/// Inputs one after the other.
constexpr std::array joinedTexts{
    QT_TRANSLATE_NOOP("Model", "%1; %2"),
};

constexpr std::array whatIfProblemTexts{
    // evaluator.cpp, input.cpp
    QT_TRANSLATE_NOOP("Model", "\"%1\" is no metric; one of these is needed: %2"),
    QT_TRANSLATE_NOOP("Model", "\"%1\" is not one number; one of these is needed: %2"),
    QT_TRANSLATE_NOOP(
        "Model",
        "names nothing in this project; the path of a number or a date is needed, such as /contracts/ID/rent/rate"),
    QT_TRANSLATE_NOOP("Model", "names %1; the path of a number or a date is needed, such as /contracts/ID/rent/rate"),
    // sensitivity.cpp
    QT_TRANSLATE_NOOP("Model", "%1 steps cannot be shown; from 2 to %2 are needed"),
    QT_TRANSLATE_NOOP("Model", "%1 is no value of this input; a day written YYYY-MM-DD is needed"),
    QT_TRANSLATE_NOOP("Model", "%1 is no value of this input; a whole number is needed"),
    QT_TRANSLATE_NOOP("Model", "%1 is no value of this input; a number is needed"),
    QT_TRANSLATE_NOOP("Model", "the low end %1 is not below the high end %2; a low end below the high one is needed"),
    QT_TRANSLATE_NOOP("Model", "the change is not above 0; a share such as 0.2 is needed"),
    QT_TRANSLATE_NOOP("Model", "names what cannot be scaled; a number other than 0 is needed"),
    QT_TRANSLATE_NOOP("Model", "is the input of both axes; two different inputs are needed"),
    // tornado.cpp
    QT_TRANSLATE_NOOP("Model", "names no number; a number is needed there"),
    QT_TRANSLATE_NOOP("Model", "names nothing in this project; the path of a number is needed"),
    QT_TRANSLATE_NOOP("Model", "the shock is not between 0% and 100%; a share such as 10% is needed"),
    QT_TRANSLATE_NOOP("Model", "the shock of rates is not between 0 and 100 percentage points"),
    QT_TRANSLATE_NOOP("Model", "there is no %1 without a change; a metric that the project has is needed"),
    // bridge.cpp
    QT_TRANSLATE_NOOP("Model", "there is no %1 in \"%2\"; a metric that both have is needed"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 steps have too many orders to average; %2 at most are possible, or the order \"applied\""),
    // solver.cpp
    QT_TRANSLATE_NOOP("Model", "the target is not finite; a number is needed"),
    QT_TRANSLATE_NOOP("Model", "the range from %1 to %2 is empty; a low bound below the high one is needed"),
    // stress.cpp
    QT_TRANSLATE_NOOP("Model", "there is no contract \"%1\"; the id of a contract is needed"),
    QT_TRANSLATE_NOOP("Model", "there is no delivery %1; the contract has %2"),
    QT_TRANSLATE_NOOP("Model", "a delay of %1 months cannot be; from 0 to 1200 are needed"),
    QT_TRANSLATE_NOOP("Model", "the recovery is no share from 0 to 1"),
    QT_TRANSLATE_NOOP("Model", "runs from %1 to %2; a default within it is needed, not on %3"),
    QT_TRANSLATE_NOOP("Model", "the fall is no share from 0 to below 1 a year"),
    QT_TRANSLATE_NOOP(
        "Model", "no contract for GPUs is let again at a market rent; an after_expiry with a market_rent is needed"),
    // simulation.cpp, simulated_project.cpp
    QT_TRANSLATE_NOOP("Model", "is drawn larger than a double can hold; a smaller number is needed"),
    QT_TRANSLATE_NOOP("Model", "is drawn outside the years 1 to 9999; a day in them is needed"),
    QT_TRANSLATE_NOOP("Model", "gives figures larger than a double can hold"),
    // read_simulation.cpp
    QT_TRANSLATE_NOOP("Model", "is below \"low\"; the upper end of what is drawn is needed"),
    QT_TRANSLATE_NOOP("Model", "is outside \"low\" and \"high\"; the likeliest value between them is needed"),
    QT_TRANSLATE_NOOP(
        "Model",
        "is %1, which is no driver of the simulation; the path of a driver, or its position in the list, is needed"),
    QT_TRANSLATE_NOOP("Model", "is the same driver as \"a\"; another driver is needed"),
    QT_TRANSLATE_NOOP("Model", "cannot hold together: their matrix is not positive definite (its least eigenvalue is "
                               "%1); the nearest that can, by drivers' positions, are %2"),
    QT_TRANSLATE_NOOP("Model", "is about the same two drivers as %1; one correlation for each pair is needed"),
    QT_TRANSLATE_NOOP("Model", "are %1; at most 1000 are needed"),
    QT_TRANSLATE_NOOP("Model", "has a random path already; one for each curve is needed"),
    // driver_check.cpp
    QT_TRANSLATE_NOOP("Model", "names %1, which is no number and no date that may be drawn; the path of a number or a "
                               "date that is computed from is needed, such as /contracts/ID/rent/rate"),
    QT_TRANSLATE_NOOP("Model",
                      "names the date %1, which cannot be scaled; the operation \"add\", of days, or \"set\", to "
                      "a day counted from 1 January 1970, is needed"),
    QT_TRANSLATE_NOOP("Model",
                      "is \"%1\", which names no input of this project; the path of a number or a date that is "
                      "computed from is needed, such as /contracts/ID/rent/rate"),
};

/// What stands in the place of a %1.
constexpr std::array whatIfPartTexts{
    QT_TRANSLATE_NOOP("Model", "a list of numbers to draw from"),
    QT_TRANSLATE_NOOP("Model", "at least one number to draw from"),
    QT_TRANSLATE_NOOP("Model", "the path of a driver, or its position in the list"),
    QT_TRANSLATE_NOOP("Model", "a correlation from -1 to 1"),
};

} // namespace

std::vector<ModelTexts> whatIfModelTexts()
{
    using enum ModelPart;
    return {{whatIfTexts, {Any}},
            {simulationTexts, {Any}},
            {whatIfMetricTexts, {Metric, Any}},
            {gridTexts, {Metric, Input}},
            {whatIfInputTexts, {Metric, Any}},
            {answerTexts, {Metric, Any, Input, Values}},
            {borneTexts, {Metric, Any, Any}},
            {axisTexts, {Metric, Any}},
            {shockTexts, {Input, Any}},
            {joinedTexts, {Input}},
            {whatIfProblemTexts, {Any}},
            {whatIfPartTexts, {Any}}};
}

} // namespace rackrent
