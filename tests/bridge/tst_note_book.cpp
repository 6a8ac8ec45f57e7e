// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/note_book.h"
#include "support/test_program.h"

#include <QSignalSpy>

using namespace authloupe;

class TestNoteBook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void marksAndTexts();
    void whatIsSaved();
    void anotherReadingOfTheLog();
    void growingLog();
    void ofASideFile();
    void twoNotesOfOneConnection();
    void largeFile();
    void manyNotesOfOneKey();
    void manyNotesOfOneConnection();
    void longNotesStayApart();
    void clear();

private:
    // Those of a file of 16 MiB that is all about one connection.
    static constexpr int kManyNotes = 100'000;
    static QString noteNumber(int number)
    {
        return QString::number(number).rightJustified(6, u'0') + QString(150, u'x');
    }
    // All of them are there, in their order, whatever notes they are in.
    static void verifyManyNotes(const std::vector<SessionNote>& notes)
    {
        int number = 0;
        for (const SessionNote& note : notes) {
            QVERIFY(note.text.size() <= kMostNoteCharacters);
            for (const QString& text : note.text.split(u'\n'))
                QCOMPARE(text, noteNumber(number++));
        }
        QCOMPARE(number, kManyNotes);
    }
};

void TestNoteBook::marksAndTexts()
{
    NoteBook book;
    book.setSnapshot(test::snapshotOf(test::manyConnections(5)), 1);
    QSignalSpy changed(&book, &NoteBook::changed);
    book.setMarked(SessionRow{2}, true);
    book.setText(SessionRow{4}, QStringLiteral("why?"));
    QCOMPARE(changed.size(), 2);
    QVERIFY(book.isMarked(SessionRow{2}) && book.isMarked(SessionRow{4}) && !book.isMarked(SessionRow{0}));
    QCOMPARE(book.text(SessionRow{4}), QStringLiteral("why?"));
    book.setText(SessionRow{4}, {}); // the mark stays
    QVERIFY(book.isMarked(SessionRow{4}));
    book.setText(SessionRow{1}, {});
    QVERIFY(!book.isMarked(SessionRow{1}));
    book.setMarked(SessionRow{2}, false);
    QCOMPARE(book.notes().size(), std::size_t{1});
    QCOMPARE(book.notes()[0].key.id, std::uint64_t{5});
}

void TestNoteBook::whatIsSaved()
{
    NoteBook book;
    book.setSnapshot(test::snapshotOf(test::manyConnections(5)), 1);
    QVERIFY(!book.isModified());
    book.setMarked(SessionRow{2}, true);
    QVERIFY(book.isModified());
    const quint64 written = book.changes();
    book.setText(SessionRow{2}, QStringLiteral("later"));
    book.setSaved(written); // what came while it was written is not in the file
    QVERIFY(book.isModified());
    book.setSaved(book.changes());
    QVERIFY(!book.isModified());

    book.setText(SessionRow{2}, QStringLiteral("not wanted any more"));
    const quint64 state = book.changes();
    book.clear();
    book.setSaved(state); // as it happens, it was still being written
    QVERIFY(!book.isModified());
}

void TestNoteBook::anotherReadingOfTheLog()
{
    NoteBook book;
    book.setSnapshot(test::snapshotOf(test::manyConnections(5)), 1);
    book.setText(SessionRow{3}, QStringLiteral("kept"));
    book.setSnapshot(test::snapshotOf(test::connection(900, 0, "other", true) + test::manyConnections(5)), 2);
    QVERIFY(!book.isMarked(SessionRow{3}));
    QTRY_COMPARE(book.text(SessionRow{4}), QStringLiteral("kept"));
    QCOMPARE(book.unplaced(), std::size_t{0});
    book.setSnapshot(test::snapshotOf(test::connection(900, 0, "other", true)), 3);
    QTRY_VERIFY(!book.isSearching());
    QCOMPARE(book.unplaced(), std::size_t{1});
    QCOMPARE(book.notes().size(), std::size_t{1}); // and is written again
}

void TestNoteBook::growingLog()
{
    NoteBook book;
    book.setSnapshot(test::snapshotOf(test::manyConnections(5)), 1);
    book.setText(SessionRow{3}, QStringLiteral("kept"));
    book.setSnapshot(test::snapshotOf(test::manyConnections(2)), 2); // read anew: not yet there
    QTRY_VERIFY(!book.isSearching());
    QVERIFY(book.byRow().empty());
    book.setSnapshot(test::snapshotOf(test::manyConnections(5)), 2);
    QTRY_COMPARE(book.text(SessionRow{3}), QStringLiteral("kept"));
}

void TestNoteBook::ofASideFile()
{
    NoteBook first;
    first.setSnapshot(test::snapshotOf(test::manyConnections(5)), 1);
    first.setText(SessionRow{3}, QStringLiteral("one"));
    first.setMarked(SessionRow{0}, true);
    NoteBook book;
    book.setSnapshot(test::snapshotOf(test::manyConnections(9)), 1);
    book.setText(SessionRow{3}, QStringLiteral("two"));
    book.add(first.notes());
    QTRY_VERIFY(book.isMarked(SessionRow{0}));
    QCOMPARE(book.text(SessionRow{3}), QStringLiteral("two\none"));
    book.add(first.notes()); // the same again
    QTRY_VERIFY(!book.isSearching());
    QCOMPARE(book.notes().size(), std::size_t{2});
}

