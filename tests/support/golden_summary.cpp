// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden_summary.h"

#include "plain_document.h"

#include <algorithm>
#include <array>
#include <set>

namespace authloupe::test {

namespace {

using std::string;

string hex(unsigned char c)
{
    constexpr const char* kDigits = "0123456789abcdef";
    return string{"\\u00"} + kDigits[c >> 4U] + kDigits[c & 15U];
}

// Bytes that are not ASCII are written as if they were Latin-1: the files shall show every byte.
string jsonText(const string& text)
{
    string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c >= ' ' && c < '\x7F' ? string{c} : hex(static_cast<unsigned char>(c));
    }
    return out + '"';
}

class Members final {
public:
    void add(const string& name, std::uint64_t number) { addValue(name, std::to_string(number)); }
    void add(const string& name, LogTime time)
    {
        addValue(name, time.isValid() ? jsonText(isoText(time)) : "null");
    }
    void addValue(const string& name, const string& value)
    {
        m_text += (m_text.empty() ? "  \"" : ",\n  \"") + name + "\": " + value;
    }
    [[nodiscard]] string object() const { return "{\n" + m_text + "\n}\n"; }

private:
    string m_text;
};

void addAttempts(Members& members, const PlainDocument& document)
{
    std::array<std::array<std::uint64_t, 3>, 2> counts{}; // by direction and result
    std::set<string> users;
    std::set<string> profiles;
    for (const PlainAttempt& attempt : document.attempts) {
        const auto direction = static_cast<std::size_t>(document.sessions[attempt.session].direction);
        ++counts.at(direction).at(static_cast<std::size_t>(attempt.result));
        if (attempt.user)
            users.insert(*attempt.user);
        if (attempt.profile)
            profiles.insert(*attempt.profile);
    }
    const auto& [inbound, outbound] = counts;
    members.add("attempts_succeeded", inbound[0] + outbound[0]);
    members.add("attempts_failed", inbound[1] + outbound[1]);
    members.add("attempts_error", inbound[2] + outbound[2]);
    members.add("inbound_succeeded", inbound[0]);
    members.add("inbound_failed", inbound[1]);
    members.add("outbound_succeeded", outbound[0]);
    members.add("outbound_failed", outbound[1]);
    members.add("distinct_users", users.size());
    members.add("distinct_profiles", profiles.size());
}

void addConnections(Members& members, const PlainDocument& document)
{
    const auto count = [&](auto test) {
        return static_cast<std::uint64_t>(std::ranges::count_if(document.sessions, test));
    };
    members.add("connections_inbound",
                count([](const PlainSession& s) { return s.direction == Direction::Inbound; }));
    members.add("connections_outbound",
                count([](const PlainSession& s) { return s.direction == Direction::Outbound; }));
    members.add("opened_not_seen", count([](const PlainSession& s) { return !s.openingSeen; }));
    members.add("end_not_seen", count([](const PlainSession& s) { return s.end == End::NotSeen; }));
    for (int i = 0; i < kOutcomeCount; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        members.add("outcome_" + string(stableName(outcome)),
                    count([=](const PlainSession& s) { return s.outcome == outcome; }));
    }
    std::set<string> addresses;
    for (const PlainSession& session : document.sessions)
        if (session.address)
            addresses.insert(*session.address);
    members.add("distinct_addresses", addresses.size());
}

} // namespace

string goldenSummary(const Snapshot& snapshot)
{
    const PlainDocument document = plainDocumentOf(snapshot);
    const Coverage& coverage = document.coverage;
    Members members;
    members.add("files", document.files.size());
    members.add("bytes", coverage.bytes);
    members.add("lines", coverage.lines);
    members.add("entries", coverage.entries);
    members.add("lines_understood", coverage.linesUnderstood());
    members.add("lines_ignored", coverage.linesIgnored());
    members.add("lines_not_understood", coverage.notUnderstood);
    members.add("lines_continued", coverage.continued);
    addConnections(members, document);
    addAttempts(members, document);
    members.add("first_time", coverage.firstTime);
    members.add("last_time", coverage.lastTime);
    members.add("clock_steps_back", coverage.clockStepsBack);
    members.add("entries_without_connection", coverage.entriesWithoutSession);
    string samples;
    for (const LineSample& sample : coverage.samples)
        samples += (samples.empty() ? "\n    " : ",\n    ")
                   + jsonText(std::to_string(sample.line) + ": " + sample.text);
    members.addValue("not_understood", "[" + samples + "]");
    return members.object();
}

} // namespace authloupe::test
