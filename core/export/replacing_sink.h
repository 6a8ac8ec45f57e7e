// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/checked_sink.h"

#include <memory>
#include <string>

#include <sys/types.h>

namespace authloupe {

// A regular file: written beside the target, without a name where the file system has such files and else
// under another one, flushed to the disk, checked for its size, and renamed over the target by commit().
// Until then, and after any error, the target is as it was and nothing else remains.
class ReplacingSink final : public CheckedSink {
public:
    // `target` is no symbolic link and no directory; it need not exist.
    [[nodiscard]] static Result<std::unique_ptr<ByteSink>> open(const std::string& target, FileCalls& calls);
    ~ReplacingSink() override;

private:
    ReplacingSink(FileCalls& calls, int descriptor, std::string target, std::string temporary);

    std::optional<Error> beforeClose() override;
    std::optional<Error> afterClose() override;
    void giveUp() override { removeTemporary(); }
    // Of a file that has no name yet. False, with errno, when the directory takes no other file.
    [[nodiscard]] bool nameTemporary();
    void removeTemporary() noexcept;
    [[nodiscard]] bool takeOverAccess() const noexcept;

    std::string m_temporary; // the name; empty when there is none yet, or none any more
};

} // namespace authloupe
