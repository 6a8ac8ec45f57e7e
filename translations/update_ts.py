#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the strings of the sources into the .ts files, or checks that nothing is to be taken.

    update_ts.py LUPDATE                    writes the files in this directory
    update_ts.py LUPDATE --check WORKDIR    writes copies and compares

lupdate answers code that it cannot read (an attribute between `class` and the name) with a warning and drops the
strings or files them under another context, with exit status 0: here a
warning fails.
"""
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def identities(path):
    found = set()
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") in ("vanished", "obsolete"):
                continue
            found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                       message.get("numerus") == "yes"))
    return found


def update(lupdate, file):
    """Runs lupdate for one file; answers what it had to complain about."""
    command = [lupdate, "-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete", "-recursive"]
    command += [str(ROOT / "ui"), str(ROOT / "app")]
    for include in ("ui", "core", "app"):
        command += ["-I", str(ROOT / include)]
    if file.stem.endswith("_en"):
        command.append("-pluralonly") # English has only its plurals to say: everything else stands in the source
    result = subprocess.run([*command, "-ts", str(file)], capture_output=True, text=True, check=False)
    return [f"lupdate: {line}" for line in (result.stdout + result.stderr).splitlines()]


def check(lupdate, work):
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    faults = []
    for original in sorted(HERE.glob("authloupe_??.ts")):
        copy = Path(shutil.copy(original, work))
        faults += update(lupdate, copy)
        before, after = identities(original), identities(copy)
        faults += [f"{original.name}: lacks {entry}" for entry in sorted(after - before)]
        faults += [f"{original.name}: has, but the sources have not {entry}" for entry in sorted(before - after)]
    if faults:
        faults.append("Run ./dev update-ts, then translate what is new.")
    return faults


def main():
    lupdate = sys.argv[1]
    if len(sys.argv) == 4 and sys.argv[2] == "--check":
        faults = check(lupdate, Path(sys.argv[3]))
    else:
        faults = [fault for file in sorted(HERE.glob("authloupe_??.ts")) for fault in update(lupdate, file)]
    print(*dict.fromkeys(faults), sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
