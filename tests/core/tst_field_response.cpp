// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"
#include "support/make_log/random.h"
#include "support/test_program.h"

#include <QTest>

#include <memory>
#include <string>

using namespace authloupe;

class TestFieldResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readable_data();
    void readable();
    void unchanged_data();
    void unchanged();
    void anyBytes();
};

void TestFieldResponse::readable_data()
{
    QTest::addColumn<QByteArray>("logged");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& logged, const QByteArray& expected) {
        QTest::newRow(name) << logged << expected;
    };
    row("Cisco 118570", "('535', ['5.7.8 Error: authentication failed: authentication failure'])",
        "535 5.7.8 Error: authentication failed: authentication failure");
    row("double quotes", R"(('535', ["5.7.8 can't do"]))", "535 5.7.8 can't do");
    row("escaped quote", R"(('535', ['both \' and "']))", "535 both ' and \"");
    row("several lines", R"(('550', ['one', "two's", 'three']))", "550 one two's three");
    row("no reply", "('000', ['timeout'])", "000 timeout");
    row("no lines", "('000', [])", "000");
    row("empty line", "('535', [''])", "535");
    row("backslash", R"(('535', ['a\\b']))", R"(535 a\b)");
    row("line ends", R"(('535', ['one\r\ntwo\n']))", "535 one two");
    row("tab", R"(('535', ['a\tb']))", "535 a\tb");
    row("byte", R"(('535', ['caf\xc3\xA9']))", "535 caf\xC3\xA9");
    row("NUL byte", R"(('535', ['a\x00b']))", QByteArray("535 a\0b", 7));
    row("half a byte", R"(('535', ['a\xc', '\xzz']))", R"(535 a\xc \xzz)");
    row("unknown escape", R"(('535', ['a\qb']))", R"(535 a\qb)");
}

void TestFieldResponse::readable()
{
    QFETCH(QByteArray, logged);
    QTEST(QByteArray::fromStdString(readableResponse(logged.toStdString())), "expected");
}

void TestFieldResponse::unchanged_data()
{
    QTest::addColumn<QByteArray>("logged");
    for (const char* text : {"",
                             "(",
                             "()",
                             "('535'",
                             "('535', ",
                             "('535', [",
                             "('535', ['x'",
                             "('535', ['x']",
                             "('535', ['x'])x",
                             "('535', ['x'],)",
                             "('535', ['x' 'y'])",
                             "('535', ['x',])",
                             "('535' ['x'])",
                             "('535', 'x')",
                             "(535, ['x'])",
                             "('535, ['x'])",
                             "('535', ['x\\",
                             "('535', ['x\\'])",
                             "('535', [x])",
                             "535 5.7.8 failed",
                             "LDAP server down",
                             " ('535', ['x'])",
                             "('535', ['x\\x"})
        QTest::newRow(text) << QByteArray(text);
}

void TestFieldResponse::unchanged()
{
    QFETCH(QByteArray, logged);
    // A copy of exactly this size: the address sanitizer sees a read past the end.
    const auto size = static_cast<std::size_t>(logged.size());
    const auto exact = std::make_unique<char[]>(size);
    std::copy_n(logged.constData(), size, exact.get());
    QCOMPARE(QByteArray::fromStdString(readableResponse({exact.get(), size})), logged);
}

// No bytes are too odd, and the answer is never longer than what was logged.
void TestFieldResponse::anyBytes()
{
    makelog::Random random(1);
    constexpr std::string_view kLetters = "('\"\\[], xrn0a5";
    for (int i = 0; i < 50'000; ++i) {
        std::string logged = random.chance(70) ? "('535', ['" : "";
        for (std::uint32_t left = random.below(12); left != 0; --left)
            logged += random.of(kLetters);
        logged += random.chance(70) ? "'])" : "";
        QVERIFY(readableResponse(logged).size() <= logged.size());
    }
}

AUTHLOUPE_TEST(TestFieldResponse, NoApplication)
#include "tst_field_response.moc"
