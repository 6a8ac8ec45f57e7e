// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/unicode_matcher.h"

#include "base/ascii.h"
#include "bridge/path_bytes.h"

#include <QChar>
#include <QString>

namespace authloupe {

namespace {

class UnicodeMatcher final : public TextMatcher {
public:
    explicit UnicodeMatcher(std::string_view pattern) : m_folded(reversibleText(pattern).toCaseFolded())
    {
        const std::string folded = bytesOfReversible(m_folded);
        if (ascii::isAscii(folded)) { // of the folded one: the sign for kelvin is a k
            m_ascii = makeAsciiMatcher(folded);
        }
    }

    bool matches(std::string_view text) const override
    {
        if (ascii::isAscii(text)) { // nearly every text of a log
            return m_ascii && m_ascii->matches(text);
        }
        return reversibleText(text).toCaseFolded().contains(m_folded);
    }

private:
    QString m_folded;
    std::unique_ptr<TextMatcher> m_ascii; // null when an ASCII text cannot hold the pattern
};

char32_t foldUnicodeCase(char32_t c)
{
    return QChar::toCaseFolded(c);
}

} // namespace

MatcherFactory unicodeMatchers()
{
    return {makeUnicodeMatcher, foldUnicodeCase};
}

std::unique_ptr<TextMatcher> makeUnicodeMatcher(std::string_view pattern)
{
    return std::make_unique<UnicodeMatcher>(pattern);
}

} // namespace authloupe
