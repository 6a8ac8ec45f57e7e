# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of the benchmark share: where it works, how a size is written, how a log is made and read ahead."""
import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build/bench"
UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen"}


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


def warm(log):
    with open(log, "rb", buffering=0) as file:
        while file.read(1 << 22):
            pass
