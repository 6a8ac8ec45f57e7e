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
    case ErrorCode::TooManyLines: return "too-many-lines";
    case ErrorCode::NoLogLine: return "no-log-line";
    case ErrorCode::OutOfMemory: return "out-of-memory";
    case ErrorCode::MemorySpent: return "memory-spent";
    case ErrorCode::CannotCreate: return "cannot-create";
    case ErrorCode::WriteFailed: return "write-failed";
    case ErrorCode::DiskFull: return "disk-full";
    case ErrorCode::CannotReplace: return "cannot-replace";
    case ErrorCode::TargetIsInput: return "target-is-input";
    case ErrorCode::TooManyFiles: return "too-many-files";
    case ErrorCode::EndsEarly: return "ends-early";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::Encrypted: return "encrypted";
    case ErrorCode::NestedArchive: return "nested-archive";
    case ErrorCode::ExpandsTooMuch: return "expands-too-much";
    case ErrorCode::SpoolFailed: return "spool-failed";
    case ErrorCode::TrailingGarbage: return "trailing-garbage";
    case ErrorCode::RepeatedFile: return "repeated-file";
    case ErrorCode::RepeatedLog: return "repeated-log";
    case ErrorCode::RepeatedPart: return "repeated-part";
    case ErrorCode::FilteredCopy: return "filtered-copy";
    case ErrorCode::FilteredEnd: return "filtered-end";
    case ErrorCode::FilteredMiddle: return "filtered-middle";
    case ErrorCode::NotCompared: return "not-compared";
    case ErrorCode::HostsShared: return "hosts-shared";
    case ErrorCode::BeganAnew: return "began-anew";
    case ErrorCode::Cancelled: return "cancelled";
    }
    return "unknown";
}

} // namespace authloupe
