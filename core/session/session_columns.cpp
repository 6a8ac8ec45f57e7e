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

template<class Rows>
void SessionFields<Rows>::set(std::size_t i, const Session& s) noexcept requires(Rows::kWritable)
{
    connectionId[i] = s.connectionId;
    firstTime[i] = s.firstTime.seconds;
    lastTime[i] = s.lastTime.seconds;
    firstOffset[i] = s.first.offset;
    firstLine[i] = s.first.line;
    firstFile[i] = raw(s.first.file);
    lastOffset[i] = s.last.offset;
    lastLine[i] = s.last.line;
    lastFile[i] = raw(s.last.file);
    remoteAddress[i] = raw(s.remoteAddress);
    reverseDns[i] = raw(s.reverseDns);
    listener[i] = raw(s.listener);
    policy[i] = raw(s.policy);
    tls[i] = raw(s.tls);
    successes[i] = s.successes;
    failures[i] = s.failures;
    errors[i] = s.errors;
    messages[i] = s.messages;
    recipients[i] = s.recipients;
    bounces[i] = s.bounces;
    delivered[i] = s.delivered;
    bytes[i] = s.bytes;
    firstAttempt[i] = raw(s.firstAttempt);
    lastAttempt[i] = raw(s.lastAttempt);
    troubles[i] = s.troubles;
    firstLink[i] = s.firstLink;
    lastLink[i] = s.lastLink;
    remotePort[i] = s.remotePort;
    appliance[i] = raw(s.appliance);
    direction[i] = s.direction;
    end[i] = s.end;
    outcome[i] = s.outcome;
    verified[i] = s.verified;
    authenticatedWithoutTls[i] = s.authenticatedWithoutTls;
    openingSeen[i] = s.openingSeen ? 1 : 0;
    authRequiredNotStarted[i] = s.authRequiredNotStarted ? 1 : 0;
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

template<class Rows>
void AttemptFields<Rows>::set(std::size_t i, const Attempt& a) noexcept requires(Rows::kWritable)
{
    time[i] = a.time.seconds;
    offset[i] = a.position.offset;
    line[i] = a.position.line;
    file[i] = raw(a.position.file);
    session[i] = raw(a.session);
    next[i] = raw(a.next);
    user[i] = raw(a.user);
    mechanism[i] = raw(a.mechanism);
    profile[i] = raw(a.profile);
    response[i] = raw(a.response);
    result[i] = a.result;
}

template struct SessionFields<OpenRows>;
template struct SessionFields<PackedRows>;
template struct AttemptFields<OpenRows>;
template struct AttemptFields<PackedRows>;

} // namespace authloupe
