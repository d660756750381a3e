#include "model/project/generated/names.h"

#include <array>
#include <string_view>

namespace rackrent::generated {

namespace {

using Word = std::string_view;

constexpr std::array<Word, 36> heads{
    "Abro",  "Belu",  "Cadri", "Dormi", "Elgo",   "Fenra",  "Gorvi",  "Hesta",  "Ilmo",   "Jorva",  "Kelmo",  "Ludri",
    "Mavro", "Neldi", "Orpa",  "Pelvo", "Quori",  "Rustra", "Selvo",  "Tarni",  "Ulbra",  "Vesko",  "Wendra", "Xoli",
    "Yarmo", "Zelni", "Brumi", "Crevo", "Drasti", "Frolu",  "Gralti", "Knodri", "Plesko", "Sturmi", "Trovu",  "Vlasti"};
constexpr std::array<Word, 32> tails{"bant",  "cor",  "dane",  "dral", "fex",  "gard",  "hale", "kran",
                                     "lect",  "lyn",  "mark",  "mond", "nar",  "nexis", "pax",  "plane",
                                     "quist", "rand", "resk",  "rion", "sand", "sol",   "stad", "tane",
                                     "tiv",   "tron", "vance", "vard", "ven",  "wick",  "zant", "zor"};
constexpr std::array<Word, 30> trades{"AI",       "Analytics", "Bank",        "Biotech",  "Cloud",    "Compute",
                                      "Data",     "Devices",   "Diagnostics", "Energy",   "Exchange", "Films",
                                      "Freight",  "Games",     "Genomics",    "Health",   "Hosting",  "Insurance",
                                      "Labs",     "Logistics", "Media",       "Mobility", "Networks", "Payments",
                                      "Research", "Robotics",  "Security",    "Software", "Systems",  "Telecom"};
constexpr std::array<Word, 8> sites{"Campus", "North", "South", "Park", "Works", "Ridge", "Fields", "Junction"};

constexpr auto stems = static_cast<std::uint64_t>(heads.size() * tails.size());
constexpr std::uint64_t companies = stems * trades.size();

std::string stem(std::uint64_t position)
{
    std::string name(heads[position % heads.size()]);
    return name.append(tails[position / heads.size() % tails.size()]);
}

/// A permutation of 0 to size - 1: the step is a prime that divides neither number of names.
std::uint64_t shuffled(int number, std::uint64_t seed, std::uint64_t size)
{
    constexpr std::uint64_t step = 7919;
    return (static_cast<std::uint64_t>(number) * step + seed % size) % size;
}

} // namespace

std::string companyName(int number, std::uint64_t seed)
{
    const std::uint64_t position = shuffled(number, seed, companies);
    return stem(position % stems).append(" ").append(trades[position / stems]);
}

std::string placeName(int number, std::uint64_t seed)
{
    constexpr std::uint64_t apart = 577; // the first sites are not named like the first tenants
    const std::uint64_t position = shuffled(number, seed % stems + apart, stems);
    return stem(position).append(" ").append(sites[static_cast<std::size_t>(number) % sites.size()]);
}

} // namespace rackrent::generated
