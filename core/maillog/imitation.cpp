// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/imitation.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace authloupe {

namespace {

constexpr std::array<std::string_view, 6> kWordsOfEntries{
    "SMTP Auth: ", "using AUTH mechanism:", "for user: ", "with profile: ", " Info: ", " Warning: "};
constexpr std::array<std::string_view, 3> kIds{"ICID ", "DCID ", "MID "};

bool holdsId(std::string_view name, std::string_view id) noexcept
{
    for (std::size_t at = name.find(id); at != std::string_view::npos; at = name.find(id, at + 1)) {
        const std::size_t behind = at + id.size();
        const bool isWord = at == 0 || !ascii::isLetterOrDigit(name[at - 1]);
        if (isWord && behind < name.size() && ascii::isDigit(name[behind]))
            return true;
    }
    return false;
}

// `11:43:59`, but not as a part of `00:11:22:33:44:55`.
bool holdsTimeOfDay(std::string_view name) noexcept
{
    constexpr std::string_view kForm = "00:00:00";
    const auto fits = [](char c, char form) { return form == '0' ? ascii::isDigit(c) : c == form; };
    const auto goesOn = [name](std::size_t at) {
        return at < name.size() && (ascii::isLetterOrDigit(name[at]) || name[at] == ':');
    };
    for (std::size_t at = 0; at + kForm.size() <= name.size(); ++at)
        if (std::ranges::equal(name.substr(at, kForm.size()), kForm, fits) && !goesOn(at + kForm.size())
            && (at == 0 || !goesOn(at - 1)))
            return true;
    return false;
}

} // namespace

bool imitatesEntry(std::string_view name) noexcept
{
    const auto isIn = [name](std::string_view words) { return name.find(words) != std::string_view::npos; };
    return std::ranges::any_of(kWordsOfEntries, isIn)
           || std::ranges::any_of(kIds, [name](std::string_view id) { return holdsId(name, id); })
           || holdsTimeOfDay(name);
}

} // namespace authloupe
