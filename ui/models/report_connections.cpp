// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_connections.h"

#include "load/session_lines.h"
#include "models/attempt_model.h"
#include "models/display_text.h"
#include "models/error_text.h"
#include "models/facts_model.h"
#include "models/locale_text.h"
#include "models/message_model.h"
#include "models/note_text.h"
#include "models/report_sections.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Report)
};

constexpr int kMostAttemptsTold = 1'000;
constexpr int kMostMessagesTold = 500;

std::vector<int> allColumns(const QAbstractItemModel& model)
{
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.push_back(column);
    return columns;
}

std::optional<AttemptField> textFieldOf(int column) noexcept
{
    switch (column) {
    case AttemptModel::User: return AttemptField::User;
    case AttemptModel::Mechanism: return AttemptField::Mechanism;
    case AttemptModel::Profile: return AttemptField::Profile;
    case AttemptModel::Response: return AttemptField::Response;
    default: return std::nullopt;
    }
}

std::string bytesOf(const QModelIndex& index)
{
    return index.data(RawBytesRole).toByteArray().toStdString();
}

// One connection after the other, with the models that the details pane has.
class ConnectionTeller final {
public:
    ConnectionTeller(ReportPaper& paper, const ReportRequest& request, ReportDisguise& disguise)
        : m_paper(paper),
          m_request(request),
          m_snapshot(request.result->snapshot),
          m_disguise(disguise)
    {
        std::ranges::copy_if(request.inputs, std::back_inserter(m_texts),
                             [](const LoadInput& input) { return input.text != nullptr; });
    }

    void tell(SessionRow row, const StopToken& stop)
    {
        const Session session = m_snapshot->session(row);
        heading(session);
        note(row);
        facts(row, session);
        attempts(row, session);
        messages(row);
        if (m_request.options.lines > 0 && !m_disguise.isOn())
            lines(row, stop);
    }

private:
    void heading(const Session& session)
    {
        QString text =
            isolated(cellText(*m_snapshot, session, SessionField::ConnectionId, kCellCharacters).text);
        if (session.firstTime.isValid())
            text += QStringLiteral(" – ") % isolated(displayTime(session.firstTime));
        m_paper.heading(text, ReportLevel::Item);
    }

    void note(SessionRow row)
    {
        const auto found = m_request.notes.find(row);
        if (found == m_request.notes.end())
            return;
        //: Report: the connection was marked by somebody
        m_paper.paragraph({Tr::tr("Marked")});
        if (found->second.isEmpty())
            return;
        //: Report, heading above what somebody wrote about a connection
        m_paper.heading(Tr::tr("Note"), ReportLevel::Part);
        if (m_disguise.mayTell(found->second.toStdString())) {
            m_paper.paragraph({noteText(found->second)});
        } else {
            //: Report with pseudonyms, in place of what somebody wrote about a connection
            m_paper.paragraph({Tr::tr("The note is left out: it holds a name or an address.")});
        }
    }

    void facts(SessionRow row, const Session& session)
    {
        FactsModel model;
        model.setSession(m_snapshot, row);
        const auto change = [&](const QModelIndex& index, const QString& shown) {
            if (m_disguise.isOn() && index.data(TellsNameRole).toBool()) {
                //: Report with pseudonyms, in place of which letters of a user name look like others
                return Tr::tr("A user name may not be what it seems.");
            }
            const QVariant field = index.data(SessionFieldRole);
            return index.column() == FactsModel::Value && field.isValid() ? m_disguise.value(
                       *m_snapshot, session, static_cast<SessionField>(field.toInt()), shown)
                                                                          : shown;
        };
        m_paper.table(
            reportTable(model, allColumns(model), model.rowCount(), change, ReportTable::Kind::Facts));
    }

    void attempts(SessionRow row, const Session& session)
    {
        if (session.attempts() == 0)
            return;
        AttemptModel model;
        model.setSession(m_snapshot, row);
        //: Report, heading above the authentication attempts of a connection
        m_paper.heading(Tr::tr("Attempts", "heading"), ReportLevel::Part);
        const auto change = [&](const QModelIndex& index, const QString& shown) {
            const auto field = textFieldOf(index.column());
            return field ? m_disguise.value(bytesOf(index), *field, shown) : shown;
        };
        appendTable(m_paper, reportTable(model, allColumns(model), kMostAttemptsTold, change),
                    session.attempts());
    }

