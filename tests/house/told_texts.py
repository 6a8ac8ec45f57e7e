# SPDX-License-Identifier: GPL-3.0-or-later
"""What must not be told to somebody who hears the window."""
import re
import unicodedata

# Of what can have the keyboard, what is only a frame around the rest or speaks by its contents.
NEED_NO_NAME = ("cell", "list item", "list", "filler", "label", "layered pane", "column header", "row header", "page tab list",
                "scroll pane", "scroll bar")

# As the gate's requirements have it (tests/models/hostile_text.cpp), but for the isolates that the program puts around data.
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u2065\u2067\u2068"
                       "\u206a-\u206f\u3164\ufeff\ufff9-\ufffc\ue000-\uf8ff\U000e0000-\U000e007f\U000f0000-\U0010ffff]")
OWN_ISOLATES = re.compile("\u2066[^\u2066\u2069]*\u2069")
MOST_MARKS = 8


def fault_of_text(text):
    """What is wrong with what somebody would hear; empty when nothing is."""
    wrong = FORBIDDEN.search(text)
    if wrong:
        return f"has the character U+{ord(wrong.group()):04X}"
    if re.search("[\u2066\u2069]", OWN_ISOLATES.sub("", text)):
        return "has isolates that are not the program's own"
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character).startswith("M") else 0
        if marks > MOST_MARKS:
            return "has a heap of marks"
    if text.startswith("<qt>"):
        return "is markup"
    return ""


def faults_of_texts(seen):
    return [f"the {what} of {one.role} {one.name!r} {fault}: {text!r}"
            for one in seen for what, text in (("name", one.name), ("description", one.description), ("text", one.text))
            for fault in [fault_of_text(text)] if fault]


def faults_of_names(seen):
    """Of what can have the keyboard now."""
    found = []
    for one in seen:
        if {"focusable", "showing", "enabled"} <= one.states and one.role not in NEED_NO_NAME:
            if not one.name:
                found.append(f"a {one.role} has no name (description {one.description!r}, text {one.text!r})")
            elif one.role == "combo box" and not one.description and not one.node.has_label():
                # Qt gives the choice as its name.
                found.append(f"what is chosen in the combo box that says {one.name!r} is not told: no label, no description")
    return found
