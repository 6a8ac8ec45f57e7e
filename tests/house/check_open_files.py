#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks, with strace, at what a program opens, writes, runs and connects to.

    check_open_files.py SANDBOX READABLE PROGRAM [ARGUMENT...]

Runs the program in the tests' sandbox (sandbox.sh). READABLE: directories, with colons between them, that it may read
besides the system's own files; it may write below the sandbox's directory alone, and talk to nobody. Status 77 when
strace is not there or may not look.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
SYSTEM = ("/usr", "/lib", "/lib64", "/etc", "/proc", "/sys", "/var/cache/fontconfig", "/var/lib/dbus", "/run/user")
DEVICES = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/tty")
CALL = re.compile(r"^\d+ +(\w+)\((.*)$")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
CHANGES = ("unlink", "unlinkat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink",
           "symlinkat", "mknod", "mknodat", "chmod", "fchmodat", "chown", "lchown", "truncate", "creat")
OPENS = ("open", "openat", "openat2")
TALKS = ("socket", "connect", "bind", "sendto", "sendmsg")


def below(path, folders):
    return any(path == folder or path.startswith(folder.rstrip("/") + "/") for folder in folders)


def findings(trace, box, readable):
    """What stands in the trace and should not. `box`: where it may write."""
    found = []
    runs = 0
    for line in trace.splitlines():
        call = CALL.match(line)
        if not call:
            continue
        name, rest = call.groups()
        # Relative ones are those of the sandbox, where the program is started.
        paths = [p for p in PATH.findall(rest) if p.startswith("/")]
        missing = "ENOENT" in rest or "ENOTDIR" in rest
        if name == "execve":
            runs += 1
            if runs > 1:
                found.append(f"runs another program: {line}")
        elif name in TALKS:
            if name == "socket" and not rest.startswith("AF_UNIX") or "sa_family=AF_INET" in rest:
                found.append(f"uses the network: {line}")
        elif name in CHANGES and not missing:
            if name in ("link", "linkat"):
                paths = paths[-1:] # the other one is the file that gets a name, perhaps its first
            found += [f"changes {path}: {line}" for path in paths if not below(path, (box,))]
        elif name in OPENS and not missing:
            writes = re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", rest)
            allowed = (box, *DEVICES) if writes else (box, *SYSTEM, *DEVICES, *readable)
            found += [f"{'writes' if writes else 'reads'} {path}: {line}" for path in paths if not below(path, allowed)]
    return found


def traced(sandbox, command):
    """(trace, the sandbox's directory, output, status); nothing when strace may not look."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "trace")
        place = Path(folder, "place")
        inner = ["bash", "-c", 'cd "$TMPDIR" && dirname "$TMPDIR" >"$0" && exec strace -f -qq -s 4096 -e '
                 'trace=%file,%network,execve -o "$1" "${@:2}"', str(place), str(log), *command]
        try:
            done = subprocess.run([sandbox, *inner], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
                                  errors="replace")
        except FileNotFoundError:
            return None
        if not log.exists() or not log.read_text(errors="replace"):
            print(done.stdout)
            return None
        return log.read_text(errors="replace"), place.read_text().strip(), done.stdout, done.returncode


def main():
    sandbox, readable, *command = sys.argv[1:]
    result = traced(sandbox, command)
    if result is None:
        print("strace is not there, or may not look at programs here: not checked")
        return SKIPPED
    trace, box, output, status = result
    found = findings(trace, box, [path for path in readable.split(":") if path])
    print("\n".join(sorted(set(found))) or f"{len(trace.splitlines())} calls, nothing that should not be")
    if status != 0:
        print(output)
    return 1 if found or status != 0 else 0


if __name__ == "__main__":
    sys.exit(main())
