# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technology asks of a program: AT-SPI, over D-Bus and without a library that would smooth what it says."""
import os
import subprocess
import time
from collections import namedtuple

from gi.repository import Gio, GLib

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, ACTION, COMPONENT, TABLE, TEXT, EDITABLE_TEXT = (
    "org.a11y.atspi." + name for name in ("Accessible", "Action", "Component", "Table", "Text", "EditableText"))
STATES = {"checked": 4, "enabled": 8, "focusable": 11, "focused": 12, "selected": 23, "sensitive": 24, "showing": 25}
LABELLED_BY = 2
PRESS_AND_RELEASE_SYMBOL = 3
PATIENCE = 20  # seconds until a program that does not do something is said not to do it
ANSWER_MILLISECONDS = 10000
ROWS_READ = 12
CHILDREN_READ = 700
# Most of what there is; not to ask these for text saves a third of the time.
WITHOUT_TEXT = ("cell", "column header", "label", "list item", "menu item", "push button", "row header", "separator")

# Of a node, what somebody gets to hear of it.
Seen = namedtuple("Seen", "node role name description text states")


class Fault(Exception):
    """What the program does wrong, in a sentence."""


class Gone(Exception):
    """The node is no more, or has no such child."""


def wait_for(what, condition):
    """The first answer of `condition` that is true."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            answer = condition()
        except Gone:
            answer = None  # is being rebuilt
        if answer:
            return answer
        if time.monotonic() > end:
            raise Fault(f"waited in vain until {what}")
        time.sleep(0.01)


class Bus:
    """The bus on which programs and assistive technology talk; it starts when it is asked for."""
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, ANSWER_MILLISECONDS, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.slowest = 0
        self._focused = []
        self._connection.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, "focused",
                                          Gio.DBusSignalFlags.NONE, self._note_focus)
        self.call((REGISTRY, "/org/a11y/atspi/registry"), "org.a11y.atspi.Registry", "RegisterEvent",
                  GLib.Variant("(sass)", ("object:state-changed:focused", [], "")))

    def _note_focus(self, _, sender, path, *rest):
        if rest[-1].unpack()[1] == 1:
            self._focused.append(Node(self, (sender, path)))

    def take_focus(self):
        """What has got the keyboard since this was asked last."""
        while GLib.MainContext.default().iteration(False):
            pass
        taken, self._focused = self._focused, []
        return taken

    def call(self, place, interface, method, arguments=None):
        name, path = place
        start = time.monotonic()
        try:
            answer = self._connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                                ANSWER_MILLISECONDS, None)
        except GLib.Error as error:
            if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):
                raise Fault(f"no answer to {method} of {path}") from error
            if any(error.matches(Gio.dbus_error_quark(), code)
                   for code in (Gio.DBusError.NO_REPLY, Gio.DBusError.SERVICE_UNKNOWN)):
                raise Fault(f"nobody is left to answer {method} of {path}") from error
            raise Gone(f"{method} of {path}: {error.message}") from error
        finally:
            self.slowest = max(self.slowest, time.monotonic() - start)
        return answer.unpack()

    def send(self, place, interface, method, arguments):
        """Does not wait: what this opens may keep the answer until it is closed."""
        name, path = place
        self._connection.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, -1, None, None)
        self._connection.flush_sync()

    def press(self, symbol):
        """A key, by its number in X11/keysymdef.h, as the keyboard of the X server."""
        self.call((REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller"), "org.a11y.atspi.DeviceEventController",
                  "GenerateKeyboardEvent", GLib.Variant("(isu)", (symbol, "", PRESS_AND_RELEASE_SYMBOL)))


class Node:
    def __init__(self, bus, place):
        self.bus = bus
        self.place = place

    def __eq__(self, other):
        return isinstance(other, Node) and self.place == other.place

    def __hash__(self):
        return hash(self.place)

    def ask(self, interface, method, signature="()", *arguments):
        return self.bus.call(self.place, interface, method, GLib.Variant(signature, arguments) if arguments else None)

    def property(self, name, interface=ACCESSIBLE):
        return self.ask("org.freedesktop.DBus.Properties", "Get", "(ss)", interface, name)[0]

    def name(self):
        return self.property("Name")

    def role(self):
        return self.ask(ACCESSIBLE, "GetRoleName")[0]

    def states(self):
        low, high = self.ask(ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {name for name, bit in STATES.items() if bits >> bit & 1}

    def child_count(self):
        return self.property("ChildCount")

    def _node(self, place):
        if place[1].endswith("/null"):
            raise Gone(f"no such node below {self.place[1]}")
        return Node(self.bus, tuple(place))

    def child(self, index):
        return self._node(self.ask(ACCESSIBLE, "GetChildAtIndex", "(i)", index)[0])

    def parent(self):
        return self._node(self.property("Parent"))

    def cell(self, row, column):
        return self._node(self.ask(TABLE, "GetAccessibleAt", "(ii)", row, column)[0])

    def node_at(self, x, y):
        return self._node(self.ask(COMPONENT, "GetAccessibleAtPoint", "(iiu)", x, y, 0)[0])

    def interfaces(self):
        return self.ask(ACCESSIBLE, "GetInterfaces")[0]

    def text(self):
        return self.ask(TEXT, "GetText", "(ii)", 0, -1)[0] if TEXT in self.interfaces() else ""

    def write(self, text):
        self.ask(EDITABLE_TEXT, "SetTextContents", "(s)", text)

    def act(self, index=0):
        self.bus.send(self.place, ACTION, "DoAction", GLib.Variant("(i)", (index,)))

    def has_label(self):
        return any(kind == LABELLED_BY for kind, _ in self.ask(ACCESSIBLE, "GetRelationSet")[0])

    def seen(self):
        role = self.role()
        text = "" if role in WITHOUT_TEXT else self.text()
        return Seen(self, role, self.name(), self.property("Description"), text, self.states())


def nodes(node, inside=lambda role: True):
    """This node and those below it, of a table and other long lists not all; `inside` tells which roles to look into."""
    yield node
    role = node.role()
    if not inside(role):
        return
    count = node.child_count()
    if role == "table":
        count = min(count, (node.property("NColumns", TABLE) + 1) * (ROWS_READ + 1))
    for index in range(min(count, CHILDREN_READ)):
        try:
            yield from nodes(node.child(index), inside)
        except Gone:
            pass  # a page may be rebuilt while it is read, and a header that is not shown has nothing to say


def read(node):
    """What somebody gets to hear who goes through all of it."""
    found = []
    for each in nodes(node):
        try:
            found.append(each.seen())
        except Gone:
            pass
    return found


def find(root, role, name):
    """The first one of that role that is called so; `name` may be a test of the name. None where there is none."""
    matches = name if callable(name) else lambda text: text == name
    for node in nodes(root, lambda role: role not in ("table", "list")):
        try:
            if node.role() == role and matches(node.name()):
                return node
        except Gone:
            pass
    return None


class Program:
    """A program under the eyes of assistive technology, until `with` ends."""
    def __init__(self, bus, command):
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        environment.pop("NO_AT_BRIDGE", None)
        self.bus = bus
        self.process = subprocess.Popen(command, env=environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def how_it_ended(self):
        """A sentence when it did; for a fault may be told before the system knows of an end."""
        try:
            return [f"the program ended with status {self.process.wait(0.5)}"]
        except subprocess.TimeoutExpired:
            return []

    def application(self):
        """Its node, once it is there."""
        def look():
            if self.process.poll() is not None:
                raise Fault("the program has no window")
            for place in self.bus.call((REGISTRY, ROOT), ACCESSIBLE, "GetChildren")[0]:
                return Node(self.bus, tuple(place))
            return None
        return wait_for("the program registers with assistive technology", look)
