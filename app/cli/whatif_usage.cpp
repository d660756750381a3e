#include "app/cli/whatif_usage.h"

#include "app/cli/sensitivity_commands.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace rackrent::cli {

namespace {

/// A command with what it was asked; `run` is called when it was named.
struct Command {
    CLI::App* app;
    std::function<int(const Streams&)> run;
};

void addFormat(CLI::App* command, std::string& format)
{
    command->add_option("--format", format, "table (for reading) or json")
        ->check(CLI::IsMember({"json", "table"}))
        ->capture_default_str();
}

void addFile(CLI::App* command, std::string& file)
{
    command->add_option("FILE", file, "A .rackrent project, or - for standard input")->required();
}

void addOrder(CLI::App* command, std::string& order)
{
    command
        ->add_option("--order", order,
                     "applied (each change after those before it) or shapley (averaged over all "
                     "orders, at most eight changes)")
        ->check(CLI::IsMember({"applied", "shapley"}))
        ->capture_default_str();
}

Command compareCommand(CLI::App& app)
{
    auto request = std::make_shared<CompareRequest>();
    CLI::App* command = app.add_subcommand("compare", "Show scenarios side by side, with their changes from the base");
    addFile(command, request->file);
    command->add_option("--scenarios", request->scenarios, "Ids, separated by commas; all without")->delimiter(',');
    command->add_option("--metrics", request->metrics, "Keys, separated by commas; all without")->delimiter(',');
    addFormat(command, request->format);
    return {command, [request](const Streams& streams) { return compare(*request, streams); }};
}

Command bridgeCommand(CLI::App& app)
{
    auto request = std::make_shared<BridgeRequest>();
    CLI::App* command =
        app.add_subcommand("bridge", "Say which overrides explain a metric's change from one scenario to another");
    addFile(command, request->file);
    command->add_option("FROM", request->from, "The id of a scenario, or base")->required();
    command->add_option("TO", request->to, "The id of a scenario, or base")->required();
    command->add_option("--metric", request->metric, "The key of a metric")->capture_default_str();
    addOrder(command, request->order);
    addFormat(command, request->format);
    return {command, [request](const Streams& streams) { return bridge(*request, streams); }};
}

Command diffCommand(CLI::App& app)
{
    auto request = std::make_shared<DiffRequest>();
    CLI::App* command =
        app.add_subcommand("diff", "Say what differs between two projects, and what that does to the metrics");
    command->add_option("FILE1", request->before, "A .rackrent project, or - for standard input")->required();
    command->add_option("FILE2", request->after, "Another")->required();
    command->add_option("--scenario", request->scenario, "The id of a scenario of both; the base case without");
    command->add_option("--bridge", request->bridge, "The key of a metric whose change is explained");
    addOrder(command, request->order);
    addFormat(command, request->format);
    return {command, [request](const Streams& streams) { return diff(*request, streams); }};
}

void addQuestion(CLI::App* command, std::string& metric, std::string& scenario)
{
    command->add_option("--metric", metric, "The key of a metric")->capture_default_str();
    command->add_option("--scenario", scenario, "The id of a scenario; the base case without");
}

Command sensitivityCommand(CLI::App& app)
{
    auto request = std::make_shared<SensitivityRequest>();
    CLI::App* command = app.add_subcommand(
        "sensitivity",
        "Show a metric over the values of inputs: a table for one, a grid for two, a table each for more");
    addFile(command, request->file);
    command
        ->add_option("--input", request->inputs,
                     "PATH=LOW:HIGH:STEPS, such as /valuation/discount_rate=8%:15%:8, or PATH with --change; again for "
                     "more")
        ->required()
        ->allow_extra_args(false)
        ->check(rangeFault);
    addQuestion(command, request->metric, request->scenario);
    command->add_option("--change", request->change, "Change all inputs by up to this share down and up, such as 20%")
        ->check(valueFault);
    command->add_option("--steps", request->steps, "Values of each input with --change")->capture_default_str();
    command->add_option("--target", request->target, "Of the contour over two inputs, in the JSON")->check(valueFault);
    command->add_flag("--each", request->each, "A table for each of two inputs instead of a grid");
    addFormat(command, request->format);
    return {command, [request](const Streams& streams) { return sensitivity(*request, streams); }};
}

Command tornadoCommand(CLI::App& app)
{
    auto request = std::make_shared<TornadoRequest>();
    CLI::App* command = app.add_subcommand("tornado", "Show which inputs a metric hangs on, the largest swing first");
    addFile(command, request->file);
    addQuestion(command, request->metric, request->scenario);
    command->add_option("--input", request->inputs, "The path of a number, again for more; all inputs without")
        ->allow_extra_args(false);
    command->add_option("--shock", request->shock, "Share by which inputs are moved down and up")
        ->check(valueFault)
        ->capture_default_str();
    command->add_option("--rate-shock", request->rateShock, "Percentage points by which rates a year are moved")
        ->check(valueFault)
        ->capture_default_str();
    command->add_option("--top", request->top, "How many bars")->check(CLI::Range(1, 10000))->capture_default_str();
    addFormat(command, request->format);
    return {command, [request](const Streams& streams) { return tornado(*request, streams); }};
}

Command solveCommand(CLI::App& app)
{
    auto request = std::make_shared<SolveRequest>();
    CLI::App* command = app.add_subcommand("solve", "Find the input at which a metric has a value");
    addFile(command, request->file);
    command->add_option("--input", request->input, "The path of a number or a date")->required();
    addQuestion(command, request->metric, request->scenario);
    command->add_option("--target", request->target, "The metric's value: a number, 12%, or YYYY-MM-DD")
        ->required()
        ->check(valueFault);
    command->add_option("--low", request->low, "Where to search from; a sensible bound without")->check(valueFault);
    command->add_option("--high", request->high, "Where to search to; a sensible bound without")->check(valueFault);
    addFormat(command, request->format);
    return {command, [request](const Streams& streams) { return solve(*request, streams); }};
}

Command stressCommand(CLI::App& app)
{
    auto request = std::make_shared<StressRequest>();
    CLI::App* command = app.add_subcommand(
        "stress",
        "Show what a late delivery, a tenant's default or falling GPU rents do; with --target how much is borne");
    addFile(command, request->file);
    addQuestion(command, request->metric, request->scenario);
    CLI::Option* late =
        command->add_option("--late", request->late, "CONTRACT=MONTHS, or CONTRACT#2=MONTHS for its second delivery")
            ->check(lateFault);
    command->add_flag("--day-for-day", request->dayForDay, "Free rent for as long as the contract is late")
        ->needs(late);
    command->add_option("--sunset", request->sunset, "A later start than this day, and the tenant does not come")
        ->check(valueFault)
        ->needs(late);
    command
        ->add_option("--default", request->stopped,
                     "CONTRACT=DATE[:RECOVERY[:DOWNTIME]]: the last day that is paid, the share of the rent then left "
                     "that is recovered, the months until the space is let again")
        ->check(defaultFault);
    command->add_option("--falling", request->falling, "Share by which GPU rents fall a year where space is let again")
        ->check(valueFault);
    command
        ->add_option("--target", request->target,
                     "Find how large the stress may be before the metric has this value; of one stress alone")
        ->check(valueFault);
    addFormat(command, request->format);
    return {command, [request](const Streams& streams) { return stress(*request, streams); }};
}

} // namespace

std::function<int(const Streams&)> addWhatIf(CLI::App& app)
{
    const std::vector<Command> commands{compareCommand(app),     bridgeCommand(app),  diffCommand(app),
                                        sensitivityCommand(app), tornadoCommand(app), solveCommand(app),
                                        stressCommand(app)};
    return [commands](const Streams& streams) {
        for (const Command& command : commands)
            if (*command.app)
                return command.run(streams);
        return -1;
    };
}

} // namespace rackrent::cli
