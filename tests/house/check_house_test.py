#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants each fault in a small tree and looks whether the checks find it, and that they keep quiet otherwise."""
import sys
import tempfile
from pathlib import Path

import check_display_gate
import check_layering

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
ONCE = SPDX + "#pragma once\n"
FILES = {f"{part}/a.h": ONCE for part in check_layering.CORE}
FILES |= {f"{part}/a.h": ONCE for part in ("ui/bridge", "ui/models", "ui/widgets", "app")}
CHART = "#include <QChart>\n"

# path, text behind the SPDX line, rule that must fire
LAYERING = [
    ("core/base/b.cpp", '#include "input/a.h"', "layering"),
    ("core/input/b.cpp", '#include "maillog/a.h"', "layering"),
    ("core/maillog/b.cpp", '#include "input/a.h"', "layering"),
    ("core/maillog/b.cpp", '#include "session/a.h"', "layering"),
    ("core/session/b.cpp", '#include "load/a.h"', "layering"),
    ("core/query/b.cpp", '#include "load/a.h"', "layering"),
    ("core/query/b.cpp", '#include "export/a.h"', "layering"),
    ("core/export/b.cpp", '#include "query/a.h"', "layering"),
    ("core/load/b.cpp", '#include "query/a.h"', "layering"),
    ("core/load/b.cpp", '#include "bridge/a.h"', "layering"),
    ("ui/bridge/b.cpp", '#include "models/a.h"', "layering"),
    ("ui/models/b.cpp", '#include "widgets/a.h"', "layering"),
    ("ui/widgets/b.cpp", '#include "../../app/a.h"', "layering"),
    ("core/base/b.cpp", "#include <QString>", "core-without-qt"),
    ("core/base/b.cpp", "#include <QtCore/QString>", "core-without-qt"),
    ("core/base/b.cpp", "#include <qglobal.h>", "core-without-qt"),
    ("core/base/b.cpp", '#include "nowhere.h"', "unknown-include"),
    ("ui/bridge/b.cpp", "#include <QColor>", "qt-module"),
    ("ui/models/b.cpp", "#include <QLabel>", "qt-module"),
    ("ui/models/b.cpp", "#include <QtWidgets/QLabel>", "qt-module"),
    ("ui/widgets/b.cpp", "#include <QTcpSocket>", "qt-module"),
    ("core/base/b.cpp", "\n" * 400, "length"),
    ("tests/core/b.py", "\n" * 400, "length"),
    ("ui/widgets/b.h", "#pragma once\nclass [[nodiscard]] B {};", "attribute"),
    ("ui/widgets/b.h", "#pragma once\nenum  [[maybe_unused]] B {};", "attribute"),
    ("core/base/b.cpp", "// TO" + "DO later", "leftover"),
    ("tests/core/b.sh", "# FIX" + "ME", "leftover"),
    ("core/base/b.cpp", 'const char* p = "/work' + '/x";', "machine-path"),
    ("ui/models/b.cpp", 'const char* p = "/home' + '/me";', "machine-path"),
    ("app/b.cpp", 'const char* p = "/tmp' + '/x";', "machine-path"),
    ("core/base/b.h", "", "pragma-once"),
    ("core/CMakeLists.txt", "file(GLO" + "B x *.cpp)", "glob"),
    ("core/input/b.cpp", "auto p = mmap(nullptr, 1, 2, 3, 4, 5);", "mmap"),
    ("ui/widgets/b.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));", "string-connect"),
    ("ui/widgets/b.cpp", "w->setStyleSheet(s);", "stylesheet"),
    ("ui/widgets/b.cpp", "qApp->processEvents();", "nested-loop"),
    ("tests/core/b.cpp", "QTest::qWait(5);", "sleep"),
    ("core/load/b.cpp", "std::this_thread::sleep_for(1s);", "sleep"),
    ("core/load/b.cpp", 'std::cerr << "x";', "output"),
    ("core/base/b.h", "#pragma once\nusing namespace std;", "using"),
]
LAYERING_GOOD = [
    ("core/load/b.cpp", '#include "input/a.h"\n#include "session/a.h"\n#include <vector>'),
    ("core/query/b.cpp", '#include "query/a.h"\n#include "a.h"\n#include "maillog/a.h"'),
    ("ui/bridge/b.cpp", '#include "export/a.h"\n#include <QString>'),
    ("ui/models/b.cpp", '#include "bridge/a.h"\n#include <QColor>'),
    ("ui/widgets/b.cpp", '#include <QLabel>\n#include "b.moc"\n// SIGNAL(x) /* setStyleSheet( */'),
    ("app/b.cpp", '#include "widgets/a.h"\nconst char* s = "processEvents(";'),
    ("core/base/b.cpp", "\n" * 398),
    ("tests/core/b.cpp", 'const char* p = "/tmp/x";'),
]
GATE = [
    ("w.setToolTip(x);", "tooltip"),
    ("QToolTip::showText(p, x);", "tooltip"),
    ("w.setWhatsThis(user);", "whats-this"),
    ("QWhatsThis::showText(p, x);", "whats-this"),
    ("QMessageBox::warning(this, t, x);", "message-box"),
    ("QMessageBox box(this);", "message-box"),
    ("auto* b = new QMessageBox(this);", "message-box"),
    ("box.setInformativeText(x);", "message-box"),
    ("QInputDialog::getText(this, x);", "dialog"),
    ("QProgressDialog dialog(this);", "dialog"),
    ("view->setHtml(x);", "html"),
    ("#include <QTextBrowser>\nQTextBrowser* b;", "html"),
    ("auto* e = new QTextEdit(this);", "html"),
    ("label->setTextFormat(Qt::RichText);", "html"),
    ("auto* l = new QLabel(this);", "label"),
    ("QLabel label(x);", "label"),
    ("class A : public QLabel {};", "label"),
    (CHART + "chart->setTitle(x);", "chart"),
    (CHART + "axis->setTitleText(tr(\"Time\"));", "chart"),
    (CHART + "series->setName(user);", "chart"),
    (CHART + "auto* s = new QBarSet(user, this);", "chart"),
    (CHART + "auto* a = new QBarCategoryAxis;", "chart"),
    ("case Qt::ToolTipRole: return user;", "tooltip-role"),
]
GATE_GOOD = [
    "setPlainToolTip(w, x); // not setToolTip(x)",
    "w.setWhatsThis(tr(\"Drag to select.\"));",
    "class QLabel; class QTextEdit; QLabel* m_label = nullptr;",
    "QMessageBox::StandardButton b = askPlain(this, QMessageBox::Warning, a, b, QMessageBox::Ok);",
    "menu->setTitle(tr(\"&File\"));",
    CHART + "chart->setTitle(chartText(x)); series->setName(QString()); auto* s = new QBarSet(QString());",
    CHART + "void show(QBarSet* set); QBarSet* m_set;",
    "case Qt::ToolTipRole: return tooltipText(x);",
    "auto* view = new QPlainTextEdit(this);",
]
QT = {"QtCore": ["QString"], "QtGui": ["QColor"], "QtWidgets": ["QLabel"], "QtNetwork": ["QTcpSocket"]}


