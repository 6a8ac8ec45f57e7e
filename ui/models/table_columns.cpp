// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_columns.h"

#include "models/cell_text.h"
#include "models/field_text.h"
#include "models/locale_text.h"
#include "models/time_style.h"
#include "models/words.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

// The last one takes what the view has left: host names are the longest.
constexpr std::array kDefaultFields{
    SessionField::Outcome,   SessionField::Opened,        SessionField::Duration,
    SessionField::Direction, SessionField::Users,         SessionField::Attempts,
    SessionField::Profiles,  SessionField::RemoteAddress, SessionField::ReverseDns,
};

constexpr bool isDefault(SessionField field) noexcept
{
    return std::find(kDefaultFields.begin(), kDefaultFields.end(), field) != kDefaultFields.end();
}

// The default ones, then the others in the order of the export.
constexpr std::array<SessionField, kSessionFieldCount> kColumns = [] {
    std::array<SessionField, kSessionFieldCount> columns{};
    auto next = std::copy(kDefaultFields.begin(), kDefaultFields.end(), columns.begin());
    for (int at = 0; at < kSessionFieldCount; ++at) {
        const auto field = static_cast<SessionField>(at);
        if (!isDefault(field))
            *next++ = field;
    }
    return columns;
}();

// Of a usual value, in digits.
int usualLength(SessionField field) noexcept
{
    switch (field) {
    case SessionField::Opened:
    case SessionField::Ended:
    case SessionField::FirstAttempt:
    case SessionField::LastAttempt: return styledTimeLength();
    case SessionField::Outcome:
    case SessionField::Direction:
    case SessionField::End:
    case SessionField::ReverseDnsVerified:
    case SessionField::SenderMatchesUser:
    case SessionField::AuthenticatedWithoutTls:
    case SessionField::Relay:
    case SessionField::Tls: return 0; // by their words
    case SessionField::Duration: return 10;
    case SessionField::Attempts:
    case SessionField::Successes:
    case SessionField::Failures:
    case SessionField::Errors:
    case SessionField::Messages:
    case SessionField::Recipients:
    case SessionField::Bounces:
    case SessionField::Delivered:
    case SessionField::RemotePort: return 6;
    case SessionField::FirstLine:
    case SessionField::LastLine:
    case SessionField::Bytes: return 10;
    case SessionField::ConnectionId:
    case SessionField::LocalAddress:
    case SessionField::RemoteAddress: return 15; // IPv4
    case SessionField::EnvelopeSenders:
    case SessionField::Trouble:
    case SessionField::Users: return 20;
    case SessionField::ReverseDns: return 17;
    case SessionField::Profiles: return 20;
    case SessionField::Response:
    case SessionField::TlsCipher: return 30;
    case SessionField::Appliance:
    case SessionField::File: return 22;
    case SessionField::Interface:
    case SessionField::Policy:
    case SessionField::SenderGroup:
    case SessionField::SenderGroupMatch:
    case SessionField::Reputation:
    case SessionField::Country:
    case SessionField::TlsProtocol:
    case SessionField::Mechanisms: return 16;
    }
    return 16;
}

template<class Word>
int widest(const QFontMetrics& metrics, std::initializer_list<Word> words)
{
    int width = 0;
    for (const Word word : words)
        width = std::max(width, metrics.horizontalAdvance(wordText(word)));
    return width;
}

int valueWidth(SessionField field, const QFontMetrics& metrics)
{
    switch (field) {
    case SessionField::Outcome: {
        const int icon = metrics.height() + metrics.averageCharWidth();
        return icon
               + widest(metrics, {Outcome::Succeeded, Outcome::Failed, Outcome::SucceededAfterFailure,
                                  Outcome::Error, Outcome::NotAttempted});
    }
    case SessionField::Direction: return widest(metrics, {Direction::Inbound, Direction::Outbound});
    case SessionField::Opened:
        return std::max(usualLength(field) * metrics.horizontalAdvance(u'0'),
                        metrics.horizontalAdvance(openingNotSeenText()));
    case SessionField::End:
        return widest(metrics, {End::NotSeen, End::Closed, End::Lost, End::LostThenClosed});
    case SessionField::SenderMatchesUser:
    case SessionField::AuthenticatedWithoutTls:
    case SessionField::Relay: return widest(metrics, {YesNo::Yes, YesNo::No});
    case SessionField::Tls: return widest(metrics, {TlsState::None, TlsState::Succeeded, TlsState::Failed});
    case SessionField::Duration:
        return std::max(usualLength(field) * metrics.horizontalAdvance(u'0'),
                        metrics.horizontalAdvance(displayAtLeast(59)));
    default: return usualLength(field) * metrics.horizontalAdvance(u'0');
    }
}

} // namespace

std::span<const SessionField> tableColumns() noexcept
{
    return kColumns;
}

int columnOf(SessionField field) noexcept
{
    return static_cast<int>(std::find(kColumns.begin(), kColumns.end(), field) - kColumns.begin());
}

SessionField fieldOf(int column) noexcept
{
    return kColumns[static_cast<std::size_t>(column)];
}

bool isShownByDefault(SessionField field) noexcept
{
    return isDefault(field);
}

int defaultColumnWidth(SessionField field, const QFontMetrics& metrics)
{
    const int sortMark = metrics.height();
    const int header = metrics.horizontalAdvance(headerText(field)) + sortMark;
    const int margins = 3 * metrics.averageCharWidth();
    return std::max(header, valueWidth(field, metrics)) + margins;
}

} // namespace authloupe
