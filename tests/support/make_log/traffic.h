// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/actor.h"
#include "make_log/line_writer.h"
#include "make_log/options.h"
#include "make_log/random.h"
#include "make_log/shapes.h"
#include "make_log/truth.h"
#include "make_log/vocabulary.h"

#include <vector>

namespace authloupe::makelog {

// Bulk traffic: about 900 open connections, a line of a random one at a time, so that they interleave as in a
// real log. The file begins in the middle of some and ends in the middle of others.
class Traffic final {
public:
    Traffic(const Options& options, LineWriter& out, Truth& truth);
    void run();

private:
    void header();
    [[nodiscard]] bool enough() const;
    void closing();

    // actor.cpp: who comes next
    [[nodiscard]] Actor newActor();
    [[nodiscard]] Actor underway();
    [[nodiscard]] Actor inbound();
    [[nodiscard]] Actor outbound();
    void chooseGuess(Actor& actor);

    void step(Actor& actor);
    void inboundLine(Actor& actor); // inbound_lines.cpp
    void attemptLine(Actor& actor);
    void messageLine(Actor& actor); // message_lines.cpp
    void processingLine(Actor& actor);
    void applianceLine();
    void outboundLine(Actor& actor); // outbound_lines.cpp
    void outboundAuthLine(Actor& actor);

    [[nodiscard]] const Host& inboundHost(const Actor& actor) const;
    [[nodiscard]] const Host& outboundHost(const Actor& actor) const;

    const Options& m_options;
    LineWriter& m_out;
    Truth& m_truth;
    Random m_random;
    Vocabulary m_words;
    std::vector<Actor> m_actors;
    Id m_nextIcid = 60140000;
    Id m_nextDcid = 6565000;
    Id m_nextMid = 24611000;
    // The attack under way: connections left, its address, and its one user or none.
    std::uint32_t m_attackLeft = 0, m_attackHost = 0, m_attackUser = 0;
    bool m_attackSprays = false;
};

} // namespace authloupe::makelog
