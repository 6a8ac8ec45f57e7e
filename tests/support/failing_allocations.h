// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace authloupe::test {

// While it lives, the `number`th call of operator new of this program fails (from 0), and every later one as
// well if it is for ever. A test executable that has failing_allocations.cpp among its sources allocates
// through it. All threads.
class FailingAllocations final {
public:
    enum class Duration { Once, ForEver };

    FailingAllocations(long number, Duration duration);
    ~FailingAllocations();
    FailingAllocations(const FailingAllocations&) = delete;
    FailingAllocations& operator=(const FailingAllocations&) = delete;

    // One has failed.
    [[nodiscard]] bool happened() const noexcept;
};

} // namespace authloupe::test
