#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seeds of the fuzzers from the golden logs.

    make_seeds.py tests/data SEEDS

Writes SEEDS/fuzz_<target>/* and, when all is done, SEEDS/made.
"""
import bz2
import gzip
import hashlib
import io
import lzma
import re
import sys
import tarfile
import zipfile
from pathlib import Path

STAMP = re.compile(rb"^[(\[]?\w{3} \w{3} [ \d]?\d \d\d:\d\d:\d\d \d{4}", re.M)
BEFORE_BODY = re.compile(STAMP.pattern + rb" \w+: ", re.M)
LOOSE_TEXTS = [
    b"('535', ['5.7.8 Error: authentication failed: authentication failure'])",
    b"('535', [\"5.7.8 it's wrong\", '5.7.8 see\\r\\n\\thttps://example.com\\x41'])",
    b"('000', [])", b"('000', ['timeout'])", b"(\"x\", ['a\\\\b'])",
    b"IncomingMail (172.16.155.16)", b"Data 1 (68.232.141.109)", b"172.16.155.16",
    b"ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS 5.2 country United States", b"SBRS None",
    b"RELAY SG RELAY_SG match 192.168.0.200 SBRS not enabled", b"REJECT SG TCP-REFUSE match",
    b"TLS success protocol TLSv1.2 cipher AES128-SHA", b"TLS failed: [Errno 54] Connection reset by peer",
    b"TLS was required but remote host did not initiate it",
    b"Wed Apr 22 11:43:59 2009 Info: ", b"(Wed Apr 1 11:43:59 2009 x", b"Sat Dec 31 23:59:60 2016 ",
    b"2009-04-22T11:43:59", b"2009-04-22 11:43", b"2009-04-22",
    b"172.16.0.0/12", b"2001:db8::/32", b"10.0.0.1", b"::ffff:10.0.0.1/104",
]
FILTERS = [
    b'alice -bob "two words" any:=x', b'user:alice,=bob -user:~"a*b" profile:"Outbound*"', b'user:/^a.c[^d-f]{2,3}$/i',
    b'ip:172.16.0.0/12 ip:2001:db8::/32 ip:10.0.0.1', b'outcome:failed,error direction:in tls:none -end:lost',
    b'failures:>=5 messages:5..9 remote_port:* duration:>1h30m', b'opened:2009-04-22T11:40..11:50 ended:<2009-04-23',
    b'since:2009-04-22 until:2009-04-22T11:40:05', b'usr:x "open user:/(/ failures:x',
]
NAMES = [
    "alice@example.com", "\u0430dmin", "p\u0430yp\u0430l.\u0441om", "x using AUTH mechanism: PLAIN with profile: y",
    "(ICID 9) 11:43:59", "<table><tr><td>" * 20, "<img src=\"/dev/zero\">", "&lt;b&gt;&amp;", "%1 %2 %n",
    "\u202emoc.elpmaxe\u2066a\u2069", "a" + "\u0301" * 40, "\u0639\u0644\u064a\u200d\u0639", "\uac00\u1100\u1161",
    "\U0001f600\U000e0041\ue000", "zero\u200bwidth\ufeff", "\uff1d1+1", "\U0001d41adm\u03b1", "\x1b]0;x\x07\r\t\x85",
    "\u2028\u2029\u00ad",
]


def steered(text, *front):
    return bytes(front) + text


def wrapped(log, column):
    return b"\n".join(line[i:i + column] for line in log.split(b"\n")
                      for i in range(0, max(len(line), 1), column))


def in_tar(log, mode):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as tar:
        member = tarfile.TarInfo("logs/mail.current")
        member.size = len(log)
        tar.addfile(member, io.BytesIO(log))
    return file.getvalue()


def in_zip(log):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("logs/mail.current"), log)
    return file.getvalue()


def packed_forms(log):
    """The log in every form that Python can make; others are packed by the target itself."""
    half = len(log) // 2
    return [gzip.compress(log, mtime=0), gzip.compress(log[:half], mtime=0) + gzip.compress(log[half:], mtime=0),
            bz2.compress(log), lzma.compress(log), lzma.compress(log) + bytes(8) + lzma.compress(log),
            lzma.compress(log, format=lzma.FORMAT_ALONE), in_tar(log, "w"), in_tar(log, "w:gz"), in_zip(log),
            log.decode("latin-1").encode("utf-16"), log.decode("latin-1").encode("utf-16-be"), log.replace(b"\n", b"\r")]


def seeds_of(logs):
    """(target, bytes) for every seed."""
    bodies = set()
    for log in logs:
        text = log[:4000]
        for changed in (text, wrapped(text, 80), text.replace(b"\n", b"\r\n")):
            yield "entry_reader", steered(changed, 3, 60, 7, 200)
            yield "loader", steered(changed, 30, 1)
        yield "loader", steered(text, 0, 0)
        for at_once, cut in ((0, 0), (2, 40), (6, 200)):
            yield "follow", steered(BEFORE_BODY.sub(b"", text), 30, at_once, cut)
        yield "export", text
        short = log[:1200]
        for form in range(8):
            yield "inputs", steered(short, 128 + form, 0) # packed by the target
            yield "inputs", steered(short, 128 + form, 1 + form)
        for packed in packed_forms(short):
            yield "inputs", steered(packed, 20, 0)
            yield "inputs", steered(packed[:len(packed) * 2 // 3], 20, 0)
            yield "sniffer", steered(packed, 7)
        yield "sniffer", steered(short, 3)
        bodies.update(STAMP.sub(b"", line)[:400] for line in log.splitlines())
    for body in bodies:
        yield "grammar", body
    for text in LOOSE_TEXTS:
        yield "texts", text
    for text in FILTERS:
        yield "filter", steered(text, 255)
    for number, name in enumerate(NAMES):
        yield "display", steered(name.encode(), number, number)
    for name in (b"Jos\xe9", b"\xff\xfe\x80", b"\xed\xa0\x80", b"\xf0\x9f\x98", b"\xc0\x80\xf5"):
        yield "display", steered(name, 40, 1)


def main(data, target):
    logs = [path.read_bytes() for path in sorted(Path(data).glob("*/input.log"))]
    if not logs:
        sys.exit(f"make_seeds.py: no */input.log in {data}")
    for name, seed in seeds_of(logs):
        folder = Path(target) / f"fuzz_{name}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha1(seed).hexdigest()[:16]).write_bytes(seed)
    (Path(target) / "made").write_text(f"from {len(logs)} logs\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
