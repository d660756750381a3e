#include "model/analysis/words.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace rackrent {

namespace {

constexpr std::array<std::string_view, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct Scale {
    double size;
    std::string_view suffix;
};
constexpr std::array<Scale, 4> scales{Scale{1e12, "tn"}, Scale{1e9, "bn"}, Scale{1e6, "m"}, Scale{1e3, "k"}};

int placesFor(double value)
{
    if (std::abs(value) < 9.995)
        return 2;
    return std::abs(value) < 99.95 ? 1 : 0;
}

} // namespace

std::string monthWords(Date date)
{
    const int number = monthNumber(date);
    return std::string(monthNames.at(static_cast<std::size_t>(number % 12))) + " " + std::to_string(number / 12);
}

std::string dayWords(Date date)
{
    return std::to_string(daysBetween(firstOfMonth(date), date) + 1) + " " + monthWords(date);
}

std::string decimals(double value, int places)
{
    std::array<char, 400> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.*f", places, value);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string moneyWords(double amount, const std::string& currency)
{
    for (const Scale& scale : scales)
        // Half a unit of the third figure below, so that 999.6m is told as 1.00bn.
        if (std::abs(amount) >= scale.size * 0.9995) {
            const double scaled = amount / scale.size;
            return decimals(scaled, placesFor(scaled)) + std::string(scale.suffix) + " " + currency;
        }
    return decimals(amount, amount == std::floor(amount) ? 0 : 2) + " " + currency;
}

} // namespace rackrent
