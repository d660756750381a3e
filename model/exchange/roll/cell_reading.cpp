#include "model/exchange/roll/cell_reading.h"

#include "model/exchange/roll/delimited_text.h"
#include "model/exchange/roll/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace rackrent {

namespace {

constexpr std::array<std::string_view, 5> blanks{" ", "\t", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89"};
constexpr std::array<std::string_view, 13> currencies{"us$", "usd", "eur", "gbp", "chf", "cad", "aud",
                                                      "sgd", "jpy", "$",   "€",   "£",   "¥"};

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// Takes currencies and blanks off both ends.
std::string_view withoutCurrency(std::string_view text)
{
    for (bool changed = true; changed;) {
        changed = false;
        text = trimmed(text);
        for (const std::string_view sign : currencies) {
            if (text.size() > sign.size() && lowered(text.substr(0, sign.size())) == sign) {
                text.remove_prefix(sign.size());
                changed = true;
            } else if (text.size() > sign.size() && lowered(text.substr(text.size() - sign.size())) == sign &&
                       !std::isalpha(static_cast<unsigned char>(text[text.size() - sign.size() - 1]))) {
                text.remove_suffix(sign.size());
                changed = true;
            }
        }
    }
    return text;
}

/// The digits of a number, grouped in thousands or not, to `.` as decimal sign; nothing when the groups are wrong.
std::optional<std::string> plainDigits(std::string_view digits, NumberForm form)
{
    const char decimal = form == NumberForm::Point ? '.' : ',';
    const char group = form == NumberForm::Point ? ',' : '.';
    std::string plain;
    int sinceGroup = -1; // digits since the last group sign, -1 before the first
    int sinceStart = 0;
    bool isFraction = false;
    for (const char sign : digits) {
        if (isDigit(sign)) {
            plain += sign;
            ++sinceStart;
            if (sinceGroup >= 0 && !isFraction)
                ++sinceGroup;
        } else if (sign == decimal && !isFraction) {
            if (sinceGroup >= 0 && sinceGroup != 3)
                return std::nullopt;
            isFraction = true;
            plain += '.';
        } else if ((sign == group || sign == '\'' || sign == ' ') && !isFraction) {
            const bool isFirst = sinceGroup < 0;
            if (isFirst ? sinceStart < 1 || sinceStart > 3 : sinceGroup != 3)
                return std::nullopt;
            sinceGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (!isFraction && sinceGroup >= 0 && sinceGroup != 3)
        return std::nullopt;
    return plain;
}

/// How far the digits go, with signs between them.
std::size_t digitsEnd(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            end = i + 1;
        else if (text[i] == ' '
                     ? !(i + 3 < text.size() && isDigit(text[i + 1]) && isDigit(text[i + 2]) && isDigit(text[i + 3]))
                     : std::string_view(".,'").find(text[i]) == std::string_view::npos)
            break;
    }
    // "5." is a number too.
    return end > 0 && end < text.size() && (text[end] == '.' || text[end] == ',') && end + 1 == text.size() ? end + 1
                                                                                                            : end;
}

/// "e+05", "E-3"; empty when there is none.
std::string_view exponentOf(std::string_view text)
{
    if (text.empty() || (text[0] != 'e' && text[0] != 'E'))
        return {};
    std::size_t at = 1;
    if (at < text.size() && (text[at] == '+' || text[at] == '-'))
        ++at;
    const std::size_t first = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at == first ? std::string_view() : text.substr(0, at);
}

ReadNumber noNumber(std::string_view text, const std::string& mend)
{
    ReadNumber read;
    read.fault = shownText(text) + mend;
    return read;
}

constexpr std::array<std::string_view, 12> monthWords{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::pair<std::string_view, int>, 5> germanMonths{
    {{"maer", 3}, {"mrz", 3}, {"mai", 5}, {"okt", 10}, {"dez", 12}}};

int monthNamed(std::string_view word)
{
    for (std::size_t i = 0; i < monthWords.size(); ++i)
        if (word.starts_with(monthWords[i]))
            return static_cast<int>(i) + 1;
    for (const auto& [name, month] : germanMonths)
        if (word.starts_with(name))
            return month;
    return 0;
}

/// Two digits are of this century.
int fullYear(int year) { return year < 100 ? 2000 + year : year; }

std::optional<Date> dayFrom(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || !date.ok())
        return std::nullopt;
    return Date(date);
}

std::optional<int> wholeOf(std::string_view text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.size() > 4 || read.ec != std::errc() || read.ptr != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words(1);
    for (const char letter : text) {
        if (letter == ' ')
            words.emplace_back();
        else
            words.back() += letter;
    }
    return words;
}

/// "1 Jan 2026", "15. März 2026", "Jan 15, 2026", "Mar-27".
std::optional<ReadDay> namedDay(std::string_view text)
{
    const std::vector<std::string> words = wordsOf(normalised(text));
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    int month = 0;
    std::vector<int> numbers;
    for (const std::string& word : words) {
        std::string digits = word;
        for (const std::string_view ending : {"st", "nd", "rd", "th"})
            if (digits.size() > 2 && digits.ends_with(ending) && isDigit(digits.front()))
                digits.erase(digits.size() - 2);
        if (const auto number = wholeOf(digits))
            numbers.push_back(*number);
        else if (month == 0)
            month = monthNamed(word);
    }
    if (month == 0 || numbers.size() + 1 != words.size())
        return std::nullopt;
    ReadDay read;
    read.isMonth = numbers.size() == 1;
    const bool yearFirst = numbers.front() > 31;
    const int year = fullYear(yearFirst ? numbers.front() : numbers.back());
    const auto day = dayFrom(year, month, read.isMonth ? 1 : yearFirst ? numbers.back() : numbers.front());
    if (!day)
        return std::nullopt;
    read.day = *day;
    return read;
}

ReadDay noDay(std::string_view text, const std::string& mend)
{
    ReadDay read;
    read.fault = shownText(text) + mend;
    return read;
}

ReadDay serialDay(double serial, bool countsFrom1904)
{
    constexpr double from1900 = 25569, from1904 = 24107, first = 10000, last = 120000; // 1927 to 2228
    const double whole = std::floor(serial);
    if (whole < first || whole > last) {
        ReadDay read;
        read.fault = "is a number that is no date of our time as Excel counts days; write it as YYYY-MM-DD";
        return read;
    }
    return {Date(std::chrono::days(static_cast<int>(whole - (countsFrom1904 ? from1904 : from1900)))), false, {}};
}

std::string formWords(DateForm form)
{
    return form == DateForm::MonthFirst ? "MM/DD/YYYY" : form == DateForm::DayFirst ? "DD.MM.YYYY" : "YYYY-MM-DD";
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::string_view blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                changed = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                changed = true;
            }
        }
        while (!text.empty() && (text.front() == '\n' || text.front() == '\r'))
            text.remove_prefix(1), changed = true;
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
            text.remove_suffix(1), changed = true;
    }
    return text;
}

