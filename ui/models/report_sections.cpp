// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_sections.h"

#include "models/coverage_text.h"
#include "models/display_text.h"
#include "models/field_text.h"
#include "models/file_report.h"
#include "models/filter_text.h"
#include "models/locale_text.h"
#include "models/roles.h"
#include "models/timeline_words.h"
#include "models/value_table_model.h"
#include "models/value_words.h"
#include "models/words.h"
#include "query/filter_language.h"
#include "query/time_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Report)
};

constexpr std::size_t kMostFilesTold = 100;
constexpr std::size_t kMostBinsTold = 60;
constexpr std::size_t kMostValuesTold = 10;

ReportTable factsTable()
{
    ReportTable table;
    table.kind = ReportTable::Kind::Facts;
    return table;
}

void addFact(ReportTable& table, const QString& name, const QString& value, bool isLog = false)
{
    if (!value.isEmpty())
        table.rows.push_back({{name, false, false}, {value, isLog, false}});
}

void addCount(ReportTable& table, const QString& name, std::uint64_t count)
{
    addFact(table, name, displayCount(count));
}

bool isLogFact(FileColumn column) noexcept
{
    return column == FileColumn::First || column == FileColumn::Last || column == FileColumn::Appliance
           || column == FileColumn::Version;
}

void appendFile(ReportPaper& paper, const FileInfo& file)
{
    paper.heading(isolated(fileCell(file, FileColumn::Name)), ReportLevel::Item);
    ReportTable facts = factsTable();
    for (int i = 1; i < kFileColumnCount; ++i) {
        const auto column = static_cast<FileColumn>(i);
        addFact(facts, fileColumnName(column), fileCell(file, column), isLogFact(column));
    }
    paper.table(facts);
}

void appendLeftOut(ReportPaper& paper, std::uint64_t count)
{
    if (count > 0)
        paper.paragraph({andMore(count)});
}

} // namespace

void appendOrigin(ReportPaper& paper, const ReportRequest& request, const ReportDisguise& disguise)
{
    const Snapshot& snapshot = *request.result->snapshot;
    paper.heading(reportTitle(), ReportLevel::Title);
    ReportTable facts = factsTable();
    //: Report: when it was made
    addFact(facts, Tr::tr("Made"), request.made, true);
    //: Report: which program made it
    addFact(facts, Tr::tr("Program"), u"Authloupe " % QCoreApplication::applicationVersion(), true);
    //: Report: how the times in it are meant
    addFact(facts, Tr::tr("Times"), logTimeText(snapshot));
    paper.table(facts);
    if (!snapshot.isComplete()) {
        //: Report, first page
        paper.paragraph({Tr::tr("The logs had not been read to their end when this report was made.")});
    }
    if (disguise.isOn()) {
        paper.paragraph(
            {//: Report, first page; the pseudonyms look like user-1 and are not translated
             Tr::tr("User names, addresses, hosts and envelope senders are replaced by pseudonyms such as "
                    "user-1: the same one for the same name everywhere in this report. Answers of servers "
                    "are reduced to their codes; log lines are left out; other texts that hold a name are "
                    "replaced as a whole.")});
    }
}

void appendFiles(ReportPaper& paper, const Snapshot& snapshot, ReportDisguise& disguise)
{
    //: Report, heading
    paper.heading(Tr::tr("Log files"), ReportLevel::Section);
    ReportTable facts = factsTable();
    for (const CoverageFact& fact : coverageFacts(snapshot)) {
        const bool tellsMore = fact.isDetailed && !disguise.isOn(); // with the name of a file
        addFact(facts, fact.name, tellsMore ? fact.value % u"\n" % fact.explanation : fact.value);
    }
    paper.table(facts);
    const std::vector<FileInfo>& files = snapshot.files();
    for (std::size_t i = 0; i < std::min(files.size(), kMostFilesTold); ++i)
        appendFile(paper, disguise.file(files[i]));
    appendLeftOut(paper, files.size() - std::min(files.size(), kMostFilesTold));
}

void appendFilter(ReportPaper& paper, const Filter& filter, ReportDisguise& disguise)
{
    //: Report, heading
    paper.heading(Tr::tr("Filter"), ReportLevel::Section);
    if (filter.isEverything()) {
        //: Report
        paper.paragraph({Tr::tr("None: all connections of the logs are counted.")});
        return;
    }
    const Filter told = disguise.filter(filter);
    for (const FilterChip& chip : filterChips(told))
        paper.paragraph({chip.text});
    ReportTable facts = factsTable();
    //: Report: the filter as it can be typed into the search field
    addFact(facts, Tr::tr("In the filter language"), displayText(toText(told), kDetailCharacters), true);
    paper.table(facts);
}

