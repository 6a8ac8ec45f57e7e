// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/unnamed_file.h"

#include <cstddef>
#include <random>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace authloupe {

namespace {

int openIn(const std::string& directory)
{
    return ::open(directory.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
}

// Not on a server that knows no links, nor under a security module that sees a deleted file in it.
bool canBeNamed(const std::string& directory)
{
    const int descriptor = openIn(directory);
    if (descriptor < 0)
        return false;
    const std::string path = directory + temporaryName();
    const bool is = nameUnnamedFile(descriptor, path) == 0;
    if (is)
        ::unlink(path.c_str());
    ::close(descriptor);
    return is;
}

} // namespace

int openUnnamedFile(const std::string& directory)
{
    return canBeNamed(directory) ? openIn(directory) : -1;
}

int nameUnnamedFile(int descriptor, const std::string& path)
{
    // AT_EMPTY_PATH wants a privilege.
    const std::string file = "/proc/self/fd/" + std::to_string(descriptor);
    return ::linkat(AT_FDCWD, file.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW);
}

std::string temporaryName()
{
    constexpr std::size_t kLetters = 6;
    constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    std::uniform_int_distribution<std::size_t> letter(0, kAlphabet.size() - 1);
    std::string name(kTemporaryPrefix);
    for (std::size_t i = 0; i < kLetters; ++i)
        name += kAlphabet[letter(random)];
    return name;
}

} // namespace authloupe