    void messages(SessionRow row)
    {
        MessageModel model;
        model.setSession(m_snapshot, row);
        if (model.rowCount() == 0)
            return;
        //: Report, heading above the messages of a connection
        m_paper.heading(Tr::tr("Messages"), ReportLevel::Part);
        const auto change = [&](const QModelIndex& index, const QString& shown) {
            const bool isSender = index.column() == MessageModel::Sender && index.data(LogDataRole).toBool();
            return isSender ? m_disguise.sender(bytesOf(index), shown) : shown;
        };
        appendTable(m_paper, reportTable(model, allColumns(model), kMostMessagesTold, change),
                    static_cast<std::uint64_t>(model.rowCount()));
    }

    void lines(SessionRow row, const StopToken& stop)
    {
        //: Report, heading above the lines of the log about a connection
        m_paper.heading(Tr::tr("Log lines"), ReportLevel::Part);
        SessionLinesLimits limits;
        limits.mostLines =
            static_cast<std::size_t>(std::clamp(m_request.options.lines, 1, ReportOptions::kMostLines));
        const auto read = readSessionLines(*m_snapshot, row, m_texts, stop, limits);
        if (!read.ok()) {
            m_paper.paragraph({errorSentence(read.error())});
            return;
        }
        std::optional<FileIndex> file;
        ReportTable table;
        table.kind = ReportTable::Kind::Lines;
        const auto flush = [&] {
            if (!table.rows.empty())
                m_paper.table(table);
            table.rows.clear();
        };
        for (const RawLine& line : read.value().lines) {
            if (file != line.file) {
                flush();
                file = line.file;
                //: Report, above lines of the log: %1 is the file that they stand in
                m_paper.paragraph(
                    {Tr::tr("In the file %1:")
                         .arg(isolated(displayText(m_snapshot->files()[raw(line.file)].name)))});
            }
            table.rows.push_back({{QString::number(line.line), true, true},
                                  {displayText(line.text, kDetailCharacters), true, false}});
        }
        flush();
        if (read.value().truncated)
            //: Report, below the lines of the log about a connection
            m_paper.paragraph({Tr::tr("More lines than this report holds belong to this connection.")});
    }

    ReportPaper& m_paper;
    const ReportRequest& m_request;
    SnapshotPtr m_snapshot;
    ReportDisguise& m_disguise;
    std::vector<LoadInput> m_texts;
};

QString whichConnections(const ReportRequest& request, std::size_t told)
{
    const std::size_t all = request.rows ? request.rows->size() : 0;
    if (!request.rows) {
        //: Report, in place of connections with all their facts
        return Tr::tr("This report was made without single connections.");
    }
    if (all == 0) {
        //: Report, in place of connections with all their facts
        return Tr::tr("No connection passes the filter.");
    }
    if (request.rowsWereSelected && told == all) {
        //: Report, above connections with all their facts
        return Tr::tr("%Ln connection(s) were selected for this report.", nullptr, pluralNumber(all));
    }
    if (request.rowsWereSelected) {
        //: Report, above connections with all their facts: %1 of them are told, %Ln were selected
        return Tr::tr("%Ln connection(s) were selected for this report; the first %1 are told here.", nullptr,
                      pluralNumber(all))
            .arg(displayCount(told));
    }
    if (told == all) {
        //: Report, above connections with all their facts
        return Tr::tr("No connection was selected; all %Ln that pass the filter are told here.", nullptr,
                      pluralNumber(all));
    }
    //: Report, above connections with all their facts: %1 of them are told, %Ln pass the filter
    return Tr::tr("No connection was selected; the first %1 of %Ln that pass the filter are told here.",
                  nullptr, pluralNumber(all))
        .arg(displayCount(told));
}

} // namespace

bool appendConnections(ReportPaper& paper, const ReportRequest& request, ReportDisguise& disguise,
                       const ExportProgress& progress, const StopToken& stop)
{
    const std::size_t told = connectionsTold(request);
    //: Report, heading above connections with all their facts
    paper.heading(Tr::tr("Connections", "heading"), ReportLevel::Section);
    paper.paragraph({whichConnections(request, told)});
    ConnectionTeller teller(paper, request, disguise);
    for (std::size_t i = 0; i < told; ++i) {
        teller.tell((*request.rows)[i], stop);
        if (stop.stop_requested())
            return false;
        if (paper.hasFailed())
            return true;
        if (progress)
            progress(i + 1);
    }
    return true;
}

} // namespace authloupe
