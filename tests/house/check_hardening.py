#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_hardening.py PROGRAM [--fortified]: what the linker and the compiler were told against attacks is in the program.

After the OpenSSF's compiler options hardening guide. The options could be lost on the way, by another default of the
compiler or by a library that is linked in, so the finished program is looked at. Says what is missing and exits with 1."""
import re
import subprocess
import sys

ENDBR64 = bytes.fromhex("f30f1efa")  # where an indirect call may arrive


class Elf:
    """What readelf says of a program."""

    def __init__(self, path):
        self.path = path
        self.header = readelf("-h", path)
        self.segments = readelf("-l", path)
        self.dynamic = readelf("-d", path)
        self.sections = readelf("-S", path)
        self.imports = set(re.findall(r" UND (\w+)", readelf("--dyn-syms", path)))

    def starts_with_landing_place(self, function):
        symbol = re.search(rf"^ *\d+: ([0-9a-f]+) +\d+ FUNC .* {function}$", readelf("-s", self.path), re.M)
        text = re.search(r"\] \.text +PROGBITS +([0-9a-f]+) ([0-9a-f]+)", self.sections)
        if not symbol or not text:
            return False
        address, begin, offset = (int(number, 16) for number in (symbol[1], text[1], text[2]))
        with open(self.path, "rb") as file:
            file.seek(address - begin + offset)
            return file.read(len(ENDBR64)) == ENDBR64


def readelf(option, path):
    return subprocess.run(["readelf", "-W", option, path], check=True, capture_output=True, text=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def flags_of(segment, elf):
    """The permissions of each segment of a kind, as R, RW, R E."""
    lines = re.findall(rf"^ +{segment} .*$", elf.segments, re.M)
    return [re.match(r" +\w+(?: +0x[0-9a-f]+){5} ([RWE ]{3})", line)[1] for line in lines]


def is_position_independent(elf):
    return "Type:                              DYN" in elf.header and re.search(r"FLAGS_1.* PIE", elf.dynamic)


def is_bound_at_once(elf):
    return re.search(r"FLAGS\).*BIND_NOW|FLAGS_1.* NOW", elf.dynamic)


def has_no_search_path(elf):
    return not re.search(r"\((RPATH|RUNPATH)\)", elf.dynamic)


def has_plain_stack(elf):
    stack = flags_of("GNU_STACK", elf)
    return stack and not any("E" in flags for flags in stack)


def has_no_writable_code(elf):
    load = flags_of("LOAD", elf)
    return load and not any("W" in flags and "E" in flags for flags in load) and "(TEXTREL)" not in elf.dynamic


CHECKS = {
    "position-independent": is_position_independent,
    "relocations read-only": lambda elf: flags_of("GNU_RELRO", elf),
    "bound at once": is_bound_at_once,
    "no search path": has_no_search_path,
    "no code on the stack": has_plain_stack,
    "no writable code": has_no_writable_code,
    "stack protector": lambda elf: "__stack_chk_fail" in elf.imports,
    "landing places": lambda elf: "X86-64" not in elf.header or elf.starts_with_landing_place("main"),
}
FORTIFIED = {"fortified calls": lambda elf: any(re.fullmatch(r"__\w+_chk", name) for name in elf.imports)}


def missing(path, fortified):
    elf = Elf(path)
    checks = CHECKS | (FORTIFIED if fortified else {})
    return [name for name, holds in checks.items() if not holds(elf)]


def main():
    path, *options = sys.argv[1:]
    faults = missing(path, "--fortified" in options)
    for fault in faults:
        print(f"{path}: lacks `{fault}`", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
