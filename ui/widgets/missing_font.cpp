// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/missing_font.h"

#include <QFontMetrics>

namespace authloupe {

QString missingFontSentence(const QString& languageCode, const QFont& font)
{
    // inFont() also looks into the fonts that Qt falls back to.
    const auto lacks = [metrics = QFontMetrics(font)](char16_t letter) {
        return !metrics.inFont(QChar(letter));
    };
    if (languageCode == QStringLiteral("ko") && lacks(u'\uD55C'))
        return QStringLiteral(
            "No installed font has Korean letters. Install one (Debian: fonts-noto-cjk), or choose "
            "another language in Settings, Language.");
    if (languageCode == QStringLiteral("ar") && lacks(u'\u0639'))
        return QStringLiteral(
            "No installed font has Arabic letters. Install one (Debian: fonts-noto-core), or choose "
            "another language in Settings, Language.");
    return {};
}

} // namespace authloupe
