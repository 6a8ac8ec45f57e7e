// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts_model.h"

#include "maillog/line_facts.h"
#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/field_text.h"
#include "models/table_columns.h"
#include "models/words.h"
#include "session/sender_rule.h"

#include <algorithm>

namespace authloupe {

namespace {

// Numbers that say nothing when they are zero, and what another fact tells as well.
bool saysNothing(const Session& session, SessionField field) noexcept
{
    switch (field) {
    case SessionField::Attempts: return session.attempts() == 0;
    case SessionField::Messages: return session.messages == 0;
    case SessionField::Recipients: return session.recipients == 0;
    case SessionField::Bounces: return session.bounces == 0;
    case SessionField::Bytes: return session.bytes == 0;
    case SessionField::Delivered: return session.delivered == 0;
    // "Attempts" tells these three.
    case SessionField::Successes:
    case SessionField::Failures:
    case SessionField::Errors:
    case SessionField::Relay: return true; // "Relaying" tells it
    default: return false;
    }
}

// A connection may have tried a million users: only one is quickly put together.
bool isSeveral(const CellText& value)
{
    return !value.dimmed && value.text.contains(QLatin1String("; "));
}

bool isRelayed(const Snapshot& snapshot, const Session& session)
{
    const auto policy = takeApartPolicy(snapshot.text(TextKind::Policy, session.policy));
    return relayGranted(session, policy) == YesNo::Yes;
}

} // namespace

FactsModel::FactsModel(QObject* parent) : QAbstractTableModel(parent) {}

std::vector<FactsModel::Fact> FactsModel::gather() const
{
    std::vector<Fact> facts;
    if (!m_snapshot || m_session == kNoSession)
        return facts;
    const Session session = m_snapshot->session(m_session);
    for (const SessionField field : tableColumns()) {
        if (saysNothing(session, field))
            continue;
        CellText value = cellText(*m_snapshot, session, field, kDetailCharacters);
        if (value.text.isEmpty())
            continue;
        if (field == SessionField::Attempts)
            value.text = value.spoken;
        const QString caution = value.caution;
        facts.push_back({field, headerText(field), std::move(value)});
        if (!caution.isEmpty()) {
            //: Name of a fact about a connection: why a user name may not be what it seems
            facts.push_back({std::nullopt, tr("Caution"), {caution, false, {}, {}}, true});
        }
    }
    if (session.authRequiredNotStarted) {
        //: Name of a fact about a connection
        const QString name = tr("Authentication");
        //: Fact about a connection: the policy asked for authentication, and the other side did not start it
        facts.push_back(
            {std::nullopt, name, {tr("Authentication required but not attempted"), false, {}, {}}});
    }
    if (isRelayed(*m_snapshot, session)) {
        //: Name of a fact about a connection: whether mail to other domains was accepted on it
        const QString name = tr("Relaying");
        //: Fact about a connection: mail to other domains was accepted on it
        facts.push_back({std::nullopt, name, {tr("Relaying allowed"), false, {}, {}}});
    }
    return facts;
}

void FactsModel::setSession(SnapshotPtr snapshot, SessionRow row)
{
    const bool sameSession = row == m_session && !m_facts.empty() && snapshot;
    m_snapshot = std::move(snapshot);
    m_session = row;
    std::vector<Fact> facts = gather();
    const auto sameField = [](const Fact& a, const Fact& b) { return a.field == b.field; };
    // A connection that goes on while its file is read keeps most of its facts: the reader's place stays.
    if (sameSession && std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(), sameField)) {
        m_facts = std::move(facts);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Value));
        return;
    }
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

void FactsModel::retranslate()
{
    m_facts = gather();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_facts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Value));
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QByteArray FactsModel::rawBytes(const Fact& fact) const
{
    std::string value;
    if (fact.field)
        appendValue(value, *m_snapshot, m_snapshot->session(m_session), *fact.field);
    return QByteArray::fromStdString(value);
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Fact& fact = m_facts[static_cast<std::size_t>(index.row())];
    if (role == SessionFieldRole)
        return fact.field ? QVariant(static_cast<int>(*fact.field)) : QVariant();
    if (index.column() == Name) {
        if (role == Qt::ToolTipRole && fact.field)
            return tooltipText(explanation(*fact.field));
        return role == Qt::DisplayRole ? QVariant(fact.name) : QVariant();
    }
    switch (role) {
    case LogDataRole:
        return fact.field && isLogData(*fact.field) && !fact.value.dimmed
               && fact.field != SessionField::Attempts;
    case OutcomeRole:
        if (fact.field == SessionField::Outcome)
            return static_cast<int>(m_snapshot->session(m_session).outcome);
        return {};
    case TellsNameRole: return fact.tellsName;
    case SessionRowRole: return raw(m_session);
    case RawBytesRole: return rawBytes(fact);
    case HasBytesRole: return fact.field && (isSeveral(fact.value) || !rawBytes(fact).isEmpty());
    default: return cellData(fact.value, role);
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    if (section == Name) {
        //: Column: name of a fact about a connection
        return tr("Fact");
    }
    //: Column: value of a fact about a connection
    return tr("Value");
}

} // namespace authloupe
