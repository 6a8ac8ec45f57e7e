// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/file_source.h"
#include "input/metered_source.h"
#include "input/spool.h"
#include "load/input_list.h"
#include "load/load_input.h"
#include "load/memory_budget.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace authloupe {

// Opens the inputs of a load and finds out what they are. A log as it is needs one look at its head; what is
// packed or in another encoding has to be looked into, which takes longer: an archive is unpacked for that,
// as only its end tells which logs it holds and in which order they have to be read.
class InputOpener final {
public:
    // Opens all of them. The same file under several names is opened once.
    InputOpener(const std::vector<LoadInput>& inputs, UnpackLimits limits, StopFlag stop,
                MemoryBudget memory = {});

    // Inputs that have to be looked into, by number; different ones safely at the same time.
    [[nodiscard]] std::size_t closedCount() const noexcept { return m_closed.size(); }
    void lookInto(std::size_t closed);
    // An archive was looked into no further.
    [[nodiscard]] bool isMemorySpent() const noexcept { return m_memorySpent.load(); }
    [[nodiscard]] std::uint64_t storedBytes() const noexcept { return m_storedBytes; }
    // Of archives, which are unpacked before anything in them is read. Not while take() runs.
    struct Unpacking {
        std::uint64_t packedBytes = 0;   // taken of them so far, as they are stored
        std::uint64_t expectedBytes = 0; // that will have come out of them: an estimate until all are through
    };
    [[nodiscard]] Unpacking unpacking() const noexcept;

    // Everything found, in the order given; call it once, after all have been looked into.
    [[nodiscard]] InputList take();

private:
    struct Opened { // what became of one input
        std::vector<InputList::Item> items;
        std::vector<Error> errors;
    };
    struct Closed {
        std::size_t opened = 0; // index into m_opened
        InputList::Item item;   // without its head
        struct Archive {
            ReadMeter packed;
            std::atomic<std::uint64_t> unpackedBytes = 0;
            std::atomic<bool> isOne = false;
            // Of all members: what they are in the archive, and what becomes of them.
            std::shared_ptr<UnpackCount> data, spooled;

            [[nodiscard]] bool isTooMuch() const noexcept;
        };
        std::shared_ptr<Archive> archive = std::make_shared<Archive>();

        [[nodiscard]] Unpacking unpacking() const noexcept;
    };

    void open(const LoadInput& input);
    void close(InputList::Item item); // the one of the input that was opened last
    [[nodiscard]] Result<std::shared_ptr<Spool>> spool();
    // `stream`: what `source` holds, as far as it was unpacked; `head` is its front.
    void lookIntoArchive(Closed& closed, const std::shared_ptr<const ByteSource>& source,
                         std::unique_ptr<ByteStream> stream, std::string_view head);
    // What is kept of members takes memory, and nobody asks before the next one.
    [[nodiscard]] bool mayGoOn(std::uint64_t members);
    // Nothing when it cannot be read or is an archive again; `out` has the reason then.
    void addMember(const Closed& closed, const std::string& name, std::int64_t modified,
                   std::unique_ptr<ByteStream> data, Opened& out);

    UnpackLimits m_limits;
    StopFlag m_stop;
    MemoryBudget m_memory;
    std::atomic<bool> m_memorySpent = false;
    std::vector<Opened> m_opened; // by input
    std::vector<Closed> m_closed;
    std::map<FileIdentity, std::size_t> m_seen; // index into m_opened
    std::uint64_t m_storedBytes = 0;
    Unpacking m_unpacked; // once m_closed is gone
    std::mutex m_mutex;   // guards m_spool
    std::shared_ptr<Spool> m_spool;
};

} // namespace authloupe
