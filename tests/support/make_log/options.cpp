// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/options.h"

#include <charconv>
#include <string_view>

namespace authloupe::makelog {

namespace {

std::optional<std::uint64_t> sizeFrom(std::string_view text)
{
    std::uint64_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc{}) {
        return std::nullopt;
    }
    const std::string_view unit = text.substr(static_cast<std::size_t>(result.ptr - text.data()));
    if (unit == "K") {
        return value << 10U;
    }
    if (unit == "M") {
        return value << 20U;
    }
    if (unit == "G") {
        return value << 30U;
    }
    return unit.empty() ? std::optional{value} : std::nullopt;
}

bool setNumber(std::uint64_t& target, std::string_view text)
{
    const auto value = sizeFrom(text);
    target = value.value_or(0);
    return value.has_value();
}

// Options with a value. False when the name or the value is not one of ours.
bool setValue(Options& options, std::string_view name, std::string_view value)
{
    if (name == "--bytes") {
        return setNumber(options.bytes, value);
    }
    if (name == "--lines") {
        return setNumber(options.lines, value);
    }
    if (name == "--seed") {
        return setNumber(options.seed, value);
    }
    if (name == "--truth") {
        options.truth = value;
        return true;
    }
    if (name == "--start") {
        const auto seconds = secondsFromIso(value);
        options.start = seconds.value_or(0);
        return seconds.has_value();
    }
    if (name == "--mix") {
        options.mix = value == "mail" ? Mix::Mail : Mix::Auth;
        return value == "mail" || value == "auth";
    }
    if (name == "--scenario") {
        options.scenario = value == "sample" ? Scenario::Sample : Scenario::Bulk;
        return value == "sample" || value == "bulk";
    }
    return false;
}

} // namespace

std::optional<Options> optionsFrom(std::span<char* const> arguments)
{
    Options options;
    options.start = *secondsFromIso("2026-03-10T06:00:00");
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help") {
            options.help = true;
            return options;
        }
        if (argument == "--no-header") {
            options.header = false;
        } else if (argument.starts_with("--")) {
            ++i;
            if (i == arguments.size() || !setValue(options, argument, arguments[i])) {
                return std::nullopt;
            }
        } else if (options.output.empty()) {
            options.output = argument;
        } else {
            return std::nullopt;
        }
    }
    if (options.output.empty() || (options.lines > 0 && options.lines < 100)) {
        return std::nullopt;
    }
    if (options.bytes == 0 && options.lines == 0) {
        options.bytes = 16U << 20U;
    }
    if (options.truth.empty()) {
        options.truth = options.output + ".truth.json";
    }
    return options;
}

} // namespace authloupe::makelog
