// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_stream.h"
#include "load/lines_around.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

std::shared_ptr<const ByteSource> sourceOf(std::string text)
{
    return std::make_shared<MemorySource>(std::make_shared<const std::string>(std::move(text)));
}

// Offset of the line with this number, from 1.
std::uint64_t offsetOf(const std::string& text, std::uint32_t line)
{
    std::size_t at = 0;
    for (; line > 1; --line)
        at = text.find('\n', at) + 1;
    return at;
}

std::string around(const std::string& text, std::uint32_t line, Surroundings surroundings)
{
    const auto found = linesAround(sourceOf(text), {offsetOf(text, line), line, FileIndex{0}}, surroundings);
    if (!found.ok())
        return std::string(errorName(found.error().code));
    std::string shown;
    for (const RawLine& one : found.value()) {
        if (one.offset != offsetOf(text, one.line))
            shown += "misplaced ";
        shown += std::to_string(one.line) + '=' + one.text.substr(0, 8) + ' ';
    }
    return shown;
}

} // namespace

class TestLinesAround final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighbours_data();
    void neighbours();
    void linesBehindAnOverlongOneKeepTheirNumbers();
    void blocksMatterNot();
    void fileThatShrank();
    void stopped();
};

void TestLinesAround::neighbours_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("line");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("behind");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, quint32 line, int before, int behind,
                        const char* expected) {
        QTest::newRow(name) << QByteArray(text) << line << before << behind << QByteArray(expected);
    };
    row("middle", "a\nb\nc\nd\ne\n", 3, 1, 1, "2=b 3=c 4=d ");
    row("first", "a\nb\nc\n", 1, 2, 1, "1=a 2=b ");
    row("second", "a\nb\nc\n", 2, 2, 0, "1=a 2=b ");
    row("last, without an end", "a\nb\nc", 3, 1, 5, "2=b 3=c ");
    row("alone", "a", 1, 5, 5, "1=a ");
    row("nothing before", "a\nb\nc\n", 2, 0, 0, "2=b ");
    row("blank lines", "\n\n\nx\n", 4, 2, 0, "2= 3= 4=x ");
    row("carriage returns", "a\r\nb\r\nc\r\n", 2, 1, 1, "1=a 2=b 3=c ");
    row("exactly as far as the file goes", "a\nb\nc\n", 3, 2, 0, "1=a 2=b 3=c ");
}

void TestLinesAround::neighbours()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, line);
    QFETCH(int, before);
    QFETCH(int, behind);
    QFETCH(QByteArray, expected);
    const Surroundings surroundings{static_cast<std::size_t>(before), static_cast<std::size_t>(behind)};
    QCOMPARE(shown(around(text.toStdString(), line, surroundings)), shown(expected.toStdString()));
}

void TestLinesAround::linesBehindAnOverlongOneKeepTheirNumbers()
{
    const auto logWith = [](std::size_t length) { return "a\n" + std::string(length, 'x') + "\nb\nc\n"; };
    // Backwards as far as the lines asked for may be long.
    const std::string longer = logWith(LineStream::kMostLineBytes * 3 / 2);
    QCOMPARE(shown(around(longer, 3, {2, 1})), QStringLiteral("1=a 2=xxxxxxxx 3=b 4=c "));
    const std::string text = logWith(LineStream::kMostLineBytes * 5);
    QCOMPARE(shown(around(text, 3, {2, 1})), QStringLiteral("3=b 4=c "));
    QCOMPARE(shown(around(text, 1, {2, 3})), QStringLiteral("1=a 2=xxxxxxxx 3=b 4=c "));
}

void TestLinesAround::blocksMatterNot()
{
    std::string text;
    for (int line = 1; line <= 3000; ++line)
        text += std::string(static_cast<std::size_t>(line % 97), 'y') + '\n';
    for (const std::uint32_t line : {1U, 2U, 1499U, 2999U, 3000U}) {
        const auto found =
            linesAround(sourceOf(text), {offsetOf(text, line), line, FileIndex{0}}, {2000, 2000});
        QVERIFY(found.ok());
        QCOMPARE(found.value().front().line, line > 2000 ? line - 2000 : 1);
        QCOMPARE(found.value().back().line, std::min(line + 2000, 3000U));
        for (const RawLine& one : found.value()) {
            QCOMPARE(one.offset, offsetOf(text, one.line));
            QCOMPARE(one.text.size(), std::size_t{one.line % 97});
        }
    }
}

void TestLinesAround::fileThatShrank()
{
    const auto found = linesAround(sourceOf("a\nb\n"), {1000, 40, FileIndex{0}});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::FileShrank);
}

void TestLinesAround::stopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto found = linesAround(sourceOf("a\nb\n"), {2, 2, FileIndex{0}}, {}, stop.get_token());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

AUTHLOUPE_TEST(TestLinesAround, QCoreApplication)
#include "tst_lines_around.moc"
