// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/log_search.h"
#include "load/session_lines.h"
#include "widgets/log_row.h"

#include <cstdint>
#include <map>
#include <optional>

namespace authloupe {

// What the whole log shows of its lines, and where what is looked for stands in them. Found out once for each
// line that comes into sight, and only in the part of it that is shown: lines may be of a mebibyte and a
// pattern may take its time, but a view is painted again and again.
class SeenLines final {
public:
    static constexpr int kMostHits = 200; // of a line; no eye tells more apart
    static constexpr std::size_t kMostLines = 512;

    struct Line {
        QString text;
        bool fits = false;  // what is looked for stands in it
        QList<LogHit> hits; // where, if that is known
    };

    void setSought(const SoughtText& sought);
    [[nodiscard]] const SoughtText& sought() const noexcept { return m_sought; }
    // When lines may have changed, or the language.
    void forget() { m_lines.clear(); }
    // Valid until the next call.
    [[nodiscard]] const Line& line(const LogLayout::Place& place, const RawLine& line);
    // So far, in search of what is looked for.
    [[nodiscard]] std::uint64_t bytesTested() const noexcept { return m_bytesTested; }

private:
    [[nodiscard]] Line made(const RawLine& line);
    [[nodiscard]] QList<LogHit> hitsIn(const QString& text) const;
    [[nodiscard]] QList<LogHit> patternHitsIn(const QString& text) const;

    SoughtText m_sought;
    QString m_shownSought; // as a line would show it; of a plain text
    LineSearch::Test m_fits;
    std::optional<RegexPlaces> m_places; // of a regular expression
    std::map<LogLayout::Place, Line> m_lines;
    std::uint64_t m_bytesTested = 0;
};

} // namespace authloupe
