#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed of Authloupe beside other programs, on the same generated file in the same run.

The results are checked first: what the program counts must be what the generator wrote. Then every program is run in
turn, again and again (A B C, A B C, ...), with the file in the page cache, and medians are compared: on a busy
machine times move, the ratios of one run hold. All programs run with LC_ALL=C, which is the faster choice for them.
"""
import argparse
import csv
import io
import json
import multiprocessing
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build/bench"
UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen"}
# What a shell user would write to get user and result of every attempt with its address.
AWK = (r'/New SMTP ICID/{for(i=6;i<=NF;i++){if($i=="ICID")id=$(i+1);if($i=="address")ip[id]=$(i+1)}}'
       r'/SMTP Auth: \(ICID/{n=split($0,p," ");split($0,u,"user: ");split(u[2],v," using AUTH");id=$9;'
       r'sub(/\)/,"",id);c[v[1]" "$10]++}END{for(k in c)print k,c[k]}')


def size_of(text):
    unit = text[-1].upper()
    return int(text[:-1]) * UNITS[unit] if unit in UNITS else int(text)


def make_log(program, name, *options):
    WORK.mkdir(parents=True, exist_ok=True)
    log = WORK / f"{name}.log"
    truth = Path(f"{log}.truth.json")
    if not (log.exists() and truth.exists() and truth.stat().st_mtime > program.stat().st_mtime):
        subprocess.run([program, *options, log], check=True)
    return log, json.loads(truth.read_text())


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


def programs(authloupe, log, full):
    """name -> command; the first is ours. Absent ones are named and left out."""
    table = {
        "authloupe": [authloupe, "--summary", "json", log],
        "authloupe, one core": ["taskset", "-c", "0", authloupe, "--summary", "json", log],
        "wc -l": ["wc", "-l", log],
        "grep -c 'SMTP Auth'": ["grep", "-c", "SMTP Auth", log],
        "rg -c 'SMTP Auth'": ["rg", "-c", "SMTP Auth", log],
    }
    if full:
        table["mawk, users and results"] = ["mawk", AWK, log]
        table["gawk, users and results"] = ["gawk", AWK, log]
        table["lnav, load"] = ["lnav", "-n", "-c", ";select count(*) from all_logs", log]
    present = {name: command for name, command in table.items() if shutil.which(command[0])}
    for name in table.keys() - present.keys():
        print(f"skipped: {name} ({table[name][0]} is not installed)")
    return present


def run_once(command):
    """(seconds of the wall clock, peak resident MiB)"""
    # A pipe, not /dev/null: grep stops at the first match when nobody can see its output.
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT) as process:
        while process.stdout.read(1 << 16):
            pass
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def warm(log):
    with open(log, "rb", buffering=0) as file:
        while file.read(1 << 22):
            pass


def measure(table, log, rounds):
    samples = {name: [] for name in table}
    for index in range(rounds):
        for name, command in table.items():
            if index >= 3 and samples[name][0][0] > 5:
                continue # minutes of a slow program would teach nothing more
            warm(log)
            samples[name].append(run_once(command))
    return {name: {"seconds": statistics.median(s for s, _ in runs), "runs": len(runs),
                   "peak_mib": max(m for _, m in runs)} for name, runs in samples.items()}


def show(log, results):
    bytes_total = log.stat().st_size
    print(f"\n{log.name}: {bytes_total / UNITS['M']:.0f} MiB")
    print(f"{'':26} {'median':>9} {'GB/s':>7} {'/ wc -l':>8} {'/ grep -c':>10} {'peak MiB':>9} {'runs':>5}")
    for name, result in results.items():
        to_wc = result["seconds"] / results["wc -l"]["seconds"]
        to_grep = result["seconds"] / results["grep -c 'SMTP Auth'"]["seconds"]
        print(f"{name:26} {result['seconds']:7.3f} s {bytes_total / result['seconds'] / 1e9:7.2f} {to_wc:8.2f} "
              f"{to_grep:10.2f} {result['peak_mib']:9.0f} {result['runs']:5}")


def measure_packed(authloupe, log, rounds):
    """The same log as a .gz, beside the program that only unpacks it."""
    packed = Path(f"{log}.gz")
    if not packed.exists() or packed.stat().st_mtime < log.stat().st_mtime:
        subprocess.run(["gzip", "--keep", "--force", log], check=True)
    results = measure({"authloupe, .gz": [authloupe, "--summary", "json", packed], "zcat": ["zcat", packed]}, packed,
                      rounds)
    ours, theirs = results["authloupe, .gz"], results["zcat"]
    print(f"{packed.name}: {ours['seconds']:.3f} s, zcat alone {theirs['seconds']:.3f} s: "
          f"{ours['seconds'] / theirs['seconds']:.2f} times as long; peak {ours['peak_mib']:.0f} MiB")
    return results


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
    parser.add_argument("--full", action="store_true", help="with lnav, gawk and mawk, where they are installed")
    parser.add_argument("--quick", action="store_true", help="only check results, on small logs of every kind")
    parser.add_argument("--window", action="store_true",
                        help="instead: how long the window keeps somebody waiting, on an X server of its own")
    parser.add_argument("--build", type=Path, default=ROOT / "build/release", help="the build to measure")
    options = parser.parse_args()
    binaries = options.build.resolve() / "bin"
    authloupe, generator = binaries / "authloupe", binaries / "make_log"

    if options.window:
        return measure_window(binaries, options)
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
        if (binaries / "bench_load").exists():
            entry["core"] = json.loads(subprocess.check_output([binaries / "bench_load", log, str(options.runs)]))
            core = entry["core"]
            print(f"core alone: {core['seconds_1_thread']:.3f} s with 1 thread, {core['seconds_2_threads']:.3f} s with 2; "
                  f"{core['heap_bytes'] / core['sessions']:.0f} bytes of heap for a connection")
        entry["packed"] = measure_packed(authloupe, log, options.runs)
        report["logs"].append(entry)
    (WORK / "result.json").write_text(json.dumps(report, indent=2) + "\n")
    print(f"\nwritten to {(WORK / 'result.json').relative_to(ROOT)}")
    return 0 if right else 1


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


if __name__ == "__main__":
    sys.exit(main())
