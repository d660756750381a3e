#pragma once

#include "views/format/quantity.h"
#include "views/format/typed.h"

#include <QLocale>
#include <QString>

namespace rackrent {

/// In what amounts of money stand, where not in full.
enum class MoneyScale { Automatic, Units, Thousands, Millions, Billions };

/// The one way from a number to text and back. Files never pass through here: they are written in the C
/// locale by the model.
class NumberText {
public:
    /// `currency`: ISO 4217 code of the project. The locale gives the decimal sign and the thousands separator.
    explicit NumberText(QString currency, const QLocale& locale = QLocale());

    /// Reads what a person typed: `1.25bn`, `18 mn`, `$1,250,000`, `(1,250)`, `12.5%`, `35bp`, `120 000 kW`.
    /// Separators are those of the locale; a space or an apostrophe always parts thousands. A separator that
    /// does not fit is refused, not guessed. A bare number in a rate is a percentage. Sums (`2*3.5m+1m`) are
    /// refused: what stands in a cell is an input that can be traced to a source, not a calculation.
    Typed<double> read(const QString& typed, Quantity quantity) const;

    /// The value in full, for an editor: `read(exact(x)) == x` for every finite x that the quantity allows.
    QString exact(double value, Quantity quantity) const;

    /// The same without thousands separators, for another program.
    QString plain(double value, Quantity quantity) const;

    /// With separators, for a grid cell: `1,250,000,000`, `12.5%`. Units other than % stand in the heading.
    QString full(double value, Quantity quantity) const;

    /// Three figures, for a key figure: `40.0bn`, `625m`, `12.5%`, `2.3 years`, `450 MW`, `1.84x`. Money has no
    /// currency: `unit` names it.
    QString compact(double value, Quantity quantity) const;

    /// A difference with its sign: `+1.25bn`, `-0.4 years`, `+1.2 pp` (percentage points).
    QString difference(double value, Quantity quantity) const;

    /// What was understood: `= 1,250,000,000 USD a month`. `per` is "a month", "a GPU-hour" or empty.
    QString echo(double value, Quantity quantity, const QString& per = {}) const;

    /// `USD`, `USD a month`, `MW`; empty where the number carries its unit itself (a rate).
    QString unit(Quantity quantity, const QString& per = {}) const;

    /// With so many decimals, and separators: for what has a text of its own around it.
    QString fixed(double value, int decimals) const;

    const QString& currency() const { return m_currency; }

    /// How amounts of money are shown from now on, in every text of the program, as `QLocale::setDefault` sets how
    /// numbers are: a person's choice, of the display alone. `exact` and what is typed do not depend on it.
    static void setMoneyScale(MoneyScale scale);
    static MoneyScale moneyScale();

private:
    QString scaled(double value, MoneyScale scale) const;

    QString m_currency;
    QLocale m_locale;
};

/// A sentence whose numbers have a point, as the model writes them, with the locale's sign in its place. What belongs
/// to a word (V3.1) stays.
QString numbersInLocale(QString sentence);

} // namespace rackrent