def tree_with(directory, path, text):
    root = Path(directory)
    comment = "# " + SPDX[3:] if path.endswith((".py", ".sh", ".txt")) else SPDX
    for name, content in {**FILES, path: comment + text + "\n"}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content)
    return root


def main():
    missed = []
    planted = set()
    with tempfile.TemporaryDirectory() as headers:
        for module, names in QT.items():
            for name in names:
                (Path(headers) / module).mkdir(exist_ok=True)
                (Path(headers) / module / name).touch()

        def layering(path, text):
            with tempfile.TemporaryDirectory() as directory:
                return {fault[3] for fault in check_layering.check(tree_with(directory, path, text), Path(headers))}

        for path, text, rule in LAYERING:
            planted.add(rule)
            if layering(path, text) != {rule}:
                missed.append(f"{path}: {text.strip()!r}: {rule} expected, found {layering(path, text)}")
        for path, text in LAYERING_GOOD:
            if found := layering(path, text):
                missed.append(f"{path}: {text.strip()!r}: nothing expected, found {found}")
        with tempfile.TemporaryDirectory() as directory:
            root = tree_with(directory, "core/base/b.h", "")
            (root / "core/base/b.h").write_text("#pragma once\n")
            if {fault[3] for fault in check_layering.check(root)} != {"spdx"}:
                missed.append("a missing SPDX line was not found")

    for rule in [pattern[0] for pattern in check_layering.PATTERNS]:
        if rule not in planted:
            missed.append(f"no fault is planted for {rule}")

    def gate(path, text):
        with tempfile.TemporaryDirectory() as directory:
            return {fault[3] for fault in check_display_gate.check(tree_with(directory, path, text))}

    for text, rule in GATE:
        if rule not in gate("ui/widgets/b.cpp", text) or rule not in gate("app/b.cpp", text):
            missed.append(f"{text!r}: {rule} expected, found {gate('ui/widgets/b.cpp', text)}")
        if gate("ui/widgets/plain_text.cpp", text) or gate("ui/models/display_text.h", text):
            missed.append(f"{text!r}: allowed in the gate itself")
    for text in GATE_GOOD:
        if found := gate("ui/widgets/b.cpp", text):
            missed.append(f"{text!r}: nothing expected, found {found}")
    if {rule for rule, _, _ in check_display_gate.RULES + check_display_gate.CHART_RULES} - {r for _, r in GATE}:
        missed.append("a rule of the display gate has no planted fault")
    print(*missed, sep="\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
