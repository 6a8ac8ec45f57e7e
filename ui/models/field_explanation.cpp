// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_text.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::FieldExplanation)
};

} // namespace

QString explanation(SessionField field)
{
    switch (field) {
    case SessionField::Appliance:
        //: Tooltip of the column "Appliance"
        return Tr::tr("The appliance that wrote the log: its serial number, else its host name, when the log "
                      "states it.");
    case SessionField::Direction:
        //: Tooltip of the column "Direction"
        return Tr::tr("Inbound: another host connected to the appliance. Outbound: the appliance delivered "
                      "to another host.");
    case SessionField::ConnectionId:
        //: Tooltip of the column "Connection ID"
        return Tr::tr("Inbound connection ID (ICID) or delivery connection ID (DCID), as logged.");
    case SessionField::Opened:
        //: Tooltip of the column "Opened"
        return Tr::tr("When the connection was opened, as recorded: the clock of the appliance.");
    case SessionField::Ended:
        //: Tooltip of the column "Ended"
        return Tr::tr("When the connection ended, as recorded: the clock of the appliance.");
    case SessionField::Duration:
        //: Tooltip of the column "Duration"
        return Tr::tr("From the opening to the end. “At least” when one of the two is not in the log.");
    case SessionField::End:
        //: Tooltip of the column "End"
        return Tr::tr("How the connection ended: closed, or lost without a proper goodbye.");
    case SessionField::Interface:
        //: Tooltip of the column "Interface"
        return Tr::tr("The interface or listener of the appliance that took the connection.");
    case SessionField::LocalAddress:
        //: Tooltip of the column "Local address"
        return Tr::tr("The appliance’s own IP address on this connection.");
    case SessionField::RemoteAddress:
        //: Tooltip of the column "Remote address"
        return Tr::tr("The IP address of the other side.");
    case SessionField::RemotePort:
        //: Tooltip of the column "Remote port"
        return Tr::tr("The TCP port of the other side; logged for outbound connections only.");
    case SessionField::ReverseDns:
        //: Tooltip of the column "Reverse DNS host"
        return Tr::tr("The host name that reverse DNS gave for the remote address.");
    case SessionField::ReverseDnsVerified:
        //: Tooltip of the column "Reverse DNS verified"
        return Tr::tr("Whether that host name leads back to the remote address.");
    case SessionField::Policy:
        //: Tooltip of the column "Policy"
        return Tr::tr(
            "What the policy decided when the connection was opened: ACCEPT, RELAY, REJECT or TCPREFUSE.");
    case SessionField::SenderGroup:
        //: Tooltip of the column "Sender group"
        return Tr::tr("The sender group that the other side fell into.");
    case SessionField::SenderGroupMatch:
        //: Tooltip of the column "Sender group match"
        return Tr::tr("The rule that put the other side into this sender group.");
    case SessionField::Reputation:
        //: Tooltip of the column "Reputation"
        return Tr::tr("The reputation score (SBRS) of the remote address.");
    case SessionField::Country:
        //: Tooltip of the column "Country"
        return Tr::tr("The country of the remote address, as logged.");
    case SessionField::Tls:
        //: Tooltip of the column "TLS"
        return Tr::tr("Whether TLS was negotiated on this connection.");
    case SessionField::TlsProtocol:
        //: Tooltip of the column "TLS protocol"
        return Tr::tr("The version of TLS that was negotiated.");
    case SessionField::TlsCipher:
        //: Tooltip of the column "TLS cipher"
        return Tr::tr("The cipher that was negotiated.");
    case SessionField::Outcome:
        //: Tooltip of the column "Outcome"
        return Tr::tr("What came of the authentication on this connection.");
    case SessionField::Attempts:
        //: Tooltip of the column "Attempts"
        return Tr::tr(
            "Authentication attempts: succeeded/all. “1/3” means that one of three attempts succeeded.");
    case SessionField::Successes:
        //: Tooltip of the column "Succeeded attempts"
        return Tr::tr("Authentication attempts that succeeded.");
    case SessionField::Failures:
        //: Tooltip of the column "Failed attempts"
        return Tr::tr("Authentication attempts that failed.");
    case SessionField::Errors:
        //: Tooltip of the column "Attempts with error"
        return Tr::tr("Authentication attempts that could not be decided: trouble with the directory, the "
                      "forwarding server or the profile.");
    case SessionField::Users:
        //: Tooltip of the column "User"
        return Tr::tr(
            "The user names of the authentication attempts. The log carries none for outbound connections.");
    case SessionField::Mechanisms:
        //: Tooltip of the column "Mechanism"
        return Tr::tr("The mechanism of the authentication attempts, such as PLAIN or LOGIN.");
    case SessionField::Profiles:
        //: Tooltip of the column "Profile"
        return Tr::tr("The SMTP authentication profile that was used.");
    case SessionField::FirstAttempt:
        //: Tooltip of the column "First attempt"
        return Tr::tr("When authentication was first attempted on this connection.");
    case SessionField::LastAttempt:
        //: Tooltip of the column "Last attempt"
        return Tr::tr("When authentication was last attempted on this connection.");
    case SessionField::Response:
        //: Tooltip of the column "Server response"
        return Tr::tr("What the other server answered, or the reason of an error.");
    case SessionField::Messages:
        //: Tooltip of the column "Messages"
        return Tr::tr("Messages that were sent on this connection.");
    case SessionField::Recipients:
        //: Tooltip of the column "Recipients"
        return Tr::tr("Recipients of the messages on this connection.");
    case SessionField::Bounces:
        //: Tooltip of the column "Bounced"
        return Tr::tr("Recipients whose message bounced. Inbound: messages that came in on this connection, "
                      "wherever they were delivered. Outbound: deliveries on this connection.");
    case SessionField::File:
        //: Tooltip of the column "Log file"
        return Tr::tr("The file that names the connection first.");
    case SessionField::FirstLine:
        //: Tooltip of the column "First line"
        return Tr::tr("The number of the line that names the connection first.");
    case SessionField::LastLine:
        //: Tooltip of the column "Last line"
        return Tr::tr("The number of the line that names the connection last.");
    case SessionField::EnvelopeSenders:
        //: Tooltip of the column "Envelope sender"; <> is an empty address
        return Tr::tr("The envelope senders (MAIL FROM) of the messages on this connection; <> for bounces.");
    case SessionField::Bytes:
        //: Tooltip of the column "Bytes"
        return Tr::tr("The size of all messages that came in on this connection.");
    case SessionField::Delivered:
        //: Tooltip of the column "Delivered"
        return Tr::tr("Recipients who got their message. Inbound: messages that came in on this connection, "
                      "wherever they were delivered. Outbound: deliveries on this connection.");
    case SessionField::SenderMatchesUser:
        //: Tooltip of the column "Sender matches user"
        return Tr::tr("Whether every envelope sender belongs to a user who authenticated, compared as the "
                      "appliance does it: without regard to case, without the domain where the user name has "
                      "none, and without what follows a plus sign.");
    case SessionField::AuthenticatedWithoutTls:
        //: Tooltip of the column "Authenticated without TLS"
        return Tr::tr("Whether authentication was attempted before the connection was encrypted.");
    case SessionField::Relay:
        //: Tooltip of the column "Relay granted"; RELAY is a word of the log
        return Tr::tr("Whether messages to any domain are accepted: the policy is RELAY, or authentication "
                      "succeeded on an accepted connection.");
    case SessionField::Trouble:
        //: Tooltip of the column "Trouble"
        return Tr::tr("What the log says went wrong on this connection, besides authentication.");
    }
    return {};
}

QString explanation(AttemptField field)
{
    switch (field) {
    case AttemptField::Appliance: return explanation(SessionField::Appliance);
    case AttemptField::Direction: return explanation(SessionField::Direction);
    case AttemptField::ConnectionId: return explanation(SessionField::ConnectionId);
    case AttemptField::Time:
        //: Tooltip of the column "Time"
        return Tr::tr("When the result of the attempt was recorded: the clock of the appliance.");
    case AttemptField::Result:
        //: Tooltip of the column "Result"
        return Tr::tr("Whether the attempt succeeded, failed, or could not be decided.");
    case AttemptField::User: return explanation(SessionField::Users);
    case AttemptField::Mechanism: return explanation(SessionField::Mechanisms);
    case AttemptField::Profile: return explanation(SessionField::Profiles);
    case AttemptField::RemoteAddress: return explanation(SessionField::RemoteAddress);
    case AttemptField::Response: return explanation(SessionField::Response);
    case AttemptField::File: return explanation(SessionField::File);
    case AttemptField::Line:
        //: Tooltip of the column "Line"
        return Tr::tr("The number of the line in the log file.");
    }
    return {};
}

} // namespace authloupe
