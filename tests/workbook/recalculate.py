#!/usr/bin/env python3
"""Opens workbooks in LibreOffice, changes cells, computes all anew, and says what every figure then is.

Reads from standard input a list of jobs, {"file": PATH, "changes": {DEFINED_NAME: NUMBER}}, as JSON; writes for each
job two lines of JSON, before and after its changes: {"single": {KEY: NUMBER}, "rows": {KEY: [NUMBER, ...]}}, where KEY
is what stands in a figure's first column, and rows are those of lines. Exits with 77 where there is no LibreOffice.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

FIRST_ROW = 3     # of figures, on every sheet
FIRST_COLUMN = 5  # of months and items
VALUE_COLUMN = 3


def office(profile):
    """A running LibreOffice, and its desktop."""
    import uno
    from com.sun.star.connection import NoConnectException

    pipe = "rackrent%d" % os.getpid()
    process = subprocess.Popen(
        [shutil.which("soffice"), "--headless", "--norestore", "--nologo", "--nofirststartwizard",
         "-env:UserInstallation=file://" + profile, "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.25)
    process.kill()
    sys.exit("LibreOffice did not start")


def table(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    address = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, address.EndColumn, address.EndRow).getDataArray()


def figures(document):
    single, rows = {}, {}
    for sheet in document.Sheets:
        if sheet.Name in ("Summary", "Inputs", "Scenarios", "Sources", "Rules"):
            continue
        for row in table(sheet)[FIRST_ROW:]:
            key = row[0]
            if sheet.Name == "Metrics":
                if isinstance(row[1], float):
                    single["metrics/" + key] = row[1]
            elif sheet.Name == "Checks":
                if len(row) > 4 and isinstance(row[4], float):
                    single["checks/" + key] = row[4]
            elif sheet.Name != "Fiscal years" and "/" in key:
                if isinstance(row[VALUE_COLUMN], float):
                    single[key] = row[VALUE_COLUMN]
                parts = key.split("/")
                if len(row) > FIRST_COLUMN and (len(parts) == 2 or len(parts) == 3 and "term" not in parts):
                    rows[key] = [value if isinstance(value, float) else None for value in row[FIRST_COLUMN:]]
    return {"single": single, "rows": rows}


def main():
    try:
        import uno
        from com.sun.star.beans import PropertyValue
    except ImportError:
        return 77
    if not shutil.which("soffice"):
        return 77
    jobs = json.load(sys.stdin)
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    with tempfile.TemporaryDirectory() as profile:
        process, desktop = office(profile)
        try:
            for job in jobs:
                document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["file"]), "_blank", 0, (hidden,))
                document.calculateAll()
                print(json.dumps(figures(document)), flush=True)
                for name, value in job["changes"].items():
                    document.NamedRanges.getByName(name).ReferredCells.getCellByPosition(0, 0).setValue(value)
                document.calculateAll()
                print(json.dumps(figures(document)), flush=True)
                document.close(True)
        finally:
            process.terminate()
            process.wait(20)
    return 0


if __name__ == "__main__":
    sys.exit(main())
