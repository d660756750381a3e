// What the import of rent rolls says, found again by its pattern as in model_texts.cpp. `roll_words_test` fails when
// one is missing.

#include "views/format/model_texts.h"

#include <QCoreApplication>

#include <array>

namespace rackrent {

namespace {

/// Names of what a column of a rent roll may hold.
constexpr std::array rollFieldTexts{
    QT_TRANSLATE_NOOP("Model", "id"),
    QT_TRANSLATE_NOOP("Model", "tenant"),
    QT_TRANSLATE_NOOP("Model", "facility"),
    QT_TRANSLATE_NOOP("Model", "whether the contract counts"),
    QT_TRANSLATE_NOOP("Model", "kind"),
    QT_TRANSLATE_NOOP("Model", "start"),
    QT_TRANSLATE_NOOP("Model", "end"),
    QT_TRANSLATE_NOOP("Model", "term"),
    QT_TRANSLATE_NOOP("Model", "critical IT power"),
    QT_TRANSLATE_NOOP("Model", "GPUs"),
    QT_TRANSLATE_NOOP("Model", "GPU-hours"),
    QT_TRANSLATE_NOOP("Model", "deliveries"),
    QT_TRANSLATE_NOOP("Model", "basis of the rent"),
    QT_TRANSLATE_NOOP("Model", "rent"),
    QT_TRANSLATE_NOOP("Model", "utilisation"),
    QT_TRANSLATE_NOOP("Model", "kind of escalation"),
    QT_TRANSLATE_NOOP("Model", "escalation"),
    QT_TRANSLATE_NOOP("Model", "curve of the escalation"),
    QT_TRANSLATE_NOOP("Model", "margin over the index"),
    QT_TRANSLATE_NOOP("Model", "cap of the escalation"),
    QT_TRANSLATE_NOOP("Model", "floor of the escalation"),
    QT_TRANSLATE_NOOP("Model", "months between escalations"),
    QT_TRANSLATE_NOOP("Model", "months to the first escalation"),
    QT_TRANSLATE_NOOP("Model", "rent steps"),
    QT_TRANSLATE_NOOP("Model", "ramp"),
    QT_TRANSLATE_NOOP("Model", "abatements"),
    QT_TRANSLATE_NOOP("Model", "free months"),
    QT_TRANSLATE_NOOP("Model", "who may end the contract"),
    QT_TRANSLATE_NOOP("Model", "earliest notice"),
    QT_TRANSLATE_NOOP("Model", "notice"),
    QT_TRANSLATE_NOOP("Model", "termination fee"),
    QT_TRANSLATE_NOOP("Model", "termination fee in months of rent"),
    QT_TRANSLATE_NOOP("Model", "probability of notice in a year"),
    QT_TRANSLATE_NOOP("Model", "early end"),
    QT_TRANSLATE_NOOP("Model", "recovered share of power"),
    QT_TRANSLATE_NOOP("Model", "recovered share of operating costs"),
    QT_TRANSLATE_NOOP("Model", "load factor"),
    QT_TRANSLATE_NOOP("Model", "commission"),
    QT_TRANSLATE_NOOP("Model", "fit-out a kW"),
    QT_TRANSLATE_NOOP("Model", "probability of renewal"),
    QT_TRANSLATE_NOOP("Model", "downtime"),
    QT_TRANSLATE_NOOP("Model", "term after expiry"),
    QT_TRANSLATE_NOOP("Model", "curve of the market rent"),
    QT_TRANSLATE_NOOP("Model", "rent at renewal, of the market's"),
    QT_TRANSLATE_NOOP("Model", "escalation after expiry"),
    QT_TRANSLATE_NOOP("Model", "cost of renewal a kW"),
    QT_TRANSLATE_NOOP("Model", "cost of letting anew a kW"),
    QT_TRANSLATE_NOOP("Model", "last day of all"),
    QT_TRANSLATE_NOOP("Model", "rating"),
    QT_TRANSLATE_NOOP("Model", "probability of default in a year"),
    QT_TRANSLATE_NOOP("Model", "guarantor"),
    QT_TRANSLATE_NOOP("Model", "prepayment"),
    QT_TRANSLATE_NOOP("Model", "deposit"),
    QT_TRANSLATE_NOOP("Model", "renewal options"),
    QT_TRANSLATE_NOOP("Model", "notes"),
    QT_TRANSLATE_NOOP("Model", "sources"),
};

/// Units, as remarks name them.
constexpr std::array rollUnitTexts{
    QT_TRANSLATE_NOOP("Model", "as the basis of the row says"),
    QT_TRANSLATE_NOOP("Model", "money a month"),
    QT_TRANSLATE_NOOP("Model", "money a year"),
    QT_TRANSLATE_NOOP("Model", "money a month and kW"),
    QT_TRANSLATE_NOOP("Model", "money a year and kW"),
    QT_TRANSLATE_NOOP("Model", "money a month and MW"),
    QT_TRANSLATE_NOOP("Model", "money a year and MW"),
    QT_TRANSLATE_NOOP("Model", "money an hour and GPU"),
    QT_TRANSLATE_NOOP("Model", "money a month and GPU"),
    QT_TRANSLATE_NOOP("Model", "a fraction, 0.03 for 3%"),
    QT_TRANSLATE_NOOP("Model", "percent, 3 for 3%"),
    QT_TRANSLATE_NOOP("Model", "months of 30 days"),
    QT_TRANSLATE_NOOP("Model", "GPU-hours a month of 730 hours"),
    QT_TRANSLATE_NOOP("Model", "GPU-hours a year of 8,760 hours"),
    QT_TRANSLATE_NOOP("Model", "GPU-hours over the whole term"),
    QT_TRANSLATE_NOOP("Model", "thousands"),
    QT_TRANSLATE_NOOP("Model", "millions"),
    QT_TRANSLATE_NOOP("Model", "billions"),
    QT_TRANSLATE_NOOP("Model", "days as Excel counts them"),
};

/// What is wrong with a cell, a row or a roll. More special ones first.
constexpr std::array rollProblemTexts{
    QT_TRANSLATE_NOOP("Model", "%1. Map the column that says it, or give the mapping a default for it"),
    QT_TRANSLATE_NOOP("Model", "%1. Fill in %2 of the row, or leave the row out"),
    QT_TRANSLATE_NOOP("Model", "%1. Give the column of the rent its unit"),
    QT_TRANSLATE_NOOP(
        "Model",
        "%1. An index is a curve of the project: leave the rate empty, and set escalation/kind and escalation/curve"),
    QT_TRANSLATE_NOOP("Model", "the project would have a fault at %1: %2"),
    QT_TRANSLATE_NOOP("Model", "%1 is no number; write one in digits, or leave the cell empty"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is no number written as 1,234.56; write it so, or choose the number format 1.234,56"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 is no number written as 1.234,56; write it so, or choose the number format 1,234.56"),
    QT_TRANSLATE_NOOP("Model", "%1 is larger or smaller than any number that can be computed with; correct it"),
    QT_TRANSLATE_NOOP("Model", "%1 is larger than any number that can be computed with; correct it or its unit"),
    QT_TRANSLATE_NOOP("Model", "is a number that is no date of our time as Excel counts days; write it as YYYY-MM-DD"),
    QT_TRANSLATE_NOOP(
        "Model", "%1 is a number, not a date; format the cell as a date, or choose the date format of Excel's numbers"),
    QT_TRANSLATE_NOOP("Model", "%1 is a day that does not exist; correct it"),
    QT_TRANSLATE_NOOP("Model", "%1 is no day written %2; correct it, or choose another date format"),
    QT_TRANSLATE_NOOP("Model", "is %1 where a value is needed; mend the formula, or write the value in"),
    QT_TRANSLATE_NOOP("Model", "%1 is no JSON (%2); correct it, or leave the cell empty"),
    QT_TRANSLATE_NOOP("Model", "%1 has no letters or digits to make an id of; write some, or leave the column out"),
    QT_TRANSLATE_NOOP("Model", "%1 is no %2; one of %3 is needed"),
    QT_TRANSLATE_NOOP("Model", "%1 is neither TRUE nor FALSE; write one of them"),
    QT_TRANSLATE_NOOP("Model", "%1 has no day and is taken for %2"),
    QT_TRANSLATE_NOOP("Model", "%1 has %2 behind its number, which is no unit of %3; write the number alone"),
    QT_TRANSLATE_NOOP("Model", "%1 is a date, and %2 a number; correct the cell or its format"),
    QT_TRANSLATE_NOOP("Model", "%1 is no whole number; one is needed"),
    QT_TRANSLATE_NOOP("Model",
                      "is no term of 1 to 1200 whole months; correct it, or give the contract's last day instead"),
    QT_TRANSLATE_NOOP(
        "Model", "would end the contract on %1, but its end is said to be %2, which is taken; correct one of them"),
    QT_TRANSLATE_NOOP("Model", "is a rent a month and GPU, and the row has no number of GPUs; map their column"),
    QT_TRANSLATE_NOOP("Model", "says %1, but the rent's column is mapped as %2, which is taken; take the unit out of "
                               "the mapping to go by the row"),
    QT_TRANSLATE_NOOP("Model",
                      "are GPU-hours over a term, and the row has no start and end to divide them by; give both"),
    QT_TRANSLATE_NOOP("Model", "are more than the row's GPUs have; correct one of them, or the unit of the hours"),
    QT_TRANSLATE_NOOP("Model", "stand beside abatements; leave one of the columns out"),
    QT_TRANSLATE_NOOP("Model", "is no whole number of months; round it, or write abatements"),
    QT_TRANSLATE_NOOP("Model", "is a period of notice without a day from which it may be given: the contract is taken "
                               "to have no right to end early. Give termination/earliest_notice where it has one"),
    QT_TRANSLATE_NOOP("Model", "is a rent by the kW without a power: it comes to nothing. Map the column of the power"),
    QT_TRANSLATE_NOOP("Model", "is a rent by the GPU without GPUs: it comes to nothing. Map the column of the GPUs"),
    QT_TRANSLATE_NOOP("Model", "stands beside another column for what it is part of; leave one of the two empty"),
    QT_TRANSLATE_NOOP(
        "Model", "%1 is no facility of the project: a new one is made. If it is one of them, write its id or its name"),
    QT_TRANSLATE_NOOP(
        "Model",
        "says no facility; map the column that names it, or give the mapping a default for /facility: one of %1"),
    QT_TRANSLATE_NOOP("Model", "%1 says %2, but the rows above it come to %3, all of them to %4; check that no row is "
                               "missing or counted twice"),
    QT_TRANSLATE_NOOP("Model",
                      "%1 says %2, but the rows above it come to %3; check that no row is missing or counted twice"),
    QT_TRANSLATE_NOOP("Model", "it has %1 rows of contracts, and 100,000 at most are imported; split the table"),
    QT_TRANSLATE_NOOP("Model", "the project has a contract %1 already; update the contracts that it has, leave the row "
                               "out, or give it another id"),
    QT_TRANSLATE_NOOP("Model", "there is no row with a contract; check the heading row, and which rows are left out"),
    QT_TRANSLATE_NOOP("Model", "a total, %1"),
    QT_TRANSLATE_NOOP("Model", "vacant space"),
    QT_TRANSLATE_NOOP("Model", "one cell alone, %1"),
    QT_TRANSLATE_NOOP("Model", "the headings again"),
    QT_TRANSLATE_NOOP("Model", "left out by the mapping"),
};

/// How a table was read.
constexpr std::array rollRemarkTexts{
    QT_TRANSLATE_NOOP("Model", "headings are taken from row %1 and the row below"),
    QT_TRANSLATE_NOOP("Model", "headings are taken from row %1"),
    QT_TRANSLATE_NOOP("Model", "no row looks like headings; the first is taken for them"),
    QT_TRANSLATE_NOOP("Model", "the headings are those of an exported roll: nothing else is guessed"),
    QT_TRANSLATE_NOOP("Model", "nothing says whether %1 has thousands or decimals; numbers are read as %2"),
    QT_TRANSLATE_NOOP("Model", "numbers are written as 1.234,56"),
    QT_TRANSLATE_NOOP("Model", "nothing says which number of %1 is the month; dates are read as %2"),
    QT_TRANSLATE_NOOP("Model", "dates are read as %1"),
    QT_TRANSLATE_NOOP(
        "Model", "column %1, %2, is left out: no field is known by its heading, or another column suits it better"),
    QT_TRANSLATE_NOOP("Model", "column %1, %2, is taken for %3 in %4, in %5: %6"),
    QT_TRANSLATE_NOOP("Model", "column %1, %2, is taken for %3 in %4, in %5"),
    QT_TRANSLATE_NOOP("Model", "column %1, %2, is taken for %3 in %4: %5"),
    QT_TRANSLATE_NOOP("Model", "column %1, %2, is taken for %3 in %4"),
    QT_TRANSLATE_NOOP("Model", "column %1, %2, is taken for %3, in %4"),
    QT_TRANSLATE_NOOP("Model", "column %1, %2, is taken for %3: %4"),
    QT_TRANSLATE_NOOP("Model", "column %1, %2, is taken for %3"),
    QT_TRANSLATE_NOOP("Model", "nothing says who may end a contract early: the tenant is taken"),
    QT_TRANSLATE_NOOP("Model", "nothing says the period of notice: 0 days are taken"),
    QT_TRANSLATE_NOOP("Model", "contracts of GPUs are taken for the kind compute"),
    QT_TRANSLATE_NOOP("Model", "rows with one cell, such as row %1, %2, name the facility of the rows below"),
    QT_TRANSLATE_NOOP("Model", "of %1 sheets %2 is read, whose headings say most"),
    QT_TRANSLATE_NOOP("Model", "nothing says the unit, and such amounts are paid an hour and GPU"),
    QT_TRANSLATE_NOOP("Model", "nothing says the unit, and such amounts are paid a month and kW"),
    QT_TRANSLATE_NOOP("Model", "nothing says the unit, and such amounts are paid a month"),
    QT_TRANSLATE_NOOP("Model", "nothing says the unit, and the numbers are large"),
    QT_TRANSLATE_NOOP("Model", "nothing says the unit, and the numbers are small"),
    QT_TRANSLATE_NOOP("Model", "nothing says so, but the numbers are above 1"),
    QT_TRANSLATE_NOOP("Model", "nothing says over which time"),
    QT_TRANSLATE_NOOP("Model", "its heading says percent, but all numbers are below 0.5"),
    QT_TRANSLATE_NOOP("Model", "read as UTF-16"),
    QT_TRANSLATE_NOOP("Model",
                      "read as Windows-1252, since it is not UTF-8; if letters are wrong, save it as CSV UTF-8"),
};

/// Why a file or a mapping is not taken.
constexpr std::array rollFaultTexts{
    QT_TRANSLATE_NOOP("Model", "no column is headed %1 in row %2, which the mapping takes for %3; give the mapping the "
                               "heading of this sheet, or take the column out of it"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\"; the letters of a column, A to XFD, are needed"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\"; this field has no units: leave it out"),
    QT_TRANSLATE_NOOP("Model", "is column %1, as another one; each column stands once"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\", as of column %2; each field has one column"),
    QT_TRANSLATE_NOOP("Model", "is %1; \"rackrent-roll-mapping\" is needed: is this a mapping?"),
    QT_TRANSLATE_NOOP("Model", "has %1; numbers of rows, from 1 on, are needed"),
    QT_TRANSLATE_NOOP("Model", "names \"%1\"; a path within a contract, such as \"/rent/rate\", \"term\", "
                               "\"free_months\" or \"gpu_hours\" is needed"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\"; a path within a contract, such as \"/rent/rate\", \"term\", \"free_months\" "
                               "or \"gpu_hours\" is needed"),
    QT_TRANSLATE_NOOP("Model", "it is empty; a table with a heading and a row for each contract is needed"),
    QT_TRANSLATE_NOOP("Model",
                      "row %1 has more than 16,384 cells; is it a table, and is its delimiter one of , ; | or a tab?"),
    QT_TRANSLATE_NOOP("Model", "row %1 has a cell of more than 1,000,000 bytes; is a quote missing there?"),
    QT_TRANSLATE_NOOP("Model", "row %1 goes beyond 8,000,000 cells; split the table"),
    QT_TRANSLATE_NOOP("Model", "it has more than 1,048,576 rows; split the table"),
    QT_TRANSLATE_NOOP("Model", "a quote in line %1 has no end, so that all behind it would be one cell; add it, or "
                               "double a quote that is part of the text"),
    QT_TRANSLATE_NOOP("Model", "line %1 has a NUL character, so that this is no table as text; save it as CSV UTF-8 or "
                               "as an Excel workbook (.xlsx)"),
    QT_TRANSLATE_NOOP("Model", "it is larger than 128 MB; copy the table into a file of its own"),
    QT_TRANSLATE_NOOP(
        "Model",
        "it is a workbook of Excel 97 (.xls) or one with a password; save it as .xlsx without a password, or as CSV"),
    QT_TRANSLATE_NOOP("Model", "it is a PDF; a table as .xlsx or CSV is needed"),
    QT_TRANSLATE_NOOP("Model", "it is a binary workbook (.xlsb); save it as .xlsx or CSV"),
    QT_TRANSLATE_NOOP("Model", "it is an OpenDocument table (.ods); save it as .xlsx or CSV"),
    QT_TRANSLATE_NOOP("Model", "it is an archive and no workbook; give an .xlsx or CSV file"),
    QT_TRANSLATE_NOOP("Model", "it is a folder; name a file"),
    QT_TRANSLATE_NOOP("Model", "%1; name a file that exists and may be read"),
    QT_TRANSLATE_NOOP("Model", "it takes more than 20 seconds or 1 GB of memory to read; copy the table into a new "
                               "workbook, or save the sheet as CSV"),
    QT_TRANSLATE_NOOP("Model", "there is no memory to hand the workbook on; save the sheet as CSV"),
    QT_TRANSLATE_NOOP(
        "Model",
        "workbooks are read by %1, which cannot be run: %2. Install Rackrent as a whole, or save the sheet as CSV"),
    QT_TRANSLATE_NOOP("Model", "the program that reads spreadsheets, rackrent-sheet, did not give a whole table; save "
                               "the sheet as CSV and import that"),
    QT_TRANSLATE_NOOP("Model", "it has no sheets; is it a workbook (.xlsx)? Save the table as .xlsx or CSV"),
    QT_TRANSLATE_NOOP("Model",
                      "it is no workbook that can be read (%1); save it again in Excel or LibreOffice, or as CSV"),
    QT_TRANSLATE_NOOP(
        "Model",
        "it is cut off: the directory at the end of the workbook is missing. Copy or download the whole file again"),
    QT_TRANSLATE_NOOP("Model", "it is one of several parts of an archive; save it as one workbook"),
    QT_TRANSLATE_NOOP("Model",
                      "it has %1 parts, and a workbook of %2 at most is read; copy the table into a new workbook"),
    QT_TRANSLATE_NOOP("Model",
                      "it would unpack to more than 256 MB; copy the table into a new workbook, or save it as CSV"),
    QT_TRANSLATE_NOOP("Model", "its directory is not where the end of the file says; the file is damaged or was made "
                               "to do harm: save it again in the program it came from"),
    QT_TRANSLATE_NOOP("Model", "its directory ends early; the file is damaged or was made to do harm: save it again in "
                               "the program it came from"),
    QT_TRANSLATE_NOOP("Model", "its directory does not end where it says; the file is damaged or was made to do harm: "
                               "save it again in the program it came from"),
    QT_TRANSLATE_NOOP("Model", "its parts lie over each other; the file is damaged or was made to do harm: save it "
                               "again in the program it came from"),
    QT_TRANSLATE_NOOP("Model", "it has two parts called \"%1\"; the file is damaged or was made to do harm: save it "
                               "again in the program it came from"),
    QT_TRANSLATE_NOOP("Model", "its part \"%1\" is encrypted; save it without a password"),
    QT_TRANSLATE_NOOP("Model", "its part \"%1\" is damaged: it does not unpack to what the directory says. Copy or "
                               "download the file again, or save it again in the program it came from"),
    QT_TRANSLATE_NOOP("Model", "its part \"%1\" is no XML in UTF-8; save the workbook again in Excel or LibreOffice"),
    QT_TRANSLATE_NOOP("Model", "its part \"%1\" is packed by method %2; save it again in Excel or LibreOffice"),
    QT_TRANSLATE_NOOP("Model",
                      "its part \"%1\" says that it has 4 GB or more; a workbook of 256 MB unpacked at most is read"),
    QT_TRANSLATE_NOOP("Model", "its part \"%1\" would unpack to %2 bytes, more than %3 times its size; such a file is "
                               "refused. Copy the table into a new workbook, or save it as CSV"),
    QT_TRANSLATE_NOOP("Model", "its part \"%1\" has a document type, which no workbook needs and which can do harm; "
                               "such a file is refused. Copy the table into a new workbook, or save it as CSV"),
    QT_TRANSLATE_NOOP(
        "Model",
        "its part \"%1\" %2; the file is damaged or was made to do harm: save it again in the program it came from"),
};

} // namespace

std::vector<ModelTexts> rollModelTexts()
{
    using enum ModelPart;
    return {{rollFieldTexts, {Any}},
            {rollUnitTexts, {Any}},
            {rollProblemTexts, {Any}},
            {rollRemarkTexts, {Any}},
            {rollFaultTexts, {Any}}};
}

} // namespace rackrent
