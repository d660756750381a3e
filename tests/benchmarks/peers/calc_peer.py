#!/usr/bin/env python3
"""The rent roll as formulas in LibreOffice Calc, driven without a window through its UNO interface.

    calc_peer.py PROJECT < requests          (see protocol.py)

The sheet is what an analyst would write: a row a lease with its terms in columns, a column a month, one
formula in each of their cells; under them the months' totals, XNPV and XIRR. Building it is not timed.
"computed" times calculateAll(), Calc's hard recalculation of every formula, called from outside: one
round trip of some tenths of a millisecond is in it. "edited" is one rent set with automatic calculation
on until XNPV and XIRR, and so every month's total, are read back; what two calls that compute nothing cost
is taken off. Calc 7.4 recalculates a sheet on several threads until a single cell of it was edited, and
takes up to twice as long from then on: the sheet that is recalculated is another than the one that is edited.
"""

import contextlib
import datetime
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.FillDirection import TO_BOTTOM

import protocol
import rent_roll

NULL_DATE = datetime.date(1899, 12, 30)
TERMS = ("id", "tenant", "start", "end", "rate", "escalation", "ramp_months_1", "ramp_fraction_1",
         "ramp_months_2", "ramp_fraction_2", "free_from", "free_months", "free_fraction")
# Derived columns: the day of the month of the start, and its month's number.
START_DAY, START_MONTH, AT_START, FIRST_MONTH = len(TERMS), len(TERMS) + 1, len(TERMS) + 2, len(TERMS) + 3
RATE = TERMS.index("rate")
# Header rows: a month's first and last day, its number and its days; then the titles.
FIRST, LAST, NUMBER, DAYS, TITLES, TOP = range(6)
ANALYSIS = "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS."
STARTS_WITHIN = 60  # seconds


def column_name(column):
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name


def serial(day):
    return float((day - NULL_DATE).days)


# ---------------------------------------------------------------- the formulas

def share(k, days):
    """The part of a formula for the days of one contract month: days x escalation x ramp x not free."""
    return (f"{days}*(1+$F{{row}})^INT(({k})/12)"
            f"*IF({k}<$G{{row}};$H{{row}};IF({k}<$G{{row}}+$I{{row}};$J{{row}};1))"
            f"*(1-IF(AND({k}>=$K{{row}};{k}<$K{{row}}+$L{{row}});$M{{row}};0))")


# Days before and from the day on which a contract month begins, each under its own contract month.
RENT = ("=$E{row}/{month}$4*("
        + share("{month}$3-$O{row}-1",
                "MAX(0;MIN($D{row};{month}$1+$N{row}-2)-MAX($C{row};{month}$1)+1)") + "+"
        + share("{month}$3-$O{row}",
                "MAX(0;MIN($D{row};{month}$2)-MAX($C{row};{month}$1+$N{row}-1)+1)") + ")")


class Sheet:
    """The rent roll in one sheet of a new document."""

    def __init__(self, document, project):
        self.document, self.project = document, project
        self.sheet = document.Sheets.getByIndex(0)
        self.leases, self.months = len(project["contracts"]), project["timeline"]["months"]
        self.last_column = FIRST_MONTH + self.months - 1
        self.totals, self.purchase, self.flows = (TOP + self.leases + 1 + i for i in range(3))
        self.answers = self.flows + 2
        document.enableAutomaticCalculation(False)
        self.write_calendar()
        self.write_terms()
        self.write_rents()
        self.write_sums()
        document.calculateAll()
        document.enableAutomaticCalculation(True)

    def range(self, left, top, right, bottom):
        return self.sheet.getCellRangeByPosition(left, top, right, bottom)

    def row(self, row):
        """The cells of a row under the months."""
        return self.range(FIRST_MONTH, row, self.last_column, row)

    def month_names(self):
        return [column_name(column) for column in range(FIRST_MONTH, self.last_column + 1)]

    def write_calendar(self):
        start = serial(rent_roll.months_of(self.project)[0])
        names = self.month_names()
        rows = [[str(start)] + [f"={ANALYSIS}GETEDATE({name}1;1)" for name in names[:-1]],
                [f"={ANALYSIS}GETEOMONTH({name}1;0)" for name in names],
                [f"=YEAR({name}1)*12+MONTH({name}1)" for name in names],
                [f"=DAY({name}2)" for name in names]]
        self.range(FIRST_MONTH, FIRST, self.last_column, DAYS).setFormulaArray(
            tuple(tuple(row) for row in rows))
        self.range(AT_START, LAST, AT_START, LAST).setDataArray(((start,),))
        self.range(0, TITLES, len(TERMS) - 1, TITLES).setDataArray((TERMS,))

    def write_terms(self):
        def value(term):
            return serial(term) if isinstance(term, datetime.date) else term

        table = tuple(tuple(value(lease[name]) for name in TERMS)
                      for lease in rent_roll.rows(self.project))
        bottom = TOP + self.leases - 1
        self.range(0, TOP, len(TERMS) - 1, bottom).setDataArray(table)
        derived = tuple((f"=DAY(C{row})", f"=YEAR(C{row})*12+MONTH(C{row})")
                        for row in range(TOP + 1, bottom + 2))
        self.range(START_DAY, TOP, START_MONTH, bottom).setFormulaArray(derived)

    def write_rents(self):
        """The first lease's formulas, then filled down, as by hand: formulas alike then share one parse."""
        formulas = tuple(RENT.format(row=TOP + 1, month=name) for name in self.month_names())
        self.row(TOP).setFormulaArray((formulas,))
        self.range(FIRST_MONTH, TOP, self.last_column, TOP + self.leases - 1).fillAuto(TO_BOTTOM, 1)

    def write_sums(self):
        names = self.month_names()
        price = ["0"] * self.months
        price[0] = str(float(rent_roll.purchase(self.project)))
        totals = tuple(f"=SUM({name}{TOP + 1}:{name}{TOP + self.leases})" for name in names)
        flows = tuple(f"={name}{self.totals + 1}-{name}{self.purchase + 1}" for name in names)
        self.range(FIRST_MONTH, self.totals, self.last_column, self.flows).setFormulaArray(
            (totals, tuple(price), flows))
        # XNPV discounts to its first date: a flow of nothing on the valuation date.
        self.range(AT_START, self.flows, AT_START, self.flows).setDataArray(((0.0,),))
        rate = str(self.project["valuation"]["discount_rate"])
        first, start, last = names[0], column_name(AT_START), names[-1]
        at = self.flows + 1
        self.range(0, self.answers, 2, self.answers).setFormulaArray(((
            rate,
            f"={ANALYSIS}GETXNPV(A{self.answers + 1};{start}{at}:{last}{at};{start}2:{last}2)",
            f"={ANALYSIS}GETXIRR({first}{at}:{last}{at};{first}2:{last}2)"),))

    def set_rate(self, position, rate):
        self.sheet.getCellByPosition(RATE, TOP + position).setValue(rate)

    def answer_cells(self):
        return self.range(1, self.answers, 2, self.answers)

    def results(self):
        (npv, irr), = self.answer_cells().getData()
        return protocol.results(self.row(self.totals).getData()[0], npv, irr)

    def rents(self):
        return self.range(FIRST_MONTH, TOP, self.last_column, TOP + self.leases - 1).getData()


