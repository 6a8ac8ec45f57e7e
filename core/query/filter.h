// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"
#include "base/result.h"
#include "base/vocabulary.h"
#include "session/field.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace authloupe {

// An IPv4 or IPv6 network; a single address is a /32 or /128. IPv4 is held as ::ffff:0:0/96.
struct Network {
    std::array<std::uint8_t, 16> bytes{};
    std::uint8_t prefixLength = 128; // of the 128 bits

    // Is the address in it? Nothing for text that is no address.
    [[nodiscard]] std::optional<bool> holds(std::string_view address) const noexcept;
    [[nodiscard]] bool contains(std::string_view address) const noexcept
    {
        return holds(address).value_or(false);
    }
    friend bool operator==(const Network&, const Network&) = default;
};
// `172.16.0.0/12`, `2001:db8::/32`, `10.0.0.1`; empty for anything else.
[[nodiscard]] std::optional<Network> parseNetwork(std::string_view text) noexcept;

// What stands for what in the text of a choice.
enum class TextPattern : std::uint8_t {
    None,  // nothing: it is the text itself
    Glob,  // `*` for any characters, `?` for one; holds at least one of them; a whole text must fit, case
           // ignored
    Regex, // as it stands between the slashes (query/regex_syntax.h); found anywhere, exact about case
    RegexIgnoringCase,
};

// One choice among the texts of a field. An exact one compares bytes; the other finds the text anywhere, case
// ignored; a pattern is never exact. What the log does not state matches no choice, so it passes every
// excluding one.
struct TextChoice {
    std::string text;
    bool exact = false;
    bool exclude = false;
    TextPattern pattern = TextPattern::None;
    friend bool operator==(const TextChoice&, const TextChoice&) = default;
};

// The same without the side that it is on.
struct TextTest {
    std::string text;
    bool exact = false;
    TextPattern pattern = TextPattern::None;
    friend bool operator==(const TextTest&, const TextTest&) = default;
};

// Half open: since <= time < until; an unset end is open. A range with an end set does not contain kNoTime.
struct TimeRange {
    LogTime since;
    LogTime until;
    [[nodiscard]] bool isEverything() const noexcept { return !since.isValid() && !until.isValid(); }
    [[nodiscard]] bool contains(LogTime time) const noexcept
    {
        return isEverything()
               || (time.isValid() && (!since.isValid() || time >= since)
                   && (!until.isValid() || time < until));
    }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

// Both ends belong to it; an unset end is open.
struct NumberRange {
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

// One choice among the values of any field: a text or word, a range of numbers or of times. Text of an
// address that holds a slash and parses as a network is also that network. What the log does not state is in
// no range, however open.
struct FieldChoice {
    SessionField field{};
    std::variant<TextTest, NumberRange, TimeRange> test;
    bool exclude = false;
    friend bool operator==(const FieldChoice&, const FieldChoice&) = default;
};

// What the table, the timeline, the counts and the export show. A value: copied, compared, kept in a history.
// OR inside one field, AND across fields; an empty field lets everything through; excluding choices all
// apply.
struct Filter {
    std::vector<TextChoice> users;    // some attempt of the session has such a user
    std::vector<TextChoice> profiles; // likewise
    std::vector<TextChoice>
        addresses; // remote address; a text with a slash that parses as one is also a network
    std::vector<TextChoice>
        words; // free text: each must be found in some text of the session (all of them: AND)
    std::vector<Outcome> outcomes;
    std::vector<Direction> directions;
    TimeRange time;                  // of the session's first entry: the same time that the timeline draws
    std::vector<FieldChoice> fields; // of all fields that have no list of their own above
    // Whether somebody marked the connection. No log tells: whoever selects rows says which they are.
    std::optional<bool> marked;

    // Puts a choice where it belongs: those of users, profiles and remote addresses, and included outcomes
    // and directions, into their own lists.
    void add(FieldChoice choice);
    [[nodiscard]] bool isEverything() const noexcept;
    friend bool operator==(const Filter&, const Filter&) = default;
};

// Is its value an IP address? Then it can be compared with networks.
[[nodiscard]] bool holdsAddresses(SessionField field) noexcept;
// Is its value a number of seconds?
[[nodiscard]] bool holdsSeconds(SessionField field) noexcept;

} // namespace authloupe
