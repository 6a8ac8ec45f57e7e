#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants what check_accessibility.py has to find, and what it must let pass.

    check_accessibility_test.py SANDBOX
"""
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

from check_accessibility import SKIPPED
from told_texts import faults_of_names, faults_of_texts

Told = namedtuple("Told", "node role name description text states", defaults=(None, "push button", "Open", "", "", set()))
Labelled = namedtuple("Labelled", "has_label")
REACHED = {"focusable", "showing", "enabled"}
PLANTED = (
    (Told(name="a\u202eb"), "the name of push button 'a\\u202eb' has the character U+202E"),
    (Told(description="a\u200bb"), "the description of push button 'Open' has the character U+200B"),
    (Told(text="a\x1b"), "the text of push button 'Open' has the character U+001B"),
    (Told(name="a\x85"), "has the character U+0085"),
    (Told(name="a\tb"), "has the character U+0009"),
    (Told(name="\u2066a\u2066b\u2069"), "has isolates"),
    (Told(name="a\u2069b"), "has isolates"),
    (Told(name="e" + "\u0301" * 9), "has a heap of marks"),
    (Told(description="<qt>a</qt>"), "is markup"),
    (Told(name="", states=REACHED), "a push button has no name"),
    (Told(role="combo box", name="All", node=Labelled(lambda: False), states=REACHED), "that says 'All' is not told"),
    (Told(role="combo box", name="All", node=Labelled(lambda: True), states=REACHED), None),
    (Told(role="combo box", name="All", description="Outcome", states=REACHED), None),
    (Told(name="", states={"focusable", "enabled"}), None),  # not on the screen
    (Told(role="filler", name="", states=REACHED), None),
    (Told(name="\u2066a\\u{202E}b\u2069 \u2013 e" + "\u0301" * 8, description="one\ntwo <b>"), None),
)


def main():
    wrong = 0
    for told, expected in PLANTED:
        found = faults_of_texts([told]) + faults_of_names([told])
        if (expected is None) == bool(found) or expected and not any(expected in fault for fault in found):
            print(f"{told}\n  expected {expected!r}, found {found}")
            wrong += 1
    check = Path(__file__).with_name("check_accessibility.py")
    # A program that ends before it has a window.
    done = subprocess.run([sys.executable, check, sys.argv[1], "/bin/false"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, check=False)
    if done.returncode == SKIPPED:
        print(done.stdout)
        return 1 if wrong else SKIPPED
    if done.returncode != 1 or "the program ended with status 1" not in done.stdout:
        print(f"a program that ends at once: status {done.returncode}, {done.stdout}")
        wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
