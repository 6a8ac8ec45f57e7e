// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/filter_field.h"
#include "widgets/filter_help.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <cstdlib>

using namespace authloupe;

class tst_filter_field final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void words_data();
    void words();
    void roundTrip();
    void typedTextThatMeansTheSameStays();
    void filterThatIsTooLongIsNotCut();
    void mistakeIsUnderlined();
    void composingIsNotDisturbed();
    void completesAName();
    void completionsBeginAtTheCursor_data();
    void completionsBeginAtTheCursor();
    void completionCanBeIgnored();
    void everyExampleOfTheHelpIsRight();
    void helpFitsTheScreen();

private:
    [[nodiscard]] QAbstractItemView& popup() const { return *m_field->findChild<QCompleter*>()->popup(); }

    std::unique_ptr<FilterField> m_field;
};

void tst_filter_field::init()
{
    test::failOnUnexpectedWarnings();
    m_field = std::make_unique<FilterField>();
    m_field->resize(400, 30);
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_field->setFocus();
}

void tst_filter_field::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("blanks") << QStringLiteral("   ") << QStringList();
    QTest::newRow("one") << QStringLiteral("alice") << QStringList{QStringLiteral("alice")};
    QTest::newRow("two") << QStringLiteral(" alice  10.0.0.1 ")
                         << QStringList{QStringLiteral("alice"), QStringLiteral("10.0.0.1")};
    QTest::newRow("quoted") << QStringLiteral("\"Staff LDAP\" bob")
                            << QStringList{QStringLiteral("Staff LDAP"), QStringLiteral("bob")};
    QTest::newRow("quote inside") << QStringLiteral("5.5\"x") << QStringList{QStringLiteral("5.5\"x")};
    QTest::newRow("direction marks") << QString::fromUtf8("\u202Ealice\u2069 \u200Fbob")
                                     << QStringList{QStringLiteral("alice"), QStringLiteral("bob")};
    QTest::newRow("address") << QStringLiteral("2001:db8::1") << QStringList{QStringLiteral("2001:db8::1")};
}

void tst_filter_field::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    m_field->setText(text);
    QVERIFY(m_field->parsed().ok());
    QStringList found;
    for (const TextChoice& word : m_field->parsed().filter.words) {
        QVERIFY(!word.exact && !word.exclude);
        found.append(QString::fromStdString(word.text));
    }
    QCOMPARE(found, words);
}

void tst_filter_field::roundTrip()
{
    Filter filter;
    filter.words = {{"Staff LDAP"}, {"\xC3\xA9t\xC3\xA9"}};
    filter.users = {{"b\xF6"
                     "b",
                     true, true}}; // no valid UTF-8, as a log may have it
    filter.outcomes = {Outcome::Failed};
    m_field->showFilter(filter);
    QVERIFY(m_field->parsed().ok());
    QCOMPARE(m_field->parsed().filter, filter);
}

void tst_filter_field::typedTextThatMeansTheSameStays()
{
    m_field->setText(QStringLiteral("  outcome:FAILED   user:bob"));
    m_field->showFilter(m_field->parsed().filter);
    QCOMPARE(m_field->text(), QStringLiteral("  outcome:FAILED   user:bob"));
    m_field->showFilter({});
    QCOMPARE(m_field->text(), QString());
}