// Written when only the end of the connection was in the log, and when all of it was.
void TestNoteBook::twoNotesOfOneConnection()
{
    const std::string whole = test::connection(7, 100, "joe", false);
    NoteBook ofEnd;
    ofEnd.setSnapshot(test::snapshotOf(whole.substr(whole.find('\n') + 1)), 1);
    ofEnd.setText(SessionRow{0}, QStringLiteral("of the end"));
    NoteBook book;
    book.setSnapshot(test::snapshotOf(whole), 1);
    book.setText(SessionRow{0}, QStringLiteral("of all"));
    book.add(ofEnd.notes());
    QTRY_COMPARE(book.text(SessionRow{0}), QStringLiteral("of all\nof the end"));
    QCOMPARE(book.notes().size(), std::size_t{1});
    QVERIFY(book.isModified());
}

void TestNoteBook::largeFile()
{
    std::vector<SessionNote> notes;
    for (std::uint64_t id = 1; id <= 100'000; ++id)
        notes.push_back({{{}, {}, Direction::Inbound, id, LogTime{1'240'358'400}, LogTime{1'240'444'799}},
                         QString::number(id)});
    NoteBook book;
    book.setSnapshot(test::snapshotOf(test::manyConnections(20'000)), 1);
    book.add(notes);
    book.add(notes);
    QTRY_COMPARE_WITH_TIMEOUT(book.byRow().size(), std::size_t{20'000}, 30'000);
    QCOMPARE(book.unplaced(), std::size_t{80'000});
    QCOMPARE(book.text(SessionRow{7}), QStringLiteral("8"));
    QCOMPARE(book.rows().front(), SessionRow{0});
}

void TestNoteBook::manyNotesOfOneKey()
{
    NoteBook book;
    const SnapshotPtr snapshot = test::snapshotOf(test::manyConnections(5));
    book.setSnapshot(snapshot, 1);
    book.setText(SessionRow{3}, noteNumber(0));
    std::vector<SessionNote> notes;
    for (int number = 0; number < kManyNotes; ++number)
        notes.push_back({keyOf(*snapshot, snapshot->session(SessionRow{3})), noteNumber(number)});
    book.add(notes);
    verifyManyNotes(book.notes());
    QVERIFY(book.text(SessionRow{3}).size() > kMostNoteCharacters - 200);
    QTRY_VERIFY(!book.isSearching());
    verifyManyNotes(book.notes());
    QCOMPARE(book.text(SessionRow{3}), book.notes().front().text);
}

// Their keys differ, so that only the log tells that they belong together.
void TestNoteBook::manyNotesOfOneConnection()
{
    NoteBook book;
    const SnapshotPtr snapshot = test::snapshotOf(test::manyConnections(5));
    book.setSnapshot(snapshot, 1);
    std::vector<SessionNote> notes;
    for (int number = 0; number < kManyNotes; ++number) {
        notes.push_back({keyOf(*snapshot, snapshot->session(SessionRow{3})), noteNumber(number)});
        notes.back().key.first.seconds -= number;
    }
    book.add(notes);
    QTRY_VERIFY_WITH_TIMEOUT(!book.isSearching(), 60'000);
    const QString text = book.text(SessionRow{3});
    QVERIFY(text.size() > kMostNoteCharacters - 200 && text.size() <= kMostNoteCharacters);
    QVERIFY(text.startsWith(QString(noteNumber(0) % u'\n' % noteNumber(1))));
    QCOMPARE(book.notes().front().text, text);
    qsizetype characters = 0;
    for (const SessionNote& note : book.notes())
        characters += note.text.size() + 1;
    QCOMPARE(characters, kManyNotes * (noteNumber(0).size() + 1));
}

// None of them is lost, and each can be read again.
void TestNoteBook::longNotesStayApart()
{
    NoteBook book;
    const SnapshotPtr snapshot = test::snapshotOf(test::manyConnections(5));
    book.setSnapshot(snapshot, 1);
    const QString most(kMostNoteCharacters, u'm');
    book.setText(SessionRow{3}, most);
    const SessionKey key = book.notes().front().key;
    book.add({{key, QStringLiteral("more")}, {key, most}, {key, {}}, {key, QStringLiteral("and more")}});
    QTRY_VERIFY(!book.isSearching());
    QCOMPARE(book.text(SessionRow{3}), most);
    QStringList texts;
    for (const SessionNote& note : book.notes())
        texts.append(note.text);
    QCOMPARE(texts.size(), 3); // the same once more is dropped
    QCOMPARE(texts.first(), most);
    QCOMPARE(texts.mid(1), (QStringList{QStringLiteral("more"), QStringLiteral("and more")}));
    book.setMarked(SessionRow{1}, true);
    book.add({{book.notes().back().key, most}});
    QCOMPARE(book.text(SessionRow{1}), most);
}

void TestNoteBook::clear()
{
    NoteBook book;
    book.setSnapshot(test::snapshotOf(test::manyConnections(5)), 1);
    book.setMarked(SessionRow{2}, true);
    bool modified = true;
    connect(&book, &NoteBook::changed, this, [&] { modified = book.isModified(); });
    book.clear();
    QVERIFY(book.isEmpty() && !book.isMarked(SessionRow{2}) && !modified);
}

AUTHLOUPE_TEST(TestNoteBook, QCoreApplication)
#include "tst_note_book.moc"
