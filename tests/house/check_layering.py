#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The floors of the house and the rules for every source.

    check_layering.py ROOT [QT_HEADERS]

core <- bridge <- models <- widgets <- app, and inside core base <- (input, maillog) <- session <- (load, query,
export). QT_HEADERS is the directory with QtCore/, QtGui/ ...; without it only core's freedom from Qt is checked.
"""
import re
import sys
from pathlib import Path

import source_tree

LONGEST = 400

BELOW = {"core/base": []}
BELOW["core/input"] = ["core/base"]
BELOW["core/maillog"] = ["core/base"]
BELOW["core/session"] = ["core/base", "core/input", "core/maillog"]
for part in ("core/load", "core/query", "core/export"):
    BELOW[part] = [*BELOW["core/session"], "core/session"]
CORE = list(BELOW)
BELOW["ui/bridge"] = CORE
BELOW["ui/models"] = [*CORE, "ui/bridge"]
BELOW["ui/widgets"] = [*BELOW["ui/models"], "ui/models"]
BELOW["app"] = [*BELOW["ui/widgets"], "ui/widgets"]

QT_MODULES = {"ui/bridge": {"QtCore"}, "ui/models": {"QtCore", "QtGui"}}
for floor in ("ui/widgets", "app"):
    QT_MODULES[floor] = {"QtCore", "QtGui", "QtWidgets", "QtCharts"}

# Rule name, where, pattern over the code, what to say. The words of the first are written so that they do not match
# themselves.
EVERYWHERE = ("core", "ui", "app", "tests", "resources", "translations", ".ci")
PRODUCT = ("core", "ui", "app")
PATTERNS = [
    ("attribute", EVERYWHERE, r"\b(?:class|struct|union|enum)\s*\[\[", "an attribute here breaks lupdate"),
    ("mmap", PRODUCT, r"\bmmap6?4?\s*\(|\bQFile\w*\b[^;\n]*\bmap\(", "a mapped file that shrinks raises SIGBUS"),
    ("string-connect", ("ui", "app", "tests"), r"\b(?:SIGNAL|SLOT)\s*\(", "connect with function pointers"),
    ("stylesheet", ("ui", "app"), r"\bsetStyleSheet\s*\(", "no stylesheet over native widgets"),
    ("nested-loop", ("ui", "app"), r"\bprocessEvents\s*\(", "no nested event processing"),
    ("sleep", ("core", "ui", "app", "tests"), r"\bqWait\s*\(|\bqSleep\s*\(|\bsleep_for\s*\(|\bu?sleep\s*\(",
     "nothing waits by sleeping"),
    ("output", ("core",), r"std::(?:cout|cerr|clog)\b|\bf?printf\s*\(|\bf?puts\s*\(|\bstd::abort\b",
     "core neither prints nor aborts"),
    ("using", EVERYWHERE, r"^using namespace\b", "no using namespace at file level in a header"),
]


def area_of(path):
    parts = path.split("/")
    if parts[0] in ("core", "ui") and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0]


def resolve(root, source, name):
    """The path of a quoted include, relative to the root; None when there is no such file."""
    here = Path(source.path).parent
    for base in (here, Path("core"), Path("ui"), Path("app"), Path("tests"), Path("tests/support"),
                 Path("tests/support/make_log")):
        candidate = (root / base / name)
        if candidate.is_file():
            return candidate.resolve().relative_to(root.resolve()).as_posix()
    return None


def qt_module(qt_headers, name):
    if name.startswith("Qt") and "/" in name:
        return name.split("/")[0]
    if qt_headers:
        for module in sorted(qt_headers.iterdir()):
            if (module / name).is_file():
                return module.name
    return "an unknown module"


def include_faults(root, source, qt_headers):
    area = area_of(source.path)
    allowed = BELOW.get(area)
    for number, line in enumerate(source.lines, 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        bracket, name = match.groups()
        is_qt = re.match(r"Q[A-Za-z]|q[a-z]+\.h$", name.split("/")[-1])
        if area.startswith("core") and is_qt:
            yield number, f"core includes Qt: {name}", "core-without-qt"
        elif bracket == '"' and not re.search(r"\.moc$|^moc_", name):
            target = resolve(root, source, name)
            if target is None:
                yield number, f"no such file in the tree: {name}", "unknown-include"
            elif allowed is not None and area_of(target) != area and area_of(target) not in allowed:
                yield number, f"{area} must not know {area_of(target)}", "layering"
        elif bracket == "<" and is_qt and area in QT_MODULES and qt_headers:
            module = qt_module(qt_headers, name)
            if module not in QT_MODULES[area]:
                yield number, f"{area} must not use {module}: {name}", "qt-module"


def source_faults(source):
    code_like = source.is_cpp or source.path.endswith((".py", ".sh", ".cmake", "CMakeLists.txt")) or \
        source.path in ("dev", ".ci/run")
    if code_like:
        if len(source.lines) > LONGEST:
            yield len(source.lines), f"{len(source.lines)} lines; {LONGEST} are the limit", "length"
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in source.lines[:2]):
            yield 1, "the SPDX line is missing", "spdx"
        for match in re.finditer(r"\b(?:TO[D]O|FIX[M]E|X[X]X|HAC[K])\b", source.text):
            yield source.line_of(match.start()), f"{match[0]} left behind", "leftover"
    if source.path.endswith(".h") and "#pragma once" not in source.text:
        yield 1, "#pragma once is missing", "pragma-once"
    if source.path.endswith(("CMakeLists.txt", ".cmake")) and re.search(r"\bGLO[B]", source.text):
        yield 1, "sources are listed, not globbed", "glob"
    for match in re.finditer(r"(?<![\w.$}])/(work|home|tmp)/", source.text):
        if match[1] == "work" or not source.in_any("tests", ".ci"):
            yield source.line_of(match.start()), f"a path of some machine: {match[0]}", "machine-path"
    if source.is_cpp:
        for rule, where, pattern, text in PATTERNS:
            if source.in_any(*where) and (rule != "using" or source.path.endswith(".h")):
                for match in re.finditer(pattern, source.code, re.M):
                    yield source.line_of(match.start()), text, rule


def check(root, qt_headers=None):
    root = Path(root)
    faults = []
    for source in source_tree.sources(root):
        found = list(source_faults(source))
        if source.is_cpp:
            found += include_faults(root, source, qt_headers)
        faults += [(source.path, *fault) for fault in found]
    return faults


if __name__ == "__main__":
    headers = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    sys.exit(source_tree.report(check(sys.argv[1], headers), "layering and source rules"))
