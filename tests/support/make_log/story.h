// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/line_writer.h"
#include "make_log/options.h"
#include "make_log/random.h"
#include "make_log/shapes.h"
#include "make_log/truth.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe::makelog {

// The lines of one connection, each with its time. Has the line() that the shapes want.
class Script final {
public:
    struct Line {
        Seconds when;
        std::string body;
    };

    Script(std::vector<Line>& lines, Seconds start) : m_lines(lines), m_now(start) {}

    template<class... Parts>
    void line(const Parts&... parts)
    {
        m_lines.push_back({m_now, {}});
        put(m_lines.back().body, parts...);
    }
    void wait(Seconds seconds) noexcept { m_now += seconds; }
    [[nodiscard]] Seconds now() const noexcept { return m_now; }

private:
    std::vector<Line>& m_lines;
    Seconds m_now;
};

// One day of a small organisation, bundled as the sample: staff sends mail from morning to evening; one
// address guesses passwords; many addresses try one person until a password fits, and that account sends
// spam; the LDAP server is away for a while; in the afternoon the provider's smart host begins to refuse our
// password.
class Story final {
public:
    Story(const Options& options, LineWriter& out, Truth& truth);
    void run();

private:
    using Part = std::function<void(Script&)>;
    struct Planned {
        Seconds when;
        Part part;
    };

    struct Login {
        std::string_view user;
        std::string_view mechanism = "PLAIN";
        std::uint32_t failures = 0; // before the success, or all there is
        bool succeeds = true;
    };

    // story_day.cpp: the plot
    void planDay();
    void planStaff();
    void planStrangers();
    void planGuessing();
    void planSpraying();
    void planAbuse();
    void planLdapOutage();
    void planDeliveries();

    // story.cpp: single connections
    void at(std::string_view clock, Part part);
    void at(Seconds when, Part part);
    [[nodiscard]] Seconds clock(std::string_view hoursAndMinutes) const;
    void openedEarlier(Script& script);
    void submission(Script& script, const Host& host, const Login& login, std::uint32_t messages,
                    std::uint32_t recipients);
    void strangersMail(Script& script, const Host& host);
    void rejected(Script& script, const Host& host);
    void ldapTrouble(Script& script, const Host& host, std::string_view user, std::uint32_t kind);
    void delivery(Script& script, const Host& host, std::string_view profile, std::string_view failure,
                  bool bounces);
    void message(Script& script, Tally& tally, Id id, std::string_view from, std::uint32_t recipients);
    void close(Script& script, Tally& tally, Id id);

    const Options& m_options;
    LineWriter& m_out;
    Truth& m_truth;
    Random m_random;
    Vocabulary m_words;
    std::vector<Planned> m_plan;
    std::vector<Script::Line> m_lines;
    Id m_nextIcid = 482100;
    Id m_nextDcid = 97300;
    Id m_nextMid = 1190400;
};

} // namespace authloupe::makelog
