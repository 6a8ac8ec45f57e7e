#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule of check_ts.py must find the fault planted for it, and nothing in good translations."""
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import check_ts
import ts_rules

NB, NN = "\u00a0", "\u202f"
# language, source, translation (a list: plural forms), rule that must fire
FAULTS = [
    ("fr", "Open", "", "complete"),
    ("ar", "%Ln file(s)", ["لا ملفات", "ملف واحد", "ملفان", "%Ln ملفات", "%Ln ملفًا"], "plural_forms"),
    ("ko", "%Ln file(s)", ["파일 %Ln개", "파일 %Ln개"], "plural_forms"),
    ("nl", "%1 of %2", "%1 van 2", "placeholders"),
    ("nl", "%Ln file(s)", ["bestand", "%Ln bestanden"], "placeholders"),
    ("ar", "%Ln file(s)", ["لا ملفات", "ملف واحد", "ملفان", "ملفات", "%Ln ملفًا", "%Ln ملف"], "placeholders"),
    ("es", "%Ln file(s)", ["%Ln archivo", "%Ln archivos"], "placeholders"),
    ("es", "%L1 files", "%L1 archivos", "placeholders"),
    ("fr", "Reading %1 files", "Lecture de % 1 fichiers", "placeholders"),
    ("nl", "<b>Open</b>", "<b>Openen", "markup"),
    ("nl", "One\ntwo", "Een twee", "markup"),
    ("nl", "Name ", "Naam", "edge_spaces"),
    ("fr", "&Open", "Ouvrir", "mnemonic"),
    ("fr", "&Open", "&Ou&vrir", "mnemonic"),
    ("fr", "Open", "&Ouvrir", "mnemonic"),
    ("ko", "&File", "&파일", "mnemonic"),
    ("ko", "&Open…", "열기…(&O)", "mnemonic"),
    ("ar", "&Copy", "ن&سخ", "mnemonic"),
    ("ar", "&File", "&ملف", "mnemonic"),
    ("nl", "Open…", "Openen...", "ellipsis"),
    ("nl", "Open…", "Openen", "ellipsis"),
    ("nl", "Open", "Openen…", "ellipsis"),
    ("ko", "Nothing is open.", "열린 항목이 없습니다", "terminal_punctuation"),
    ("ko", "User name", "사용자 이름.", "terminal_punctuation"),
    ("ar", "Replace it?", "هل تريد استبداله?", "terminal_punctuation"),
    ("fr", "Name:", "Nom :", "french"),
    ("fr", "Name:", "Nom:", "french"),
    ("fr", "Replace “%1”", "Remplacer «%1»", "french"),
    ("fr", "Number of tries", "Nombre d'essais", "french"),
    ("fr", "%1%", "%1 %", "percent"),
    ("nl", "%1%", f"%1{NB}%", "percent"),
    ("nl", "Photos", "Foto's", "dutch"),
    ("es", "Replace it?", "Desea reemplazarlo?", "spanish"),
    ("ar", "Users, addresses", "المستخدمون, العناوين", "arabic"),
    ("nl", "Replace “%1”", "\"%1\" vervangen", "quotes"),
    ("es", "Replace “%1”", "Reemplazar “%1”", "quotes"),
    ("ar", "From %1", "من \u200e%1", "bidi"),
    ("ar", "From %1", "من \u2066%1", "bidi"),
    ("ar", "From %1", "من %1\u2069", "bidi"),
    ("fr", "SMTP authentication", "Authentification", "keep_terms"),
    ("ar", "Open mail_logs", "فتح سجلات البريد", "keep_terms"),
    ("es", "Encrypted", "Encriptada", "forbidden"),
    ("ko", "Error", "에러", "forbidden"),
    ("nl", "SMTP authentication", "SMTP-verificatie", "forbidden"),
    ("fr", "Succeeded", "Re\u0301ussie", "nfc"),
    ("en", "%Ln file(s)", ["%Ln file(s)", "%Ln files"], "english_plural"),
    ("fr", "Timeline", "Timeline", "same_as_source"),
    ("ko", "Timeline", "Zeitachse", "own_script"),
    ("nl", "Timeline", "Een lijn die de tijd toont waarop alles gebeurde", "length"),
]
GOOD = [
    ("fr", "Replace “%1”?", f"Remplacer «{NB}%1{NB}»{NN}?"),
    ("fr", "Name:", f"Nom{NB}:"),
    ("fr", "From 10:30 to 11:00", "De 10:30 à 11:00"),
    ("fr", "%1%", f"%1{NB}%"),
    ("fr", "%Ln file(s)", ["%Ln fichier", "%Ln fichiers"]),
    ("es", "Replace “%1”?", "¿Reemplazar «%1»?"),
    ("es", "* stands for any characters, ? for one", "* representa varios caracteres; ?, uno solo"),
    ("es", "%Ln file(s)", ["%n archivo", "%n archivos"]),
    ("fr", "%1 min %2 s", "%1 min %2 s"),
    ("ko", "&Open…", "열기(&O)…"),
    ("ko", "AsyncOS", "AsyncOS"),
    ("ar", "Cisco AsyncOS %1", "Cisco AsyncOS %1"),
    ("ko", "&Name:", "이름(&N):"),
    ("ar", "&View", "عر&ض"),
    ("ar", "&File", "ملف"),
    ("ar", "Replace “%1”?", "هل تريد استبدال ”%1“؟"),
    ("ar", "From %1", "من \u2066%1\u2069"),
    ("ar", "%Ln file(s)", ["لا ملفات", "ملف واحد", "ملفان", "%Ln ملفات", "%Ln ملفًا", "%Ln ملف"]),
    ("nl", "SMTP authentication", "SMTP-authenticatie"),
    ("nl", "Replace “%1”?", "‘%1’ vervangen?"),
    ("nl", "<a href=\"x\">Help</a>", "<a href=\"x\">Hulp</a>"),
    ("en", "%Ln file(s)", ["%Ln file", "%Ln files"]),
]


