// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_words.h"

#include <algorithm>
#include <cctype>

namespace authloupe::test {

using std::string;

bool sameWords(const string& text, const string& words)
{
    return text.size() >= words.size()
           && std::equal(words.begin(), words.end(), text.begin(), [](char a, char b) {
                  return std::tolower(static_cast<unsigned char>(a))
                         == std::tolower(static_cast<unsigned char>(b));
              });
}

std::size_t firstWords(const string& text, const string& words)
{
    for (std::size_t at = 0; at + words.size() <= text.size(); ++at)
        if (sameWords(text.substr(at, words.size()), words))
            return at;
    return string::npos;
}

std::size_t lastWords(const string& text, const string& words)
{
    for (std::size_t at = text.size() + 1; at-- > 0;)
        if (sameWords(text.substr(at, words.size()), words))
            return at;
    return string::npos;
}

bool endsWithWords(const string& text, const string& words)
{
    return text.size() >= words.size() && sameWords(text.substr(text.size() - words.size()), words);
}

// Takes `words` off the front of `text`, whatever their case.
bool take(string& text, const string& words)
{
    if (!sameWords(text, words))
        return false;
    text.erase(0, words.size());
    return true;
}

bool takeNumber(string& text, std::uint64_t& number)
{
    const string digits = text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    string significant = digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
    const string largest = "18446744073709551615";
    if (digits.empty() || significant.size() > largest.size()
        || (significant.size() == largest.size() && significant > largest))
        return false;
    number = significant.empty() ? 0 : std::stoull(significant);
    text.erase(0, digits.size());
    return true;
}

string takeWord(string& text)
{
    const string word = text.substr(0, text.find(' '));
    text.erase(0, word.size());
    return word;
}

void skipBlanks(string& text)
{
    text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
}

string withoutBlanksBehind(string text)
{
    while (text.ends_with(' ') || text.ends_with('\t') || text.ends_with('\r'))
        text.pop_back();
    return text;
}

string withoutBlanksAround(const string& text)
{
    return withoutBlanksBehind(text.substr(std::min(text.find_first_not_of(" \t"), text.size())));
}

} // namespace authloupe::test
