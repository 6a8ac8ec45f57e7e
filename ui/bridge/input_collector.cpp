// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/input_collector.h"

#include "bridge/path_bytes.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
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
    bool hasMore = false;           // files in the folders in it, which were passed over
    std::vector<Error> refused;     // folders in it that cannot be read
    std::error_code error;
};

// Whether to look into a folder that stands in a folder.
bool isEntered(const fs::directory_entry& entry)
{
    std::error_code unknown;
    return !isHidden(entry.path()) && entry.is_directory(unknown) && !entry.is_symlink(unknown);
}

std::error_code whyItCannotBeRead(const fs::path& folder)
{
    std::error_code error;
    static_cast<void>(fs::directory_iterator(folder, error));
    return error;
}

// Calls `take(path)` for each file until it says false, and `pass(path, why)` for each folder that is not
// entered: for want of depth, or because it cannot be read.
template<class Take, class Pass>
std::error_code walk(const std::string& folder, FolderDepth depth, Take take, Pass pass)
{
    std::error_code error;
    if (fs::directory_iterator(folder, error); error) {
        return error; // one below that may not be read is passed over instead
    }
    fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error);
    while (!error && it != fs::recursive_directory_iterator()) {
        std::error_code unknown; // a link to nowhere is no file
        const bool isFile = !isHidden(it->path()) && it->is_regular_file(unknown);
        if (isFile && !take(it->path().native())) {
            break;
        }
        const bool isFolder = !isFile && isEntered(*it);
        const bool isDeep = depth == FolderDepth::AllLevels;
        const std::error_code why = isFolder && isDeep ? whyItCannotBeRead(it->path()) : std::error_code();
        if (isFolder && (!isDeep || why)) {
            pass(it->path().native(), why);
        }
        if (!isFolder || !isDeep || why) {
            it.disable_recursion_pending();
        }
        it.increment(error);
    }
    return error;
}

// At any depth. Looks no further than to the first one.
bool holdsFile(const std::string& folder)
{
    bool some = false;
    const auto take = [&](const std::string&) {
        some = true;
        return false;
    };
    walk(folder, FolderDepth::AllLevels, take, [](const std::string&, const std::error_code&) {});
    return some;
}

FolderContent filesOf(const std::string& folder, FolderDepth depth)
{
    FolderContent content;
    std::vector<std::string> passedOver;
    const auto take = [&](const std::string& path) {
        content.files.push_back(path);
        return true;
    };
    content.error = walk(folder, depth, take, [&](const std::string& path, const std::error_code& why) {
        if (why) {
            content.refused.push_back(folderError(path, why));
        } else {
            passedOver.push_back(path);
        }
    });
    std::ranges::sort(content.files);
    content.hasMore = !content.error && std::ranges::any_of(passedOver, holdsFile);
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
        const FolderContent content = filesOf(input.path, input.allLevels ? FolderDepth::AllLevels : depth);
        std::ranges::for_each(content.files, addFile);
        if (content.hasMore) {
            collected.shallow.push_back(input.path);
        }
        std::ranges::copy(content.refused, std::back_inserter(collected.refused));
        if (content.error) {
            collected.refused.push_back(folderError(input.path, content.error));
        } else if (content.files.empty() && content.refused.empty()) {
            const ErrorCode code = content.hasMore ? ErrorCode::IsDirectory : ErrorCode::NoLogLine;
            collected.refused.push_back({.code = code, .path = input.path, .offset = 0, .systemError = 0});
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
