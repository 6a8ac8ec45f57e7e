// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing.h"

#include <cstdlib>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace authloupe::test {

namespace {

la_ssize_t append(archive*, void* to, const void* bytes, std::size_t count)
{
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), count);
    return static_cast<la_ssize_t>(count);
}

// A test with a bad fixture proves nothing.
void require(int state)
{
    if (state != ARCHIVE_OK)
        std::abort();
}

std::string written(const std::vector<Member>& members, const std::string& format, const std::string& filter,
                    const std::string& password)
{
    std::string bytes;
    const std::unique_ptr<archive, decltype(&archive_write_free)> out(archive_write_new(),
                                                                      &archive_write_free);
    require(archive_write_set_format_by_name(out.get(), format.c_str()));
    if (!filter.empty())
        require(archive_write_add_filter_by_name(out.get(), filter.c_str()));
    if (!password.empty()) {
        require(archive_write_set_options(out.get(), "zip:encryption=traditional"));
        require(archive_write_set_passphrase(out.get(), password.c_str()));
    }
    require(archive_write_set_bytes_in_last_block(out.get(), 1));
    require(archive_write_open(out.get(), &bytes, nullptr, &append, nullptr));
    for (const Member& member : members) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname(entry.get(), member.name.c_str());
        archive_entry_set_mtime(entry.get(), 1'416'388'598, 0);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        switch (member.kind) {
        case Member::Kind::File:
            archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.content.size()));
            break;
        case Member::Kind::Directory: archive_entry_set_filetype(entry.get(), AE_IFDIR); break;
        case Member::Kind::Fifo: archive_entry_set_filetype(entry.get(), AE_IFIFO); break;
        case Member::Kind::SymbolicLink:
            archive_entry_set_filetype(entry.get(), AE_IFLNK);
            archive_entry_set_symlink(entry.get(), member.content.c_str());
            break;
        case Member::Kind::HardLink: archive_entry_set_hardlink(entry.get(), member.content.c_str()); break;
        }
        require(archive_write_header(out.get(), entry.get()));
        if (member.kind == Member::Kind::File
            && archive_write_data(out.get(), member.content.data(), member.content.size())
                   != static_cast<la_ssize_t>(member.content.size()))
            std::abort();
    }
    require(archive_write_close(out.get()));
    return bytes;
}

} // namespace

std::string packed(std::string_view bytes, const std::string& filter)
{
    return written({{"log", std::string(bytes)}}, "raw", filter, {});
}

std::string archived(const std::vector<Member>& members, const std::string& format, const std::string& filter,
                     const std::string& password)
{
    return written(members, format, filter, password);
}

std::string utf16(std::string_view ascii, bool bigEndian, bool mark)
{
    std::string bytes = mark ? (bigEndian ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (const char c : ascii) {
        bytes += bigEndian ? '\0' : c;
        bytes += bigEndian ? c : '\0';
    }
    return bytes;
}

} // namespace authloupe::test
