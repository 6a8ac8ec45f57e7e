// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/note_file.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace authloupe;

class TestNoteFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void thereAndBack();
    void refused_data();
    void refused();
    void files();

private:
    static std::vector<SessionNote> notes()
    {
        const SessionKey whole{"564D1234",
                               "2001:db8::7",
                               Direction::Inbound,
                               18'446'744'073'709'551'615U,
                               LogTime{1'240'400'639},
                               LogTime{1'240'400'700}};
        const SessionKey least{{}, {}, Direction::Outbound, 1, kNoTime, kNoTime};
        return {{whole, QStringLiteral("first\nsecond \"quoted\" مرحبا \u202E \u0001")}, {least, {}}};
    }
};

void TestNoteFile::thereAndBack()
{
    const QByteArray text = noteFileText(notes());
    const NoteFileContent content = parseNoteFile(text);
    QCOMPARE(content.fault, NoteFileFault::None);
    QVERIFY(content.notes == notes());
    QVERIFY(text.contains("\"2009-04-22T11:43:59\""));
    QVERIFY(parseNoteFile(noteFileText({})).notes.empty());
}

void TestNoteFile::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QByteArray& text, NoteFileFault fault) {
        QTest::newRow(name) << text << static_cast<int>(fault);
    };
    const auto of = [](const QByteArray& list, const QByteArray& version = "1") {
        return QByteArray(R"({"format":"authloupe-notes","version":)" + version + R"(,"notes":)" + list
                          + "}");
    };
    const QByteArray good = R"({"direction":"inbound","id":"5"})";
    row("nothing", "", NoteFileFault::Foreign);
    row("a log", "Wed Apr 22 11:43:59 2009 Info: ICID 5 close\n", NoteFileFault::Foreign);
    row("other JSON", R"({"notes":[]})", NoteFileFault::Foreign);
    row("a list", "[1,2]", NoteFileFault::Foreign);
    row("bytes", QByteArray(5'000, '\xFF'), NoteFileFault::Foreign);
    row("nested", QByteArray(100'000, '['), NoteFileFault::Foreign);
    row("cut", noteFileText(notes()).chopped(20), NoteFileFault::Damaged);
    row("newer", of("[]", "2"), NoteFileFault::Newer);
    row("no version", of("[]", "\"x\""), NoteFileFault::Damaged);
    row("no list", of("{}"), NoteFileFault::Damaged);
    row("good", of("[" + good + "]"), NoteFileFault::None);
    row("a number for an object", of("[" + good + ",5]"), NoteFileFault::Damaged);
    row("id 0", of(R"([{"direction":"inbound","id":"0"}])"), NoteFileFault::Damaged);
    row("id too large", of(R"([{"direction":"inbound","id":"18446744073709551616"}])"),
        NoteFileFault::Damaged);
    row("no direction", of(R"([{"id":"5"}])"), NoteFileFault::Damaged);
    row("no time", of(R"([{"direction":"inbound","id":"5","first":"yesterday"}])"), NoteFileFault::Damaged);
    row("no text", of(R"([{"direction":"inbound","id":"5","note":7}])"), NoteFileFault::Damaged);
    const auto ofLength = [&](qsizetype length) {
        return noteFileText({{notes().front().key, QString(length, u'x')}});
    };
    row("long note", ofLength(kMostNoteCharacters), NoteFileFault::None);
    row("note too long", ofLength(kMostNoteCharacters + 1), NoteFileFault::Damaged);
    row("large", QByteArray(kMostNoteFileBytes + 1, ' '), NoteFileFault::TooLarge);
}

void TestNoteFile::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    const NoteFileContent content = parseNoteFile(text);
    QCOMPARE(static_cast<int>(content.fault), fault);
    QCOMPARE(content.notes.empty(), content.fault != NoteFileFault::None);
}

void TestNoteFile::files()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.json"));
    QCOMPARE(readNoteFile(path.toStdString()).error.code, ErrorCode::NotFound);
    QCOMPARE(readNoteFile(folder.path().toStdString()).error.code, ErrorCode::IsDirectory);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(noteFileText(notes()));
    file.close();
    QVERIFY(readNoteFile(path.toStdString()).notes == notes());
    // More than one block, and more than is read.
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(kMostNoteFileBytes * 3));
    file.close();
    QCOMPARE(readNoteFile(path.toStdString()).fault, NoteFileFault::TooLarge);
    const QString fifo = folder.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(fifo.toStdString().c_str(), 0600), 0);
    QCOMPARE(readNoteFile(fifo.toStdString()).error.code, ErrorCode::NotRegularFile);
}

AUTHLOUPE_TEST(TestNoteFile, QCoreApplication)
#include "tst_note_file.moc"
