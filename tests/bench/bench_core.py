# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures from within: loading, and what the window asks of a document."""
import json
import os
import subprocess

from bench_files import ROOT, WORK


def measure_load(binaries, log, runs):
    """What bench_load prints about a log; what a packed one costs a reader of lines stands beside it."""
    def load(path, times):
        return json.loads(subprocess.check_output([binaries / "bench_load", path, str(times)]))

    core = load(log, runs)
    packed = log.with_name(log.name + ".gz")
    if packed.exists():
        core["packed"] = load(packed, 1)
    return core


def show_load(core):
    print(f"core alone: {core['seconds_1_thread']:.3f} s with 1 thread, {core['seconds_2_threads']:.3f} s with 2: "
          f"{core['lines_per_second'] / 1e6:.1f} million lines and {core['bytes_per_second'] / 1e6:.0f} MB a second; "
          f"{core['heap_bytes_per_session']:.0f} bytes of heap for a connection")
    print(f"    first rows after {core['seconds_to_first_rows'] * 1e3:.0f} ms; to publish takes "
          f"{core['publish_ms_median']:.2f} ms (at worst {core['publish_ms_worst']:.2f}) of the thread that asks")
    for name, figures in (("the log", core), ("its .gz", core.get("packed"))):
        if figures:
            print(f"    lines of a session from {name}: {figures['open_session_ms_median']:.1f} ms "
                  f"(at worst {figures['open_session_ms_worst']:.1f})")


def measure_queries(binaries, sessions, threads):
    """Prints a table with the targets for each number of threads, and writes the same as JSON beside the other results."""
    WORK.mkdir(parents=True, exist_ok=True)
    for number in threads or sorted({1, min(os.cpu_count() or 1, 8)}):
        target = WORK / f"queries-{number}.json"
        status = subprocess.run([binaries / "bench_queries", "--sessions", str(sessions), "--threads", str(number),
                                 "--json", target, "--directory", WORK], check=False).returncode
        if status != 0:
            return status
        print(f"\nwritten to {target.relative_to(ROOT)}")
    return 0
