// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/latest_answer.h"
#include "query/row_set.h"
#include "session/session_key.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace authloupe {

class Doorbell;

// A connection that somebody marked, and what he wrote about it, in any words or none.
struct SessionNote {
    SessionKey key;
    QString text; // as typed or read: show it only through the gate
    friend bool operator==(const SessionNote&, const SessionNote&) = default;
};
// Of one note, in UTF-16 units: somebody who writes never comes near it.
inline constexpr qsizetype kMostNoteCharacters = qsizetype{1} << 20;
// What is written about which row of a document.
using NotesByRow = std::map<SessionRow, QString>;

// The marked connections of the document that is shown. They are kept by content: those of a document that
// was read anew, or of a side file, find their rows on a worker, and what is not in the log stays in the
// book. Lives on the GUI thread.
class NoteBook final : public QObject {
    Q_OBJECT

public:
    explicit NoteBook(QObject* parent = nullptr);
    ~NoteBook() override;
    Q_DISABLE_COPY_MOVE(NoteBook)

    void setSnapshot(SnapshotPtr snapshot, quint64 document);
    // That of the rows; 0 before the first.
    [[nodiscard]] quint64 document() const noexcept { return m_document; }

    [[nodiscard]] bool isMarked(SessionRow row) const { return m_byRow.contains(row); }
    // Empty as well for what is not marked.
    [[nodiscard]] QString text(SessionRow row) const;
    // Precondition of both: the row is one of the snapshot.
    void setMarked(SessionRow row, bool marked);
    // Marks the connection as well, unless the text is empty. Precondition: no more than kMostNoteCharacters.
    void setText(SessionRow row, const QString& text);

    [[nodiscard]] bool isEmpty() const noexcept { return m_entries.empty(); }
    [[nodiscard]] std::vector<SessionNote> notes() const;
    [[nodiscard]] const NotesByRow& byRow() const noexcept { return m_byRow; }
    [[nodiscard]] RowSet rows() const; // in file order
    // Not found in the logs that are open.
    [[nodiscard]] std::size_t unplaced() const noexcept { return m_entries.size() - m_byRow.size(); }
    [[nodiscard]] bool isSearching() const noexcept { return m_answers.asked().has_value(); }

    // Something was changed since the last setSaved(): it would be lost.
    [[nodiscard]] bool isModified() const noexcept { return m_modified; }
    // `state`: changes() of what was written.
    void setSaved(quint64 state);
    [[nodiscard]] quint64 changes() const noexcept { return m_changes; }
    // Adds those of a side file: of a connection that has another note, both texts stay, in one note as long
    // as they fit.
    void add(const std::vector<SessionNote>& notes);
    void clear();

Q_SIGNALS:
    // Marks, texts or where they belong.
    void changed();

private:
    struct Entry {
        SessionNote note;
        SessionRow row = kNoSession;
    };
    using Serial = quint64; // in the order in which the entries came
    struct Found {
        std::vector<Serial> entries;
        std::vector<SessionKey> keys; // of them
        std::vector<SessionRow> rows; // likewise
    };
    using FoundPtr = std::shared_ptr<const Found>;

    void insert(SessionNote note, SessionRow row);
    void touch();
    void search();
    void deliver();
    // False when it stays without a row.
    [[nodiscard]] bool place(Serial serial, SessionRow row, std::set<SessionRow>& joined);
    // The entries of these rows have other texts now.
    void updateRows(const std::set<SessionRow>& joined);
    void forgetRows();

    std::shared_ptr<Doorbell> m_bell;
    // A side file may hold as many as it likes: nothing here goes through all of them for each.
    std::map<Serial, Entry> m_entries;
    std::map<SessionRow, Serial> m_serials;
    NotesByRow m_byRow; // with the same rows
    Serial m_lastSerial = 0;
    SnapshotPtr m_snapshot;
    quint64 m_document = 0;
    quint64 m_changes = 0;
    bool m_modified = false;
    LatestAnswer<quint64, FoundPtr> m_answers; // asked for a document
};

} // namespace authloupe
