// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/input_collector.h"

#include "bridge/path_bytes.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

namespace authloupe {

namespace {

namespace fs = std::filesystem;

Error folderError(const std::string& path, const std::error_code& reason)
{
    ErrorCode code = ErrorCode::ReadFailed;
    if (reason == std::errc::permission_denied) {
        code = ErrorCode::PermissionDenied;
    } else if (reason == std::errc::no_such_file_or_directory) {
        code = ErrorCode::NotFound;
    }
    return {.code = code, .path = path, .offset = 0, .systemError = reason.value()};
}

bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

struct FolderContent {
    std::vector<std::string> files; // by name
    std::error_code error;
};

// Whether to look into a folder that stands in a folder.
bool isEntered(const fs::directory_entry& entry)
{
    std::error_code unknown;
    return !isHidden(entry.path()) && entry.is_directory(unknown) && !entry.is_symlink(unknown);
}

FolderContent filesOf(const std::string& folder, FolderDepth depth)
{
    FolderContent content;
    if (fs::directory_iterator(folder, content.error); content.error) {
        return content; // one below that may not be read is passed over instead
    }
    fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, content.error);
    while (!content.error && it != fs::recursive_directory_iterator()) {
        std::error_code unknown; // a link to nowhere is no file
        if (!isHidden(it->path()) && it->is_regular_file(unknown)) {
            content.files.push_back(it->path().native());
        }
        if (depth == FolderDepth::OneLevel || !isEntered(*it)) {
            it.disable_recursion_pending();
        }
        it.increment(content.error);
    }
    std::ranges::sort(content.files);
    return content;
}

} // namespace

CollectedInputs collectInputs(std::span<const LoadInput> given, FolderDepth depth)
{
    CollectedInputs collected;
    std::set<std::string> paths;
    const auto addFile = [&](const std::string& path) {
        if (paths.insert(path).second) {
            collected.inputs.push_back(inputOfPath(path));
        }
    };
    for (const LoadInput& input : given) {
        std::error_code unknown;
        if (!input.isFile()) {
            collected.inputs.push_back(input);
            continue;
        }
        if (!fs::is_directory(input.path, unknown)) {
            addFile(input.path);
            continue;
        }
        const FolderContent content = filesOf(input.path, depth);
        std::ranges::for_each(content.files, addFile);
        if (content.error) {
            collected.refused.push_back(folderError(input.path, content.error));
        } else if (content.files.empty()) {
            collected.refused.push_back(
                {.code = ErrorCode::NoLogLine, .path = input.path, .offset = 0, .systemError = 0});
        }
    }
    return collected;
}

DroppedInputs inputsOfUrls(const QList<QUrl>& urls)
{
    DroppedInputs dropped;
    for (const QUrl& url : urls) {
        if (std::optional<std::string> path = pathBytes(url)) {
            dropped.inputs.push_back(inputOfPath(std::move(*path)));
        } else {
            dropped.refused.push_back(url);
        }
    }
    return dropped;
}

LoadInput inputOfPath(std::string path)
{
    LoadInput input;
    input.path = std::move(path);
    return input;
}

LoadInput inputOfText(std::string text, std::string name)
{
    LoadInput input = inputOfPath(std::move(name));
    input.text = std::make_shared<const std::string>(std::move(text));
    return input;
}

} // namespace authloupe
