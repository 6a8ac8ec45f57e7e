#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of the product the tests reach, by floor and by file.

    coverage_report.py BUILD

BUILD holds all.profdata, as llvm-profdata merged it, and the programs in bin. Prints a table of the floors and the files
that are reached least, writes the sources with their counts to BUILD/report, and exits with 1 when a floor falls below
what is promised."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Lines and branches that the tests have to reach, in per cent.
PROMISED = {"core": (95.0, 90.0), "ui": (80.0, 0.0)}
FLOORS = ("core", "ui/bridge", "ui/models", "ui/widgets", "app")
FEWEST_SHOWN = 25


class Count:
    def __init__(self):
        self.all = 0
        self.reached = 0

    def add(self, summary):
        self.all += summary["count"]
        self.reached += summary["covered"]

    @property
    def percent(self):
        return 100.0 * self.reached / self.all if self.all else 100.0


def programs(build):
    found = sorted(path for path in build.glob("bin/**/*") if path.is_file() and path.stat().st_mode & 0o111)
    arguments = [str(found[0])]
    for path in found[1:]:
        arguments += ["-object", str(path)]
    return arguments


def llvm_cov(action, build, *options):
    command = ["llvm-cov", action, *programs(build), "-instr-profile", str(build / "all.profdata"),
               "-ignore-filename-regex=(/tests/|/build/|^/usr/)", *options]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def files(build):
    """Path within the repository -> (lines, branches)."""
    data = json.loads(llvm_cov("export", build, "-summary-only"))["data"][0]
    result = {}
    for entry in data["files"]:
        path = Path(entry["filename"])
        if not path.is_relative_to(ROOT):
            continue
        lines, branches = Count(), Count()
        lines.add(entry["summary"]["lines"])
        branches.add(entry["summary"]["branches"])
        result[str(path.relative_to(ROOT))] = (lines, branches)
    return result


def sum_of(found, floor):
    lines, branches = Count(), Count()
    for path, (of_lines, of_branches) in found.items():
        if path.startswith(floor + "/"):
            for total, part in ((lines, of_lines), (branches, of_branches)):
                total.all += part.all
                total.reached += part.reached
    return lines, branches


def row(name, lines, branches):
    print(f"{name:44} {lines.percent:6.1f} % of {lines.all:6} lines  {branches.percent:6.1f} % of {branches.all:6} branches")


def main():
    build = Path(sys.argv[1])
    found = files(build)
    for floor in FLOORS:
        row(floor, *sum_of(found, floor))
    print("\nReached least:")
    by_missing = sorted(found.items(), key=lambda item: item[1][0].reached - item[1][0].all)
    for path, (lines, branches) in by_missing[:FEWEST_SHOWN]:
        row(path, lines, branches)
    llvm_cov("show", build, "-format=html", "-show-branches=count", f"-output-dir={build / 'report'}")
    print(f"\nAll of it: {build / 'report/index.html'}")
    kept = True
    for floor, (least_lines, least_branches) in PROMISED.items():
        lines, branches = sum_of(found, floor)
        if lines.percent < least_lines or branches.percent < least_branches:
            print(f"{floor}: less than {least_lines:.0f} % of the lines or {least_branches:.0f} % of the branches")
            kept = False
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
