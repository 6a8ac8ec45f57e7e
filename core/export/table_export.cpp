// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"

#include "export/cell_memo.h"
#include "export/json_row_writer.h"
#include "export/row_buffer.h"
#include "export/rows_ahead.h"
#include "export/separated_row_writer.h"
#include "session/text_facts.h"

#include <memory>
#include <string>

namespace authloupe {

namespace {

template<class Field>
std::vector<Field> chosenFields(const std::vector<Field>& chosen, std::span<const FieldInfo<Field>> all)
{
    if (!chosen.empty())
        return chosen;
    std::vector<Field> fields;
    for (const FieldInfo<Field>& each : all)
        fields.push_back(each.field);
    return fields;
}

template<class Field>
std::vector<ExportColumn> columnsOf(const std::vector<Field>& fields)
{
    std::vector<ExportColumn> columns;
    for (const Field field : fields) {
        columns.push_back({info(field).name, info(field).type});
        if constexpr (std::is_same_v<Field, SessionField>)
            columns.back().holdsScores = field == SessionField::Reputation;
    }
    return columns;
}

// What a cell depends on, when that is one small number: its key in the memo.
using CellKey = std::optional<std::uint32_t>;

template<class Enum>
CellKey keyOf(Enum word) noexcept
{
    return static_cast<std::uint32_t>(word);
}

CellKey cellKey(const Session& s, SessionField field) noexcept
{
    switch (field) {
    case SessionField::Appliance: return keyOf(s.appliance);
    case SessionField::Direction: return keyOf(s.direction);
    case SessionField::End: return keyOf(s.end);
    case SessionField::ReverseDnsVerified: return keyOf(s.verified);
    case SessionField::Outcome: return keyOf(s.outcome);
    case SessionField::RemotePort: return s.remotePort;
    case SessionField::Trouble: return s.troubles;
    case SessionField::Interface:
    case SessionField::LocalAddress: return keyOf(s.listener);
    case SessionField::Policy:
    case SessionField::SenderGroup:
    case SessionField::SenderGroupMatch:
    case SessionField::Reputation:
    case SessionField::Country: return keyOf(s.policy);
    case SessionField::Tls:
    case SessionField::TlsProtocol:
    case SessionField::TlsCipher: return keyOf(s.tls);
    case SessionField::Relay: // of the policy and whether there was a success; outbound there is none
        return s.direction == Direction::Outbound ? 0 : 1 + raw(s.policy) * 2 + (s.successes != 0 ? 1 : 0);
    case SessionField::AuthenticatedWithoutTls: return keyOf(s.authenticatedWithoutTls);
    case SessionField::File: return s.first.file == s.last.file ? keyOf(s.first.file) : std::nullopt;
    default: return std::nullopt;
    }
}

CellKey cellKey(const Session& s, const Attempt& a, AttemptField field) noexcept
{
    switch (field) {
    case AttemptField::Appliance: return keyOf(s.appliance);
    case AttemptField::Direction: return keyOf(s.direction);
    case AttemptField::Result: return keyOf(a.result);
    case AttemptField::Mechanism: return keyOf(a.mechanism);
    case AttemptField::Profile: return keyOf(a.profile);
    case AttemptField::Response: return keyOf(a.response);
    case AttemptField::File: return keyOf(a.position.file);
    default: return std::nullopt;
    }
}

// Texts of the log that several fields are parts of.
std::optional<TextKind> sourceOf(SessionField field) noexcept
{
    switch (field) {
    case SessionField::Interface:
    case SessionField::LocalAddress: return TextKind::Listener;
    case SessionField::Policy:
    case SessionField::SenderGroup:
    case SessionField::SenderGroupMatch:
    case SessionField::Reputation:
    case SessionField::Country: return TextKind::Policy;
    case SessionField::Tls:
    case SessionField::TlsProtocol:
    case SessionField::TlsCipher: return TextKind::Tls;
    default: return std::nullopt;
    }
}
std::optional<TextKind> sourceOf(AttemptField) noexcept
{
    return std::nullopt;
}

// How many fields from each one on are parts of the same text, itself included.
template<class Field>
std::vector<std::size_t> runsOf(const std::vector<Field>& fields)
{
    std::vector<std::size_t> runs(fields.size(), 1);
    for (std::size_t i = fields.size(); i-- > 1;)
        if (sourceOf(fields[i]) && sourceOf(fields[i]) == sourceOf(fields[i - 1]))
            runs[i - 1] = runs[i] + 1;
    return runs;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}};
}

// One export: collects rows in a buffer and hands it on when it is full.
class Exporter final {
public:
    Exporter(const Snapshot& snapshot, const ExportOptions& options, ByteSink& sink, const StopToken& stop)
        : m_snapshot(snapshot),
          m_sessionFields(chosenFields(options.sessionFields, sessionFields())),
          m_attemptFields(chosenFields(options.attemptFields, attemptFields())),
          m_ofAttempts(options.rows == ExportRows::Attempts),
          m_writer(
              makeRowWriter(options, m_ofAttempts ? columnsOf(m_attemptFields) : columnsOf(m_sessionFields))),
          m_runs(m_ofAttempts ? runsOf(m_attemptFields) : runsOf(m_sessionFields)),
          m_stop(stop),
          m_facts(snapshot),
          m_memo(m_writer->columns().size()),
          m_buffer(options, *m_writer, sink),
          m_text(m_buffer.text())
    {}

