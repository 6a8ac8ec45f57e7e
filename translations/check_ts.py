#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the catalogues: everything translated, nothing lost on the way, and the habits of each language kept.

    check_ts.py [FILE.ts...]       without arguments: every catalogue in this directory, and that none is missing

lrelease accepts unfinished strings, missing plural forms and lost placeholders without a word; this does not. Exit
status 1 when a rule of ts_rules.ERRORS is broken; warnings are only printed.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import ts_rules

HERE = Path(__file__).resolve().parent


def text_of(element):
    return "" if element is None else "".join(element.itertext())


def messages(path):
    """(context, Message) for each message of a file."""
    language = re.search(r"_([a-z]{2})\.ts$", path.name)[1]
    root = ElementTree.parse(path).getroot()
    declared = root.get("language", "")
    if declared.split("_")[0] != language:
        raise ValueError(f"language is “{declared}”, the name says “{language}”")
    for context in root.findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = [text_of(f) for f in translation.findall("numerusform")] if numerus else [text_of(translation)]
            yield context.findtext("name"), ts_rules.Message(
                language, text_of(message.find("source")), numerus, translation.get("type", ""), forms,
                text_of(message.find("extracomment")))


def findings(message):
    """(rule name, is an error, text) for everything wrong with one message."""
    if message.state in ("obsolete", "vanished", "unfinished"):
        return [("finished", True, f"is {message.state}")]
    return [(rule.__name__, rules is ts_rules.ERRORS, text)
            for rules in (ts_rules.ERRORS, ts_rules.WARNINGS) for rule in rules for text in rule(message)]


def check(path):
    errors = 0
    try:
        for context, message in messages(path):
            for rule, fatal, text in findings(message):
                errors += fatal
                shown = message.source if len(message.source) < 60 else message.source[:57] + "…"
                kind = "error" if fatal else "warning"
                print(f"{path.name}: {kind}: {context}: {shown!r}: {text} [{rule}]\n    {message.translations}")
    except (ElementTree.ParseError, ValueError, TypeError) as fault:
        print(f"{path.name}: error: {fault}")
        errors += 1
    return errors


def main():
    files = [Path(name) for name in sys.argv[1:]]
    errors = 0
    if not files:
        files = sorted(HERE.glob("*.ts"))
        wanted = {f"authloupe_{code}.ts" for code in ts_rules.FORMS}
        wanted |= {f"authloupe_qt_{code}.ts" for code in ts_rules.FORMS if code != "en"}
        for name in sorted(wanted ^ {path.name for path in files}):
            print(f"{name}: error: {'missing' if name in wanted else 'not one of our catalogues'}")
            errors += 1
    for path in files:
        errors += check(path)
    print(f"{len(files)} catalogues, {errors} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
