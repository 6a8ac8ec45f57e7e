// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/load_controller.h"
#include "widgets/message_bar.h"

#include <functional>
#include <string>
#include <vector>

namespace authloupe {

// What the window has to say in sentences of its own.

// About a folder of whose folders nothing was read, with a button that reads them.
[[nodiscard]] MessageBar::Message shallowFolderMessage(const std::string& folder,
                                                       std::function<void()> readBelow);

// One for each input that could not be read, or not to its end, for a hundred of them at most and the number
// of all others; and what a cancelled load means.
[[nodiscard]] std::vector<MessageBar::Message> outcomeMessages(const LoadOutcome& outcome);

[[nodiscard]] QString settingsResetSentence();
[[nodiscard]] QString selectionShortenedSentence(std::size_t rows);
[[nodiscard]] QString rowsLeftOutSentence(std::size_t rows);

[[nodiscard]] QString notFollowedSentence();
// For the status bar: which log is followed, and how it stands with it. Empty when none is.
[[nodiscard]] QString followedText(const FollowedLog& log);

// "mail.current – Authloupe"; without a snapshot only the name of the program.
[[nodiscard]] QString windowTitleOf(const SnapshotPtr& snapshot);

} // namespace authloupe
