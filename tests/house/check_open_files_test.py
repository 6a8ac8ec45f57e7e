#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants what check_open_files.py has to find, and what it must let pass.

    check_open_files_test.py SANDBOX
"""
import sys

import check_open_files

PLANTED = {
    "import socket; socket.socket(socket.AF_INET)": "uses the network",
    "open('/dev/zero').close()": "reads /dev/zero",
    "import os; open('/var/tmp/authloupe-planted', 'a').close(); os.unlink('/var/tmp/authloupe-planted')": "writes /var/tmp/authloupe-planted",
    "import os; os.mkdir('/var/tmp/authloupe-planted.d'); os.rmdir('/var/tmp/authloupe-planted.d')":
        "changes /var/tmp/authloupe-planted.d",
    "import subprocess; subprocess.run(['/bin/true'])": "runs another program",
    "import os; open(os.environ['TMPDIR'] + '/own', 'w').write(open('/etc/passwd').read())": None,
}


def main():
    wrong = 0
    for program, expected in PLANTED.items():
        result = check_open_files.traced(sys.argv[1], [sys.executable, "-I", "-S", "-c", program])
        if result is None:
            print("strace is not there, or may not look at programs here: not checked")
            return check_open_files.SKIPPED
        found = check_open_files.findings(result[0], result[1], [sys.base_prefix])
        if (expected is None) == bool(found) or expected and not any(expected in one for one in found):
            print(f"{program}\n  expected {expected}, found {found}")
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
