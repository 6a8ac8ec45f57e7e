// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/traffic.h"

#include <array>

namespace authloupe::makelog {

namespace {

constexpr std::uint32_t kOpenAtOnce = 1300; // some of them are processing messages of closed connections
constexpr std::uint64_t kClosingLines = 3;

// Lines in a second by hour of the day: quiet nights, busy mornings; about 125 on average.
constexpr std::array<std::uint32_t, 24> kLinesPerSecond{40,  35,  30,  30,  35,  50,  80,  130,
                                                        190, 220, 230, 215, 190, 200, 215, 205,
                                                        185, 160, 130, 110, 95,  80,  65,  50};

} // namespace

Traffic::Traffic(const Options& options, LineWriter& out, Truth& truth)
    : m_options(options),
      m_out(out),
      m_truth(truth),
      m_random(options.seed),
      m_words(m_random, 60000, 3000)
{}

void Traffic::header()
{
    m_out.line("Begin Logfile");
    m_out.line("Version: 14.2.0-620 SN: 4229A0B1C2D3E4F50617-0123456789AB");
    m_out.line("Time offset from UTC: -18000 seconds");
}

bool Traffic::enough() const
{
    return m_options.lines > 0 ? m_out.lines() + kClosingLines >= m_options.lines
                               : m_out.bytes() >= m_options.bytes;
}

// The first and the last line belong to a connection, so that "first and last time" is the same for every way
// to define it.
void Traffic::closing()
{
    for (const Actor& actor : m_actors) {
        if (actor.stage != Stage::Finished && actor.stage != Stage::Processing) {
            m_truth.finish(actor.tally);
        }
    }
    Tally tally;
    const Id id = m_nextIcid++;
    writeInboundOpened(m_out, m_truth, tally, id, kListener, m_words.clients.front());
    writePolicy(m_out, id, "REJECT", "BLACKLIST", "sbrs[-10.0:-2.5]", "-9.1");
    writeClose(m_out, tally, id);
    m_truth.finish(tally);
}

void Traffic::run()
{
    m_out.setTime(m_options.start);
    if (m_options.header) {
        header();
    }
    for (std::uint32_t i = 0; i < kOpenAtOnce; ++i) {
        m_actors.push_back(m_random.chance(70) ? underway() : newActor());
    }
    m_actors[0] = inbound();
    step(m_actors[0]);
    std::uint32_t linesPerSecond = kLinesPerSecond[0];
    Seconds hour = -1;
    while (!enough()) {
        if (m_out.time() / 3600 != hour) {
            hour = m_out.time() / 3600;
            linesPerSecond = kLinesPerSecond.at(static_cast<std::size_t>(hour % 24));
        }
        if (m_random.below(linesPerSecond) == 0) {
            m_out.advance();
        }
        if (m_random.below(200) == 0) {
            applianceLine();
            continue;
        }
        Actor& actor = m_actors[m_random.below(kOpenAtOnce)];
        step(actor);
        if (actor.stage == Stage::Finished) {
            actor = newActor();
        }
    }
    closing();
}

void Traffic::step(Actor& actor)
{
    if (actor.stage == Stage::Processing) {
        processingLine(actor);
    } else if (actor.stage >= Stage::DeliveryOpen) {
        outboundLine(actor);
    } else {
        inboundLine(actor);
    }
}

} // namespace authloupe::makelog
