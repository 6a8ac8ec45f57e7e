# SPDX-License-Identifier: GPL-3.0-or-later
"""Is what the program counts what the generator wrote?"""
import csv
import io
import json
import multiprocessing
import subprocess
import sys

from bench_files import ENVIRONMENT


def differences(authloupe, log, truth):
    """Everything in which the program and the generator do not agree."""
    def run(*options):
        return subprocess.run([authloupe, *options, log], check=True, capture_output=True, env=ENVIRONMENT).stdout

    def rows(kind):
        text = run("--rows", kind, "--export", "-", "--format", "csv", "--no-formula-guard").decode()
        return csv.DictReader(io.StringIO(text, newline=""))

    summary = json.loads(run("--summary", "json"))
    for key, value in truth.items():
        if key in ("users", "extra"):
            continue
        found = summary.get(key)
        if found != value and not (key.endswith("_time") and str(found)[:19] == value):
            yield f"{key}: {found} instead of {value}"
    if summary["lines_understood"] + summary["lines_ignored"] + summary["lines_not_understood"] != summary["lines"]:
        yield "the kinds of lines do not add up to the lines"

    users = {}
    for row in rows("attempts"):
        if row["user"]:
            counts = users.setdefault(row["user"], {"succeeded": 0, "failed": 0, "error": 0})
            counts[row["result"]] += 1
    for user in truth["users"]:
        name = user["user"]
        wanted = {key: user[key] for key in ("succeeded", "failed", "error")}
        if users.pop(name, None) != wanted:
            yield f"attempts of {name!r} are not {wanted}"
    for name in users:
        yield f"{name!r} is no user of this log"

    extra = dict.fromkeys(truth["extra"], 0)
    for row in rows("connections"):
        extra["messages_" + row["direction"]] += int(row["messages"] or 0)
        extra["recipients_" + row["direction"]] += int(row["recipients"] or 0)
        if row["direction"] == "outbound": # inbound ones count what bounced of their messages once more
            extra["bounces"] += int(row["bounces"] or 0)
    for key, value in truth["extra"].items():
        if extra[key] != value:
            yield f"{key}: {extra[key]} instead of {value}"


def verify(authloupe, log, truth):
    """In a process of its own: a child's peak memory begins with that of the process that starts it, so this one has
    to stay small to measure others."""
    process = multiprocessing.Process(target=lambda: sys.exit(not print_verdict(authloupe, log, truth)))
    process.start()
    process.join()
    return process.exitcode == 0


def print_verdict(authloupe, log, truth):
    faults = list(differences(authloupe, log, truth))
    print(f"{log.name}: {truth['lines']} lines, "
          f"{truth['connections_inbound'] + truth['connections_outbound']} connections: "
          + ("results are right" if not faults else f"{len(faults)} results are wrong"), flush=True)
    for fault in faults[:20]:
        print("   ", fault)
    return not faults