std::string plainText(const Cell& cell)
{
    const std::string text = cellText(cell);
    return cell.kind == Cell::Kind::Text ? unguardedText(std::string(trimmed(text))) : text;
}

bool saysNothing(std::string_view text)
{
    constexpr std::array<std::string_view, 15> words{"",    "-",    "--", "–",     "—",    "n/a",   "na",  "n.a.",
                                                     "nil", "none", "no", "keine", "k.a.", "entf.", "null"};
    return std::ranges::find(words, lowered(trimmed(text))) != words.end();
}

ReadNumber readNumber(std::string_view whole, NumberForm form)
{
    std::string clean;
    for (std::string_view rest = trimmed(whole); !rest.empty();) { // every blank becomes one of ASCII
        const auto blank =
            std::ranges::find_if(blanks, [rest](std::string_view sign) { return rest.starts_with(sign); });
        const bool isMinus = rest.starts_with("\xe2\x88\x92");
        const bool isApostrophe = rest.starts_with("\xe2\x80\x99");
        clean += blank != blanks.end() ? ' ' : isMinus ? '-' : isApostrophe ? '\'' : rest.front();
        rest.remove_prefix(blank != blanks.end() ? blank->size() : isMinus || isApostrophe ? 3 : 1);
    }
    std::string_view text = withoutCurrency(clean);
    bool isNegative = false;
    if (text.starts_with('(') && text.ends_with(')')) {
        isNegative = true;
        text = withoutCurrency(text.substr(1, text.size() - 2));
    }
    if (text.starts_with('-') || text.starts_with('+')) {
        isNegative = isNegative != (text.front() == '-');
        text = withoutCurrency(text.substr(1));
    }
    const std::size_t end = digitsEnd(text);
    if (end == 0)
        return noNumber(whole, " is no number; write one in digits, or leave the cell empty");
    const auto digits = plainDigits(text.substr(0, end), form);
    if (!digits)
        return noNumber(whole,
                        form == NumberForm::Point
                            ? " is no number written as 1,234.56; write it so, or choose the number format 1.234,56"
                            : " is no number written as 1.234,56; write it so, or choose the number format 1,234.56");
    const std::string_view exponent = exponentOf(text.substr(end));
    std::string_view rest = trimmed(text.substr(end + exponent.size()));
    ReadNumber read;
    if (rest.ends_with('-') && rest.size() == 1) {
        isNegative = !isNegative;
        rest = {};
    }
    std::string number = *digits + std::string(exponent);
    std::erase(number, '+');
    const auto parsed = std::from_chars(number.data(), number.data() + number.size(), read.value);
    if (parsed.ec == std::errc::result_out_of_range)
        return noNumber(whole, " is larger or smaller than any number that can be computed with; correct it");
    if (parsed.ec != std::errc() || parsed.ptr != number.data() + number.size())
        return noNumber(whole, " is no number; write one in digits, or leave the cell empty");
    if (isNegative)
        read.value = -read.value;
    read.isPercent = rest.starts_with('%');
    read.unit = lowered(trimmed(read.isPercent ? rest.substr(1) : rest));
    return read;
}

