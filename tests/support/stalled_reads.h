// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace authloupe::test {

// While it lives, every pread() of this program waits, as one from a network drive that is gone does: for
// ever, whatever signal comes. A test executable that has stalled_reads.cpp among its sources reads through
// it.
class StalledReads final {
public:
    StalledReads();
    // The drive answers again.
    ~StalledReads();
    StalledReads(const StalledReads&) = delete;
    StalledReads& operator=(const StalledReads&) = delete;

    // How many threads wait now.
    [[nodiscard]] int waiting() const;
};

} // namespace authloupe::test
