// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/secrets.h"

#include "base/ascii.h"
#include "maillog/body_cursor.h"
#include "maillog/line_dress.h"

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

constexpr char kSeam = '\n'; // where a line ended: a blank stood there, or nothing

// Takes words off the front, in lower case here and in any case there, whatever seams lie among them.
bool takeWords(std::string_view& text, std::string_view words) noexcept
{
    std::string_view rest = text;
    for (const char wanted : words) {
        if (wanted != ' ' && rest.starts_with(kSeam))
            rest.remove_prefix(1);
        if (rest.empty()
            || (ascii::lower(rest.front()) != wanted && (wanted != ' ' || rest.front() != kSeam)))
            return false;
        rest.remove_prefix(1);
    }
    text = rest;
    return true;
}

bool isBase64Digit(char c) noexcept
{
    return ascii::isLetterOrDigit(c) || c == '+' || c == '/';
}

// Nothing but a word of the length that base64 has stands there, up to a seam or the end; short ones are
// commands, long ones may have been cut.
bool isBase64(std::string_view text) noexcept
{
    constexpr std::size_t kLeast = 8;
    constexpr std::size_t kNoCommand = 64;
    const auto isWhole = [](std::size_t length) {
        return length >= kLeast && (length % 4 == 0 || length >= kNoCommand);
    };
    std::size_t length = 0;
    bool filled = false;
    for (const char c : trimmedRight(text)) {
        if (c == kSeam && isWhole(length))
            return true;
        if (c == kSeam)
            continue;
        if (c != '=' && (filled || !isBase64Digit(c)))
            return false;
        filled = c == '=';
        ++length;
    }
    return isWhole(length);
}

// What an outsider sent that is no command may be what he sends when he is asked for a password.
bool isTypedSecret(std::string_view command) noexcept
{
    std::string_view rest = command;
    return takeWords(rest, "auth ") || isBase64(command);
}

// As it stands alone in a line of prose: a heading, say. Base64 of so many characters mixes its letters.
bool isPlainWord(std::string_view text) noexcept
{
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::ranges::all_of(text, isUpper)
           || (ascii::isLetter(text.front()) && std::ranges::all_of(text.substr(1), isLower));
}

constexpr std::array<std::string_view, 8> kMarkers{"sent: '",       "rcvd: '",     "sent: \"",
                                                   "rcvd: \"",      "auth plain ", "auth login ",
                                                   "auth cram-md5", "auth xoauth"};

// How many bytes of the words stand at `at` behind which a secret follows; 0 when none do.
std::size_t markerSize(std::string_view text, std::size_t at) noexcept
{
    const std::string_view front = text.substr(at);
    std::string_view rest = front;
    bool marked =
        std::ranges::any_of(kMarkers, [&](std::string_view words) { return takeWords(rest, words); });
    // In front of everything these are quotation marks of e-mail.
    marked = marked || (at != 0 && (takeWords(rest, "<< ") || takeWords(rest, ">> ")));
    marked = marked || (takeWords(rest, "334 ") && isBase64(rest));
    rest = marked ? rest : front;
    marked = marked || (takeWords(rest, "unknown command: ") && isTypedSecret(rest));
    return marked ? front.size() - rest.size() : 0;
}

// In a text of lines with seams between them.
std::size_t secretStartIn(std::string_view text) noexcept
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool beginsWord = at == 0 || !ascii::isLetterOrDigit(text[at - 1]);
        if (!beginsWord || text[at] == kSeam)
            continue;
        if (const std::size_t size = markerSize(text, at); size != 0)
            return at + size;
    }
    return std::string_view::npos;
}

} // namespace

SecretPlace findSecret(const std::vector<std::string_view>& lines)
{
    struct Part {
        std::size_t begin = 0; // in the joined text
        std::size_t dress = 0; // bytes of the line that are not in it
        bool asWritten = true; // and the others are
    };
    bool quoted = false;
    if (!lines.empty())
        (void)quoteLength(lines.front(), quoted);
    std::string text;
    std::vector<Part> parts;
    for (const std::string_view line : lines) {
        bool marked = false;
        std::size_t dress = quoted ? quoteLength(line, marked) : line.find_first_not_of(" \t");
        dress = std::min(dress, line.size());
        if (!parts.empty())
            text += kSeam;
        const std::string_view written = trimmedRight(line.substr(dress));
        const std::string plain = plainText(written);
        parts.push_back({text.size(), dress, plain.size() == written.size()});
        text += plain;
    }
    const std::size_t start = secretStartIn(text);
    if (start == std::string_view::npos)
        return {};
    const auto behind = std::ranges::upper_bound(parts, start, {}, &Part::begin);
    const auto line = static_cast<std::size_t>(behind - parts.begin()) - 1;
    const Part& part = parts[line];
    return {line, part.asWritten ? start - part.begin + part.dress : 0};
}

std::string shownLine(std::string_view line, std::size_t number, const SecretPlace& secret)
{
    if (number < secret.line)
        return std::string(line);
    const std::size_t shown = number == secret.line ? std::min(secret.column, line.size()) : 0;
    return std::string(line.substr(0, shown)) + "***";
}

bool isRestOfSecret(std::string_view line, bool behindRest)
{
    constexpr std::size_t kLeast = 8;
    constexpr std::size_t kMostPadding = 2;
    bool quoted = false;
    std::string_view text = line.substr(std::min(quoteLength(line, quoted), line.size()));
    text = trimmedRight(text);
    std::string plain;
    if (hasOddCharacters(text))
        text = plain = plainText(text);
    if (!text.empty() && (text.back() == '\'' || text.back() == '"')) // the end of what was said
        text.remove_suffix(1);
    const auto size = static_cast<std::size_t>(std::ranges::find_if_not(text, isBase64Digit) - text.begin());
    const std::string_view digits = text.substr(0, size);
    const std::size_t padding = text.size() - size;
    if (padding > kMostPadding || text.find_first_not_of('=', size) != std::string_view::npos
        || std::ranges::none_of(digits, ascii::isLetterOrDigit))
        return false;
    return behindRest || padding != 0 || (size >= kLeast && !isPlainWord(digits));
}

std::size_t secretStart(std::string_view line)
{
    const SecretPlace secret = findSecret({line});
    return secret.isSome() ? secret.column : std::string_view::npos;
}

std::string withoutSecret(std::string_view line)
{
    return shownLine(line, 0, findSecret({line}));
}

} // namespace authloupe
