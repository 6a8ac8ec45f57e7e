// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_text.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::FieldText)
};

} // namespace

QString headerText(SessionField field)
{
    switch (field) {
    case SessionField::Appliance:
        //: Column: the mail appliance that wrote the log
        return Tr::tr("Appliance");
    case SessionField::Direction:
        //: Column: inbound or outbound. Never the word for a street address
        return Tr::tr("Direction");
    case SessionField::ConnectionId:
        //: Column: the number that the log gives a connection
        return Tr::tr("Connection ID");
    case SessionField::Opened:
        //: Column: date and time at which a connection was opened
        return Tr::tr("Opened");
    case SessionField::Ended:
        //: Column: date and time at which a connection ended
        return Tr::tr("Ended");
    case SessionField::Duration:
        //: Column: how long a connection lasted
        return Tr::tr("Duration");
    case SessionField::End:
        //: Column: how a connection ended (closed, lost)
        return Tr::tr("End");
    case SessionField::Interface:
        //: Column: name of the IP interface or listener of the appliance
        return Tr::tr("Interface");
    case SessionField::LocalAddress:
        //: Column: IP address of the appliance
        return Tr::tr("Local address");
    case SessionField::RemoteAddress:
        //: Column: IP address of the other side
        return Tr::tr("Remote address");
    case SessionField::RemotePort:
        //: Column: TCP port of the other side
        return Tr::tr("Remote port");
    case SessionField::ReverseDns:
        //: Column: host name that reverse DNS gives for the remote address
        return Tr::tr("Reverse DNS host");
    case SessionField::ReverseDnsVerified:
        //: Column: yes or no, whether the reverse DNS name was confirmed
        return Tr::tr("Reverse DNS verified");
    case SessionField::Policy:
        //: Column: what the policy decided (ACCEPT, RELAY, REJECT …)
        return Tr::tr("Policy");
    case SessionField::SenderGroup:
        //: Column: sender group of the host access table
        return Tr::tr("Sender group");
    case SessionField::SenderGroupMatch:
        //: Column: the rule that put the other side into its sender group
        return Tr::tr("Sender group match");
    case SessionField::Reputation:
        //: Column: reputation score of the remote address
        return Tr::tr("Reputation");
    case SessionField::Country:
        //: Column: country of the remote address
        return Tr::tr("Country");
    case SessionField::Tls:
        //: Column: state of TLS; the acronym stays
        return Tr::tr("TLS");
    case SessionField::TlsProtocol:
        //: Column: version of TLS
        return Tr::tr("TLS protocol");
    case SessionField::TlsCipher:
        //: Column: cipher suite of TLS
        return Tr::tr("TLS cipher");
    case SessionField::Outcome:
        //: Column: outcome of the authentication
        return Tr::tr("Outcome");
    case SessionField::Attempts:
        //: Column: number of authentication attempts, shown as succeeded/all
        return Tr::tr("Attempts");
    case SessionField::Successes:
        //: Column: number
        return Tr::tr("Succeeded attempts");
    case SessionField::Failures:
        //: Column: number
        return Tr::tr("Failed attempts");
    case SessionField::Errors:
        //: Column: number
        return Tr::tr("Attempts with error");
    case SessionField::Users:
        //: Column: user names of the authentication attempts
        return Tr::tr("User");
    case SessionField::Mechanisms:
        //: Column: SASL mechanisms of the authentication attempts
        return Tr::tr("Mechanism");
    case SessionField::Profiles:
        //: Column: SMTP authentication profile (never a personal profile)
        return Tr::tr("Profile");
    case SessionField::FirstAttempt:
        //: Column: date and time of the first authentication attempt
        return Tr::tr("First attempt");
    case SessionField::LastAttempt:
        //: Column: date and time of the last authentication attempt
        return Tr::tr("Last attempt");
    case SessionField::Response:
        //: Column: what the other server answered to the authentication
        return Tr::tr("Server response");
    case SessionField::Messages:
        //: Column: number of e-mail messages
        return Tr::tr("Messages");
    case SessionField::Recipients:
        //: Column: number of recipients of e-mail messages
        return Tr::tr("Recipients");
    case SessionField::Bounces:
        //: Column: number of recipients whose message bounced
        return Tr::tr("Bounced");
    case SessionField::File:
        //: Column: name of the file
        return Tr::tr("Log file");
    case SessionField::FirstLine:
        //: Column: number of a line
        return Tr::tr("First line");
    case SessionField::LastLine:
        //: Column: number of a line
        return Tr::tr("Last line");
    case SessionField::EnvelopeSenders:
        //: Column: envelope senders (the addresses of SMTP's MAIL FROM) of the messages
        return Tr::tr("Envelope sender");
    case SessionField::Bytes:
        //: Column: size of all messages together, in bytes
        return Tr::tr("Bytes");
    case SessionField::Delivered:
        //: Column: number of recipients to whom a message was delivered
        return Tr::tr("Delivered");
    case SessionField::SenderMatchesUser:
        //: Column: whether the envelope sender belongs to the authenticated user (yes or no)
        return Tr::tr("Sender matches user");
    case SessionField::AuthenticatedWithoutTls:
        //: Column: whether authentication was attempted on an unencrypted connection (yes or no)
        return Tr::tr("Authenticated without TLS");
    case SessionField::Relay:
        //: Column: whether the connection may send to any domain (yes or no)
        return Tr::tr("Relay granted");
    case SessionField::Trouble:
        //: Column: what went wrong on a connection, such as "TLS failed" or "Unknown command"
        return Tr::tr("Trouble");
    }
    return {};
}

