# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for one message of a catalogue; check_ts.py applies them.

A rule is a function (message) -> iterator of texts; its name is what a finding is reported under. Rules in WARNINGS
are printed and do not fail the check.
"""
import collections
import re
import unicodedata

FORMS = {"en": 2, "fr": 2, "es": 2, "ko": 1, "ar": 6, "nl": 2}
NBSP, NNBSP = "\u00a0", "\u202f"

KEEP = ("SMTP AUTH TLS DNS IP CSV JSON UTC ICID DCID MID RID ESA SBRS LDAP CIDR ISO RFC HAT SASL AsyncOS Cisco Authloupe "
        "ACCEPT RELAY REJECT TCPREFUSE PLAIN LOGIN mail_logs UTF-8 GPL Qt").split()
FORBIDDEN = {
    "fr": [r"S TP", r"crypté", r"ouvertes une session", r"connectés", r"infructueu"],
    "es": [r"S TP", r"abren una sesión", r"encriptad", r"acertado", r"fracasado", r"fichero", r"soportad",
           r"anfitrión"],
    "ko": [r"에러", r"메세지", r"아니오", r"프로필"],
    "ar": [r"معرف فئة المورد", r"(?<!\w)قم ب", r"إجهاض", r"الملف الشخصي"],
    "nl": [r"(?<!S)MTP", r"\bESR\b", r"[Ii]ngebonden", r"gastheer", r"inzendingen", r"\b[Vv]erificatie"],
}
QUOTES = {"fr": "«»", "es": "«»", "ko": "“”", "ar": "”“", "nl": "‘’"}
# The same word in both languages, or no word at all.
SAME_ALLOWED = {
    "fr": {"Interface", "Message", "Messages", "Port", "Session", "Direction", "Date", "Type", "Total", "Details",
           "Information", "Format", "Source", "Options", "Page", "Notes", "Expression", "Actions", "Action", "Version",
           "%1 min %2 s", "%1 h %2 min %3 s"},
    "es": {"Bytes", "Error", "Total", "No", "%1 min %2 s", "%1 h %2 min %3 s"},
    "nl": {"Interface", "Details", "&Details", "Filter", "Filters", "Reverse DNS", "Brute force", "Password spraying",
           "Help", "Credential stuffing", "Thema", "&Help", "Type", "Open", "Listener", "Server", "Week", "Format", "Tijd",
           "Appliance", "Bytes", "%1 min %2 s"},
    "ko": set(),
    "ar": set(),
}

ARABIC_LETTER = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")
ARABIC_MARKS = re.compile(r"[\u064b-\u065f\u0670]")
# Letters that do not join the letter after them.
ARABIC_STOPS = set("اأإآٱدذرزوؤةىء")
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
ENTITY = re.compile(r"&(?:#\w+|[a-zA-Z]+\d*);")

Message = collections.namedtuple("Message", "language source numerus state translations extra")


def bare(text):
    """Without tags and entities, where `"` and `&` have a meaning of their own."""
    return ENTITY.sub(" ", TAG.sub(" ", text))


def mnemonics(text):
    return re.findall(r"&(\S)", bare(text).replace("&&", ""))


def numbers(text):
    return collections.Counter(p.replace("L", "") for p in PLACEHOLDER.findall(text) if not p.endswith("n"))


def closing(text):
    """The last character that ends a sentence or a label; mnemonics, quotes and brackets behind it do not count."""
    text = re.sub(r"\(&\w\)", "", bare(text)).rstrip()
    text = text.rstrip(")]”»’\"'“\u2069").rstrip()
    return text[-1:] if text[-1:] in tuple("….:?!؟;؛") else ""


def finished(m):
    if m.state:
        yield f"is {m.state}"


def complete(m):
    if any(not t.strip() for t in m.translations) or not m.translations:
        yield "has no translation"


def plural_forms(m):
    if m.numerus and len(m.translations) != FORMS[m.language]:
        yield f"has {len(m.translations)} plural forms instead of {FORMS[m.language]}"


def placeholders(m):
    wanted = numbers(m.source)
    counted = bool(re.search(r"%L?n", m.source))
    for index, text in enumerate(m.translations):
        if numbers(text) != wanted:
            yield f"placeholders {sorted(numbers(text).elements())} instead of {sorted(wanted.elements())}"
        found = len(re.findall(r"%L?n", text))
        may_omit = m.language == "ar" and index < 3
        if found > 1 or found > counted or (counted and not found and not may_omit):
            yield f"%n stands {found} times in form {index}"
        if m.language == "es" and re.search(r"%L(?:n|\d)", text):
            yield "groups digits wrongly in Spanish: use %n and %1, not %Ln and %L1"
        if re.search(r"%\s+(?:L?n\b|L?\d)", text) and not re.search(r"%\s+(?:L?n\b|L?\d)", m.source):
            yield "a placeholder is torn apart"


def markup(m):
    for text in m.translations:
        if sorted(TAG.findall(text)) != sorted(TAG.findall(m.source)):
            yield "has other tags"
        if text.count("\n") != m.source.count("\n") or text.count("\t") != m.source.count("\t"):
            yield "has other line breaks or tabs"


def edge_spaces(m):
    def edges(text):
        return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]
    for text in m.translations:
        if text.strip() and edges(text) != edges(m.source):
            yield "begins or ends with other blanks"


def mnemonic(m):
    wanted = len(mnemonics(m.source))
    for text in m.translations:
        found = mnemonics(text)
        if len(found) > wanted or (len(found) < wanted and m.language != "ar"):
            yield f"has {len(found)} mnemonics instead of {wanted}"
        elif m.language == "ko" and found and not re.search(r"(?<![…:.])\(&[A-Z0-9]\)[…:]?$", text):
            yield "a mnemonic in Korean is (&X) before … and : and at the end"
        elif m.language == "ar" and found and not isolated(ARABIC_MARKS.sub("", bare(text))):
            yield "the mnemonic tears joined letters apart"


def isolated(text):
    """Whether the letter behind & is joined to none of its neighbours."""
    place = re.search(r"&(?=[^&\s])", text)
    before, letter, after = text[:place.start()][-1:], text[place.end()], text[place.end() + 1:][:1]
    if not ARABIC_LETTER.match(letter):
        return True
    joined_before = bool(before and ARABIC_LETTER.match(before)) and before not in ARABIC_STOPS
    joined_after = bool(after and ARABIC_LETTER.match(after)) and letter not in ARABIC_STOPS and letter != "ء"
    return not joined_before and not joined_after


def ellipsis(m):
    ends = closing(m.source) == "…" or m.source.rstrip().endswith("...")
    for text in m.translations:
        if "..." in text:
            yield "has ... instead of …"
        elif (closing(text) == "…") != ends:
            yield "has an ellipsis at its end where the source has none, or the other way round"


def terminal_punctuation(m):
    other = {"ar": {"?": "؟", ";": "؛"}}.get(m.language, {})
    ends = closing(m.source)
    if ends == "…" or m.source.rstrip().endswith("..."):
        return
    for text in m.translations:
        if text.strip() and closing(text) not in (other.get(ends, ends), "…"):
            yield f"ends with “{closing(text)}” where the source ends with “{ends}”"


def french(m):
    if m.language != "fr":
        return
    for text in map(bare, m.translations):
        if re.search(rf"[^\s{NBSP}{NNBSP}][:;!?](?=[\s{NBSP}»]|$)", text) or re.search(r" [:;!?](?!\w)", text):
            yield "needs a no-break space before : ; ! ?"
        if re.search(rf"«(?![{NBSP}{NNBSP}])", text) or re.search(rf"(?<![{NBSP}{NNBSP}])»", text):
            yield "needs no-break spaces inside « »"
        if re.search(r"\w'\w", text):
            yield "needs the apostrophe ’"


def percent(m):
    if not re.search(r"%L?\d%", m.source):
        return
    for text in m.translations:
        spaced = bool(re.search(rf"%L?\d[{NBSP}{NNBSP}]%", text))
        if spaced != (m.language in ("fr", "es")) or re.search(r"%L?\d %", text):
            yield "the percent sign stands behind a no-break space in French and Spanish, and behind none elsewhere"


def dutch(m):
    if m.language == "nl" and any(re.search(r"\w'\w", bare(t)) for t in m.translations):
        yield "needs the apostrophe ’"


def spanish(m):
    if m.language != "es":
        return
    for text in map(bare, m.translations):
        asked = len(re.findall(r"\S\?", text)) # one behind a blank is a sign that is spoken of
        if asked != text.count("¿") or text.count("!") != text.count("¡"):
            yield "needs ¿ with ? and ¡ with !"


def arabic(m):
    if m.language != "ar":
        return
    for text in map(bare, m.translations):
        if re.search(r"[\u0620-\u064a]\s*[?;,]|[?;,]\s*[\u0620-\u064a]", text):
            yield "needs ؟ ، ؛ instead of ? , ;"


def quotes(m):
    if m.language == "en":
        return
    for text in m.translations:
        if bare(text).count('"') > bare(m.source).count('"'):
            yield 'has a straight "'
        if "“" in m.source and QUOTES[m.language][0] not in text:
            yield f"quotes are {QUOTES[m.language]} in this language"


def bidi(m):
    for text in m.translations:
        if re.search("[\u200e\u200f\u061c\u202a-\u202e]", text):
            yield "has a bidirectional control other than an isolate"
        depth = 0
        for c in text:
            depth += 1 if c in "\u2066\u2067\u2068" else -1 if c == "\u2069" else 0
            if depth < 0:
                break
        if depth:
            yield "has unbalanced isolates"


def keep_terms(m):
    for term in KEEP:
        pattern = rf"(?<![A-Za-z0-9_]){re.escape(term)}(?![A-Za-z0-9_])"
        if re.search(pattern, m.source.replace("&", "")):
            for index, text in enumerate(m.translations):
                if text.strip() and not re.search(pattern, text.replace("&", "")):
                    yield f"lacks “{term}” in form {index}"


def forbidden(m):
    for pattern in FORBIDDEN.get(m.language, []):
        if any(re.search(pattern, text, re.I) for text in m.translations):
            yield f"has the forbidden term “{pattern}”"


def nfc(m):
    if any(unicodedata.normalize("NFC", text) != text for text in m.translations):
        yield "is not in the normal form NFC"


def english_plural(m):
    if m.language == "en" and any("(s)" in text for text in m.translations):
        yield "shows “(s)”"


def same_as_source(m):
    words = re.findall(r"[A-Za-z]{2,}", PLACEHOLDER.sub("", bare(m.source)))
    if (m.language != "en" and any(w not in KEEP for w in words) and m.translations == [m.source]
            and m.source not in SAME_ALLOWED[m.language]):
        yield "is the same as the source"


def own_script(m):
    script = {"ko": r"[\uac00-\ud7a3]", "ar": r"[\u0620-\u064a]"}.get(m.language)
    words = re.findall(r"[A-Za-z0-9_-]+", PLACEHOLDER.sub("", bare(m.source)))
    if script and any(re.search(r"[a-z]{4}", w) and w not in KEEP for w in words):
        if not any(re.search(script, text) for text in m.translations):
            yield "has no letter of its own script"


def length(m):
    if m.language not in ("en",) and 8 <= len(m.source) <= 25:
        longest = max(map(len, m.translations), default=0)
        if longest > 3 * len(m.source):
            yield f"is {longest / len(m.source):.1f} times as long as the source"


ERRORS = [finished, complete, plural_forms, placeholders, markup, edge_spaces, mnemonic, ellipsis, terminal_punctuation,
          french, percent, dutch, spanish, arabic, quotes, bidi, keep_terms, forbidden, nfc, english_plural]
WARNINGS = [same_as_source, own_script, length]
