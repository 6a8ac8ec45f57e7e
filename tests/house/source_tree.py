# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project as the house checks see them."""
import os
import re
from pathlib import Path

SKIPPED_DIRECTORIES = {".git", "build", ".cache", "__pycache__", "data", "seeds"}
NAMES_WITHOUT_ENDING = {"dev", "run"}
TEXT_ENDINGS = {".h", ".cpp", ".py", ".sh", ".cmake", ".txt", ".md", ".json", ".svg", ".xml", ".desktop", ".qrc", ".1"}
TOKEN = re.compile(r'R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/',
                   re.S)


class Source:
    """One text file: `path` relative to the root with slashes, `text` as it is, `code` with comments and the insides
    of literals blanked, line for line and column for column."""

    def __init__(self, root, path):
        self.path = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.splitlines()
        self.is_cpp = path.suffix in (".h", ".cpp")
        self.code = TOKEN.sub(blank, self.text) if self.is_cpp else self.text

    def in_any(self, *directories):
        return any(self.path.startswith(d + "/") for d in directories)

    def line_of(self, position):
        return self.text.count("\n", 0, position) + 1


def blank(match):
    text = match[0]
    if text.startswith("/"):
        return re.sub(r"[^\n]", " ", text)
    quote = text[-1]
    inside = text[text.index(quote) + 1:-1]
    return text[:text.index(quote) + 1] + re.sub(r"[^\n]", " ", inside) + quote


def sources(root):
    root = Path(root)
    for directory, names, files in os.walk(root):
        names[:] = sorted(n for n in names if n not in SKIPPED_DIRECTORIES)
        for name in sorted(files):
            path = Path(directory) / name
            if path.suffix in TEXT_ENDINGS or name in NAMES_WITHOUT_ENDING:
                yield Source(root, path)


def report(faults, what):
    """Prints `path:line: text [rule]` for each fault and answers the exit status."""
    for path, line, text, rule in faults:
        print(f"{path}:{line}: {text} [{rule}]")
    print(f"{what}: {len(faults)} faults")
    return 1 if faults else 0
