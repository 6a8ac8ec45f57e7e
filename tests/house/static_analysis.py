#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy (its checks: .clang-tidy) or clazy (level 1, sources with Qt) over the project's sources.

    static_analysis.py clang-tidy|clazy --build DIRECTORY [--jobs N]

DIRECTORY holds the compile_commands.json of a unity build: looking at the same headers of Qt for each source would
take most of the time. What a clean unit was made of is remembered in DIRECTORY/clean, and a unit is looked at again
only when one of its files, its flags or the rules changed.
"""
import argparse
import concurrent.futures
import hashlib
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = {
    "clang-tidy": ["clang-tidy", "--quiet"],
    "clazy": ["clazy-standalone", "--checks=level1", "--header-filter=/(core|ui|app)/"],
}


def arguments_of(entry):
    """The compiler's arguments for this file, without output and linking."""
    arguments = entry.get("arguments") or shlex.split(entry["command"])
    while not re.search(r"clang\+\+(-\d+)?$", arguments[0]):
        arguments = arguments[1:] # a launcher such as ccache
    out = arguments.index("-o")
    return [a for i, a in enumerate(arguments) if i not in (out, out + 1) and a != "-c"]


def fingerprint(tool, entry):
    """Of the file and the project's own headers in it, the flags and the rules."""
    listing = subprocess.run([*arguments_of(entry), "-MM", "-MF", "-"], cwd=entry["directory"], check=True,
                             capture_output=True, text=True).stdout
    digest = hashlib.sha256((ROOT / ".clang-tidy").read_bytes())
    digest.update(repr((TOOLS[tool], arguments_of(entry))).encode())
    for name in sorted(set(listing.replace("\\\n", " ").split()[1:])):
        path = Path(entry["directory"], name).resolve()
        if path.is_relative_to(ROOT):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def examine(tool, build, entry):
    """(file, what the tool says); an empty output is a clean file."""
    path = Path(entry["file"])
    stamp = build / "clean" / tool / str(path.relative_to(ROOT)).replace("/", "_")
    try:
        key = fingerprint(tool, entry)
    except subprocess.CalledProcessError as fault:
        return path, fault.stderr
    if stamp.exists() and stamp.read_text() == key:
        return path, ""
    result = subprocess.run([*TOOLS[tool], "-p", str(build), str(path)], capture_output=True, text=True, check=False)
    if result.returncode == 0 and not result.stdout.strip():
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_text(key)
        return path, ""
    return path, result.stdout.strip() or result.stderr


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool", choices=TOOLS)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    build = options.build.resolve()
    entries = []
    for entry in json.loads((build / "compile_commands.json").read_text()):
        # Generated sources are not ours to judge, except the units that gather ours.
        generated = Path(entry["file"]).is_relative_to(ROOT / "build")
        ours = not generated or "/Unity/unity_" in entry["file"]
        if ours and (options.tool != "clazy" or "QT_CORE_LIB" in entry["command"]):
            entries.append(entry)
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for path, output in pool.map(lambda e: examine(options.tool, build, e), entries):
            if output:
                bad += 1
                print(f"== {path.relative_to(ROOT)}\n{output.strip()}", flush=True)
    print(f"{options.tool}: {len(entries)} units, {bad} with findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
