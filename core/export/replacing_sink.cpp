// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/replacing_sink.h"

#include "base/path_parts.h"
#include "export/unnamed_file.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace authloupe {

namespace {

std::string directoryOf(const std::string& path)
{
    const std::string_view folder = folderPart(path);
    return folder.empty() ? "./" : std::string(folder);
}

// Asking by umask(2) would change it for a moment, for all threads.
mode_t currentUmask()
{
    constexpr mode_t kUsual = 022;
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "Umask:" && status >> word)
            return static_cast<mode_t>(std::strtoul(word.c_str(), nullptr, 8)) & 0777;
    return kUsual;
}

void syncDirectory(FileCalls& calls, const std::string& directory)
{
    const int descriptor = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    // Not every file system can do it, and the rename is done whatever it says.
    (void)calls.sync(descriptor);
    (void)calls.close(descriptor);
}

} // namespace

Result<std::unique_ptr<ByteSink>> ReplacingSink::open(const std::string& target, FileCalls& calls)
{
    // Renaming would replace a file that may not be written.
    if (::access(target.c_str(), F_OK) == 0 && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
        return Error{ErrorCode::PermissionDenied, target, 0, errno};

    const std::string directory = directoryOf(target);
    std::string temporary;
    int descriptor = calls.openUnnamed(directory);
    if (descriptor < 0) {
        temporary = directory + std::string(kTemporaryPrefix) + "XXXXXX";
        descriptor = ::mkostemp(temporary.data(), O_CLOEXEC); // O_EXCL and 0600 of its own
    }
    if (descriptor < 0)
        return writeError(errno, target, ErrorCode::CannotCreate);
    return std::unique_ptr<ByteSink>(new ReplacingSink(calls, descriptor, target, std::move(temporary)));
}

ReplacingSink::ReplacingSink(FileCalls& calls, int descriptor, std::string target, std::string temporary)
    : CheckedSink(calls, descriptor, std::move(target)),
      m_temporary(std::move(temporary))
{}

ReplacingSink::~ReplacingSink()
{
    removeTemporary();
}

std::optional<Error> ReplacingSink::beforeClose()
{
    struct stat state {};
    if (::fstat(descriptor(), &state) != 0)
        return errorNow(ErrorCode::WriteFailed);
    if (static_cast<std::uint64_t>(state.st_size) != written())
        return Error{ErrorCode::WriteFailed, path(), written(), EIO};
    if (!takeOverAccess() || calls().sync(descriptor()) != 0)
        return errorNow(ErrorCode::WriteFailed);
    // Some file systems keep no account of a file that has no name: then this flush is the one that counts.
    if (m_temporary.empty() && (!nameTemporary() || calls().sync(descriptor()) != 0))
        return errorNow(ErrorCode::WriteFailed);
    return std::nullopt;
}

bool ReplacingSink::nameTemporary()
{
    constexpr int kMostTries = 100;
    for (int tries = 0; m_temporary.empty(); ++tries) {
        std::string name = directoryOf(path()) + temporaryName();
        if (calls().link(descriptor(), name.c_str()) == 0)
            m_temporary = std::move(name);
        else if (errno != EEXIST || tries == kMostTries)
            return false;
    }
    return true;
}

std::optional<Error> ReplacingSink::afterClose()
{
    if (calls().rename(m_temporary.c_str(), path().c_str()) != 0)
        return errorNow(ErrorCode::CannotReplace);
    m_temporary.clear();
    syncDirectory(calls(), directoryOf(path()));
    return std::nullopt;
}

void ReplacingSink::removeTemporary() noexcept
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
    m_temporary.clear();
}

bool ReplacingSink::takeOverAccess() const noexcept
{
    struct stat old {};
    if (::stat(path().c_str(), &old) != 0)
        return ::fchmod(descriptor(), 0666 & ~currentUmask()) == 0;
    // Giving a file away is for root alone; for everybody else the new owner is the one who writes.
    if (::fchown(descriptor(), old.st_uid, old.st_gid) != 0 && errno != EPERM)
        return false;
    return ::fchmod(descriptor(), old.st_mode & 0777) == 0;
}

} // namespace authloupe
