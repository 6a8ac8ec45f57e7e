#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_hardening_test.py COMPILER: builds a small program with one option less each time, and looks whether the check
misses just that one."""
import subprocess
import sys
import tempfile
from pathlib import Path

import check_hardening

SOURCE = """
#include <stdio.h>
#include <string.h>
#ifdef WRITABLE_CODE
__asm__(".section .changing, \\"awx\\"; nop; .text");
#endif
int main(int count, char** words)
{
    char copy[64];
    strcpy(copy, words[count - 1]);
    return puts(copy) < 0;
}
"""
GOOD = ["-O2", "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=3", "-fstack-protector-strong", "-fcf-protection", "-fPIE", "-pie",
        "-Wl,-z,relro,-z,now,-z,noexecstack"]
# options behind the good ones -> what must be missing then
FAULTS = [
    ([], []),
    (["-no-pie"], ["position-independent"]),
    (["-Wl,-z,norelro"], ["relocations read-only"]),
    (["-Wl,-z,lazy"], ["bound at once"]),
    (["-Wl,-rpath,:/somewhere"], ["no search path"]),
    (["-Wl,--disable-new-dtags,-rpath,:/somewhere"], ["no search path"]),
    (["-Wl,-z,execstack"], ["no code on the stack"]),
    (["-DWRITABLE_CODE"], ["no writable code"]),
    (["-fno-stack-protector"], ["stack protector"]),
    (["-fcf-protection=none"], ["landing places"]),
    (["-U_FORTIFY_SOURCE"], ["fortified calls"]),
]


def main():
    compiler = sys.argv[1]
    failures = 0
    with tempfile.TemporaryDirectory() as directory:
        program = str(Path(directory) / "program")
        for options, expected in FAULTS:
            subprocess.run([compiler, "-xc++", "-", "-w", *GOOD, *options, "-o", program], input=SOURCE, text=True,
                           check=True)
            found = check_hardening.missing(program, fortified=True)
            if found != expected:
                print(f"with {options}: missing are {found}, not {expected}", file=sys.stderr)
                failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
