#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports a million attempts of hostile users, reads them with Python's own CSV reader, and compares bit for bit.

    check_csv_rows.py AUTHLOUPE [ATTEMPTS]

What README says is all that a reader has to know: controls are written as pictures, and of the safe form exactly one
apostrophe in front is dropped.
"""
import csv
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ATTEMPTS = 1_000_000
DISTINCT = 200_000
PIECES = (
    *"=+-@|'\"\",;;:()%#\\/.019aZ \t", "\u00a0", "\u00e9", "\u0645", "\u202e", "\u200b", "\ufeff", "\uff1d", "\uac00", "\U0001f600",
    "\U0010fffd", "\x01", "\x1b", "\x7f", "\x85", "\u2028", "''", "\"\"", "=1+1", "\\xFF", "&amp;", "<b>", "x" * 60,
)


def pictured(text):
    """The text of a cell: CSV has no place for control characters but the tab."""
    def cell(character):
        code = ord(character)
        if code < 0x20 and character != "\t":
            return chr(0x2400 + code)
        if code == 0x7F:
            return "\u2421"
        return "\ufffd" if 0x80 <= code < 0xA0 else character
    return "".join(map(cell, text))


def users():
    chance = random.Random(67)
    names = ["", "plain", *PIECES]
    while len(names) < DISTINCT:
        names.append("".join(chance.choice(PIECES) for _ in range(chance.randint(1, 9))))
    return [name for name in names if name == name.strip(" \t\x85\u2028\u00a0")]


def write_log(path, tried):
    with path.open("w", encoding="utf-8", newline="") as log:
        for number, user in enumerate(tried):
            log.write(f"Wed Apr 22 11:44:00 2009 Info: SMTP Auth: (ICID {1 + number // 10}) failed for user: {user} using AUTH "
                      "mechanism: LOGIN with profile: IncomingAuthentication\n")


def faults(exported, tried, guarded):
    """Texts of what is wrong, the first ones."""
    found = []
    rows = 0
    with exported.open(encoding="utf-8", newline="") as text:
        reader = csv.reader(text, strict=True)
        if next(reader) != ["line", "user", "mechanism"]:
            return ["the header is another one"]
        for rows, (line, cell, mechanism) in enumerate(reader, 1):
            if guarded and cell.startswith("'"):
                cell = cell[1:]
            if (line, cell, mechanism) != (str(rows), pictured(tried[rows - 1]), "LOGIN") and len(found) < 20:
                found.append(f"row {rows}: {tried[rows - 1]!r} came back as {cell!r} of line {line}")
    if rows != len(tried):
        found.append(f"{rows} rows came back, not {len(tried)}")
    return found


def main():
    program = sys.argv[1]
    attempts = int(sys.argv[2]) if len(sys.argv) > 2 else ATTEMPTS
    names = users()
    tried = [names[number % len(names)] for number in range(attempts)]
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "hostile.log"
        write_log(log, tried)
        for guarded in (True, False):
            exported = Path(folder) / "rows.csv"
            subprocess.run([program, "--export", exported, "--rows", "attempts", "--columns", "line,user,mechanism",
                            *([] if guarded else ["--no-formula-guard"]), log], check=True)
            found = faults(exported, tried, guarded)
            if found:
                print("safe:" if guarded else "exact:", *found, sep="\n")
                return 1
            # A name in the place of another one must be found, or this check would prove nothing.
            if not faults(exported, [*tried[1:], tried[0]], guarded):
                print("rows in another order were not found: this check sees nothing")
                return 1
    print(f"{attempts} attempts of {len(names)} hostile users came back")
    return 0


if __name__ == "__main__":
    sys.exit(main())
