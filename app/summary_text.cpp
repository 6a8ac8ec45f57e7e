// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coverage_text.h"
#include "models/display_text.h"
#include "models/file_report.h"
#include "models/locale_text.h"
#include "models/words.h"
#include "query/statistics.h"
#include "query/value_table.h"
#include "summary.h"
#include "terminal.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Summary)
};

constexpr std::size_t kTopUsers = 10;

// Names and values, one a line, under headings.
class Lines final {
public:
    void heading(const QString& text)
    {
        m_text += m_text.isEmpty() ? text : QLatin1Char('\n') % text;
        m_text += QLatin1Char('\n');
    }
    void add(const QString& name, const QString& value)
    {
        //: A line of the summary on a terminal. %1: a name such as “Lines”, %2: its value
        m_text += QLatin1String("  ") % Tr::tr("%1: %2").arg(name, value) % QLatin1Char('\n');
    }
    // More about the line before.
    void addBelow(const QString& text) { m_text += QLatin1String("    ") % text % QLatin1Char('\n'); }
    void add(const QString& name, std::uint64_t count) { add(name, displayCount(count)); }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

void addLog(Lines& lines, const Snapshot& snapshot)
{
    //: Heading in the summary on a terminal: the log files that were read
    lines.heading(Tr::tr("Log"));
    const std::vector<CoverageFact> facts = coverageFacts(snapshot);
    for (const CoverageFact& fact : facts) {
        lines.add(fact.name, fact.value);
        if (fact.isDetailed)
            lines.addBelow(fact.explanation);
    }
}

// The file report: one heading for each file.
void addFiles(Lines& lines, const Snapshot& snapshot)
{
    for (const FileInfo& file : snapshot.files()) {
        lines.heading(displayText(file.name));
        for (int column = 1; column < kFileColumnCount; ++column) {
            const auto what = static_cast<FileColumn>(column);
            const QString value = fileCell(file, what);
            if (!value.isEmpty())
                lines.add(fileColumnName(what), value);
        }
    }
}

void addConnections(Lines& lines, const Statistics& of)
{
    //: Heading in the summary on a terminal: SMTP connections
    lines.heading(Tr::tr("Connections"));
    lines.add(wordText(Direction::Inbound), of.inbound);
    lines.add(wordText(Direction::Outbound), of.outbound);
    //: Number of connections whose first line is not in the files
    lines.add(Tr::tr("Opening not in the log"), of.openedNotSeen);
    //: Number of connections whose last line is not in the files
    lines.add(Tr::tr("End not in the log"), of.endNotSeen);
    for (int i = 0; i < kOutcomeCount; ++i) {
        lines.add(wordText(static_cast<Outcome>(i)), of.outcomes[static_cast<std::size_t>(i)]);
    }
    if (of.firstTime.isValid()) {
        //: When the connections began and ended; value: two times
        lines.add(Tr::tr("Time range"),
                  displayTime(of.firstTime) % QStringLiteral(" – ") % displayTime(of.lastTime));
    }
    //: Number of different remote IP addresses
    lines.add(Tr::tr("Distinct IP addresses"), of.distinctAddresses);
}

void addAttempts(Lines& lines, const Statistics& of)
{
    //: Heading in the summary on a terminal
    lines.heading(Tr::tr("Authentication attempts"));
    lines.add(wordText(AttemptResult::Succeeded), of.succeeded);
    lines.add(wordText(AttemptResult::Failed), of.failed);
    lines.add(wordText(AttemptResult::Error), of.errors);
    //: Number of different user names
    lines.add(Tr::tr("Distinct users"), of.distinctUsers);
    //: Number of different authentication profiles
    lines.add(Tr::tr("Distinct authentication profiles"), of.distinctProfiles);
}

void addTopUsers(Lines& lines, const Snapshot& snapshot, const RowSet& rows)
{
    std::optional<ValueTable> users = valueTable(snapshot, rows, ValueGroup::Users);
    if (!users || users->rows.empty() || !sortValues(*users, {})) {
        return;
    }
    //: Heading in the summary on a terminal: the users with the most failed attempts
    lines.heading(Tr::tr("Top users"));
    for (const ValueRow& user : std::span(users->rows).first(std::min(kTopUsers, users->rows.size()))) {
        //: Authentication attempts of one user. %1, %2, %3: numbers
        lines.add(displayText(users->text(user)),
                  Tr::tr("succeeded %1, failed %2, errors %3")
                      .arg(displayCount(user.counts.succeeded), displayCount(user.counts.failed),
                           displayCount(user.counts.errors)));
    }
}

} // namespace

std::string summaryText(const Snapshot& snapshot, const RowSet& rows)
{
    const Statistics of = statisticsOf(snapshot, rows);
    Lines lines;
    addLog(lines, snapshot);
    addConnections(lines, of);
    addAttempts(lines, of);
    addTopUsers(lines, snapshot, rows);
    addFiles(lines, snapshot);
    return plainUtf8(lines.text());
}

} // namespace authloupe
