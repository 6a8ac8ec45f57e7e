// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/input_facts.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

struct archive;

namespace authloupe {

// The regular files in an archive, one after the other. Directories, links, devices and hidden files are
// passed over; nothing is ever written under a member's name.
class ArchiveReader final {
public:
    static constexpr std::size_t kMostNameBytes = 4096; // as of any path; a longer name is cut
    struct Member {
        std::string name;          // bytes as the archive has them; with an ellipsis where it was cut
        std::int64_t modified = 0; // seconds since 1970, UTC; 0 when it does not say
        bool encrypted = false;
    };

    // A tar comes as a stream, so it may be unpacked on the way. The others are read from the end: they want
    // a source.
    // `count`: of all that is in it. What is passed over counts where it has to be unpacked for that.
    ArchiveReader(std::unique_ptr<ByteStream> tar, std::shared_ptr<UnpackCount> count);
    ArchiveReader(std::shared_ptr<const ByteSource> source, ArchiveKind kind,
                  std::shared_ptr<UnpackCount> count);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    // Nothing at the end or after trouble.
    [[nodiscard]] std::optional<Member> next();
    // Of the member that next() named last, until the next call of it. May outlive neither. Whoever reads it
    // counts what he gets.
    [[nodiscard]] std::unique_ptr<ByteStream> data();
    // Why next() ended, if not at the true end.
    [[nodiscard]] const Error& trouble() const noexcept { return m_error; }
    // After the true end: of the stream that a tar came as. TrailingGarbage when something follows.
    [[nodiscard]] Error rest();

private:
    struct Below;
    class Data;
    [[nodiscard]] Error failure() const;
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept;
    void passRest();

    std::unique_ptr<Below> m_below;
    std::shared_ptr<UnpackCount> m_count;
    archive* m_archive = nullptr;
    Error m_error;
    bool m_isSolid = false; // files are packed together
    bool m_inMember = false;
};

} // namespace authloupe
