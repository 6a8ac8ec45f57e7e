// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/field_words.h"

#include "base/vocabulary.h"

namespace authloupe {

namespace {

template<class Word>
std::vector<std::string_view> wordsUpTo(Word last)
{
    std::vector<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        words.push_back(stableName(static_cast<Word>(i)));
    return words;
}

} // namespace

std::vector<std::string_view> wordsByCode(SessionField field)
{
    switch (field) {
    case SessionField::Direction: return wordsUpTo(Direction::Outbound);
    case SessionField::End: return wordsUpTo(End::LostThenClosed);
    case SessionField::ReverseDnsVerified: return wordsUpTo(ReverseDnsVerified::No);
    case SessionField::SenderMatchesUser:
    case SessionField::AuthenticatedWithoutTls:
    case SessionField::Relay: return wordsUpTo(YesNo::No);
    case SessionField::Tls: return wordsUpTo(TlsState::RequiredNotStarted);
    case SessionField::Outcome: return wordsUpTo(Outcome::NotAttempted);
    case SessionField::Trouble: return wordsUpTo(static_cast<Trouble>(kTroubleCount - 1));
    default: return {};
    }
}

} // namespace authloupe
