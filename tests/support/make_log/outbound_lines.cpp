// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/traffic.h"

#include <array>

namespace authloupe::makelog {

namespace {

constexpr std::array<std::string_view, 2> kProfiles{"OutboundAuthentication", "Smart Host"};
constexpr std::array<std::string_view, 6> kFailures{
    "('535', ['5.7.8 Error: authentication failed: authentication failure'])",
    "('535', ['5.7.3 Authentication unsuccessful', 'Contact your administrator'])",
    "('454', ['4.7.0 Temporary authentication failure'])",
    R"(('535', ["5.7.8 The relay's account is locked"]))",
    "('000', ['timeout'])",
    "('000', [])"};
constexpr std::array<std::string_view, 3> kRids{"[0]", "[0, 1]", "[0, 1, 2]"};

std::string queueId(Id mid)
{
    static constexpr std::string_view kDigits = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";
    std::string text = "3j";
    for (Id rest = mid * 2654435761U; text.size() < 14; rest = rest / kDigits.size() + mid) {
        text += kDigits[rest % kDigits.size()];
    }
    return text;
}

} // namespace

void Traffic::outboundAuthLine(Actor& actor)
{
    const std::string_view failure = actor.refused ? m_random.of(kFailures) : std::string_view{};
    writeOutboundAuth(m_out, m_truth, actor.tally, actor.id, outboundHost(actor),
                      kProfiles.at(actor.host % kProfiles.size()), failure);
}

void Traffic::outboundLine(Actor& actor)
{
    const Id id = actor.id;
    const Id mid = actor.mid;
    const bool authenticates = actor.kind == Kind::Relay;
    const std::string_view rids = kRids.at(actor.recipients > 0 ? actor.recipients - 1U : 0U);
    switch (actor.stage) {
    case Stage::DeliveryOpen:
        writeOutboundOpened(m_out, m_truth, actor.tally, id, outboundHost(actor));
        actor.stage = m_random.chance(50) ? Stage::DeliveryTls
                      : authenticates     ? Stage::DeliveryAuth
                                          : Stage::DeliveryStart;
        break;
    case Stage::DeliveryTls:
        writeOutboundTls(m_out, actor.tally, id);
        actor.stage = authenticates ? Stage::DeliveryAuth : Stage::DeliveryStart;
        break;
    case Stage::DeliveryAuth:
        outboundAuthLine(actor);
        actor.stage = Stage::DeliveryStart;
        break;
    case Stage::DeliveryStart:
        actor.mid = m_nextMid - 1 - m_random.below(900);
        actor.recipients = static_cast<std::uint8_t>(1 + m_random.below(3));
        actor.done = 0;
        writeDeliveryStart(m_out, actor.tally, id, actor.mid, kRids.at(actor.recipients - 1U),
                           actor.recipients);
        actor.stage = Stage::DeliveryDone;
        break;
    case Stage::DeliveryDone:
        if (actor.refused || mid % 37 == 0) {
            writeBounce(m_out, actor.tally, id, mid, actor.done);
            actor.stage = ++actor.done == actor.recipients ? Stage::DeliveryFinished : Stage::DeliveryDone;
        } else {
            m_out.line("Message done DCID ", id, " MID ", mid, " to RID ", rids, " ");
            actor.stage = Stage::DeliveryResponse;
        }
        break;
    case Stage::DeliveryResponse:
        m_out.line("MID ", mid, " RID ", rids, " Response '2.0.0 Ok: queued as ", queueId(mid), "'");
        actor.stage = Stage::DeliveryFinished;
        break;
    case Stage::DeliveryFinished:
        m_out.line("Message finished MID ", mid, " done");
        actor.stage = --actor.messages == 0 ? Stage::DeliveryClose : Stage::DeliveryStart;
        break;
    default:
        writeClose(m_out, actor.tally, id);
        m_truth.finish(actor.tally);
        actor.stage = Stage::Finished;
        break;
    }
}

} // namespace authloupe::makelog