def rules_fired(language, source, translation):
    forms = translation if isinstance(translation, list) else [translation]
    message = ts_rules.Message(language, source, isinstance(translation, list), "", forms, "")
    return [rule for rule, _, _ in check_ts.findings(message)]


def file_with(directory, name, language, body):
    path = Path(directory) / name
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="{language}"><context>'
                    f"<name>C</name>{body}</context></TS>\n", encoding="utf-8")
    return path


def main():
    missed = []
    for language, source, translation, rule in FAULTS:
        if rule not in rules_fired(language, source, translation):
            missed.append(f"{rule} did not find {translation!r} ({language})")
    for language, source, translation in GOOD:
        if fired := rules_fired(language, source, translation):
            missed.append(f"{fired} found a fault in {translation!r} ({language})")
    tested = {fault[3] for fault in FAULTS} | {"finished"}
    for rule in ts_rules.ERRORS + ts_rules.WARNINGS:
        if rule.__name__ not in tested:
            missed.append(f"no fault is planted for {rule.__name__}")

    with tempfile.TemporaryDirectory() as directory:
        good = f"<message><source>Open</source><translation>{escape('Openen')}</translation></message>"
        cases = [("authloupe_nl.ts", "nl", good, 0),
                 ("authloupe_fr.ts", "nl", good, 1),
                 ("authloupe_es.ts", "es", good.replace("<translation>", '<translation type="unfinished">'), 1),
                 ("authloupe_ko.ts", "ko", good.replace("<translation>", '<translation type="vanished">'), 1),
                 ("authloupe_ar.ts", "ar", "<message>", 1)]
        for name, language, body, wanted in cases:
            if check_ts.check(file_with(directory, name, language, body)) != wanted:
                missed.append(f"{name} with {body!r} should give {wanted} errors")
    print(*missed, sep="\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