    [[nodiscard]] std::optional<Error> add(SessionRow row)
    {
        const Session session = m_snapshot.session(row);
        if (!m_ofAttempts)
            return addRow(
                m_sessionFields, [&](SessionField field) { return cellKey(session, field); },
                [&](SessionField field) { return appendValue(m_text, m_snapshot, session, field, m_facts); });
        for (AttemptRow next = session.firstAttempt; next != kNoAttempt;) {
            const Attempt attempt = m_snapshot.attempt(next);
            auto error = addRow(
                m_attemptFields, [&](AttemptField field) { return cellKey(session, attempt, field); },
                [&](AttemptField field) { return appendValue(m_text, m_snapshot, session, attempt, field); });
            if (error)
                return error;
            next = attempt.next;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Error> flush() { return m_buffer.flush(); }

    [[nodiscard]] ExportSummary summary() const { return {m_rows, m_buffer.bytes(), m_writer->guarded()}; }

private:
    template<class Field, class KeyOf, class Append>
    [[nodiscard]] std::optional<Error> addRow(const std::vector<Field>& fields, const KeyOf& keyOf,
                                              const Append& append)
    {
        for (std::size_t column = 0, next = 0; column < fields.size(); column = next) {
            next = column + m_runs[column];
            const CellKey key = keyOf(fields[column]);
            CellMemo::Cell* const memo = key ? m_memo.find(column, *key) : nullptr;
            if (memo && memo->known) {
                m_text += memo->bytes;
                m_writer->countGuarded(memo->guarded);
                continue;
            }
            const std::size_t before = m_text.size();
            const std::uint64_t guardedBefore = m_writer->guarded();
            for (std::size_t each = column; each < next; ++each)
                addCell(each, fields[each], append);
            if (memo)
                *memo = {m_text.substr(before), true,
                         static_cast<std::uint8_t>(m_writer->guarded() - guardedBefore)};
        }
        m_writer->endRow(m_text);
        ++m_rows;

        constexpr std::uint64_t kRowsPerPoll = 256;
        if (m_rows % kRowsPerPoll == 0 && m_stop.stop_requested())
            return cancelled();
        return m_buffer.flushWhenFull();
    }

    template<class Field, class Append>
    void addCell(std::size_t column, Field field, const Append& append)
    {
        m_writer->beginCell(m_text, column);
        const std::size_t start = m_text.size();
        const bool stated = append(field);
        m_writer->endCell(m_text, column, start, stated);
    }

    const Snapshot& m_snapshot;
    std::vector<SessionField> m_sessionFields;
    std::vector<AttemptField> m_attemptFields;
    bool m_ofAttempts;
    std::unique_ptr<RowWriter> m_writer;
    std::vector<std::size_t> m_runs; // by column
    const StopToken& m_stop;
    TextFacts m_facts;
    CellMemo m_memo;
    RowBuffer m_buffer;
    std::string& m_text; // of m_buffer
    std::uint64_t m_rows = 0;
};

} // namespace

std::unique_ptr<RowWriter> makeRowWriter(const ExportOptions& options, std::vector<ExportColumn> columns)
{
    switch (options.format) {
    case ExportFormat::Csv:
        return std::make_unique<SeparatedRowWriter>(
            std::move(columns), SeparatedRowWriter::Style{options.delimiter, true, options.formulaGuard});
    case ExportFormat::Tsv:
        return std::make_unique<SeparatedRowWriter>(
            std::move(columns), SeparatedRowWriter::Style{'\t', false, options.formulaGuard});
    case ExportFormat::JsonLines: break;
    }
    return std::make_unique<JsonRowWriter>(std::move(columns));
}

Result<ExportSummary> exportTable(const Snapshot& snapshot, std::span<const SessionRow> rows,
                                  const ExportOptions& options, ByteSink& sink,
                                  const ExportProgress& progress, const StopToken& stop)
{
    constexpr std::uint64_t kRowsPerReport = 1000;
    Exporter exporter(snapshot, options, sink, stop);
    const RowsAhead ahead(snapshot, rows);
    std::uint64_t done = 0;
    for (const SessionRow row : rows) {
        ahead.askFrom(static_cast<std::size_t>(done));
        if (const auto error = exporter.add(row))
            return *error;
        ++done;
        if (done % kRowsPerReport != 0)
            continue;
        if (stop.stop_requested())
            return cancelled();
        if (progress)
            progress(done);
    }
    if (stop.stop_requested())
        return cancelled();
    if (const auto error = exporter.flush())
        return *error;
    if (progress)
        progress(done);
    return exporter.summary();
}

} // namespace authloupe
