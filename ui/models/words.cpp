// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Words)
};

} // namespace

QString wordText(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        //: Direction of a connection (feminine in French)
        return Tr::tr("Inbound");
    case Direction::Outbound:
        //: Direction of a connection (feminine in French)
        return Tr::tr("Outbound");
    }
    return {};
}

QString wordText(AttemptResult result)
{
    switch (result) {
    case AttemptResult::Succeeded:
        //: Result of an authentication attempt (feminine in French, masculine in Spanish)
        return Tr::tr("Succeeded");
    case AttemptResult::Failed:
        //: Result of an authentication attempt (feminine in French, masculine in Spanish)
        return Tr::tr("Failed");
    case AttemptResult::Error:
        //: Result of an authentication attempt: the directory or forwarding server was in trouble
        return Tr::tr("Error");
    }
    return {};
}

QString wordText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        //: Outcome of the authentication on a connection
        return Tr::tr("Succeeded", "outcome");
    case Outcome::Failed:
        //: Outcome of the authentication on a connection
        return Tr::tr("Failed", "outcome");
    case Outcome::SucceededAfterFailure:
        //: Outcome of the authentication on a connection: a failed attempt, then one that succeeded
        return Tr::tr("Succeeded after failure");
    case Outcome::Error:
        //: Outcome of the authentication on a connection
        return Tr::tr("Error", "outcome");
    case Outcome::NotAttempted:
        //: Outcome of the authentication on a connection: nobody tried (feminine in French)
        return Tr::tr("Not attempted");
    }
    return {};
}

QString wordText(End end)
{
    switch (end) {
    case End::NotSeen:
        //: How a connection ended; the log does not tell
        return Tr::tr("End not in the log");
    case End::Closed:
        //: How a connection ended (feminine in French)
        return Tr::tr("Closed");
    case End::Lost:
        //: How a connection ended: it was dropped (feminine in French)
        return Tr::tr("Lost");
    case End::LostThenClosed:
        //: How a connection ended: it was dropped, and then the log says closed (feminine in French)
        return Tr::tr("Lost, then closed");
    }
    return {};
}

QString wordText(ReverseDnsVerified verified)
{
    switch (verified) {
    case ReverseDnsVerified::NotStated: return {};
    case ReverseDnsVerified::Yes:
        //: Whether the reverse DNS name was verified
        return Tr::tr("Yes");
    case ReverseDnsVerified::No:
        //: Whether the reverse DNS name was verified
        return Tr::tr("No");
    }
    return {};
}

QString wordText(YesNo answer)
{
    switch (answer) {
    case YesNo::NotStated: return {};
    case YesNo::Yes:
        //: Answer to the question that a column asks, such as "Authenticated without TLS"
        return Tr::tr("Yes");
    case YesNo::No:
        //: Answer to the question that a column asks, such as "Authenticated without TLS"
        return Tr::tr("No");
    }
    return {};
}

QString wordText(TlsState state)
{
    switch (state) {
    case TlsState::None:
        //: The log tells nothing about TLS on a connection
        return Tr::tr("No TLS logged");
    case TlsState::Succeeded:
        //: State of TLS on a connection
        return Tr::tr("TLS negotiated");
    case TlsState::Failed:
        //: State of TLS on a connection
        return Tr::tr("TLS failed");
    case TlsState::RequiredNotStarted:
        //: State of TLS on a connection: it was required, but the other side did not start it
        return Tr::tr("TLS required but not started");
    }
    return {};
}

QString wordText(Fate fate)
{
    switch (fate) {
    case Fate::NotSeen:
        //: What became of a message: the log does not tell
        return Tr::tr("Not seen");
    case Fate::Queued:
        //: What became of a message: it was accepted and waits for delivery
        return Tr::tr("Queued");
    case Fate::Finished:
        //: What became of a message: it left the appliance, and the log does not tell how
        return Tr::tr("Finished");
    case Fate::Delivered:
        //: What became of a message
        return Tr::tr("Delivered");
    case Fate::Bounced:
        //: What became of a message: it could not be delivered and came back
        return Tr::tr("Bounced");
    case Fate::Delayed:
        //: What became of a message: delivery was put off
        return Tr::tr("Delayed");
    case Fate::Dropped:
        //: What became of a message: a rule of the appliance threw it away
        return Tr::tr("Dropped");
    case Fate::Aborted:
        //: What became of a message: it did not arrive whole
        return Tr::tr("Aborted");
    case Fate::Deleted:
        //: What became of a message: an administrator removed it
        return Tr::tr("Deleted");
    }
    return {};
}

QString wordText(MessageOrigin origin)
{
    switch (origin) {
    case MessageOrigin::NotSeen:
        //: How a message came to be: the log does not tell
        return Tr::tr("Not seen");
    case MessageOrigin::Received:
        //: How a message came to be: on an inbound connection
        return Tr::tr("Received");
    case MessageOrigin::Rewritten:
        //: How a message came to be: the appliance changed another message and gave it a new number
        return Tr::tr("Rewritten");
    case MessageOrigin::Split:
        //: How a message came to be: it carries some recipients of another message
        return Tr::tr("Split off");
    case MessageOrigin::Copied:
        //: How a message came to be: a rule of the appliance copied another message
        return Tr::tr("Copy");
    case MessageOrigin::Bounce:
        //: How a message came to be: it tells the sender of another message that it came back
        return Tr::tr("Bounce message");
    }
    return {};
}

QString explanation(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        //: Tooltip of the outcome "Succeeded"
        return Tr::tr("Authentication succeeded on this connection, without a failed attempt before.");
    case Outcome::Failed:
        //: Tooltip of the outcome "Failed"
        return Tr::tr("Authentication failed on this connection and did not succeed later.");
    case Outcome::SucceededAfterFailure:
        //: Tooltip of the outcome "Succeeded after failure"
        return Tr::tr("An attempt failed and a later one on the same connection succeeded.");
    case Outcome::Error:
        //: Tooltip of the outcome "Error"
        return Tr::tr("Authentication could not be decided: trouble with the directory, the forwarding "
                      "server or the profile.");
    case Outcome::NotAttempted:
        //: Tooltip of the outcome "Not attempted"
        return Tr::tr("Nobody tried to authenticate on this connection.");
    }
    return {};
}

} // namespace authloupe
