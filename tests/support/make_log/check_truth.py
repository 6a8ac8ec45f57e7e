#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts a generated log anew, slowly and with regular expressions, and compares with its truth file.

    check_truth.py MAKE_LOG DIRECTORY      makes logs of every kind in DIRECTORY and checks each
"""
import collections
import json
import re
import subprocess
import sys
from pathlib import Path

STAMP = re.compile(r"^\w{3} (\w{3}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4}) (?:Info|Warning): (.*)$")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
AUTH = re.compile(r"^SMTP Auth:? \(ICID (\d+)\) (succeeded|failed) for user: (.*) using AUTH mechanism: (\S+)"
                  r" with profile: (.*)$")
TROUBLE = re.compile(r"^SMTP Auth \(ICID (\d+)\) (?:LDAP query/user lookup failed for user: (.*)"
                     r"|could not reach forwarding server .*|profile: (.*) is misconfigured or missing .*)$")
OUT_AUTH = re.compile(r"^DCID: (\d+) IP: (\S+) SMTP authentication using the profile (.*?) (succeeded\.|failed: .*)$")


class Session:
    def __init__(self):
        self.opened = self.ended = False
        self.results = []
        self.messages = self.recipients = self.bounces = 0
        self.mids = set()

    def outcome(self):
        if "succeeded" in self.results:
            first = self.results.index("succeeded")
            late = any("failed" in self.results[:i] for i, r in enumerate(self.results) if r == "succeeded")
            return "succeeded_after_failure" if late and first >= 0 else "succeeded"
        if "failed" in self.results:
            return "failed"
        return "error" if self.results else "not_attempted"


def recount(path):
    sessions = collections.defaultdict(Session)
    users = collections.defaultdict(collections.Counter)
    profiles, addresses, times = set(), set(), []
    text = path.read_bytes()
    lines = text.decode().split("\n")
    assert lines.pop() == ""
    for line in lines:
        month, day, clock, year, body = STAMP.match(line).groups()
        times.append(f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}T{clock}")
        if match := re.match(r"New SMTP ([ID])CID (\d+) interface .* address (\S+)", body):
            session = sessions[match[1], match[2]]
            assert not session.opened
            session.opened = True
            addresses.add(match[3])
        elif match := AUTH.match(body):
            sessions["I", match[1]].results.append(match[2])
            users[match[3]][match[2]] += 1
            profiles.add(match[5])
        elif match := TROUBLE.match(body):
            sessions["I", match[1]].results.append("error")
            if match[2]:
                users[match[2]]["error"] += 1
            if match[3]:
                profiles.add(match[3])
        elif match := OUT_AUTH.match(body):
            sessions["D", match[1]].results.append(match[4].rstrip(".").split(":")[0])
            addresses.add(match[2])
            profiles.add(match[3])
        elif match := re.match(r"([ID])CID ([1-9]\d*) (close|lost|TLS|ACCEPT|REJECT)\b", body):
            session = sessions[match[1], match[2]]
            session.ended |= match[3] in ("close", "lost")
        elif match := re.match(r"(?:Start MID (\d+) ICID|MID (\d+) ICID) ([1-9]\d*)(?: (RID|From|$))?", body):
            session = sessions["I", match[3]]
            session.mids.add(match[1] or match[2])
            session.recipients += match[4] == "RID"
        elif match := re.match(r"Delivery start DCID (\d+) MID \d+ to RID \[(.*)\]", body):
            session = sessions["D", match[1]]
            session.messages += 1
            session.recipients += len(match[2].split(","))
        elif match := re.match(r"Bounced: DCID ([1-9]\d*) ", body):
            sessions["D", match[1]].bounces += 1

    counts = collections.Counter()
    extra = collections.Counter({key: 0 for key in ("messages_inbound", "messages_outbound", "recipients_inbound",
                                                    "recipients_outbound", "bounces")})
    for (kind, _), session in sessions.items():
        way = "inbound" if kind == "I" else "outbound"
        counts["connections_" + way] += 1
        counts["opened_not_seen"] += not session.opened
        counts["end_not_seen"] += not session.ended
        counts["outcome_" + session.outcome()] += 1
        for result in session.results:
            counts["attempts_" + result] += 1
            counts[f"{way}_{result}"] += 1
        extra["messages_" + way] += len(session.mids) if kind == "I" else session.messages
        extra["recipients_" + way] += session.recipients
        extra["bounces"] += session.bounces
    counts.update(files=1, bytes=len(text), lines=len(lines), entries=len(lines), distinct_users=len(users),
                  distinct_profiles=len(profiles), distinct_addresses=len(addresses))
    people = [{"user": name, **{k: users[name][k] for k in ("succeeded", "failed", "error")}}
              for name in sorted(users, key=str.encode)]
    return {**counts, "first_time": min(times), "last_time": max(times), "extra": dict(extra), "users": people}


def main():
    make_log, directory = sys.argv[1], Path(sys.argv[2])
    directory.mkdir(parents=True, exist_ok=True)
    faults = 0
    kinds = {"sample": ["--scenario", "sample"], "auth": ["--bytes", "6M"], "seed": ["--bytes", "3M", "--seed", "7"],
             "mail": ["--bytes", "6M", "--mix", "mail"], "lines": ["--lines", "5000", "--no-header"]}
    for name, options in kinds.items():
        log = directory / f"{name}.log"
        subprocess.run([make_log, *options, str(log)], check=True)
        truth = json.loads(Path(f"{log}.truth.json").read_text())
        found = recount(log)
        for key in truth:
            if truth[key] != found.get(key, 0):
                faults += 1
                print(f"{name}: {key}: truth says {truth[key]!r:.300}, recount {found.get(key)!r:.300}")
        again = directory / f"{name}.again.log"
        subprocess.run([make_log, *options, str(again)], check=True)
        if again.read_bytes() != log.read_bytes():
            faults += 1
            print(f"{name}: the same options gave another file")
        if name == "lines" and found["lines"] != 5000:
            faults += 1
            print(f"lines: {found['lines']} instead of 5000")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
