// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_words.h"

#include "bridge/path_bytes.h"

#include <QStringList>

#include <algorithm>

namespace authloupe {
namespace {

bool isDirectionMark(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
           || (code >= 0x2066 && code <= 0x2069);
}

bool isBlank(QChar character)
{
    return character.isSpace();
}

} // namespace

QString typedText(QString text)
{
    text.removeIf(isDirectionMark);
    return text.trimmed();
}

std::vector<TextChoice> searchWords(const QString& text)
{
    std::vector<TextChoice> words;
    const QString typed = typedText(text);
    const auto add = [&](qsizetype from, qsizetype to) {
        if (to > from)
            words.push_back({bytesOfReversible(QStringView(typed).mid(from, to - from)), false, false});
    };
    qsizetype at = 0;
    while (at < typed.size()) {
        if (isBlank(typed[at])) {
            ++at;
            continue;
        }
        const qsizetype partner = typed[at] == u'"' ? typed.indexOf(u'"', at + 1) : -1;
        if (partner > at) {
            add(at + 1, partner);
            at = partner + 1;
            continue;
        }
        const qsizetype begin = at;
        while (at < typed.size() && !isBlank(typed[at]))
            ++at;
        add(begin, at);
    }
    return words;
}

QString searchText(const std::vector<TextChoice>& words)
{
    QStringList parts;
    for (const TextChoice& word : words) {
        if (word.exact || word.exclude)
            continue;
        QString text = reversibleText(word.text);
        if (std::any_of(text.cbegin(), text.cend(), isBlank))
            text = u'"' + text + u'"';
        parts.append(text);
    }
    return parts.join(u' ');
}

} // namespace authloupe