void appendCounts(ReportPaper& paper, const QueryResult& result)
{
    const Statistics& s = result.statistics;
    //: Report, heading: numbers of connections and attempts
    paper.heading(Tr::tr("Counts"), ReportLevel::Section);
    paper.paragraph({shownOfTotal(result.rows->size(), result.snapshot->sessionCount())});
    ReportTable facts = factsTable();
    const auto withWord = [&](const QString& of, const QString& word, std::uint64_t count) {
        //: Report, name of a number: %1 "Connections" or "Attempts", %2 a direction or a result
        addCount(facts, Tr::tr("%1: %2").arg(of, word), count);
    };
    //: Report, in front of a direction or an outcome
    const QString connections = Tr::tr("Connections");
    for (const auto& [direction, count] :
         {std::pair(Direction::Inbound, s.inbound), std::pair(Direction::Outbound, s.outbound)})
        withWord(connections, wordText(direction), count);
    for (const Outcome outcome : kStackedOutcomes)
        withWord(connections, wordText(outcome), s.outcomes[static_cast<std::size_t>(outcome)]);
    //: Report, in front of a result
    const QString attempts = Tr::tr("Attempts");
    withWord(attempts, wordText(AttemptResult::Succeeded), s.succeeded);
    withWord(attempts, wordText(AttemptResult::Failed), s.failed);
    withWord(attempts, wordText(AttemptResult::Error), s.errors);
    //: Report, name of a number
    addCount(facts, Tr::tr("Distinct users"), s.distinctUsers);
    //: Report, name of a number
    addCount(facts, Tr::tr("Distinct addresses"), s.distinctAddresses);
    addCount(facts, headerText(SessionField::Messages), s.messages);
    addCount(facts, headerText(SessionField::Recipients), s.recipients);
    addCount(facts, headerText(SessionField::Bounces), s.bounces);
    addFact(facts, fileColumnName(FileColumn::First), displayTime(s.firstTime), true);
    addFact(facts, fileColumnName(FileColumn::Last), displayTime(s.lastTime), true);
    paper.table(facts);
}

bool appendTimeline(ReportPaper& paper, const QueryResult& result, const StopToken& stop)
{
    const auto bins = binRows(*result.snapshot, *result.rows, {}, kMostBinsTold, stop);
    if (!bins)
        return false;
    //: Report, heading
    paper.heading(Tr::tr("Timeline"), ReportLevel::Section);
    if (bins->bins.empty()) {
        //: Report, in place of the timeline
        paper.paragraph({Tr::tr("None of these connections has a time.")});
        return true;
    }
    const TimelinePicture picture =
        timelinePicture(*bins, result.marks ? *result.marks : timeMarks(*result.snapshot));
    paper.paragraph({binSizeText(*bins)});
    paper.picture(picture);
    ReportTable table;
    //: Report, column of the table of the timeline: from when to when
    table.header.push_back({Tr::tr("Time")});
    for (const TimelineSeries& series : picture.legend)
        table.header.push_back({series.name, false, true});
    for (std::size_t i = 0; i < bins->bins.size(); ++i) {
        if (bins->bins[i].total() == 0)
            continue;
        const LogTime since{bins->start.seconds + bins->step * static_cast<std::int64_t>(i)};
        std::vector<ReportCell> row{{displayTimeRange({since, LogTime{since.seconds + bins->step}}), true}};
        for (const TimelineSeries& series : picture.legend)
            row.push_back({displayCount(bins->bins[i].count[series.part]), false, true});
        table.rows.push_back(std::move(row));
    }
    paper.table(table);
    if (bins->withoutTime > 0)
        //: Report, below the timeline
        paper.paragraph({Tr::tr("%Ln connection(s) without a time are in no bar.", nullptr,
                                pluralNumber(bins->withoutTime))});
    return true;
}

bool appendTopValues(ReportPaper& paper, const QueryResult& result, ReportDisguise& disguise,
                     const StopToken& stop)
{
    //: Report, heading: the users, addresses and so on with the most failures
    paper.heading(Tr::tr("Top values"), ReportLevel::Section);
    for (const ValueGroup group : kValueGroups) {
        auto counted = valueTable(*result.snapshot, *result.rows, group, stop);
        if (!counted || !sortValues(*counted, {}, stop))
            return false;
        paper.heading(groupText(group), ReportLevel::Item);
        if (counted->rows.empty()) {
            paper.paragraph({noValuesText(group)});
            continue;
        }
        const std::size_t all = counted->rows.size();
        ValueAnswer answer;
        answer.request.of = QueryResultPtr(QueryResultPtr(), &result); // outlives the model
        answer.request.group = group;
        answer.table = std::make_shared<const ValueTable>(std::move(*counted));
        ValueTableModel model;
        model.setAnswer(std::make_shared<const ValueAnswer>(std::move(answer)));
        std::vector<int> columns;
        for (int column = 0; column < ValueTableModel::ColumnCount; ++column)
            if (column != ValueTableModel::Share)
                columns.push_back(column);
        const auto change = [&](const QModelIndex& index, const QString& shown) {
            return index.column() == ValueTableModel::Value
                       ? disguise.value(model.valueOf(index.row()), group, shown)
                       : shown;
        };
        appendTable(paper, reportTable(model, columns, static_cast<int>(kMostValuesTold), change), all);
    }
    return true;
}

ReportTable reportTable(const QAbstractItemModel& model, const std::vector<int>& columns, int most,
                        const ReportCellChange& change, ReportTable::Kind kind)
{
    const auto isNumber = [](const QVariant& alignment) {
        return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    };
    ReportTable table;
    table.kind = kind;
    if (kind == ReportTable::Kind::Data)
        for (const int column : columns)
            table.header.push_back(
                {model.headerData(column, Qt::Horizontal).toString(), false,
                 isNumber(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole))});
    for (int row = 0; row < std::min(model.rowCount(), most); ++row) {
        std::vector<ReportCell> cells;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            cells.push_back({change(index, index.data().toString()), index.data(LogDataRole).toBool(),
                             isNumber(index.data(Qt::TextAlignmentRole))});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void appendTable(ReportPaper& paper, const ReportTable& table, std::uint64_t all)
{
    paper.table(table);
    appendLeftOut(paper, all - std::min<std::uint64_t>(all, table.rows.size()));
}

} // namespace authloupe
