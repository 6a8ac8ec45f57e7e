// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/file_source.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

namespace authloupe {

// As much of a file that is still being written as somebody has said: its size grows by extend() only.
class GrowingSource final : public ByteSource {
public:
    // `path` for what errors say.
    GrowingSource(std::shared_ptr<const FileSource> file, std::string path);

    // After lose(), an error that says so.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override;
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_size; }

    void extend(std::uint64_t size) noexcept { m_size = size; }
    // The same bytes stand in another file, to which the writer has gone over.
    void replaceFile(std::shared_ptr<const FileSource> file);
    // The bytes are no longer in the file: it was shortened, or written over.
    void lose() noexcept { m_lost = true; }

private:
    std::string m_path;
    std::atomic<std::uint64_t> m_size = 0;
    std::atomic<bool> m_lost = false;
    mutable std::mutex m_mutex; // guards m_file
    std::shared_ptr<const FileSource> m_file;
};

} // namespace authloupe