QString headerText(AttemptField field)
{
    switch (field) {
    case AttemptField::Appliance: return headerText(SessionField::Appliance);
    case AttemptField::Direction: return headerText(SessionField::Direction);
    case AttemptField::ConnectionId: return headerText(SessionField::ConnectionId);
    case AttemptField::Time:
        //: Column: date and time of an authentication attempt
        return Tr::tr("Time");
    case AttemptField::Result:
        //: Column: result of an authentication attempt
        return Tr::tr("Result");
    case AttemptField::User: return headerText(SessionField::Users);
    case AttemptField::Mechanism: return headerText(SessionField::Mechanisms);
    case AttemptField::Profile: return headerText(SessionField::Profiles);
    case AttemptField::RemoteAddress: return headerText(SessionField::RemoteAddress);
    case AttemptField::Response: return headerText(SessionField::Response);
    case AttemptField::File: return headerText(SessionField::File);
    case AttemptField::Line:
        //: Column: number of a line of the log file
        return Tr::tr("Line");
    }
    return {};
}

bool isLogData(SessionField field) noexcept
{
    switch (field) {
    case SessionField::Appliance:
    case SessionField::ConnectionId:
    case SessionField::Opened:
    case SessionField::Ended:
    case SessionField::Interface:
    case SessionField::LocalAddress:
    case SessionField::RemoteAddress:
    case SessionField::RemotePort:
    case SessionField::ReverseDns:
    case SessionField::Policy:
    case SessionField::SenderGroup:
    case SessionField::SenderGroupMatch:
    case SessionField::Reputation:
    case SessionField::Country:
    case SessionField::TlsProtocol:
    case SessionField::TlsCipher:
    case SessionField::Attempts:
    case SessionField::Users:
    case SessionField::Mechanisms:
    case SessionField::Profiles:
    case SessionField::FirstAttempt:
    case SessionField::LastAttempt:
    case SessionField::Response:
    case SessionField::EnvelopeSenders:
    case SessionField::File: return true;
    case SessionField::Direction:
    case SessionField::Duration:
    case SessionField::End:
    case SessionField::ReverseDnsVerified:
    case SessionField::Tls:
    case SessionField::Outcome:
    case SessionField::Successes:
    case SessionField::Failures:
    case SessionField::Errors:
    case SessionField::Messages:
    case SessionField::Recipients:
    case SessionField::Bounces:
    case SessionField::FirstLine:
    case SessionField::LastLine:
    case SessionField::Bytes:
    case SessionField::Delivered:
    case SessionField::SenderMatchesUser:
    case SessionField::AuthenticatedWithoutTls:
    case SessionField::Relay:
    case SessionField::Trouble: return false;
    }
    return false;
}

bool isLogData(AttemptField field) noexcept
{
    switch (field) {
    case AttemptField::Appliance:
    case AttemptField::ConnectionId:
    case AttemptField::Time:
    case AttemptField::User:
    case AttemptField::Mechanism:
    case AttemptField::Profile:
    case AttemptField::RemoteAddress:
    case AttemptField::Response:
    case AttemptField::File: return true;
    case AttemptField::Direction:
    case AttemptField::Result:
    case AttemptField::Line: return false;
    }
    return false;
}

bool isNumber(SessionField field) noexcept
{
    switch (field) {
    case SessionField::Duration:
    case SessionField::RemotePort:
    case SessionField::Attempts:
    case SessionField::Successes:
    case SessionField::Failures:
    case SessionField::Errors:
    case SessionField::Messages:
    case SessionField::Recipients:
    case SessionField::Bounces:
    case SessionField::FirstLine:
    case SessionField::LastLine:
    case SessionField::Bytes:
    case SessionField::Delivered: return true;
    case SessionField::Appliance:
    case SessionField::Direction:
    case SessionField::ConnectionId:
    case SessionField::Opened:
    case SessionField::Ended:
    case SessionField::End:
    case SessionField::Interface:
    case SessionField::LocalAddress:
    case SessionField::RemoteAddress:
    case SessionField::ReverseDns:
    case SessionField::ReverseDnsVerified:
    case SessionField::Policy:
    case SessionField::SenderGroup:
    case SessionField::SenderGroupMatch:
    case SessionField::Reputation:
    case SessionField::Country:
    case SessionField::Tls:
    case SessionField::TlsProtocol:
    case SessionField::TlsCipher:
    case SessionField::Outcome:
    case SessionField::Users:
    case SessionField::Mechanisms:
    case SessionField::Profiles:
    case SessionField::FirstAttempt:
    case SessionField::LastAttempt:
    case SessionField::Response:
    case SessionField::EnvelopeSenders:
    case SessionField::SenderMatchesUser:
    case SessionField::AuthenticatedWithoutTls:
    case SessionField::Relay:
    case SessionField::Trouble:
    case SessionField::File: return false;
    }
    return false;
}

bool isNumber(AttemptField field) noexcept
{
    switch (field) {
    case AttemptField::Line: return true;
    case AttemptField::Appliance:
    case AttemptField::Direction:
    case AttemptField::ConnectionId:
    case AttemptField::Time:
    case AttemptField::Result:
    case AttemptField::User:
    case AttemptField::Mechanism:
    case AttemptField::Profile:
    case AttemptField::RemoteAddress:
    case AttemptField::Response:
    case AttemptField::File: return false;
    }
    return false;
}

} // namespace authloupe
