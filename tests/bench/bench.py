#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed of Authloupe beside other programs, on the same generated file in the same run.

The results are checked first: what the program counts must be what the generator wrote. Then every program is run in
turn, again and again (A B C, A B C, ...), with the file in the page cache, and medians are compared: on a busy
machine times move, the ratios of one run hold. All programs run with LC_ALL=C, which is the faster choice for them.
"""
import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

from bench_core import measure_load, measure_queries, show_load
from bench_files import ROOT, UNITS, WORK, make_log, size_of, warm
from bench_peers import measure, measure_packed, programs, show
from bench_results import verify


def measure_window(binaries, options):
    """The largest of the logs, in the page cache, in the window under Xvfb. Prints and judges nothing: how long a step
    takes depends on the machine."""
    size = max(options.sizes.split(","), key=size_of)
    log, _ = make_log(binaries / "make_log", f"{options.mix}-{size}", "--bytes", str(size_of(size)), "--mix", options.mix)
    print(f"{log.name}: {log.stat().st_size / UNITS['M']:.0f} MiB", flush=True)
    warm(log)
    command = [ROOT / "tests/support/sandbox.sh", "--xvfb", binaries / "bench_window", log]
    return subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "xcb"}, check=False).returncode


def main():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="64M,1G", help="of the logs, separated by commas (64M,1G)")
    parser.add_argument("--runs", type=int, default=9, help="of every program (9)")
    parser.add_argument("--mix", choices=("auth", "mail"), default="auth", help="what the log is made of (auth)")
    parser.add_argument("--full", action="store_true", help="with lnav, gawk and mawk, where they are installed, and with --queries")
    parser.add_argument("--queries", action="store_true",
                        help="instead: filters, orders, sums and export on synthetic sessions (also part of --full)")
    parser.add_argument("--sessions", type=int, default=5_000_000, help="for the queries (5000000)")
    parser.add_argument("--threads", type=int, action="append",
                        help="of one query; several times: one table each (1, and as many as the machine has, at most 8)")
    parser.add_argument("--quick", action="store_true", help="only check results, on small logs of every kind")
    parser.add_argument("--window", action="store_true",
                        help="instead: how long the window keeps somebody waiting, on an X server of its own")
    parser.add_argument("--build", type=Path, default=ROOT / "build/release", help="the build to measure")
    options = parser.parse_args()
    binaries = options.build.resolve() / "bin"
    authloupe, generator = binaries / "authloupe", binaries / "make_log"

    if options.window:
        return measure_window(binaries, options)
    if options.queries:
        return measure_queries(binaries, options.sessions, options.threads)
    if options.quick:
        logs = [make_log(generator, "quick-auth", "--bytes", "16M"),
                make_log(generator, "quick-mail", "--bytes", "8M", "--mix", "mail"),
                make_log(generator, "quick-cut", "--lines", "20000", "--no-header", "--seed", "3"),
                make_log(generator, "quick-sample", "--scenario", "sample")]
        return 0 if all([verify(authloupe, *log) for log in logs]) else 1

    report = {"machine": {"processor": processor(), "cores": len(os.sched_getaffinity(0)),
                          "system": platform.platform()}, "logs": []}
    right = True
    for size in options.sizes.split(","):
        log, truth = make_log(generator, f"{options.mix}-{size}", "--bytes", str(size_of(size)), "--mix", options.mix)
        right &= verify(authloupe, log, truth)
        results = measure(programs(authloupe, log, options.full), log, options.runs)
        show(log, results)
        entry = {"size": size, "bytes": truth["bytes"], "lines": truth["lines"], "programs": results}
        entry["packed"] = measure_packed(authloupe, log, options.runs)
        entry["peak_share_of_file"] = results["authloupe"]["peak_mib"] * UNITS["M"] / truth["bytes"]
        print(f"peak memory without a window: {entry['peak_share_of_file']:.1%} of the size of the file")
        if (binaries / "bench_load").exists():
            entry["core"] = measure_load(binaries, log, options.runs)
            show_load(entry["core"])
        report["logs"].append(entry)
    (WORK / "result.json").write_text(json.dumps(report, indent=2) + "\n")
    print(f"\nwritten to {(WORK / 'result.json').relative_to(ROOT)}")
    if options.full:
        print()
        right &= measure_queries(binaries, options.sessions, options.threads) == 0
    return 0 if right else 1


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


if __name__ == "__main__":
    sys.exit(main())
