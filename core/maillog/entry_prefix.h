// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"
#include "maillog/stamp_form.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace authloupe {

// What an entry begins with.
enum class PrefixKind : std::uint8_t {
    Native,  // `Wed Apr 22 11:43:59 2009`
    Stamped, // any other stamp, a syslog priority before it
    Level,   // no stamp, only `Info:`
    Body,    // not even that
};

// What stands before the body of an entry.
struct EntryPrefix {
    PrefixKind kind = PrefixKind::Native;
    LogTime time;                          // kNoTime when no stamp tells it
    std::optional<std::int32_t> utcOffset; // of that stamp, when it states one
    bool yearDerived = false;              // `time` has a year that its stamp does not state
    bool recognised = false;               // a level or a known body follows: a line of a mail log
    std::string_view host{};               // a view of the text that was read
};

// Reads the prefixes that syslog daemons and relays put before an entry:
//   <166>Mar 17 18:24:37 mail_logs: Info: …
//   Jun 26 10:42:23 host mail_logs[42]: Info: …
//   <111>Aug 10 09:53:00 host ESA: Mon Aug 10 09:52:59 2020 [host tag:] Info: …   (the appliance's own stamp
//   counts) 2019 Sep 28 16:13:51 host mail [info] mail_logs:nopid Info: … 2020-08-10T09:52:59+02:00 host
//   Info: …
// An entry is known by its body; the tag is the name of the log subscription, which an administrator chooses.
class PrefixReader final {
public:
    void setYearReference(const YearReference& reference) noexcept;

    // The stamp at the front of `line`, into `prefix`; returns how many bytes it takes, 0 when there is none.
    [[nodiscard]] std::size_t readStamp(std::string_view line, EntryPrefix& prefix) noexcept;

    // Whether readStamp() would find one.
    [[nodiscard]] bool hasStamp(std::string_view line) noexcept
    {
        EntryPrefix prefix;
        return isStampBefore(line) || readStamp(line, prefix) != 0;
    }

    // What follows the first stamp, or the whole line when it has none. `prefix` is what is known so far.
    // Without a level the body must be one that the grammar knows.
    void readEntry(std::string_view text, EntryPrefix& prefix, Event& event) noexcept;

private:
    [[nodiscard]] bool isStampBefore(std::string_view line) const noexcept;
    // Prefix between the first stamp and the body; the body, or nothing when no level stands before it.
    [[nodiscard]] std::optional<std::string_view> bodyBehindPrefix(std::string_view text,
                                                                   EntryPrefix& prefix);
    void addBareBody(std::string_view text, std::string_view host) noexcept;
    void remember(std::string_view text, std::string_view body, std::string_view host) noexcept;

    YearReference m_reference;
    // What was read last, since most lines have the stamp and the prefix of the one before.
    std::array<char, kMostStampLength> m_stampText{};
    std::size_t m_stampLength = 0;
    bool m_stampHasYear = false;
    EntryPrefix m_stamp;
    std::array<char, 128> m_words{};
    std::size_t m_wordsLength = 0, m_hostAt = 0, m_hostLength = 0;
    // Where a body without a level may begin: behind stamp, host and tag.
    struct BareBody {
        std::string_view text, host;
    };
    std::array<BareBody, 4> m_bare;
    std::size_t m_bareCount = 0;
};

} // namespace authloupe
