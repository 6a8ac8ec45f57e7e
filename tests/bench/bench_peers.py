# SPDX-License-Identifier: GPL-3.0-or-later
"""The program beside others on the same file, one after the other, again and again."""
import os
import shutil
import statistics
import subprocess
import time
from pathlib import Path

from bench_files import ENVIRONMENT, UNITS, warm

# What a shell user would write to get user and result of every attempt with its address.
AWK = (r'/New SMTP ICID/{for(i=6;i<=NF;i++){if($i=="ICID")id=$(i+1);if($i=="address")ip[id]=$(i+1)}}'
       r'/SMTP Auth: \(ICID/{n=split($0,p," ");split($0,u,"user: ");split(u[2],v," using AUTH");id=$9;'
       r'sub(/\)/,"",id);c[v[1]" "$10]++}END{for(k in c)print k,c[k]}')


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
