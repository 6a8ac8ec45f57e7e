// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pseudonyms.h"

#include "base/ascii.h"
#include "base/latin1.h"
#include "maillog/line_facts.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kLongestNoted = 256; // of longer names the beginning is looked for
constexpr std::uint64_t kHashStart = 0xCBF29CE484222325U;

constexpr std::uint64_t hashOn(std::uint64_t hash, char c) noexcept // FNV-1a
{
    return (hash ^ static_cast<unsigned char>(ascii::lower(c))) * 0x100000001B3U;
}

std::uint64_t hashOf(std::string_view text) noexcept
{
    std::uint64_t hash = kHashStart;
    for (const char c : text)
        hash = hashOn(hash, c);
    return hash;
}

std::string_view kindName(NameKind kind) noexcept
{
    switch (kind) {
    case NameKind::User: return "user-";
    case NameKind::Address: return "address-";
    case NameKind::Network: return "network-";
    case NameKind::Host: return "host-";
    case NameKind::Sender: return "sender-";
    case NameKind::Text: break;
    }
    return "text-";
}

// Four numbers with dots between them, or anything with two colons between hexadecimal digits.
bool looksLikeAddress(std::string_view run) noexcept
{
    const auto dots = std::ranges::count(run, '.');
    const auto colons = std::ranges::count(run, ':');
    const auto digits = std::ranges::count_if(run, [](char c) { return ascii::hexDigit(c).has_value(); });
    return digits > 0 && (dots >= 3 || colons >= 2);
}

bool holdsAddress(std::string_view text) noexcept
{
    const auto isPart = [](char c) { return ascii::hexDigit(c).has_value() || c == '.' || c == ':'; };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '@')
            return true;
        std::size_t end = at;
        while (end < text.size() && isPart(text[end]))
            ++end;
        if (looksLikeAddress(text.substr(at, end - at)))
            return true;
        at = std::max(end, at + 1);
    }
    return false;
}

constexpr std::array kNameTexts{TextKind::User, TextKind::Address, TextKind::Host, TextKind::Sender};

} // namespace

std::optional<Pseudonyms> Pseudonyms::of(const Snapshot& snapshot, const StopToken& stop)
{
    constexpr std::uint32_t kTextsPerPoll = 4'096;
    Pseudonyms names;
    const auto forEach = [&](TextKind kind, const auto& take) {
        const Dictionary& texts = snapshot.texts(kind);
        for (std::uint32_t id = 1; id <= texts.size(); ++id) {
            if (id % kTextsPerPoll == 0 && stop.stop_requested())
                return false;
            take(texts.text(TextId{id}));
        }
        return true;
    };
    for (const TextKind kind : kNameTexts)
        if (!forEach(kind, [&](std::string_view text) {
                if (kind != TextKind::Host || text != kNoHost)
                    names.noteText(text);
            }))
            return std::nullopt;
    if (!forEach(TextKind::Listener,
                 [&](std::string_view text) { names.noteText(takeApartListener(text).localAddress); }))
        return std::nullopt;
    std::ranges::sort(names.m_hashes);
    names.m_hashes.erase(std::unique(names.m_hashes.begin(), names.m_hashes.end()), names.m_hashes.end());
    return names;
}

void Pseudonyms::noteText(std::string_view name)
{
    std::string converted;
    name = latin1AsUtf8(name, converted);
    note(name);
    for (const char border : {'@', '\\'}) {
        const std::size_t at = name.rfind(border);
        if (at == std::string_view::npos)
            continue;
        note(name.substr(0, at));
        note(name.substr(at + 1));
    }
}

void Pseudonyms::note(std::string_view name)
{
    if (name.empty())
        return;
    name = name.substr(0, kLongestNoted);
    m_longest = std::max(m_longest, name.size());
    m_hashes.push_back(hashOf(name));
}

bool Pseudonyms::isNoted(std::uint64_t hash) const noexcept
{
    return std::ranges::binary_search(m_hashes, hash);
}

std::string Pseudonyms::of(NameKind kind, std::string_view name)
{
    const auto index = static_cast<std::size_t>(kind);
    auto found = m_given[index].find(name);
    if (found == m_given[index].end()) {
        std::string given;
        do // `user-1` may be the name of somebody
            given = std::string(kindName(kind)) + std::to_string(++m_last[index]);
        while (isNoted(hashOf(given)));
        found = m_given[index].emplace(name, std::move(given)).first;
    }
    return found->second;
}

std::string Pseudonyms::shown(std::string_view text)
{
    return tells(text) ? of(NameKind::Text, text) : std::string(text);
}

bool Pseudonyms::tells(std::string_view text) const
{
    std::string converted;
    text = latin1AsUtf8(text, converted);
    if (text.size() > kLongestText || holdsAddress(text) || isNoted(hashOf(text)))
        return true;
    for (std::size_t from = 0; from < text.size(); ++from) {
        const std::size_t end = std::min(text.size(), from + m_longest);
        std::uint64_t hash = kHashStart;
        for (std::size_t at = from; at < end; ++at) {
            hash = hashOn(hash, text[at]);
            if (at + 1 - from >= kShortestPart && isNoted(hash))
                return true;
        }
    }
    return false;
}

std::string_view replyCodes(std::string_view response) noexcept
{
    const auto digitsAt = [&](std::size_t at) {
        std::size_t count = 0;
        while (at + count < response.size() && ascii::isDigit(response[at + count]))
            ++count;
        return count;
    };
    const auto endsAt = [&](std::size_t at) { return at == response.size() || response[at] == ' '; };
    if (digitsAt(0) != 3 || !(endsAt(3) || response[3] == '-'))
        return {};
    std::size_t at = 4;
    for (const std::size_t most : {1U, 3U, 3U}) { // RFC 3463
        const std::size_t digits = digitsAt(at);
        if (digits == 0 || digits > most)
            return response.substr(0, 3);
        at += digits;
        if (most == 3 && endsAt(at))
            return response.substr(0, at);
        if (at == response.size() || response[at] != '.')
            return response.substr(0, 3);
        ++at;
    }
    return response.substr(0, 3);
}

} // namespace authloupe
