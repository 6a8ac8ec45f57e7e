// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/growing_source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace authloupe {

// What has become of a log since it was looked at last.
enum class LogChange : std::uint8_t {
    None,
    Grew,        // there are whole lines behind those that source() had
    StartedAnew, // what it held is gone: it was shortened or written over
    Replaced,    // another log has its name, and nothing came to this one for a while
    OutOfReach,  // no file has its name, or none that can be opened or read now: the one that had it is still
                 // watched
};

// A log that is being written, by its name. Looks at the file, which is what counts on every file system, and
// keeps it open, so that what is written to it after it was renamed is still seen. Only whole lines are
// taken: the rest of one may follow. One thread; the source is safe to read from any.
class LogWatch final {
public:
    // The end of a line is looked for so far back. A longer line, of which only the front is read anyway, is
    // taken as it stands, and what comes to it later is another one.
    static constexpr std::uint64_t kLongestLine = std::uint64_t{64} << 20;

    // `file` was opened by that path. Once `stop` is set, a look ends soon, and what it tells is worth
    // nothing.
    LogWatch(std::string path, std::shared_ptr<const FileSource> file, StopFlag stop);

    // After StartedAnew and Replaced there is nothing more to learn here: the name wants a watch of its own.
    [[nodiscard]] LogChange look();

    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    [[nodiscard]] const std::shared_ptr<GrowingSource>& source() const noexcept { return m_source; }

private:
    // A writer that has been told to go over to another file may still have something for the old one.
    static constexpr int kQuietLooks = 2;
    static constexpr std::uint64_t kPrintBytes = 1024;

    // The first bytes of what was taken, and the last ones: a file that has them where this one has is the
    // same log.
    struct Print {
        std::string front, back;
        friend bool operator==(const Print&, const Print&) = default;
    };

    enum class Likeness : std::uint8_t { Same, Other, Unreadable };
    enum class Taken : std::uint8_t { Nothing, Lines, Unreadable };

    [[nodiscard]] std::optional<std::uint64_t> endOfLines(const FileSource& file, std::uint64_t begin,
                                                          std::uint64_t searched, std::uint64_t end) const;
    [[nodiscard]] bool isReadable(const FileSource& file, std::uint64_t begin, std::uint64_t end) const;
    // FileShrank when it is shorter, any other error when it cannot be read.
    [[nodiscard]] static Result<Print> printOf(const FileSource& file, std::uint64_t taken);
    // Does it hold what was taken?
    [[nodiscard]] Likeness likenessOf(const FileSource& file);
    // The whole lines among the first `size` bytes. isTried: only what can be read, for what was taken and
    // cannot be read later ends the log for good.
    [[nodiscard]] Taken takeLines(std::uint64_t size, bool isTried);
    void take(std::uint64_t end);
    // isGone: no more can come to the file that is watched.
    [[nodiscard]] LogChange lookAtName(bool isGone);
    [[nodiscard]] LogChange goOnIn(std::shared_ptr<const FileSource> file);

    std::string m_path;
    std::shared_ptr<const FileSource> m_file;
    StopFlag m_stop;
    std::shared_ptr<GrowingSource> m_source;
    FileSource::State m_seen;     // at the last look
    std::uint64_t m_searched = 0; // behind source()->size() there is no end of a line before this one
    std::optional<Print> m_print; // nothing when it could not be read
    int m_quietLooks = 0;
};

} // namespace authloupe
