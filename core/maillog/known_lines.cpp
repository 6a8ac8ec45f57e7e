// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

namespace authloupe::grammar {

// Lines of mail_logs that say nothing about a connection or an authentication (AsyncOS 3.7 to 16).
EventKind knownLine(std::string_view body, Event&) noexcept
{
    const bool known = startsWith<"isq:">(body) || startsWith<"euq:">(body) || startsWith<"rpc ">(body)
                       || startsWith<"case">(body) || startsWith<"graymail">(body) || startsWith<"amp ">(body)
                       || startsWith<"sdr">(body) || startsWith<"spf">(body) || startsWith<"dkim">(body)
                       || startsWith<"dmarc">(body) || startsWith<"domainkeys">(body)
                       || startsWith<"outbreak">(body) || startsWith<"status:">(body)
                       || startsWith<"a system/">(body) || startsWith<"a warning/">(body)
                       || startsWith<"a info/">(body) || startsWith<"internal smtp">(body)
                       || startsWith<"senderbase">(body) || startsWith<"ldap:">(body)
                       || startsWith<"system is coming up">(body) || startsWith<"service ldap">(body);
    return known ? EventKind::Ignored : EventKind::NotUnderstood;
}

EventKind knownBehindMid(std::string_view) noexcept
{
    return EventKind::Ignored;
}

} // namespace authloupe::grammar
