// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/entry_reader.h"
#include "session/stretch_texts.h"

#include <cstdint>

namespace authloupe {

// A ConnectionEntry that was just read. Its texts are interned when they are asked for: each of them once.
// Lives during one call of EventSink::onEvent.
class ReadEntry final {
public:
    // `position`: bytes of the whole load before the entry.
    ReadEntry(const Event& event, const EntryPlace& place, FileIndex file, std::uint64_t position,
              StretchTexts& texts) noexcept
        : m_event(event),
          m_place(place),
          m_texts(texts),
          m_position(position),
          m_file(file)
    {
        // There are many of these texts, so that the lookups wait for memory: all at the same time.
        if (event.kind == EventKind::Opened) {
            m_first = store(TextKind::Address).prepared(event.address);
            m_second = store(TextKind::Host).prepared(event.host);
        } else if (event.kind == EventKind::Attempt) {
            m_first = store(TextKind::User).prepared(event.user);
        }
    }

    [[nodiscard]] EventKind kind() const noexcept { return m_event.kind; }
    [[nodiscard]] Direction direction() const noexcept { return m_event.direction; }
    [[nodiscard]] AttemptResult result() const noexcept { return m_event.result; }
    [[nodiscard]] ReverseDnsVerified verified() const noexcept { return m_event.verified; }
    [[nodiscard]] std::uint16_t port() const noexcept { return m_event.port; }
    [[nodiscard]] TroubleMask troubles() const noexcept { return m_event.troubles; }
    [[nodiscard]] std::uint32_t recipients() const noexcept { return m_event.recipients; }
    [[nodiscard]] std::uint64_t id() const noexcept { return m_event.id; }
    [[nodiscard]] std::uint64_t mid() const noexcept { return m_event.mid; }
    [[nodiscard]] std::uint64_t position() const noexcept { return m_position; }
    [[nodiscard]] LogTime time() const noexcept { return m_place.time; }
    [[nodiscard]] LogPosition first() const noexcept
    {
        return {m_place.firstOffset, m_place.firstLine, m_file};
    }
    [[nodiscard]] LogPosition last() const noexcept { return {m_place.lastOffset, m_place.lastLine, m_file}; }

    [[nodiscard]] TextId listener() const { return stated(TextKind::Listener, m_event.listener); }
    [[nodiscard]] TextId address() const
    {
        if (m_event.kind != EventKind::Opened)
            return stated(TextKind::Address, m_event.address);
        return m_event.address.empty() ? kAbsentText : store(TextKind::Address).intern(m_first);
    }
    [[nodiscard]] TextId host() const
    {
        return m_event.host.empty() ? kAbsentText : store(TextKind::Host).intern(m_second);
    }
    [[nodiscard]] TextId user() const
    {
        return m_event.hasUser ? store(TextKind::User).intern(m_first) : kAbsentText;
    }
    [[nodiscard]] TextId mechanism() const { return stated(TextKind::Mechanism, m_event.mechanism); }
    [[nodiscard]] TextId profile() const { return stated(TextKind::Profile, m_event.profile); }
    [[nodiscard]] TextId text() const
    {
        const TextKind kind = m_event.kind == EventKind::Policy ? TextKind::Policy
                              : m_event.kind == EventKind::Tls  ? TextKind::Tls
                                                                : TextKind::Response;
        return stated(kind, m_event.text);
    }
    // The parser lets pass `TLS success …`, `TLS failed …` and `TLS was required …` only.
    [[nodiscard]] bool tlsSucceeded() const noexcept
    {
        constexpr std::size_t kBehindTls = 4;
        return m_event.text.size() > kBehindTls
               && (m_event.text[kBehindTls] == 's' || m_event.text[kBehindTls] == 'S');
    }

private:
    [[nodiscard]] TextStore& store(TextKind kind) const noexcept { return m_texts.store(kind); }
    [[nodiscard]] TextId stated(TextKind kind, std::string_view text) const
    {
        return m_texts.intern(kind, text);
    }

    const Event& m_event;
    const EntryPlace& m_place;
    StretchTexts& m_texts;
    TextStore::Prepared m_first, m_second;
    std::uint64_t m_position;
    FileIndex m_file;
};

} // namespace authloupe
