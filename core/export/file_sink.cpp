// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_sink.h"

#include "base/path_parts.h"
#include "export/direct_sink.h"
#include "export/replacing_sink.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#include <sys/stat.h>
#include <unistd.h>

namespace authloupe {

namespace {

using FileState = struct stat;

bool isSameFile(const FileState& a, const FileState& b) noexcept
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool isAnyOf(const FileState& target, const std::vector<std::string>& paths)
{
    return std::ranges::any_of(paths, [&target](const std::string& path) {
        FileState state{};
        return ::stat(path.c_str(), &state) == 0 && isSameFile(state, target);
    });
}

// Follows symbolic links to the name of the file itself, which need not exist. Empty: errno says why.
std::optional<std::string> withoutLinks(std::string path)
{
    constexpr int kMostLinks = 40; // as many as the kernel follows
    for (int links = 0; links <= kMostLinks; ++links) {
        FileState state{};
        if (::lstat(path.c_str(), &state) != 0 || !S_ISLNK(state.st_mode))
            return path;
        std::array<char, PATH_MAX> buffer;
        const ssize_t size = ::readlink(path.c_str(), buffer.data(), buffer.size());
        if (size < 0)
            return std::nullopt;
        const std::string_view target(buffer.data(), static_cast<std::size_t>(size));
        // A relative target counts from the link's directory.
        path.resize(target.starts_with('/') ? 0 : folderPart(path).size());
        path.append(target);
    }
    errno = ELOOP;
    return std::nullopt;
}

Result<std::unique_ptr<ByteSink>> openStandardOutput(const std::vector<std::string>& inputs, FileCalls& calls)
{
    FileState state{};
    if (::fstat(STDOUT_FILENO, &state) == 0 && S_ISREG(state.st_mode) && isAnyOf(state, inputs))
        return Error{ErrorCode::TargetIsInput, "-"};
    return DirectSink::toStandardOutput(calls);
}

Result<std::unique_ptr<ByteSink>> openRegular(const std::string& path, FileCalls& calls)
{
    const std::optional<std::string> target = withoutLinks(path);
    if (!target)
        return Error{ErrorCode::CannotCreate, path, 0, errno};
    // `dir/missing/` names a directory, not a file.
    if (target->empty() || target->ends_with('/'))
        return Error{ErrorCode::CannotCreate, path, 0, ENOENT};
    return ReplacingSink::open(*target, calls);
}

} // namespace

Result<std::unique_ptr<ByteSink>> openFileSink(const std::string& path,
                                               const std::vector<std::string>& inputs, const StopToken& stop,
                                               FileCalls& calls)
{
    if (path == "-")
        return openStandardOutput(inputs, calls);
    FileState target{};
    if (::stat(path.c_str(), &target) != 0) {
        if (errno != ENOENT)
            return Error{ErrorCode::CannotCreate, path, 0, errno};
        return openRegular(path, calls); // new, or a link to a file that is not there yet
    }
    if (S_ISDIR(target.st_mode))
        return Error{ErrorCode::IsDirectory, path};
    if (isAnyOf(target, inputs))
        return Error{ErrorCode::TargetIsInput, path};
    // /dev/stdout: a second opening would write over what others have written to it.
    FileState output{};
    if (::fstat(STDOUT_FILENO, &output) == 0 && isSameFile(output, target))
        return openStandardOutput(inputs, calls);
    return S_ISREG(target.st_mode) ? openRegular(path, calls) : DirectSink::open(path, calls, stop);
}

} // namespace authloupe
