// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/value_groups.h"

#include "query/ip_address.h"
#include "query/text_source.h"

#include <charconv>
#include <string>

namespace authloupe {

namespace {

constexpr std::uint32_t kTextsPerLook = 1U << 12;

void appendNumber(std::string& text, unsigned number, int base)
{
    std::array<char, 8> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number, base);
    text.append(digits.data(), error == std::errc{} ? end : digits.data());
}

std::string ipv4Network(const IpAddress& address)
{
    std::string text;
    for (std::size_t i = 12; i < 15; ++i) {
        appendNumber(text, address.bytes[i], 10);
        text += '.';
    }
    return text + "0/24";
}

// The second half is zero, so the longest run of zeros is at the end.
std::string ipv6Network(const IpAddress& address)
{
    std::array<unsigned, 4> groups{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i] = address.bytes[2 * i] * 256U + address.bytes[2 * i + 1];
        count = groups[i] != 0 ? i + 1 : count;
    }
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        appendNumber(text, groups[i], 16);
        text += i + 1 < count ? ":" : "";
    }
    return text + "::/64";
}

template<class ValueOf>
std::optional<GroupValues> internValues(const Dictionary& texts, GroupValues values, const StopToken& stop,
                                        const ValueOf& valueOf)
{
    TextStore store;
    values.ofTexts.resize(texts.size() + 1);
    for (std::uint32_t id = 1; id < values.ofTexts.size(); ++id) {
        if (id % kTextsPerLook == 0 && stop.stop_requested())
            return std::nullopt;
        const auto value = valueOf(texts.text(TextId{id}));
        values.ofTexts[id] = value.empty() ? raw(kAbsentText) : raw(store.intern(std::string_view(value)));
    }
    values.values = store.takeAll();
    return values;
}

} // namespace

std::string_view stableName(ValueGroup group) noexcept
{
    switch (group) {
    case ValueGroup::Users: return "users";
    case ValueGroup::Addresses: return "addresses";
    case ValueGroup::Networks: return "networks";
    case ValueGroup::Profiles: return "profiles";
    case ValueGroup::Mechanisms: return "mechanisms";
    case ValueGroup::Interfaces: return "interfaces";
    case ValueGroup::SenderGroups: return "sender_groups";
    case ValueGroup::Countries: break;
    }
    return "countries";
}

SessionField fieldOf(ValueGroup group) noexcept
{
    switch (group) {
    case ValueGroup::Users: return SessionField::Users;
    case ValueGroup::Addresses:
    case ValueGroup::Networks: return SessionField::RemoteAddress;
    case ValueGroup::Profiles: return SessionField::Profiles;
    case ValueGroup::Mechanisms: return SessionField::Mechanisms;
    case ValueGroup::Interfaces: return SessionField::Interface;
    case ValueGroup::SenderGroups: return SessionField::SenderGroup;
    case ValueGroup::Countries: break;
    }
    return SessionField::Country;
}

bool isOfAttempts(ValueGroup group) noexcept
{
    return group == ValueGroup::Users || group == ValueGroup::Profiles || group == ValueGroup::Mechanisms;
}

std::string networkAround(std::string_view address)
{
    constexpr std::uint64_t kMappedIpv4 = 0xFFFFU;
    const std::optional<IpAddress> parsed = parseIpAddress(address);
    if (!parsed)
        return {};
    if (parsed->word(0) != 0)
        return ipv6Network(*parsed);
    // Mapped ones as well: the same filter finds both.
    return parsed->word(1) >> 32U == kMappedIpv4 ? ipv4Network(*parsed) : std::string(address) + "/128";
}

std::optional<GroupValues> GroupValues::of(const Snapshot& snapshot, ValueGroup group, const StopToken& stop)
{
    const TextSource source = textSourceOf(fieldOf(group)).value_or(TextSource{});
    const Dictionary& texts = snapshot.texts(source.kind);
    GroupValues values{group, source.kind, {}, {}};
    if (group == ValueGroup::Networks)
        return internValues(texts, std::move(values), stop, networkAround);
    if (source.part != nullptr)
        return internValues(texts, std::move(values), stop, source.part);
    values.values = texts;
    return values;
}

} // namespace authloupe
