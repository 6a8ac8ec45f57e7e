// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "load/loader.h"

#include <QList>
#include <QUrl>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace authloupe {

struct CollectedInputs {
    std::vector<LoadInput> inputs; // in the order given, files of a folder by name; each path once
    // Folders that cannot be read (their errno), also in other folders, hold no file (NoLogLine), or only
    // some in the folders in them that were passed over (IsDirectory).
    std::vector<Error> refused;
    std::vector<std::string> shallow; // folders with files in the folders in them that were passed over
};

enum class FolderDepth : std::uint8_t { OneLevel, AllLevels };

// A folder becomes the files in it, without hidden ones; what is no file in it is passed over. AllLevels, for
// all or for an input (LoadInput::allLevels): those of the folders in it as well, unless they are hidden or
// links. Everything else stays as it is: the loader says what cannot be opened. Asks the file system: call it
// on a worker.
[[nodiscard]] CollectedInputs collectInputs(std::span<const LoadInput> given,
                                            FolderDepth depth = FolderDepth::OneLevel);

struct DroppedInputs {
    std::vector<LoadInput> inputs; // files and folders, not looked at yet
    QList<QUrl> refused;           // not on this machine
};
// What was dropped or pasted as URLs. Does not touch the file system.
[[nodiscard]] DroppedInputs inputsOfUrls(const QList<QUrl>& urls);

[[nodiscard]] LoadInput inputOfPath(std::string path);
// `name` is shown where a file name would be.
[[nodiscard]] LoadInput inputOfText(std::string text, std::string name);

} // namespace authloupe
