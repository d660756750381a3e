// clang's fuzzer over what is typed: `./dev fuzz`. The first two bytes choose the quantity and the locale.
#include "tests/fuzz/number_text_check.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto quantity = static_cast<rackrent::Quantity>(data[0] % numberTextCheck::quantities);
    const QLocale& locale = numberTextCheck::locales()[data[1] % numberTextCheck::locales().size()];
    const QString typed = QString::fromUtf8(reinterpret_cast<const char*>(data + 2), static_cast<qsizetype>(size - 2));
    for (const std::string& fault :
         {numberTextCheck::fault(typed, quantity, locale), numberTextCheck::dateFault(typed, locale)})
        if (!fault.empty()) {
            std::fprintf(stderr, "%s\n", fault.c_str());
            std::abort();
        }
    return 0;
}
