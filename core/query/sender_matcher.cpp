// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sender_matcher.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "session/sender_rule.h"

#include <algorithm>
#include <string_view>

namespace authloupe {

namespace {

std::uint32_t numberOf(std::string_view text, std::uint32_t bits) noexcept
{
    return (textHash(text) & ~std::uint32_t{3}) | bits;
}

// set(id, buffer) for all texts, whose memory is asked for before it is needed. False when stopped.
template<class Set>
bool forTexts(const Dictionary& texts, const Effort& effort, const Set& set)
{
    constexpr std::size_t kTextsInPiece = 4096;
    constexpr std::size_t kTextsAhead = 16;
    const auto idOf = [&texts](std::size_t index) {
        return TextId{static_cast<std::uint32_t>(std::min(index + 1, texts.size()))};
    };
    const auto buffer = [] { return std::string(); };
    effort.forPieces(texts.size(), kTextsInPiece, Effort::kCostOfText, buffer,
                     [&](std::string& own, Stretch piece) {
                         for (std::size_t i = piece.begin; i < piece.end; ++i) {
                             texts.prefetchEntry(idOf(i + 2 * kTextsAhead));
                             texts.prefetchText(idOf(i + kTextsAhead));
                             set(raw(idOf(i)), own);
                         }
                     });
    return !effort.isStopped();
}

} // namespace

SenderMatcher::SenderMatcher(const Snapshot& snapshot)
    : m_snapshot(&snapshot),
      m_users(snapshot.texts(TextKind::User).size() + 1),
      m_senders(snapshot.texts(TextKind::Sender).size() + 1),
      m_shortened(m_senders.size())
{}

std::optional<SenderMatcher> SenderMatcher::make(const Snapshot& snapshot, const Effort& effort)
{
    SenderMatcher matcher(snapshot);
    const auto setUser = [&matcher](std::uint32_t id, std::string& buffer) { matcher.setUser(id, buffer); };
    const auto setSender = [&matcher](std::uint32_t id, std::string& buffer) {
        matcher.setSender(id, buffer);
    };
    if (!forTexts(snapshot.texts(TextKind::User), effort, setUser)
        || !forTexts(snapshot.texts(TextKind::Sender), effort, setSender))
        return std::nullopt;
    return matcher;
}

void SenderMatcher::setUser(std::uint32_t id, std::string& buffer)
{
    const std::string_view name = ascii::loweredInto(buffer, m_snapshot->text(TextKind::User, TextId{id}));
    m_users[id] = numberOf(name, name.find('@') != std::string_view::npos ? kWithDomain : 0);
}

void SenderMatcher::setSender(std::uint32_t id, std::string& buffer)
{
    const std::string_view whole = ascii::loweredInto(buffer, m_snapshot->text(TextKind::Sender, TextId{id}));
    if (whole.empty())
        m_null = id; // no other thread has it
    const std::size_t at = std::min(whole.rfind('@'), whole.size());
    const std::string_view local = whole.substr(0, at);
    Forms& forms = m_senders[id];
    forms = {numberOf(local, 0), numberOf(whole, kWithDomain)};
    const std::size_t plus = local.rfind('+');
    if (plus == std::string_view::npos)
        return;
    forms.local |= kShortened;
    m_shortened[id].local = numberOf(local.substr(0, plus), 0);
    buffer.erase(plus, at - plus);
    m_shortened[id].whole = numberOf(buffer, kWithDomain);
}

bool SenderMatcher::compare(std::uint32_t user, std::uint32_t sender, Memory& memory) const
{
    Pair& known = memory.m_pairs[(user * 0x9E37'79B9U ^ sender) % kPairs];
    if (known.user != user || known.sender != sender)
        known = {user, sender,
                 smtpAuthIdMatches(m_snapshot->text(TextKind::User, TextId{user}),
                                   m_snapshot->text(TextKind::Sender, TextId{sender}), '+')};
    return known.matches;
}

} // namespace authloupe
