// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace authloupe::test {

// What becomes of one read.
enum class ReadFault {
    None,
    Fails,       // EIO
    Stale,       // ESTALE: the drive was in the network
    Interrupted, // EINTR: a signal came
    Halved,      // gives half of what is there
    Ends,        // gives nothing, as behind the end
};

// While it lives, every pread() of this program asks it first; they are numbered from 0. It may also do
// something to the files itself. A test executable that has rigged_reads.cpp among its sources reads through
// it. One thread at a time.
class RiggedReads final {
public:
    using Rig = std::function<ReadFault(int number, int descriptor)>;

    explicit RiggedReads(Rig rig);
    ~RiggedReads();
    RiggedReads(const RiggedReads&) = delete;
    RiggedReads& operator=(const RiggedReads&) = delete;

    [[nodiscard]] int count() const noexcept;
};

// While it lives, fstat() fails with ESTALE for what was open when it was made, as it does for files on a
// drive in the network that were opened before the drive was away. Likewise.
class StaleFiles final {
public:
    StaleFiles();
    ~StaleFiles();
    StaleFiles(const StaleFiles&) = delete;
    StaleFiles& operator=(const StaleFiles&) = delete;
};

} // namespace authloupe::test
