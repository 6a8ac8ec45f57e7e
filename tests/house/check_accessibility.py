#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the window as assistive technology does, through AT-SPI, with a log of hostile user names in it.

    check_accessibility.py SANDBOX AUTHLOUPE

The program, a session bus, the registry of AT-SPI and an X server of their own run in the tests' sandbox (sandbox.sh).
Status 77 when something of that is not there.
"""
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from told_texts import faults_of_names, faults_of_texts

try:
    import assistive
    from assistive import TABLE, TEXT, Fault, Gone, find, read, wait_for
except ImportError:
    assistive = None  # this Python has no gi; see python_with_gi()

SKIPPED = 77
WALK_SECONDS = 5
ROWS = 600
MOST_TABS = 60
KEYS = {"Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54}

# Names of users, and what is to be seen and heard of them.
NAMES = {
    "alice": "alice",
    "<b>bold</b><img src=x>": "<b>bold</b><img src=x>",
    "&lt;i&gt;": "&lt;i&gt;",
    "\u202emoc.elpmaxe\u202c": r"\u{202E}moc.elpmaxe\u{202C}",
    "zero\u200bwidth\ufeff": r"zero\u{200B}width\u{FEFF}",
    "\u2066isolated\u2069": r"\u{2066}isolated\u{2069}",
    "esc\x1b[31m\x07\x7f": r"esc\u{1B}[31m\u{07}\u{7F}",
    "c1\u0085\u009b": r"c1\u{85}\u{9B}",
    "e" + "\u0301" * 10: "e" + "\u0301" * 8 + r"\u{301}" * 2,
    "n" * 1000: None,  # cut, with words about it in the language of the window
    "\ufffctag\U000e0041\u00ad\u3164": r"\u{FFFC}tag\u{E0041}\u{AD}\u{3164}",
}
# What has to be there while a log is shown: role, name.
PARTS = (
    ("menu bar", ""), ("menu item", "File"), ("push button", "Open file…"), ("text", "User contains"),
    ("text", "Profile contains"), ("combo box", "All outcomes"), ("combo box", "All directions"),
    ("text", "Search in all columns"), ("filler", "Filters in force"), ("filler", "Timeline"),
    ("text", "Start of the time range"), ("text", "End of the time range"), ("table", "Connections"),
    ("table", "Details of the connection"), ("page tab", "Details"), ("page tab", "Raw log lines"), ("status bar", ""),
)
STOPS_OF_TAB = {
    ("push button", "Open file…"), ("text", "User contains"), ("text", "Profile contains"), ("combo box", "All outcomes"),
    ("combo box", "All directions"), ("text", "Search in all columns"), ("push button", "Clear filters"),
    ("text", "Start of the time range"), ("text", "End of the time range"),
    ("button menu", "Time ranges"), ("button menu", "Colours and other commands of the timeline"), ("filler", "Timeline"),
    ("table", "Details of the connection"), ("text", "Search the whole log"), ("filler", "Whole log"),
    ("push button", "All lines understood"),
}
HEADERS = {"Outcome", "Opened", "User", "Attempts", "Profile", "Remote address"}
DIALOGS = ("Columns…", "Log files and lines not understood…", "Timeline as table…", "Export…", "Report…", "All settings…",
           "Save filter…", "Manage saved filters…", "Filter language", "Keyboard shortcuts", "About Authloupe")


def hostile_log():
    names = list(NAMES)
    lines = []
    for number in range(ROWS):
        stamp = f"Wed Apr 22 11:{number // 60:02}:{number % 60:02} 2009 Info: "
        lines += [
            f"{stamp}New SMTP ICID {1000 + number} interface Management (192.0.2.1) address 198.51.100.{number % 250} "
            "reverse dns host unknown verified no",
            f"{stamp}SMTP Auth: (ICID {1000 + number}) failed for user: {names[number % len(names)]} using AUTH mechanism: "
            "LOGIN with profile: IncomingAuthentication",
            f"{stamp}ICID {1000 + number} close",
        ]
    return "\n".join(lines) + "\n"


class Check:
    def __init__(self, program):
        self.program = program
        self.bus = program.bus
        self.application = program.application()
        self.parts = {}
        self.window = wait_for("there is a window", lambda: find(self.application, "frame", lambda name: "Authloupe" in name))
        self.table = wait_for("there is a table", lambda: find(self.window, "table", "Connections"))
        self.facts = self.part("table", "Details of the connection")
        self.faults = []
        self.heard = 0

    def part(self, role, name):
        node = self.parts.get((role, name))
        try:
            if node and node.name() == name:
                return node
        except Gone:
            pass
        node = find(self.window, role, name)
        if not node:
            raise Fault(f"there is no {role} that is called {name!r}")
        self.parts[role, name] = node
        return node

    def choose(self, name):
        """In the menus."""
        self.part("menu item", name).act()

    def rows(self):
        return self.table.property("NRows", TABLE)

    def column(self, header):
        for column in range(self.table.property("NColumns", TABLE)):
            if self.table.ask(TABLE, "GetColumnDescription", "(i)", column)[0] == header:
                return column
        raise Fault(f"the table has no column {header!r}")

    def fact(self, name):
        for row in range(self.facts.property("NRows", TABLE)):
            if self.facts.cell(row, 0).name() == name:
                return self.facts.cell(row, 1).name()
        return None

    def listen(self, root=None):
        """Reads everything and says what must not be heard."""
        seen = read(root or self.window)
        self.heard += len(seen)
        self.faults += faults_of_texts(seen)
        return seen

    def check_parts(self):
        there = {(one.role, one.name) for one in self.listen()}
        self.faults += [f"there is no {role} that is called {name!r}" for role, name in PARTS if (role, name) not in there]

    def check_table(self):
        wait_for(f"the table has {ROWS} rows", lambda: self.rows() == ROWS)
        columns = self.table.property("NColumns", TABLE)
        headers = {self.table.ask(TABLE, "GetColumnDescription", "(i)", column)[0] for column in range(columns)}
        if not HEADERS <= headers:
            self.faults.append(f"the table has no column {HEADERS - headers}")
        user, identifier = self.column("User"), self.column("Connection ID")
        names = list(NAMES)
        for row in (*range(len(names)), ROWS - 1):
            told, shown = self.table.cell(row, user).name(), NAMES[names[row % len(names)]]
            if told != shown and not (shown is None and told.startswith("n" * 400) and len(told) <= 512):
                self.faults.append(f"row {row}: the user {shown!r} is told as {told!r}")
            told = self.table.cell(row, identifier).name()
            if str(1000 + row) not in told:
                self.faults.append(f"row {row}: the connection {1000 + row} is told as {told!r}")
        self.faults += faults_of_texts([self.table.cell(row, user).seen() for row in range(len(names))])

    def press(self, key):
        self.bus.press(KEYS[key])

    def check_selection(self):
        """By keyboard the details follow; what assistive technology selects is selected."""
        self.table.ask(assistive.COMPONENT, "GrabFocus")
        wait_for("the table has the keyboard", lambda: "focused" in self.table.states())
        user = self.column("User")
        first = self.fact("User")
        if first != "alice":
            raise Fault(f"at first the details tell of the user {first!r}")
        for row in range(1, len(NAMES)):
            self.press("Down")
            told = self.table.cell(row, user).name()
            wait_for(f"the details follow to row {row}", lambda row=row: self.fact("Connection ID") == f"ICID {1000 + row}")
            if NAMES[list(NAMES)[row]] is not None and self.fact("User") != told:
                self.faults.append(f"the user of row {row} is {told!r}, in the details {self.fact('User')!r}")
            self.faults += faults_of_texts([one for one in read(self.facts) if one.role == "cell"])
        self.table.ask(TABLE, "AddRowSelection", "(i)", ROWS - 1)
        wait_for("two rows are selected", lambda: find(self.window, "label", "2 rows selected"))
        if sorted(self.table.ask(TABLE, "GetSelectedRows")[0]) != [len(NAMES) - 1, ROWS - 1]:
            self.faults.append(f"the rows {self.table.ask(TABLE, 'GetSelectedRows')[0]} are selected")

    def check_details(self):
        """Every tab of the details, of connections with hostile names."""
        for tab in ("Attempts", "Events", "Messages", "Raw log lines", "Note", "Details"):
            self.part("page tab", tab).act()
            if tab == "Raw log lines":
                table = self.part("table", "Raw log lines")
                wait_for("the lines are read", lambda table=table: table.property("NRows", TABLE) == 3)
            pane = wait_for("the tab shows", lambda: find(self.window, "page tab list", tab)).parent()
            self.faults += faults_of_names(self.listen(pane))

    def check_panes(self):
        for choice in ("Top values", "Whole log", "Show in whole log"):
            self.choose(choice)
        values = self.part("table", "List of values")
        wait_for("the top values are there", lambda: values.property("NRows", TABLE) == len(NAMES))
        log = self.part("filler", "Whole log")
        wait_for("the whole log tells of a line", lambda: "ICID" in log.property("Description"))
        self.faults += faults_of_names(self.listen())

    def check_tab(self):
        """All that Tab leads to has a name."""
        stops = []
        self.part("text", "User contains").ask(assistive.COMPONENT, "GrabFocus")
        self.take_focus()
        for _ in range(MOST_TABS):
            self.press("Tab")
            stops += wait_for(f"Tab leads on from {stops[-1:]}", self.take_focus)
            if stops[-1] in stops[:-1]:
                break
        else:
            self.faults.append(f"Tab does not come round: {stops}")
        self.faults += [f"Tab leads to a {role} without a name, behind {stops[at - 1]}"
                        for at, (role, name) in enumerate(stops) if not name]
        self.faults += [f"Tab does not lead to the {role} {name!r}" for role, name in STOPS_OF_TAB - set(stops)]
        chips = [at for at, (_, name) in enumerate(stops) if name.startswith("Filter User")]
        if not chips or stops[chips[0] + 1:chips[0] + 2] != [("push button", "Clear filters")]:
            self.faults.append(f"Tab does not come to the chip just before the button that clears all: {stops}")

    def take_focus(self):
        """Where the keyboard has been since this was asked last: roles and names. A table may tell of its current cell."""
        self.application.name()  # when it answers, all that came of the key has been told
        stops = []
        for node in self.bus.take_focus():
            try:
                place = node.parent() if node.role() == "cell" else node
                stops.append((place.role(), place.name()))
            except Gone:
                pass  # a cell of what was shown before
        return list(dict.fromkeys(stops))

    def check_filter(self):
        """Writes into a field, as a screen reader or a voice does."""
        self.part("text", "User contains").write("alice")
        expected = (ROWS + len(NAMES) - 1) // len(NAMES)
        wait_for(f"{expected} rows pass the filter", lambda: self.rows() == expected)
        chips = self.part("filler", "Filters in force")
        wait_for("there is a chip", lambda: find(chips, "push button", lambda name: name.startswith("Filter User")))
        self.listen(chips)

    def clear_filter(self):
        find(self.part("filler", "Filters in force"), "push button", lambda name: name.startswith("Filter User")).act()
        wait_for("the chip took the filter with it", lambda: self.rows() == ROWS)

    def other_window(self):
        for index in range(self.application.child_count()):
            node = self.application.child(index)
            if node != self.window and node.role() in ("dialog", "alert", "frame") and "showing" in node.states():
                return node
        return None

    def check_dialogs(self):
        for name in DIALOGS:
            self.choose(name)
            dialog = wait_for(f"{name} opens a dialog", self.other_window)
            seen = self.listen(dialog)
            self.faults += [f"{name}: {fault}" for fault in faults_of_names(seen)]
            if not seen[0].name:
                self.faults.append(f"the dialog of {name} has no title")
            wait_for("the dialog has the keyboard", lambda dialog=dialog: any(
                "focused" in node.states() for node in assistive.nodes(dialog)))
            self.press("Escape")
            wait_for(f"Escape closes the dialog of {name}", lambda: not self.other_window())

    def disturb(self, chance):
        """What changes the tree below whoever walks in it."""
        kind = chance.randrange(4)
        if kind == 0:
            self.part("menu item", "Reload").act()
        elif kind == 1:
            self.part("text", "User contains").write(chance.choice(["", "alice", "b", "nobody", "\u202e", "n" * 300]))
        elif kind == 2:
            self.part("menu item", chance.choice(["Sort ascending", "Sort descending", "Order as in the log"])).act()
        else:
            self.table.ask(TABLE, "AddRowSelection", "(i)", chance.randrange(-2, ROWS + 2))

    def walk(self):
        """At random, to where nothing is as well."""
        chance = random.Random(2009)
        end = time.monotonic() + WALK_SECONDS
        node, disturbed, steps = self.window, 0, 0
        while time.monotonic() < end:
            steps += 1
            try:
                if time.monotonic() - disturbed > 0.2:
                    disturbed = time.monotonic()
                    self.disturb(chance)
                node = self.step(node, chance)
            except Gone:
                node = self.table if chance.randrange(2) else self.window
        return steps

    def step(self, node, chance):
        odd = (-2**31, -1, 2**31 - 1, 10**6)
        count = node.child_count()
        seen = node.seen()
        # A filler may be a scroll area, of which Qt 6.4 itself does not survive the question for a child that is not there.
        if chance.randrange(10) == 0 and seen.role != "filler":
            return node.child(chance.choice(odd))
        if count > 0 and chance.randrange(8):
            return node.child(chance.randrange(count))
        interfaces = node.interfaces()
        index, other = chance.choice((*odd, *range(60))), chance.choice((*odd, *range(60)))
        if TABLE in interfaces:
            # Not IsSelected or extents of a cell that is not there: Qt 6.4 itself ends the program then.
            node.ask(TABLE, "GetRowDescription", "(i)", index)
            node.ask(TABLE, "GetIndexAt", "(ii)", index, other)
            return node.cell(index, other)
        if TEXT in interfaces:
            node.ask(TEXT, "GetText", "(ii)", index, other)
            node.ask(TEXT, "GetCharacterExtents", "(iu)", index, 0)
            node.ask(TEXT, "GetStringAtOffset", "(iu)", index, 1)
            node.ask(TEXT, "SetCaretOffset", "(i)", other)
        elif assistive.COMPONENT in interfaces:
            return node.node_at(index, other)
        return node.parent()

    def quit(self):
        self.part("menu item", "Quit").act()
        try:
            status = self.program.process.wait(assistive.PATIENCE)
        except subprocess.TimeoutExpired as error:
            raise Fault("the program does not quit") from error
        if status != 0:
            raise Fault(f"the program quits with status {status}")


def inside(program):
    """In the sandbox, with a bus and an X server."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "<b>hostile.log")
        log.write_text(hostile_log(), encoding="utf-8", newline="")
        bus = assistive.Bus()
        with assistive.Program(bus, [program, "--language", "en", log]) as running:
            check = None
            steps = 0
            try:
                check = Check(running)
                for part in (check.check_table, check.check_parts, check.check_selection, check.check_details,
                             check.check_panes, check.check_filter, check.check_tab, check.check_dialogs, check.clear_filter):
                    part()
                steps = check.walk()
                check.quit()
                faults = []
            except (Fault, Gone) as fault:
                faults = [str(fault), *running.how_it_ended()]
            faults = [*dict.fromkeys(check.faults if check else []), *faults]
    print("\n".join(faults[:60]) or f"{check.heard} texts heard, {steps} steps at random, the slowest answer took "
          f"{bus.slowest * 1000:.0f} ms: nothing that should not be")
    return 1 if faults else 0


def python_with_gi():
    for python in (sys.executable, "/usr/bin/python3"):  # distributions give gi to their own Python
        asked = subprocess.run([python, "-c", "from gi.repository import Gio"], check=False, stderr=subprocess.DEVNULL)
        if asked.returncode == 0:
            return python
    return None


def main():
    if sys.argv[1] == "--inside":
        return inside(sys.argv[2])
    sandbox, program = sys.argv[1:]
    python = python_with_gi()
    services = [folder for folder in ("/usr/share", "/usr/local/share")
                if Path(folder, "dbus-1/services/org.a11y.Bus.service").exists()]
    for there, what in ((python, "gi for Python"), (services, "the registry of AT-SPI (at-spi2-core)"),
                        *((shutil.which(name), name) for name in ("dbus-run-session", "Xvfb", "openbox"))):
        if not there:
            print(f"{what} is not installed: nothing was looked at")
            return SKIPPED
    command = [sandbox, "--xvfb", "dbus-run-session", "--", python, __file__, "--inside", program]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
