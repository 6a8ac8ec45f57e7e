// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_directory.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include <unistd.h>

namespace authloupe::test {

namespace {

[[noreturn]] void giveUp(const std::string& what)
{
    std::perror(what.c_str());
    std::exit(1);
}

} // namespace

ScratchDirectory::ScratchDirectory()
{
    const char* const base = std::getenv("TMPDIR");
    m_path = std::string(base != nullptr ? base : "/tmp") + "/scratch.XXXXXX";
    if (::mkdtemp(m_path.data()) == nullptr)
        giveUp(m_path);
}

ScratchDirectory::~ScratchDirectory()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string ScratchDirectory::write(const std::string& name, const std::string& content) const
{
    const std::string file = path(name);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> out(std::fopen(file.c_str(), "wb"), &std::fclose);
    if (!out || std::fwrite(content.data(), 1, content.size(), out.get()) != content.size()
        || std::fflush(out.get()) != 0)
        giveUp(file);
    return file;
}

std::string ScratchDirectory::link(const std::string& name, const std::string& target) const
{
    const std::string file = path(name);
    if (::symlink(target.c_str(), file.c_str()) != 0)
        giveUp(file);
    return file;
}

} // namespace authloupe::test
