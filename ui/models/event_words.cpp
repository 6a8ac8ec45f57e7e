// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_words.h"

#include "models/words.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Events)
};

QString attemptText(AttemptResult result)
{
    switch (result) {
    case AttemptResult::Succeeded:
        //: Event on a connection
        return Tr::tr("Authentication succeeded");
    case AttemptResult::Failed:
        //: Event on a connection
        return Tr::tr("Authentication failed");
    case AttemptResult::Error:
        //: Event on a connection: the directory or forwarding server was in trouble
        return Tr::tr("Authentication error");
    }
    return {};
}

QString endText(Fate fate)
{
    switch (fate) {
    case Fate::Dropped:
        //: Event on a connection: a rule of the appliance threw a message away
        return Tr::tr("Message dropped");
    case Fate::Deleted:
        //: Event on a connection: an administrator removed a message
        return Tr::tr("Message deleted");
    default: return {};
    }
}

QString plainText(const SessionEntry& entry)
{
    switch (entry.kind) {
    case EventKind::NotUnderstood:
    case EventKind::UnknownAuth:
        //: Event on a connection: this program does not know what the line of the log means
        return Tr::tr("Not understood");
    case EventKind::Opened:
        //: Event on a connection
        return Tr::tr("Connection opened");
    case EventKind::Policy:
        //: Event on a connection: the appliance decided how to treat the other side
        return Tr::tr("Policy applied");
    case EventKind::Tls: return wordText(TlsState::Succeeded);
    case EventKind::Attempt: return attemptText(entry.result);
    case EventKind::Sender:
        //: Event on a connection: the envelope sender of a message was named (MAIL FROM)
        return Tr::tr("Message begun");
    case EventKind::MessageReady:
        //: Event on a connection: a message arrived whole
        return Tr::tr("Message received");
    case EventKind::MessageEnd: return endText(entry.fate);
    case EventKind::DeliveryStart:
        //: Event on a connection: the appliance began to hand a message over
        return Tr::tr("Delivery started");
    case EventKind::DeliveryDone:
        //: Event on a connection: the other server accepted a message
        return Tr::tr("Message delivered");
    case EventKind::Lost:
        //: Event on a connection: it was dropped
        return Tr::tr("Connection lost");
    case EventKind::Closed:
        //: Event on a connection
        return Tr::tr("Connection closed");
    default: return {};
    }
}

} // namespace

bool isTrouble(const SessionEntry& entry) noexcept
{
    return entry.troubles != 0 || !isUnderstood(entry.kind);
}

QString eventText(const SessionEntry& entry)
{
    return entry.troubles != 0 ? wordsText(entry.troubles) : plainText(entry);
}

} // namespace authloupe
