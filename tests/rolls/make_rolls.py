#!/usr/bin/env python3
"""Makes the rent rolls of this folder and the contracts that each is to become (NAME.json).

The rolls are invented; their shapes are those of real ones. Needs python3-openpyxl. The results are committed: run this
again only to change them, `python3 make_rolls.py`.
"""

import datetime
import json
import pathlib

import openpyxl
from openpyxl.styles import Font

HERE = pathlib.Path(__file__).resolve().parent


def expected(name, contracts, facilities):
    text = json.dumps({"contracts": contracts, "facilities": facilities}, indent=1, ensure_ascii=False)
    (HERE / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def day(text):
    return datetime.date.fromisoformat(text)


def colocation():
    """A retail colocation roll: kW, monthly rent in dollars, American dates, terms in months, free months."""
    rows = [
        ("Northwind Trading, Inc.", "L-1001", "Ashburn DC1", "450", "$78,750.00", "3/1/2026", "60", "3.0%", "2", "yes"),
        ('Blue "Lake" Data', "L-1002", "Ashburn DC1", "1,250", "$206,250.00", "11/15/2025", "84", "2.5%", "", ""),
        ("Contoso Analytics", "L-1003", "Ashburn DC2", "75.5", "$14,345.00", "1/1/2027", "36", "-", "1", ""),
        ("Total Compute LLC", "L-1004", "Ashburn DC2", "300", "$51,000.00", "6/30/2026", "120", "3.0%", "0", ""),
    ]
    lines = ['Tenant,Lease No.,Data Center,Contracted kW,Monthly Base Rent,Commencement,Term (months),Escalator,Free Months,'
             'Cross-connects']
    for row in rows:
        lines.append(",".join('"' + cell.replace('"', '""') + '"' if set(cell) & set(',"') else cell for cell in row))
    (HERE / "colocation.csv").write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-8"))
    expected("colocation", [
        {"id": "l-1001", "tenant": "Northwind Trading, Inc.", "facility": "ashburn-dc1", "start": "2026-03-01",
         "end": "2031-02-28", "capacity": {"critical_it_mw": 0.45}, "rent": {"basis": "per_month", "rate": 78750},
         "escalation": {"kind": "fixed", "rate": 0.03}, "abatements": [{"from_month": 0, "months": 2}]},
        {"id": "l-1002", "tenant": 'Blue "Lake" Data', "facility": "ashburn-dc1", "start": "2025-11-15", "end": "2032-11-14",
         "capacity": {"critical_it_mw": 1.25}, "rent": {"basis": "per_month", "rate": 206250},
         "escalation": {"kind": "fixed", "rate": 0.025}},
        {"id": "l-1003", "tenant": "Contoso Analytics", "facility": "ashburn-dc2", "start": "2027-01-01", "end": "2029-12-31",
         "capacity": {"critical_it_mw": 0.0755}, "rent": {"basis": "per_month", "rate": 14345},
         "abatements": [{"from_month": 0, "months": 1}]},
        {"id": "l-1004", "tenant": "Total Compute LLC", "facility": "ashburn-dc2", "start": "2026-06-30", "end": "2036-06-29",
         "capacity": {"critical_it_mw": 0.3}, "rent": {"basis": "per_month", "rate": 51000},
         "escalation": {"kind": "fixed", "rate": 0.03}},
    ], [
        {"id": "ashburn-dc1", "name": "Ashburn DC1", "phases": [{"date": "2025-11-15", "critical_it_mw": 1.7}]},
        {"id": "ashburn-dc2", "name": "Ashburn DC2", "phases": [{"date": "2026-06-30", "critical_it_mw": 0.3755}]},
    ])


def wholesale():
    """A wholesale roll in a workbook: a title, units below the headings, MW, dollars a kW and month, options; a cover
    sheet before it."""
    book = openpyxl.Workbook()
    book.active.title = "Cover"
    book.active["B2"] = "Confidential: rent and lease end of all sites"
    sheet = book.create_sheet("Rent roll")
    sheet["A1"] = "Wholesale rent roll as of 30 June 2026"
    sheet["A1"].font = Font(bold=True)
    sheet.append([])
    sheet.append(["Tenant", "Campus", "Critical IT", "Rent", "Lease start", "Lease end", "Annual escalator", "Renewal options",
                  "Security deposit", "Guarantor"])
    sheet.append(["", "", "MW", "USD/kW/month", "date", "date", "% p.a.", "", "USD", ""])
    sheet.append(["Hyperion Cloud", "Mesa", 48, 118.5, day("2025-07-01"), day("2040-06-30"), 0.0275, "2 x 5 years at 95% of market",
                  5688000, "Hyperion Holdings plc"])
    sheet.append(["Aurora AI", "Mesa", 22.5, 131, day("2026-10-01"), day("2036-09-30"), 0.03, "1 x 5 years", 0, None])
    sheet.append(["Hyperion Cloud", "Quincy", 36.25, 104.75, day("2024-02-15"), day("2034-02-14"), None, None, None, None])
    for row in range(5, 8):
        sheet[f"C{row}"].number_format = '#,##0.00 "MW"'
        sheet[f"E{row}"].number_format = "mmm d, yyyy"
        sheet[f"F{row}"].number_format = "mmm d, yyyy"
        sheet[f"G{row}"].number_format = "0.00%"
    book.save(HERE / "wholesale.xlsx")
    expected("wholesale", [
        {"id": "hyperion-cloud", "tenant": "Hyperion Cloud", "facility": "mesa", "start": "2025-07-01", "end": "2040-06-30",
         "capacity": {"critical_it_mw": 48}, "rent": {"basis": "per_kw_month", "rate": 118.5},
         "escalation": {"kind": "fixed", "rate": 0.0275}, "credit": {"guarantor": "Hyperion Holdings plc"}, "deposit": 5688000,
         "renewal_options": "2 x 5 years at 95% of market"},
        {"id": "aurora-ai", "tenant": "Aurora AI", "facility": "mesa", "start": "2026-10-01", "end": "2036-09-30",
         "capacity": {"critical_it_mw": 22.5}, "rent": {"basis": "per_kw_month", "rate": 131},
         "escalation": {"kind": "fixed", "rate": 0.03}, "deposit": 0, "renewal_options": "1 x 5 years"},
        {"id": "hyperion-cloud-2", "tenant": "Hyperion Cloud", "facility": "quincy", "start": "2024-02-15", "end": "2034-02-14",
         "capacity": {"critical_it_mw": 36.25}, "rent": {"basis": "per_kw_month", "rate": 104.75}},
    ], [
        {"id": "mesa", "name": "Mesa", "phases": [{"date": "2025-07-01", "critical_it_mw": 70.5}]},
        {"id": "quincy", "name": "Quincy", "phases": [{"date": "2024-02-15", "critical_it_mw": 36.25}]},
    ])


def gpu_orders():
    """A GPU cloud's order book: committed GPU-hours a month, dollars an hour, notice rights; separated by |."""
    lines = [
        "Order No|Customer|Cluster|GPU type|Committed GPU-hours / month|Price (USD / GPU-hr)|Service start|Service end|"
        "Early termination|Notice (days)",
        "SO-7|Lumen Labs|Helsinki-1|H200|747520|2.49|2026-02-01|2028-01-31||",
        "SO-8|Foundry Robotics|Helsinki-1|B200|1,495,040|3.1|2026-05-15|2029-05-14|2027-05-15|90",
        "SO-9|Lumen Labs|Oslo|H100|93440|1.985|2025-12-01|2026-11-30||",
    ]
    (HERE / "gpu-orders.csv").write_bytes(("\n".join(lines) + "\n").encode("utf-8-sig"))
    expected("gpu-orders", [
        {"id": "so-7", "tenant": "Lumen Labs", "facility": "helsinki-1", "kind": "compute", "start": "2026-02-01",
         "end": "2028-01-31", "capacity": {"gpus": 1024}, "rent": {"basis": "per_gpu_hour", "rate": 2.49}},
        {"id": "so-8", "tenant": "Foundry Robotics", "facility": "helsinki-1", "kind": "compute", "start": "2026-05-15",
         "end": "2029-05-14", "capacity": {"gpus": 2048}, "rent": {"basis": "per_gpu_hour", "rate": 3.1},
         "termination": {"by": "tenant", "earliest_notice": "2027-05-15", "notice_days": 90}},
        {"id": "so-9", "tenant": "Lumen Labs", "facility": "oslo", "kind": "compute", "start": "2025-12-01", "end": "2026-11-30",
         "capacity": {"gpus": 128}, "rent": {"basis": "per_gpu_hour", "rate": 1.985}},
    ], [
        {"id": "helsinki-1", "name": "Helsinki-1", "phases": [{"date": "2026-02-01", "critical_it_mw": 0, "gpus": 3072}]},
        {"id": "oslo", "name": "Oslo", "phases": [{"date": "2025-12-01", "critical_it_mw": 0, "gpus": 128}]},
    ])


def merged():
    """A workbook with buildings as merged cells, grouped headings, subtotals, a grand total, vacant space and a footnote,
    counting its days from 1904; yearly rents in thousands."""
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Q2"
    sheet.append(["", "", "Lease", "", "", "Annual rent"])
    sheet.append(["Building", "Customer", "from", "to", "kW", "USD thousand"])
    sheet.merge_cells("C1:E1")
    sheet.append(["Alpha", "Orion Bank", day("2026-01-01"), day("2030-12-31"), 800, 1440])
    sheet.append([None, "Vega Media", day("2026-04-01"), day("2029-03-31"), 240, 475.2])
    sheet.append([None, "Vacant", None, None, 160, None])
    sheet.append(["Subtotal Alpha", None, None, None, 1040, 1915.2])
    sheet.append(["Beta", "Orion Bank", day("2027-07-01"), day("2032-06-30"), 500, 960.5])
    sheet.append([None, "Sirius Games", day("2025-09-01"), day("2028-08-31"), 125, 270])
    sheet.append(["Subtotal Beta", None, None, None, 625, 1230.5])
    sheet.append(["Grand total", None, None, None, 1665, 3145.7])
    sheet.append(["Rents exclude power, which is metered and passed through."])
    sheet.merge_cells("A3:A5")
    sheet.merge_cells("A7:A8")
    for row in range(3, 9):
        for column in "CD":
            sheet[f"{column}{row}"].number_format = "dd/mm/yyyy"
    book.save(HERE / "merged.xlsx")
    expected("merged", [
        {"id": "orion-bank", "tenant": "Orion Bank", "facility": "alpha", "start": "2026-01-01", "end": "2030-12-31",
         "capacity": {"critical_it_mw": 0.8}, "rent": {"basis": "per_year", "rate": 1440000}},
        {"id": "vega-media", "tenant": "Vega Media", "facility": "alpha", "start": "2026-04-01", "end": "2029-03-31",
         "capacity": {"critical_it_mw": 0.24}, "rent": {"basis": "per_year", "rate": 475200}},
        {"id": "orion-bank-2", "tenant": "Orion Bank", "facility": "beta", "start": "2027-07-01", "end": "2032-06-30",
         "capacity": {"critical_it_mw": 0.5}, "rent": {"basis": "per_year", "rate": 960500}},
        {"id": "sirius-games", "tenant": "Sirius Games", "facility": "beta", "start": "2025-09-01", "end": "2028-08-31",
         "capacity": {"critical_it_mw": 0.125}, "rent": {"basis": "per_year", "rate": 270000}},
    ], [
        {"id": "alpha", "name": "Alpha", "phases": [{"date": "2026-01-01", "critical_it_mw": 1.04}]},
        {"id": "beta", "name": "Beta", "phases": [{"date": "2025-09-01", "critical_it_mw": 0.625}]},
    ])


def german():
    """A German roll: semicolons, 1.234,56, days first, Windows-1252, a sum below."""
    lines = [
        "Mietübersicht Rechenzentren;;;;;;;",
        ";;;;;;;",
        "Vertrags-Nr.;Mieter;Standort;IT-Leistung (kW);Monatsmiete (€);Mietbeginn;Mietende;Bemerkung",
        "4711;Müller & Söhne GmbH;Frankfurt Süd;1.200,5;210.087,50;01.04.2026;31.03.2031;Sonderkündigung offen",
        "4712;Straßburger AG;Frankfurt Süd;85,25;15.345,00;15.09.2025;14.09.2028;",
        "4713;Börse Digital;Köln;640;112.000,00;01.01.2027;31.12.2036;",
        ";Gesamt;;1.925,75;337.432,50;;;",
    ]
    (HERE / "german.csv").write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))
    expected("german", [
        {"id": "4711", "tenant": "Müller & Söhne GmbH", "facility": "frankfurt-sued", "start": "2026-04-01", "end": "2031-03-31",
         "capacity": {"critical_it_mw": 1.2005}, "rent": {"basis": "per_month", "rate": 210087.5},
         "notes": "Sonderkündigung offen"},
        {"id": "4712", "tenant": "Straßburger AG", "facility": "frankfurt-sued", "start": "2025-09-15", "end": "2028-09-14",
         "capacity": {"critical_it_mw": 0.08525}, "rent": {"basis": "per_month", "rate": 15345}},
        {"id": "4713", "tenant": "Börse Digital", "facility": "koeln", "start": "2027-01-01", "end": "2036-12-31",
         "capacity": {"critical_it_mw": 0.64}, "rent": {"basis": "per_month", "rate": 112000}},
    ], [
        {"id": "frankfurt-sued", "name": "Frankfurt Süd", "phases": [{"date": "2025-09-15", "critical_it_mw": 1.28575}]},
        {"id": "koeln", "name": "Köln", "phases": [{"date": "2027-01-01", "critical_it_mw": 0.64}]},
    ])