// The field cut the text and took the rest of it for the filter.
void tst_filter_field::filterThatIsTooLongIsNotCut()
{
    Filter filter;
    for (int i = 0; i < 5'000; ++i)
        filter.users.push_back({"user" + std::to_string(i), true});
    m_field->showFilter(filter);
    QCOMPARE(m_field->parsed().filter, filter);
    QVERIFY(m_field->isReadOnly());
    m_field->clear();
    QVERIFY(!m_field->isReadOnly());
    QVERIFY(m_field->parsed().filter.isEverything());
}

void tst_filter_field::mistakeIsUnderlined()
{
    const auto picture = [this] {
        m_field->deselect();
        m_field->clearFocus();
        return m_field->grab().toImage();
    };
    m_field->setText(QStringLiteral("anna usr:x"));
    QVERIFY(!m_field->mistakeSentence().isEmpty());
    const QImage before = picture();
    m_field->markMistakes();
    QCOMPARE(m_field->text(), QStringLiteral("anna usr:x"));
    const QImage marked = picture();
    QVERIFY(marked != before);
    // Below the wrong word and nowhere else.
    int first = marked.width();
    for (int x = 0; x < marked.width(); ++x)
        for (int y = 0; y < marked.height(); ++y)
            if (marked.pixel(x, y) != before.pixel(x, y))
                first = std::min(first, x);
    QVERIFY(first >= m_field->fontMetrics().horizontalAdvance(QStringLiteral("anna")));
    m_field->setText(QStringLiteral("anna"));
    QVERIFY(m_field->mistakeSentence().isEmpty());
    m_field->setText(QStringLiteral("user:")); // a value is missing
    m_field->markMistakes();
}

// An input method that composes a syllable is not cut short by the marks.
void tst_filter_field::composingIsNotDisturbed()
{
    m_field->setText(QStringLiteral("usr:x "));
    QInputMethodEvent composing(QString::fromUtf8("\xED\x95\x9C"), {});
    QCoreApplication::sendEvent(m_field.get(), &composing);
    m_field->markMistakes();
    QInputMethodEvent commit;
    commit.setCommitString(QString::fromUtf8("\xED\x95\x9C"));
    QCoreApplication::sendEvent(m_field.get(), &commit);
    QCOMPARE(m_field->text(), QString::fromUtf8("usr:x \xED\x95\x9C"));
}

void tst_filter_field::completesAName()
{
    QTest::keyClicks(m_field.get(), QStringLiteral("anna outc"));
    QTRY_VERIFY(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), QStringLiteral("anna outcome:"));
    QTRY_VERIFY(popup().isVisible()); // the words of the field
    QTest::keyClicks(&popup(), QStringLiteral("fai"));
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), QStringLiteral("anna outcome:failed"));
    QVERIFY(!popup().isVisible());
}

void tst_filter_field::completionsBeginAtTheCursor_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_filter_field::completionsBeginAtTheCursor()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_field->setLayoutDirection(direction);
    QTest::keyClicks(m_field.get(), QStringLiteral("outc"));
    QTRY_VERIFY(popup().isVisible());
    const int cursor =
        m_field->mapToGlobal(m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center()).x();
    const int off = popup().frameGeometry().left() - cursor;
    QVERIFY2(std::abs(off) < 2 * m_field->fontMetrics().averageCharWidth(), qPrintable(QString::number(off)));
}

void tst_filter_field::completionCanBeIgnored()
{
    QTest::keyClicks(m_field.get(), QStringLiteral("user"));
    QTRY_VERIFY(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Escape);
    QVERIFY(!popup().isVisible());
    QCOMPARE(m_field->text(), QStringLiteral("user"));
    QTest::keyClicks(m_field.get(), QStringLiteral(" "));
    QVERIFY(!popup().isVisible());
    m_field->clear();
    QTest::keyClicks(m_field.get(), QStringLiteral("user"));
    QTRY_VERIFY(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Return);
    QVERIFY(!popup().isVisible());
    QCOMPARE(m_field->text(), QStringLiteral("user"));
}

void tst_filter_field::everyExampleOfTheHelpIsRight()
{
    const FilterHelp help;
    auto tables = help.findChildren<QTableWidget*>();
    QCOMPARE(tables.size(), 2);
    if (tables.at(0)->columnCount() > 2)
        tables.swapItemsAt(0, 1);
    QVERIFY(tables.at(0)->rowCount() >= 15);
    for (int row = 0; row < tables.at(0)->rowCount(); ++row) {
        const std::string example = tables.at(0)->item(row, 0)->text().toStdString();
        QVERIFY2(parseFilter(example).ok(), example.c_str());
        QVERIFY2(!parseFilter(example).filter.isEverything(), example.c_str());
    }
    for (int row = 0; row < tables.at(1)->rowCount(); ++row) {
        const std::string name = tables.at(1)->item(row, 0)->text().toStdString();
        QVERIFY2(filterNameOf(std::string_view(name).substr(0, name.size() - 1)), name.c_str());
    }
}

void tst_filter_field::helpFitsTheScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 3);
    QApplication::setFont(large);
    const FilterHelp help;
    QApplication::setFont(usual);
    QVERIFY(help.height() < help.screen()->availableSize().height());
    QVERIFY(help.width() < help.screen()->availableSize().width());
}

AUTHLOUPE_TEST(tst_filter_field, QApplication)
#include "tst_filter_field.moc"
