// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plain_query.h"

#include "session/message_lists.h"
#include "support/plain_rules.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <regex>

#include <arpa/inet.h>

namespace authloupe::test {

namespace {

using Strings = std::vector<std::string>;

Strings textsOf(const Snapshot& snapshot, const Session& session, TextKind kind)
{
    Strings texts;
    const auto add = [&](TextId id) {
        if (id == kAbsentText)
            return;
        texts.emplace_back(snapshot.text(kind, id));
        if (kind == TextKind::Response)
            texts.push_back(readableResponse(snapshot.text(kind, id)));
    };
    if (!isOfAttempt(kind))
        add(idOf(session, kind));
    else
        for (const Attempt& attempt : attemptsOf(snapshot, session))
            add(idOf(attempt, kind));
    return texts;
}

Strings sendersOf(const Snapshot& snapshot, const Session& session)
{
    Strings texts;
    const auto add = [&](const Message& message) {
        const std::string text(snapshot.text(TextKind::Sender, message.sender));
        if (message.sender != kAbsentText)
            texts.push_back(text.empty() ? "<>" : text);
    };
    for (const MessageRow row : messagesOf(snapshot, session))
        if (snapshot.message(row).origin == MessageOrigin::Received)
            add(snapshot.message(row));
    for (const Delivery& delivery : deliveriesOf(snapshot, session))
        add(snapshot.message(delivery.message));
    return texts;
}

// Is it one character of UTF-8 of more than one byte?
bool isOneCharacter(const std::string& bytes)
{
    const auto at = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const std::size_t size = at(0) >= 0xF0 ? 4 : at(0) >= 0xE0 ? 3 : at(0) >= 0xC2 ? 2 : 1;
    bool following = bytes.size() == size && size > 1;
    for (std::size_t i = 1; i < bytes.size(); ++i)
        following = following && at(i) >= 0x80 && at(i) <= 0xBF;
    return following;
}

bool inNetwork(const std::string& address, const std::string& network)
{
    const std::size_t slash = network.find('/');
    if (slash == std::string::npos)
        return false;
    for (const int family : {AF_INET, AF_INET6}) {
        std::array<std::uint8_t, 16> base{};
        std::array<std::uint8_t, 16> host{};
        if (inet_pton(family, network.substr(0, slash).c_str(), base.data()) != 1
            || inet_pton(family, address.c_str(), host.data()) != 1)
            continue;
        const unsigned long length = std::stoul(network.substr(slash + 1));
        bool same = true;
        for (unsigned long bit = 0; bit < length; ++bit)
            same = same && ((base[bit / 8] ^ host[bit / 8]) >> (7 - bit % 8) & 1) == 0;
        return same;
    }
    return false;
}

// A pattern as it is read aloud, tried at every length.
bool fitsGlob(std::string_view text, std::string_view glob)
{
    if (glob.empty())
        return text.empty();
    if (glob.front() == '*')
        return fitsGlob(text, glob.substr(1)) || (!text.empty() && fitsGlob(text.substr(1), glob));
    if (text.empty())
        return false;
    if (glob.front() != '?')
        return lower(text.substr(0, 1)) == lower(glob.substr(0, 1))
               && fitsGlob(text.substr(1), glob.substr(1));
    std::size_t size = 1; // of the character
    for (const std::size_t length : {2U, 3U, 4U}) {
        const std::string character(text.substr(0, length));
        if (character.size() == length && isOneCharacter(character))
            size = length;
    }
    return fitsGlob(text.substr(size), glob.substr(1));
}

bool fitsPattern(const std::string& text, const std::string& pattern, TextPattern kind)
{
    if (kind == TextPattern::Glob)
        return fitsGlob(text, pattern);
    static std::map<std::pair<std::string, TextPattern>, std::regex> known; // they are costly to make
    auto regex = known.find({pattern, kind});
    if (regex == known.end()) {
        const bool ignoresCase = kind == TextPattern::RegexIgnoringCase;
        const auto flags = ignoresCase ? std::regex::ECMAScript | std::regex::icase : std::regex::ECMAScript;
        regex = known.emplace(std::pair(pattern, kind), std::regex(pattern, flags)).first;
    }
    return std::regex_search(text, regex->second);
}

bool fits(const std::string& text, const TextChoice& choice)
{
    if (choice.pattern != TextPattern::None)
        return fitsPattern(text, choice.text, choice.pattern);
    return choice.exact ? text == choice.text : plainContains(text, choice.text);
}

bool chosen(const Strings& texts, const TextChoice& choice, bool addresses)
{
    return std::ranges::any_of(texts, [&](const std::string& text) {
        const bool maybeNetwork = addresses && choice.pattern == TextPattern::None;
        return fits(text, choice) || (maybeNetwork && inNetwork(text, choice.text));
    });
}

bool passesField(const Strings& texts, const std::vector<TextChoice>& choices, bool addresses = false)
{
    bool including = false;
    bool included = false;
    for (const TextChoice& choice : choices) {
        const bool hit = chosen(texts, choice, addresses);
        if (choice.exclude && hit)
            return false;
        including = including || !choice.exclude;
        included = included || (!choice.exclude && hit);
    }
    return !including || included;
}

template<class Value>
bool passesList(Value value, const std::vector<Value>& choices)
{
    return choices.empty() || std::ranges::find(choices, value) != choices.end();
}

// All values of a field that the log states for a session, each as it is exported.
Strings valuesOf(const Snapshot& snapshot, const Session& session, SessionField field)
{
    switch (field) {
    case SessionField::Users: return textsOf(snapshot, session, TextKind::User);
    case SessionField::Mechanisms: return textsOf(snapshot, session, TextKind::Mechanism);
    case SessionField::Profiles: return textsOf(snapshot, session, TextKind::Profile);
    case SessionField::Response: return textsOf(snapshot, session, TextKind::Response);
    case SessionField::EnvelopeSenders: return sendersOf(snapshot, session);
    case SessionField::File:
        return {snapshot.files()[raw(session.first.file)].name,
                snapshot.files()[raw(session.last.file)].name};
    default: break;
    }
    std::string value;
    if (!appendValue(value, snapshot, session, field))
        return {};
    if (info(field).type != FieldType::Word)
        return {value};
    Strings words; // several are joined by `; `
    for (std::size_t end = value.find("; "); end != std::string::npos; end = value.find("; ")) {
        words.push_back(value.substr(0, end));
        value.erase(0, end + 2);
    }
    words.push_back(value);
    return words;
}

bool inNumbers(const std::string& value, const NumberRange& range)
{
    const long long number = std::strtoll(value.c_str(), nullptr, 10); // the greatest one for greater ones
    return !(range.least && number < *range.least) && !(range.most && number > *range.most);
}

// `2009-04-22T11:43:59` orders as text like as time.
bool inTimes(const std::string& value, const TimeRange& range)
{
    const std::string time = value.substr(0, 19);
    return !(range.since.isValid() && time < isoText(range.since))
           && !(range.until.isValid() && time >= isoText(range.until));
}

bool fitsChoice(const Strings& values, const FieldChoice& choice)
{
    if (const TextTest* const test = std::get_if<TextTest>(&choice.test))
        return chosen(values, {test->text, test->exact, false, test->pattern},
                      choice.field == SessionField::LocalAddress);
    return std::ranges::any_of(values, [&choice](const std::string& value) {
        if (const NumberRange* const numbers = std::get_if<NumberRange>(&choice.test))
            return inNumbers(value, *numbers);
        return inTimes(value, std::get<TimeRange>(choice.test));
    });
}

bool passesFields(const Snapshot& snapshot, const Session& session, const std::vector<FieldChoice>& choices)
{
    std::map<SessionField, bool> included; // fields that are asked for: does a choice fit?
    for (const FieldChoice& choice : choices) {
        const bool fit = fitsChoice(valuesOf(snapshot, session, choice.field), choice);
        if (choice.exclude && fit)
            return false;
        if (!choice.exclude)
            included[choice.field] = included[choice.field] || fit;
    }
    return std::ranges::all_of(included, [](const auto& field) { return field.second; });
}

bool passes(const Snapshot& snapshot, const Session& session, const Filter& filter)
{
    Strings everyText;
    for (std::size_t kind = 0; kind < kTextKindCount; ++kind) {
        if (static_cast<TextKind>(kind) == TextKind::Sender)
            continue; // of messages: words do not look there
        for (const std::string& text : textsOf(snapshot, session, static_cast<TextKind>(kind)))
            everyText.push_back(text);
    }
    return passesField(textsOf(snapshot, session, TextKind::User), filter.users)
           && passesField(textsOf(snapshot, session, TextKind::Profile), filter.profiles)
           && passesField(textsOf(snapshot, session, TextKind::Address), filter.addresses, true)
           && std::ranges::all_of(filter.words,
                                  [&](const TextChoice& word) {
                                      Strings looked = everyText;
                                      if (word.pattern == TextPattern::None)
                                          looked.push_back(std::to_string(session.connectionId));
                                      return passesField(looked, {word});
                                  })
           && passesFields(snapshot, session, filter.fields) && passesList(session.outcome, filter.outcomes)
           && passesList(session.direction, filter.directions) && filter.time.contains(session.firstTime);
}

} // namespace

bool plainContains(std::string_view text, std::string_view pattern)
{
    return lower(text).find(lower(pattern)) != std::string::npos;
}

RowSet plainSelect(const Snapshot& snapshot, const Filter& filter, const RowSet& marked)
{
    RowSet rows;
    for (std::uint32_t row = 0; row < snapshot.sessionCount(); ++row)
        if (passes(snapshot, snapshot.session(SessionRow{row}), filter)
            && (!filter.marked
                || *filter.marked == (std::ranges::find(marked, SessionRow{row}) != marked.end())))
            rows.push_back(SessionRow{row});
    return rows;
}

} // namespace authloupe::test