def grouped():
    """Tab-separated UTF-16, as Excel's "Unicode text": buildings as rows of their own, headings repeated, months in
    words, rents a MW and year in millions."""
    headings = "Occupier\tCapacity (MW)\tRent (USD m / MW / year)\tLease start\tTerm (yrs)"
    lines = [
        headings,
        "Dublin North\t\t\t\t",
        "Fern Cloud\t12\t1.5\t1 Feb 2026\t10",
        "Moss AI\t4.5\t1.62\t15 September 2026\t7",
        "Dublin West\t\t\t\t",
        headings,
        "Fern Cloud\t20\t1.44\tJan 1, 2027\t12",
    ]
    (HERE / "grouped.txt").write_bytes("\r\n".join(lines).encode("utf-16"))
    expected("grouped", [
        {"id": "fern-cloud", "tenant": "Fern Cloud", "facility": "dublin-north", "start": "2026-02-01", "end": "2036-01-31",
         "capacity": {"critical_it_mw": 12}, "rent": {"basis": "per_kw_month", "rate": 125}},
        {"id": "moss-ai", "tenant": "Moss AI", "facility": "dublin-north", "start": "2026-09-15", "end": "2033-09-14",
         "capacity": {"critical_it_mw": 4.5}, "rent": {"basis": "per_kw_month", "rate": 135}},
        {"id": "fern-cloud-2", "tenant": "Fern Cloud", "facility": "dublin-west", "start": "2027-01-01", "end": "2038-12-31",
         "capacity": {"critical_it_mw": 20}, "rent": {"basis": "per_kw_month", "rate": 120}},
    ], [
        {"id": "dublin-north", "name": "Dublin North", "phases": [{"date": "2026-02-01", "critical_it_mw": 16.5}]},
        {"id": "dublin-west", "name": "Dublin West", "phases": [{"date": "2027-01-01", "critical_it_mw": 20}]},
    ])


if __name__ == "__main__":
    for make in (colocation, wholesale, gpu_orders, merged, german, grouped):
        make()
