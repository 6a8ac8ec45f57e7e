// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/entry_names.h"

#include "base/ascii.h"

namespace authloupe {

std::string_view ownWords(std::string_view text) noexcept
{
    text = text.substr(0, text.find_first_of("<'\""));
    for (const std::string_view word : {" user:", " Subject", " Message-ID", " host "})
        text = text.substr(0, text.find(word));
    return text;
}

std::string_view numberBehind(std::string_view text, std::string_view word, std::size_t& at)
{
    for (at = text.find(word, at); at != std::string_view::npos; at = text.find(word, at)) {
        const bool wholeWord = at == 0 || !ascii::isLetterOrDigit(text[at - 1]);
        at += word.size();
        if (!wholeWord)
            continue;
        std::size_t begin = at;
        while (begin < text.size() && (text[begin] == ':' || text[begin] == ' '))
            ++begin;
        std::size_t end = begin;
        while (end < text.size() && ascii::isDigit(text[end]))
            ++end;
        if (end > begin)
            return text.substr(begin, end - begin);
    }
    return {};
}

} // namespace authloupe
