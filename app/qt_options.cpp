// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_options.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace authloupe {

namespace {

// As QGuiApplication and QApplication of Qt 6.4 know them; with one dash or two.
constexpr std::array<std::string_view, 12> kWithValue{
    "platform",        "platformpluginpath", "platformtheme", "plugin",
    "qwindowgeometry", "qwindowicon",        "qwindowtitle",  "session",
    "display",         "geometry",           "style",         "stylesheet"};
constexpr std::array<std::string_view, 2> kAlone{"reverse", "widgetcount"};

enum class Kind { Ours, QtAlone, QtWithNext };

Kind kindOf(std::string_view argument)
{
    if (!argument.starts_with('-')) {
        return Kind::Ours;
    }
    argument.remove_prefix(argument.starts_with("--") ? 2 : 1);
    const std::string_view name = argument.substr(0, argument.find('='));
    if (std::ranges::find(kWithValue, name) != kWithValue.end()) {
        return name == argument ? Kind::QtWithNext : Kind::QtAlone;
    }
    return std::ranges::find(kAlone, argument) != kAlone.end() ? Kind::QtAlone : Kind::Ours;
}

} // namespace

std::vector<std::string> withoutQtOptions(const std::vector<std::string>& arguments)
{
    std::vector<std::string> ours;
    bool isValue = false;
    bool optionsEnded = false;
    for (const std::string& argument : arguments) {
        optionsEnded = optionsEnded || (argument == "--" && !isValue);
        const Kind kind = optionsEnded || isValue || ours.empty() ? Kind::Ours : kindOf(argument);
        if (kind == Kind::Ours && !isValue) {
            ours.push_back(argument);
        }
        isValue = kind == Kind::QtWithNext;
    }
    return ours;
}

} // namespace authloupe
