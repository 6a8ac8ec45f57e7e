// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;

namespace authloupe {

// A sentence in English when no installed font has the letters of this language, else nothing. In English
// because in that language it would be a row of boxes.
[[nodiscard]] QString missingFontSentence(const QString& languageCode, const QFont& font);

} // namespace authloupe
