// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Words)
};

QString inboundWord(Trouble trouble)
{
    switch (trouble) {
    case Trouble::ConnectionLimit:
        //: Trouble on a connection: a limit on the number of connections was reached
        return Tr::tr("Connection limit reached");
    case Trouble::DirectoryHarvest:
        //: Trouble on a connection: dropped because the client was guessing recipient addresses
        return Tr::tr("Directory harvest attack");
    case Trouble::LostBeforeCommands:
        //: Trouble on a connection: the client left before it sent any SMTP command
        return Tr::tr("Lost before any command");
    case Trouble::DelayedReject:
        //: Trouble on a connection: rejected by policy, but kept open to record the recipients
        return Tr::tr("Rejection delayed");
    case Trouble::SenderRejected:
        //: Trouble on a connection: an envelope sender (MAIL FROM) was rejected
        return Tr::tr("Sender rejected");
    case Trouble::RecipientRejected:
        //: Trouble on a connection: a recipient (RCPT TO) was rejected
        return Tr::tr("Recipient rejected");
    case Trouble::UnknownCommand:
        //: Trouble on a connection: the client sent something that is no SMTP command
        return Tr::tr("Unknown command");
    case Trouble::BadCommand:
        //: Trouble on a connection: the client sent an SMTP command with bad syntax
        return Tr::tr("Bad command syntax");
    case Trouble::ReceivingFailed:
        //: Trouble on a connection: a message could not be received (message loop, size, resources)
        return Tr::tr("Receiving failed");
    case Trouble::IdleTimeout:
        //: Trouble on a connection: disconnected because no message came within the timeout
        return Tr::tr("No message within the timeout");
    case Trouble::TimeLimit:
        //: Trouble on a connection: disconnected because it lasted longer than allowed
        return Tr::tr("Connection time exceeded");
    case Trouble::TooManyBadCommands:
        //: Trouble on a connection: disconnected after too many SMTP commands that were wrong
        return Tr::tr("Too many bad commands");
    case Trouble::MessageAborted:
        //: Trouble on a connection: a message was not received completely
        return Tr::tr("Message aborted");
    case Trouble::AuthRequired:
        //: Trouble on a connection: authentication was required and the other side did not start it
        return Tr::tr("Authentication required but not attempted");
    default: return {};
    }
}

QString outboundWord(Trouble trouble)
{
    switch (trouble) {
    case Trouble::ConnectionKilled:
        //: Trouble on a connection: the mail appliance ended it
        return Tr::tr("Ended by the appliance");
    case Trouble::TlsRequired:
        //: Trouble on a connection: encryption was required and did not come about
        return Tr::tr("TLS required but not negotiated");
    case Trouble::TlsFailed:
        //: Trouble on a connection: encryption could not be negotiated
        return Tr::tr("TLS failed");
    case Trouble::TlsNotSupported:
        //: Trouble on a connection: the other server does not know the STARTTLS command. Do not translate
        //: STARTTLS
        return Tr::tr("STARTTLS not supported");
    case Trouble::DnsFailure:
        //: Trouble on a connection: a name could not be looked up. Do not translate DNS
        return Tr::tr("DNS failure");
    case Trouble::ConnectionError:
        //: Trouble on a connection: it could not be established, or it broke
        return Tr::tr("Connection error");
    case Trouble::ConcurrencyLimit:
        //: Trouble on a connection: the limit on connections at the same time was reached
        return Tr::tr("Concurrency limit reached");
    case Trouble::DeliverySuspended:
        //: Trouble on a connection: an administrator suspended the delivery of messages
        return Tr::tr("Delivery suspended");
    case Trouble::DeliveryDelayed:
        //: Trouble on a connection: a delivery was put off and will be tried again
        return Tr::tr("Delivery delayed");
    case Trouble::Bounced:
        //: Trouble on a connection: a message bounced
        return Tr::tr("Message bounced");
    case Trouble::DoubleBounced:
        //: Trouble on a connection: the bounce message itself bounced
        return Tr::tr("Bounce message bounced");
    default: return {};
    }
}

} // namespace

QString wordText(Trouble trouble)
{
    const QString word = inboundWord(trouble);
    return word.isEmpty() ? outboundWord(trouble) : word;
}

QString wordsText(TroubleMask troubles)
{
    QStringList words;
    for (int i = 0; i < kTroubleCount; ++i) {
        const auto trouble = static_cast<Trouble>(i);
        if ((troubles & bitOf(trouble)) != 0)
            words.append(wordText(trouble));
    }
    return words.join(QStringLiteral("; "));
}

} // namespace authloupe