std::optional<NumericDay> numericDay(std::string_view text)
{
    text = trimmed(text);
    // A time of day behind the date means nothing here.
    if (const std::size_t time = text.find_first_of(" T");
        time != std::string_view::npos && text.find(':', time) != std::string_view::npos)
        text = text.substr(0, time);
    const std::size_t first = text.find_first_of("./-");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = text.find(text[first], first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto a = wholeOf(trimmed(text.substr(0, first)));
    const auto b = wholeOf(trimmed(text.substr(first + 1, second - first - 1)));
    const auto c = wholeOf(trimmed(text.substr(second + 1)));
    if (!a || !b || !c)
        return std::nullopt;
    return NumericDay{*a, *b, *c, text[first]};
}

ReadDay readDay(const Cell& cell, DateForm form, bool countsFrom1904)
{
    if (cell.kind == Cell::Kind::Day)
        return {Date(std::chrono::days(static_cast<int>(cell.number))), false, {}};
    const std::string text = plainText(cell);
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Percent) {
        if (form == DateForm::Serial)
            return serialDay(cell.number, countsFrom1904);
        return noDay(
            text, " is a number, not a date; format the cell as a date, or choose the date format of Excel's numbers");
    }
    const auto numbers = numericDay(text);
    if (numbers && numbers->first > 31) { // ISO, whatever the form
        const auto day = dayFrom(numbers->first, numbers->second, numbers->third);
        return day ? ReadDay{*day, false, {}} : noDay(text, " is a day that does not exist; correct it");
    }
    if (numbers && (form == DateForm::MonthFirst || form == DateForm::DayFirst)) {
        const bool monthFirst = form == DateForm::MonthFirst;
        const auto day = dayFrom(fullYear(numbers->third), monthFirst ? numbers->first : numbers->second,
                                 monthFirst ? numbers->second : numbers->first);
        return day ? ReadDay{*day, false, {}}
                   : noDay(text,
                           " is no day written " + formWords(form) + "; correct it, or choose another date format");
    }
    if (const auto named = namedDay(text))
        return *named;
    if (form == DateForm::Serial && looksLikeNumber(text))
        if (const ReadNumber number = readNumber(text, NumberForm::Point); number.fault.empty() && number.unit.empty())
            return serialDay(number.value, countsFrom1904);
    return noDay(text, " is no day written " + formWords(form) + "; correct it, or choose another date format");
}

bool looksLikeNumber(std::string_view text)
{
    return readNumber(text, NumberForm::Point).fault.empty() || readNumber(text, NumberForm::Comma).fault.empty();
}

bool looksLikeDay(std::string_view text)
{
    if (namedDay(text))
        return true;
    const auto numbers = numericDay(text);
    if (!numbers)
        return false;
    if (numbers->first > 31)
        return dayFrom(numbers->first, numbers->second, numbers->third).has_value();
    return dayFrom(fullYear(numbers->third), numbers->first, numbers->second).has_value() ||
           dayFrom(fullYear(numbers->third), numbers->second, numbers->first).has_value();
}

} // namespace rackrent
