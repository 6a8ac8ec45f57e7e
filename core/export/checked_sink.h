// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/byte_sink.h"
#include "export/file_calls.h"

#include <cstdint>
#include <string>

namespace authloupe {

// A file being written: every call is checked, short writes are continued, and the first error is kept and
// given again.
class CheckedSink : public ByteSink {
public:
    ~CheckedSink() override;
    CheckedSink(const CheckedSink&) = delete;
    CheckedSink& operator=(const CheckedSink&) = delete;

    [[nodiscard]] std::optional<Error> write(std::string_view bytes) final;
    [[nodiscard]] std::optional<Error> commit() final;

protected:
    // Takes the descriptor over. `path` is for errors.
    CheckedSink(FileCalls& calls, int descriptor, std::string path);

    // Like write(2).
    virtual ssize_t writeSome(std::string_view bytes);
    // After all bytes are written, before the descriptor is closed.
    virtual std::optional<Error> beforeClose() { return std::nullopt; }
    // After it was closed without an error.
    virtual std::optional<Error> afterClose() { return std::nullopt; }
    // After the first error, whatever it was; the descriptor is closed.
    virtual void giveUp() {}

    [[nodiscard]] Error errorNow(ErrorCode code) const; // with errno
    [[nodiscard]] FileCalls& calls() const noexcept { return m_calls; }
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    [[nodiscard]] std::uint64_t written() const noexcept { return m_written; }

private:
    std::optional<Error> fail(Error error);
    std::optional<Error> closeDescriptor();

    FileCalls& m_calls;
    int m_descriptor;
    std::string m_path;
    std::uint64_t m_written = 0;
    std::optional<Error> m_error;
};

// DiskFull or Cancelled for the errors that say so, else `otherwise`.
[[nodiscard]] Error writeError(int systemError, const std::string& path,
                               ErrorCode otherwise = ErrorCode::WriteFailed);

} // namespace authloupe
