// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_prefix.h"

#include "plain_words.h"

#include <regex>
#include <vector>

namespace authloupe::test {

namespace {

using std::string;

const std::regex kLevel("^ *(?:info|information|warning|critical|debug|trace|alert):", std::regex::icase);

bool levelComes(const string& text)
{
    return std::regex_search(text.substr(0, 200), kLevel)
           || (text.find_first_not_of(' ') > 150 && std::regex_search(text, kLevel));
}

// Behind a level another one may stand: the first was the name of the log subscription.
string behindFirstOfTwoLevels(const string& text)
{
    const string behind = text.substr(text.find(':') + 1);
    return levelComes(behind) ? behind : text;
}

} // namespace

std::optional<PlainStamped> plainStampAt(const string& line, const YearReference& year)
{
    static const std::regex priority("^<[0-9]{1,3}> ?");
    std::smatch m;
    const string front = line.substr(0, 8);
    const std::size_t before =
        std::regex_search(front, m, priority) ? static_cast<std::size_t>(m.length(0)) : 0;
    const auto form = plainForm(line.substr(before, 80), year);
    if (!form)
        return std::nullopt;
    PlainStamped stamped;
    stamped.length = before + form->length;
    stamped.head.start = form->native && before == 0 ? PlainStart::Native : PlainStart::Stamped;
    stamped.head.time = form->time;
    stamped.head.yearDerived = form->yearDerived;
    stamped.head.utcOffset = form->utcOffset;
    return stamped;
}

PlainEvent readPlainTail(const string& text, const YearReference& year, PlainHead& head)
{
    static const std::regex hostName("^[A-Za-z0-9._:-]+$");
    static const std::regex relayWords("^[^ ]+ (\\[[^ ]*\\]) ([^ ]*:[^ ]*)");
    std::vector<std::pair<string, string>> bare; // where a body without a level may begin, and the host then
    string rest = text;
    bool host = false;
    bool tag = false;
    int stamps = 0;
    if (head.start == PlainStart::Body || head.start == PlainStart::Stamped)
        bare.emplace_back(rest, "");
    while (head.start != PlainStart::Body) {
        if (levelComes(rest)) {
            head.recognised = true;
            return readPlainEntry(behindFirstOfTwoLevels(rest));
        }
        if (head.start == PlainStart::Level)
            break;
        skipBlanks(rest);
        const YearReference known =
            head.time.isValid() && !head.yearDerived ? YearReference{head.time, false} : year;
        if (const auto form = plainForm(rest, known); form && stamps < 2) {
            ++stamps;
            head.time = form->time;
            head.yearDerived = form->yearDerived;
            head.utcOffset = form->utcOffset;
            host = tag = false;
            rest.erase(0, form->length);
            bare = {{rest, head.host}};
            continue;
        }
        string behind = rest;
        string word = takeWord(behind);
        std::smatch m;
        if (word.empty() || tag)
            break;
        if (word.ends_with(':')) {
            tag = true;
        } else if (!host) {
            if (!std::regex_match(word, hostName))
                break;
            host = true;
            head.host = word;
        } else if (std::regex_search(rest, m, relayWords)) {
            tag = true;
            behind = rest.substr(static_cast<std::size_t>(m.length(0)));
        } else {
            break;
        }
        rest = behind;
        bare.emplace_back(rest, head.host);
    }
    PlainEvent event;
    for (auto body = bare.rbegin(); body != bare.rend() && event.kind == EventKind::NotUnderstood; ++body) {
        event = readPlainEntry(" Info: " + withoutBlanksAround(body->first));
        head.host = body->second;
    }
    head.recognised = event.kind != EventKind::NotUnderstood;
    return event;
}

bool plainLevel(const string& text)
{
    return !text.starts_with(' ') && levelComes(text);
}

bool plainBodyWords(const string& text)
{
    static const std::regex words(
        "^(?:new smtp |smtp auth|start mid |delivery start dcid |message done dcid |message finished mid |"
        "bounced: |delayed: |connection error: |begin logfile|end logfile|"
        "(?:icid|dcid|dcid:|mid) [0-9]{1,18} )",
        std::regex::icase);
    return std::regex_search(text.substr(0, 100), words);
}

} // namespace authloupe::test
