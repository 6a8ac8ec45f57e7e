// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/secrets.h"

#include "base/ascii.h"
#include "maillog/body_cursor.h"

#include <algorithm>

namespace authloupe {

namespace {

// A whole word of the length that base64 has; short ones are commands.
bool isBase64(std::string_view word) noexcept
{
    constexpr std::size_t kLeast = 8;
    word = trimmedRight(word);
    const bool whole = word.size() >= kLeast && word.size() % 4 == 0;
    while (word.ends_with('='))
        word.remove_suffix(1);
    return whole && std::ranges::all_of(word, [](char c) {
               return ascii::isLetterOrDigit(c) || c == '+' || c == '/';
           });
}

// What an outsider sent that is no command may be what he sends when he is asked for a password.
bool isTypedSecret(std::string_view command) noexcept
{
    return startsWith<"auth ">(command) || isBase64(command);
}

// How many bytes of the words stand at the front of `text` behind which a secret follows; 0 when none do.
std::size_t markerSize(std::string_view text) noexcept
{
    BodyCursor cursor(text);
    const bool marked = cursor.take<"sent: '">() || cursor.take<"rcvd: '">() || cursor.take<"sent: \"">()
                        || cursor.take<"rcvd: \"">() || cursor.take<"<< ">() || cursor.take<">> ">()
                        || cursor.take<"auth plain ">() || cursor.take<"auth login ">()
                        || cursor.take<"auth cram-md5">() || cursor.take<"auth xoauth">()
                        || (cursor.take<"334 ">() && isBase64(cursor.rest()))
                        || (cursor.take<"unknown command: ">() && isTypedSecret(cursor.rest()));
    return marked ? text.size() - cursor.rest().size() : 0;
}

} // namespace

std::size_t secretStart(std::string_view line) noexcept
{
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool beginsWord = at == 0 || !ascii::isLetterOrDigit(line[at - 1]);
        if (!beginsWord)
            continue;
        if (const std::size_t size = markerSize(line.substr(at)); size != 0)
            return at + size;
    }
    return std::string_view::npos;
}

std::string withoutSecret(std::string_view line)
{
    const std::size_t start = secretStart(line);
    if (start == std::string_view::npos)
        return std::string(line);
    return std::string(line.substr(0, start)) + "***";
}

} // namespace authloupe
