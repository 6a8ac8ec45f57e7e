// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace authloupe {

std::string_view errorName(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::None: return "none";
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::PermissionDenied: return "permission-denied";
    case ErrorCode::IsDirectory: return "is-directory";
    case ErrorCode::NotRegularFile: return "not-regular-file";
    case ErrorCode::ReadFailed: return "read-failed";
    case ErrorCode::FileShrank: return "file-shrank";
    case ErrorCode::NoLogLine: return "no-log-line";
    case ErrorCode::OutOfMemory: return "out-of-memory";
    case ErrorCode::CannotCreate: return "cannot-create";
    case ErrorCode::WriteFailed: return "write-failed";
    case ErrorCode::DiskFull: return "disk-full";
    case ErrorCode::CannotReplace: return "cannot-replace";
    case ErrorCode::TargetIsInput: return "target-is-input";
    case ErrorCode::Cancelled: return "cancelled";
    }
    return "unknown";
}

} // namespace authloupe
