"""One loan, month by month from its draw, which may lie before the timeline."""

from curves import curve_value
from dates import add_months, days_in_month, month_index, parse_date


def loan_rate(loan, project, month):
    if "rate_curve" in loan:
        return curve_value(project["curves"][loan["rate_curve"]], month) + loan.get("spread", 0.0)
    return loan["rate"]


def scheduled_principal(loan, age, balance, rate, interest, available):
    """Principal of the loan's month `age` (1 is the month after the draw), not the last month."""
    paying = age - loan.get("interest_only_months", 0)
    kind = loan.get("amortisation", "bullet")
    if paying <= 0 or kind == "bullet":
        return 0.0
    if kind == "straight_line":
        return loan["principal"] / loan["amortisation_months"]
    if kind == "sculpted":
        return max(0.0, available / loan["dscr"] - interest)
    left = loan["amortisation_months"] - paying + 1
    monthly = rate / 12
    if left <= 1:
        return balance
    if monthly == 0:
        return balance / left
    payment = balance * monthly / (1 - (1 + monthly) ** -left)
    return payment - balance * monthly


def loan_lines(loan, project, timeline, noi, service_before, exit_month):
    """Lines of one loan; adds its service to `service_before` for the loans after it."""
    names = ("debt_draws", "debt_fees", "debt_fee_amortisation", "interest", "principal",
             "balloon", "debt_balance")
    lines = {name: [0.0] * timeline["months"] for name in names}
    drawn = month_index(timeline["start"], parse_date(loan["start"]))
    fee = loan["principal"] * loan.get("fee_fraction", 0.0)
    fee_left, balance = fee, 0.0
    for i in range(min(drawn, 0), timeline["months"]):
        age = i - drawn
        sold = exit_month is not None and i == exit_month
        if age < 0 or age > loan["term_months"] or (exit_month is not None and i > exit_month):
            continue
        month = add_months(timeline["start"], i)
        flow = dict.fromkeys(names, 0.0)
        if age == 0:
            balance = loan["principal"]
            flow["debt_draws"], flow["debt_fees"] = balance, fee
        else:
            rate = loan_rate(loan, project, month)
            year = rate / 12
            if loan.get("day_count", "30/360") == "act/360":
                year = rate * days_in_month(month) / 360
            flow["interest"] = balance * year
            if age < loan["term_months"]:
                available = noi[i] - service_before[i] if i >= 0 else 0.0
                flow["principal"] = min(balance, scheduled_principal(
                    loan, age, balance, rate, flow["interest"], available))
                balance -= flow["principal"]
                if abs(balance) < 1e-9 * loan["principal"]:
                    balance = 0.0
            flow["debt_fee_amortisation"] = fee / loan["term_months"]
        if age == loan["term_months"] or sold:
            flow["balloon"], balance = balance, 0.0
            flow["debt_fee_amortisation"] = fee_left
        fee_left -= flow["debt_fee_amortisation"]
        flow["debt_balance"] = balance
        if i >= 0:
            for name in names:
                lines[name][i] = flow[name]
            service_before[i] += flow["interest"] + flow["principal"] + flow["balloon"]
    return lines
