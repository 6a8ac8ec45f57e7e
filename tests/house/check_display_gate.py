#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No text of a log is ever taken for markup.

    check_display_gate.py ROOT

Labels, tooltips, message boxes and every text of Qt Charts parse what looks like HTML, and a user name is written by
whoever tries to sign in: 270 characters of it can stop the program for half a minute, or open a file. So the calls
themselves are forbidden in ui/ and app/ outside the two files that make them harmless: models/display_text and
widgets/plain_text.
"""
import re
import sys

import source_tree

GATE = re.compile(r"^ui/(?:models/display_text|widgets/plain_text)\.(?:h|cpp)$")
CHART_HEADER = re.compile(r"#\s*include\s*<(?:QtCharts/)?Q\w*(?:Chart|ChartView|Series|BarSet|Axis|Legend|LegendMarker)>")

RULES = [
    ("tooltip", r"\bsetToolTip\s*\(", "use setPlainToolTip()"),
    ("tooltip", r"\bQToolTip\s*::\s*showText\s*\(", "the item view or setPlainToolTip() shows tooltips"),
    ("whats-this", r"\bsetWhatsThis\s*\(\s*(?!tr\s*\(\s*\")", "only a fixed sentence, tr(\"…\"), may stand here"),
    ("whats-this", r"\bQWhatsThis\s*::\s*showText\s*\(", "takes rich text"),
    ("message-box", r"\bQMessageBox\s*::\s*(?:information|warning|critical|question|about)\s*\(", "use askPlain()"),
    ("message-box", r"\bQMessageBox\s+\w+\s*[({;]|\bnew\s+QMessageBox\b|:\s*public\s+QMessageBox\b", "use askPlain()"),
    ("message-box", r"\bsetInformativeText\s*\(", "is rich text whatever the format says"),
    ("dialog", r"(?<!class )\bQ(?:InputDialog|ProgressDialog|ErrorMessage)\b", "its label takes rich text"),
    ("html", r"\b(?:setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown)\s*\(", "takes markup"),
    ("html", r"(?<!class )\bQ(?:TextBrowser|TextEdit|StaticText)\b", "takes markup; use QPlainTextEdit"),
    ("html", r"\bQt\s*::\s*(?:RichText|AutoText|MarkdownText)\b", "asks for markup"),
    ("label", r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[({;]|:\s*public\s+QLabel\b", "use PlainLabel"),
]
CHART_RULES = [
    ("chart", r"(?:->|\.)\s*set(?:Title|TitleText|Name|Label)\s*\(\s*(?!chartText\s*\(|QString\s*\(\s*\)|\{\s*\})",
     "is parsed as HTML: chartText(…)"),
    ("chart", r"\bQBarSet\s*(?:\w+\s*)?\(\s*(?!chartText\s*\(|QString\s*\(\s*\)|\{\s*\})(?![^()]*\*)",
     "its name is parsed as HTML: chartText(…)"),
    ("chart", r"(?<!class )\bQ(?:BarCategoryAxis|CategoryAxis|PieSlice)\b", "its labels are parsed as HTML"),
]


def check(root):
    faults = []
    for source in source_tree.sources(root):
        if not source.is_cpp or not source.in_any("ui", "app") or GATE.match(source.path):
            continue
        rules = RULES + (CHART_RULES if CHART_HEADER.search(source.text) else [])
        for rule, pattern, text in rules:
            for match in re.finditer(pattern, source.code):
                line = source.line_of(match.start())
                if not source.lines[line - 1].lstrip().startswith("#"):
                    faults.append((source.path, line, text, rule))
        if "ToolTipRole" in source.code and not re.search(r"\b(?:tooltipText|cellData)\b", source.code):
            faults.append((source.path, 1, "answers ToolTipRole without tooltipText()", "tooltip-role"))
    return faults


if __name__ == "__main__":
    sys.exit(source_tree.report(check(sys.argv[1]), "display gate"))
