// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_names.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace authloupe {

namespace {

struct ShortName {
    std::string_view name;
    FilterName meaning;
};

// The first name of a meaning is the canonical one; fields that do not stand here have their stable name.
const std::array<ShortName, 27> kShortNames{{
    {"any", FilterWord::Any},
    {"text", FilterWord::Any},
    {"since", FilterWord::Since},
    {"until", FilterWord::Until},
    {"time", FilterWord::Time},
    {"marked", FilterWord::Marked},
    {"user", SessionField::Users},
    {"profile", SessionField::Profiles},
    {"ip", SessionField::RemoteAddress},
    {"address", SessionField::RemoteAddress},
    {"mechanism", SessionField::Mechanisms},
    {"duration", SessionField::Duration},
    {"host", SessionField::ReverseDns},
    {"verified", SessionField::ReverseDnsVerified},
    {"group", SessionField::SenderGroup},
    {"match", SessionField::SenderGroupMatch},
    {"sbrs", SessionField::Reputation},
    {"listener", SessionField::Interface},
    {"local", SessionField::LocalAddress},
    {"port", SessionField::RemotePort},
    {"id", SessionField::ConnectionId},
    {"icid", SessionField::ConnectionId},
    {"dcid", SessionField::ConnectionId},
    {"protocol", SessionField::TlsProtocol},
    {"cipher", SessionField::TlsCipher},
    {"serial", SessionField::Appliance},
    {"result", SessionField::Outcome},
}};

// How many characters must be added, taken away, replaced or swapped with their neighbour.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::optional<FilterName> filterNameOf(std::string_view name)
{
    const std::string given = ascii::lower(name);
    if (const auto field = sessionFieldFromName(given))
        return *field;
    const auto* const shortName = std::ranges::find(kShortNames, given, &ShortName::name);
    if (shortName != kShortNames.end())
        return shortName->meaning;
    for (const std::string_view ending : {"s", "_s"})
        if (const auto field = sessionFieldFromName(given + std::string(ending)))
            return *field;
    return std::nullopt;
}

std::string_view nameOf(FilterName name) noexcept
{
    const auto* const shortName = std::ranges::find(kShortNames, name, &ShortName::meaning);
    const SessionField* const field = std::get_if<SessionField>(&name);
    const bool isShort = !field || *field == SessionField::Users || *field == SessionField::Profiles
                         || *field == SessionField::RemoteAddress;
    return isShort ? shortName->name : info(*field).name;
}

std::vector<std::string_view> filterNames()
{
    std::vector<std::string_view> names;
    for (const auto& field : sessionFields())
        names.push_back(field.name);
    for (const ShortName& shortName : kShortNames)
        names.push_back(shortName.name);
    std::ranges::sort(names);
    return names;
}

std::vector<std::string_view> nearestFilterNames(std::string_view name)
{
    constexpr std::size_t kLongest = 40;
    constexpr std::size_t kMost = 3;
    const std::string given = ascii::lower(name.substr(0, kLongest));
    const std::size_t farthest = std::max<std::size_t>(1, given.size() / 3);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const std::string_view known : filterNames()) {
        const bool isPart = given.size() > 2 && known.find(given) != std::string_view::npos;
        const std::size_t steps = distance(given, known);
        if (steps <= farthest || isPart)
            near.emplace_back(isPart ? 0 : steps, known);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    near.resize(std::min(kMost, near.size()));
    std::vector<std::string_view> names(near.size());
    std::ranges::transform(near, names.begin(), &std::pair<std::size_t, std::string_view>::second);
    return names;
}

} // namespace authloupe
