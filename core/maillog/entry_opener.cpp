// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_opener.h"

#include "maillog/body_cursor.h"
#include "maillog/entry_joiner.h"
#include "maillog/grammar.h"
#include "maillog/line_dress.h"
#include "maillog/stamp.h"

#include <algorithm>

namespace authloupe {

bool beginsWithLevel(std::string_view text) noexcept
{
    return !text.empty() && text.front() != ' ' && bodyBehindLevel(text).has_value();
}

bool beginsLikeBody(std::string_view text) noexcept
{
    BodyCursor cursor(text);
    if (cursor.take<"new smtp ">() || cursor.take<"smtp auth">() || cursor.take<"start mid ">()
        || cursor.take<"delivery start dcid ">() || cursor.take<"message done dcid ">()
        || cursor.take<"message finished mid ">() || cursor.take<"bounced: ">() || cursor.take<"delayed: ">()
        || cursor.take<"connection error: ">() || cursor.take<"begin logfile">()
        || cursor.take<"end logfile">())
        return true;
    std::uint64_t id = 0;
    return (cursor.take<"icid ">() || cursor.take<"dcid ">() || cursor.take<"dcid: ">()
            || cursor.take<"mid ">())
           && cursor.takeNumber(id) && cursor.takeChar(' ');
}

bool EntryOpener::opensAnywhere(std::string_view text) noexcept
{
    if (m_prefixes.hasStamp(text))
        return true;
    if (m_shape.openings == Openings::Stamps)
        return false;
    text = text.substr(0, text.find('\n')).substr(0, kLookAhead);
    return m_shape.openings == Openings::Levels ? beginsWithLevel(text) : beginsLikeBody(text);
}

EntryOpening EntryOpener::openingOf(std::string_view line) noexcept
{
    EntryOpening opening;
    if (const std::size_t stamp = m_prefixes.readStamp(line, opening.prefix)) {
        opening.text = line.substr(stamp);
        return opening;
    }
    opening.prefix.kind = m_shape.openings == Openings::Levels ? PrefixKind::Level : PrefixKind::Body;
    opening.text = line;
    return opening;
}

bool EntryOpener::openAt(std::string_view text, bool levelOpens, EntryOpening& opening)
{
    if (const std::size_t stamp = m_prefixes.readStamp(text, opening.prefix)) {
        opening.text = text.substr(stamp);
        return true;
    }
    if (const auto loose = findLooseStamp(text)) {
        opening.prefix = EntryPrefix{};
        opening.prefix.time = loose->time;
        opening.text = text.substr(loose->end);
        if (loose->start != 0) {
            // Brackets before the weekday belong to the end of the line.
            m_mended = opening.text;
            for (std::size_t i = loose->start; i > 0; --i)
                m_mended += mirroredBracket(text[i - 1]);
            opening.text = m_mended;
        }
        return true;
    }
    const bool level = levelOpens && beginsWithLevel(text);
    if (!level && (m_shape.openings != Openings::Bodies || !beginsLikeBody(text)))
        return false;
    opening.prefix = EntryPrefix{};
    opening.prefix.kind = level ? PrefixKind::Level : PrefixKind::Body;
    opening.text = text;
    return true;
}

std::optional<EntryOpening> EntryOpener::dressedOpeningOf(std::string_view line, bool levelOpens)
{
    levelOpens = levelOpens || m_shape.openings == Openings::Levels;
    EntryOpening opening;
    opening.indent = dressLength(line, opening.quoted);
    const std::string_view dress = line.substr(0, opening.indent);
    const bool marked = std::ranges::any_of(dress, [](char c) { return (c & 0x80) != 0; });
    // Direction marks come in pairs: with one in front the line is not as it was written anyway.
    if (!marked && openAt(line.substr(opening.indent), levelOpens, opening))
        return opening;
    if (!hasOddCharacters(line))
        return std::nullopt;
    m_plain = plainText(line);
    const std::size_t indent = dressLength(m_plain, opening.quoted);
    return openAt(std::string_view(m_plain).substr(indent), levelOpens, opening) ? std::optional(opening)
                                                                                 : std::nullopt;
}

} // namespace authloupe
