// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"

#include <compare>
#include <memory>
#include <optional>
#include <string>

namespace authloupe {

// Tells files apart whatever their names are.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    friend auto operator<=>(const FileIdentity&, const FileIdentity&) = default;
};

// A regular file, read with pread: a log may be truncated while it is read, and a mapping would end the
// program then.
class FileSource final : public ByteSource {
public:
    // `path` is bytes, as the system knows the name. Refuses directories, FIFOs, sockets and devices at once.
    // A file that claims to be empty (as those of /proc do) is read until its end.
    [[nodiscard]] static Result<std::shared_ptr<const FileSource>> open(const std::string& path);
    ~FileSource() override;
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override;
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_size; }
    [[nodiscard]] FileIdentity identity() const noexcept { return m_identity; }
    // When it was last written: seconds since 1970, UTC.
    [[nodiscard]] std::int64_t modified() const noexcept { return m_modified; }

    // What is true of it now; size() and modified() stay those of when it was opened.
    struct State {
        std::uint64_t size = 0;
        std::int64_t modifiedNanoseconds = 0; // since 1970, UTC
        friend bool operator==(const State&, const State&) = default;
    };
    [[nodiscard]] Result<State> stateNow() const;
    // Which file has that name now; nothing when none has, or none that can be reached.
    [[nodiscard]] static std::optional<FileIdentity> identityAt(const std::string& path) noexcept;

private:
    FileSource(int descriptor, std::string path) : m_path(std::move(path)), m_descriptor(descriptor) {}
    [[nodiscard]] Error errorAt(std::uint64_t offset, int systemError) const;
    [[nodiscard]] std::uint64_t readableBytes() const;

    std::string m_path;
    FileIdentity m_identity;
    std::uint64_t m_size = 0;
    std::int64_t m_modified = 0;
    int m_descriptor = -1;
};

} // namespace authloupe
