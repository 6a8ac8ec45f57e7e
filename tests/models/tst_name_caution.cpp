// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_data.h"
#include "models/cell_text.h"
#include "models/display_text.h"
#include "models/document.h"
#include "models/look_alikes.h"
#include "models/name_caution.h"
#include "models/roles.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// Names that are not what they seem.
class TestNameCaution final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookAlikeLetters_data();
    void lookAlikeLetters();
    void fewAreNamed();
    void sentences();
    void cellsCarryIt();

private:
    static std::string bytes(const QString& text) { return text.toStdString(); }
};

void TestNameCaution::lookAlikeLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("lookAlikes");
    const auto row = [](const char* name, const QString& text, const QString& found = {}) {
        QTest::newRow(name) << text << found;
    };
    row("plain", QStringLiteral("alice@example.com"));
    row("none", {});
    row("accents", QStringLiteral("Zoë.Müller-Lüdenscheidt"));
    row("accent that combines", QStringLiteral("Zoe\u0308"));
    row("Cyrillic a", QStringLiteral("\u0430dmin"), QStringLiteral("\u0430"));
    row("several, once each", QStringLiteral("p\u0430yp\u0430l.\u0441om"), QStringLiteral("\u0430\u0441"));
    row("Greek omicron", QStringLiteral("r\u03BFot"), QStringLiteral("\u03BF"));
    row("Cyrillic name in a Latin domain", QStringLiteral("\u0438\u0432\u0430\u043D@example.com"));
    row("Cyrillic that looks like Latin", QStringLiteral("\u0430\u0441\u0435@example.com"),
        QStringLiteral("\u0430\u0441\u0435"));
    row("Greek beside Cyrillic", QStringLiteral("\u03B1\u0436\u0436"), QStringLiteral("\u03B1\u0436"));
    row("Arabic", QStringLiteral("\u0639\u0644\u064A"));
    row("Arabic beside Latin", QStringLiteral("ali\u0639\u0644\u064A"));
    row("Korean", QStringLiteral("\uAE40\uCCA0\uC218"));
    row("Korean with Han and Latin", QStringLiteral("LG\uC804\uC790\u96FB\u5B50"));
    row("Japanese", QStringLiteral("\u7530\u4E2D\u306E\u30C6\u30B9\u30C8abc"));
    row("Arabic beside Korean", QStringLiteral("\u0639\uAE40"), QStringLiteral("\u0639\uAE40"));
    row("full width", QStringLiteral("\uFF41dmin"), QStringLiteral("\uFF41"));
    row("mathematical", QStringLiteral("\U0001D41Adm"), QStringLiteral("\U0001D41A"));
    row("digits of another script", QStringLiteral("user\u0661\u0662"));
    row("feminine ordinal", QStringLiteral("M\u00AA.Carmen"));
    row("Kelvin", QStringLiteral("\u212Aelvin"), QStringLiteral("\u212A"));
    row("Roman numeral", QStringLiteral("adm\u2170n"), QStringLiteral("\u2170"));
    row("Cyrillic names in everyday use",
        QStringLiteral("\u0412\u0435\u0440\u0430 \u0420\u041E\u041C\u0410\u041D"));
    row("letters of other languages", QStringLiteral("\u00C5sa \u01C4"));
}

void TestNameCaution::lookAlikeLetters()
{
    QFETCH(const QString, name);
    QFETCH(const QString, lookAlikes);
    const std::vector<char32_t> found = authloupe::lookAlikes(bytes(name), 100);
    QCOMPARE(QString::fromUcs4(found.data(), static_cast<qsizetype>(found.size())), lookAlikes);
    QCOMPARE(cautionAbout(bytes(name)).isEmpty(), lookAlikes.isEmpty());
    // Bytes that are no character part words.
    QVERIFY(authloupe::lookAlikes(bytes(name) + "\xFF\xFE" + bytes(name), 100) == found);
}

void TestNameCaution::fewAreNamed()
{
    std::string text = "a";
    for (int i = 0; i < 100'000; ++i)
        text += bytes(QString(QChar(0x0430 + i % 32)));
    QCOMPARE(authloupe::lookAlikes(text, 8).size(), std::size_t{8});
    QCOMPARE(cautionAbout(text).count(QStringLiteral("U+")), 8);
    QVERIFY(!cautionAbout(std::string(10'000'000, 'a') + text).contains(QStringLiteral("U+"))); // cut before
}

void TestNameCaution::sentences()
{
    QCOMPARE(cautionAbout("(ICID 5) failed for user: x"),
             QStringLiteral("This name imitates words of a log entry."));
    const QString both = cautionAbout(bytes(QStringLiteral("\u0430dmin with profile: x")));
    QVERIFY(both.startsWith(QStringLiteral("This name imitates words of a log entry. ")));
    QVERIFY(both.endsWith(isolated(QStringLiteral("\u0430 (U+0430)")) + u'.'));
}

// The one who looks at the table sees a sign, and the tooltip and a screen reader say why; what is shown and
// copied stays the name.
void TestNameCaution::cellsCarryIt()
{
    const std::string name = bytes(QStringLiteral("\u0430dmin"));
    Document document;
    const SessionRow session = document.addSession(450);
    document.addAttempt(session, AttemptResult::Failed, "alice");
    document.addAttempt(session, AttemptResult::Failed, name);
    const SnapshotPtr snapshot = document.publish();
    const CellText users =
        cellText(*snapshot, snapshot->session(session), SessionField::Users, kCellCharacters);
    QCOMPARE(users.text, QStringLiteral("alice; \u0430dmin"));
    QCOMPARE(users.caution,
             QString(isolated(QStringLiteral("\u0430dmin")) + QStringLiteral(": ") + cautionAbout(name)));
    const CellText alice = cellText(*snapshot, snapshot->attempt(AttemptRow{0}), AttemptField::User, 100);
    QVERIFY(alice.caution.isEmpty());
    const CellText admin = cellText(*snapshot, snapshot->attempt(AttemptRow{1}), AttemptField::User, 100);
    QCOMPARE(admin.caution, cautionAbout(name));
    QVERIFY(cellData(admin, CautionRole).toBool());
    QVERIFY(!cellData(alice, CautionRole).toBool());
    QCOMPARE(cellData(admin, Qt::DisplayRole).toString(), QStringLiteral("\u0430dmin"));
    QCOMPARE(cellData(admin, Qt::AccessibleDescriptionRole).toString(), admin.caution);
    QVERIFY(cellData(alice, Qt::AccessibleDescriptionRole).isNull());
    const QString tooltip = cellData(admin, Qt::ToolTipRole).toString();
    QVERIFY(tooltip.contains(QStringLiteral("\u0430dmin")) && tooltip.contains(QStringLiteral("U+0430")));
}

AUTHLOUPE_TEST(TestNameCaution, NoApplication)
#include "tst_name_caution.moc"
