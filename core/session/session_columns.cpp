// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_columns.h"

namespace authloupe {

template<class Rows>
Session SessionFields<Rows>::get(std::size_t i) const noexcept
{
    Session s;
    s.connectionId = connectionId[i];
    s.firstTime = LogTime{firstTime[i]};
    s.lastTime = LogTime{lastTime[i]};
    s.first = LogPosition{firstOffset[i], firstLine[i], FileIndex{firstFile[i]}};
    s.last = LogPosition{lastOffset[i], lastLine[i], FileIndex{lastFile[i]}};
    s.remoteAddress = TextId{remoteAddress[i]};
    s.reverseDns = TextId{reverseDns[i]};
    s.listener = TextId{listener[i]};
    s.policy = TextId{policy[i]};
    s.tls = TextId{tls[i]};
    s.successes = successes[i];
    s.failures = failures[i];
    s.errors = errors[i];
    s.messages = messages[i];
    s.recipients = recipients[i];
    s.bounces = bounces[i];
    s.delivered = delivered[i];
    s.bytes = bytes[i];
    s.firstAttempt = AttemptRow{firstAttempt[i]};
    s.lastAttempt = AttemptRow{lastAttempt[i]};
    s.troubles = troubles[i];
    s.firstLink = firstLink[i];
    s.lastLink = lastLink[i];
    s.remotePort = remotePort[i];
    s.appliance = ApplianceIndex{appliance[i]};
    s.direction = direction[i];
    s.end = end[i];
    s.outcome = outcome[i];
    s.verified = verified[i];
    s.authenticatedWithoutTls = authenticatedWithoutTls[i];
    s.openingSeen = openingSeen[i] != 0;
    s.authRequiredNotStarted = authRequiredNotStarted[i] != 0;
    return s;
}

void setRow(SessionFields<OpenRows>& columns, std::size_t i, const Session& s) noexcept
{
    columns.connectionId[i] = s.connectionId;
    columns.firstTime[i] = s.firstTime.seconds;
    columns.lastTime[i] = s.lastTime.seconds;
    columns.firstOffset[i] = s.first.offset;
    columns.firstLine[i] = s.first.line;
    columns.firstFile[i] = raw(s.first.file);
    columns.lastOffset[i] = s.last.offset;
    columns.lastLine[i] = s.last.line;
    columns.lastFile[i] = raw(s.last.file);
    columns.remoteAddress[i] = raw(s.remoteAddress);
    columns.reverseDns[i] = raw(s.reverseDns);
    columns.listener[i] = raw(s.listener);
    columns.policy[i] = raw(s.policy);
    columns.tls[i] = raw(s.tls);
    columns.successes[i] = s.successes;
    columns.failures[i] = s.failures;
    columns.errors[i] = s.errors;
    columns.messages[i] = s.messages;
    columns.recipients[i] = s.recipients;
    columns.bounces[i] = s.bounces;
    columns.delivered[i] = s.delivered;
    columns.bytes[i] = s.bytes;
    columns.firstAttempt[i] = raw(s.firstAttempt);
    columns.lastAttempt[i] = raw(s.lastAttempt);
    columns.troubles[i] = s.troubles;
    columns.firstLink[i] = s.firstLink;
    columns.lastLink[i] = s.lastLink;
    columns.remotePort[i] = s.remotePort;
    columns.appliance[i] = raw(s.appliance);
    columns.direction[i] = s.direction;
    columns.end[i] = s.end;
    columns.outcome[i] = s.outcome;
    columns.verified[i] = s.verified;
    columns.authenticatedWithoutTls[i] = s.authenticatedWithoutTls;
    columns.openingSeen[i] = s.openingSeen ? 1 : 0;
    columns.authRequiredNotStarted[i] = s.authRequiredNotStarted ? 1 : 0;
}

template<class Rows>
Attempt AttemptFields<Rows>::get(std::size_t i) const noexcept
{
    Attempt a;
    a.time = LogTime{time[i]};
    a.position = LogPosition{offset[i], line[i], FileIndex{file[i]}};
    a.session = SessionRow{session[i]};
    a.next = AttemptRow{next[i]};
    a.user = TextId{user[i]};
    a.mechanism = TextId{mechanism[i]};
    a.profile = TextId{profile[i]};
    a.response = TextId{response[i]};
    a.result = result[i];
    return a;
}

void setRow(AttemptFields<OpenRows>& columns, std::size_t i, const Attempt& a) noexcept
{
    columns.time[i] = a.time.seconds;
    columns.offset[i] = a.position.offset;
    columns.line[i] = a.position.line;
    columns.file[i] = raw(a.position.file);
    columns.session[i] = raw(a.session);
    columns.next[i] = raw(a.next);
    columns.user[i] = raw(a.user);
    columns.mechanism[i] = raw(a.mechanism);
    columns.profile[i] = raw(a.profile);
    columns.response[i] = raw(a.response);
    columns.result[i] = a.result;
}

template struct SessionFields<OpenRows>;
template struct SessionFields<PackedRows>;
template struct AttemptFields<OpenRows>;
template struct AttemptFields<PackedRows>;

} // namespace authloupe
