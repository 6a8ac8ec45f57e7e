// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"
#include "summary.h"

namespace authloupe {

namespace {

class JsonObject final {
public:
    void add(std::string_view key, std::uint64_t number) { addValue(key, std::to_string(number)); }
    void add(std::string_view key, LogTime time)
    {
        addValue(key, time.isValid() ? '"' + isoText(time) + '"' : std::string("null"));
    }
    [[nodiscard]] std::string text() const { return "{\n" + m_members + "\n}\n"; }

private:
    void addValue(std::string_view key, const std::string& value)
    {
        m_members += m_members.empty() ? "  \"" : ",\n  \"";
        m_members += key;
        m_members += "\": ";
        m_members += value;
    }

    std::string m_members;
};

} // namespace

std::string summaryJson(const Snapshot& snapshot, const RowSet& rows)
{
    const Coverage& coverage = snapshot.coverage();
    const Statistics of = statisticsOf(snapshot, rows);
    const auto outcome = [&](Outcome kind) { return of.outcomes[static_cast<std::size_t>(kind)]; };
    JsonObject json;
    json.add("files", snapshot.files().size());
    json.add("bytes", coverage.bytes);
    json.add("lines", coverage.lines);
    json.add("entries", coverage.entries);
    // These three add up to all lines: the lines of a wrapped entry count with what it is.
    json.add("lines_understood", coverage.linesUnderstood());
    json.add("lines_ignored", coverage.linesIgnored());
    json.add("lines_not_understood", coverage.notUnderstood);
    json.add("connections_inbound", of.inbound);
    json.add("connections_outbound", of.outbound);
    json.add("opened_not_seen", of.openedNotSeen);
    json.add("end_not_seen", of.endNotSeen);
    json.add("attempts_succeeded", of.succeeded);
    json.add("attempts_failed", of.failed);
    json.add("attempts_error", of.errors);
    json.add("inbound_succeeded", of.inboundSucceeded);
    json.add("inbound_failed", of.inboundFailed);
    json.add("outbound_succeeded", of.outboundSucceeded);
    json.add("outbound_failed", of.outboundFailed);
    json.add("outcome_succeeded", outcome(Outcome::Succeeded));
    json.add("outcome_failed", outcome(Outcome::Failed));
    json.add("outcome_succeeded_after_failure", outcome(Outcome::SucceededAfterFailure));
    json.add("outcome_error", outcome(Outcome::Error));
    json.add("outcome_not_attempted", outcome(Outcome::NotAttempted));
    json.add("distinct_users", of.distinctUsers);
    json.add("distinct_profiles", of.distinctProfiles);
    json.add("distinct_addresses", of.distinctAddresses);
    json.add("first_time", of.firstTime);
    json.add("last_time", of.lastTime);
    json.add("lines_continued", coverage.continued); // of the three above, second and later ones of an entry
    return json.text();
}

} // namespace authloupe