# ---------------------------------------------------------------- what is measured

def check_that_all_is_recalculated(sheet):
    """With automatic calculation off no rent follows its input, and calculateAll() moves every one."""
    def scale(factor):
        cells = sheet.range(RATE, TOP, RATE, TOP + sheet.leases - 1)
        cells.setData(tuple((rate * factor,) for rate, in cells.getData()))

    sheet.document.enableAutomaticCalculation(False)
    before = sheet.rents()
    scale(2)
    stale = sheet.rents()
    sheet.document.calculateAll()
    after = sheet.rents()
    scale(0.5)
    sheet.document.calculateAll()
    sheet.document.enableAutomaticCalculation(True)
    doubled = tuple(tuple(2 * rent for rent in row) for row in before)
    if stale != before or after != doubled or sheet.rents() != before:
        raise AssertionError("calculateAll() did not recalculate every formula of the sheet")


def round_trips(sheet):
    """Microseconds of one call that sets a cell and one that reads two, when nothing depends on them."""
    spare = sheet.sheet.getCellByPosition(0, sheet.answers + 2)
    cells = sheet.range(1, sheet.answers + 2, 2, sheet.answers + 2)

    def call(run):
        spare.setValue(run)
        cells.getData()

    return statistics.median(protocol.timed(50, call))


def edit_times(sheet, runs, rates, position):
    cell = sheet.sheet.getCellByPosition(RATE, TOP + position)
    cells = sheet.answer_cells()

    def edit(run):
        cell.setValue(rates[run % 2])
        cells.getData()

    calls = round_trips(sheet)
    return [max(time - calls, 0.0) for time in protocol.timed(runs, edit)]


def measure(recalculated, edited, runs):
    position, edited_rate = rent_roll.edit_of(edited.project)
    rates = edited_rate, edited.sheet.getCellByPosition(RATE, TOP + position).getValue()
    computed = protocol.timed(runs, lambda _: recalculated.document.calculateAll())
    times = edit_times(edited, runs, rates, position)
    edited.set_rate(position, rates[0])
    edited_results = edited.results()
    edited.set_rate(position, rates[1])
    if edited.results() != recalculated.results():
        raise AssertionError("an edit taken back did not restore the results")
    return {"computed": computed, "edited": times, "results": recalculated.results(),
            "edited_results": edited_results}


# ---------------------------------------------------------------- the office

def connected(name, office):
    """The office's desktop, once it listens on its pipe."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            context = resolver.resolve(
                f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if office.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.1)


def new_document(desktop, stack):
    hidden = PropertyValue("Hidden", 0, True, 0)
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
    stack.callback(document.close, True)
    return document


def served(desktop, project):
    with contextlib.ExitStack() as stack:
        recalculated, edited = (Sheet(new_document(desktop, stack), project) for _ in range(2))
        check_that_all_is_recalculated(recalculated)
        protocol.serve(lambda runs: measure(recalculated, edited, runs))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        project = json.load(file)
    program = shutil.which("soffice")
    if program is None:
        sys.exit("calc_peer.py: there is no soffice; install libreoffice-calc-nogui")
    name = f"rackrent-{os.getpid()}"
    with tempfile.TemporaryDirectory(prefix="rackrent-calc-") as profile:
        office = subprocess.Popen(
            [program, f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
             "--nologo", "--nodefault", "--nolockcheck", f"--accept=pipe,name={name};urp;"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True)
        try:
            desktop = connected(name, office)
            served(desktop, project)
            desktop.terminate()
            office.wait(STARTS_WITHIN)
        finally:
            if office.poll() is None:
                os.killpg(office.pid, signal.SIGTERM)  # soffice starts others
                office.wait(STARTS_WITHIN)


if __name__ == "__main__":
    main()
