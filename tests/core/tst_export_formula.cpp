// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/formula_guard.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;

class TestExportFormula : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void risk_data();
    void risk();
};

void TestExportFormula::risk_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](FormulaRisk risk, const QByteArray& text) {
        QTest::newRow(text.toPercentEncoding().constData()) << text << static_cast<int>(risk);
    };
    for (const char* text : {"=HYPERLINK(\"http://x\")",
                             "+1",
                             "-2+3",
                             "-001",
                             "@SUM(A1)",
                             "|calc",
                             "\t=1",
                             "\tx",
                             "\rx",
                             "\nx",
                             " =1",
                             "\xC2\xA0=1",
                             "\xE2\x80\x8B=1",
                             "\xEF\xBB\xBF=1",
                             "\xE2\x80\xAE+1",
                             "\xEF\xBC\x9D"
                             "1",
                             "\xEF\xBC\x8B"
                             "1",
                             "\xEF\xBC\x8D"
                             "1",
                             "\xEF\xBC\xA0"
                             "x",
                             "\xE3\x80\x80=1",
                             "\"=1",
                             "\";=1",
                             " ;=1",
                             "\x01=1",
                             "\xFF=1",
                             "\xC2\x9B=1",
                             "\xF3\xA0\x80\xA0=1"})
        row(FormulaRisk::Formula, text);
    row(FormulaRisk::Formula, QByteArray("\0x", 2));
    for (const char* text : {"'", "'=1", "'quoted'"})
        row(FormulaRisk::Apostrophe, text);
    for (const char* text :
         {"", " ", "bob", "bob=1", "a+b@example.com", "1+1", "(1)", "_x", "caf\xC3\xA9", "\xEA\xB9\x80",
          " bob", "\" x", "\xD9\x85=1", "\xF0\x9F\x98\x80=1", "5.7.8 Error"})
        row(FormulaRisk::None, text);
}

void TestExportFormula::risk()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(formulaRisk(text.toStdString())), "expected");
}

AUTHLOUPE_TEST(TestExportFormula, NoApplication)
#include "tst_export_formula.moc"
