#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens an export of hostile user names in LibreOffice, and looks at what became of its cells.

    check_spreadsheet.py AUTHLOUPE

Read as text, every cell is what the file says, and none is a formula. Read as somebody does who only opens the file, no
cell is a formula either, and what is not the text of the file is a number or a date that the text also is to a person.
Status 77 when LibreOffice (soffice) is not there.
"""
import csv
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

SKIPPED = 77
NAMES = 3000
PAYLOADS = (
    "=1+2", "=cmd|' /C calc'!A0", "+1+2", "-1+2", "-2+3+cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")",
    "=WEBSERVICE(\"http://192.0.2.1/\")", "=DDE(\"soffice\";\"/etc/passwd\";\"A1\")", "\"=1+2\"", "'=1+2", "''=1+2", "\uff1d1+2",
    "\uff0b1+2", "\u200b=1+2", "\u00a0=1+2", "%0A=1+2", ";=1+2", ",=1+2", "a;=1+2", "a\t=1+2", "0x1F", "1e5", "00123", "12/11/10",
    "1:2", "TRUE", "10%", "$5", "#REF!", "{=1+2}", "|=1", "\u202e=1+2", "=1+2;=1+2\",\"=1+2", "(1)", "1,5", "1.5", ".5", "5.", "--1",
)
ALPHABET = "=+-@|'\";,:()[]{}!%$#&*/\\.019aEe \t\u00a0\u200b\u202e\uff1d\uff0b\ufe66\u0645"
NUMBERLIKE = re.compile(r"[\s0-9.,:/\-+()%$\u00a3\u20aceE]*|TRUE|FALSE", re.IGNORECASE)
SPACE = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}


def named(prefix, name):
    return f"{{{SPACE[prefix]}}}{name}"


def hostile_log():
    chance = random.Random(64)
    names = list(PAYLOADS)
    while len(names) < NAMES:
        names.append("".join(chance.choice(ALPHABET) for _ in range(chance.randint(1, 12))))
    lines = []
    for number, name in enumerate(names, 1000):
        stamp = "Wed Apr 22 11:44:00 2009 Info: "
        lines.append(f"{stamp}New SMTP ICID {number} interface Management (192.0.2.1) address 198.51.100.7 reverse dns host "
                     "unknown verified no")
        lines.append(f"{stamp}SMTP Auth: (ICID {number}) failed for user: {name} using AUTH mechanism: LOGIN with profile: "
                     "IncomingAuthentication")
        lines.append(f"{stamp}ICID {number} close")
    return "\n".join(lines) + "\n"


def cell_text(cell):
    """As it was written: blanks and tabs that XML would swallow are elements of their own."""
    def inner(element):
        parts = [element.text or ""]
        for child in element:
            if child.tag == named("text", "s"):
                parts.append(" " * int(child.get(named("text", "c"), "1")))
            elif child.tag == named("text", "tab"):
                parts.append("\t")
            elif child.tag == named("text", "line-break"):
                parts.append("\n")
            else:
                parts.append(inner(child))
            parts.append(child.tail or "")
        return "".join(parts)
    return "\n".join(inner(paragraph) for paragraph in cell.findall("text:p", SPACE))


def opened(soffice, exported, columns, box, as_text):
    """The rows of the sheet; of each cell its text, its kind and its formula."""
    # Comma, quotes, UTF-8, from the first line; every column as text (2) or as it comes (1).
    options = ",".join(["44,34,76,1", "/".join(f"{at + 1}/{2 if as_text else 1}" for at in range(columns))])
    out = box / ("text" if as_text else "plain")
    subprocess.run([soffice, f"-env:UserInstallation={(box / 'profile').as_uri()}", "--headless", "--norestore",
                    f"--infilter=Text - txt - csv (StarCalc):{options}", "--convert-to", "fods", "--outdir", out, exported],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=200)
    rows = []
    for row in ElementTree.parse(out / (exported.stem + ".fods")).getroot().iter(named("table", "table-row")):
        cells = []
        for cell in row.iter(named("table", "table-cell")):
            repeated = min(int(cell.get(named("table", "number-columns-repeated"), "1")), columns)
            cells += [(cell_text(cell), cell.get(named("office", "value-type")), cell.get(named("table", "formula")))] * repeated
        for _ in range(min(int(row.get(named("table", "number-rows-repeated"), "1")), NAMES)):
            rows.append(cells[:columns])
    return rows


def faults(rows, sheet, as_text):
    found = []
    if len(sheet) < len(rows):
        found.append(f"{len(rows)} rows became {len(sheet)}")
    for number, (row, cells) in enumerate(zip(rows, sheet), 1):
        for told, (text, kind, formula) in zip(row, cells):
            if formula is not None:
                found.append(f"row {number}: {told!r} became the formula {formula!r}")
            elif kind == "string" or (kind is None and not told):
                if text != told:
                    found.append(f"row {number}: {told!r} became the text {text!r}")
            elif as_text or not NUMBERLIKE.fullmatch(told):
                found.append(f"row {number}: {told!r} became a {kind}")
    return found


def main():
    program = sys.argv[1]
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if not soffice:
        print("LibreOffice is not installed: nothing was tested")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        box = Path(folder)
        log = box / "hostile.log"
        log.write_text(hostile_log(), encoding="utf-8", newline="")
        # Both ways to write it: the one of the window and of the command line, and the one without guard, whose formulas
        # must be found here, or this check would prove nothing.
        for guarded in (True, False):
            exported = box / ("guarded.csv" if guarded else "bare.csv")
            subprocess.run([program, "--export", exported, "--rows", "attempts", "--columns", "line,user,mechanism",
                            *([] if guarded else ["--no-formula-guard"]), log], check=True)
            with exported.open(encoding="utf-8", newline="") as text:
                rows = list(csv.reader(text))
            if len(rows) != NAMES + 1:
                print(f"{len(rows)} rows were exported, not {NAMES + 1}")
                return 1
            for as_text in (True, False):
                found = faults(rows, opened(soffice, exported, len(rows[0]), box, as_text), as_text)
                if guarded and found:
                    print(f"{'as text' if as_text else 'as it comes'}:", *found[:40], sep="\n")
                    return 1
                if not guarded and not as_text and not any("formula" in fault for fault in found):
                    print("not even without guard a formula was found: this check sees none")
                    return 1
    print(f"{NAMES} hostile names came through LibreOffice")
    return 0


if __name__ == "__main__":
    sys.exit(main())
