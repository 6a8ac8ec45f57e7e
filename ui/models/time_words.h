// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace authloupe {

// A word of a span of time, in any of the program's languages.
struct TimeWord {
    std::int64_t seconds = 0; // of a unit; 0: a word that only leads to it, such as "last"
    std::int64_t times = 1;   // 2 for the dual of Arabic
    bool isNumber = false;    // "one", "une", "een" …
};

// Numbers in ASCII digits, and words without case and accents; anything else is a word that nobody knows.
[[nodiscard]] QStringList wordsOf(const QString& text);
// Of wordsOf(). Empty when it is none.
[[nodiscard]] std::optional<TimeWord> timeWord(const QString& word);

} // namespace authloupe
