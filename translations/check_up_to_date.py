#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The .ts files hold exactly the strings of the sources, and lupdate understood all of the sources.

    check_up_to_date.py LUPDATE WORKDIR

lupdate answers code that it cannot read (an attribute between `class` and the name) with a warning and drops the
strings or files them under another context, with exit status 0: here a warning fails.
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


def main():
    lupdate, work = sys.argv[1], Path(sys.argv[2])
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    faults = []
    for original in sorted(HERE.glob("authloupe_??.ts")):
        copy = shutil.copy(original, work)
        command = [lupdate, "-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete", "-recursive"]
        command += [str(ROOT / "ui"), str(ROOT / "app"), "-I", str(ROOT / "ui"), "-I", str(ROOT / "core"), "-I",
                    str(ROOT / "app")]
        if original.stem.endswith("_en"):
            command.append("-pluralonly")
        result = subprocess.run([*command, "-ts", str(copy)], capture_output=True, text=True, check=False)
        for line in (result.stdout + result.stderr).splitlines():
            faults.append(f"lupdate: {line}")
        before, after = identities(original), identities(copy)
        faults += [f"{original.name}: lacks {entry}" for entry in sorted(after - before)]
        faults += [f"{original.name}: has, but the sources have not {entry}" for entry in sorted(before - after)]
    print(*dict.fromkeys(faults), sep="\n")
    if faults:
        print("Run `cmake --build build/release --target update_translations`, then translate what is new.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
