// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace authloupe {

// Names and version of the program, for Qt's settings, its windows and --version. Needs no application
// object.
void nameProgram();

// Qt wants a UTF-8 locale and says so on standard error when there is none, as under cron; nothing of ours
// depends on it. Call it before the application object is made.
void preferUtf8Locale();

// False when it is certain that no window can be opened: neither an X nor a Wayland display, and no platform
// that was asked for by `arguments` or the environment.
[[nodiscard]] bool hasDisplay(const std::vector<std::string>& arguments);
[[nodiscard]] QString noDisplaySentence();

// The code to use: what was asked for, what was saved, what the system prefers, English.
[[nodiscard]] QString languageToUse(const QString& asked, const QString& saved);

} // namespace authloupe
