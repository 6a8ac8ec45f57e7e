// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/note_book.h"

#include "bridge/doorbell.h"

#include <utility>

namespace authloupe {

namespace {

// Puts the second text behind the first one, in place: a side file may hold a hundred thousand notes of one
// connection. False when that would be too much for a note.
bool joinTexts(QString& first, const QString& second)
{
    if (second.isEmpty() || first == second)
        return true;
    if (first.isEmpty()) {
        first = second;
        return true;
    }
    if (first.size() + 1 + second.size() > kMostNoteCharacters)
        return false;
    first += u'\n';
    first += second;
    return true;
}

} // namespace

NoteBook::NoteBook(QObject* parent)
    : QObject(parent),
      m_bell(std::make_shared<Doorbell>(this)),
      m_answers("notes")
{}

NoteBook::~NoteBook()
{
    m_bell->mute();
}

void NoteBook::setSnapshot(SnapshotPtr snapshot, quint64 document)
{
    const bool sameDocument = m_snapshot && document == m_document;
    if (sameDocument && snapshot == m_snapshot)
        return; // a search would find no more than before
    m_snapshot = std::move(snapshot);
    m_document = document;
    // Rows stay what they are while a document grows.
    if (!sameDocument) {
        forgetRows();
        m_answers.clear();
    }
    search();
    if (!sameDocument && !m_entries.empty())
        Q_EMIT changed();
}

QString NoteBook::text(SessionRow row) const
{
    const auto found = m_byRow.find(row);
    return found == m_byRow.end() ? QString() : found->second;
}

void NoteBook::insert(SessionNote note, SessionRow row)
{
    if (row != kNoSession) {
        m_serials.emplace(row, m_lastSerial + 1);
        m_byRow.emplace(row, note.text);
    }
    m_entries.emplace(++m_lastSerial, Entry{std::move(note), row});
}

void NoteBook::setMarked(SessionRow row, bool marked)
{
    if (marked == isMarked(row))
        return;
    if (marked) {
        insert({keyOf(*m_snapshot, m_snapshot->session(row)), {}}, row);
    } else {
        m_entries.erase(m_serials.at(row));
        m_serials.erase(row);
        m_byRow.erase(row);
    }
    touch();
}

void NoteBook::setText(SessionRow row, const QString& text)
{
    if (text == this->text(row))
        return;
    if (!isMarked(row))
        insert({keyOf(*m_snapshot, m_snapshot->session(row)), {}}, row);
    m_entries.at(m_serials.at(row)).note.text = text;
    m_byRow[row] = text;
    touch();
}

std::vector<SessionNote> NoteBook::notes() const
{
    std::vector<SessionNote> notes;
    for (const auto& [serial, entry] : m_entries)
        notes.push_back(entry.note);
    return notes;
}

RowSet NoteBook::rows() const
{
    RowSet rows;
    for (const auto& [row, text] : m_byRow)
        rows.push_back(row);
    return rows;
}

void NoteBook::setSaved(quint64 state)
{
    if (state == m_changes)
        m_modified = false;
}

void NoteBook::add(const std::vector<SessionNote>& notes)
{
    std::map<SessionKey, Serial> known;
    std::set<SessionRow> joined;
    for (const auto& [serial, entry] : m_entries)
        known.emplace(entry.note.key, serial);
    for (const SessionNote& note : notes) {
        const auto [same, isNew] = known.emplace(note.key, m_lastSerial + 1);
        if (!isNew) {
            Entry& entry = m_entries.at(same->second);
            if (joinTexts(entry.note.text, note.text)) {
                if (entry.row != kNoSession)
                    joined.insert(entry.row);
                continue;
            }
            same->second = m_lastSerial + 1; // what does not fit is a note of its own, and saved as one
        }
        insert(note, kNoSession);
    }
    updateRows(joined);
    touch();
    search();
}

void NoteBook::clear()
{
    m_answers.clear();
    forgetRows();
    m_entries.clear();
    ++m_changes;
    m_modified = false;
    Q_EMIT changed();
}

void NoteBook::touch()
{
    ++m_changes;
    m_modified = true;
    Q_EMIT changed();
}

void NoteBook::forgetRows()
{
    for (auto& [serial, entry] : m_entries)
        entry.row = kNoSession;
    m_serials.clear();
    m_byRow.clear();
}

// What has no row yet may have come into the log.
void NoteBook::search()
{
    if (!m_snapshot || unplaced() == 0)
        return;
    auto wanted = std::make_shared<Found>();
    for (const auto& [serial, entry] : m_entries)
        if (entry.row == kNoSession) {
            wanted->entries.push_back(serial);
            wanted->keys.push_back(entry.note.key);
        }
    const bool goesOn = m_answers.asked() == m_document;
    m_answers.ask(
        m_document, goesOn ? LatestTask::Running::LetEnd : LatestTask::Running::Stop,
        [wanted, snapshot = m_snapshot](const StopToken& stop) -> FoundPtr {
            auto rows = findSessions(*snapshot, wanted->keys, stop);
            if (!rows) {
                return nullptr;
            }
            wanted->rows = std::move(*rows);
            return wanted;
        },
        [this, bell = m_bell] { bell->ring([this] { deliver(); }); });
}

void NoteBook::deliver()
{
    const auto delivery = m_answers.take();
    if (!delivery || !delivery->answer)
        return;
    const Found& found = *delivery->answer;
    bool placed = false;
    std::set<SessionRow> joined;
    for (std::size_t i = 0; i < found.entries.size(); ++i)
        if (found.rows[i] != kNoSession && place(found.entries[i], found.rows[i], joined))
            placed = true;
    updateRows(joined);
    if (placed || delivery->answered)
        Q_EMIT changed();
}

bool NoteBook::place(Serial serial, SessionRow row, std::set<SessionRow>& joined)
{
    const auto found = m_entries.find(serial);
    if (found == m_entries.end() || found->second.row != kNoSession)
        return false;
    Entry& entry = found->second;
    const auto there = m_serials.find(row);
    if (there == m_serials.end()) {
        entry.row = row;
        m_serials.emplace(row, serial);
        m_byRow.emplace(row, entry.note.text);
        return true;
    }
    // Two notes of one connection, written when more or less of it was in the log: both texts stay.
    if (!joinTexts(m_entries.at(there->second).note.text, entry.note.text))
        return false;
    joined.insert(row);
    m_entries.erase(found);
    ++m_changes;
    m_modified = true;
    return true;
}

// Once they are complete: a text that two hold is copied by the next one that is put behind it.
void NoteBook::updateRows(const std::set<SessionRow>& joined)
{
    for (const SessionRow row : joined)
        m_byRow[row] = m_entries.at(m_serials.at(row)).note.text;
}

} // namespace authloupe
