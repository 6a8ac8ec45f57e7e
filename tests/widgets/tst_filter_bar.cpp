// SPDX-License-Identifier: GPL-3.0-or-later
#include "unexpected_warnings.h"

#include "models/filter_text.h"
#include "query/filter_language.h"
#include "support/test_program.h"
#include "widgets/filter_bar.h"
#include "widgets/filter_chip_button.h"
#include "widgets/filter_chips.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

class tst_filter_bar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void showsAFilterWithoutEmitting();
    void severalOutcomes();
    void allOutcomesIsNoChoice();
    void choicesOfCellsStay();
    void typingCountsAfterARest();
    void returnCountsAtOnce();
    void anotherFieldIsAnotherStep();
    void clearButtonFollowsTheFilter();
    void saysNothingMoreWhenItGoes();
    void chipsOfAFilter();
    void manyChoicesHaveFewChips();
    void patternIsNotTypedText();
    void untouchedBoxChangesNothing();
    void languageAndBoxesAreTwoViews();
    void mistakeIsSaidAndTheRestCounts();
    void textThatIsCutIsTold_data();
    void textThatIsCutIsTold();
    void longTextThatIsShownIsNotCut();
};

namespace {

QLineEdit& userField(const FilterBar& bar)
{
    return *bar.findChildren<QLineEdit*>().at(0);
}

QComboBox& outcomes(const FilterBar& bar)
{
    return *bar.findChildren<QComboBox*>().at(0);
}

void show(FilterBar& bar)
{
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
}

} // namespace

void tst_filter_bar::showsAFilterWithoutEmitting()
{
    FilterBar bar;
    QSignalSpy edited(&bar, &FilterBar::edited);
    Filter filter;
    filter.users = {{"alice", true, false}, {"bo", false, false}};
    filter.profiles = {{"Staff", false, false}};
    filter.words = {{"Staff LDAP", false, false}, {"x", false, false}, {"y", false, true}};
    filter.directions = {Direction::Outbound};
    filter.time.since = *parseIso("2009-04-22");
    bar.setFilter(filter);
    const auto fields = bar.findChildren<QLineEdit*>();
    QCOMPARE(fields.at(0)->text(), QStringLiteral("bo"));
    QCOMPARE(fields.at(1)->text(), QStringLiteral("Staff"));
    QCOMPARE(fields.at(2)->text(), QString::fromStdString(toText(filter))); // all of it
    QVERIFY(fields.at(2)->text().contains(QStringLiteral("\"Staff LDAP\" x")));
    QCOMPARE(edited.count(), 0);
    // Nothing that the fields do not show is lost; only the words that exclude come first.
    Filter same = filter;
    same.words = {filter.words[2], filter.words[0], filter.words[1]};
    QVERIFY(bar.filter() == filter || bar.filter() == same);
}

void tst_filter_bar::severalOutcomes()
{
    FilterBar bar;
    const int entries = outcomes(bar).count();
    Filter filter;
    filter.outcomes = {Outcome::Failed, Outcome::Error};
    bar.setFilter(filter);
    QCOMPARE(outcomes(bar).currentText(), QStringLiteral("Several outcomes"));
    QVERIFY(bar.filter() == filter);
    filter.outcomes = {Outcome::Error};
    bar.setFilter(filter);
    QCOMPARE(outcomes(bar).currentText(), QStringLiteral("Error"));
    QCOMPARE(outcomes(bar).count(), entries);
}

void tst_filter_bar::allOutcomesIsNoChoice()
{
    FilterBar bar;
    show(bar);
    Filter filter;
    filter.outcomes = {Outcome::Failed};
    bar.setFilter(filter);
    QSignalSpy edited(&bar, &FilterBar::edited);
    outcomes(bar).setFocus();
    QTest::keyClick(&outcomes(bar), Qt::Key_Home);
    QCOMPARE(edited.count(), 1);
    QVERIFY(bar.filter().isEverything());
    QCOMPARE(edited.at(0).at(1).toBool(), false);
}

void tst_filter_bar::choicesOfCellsStay()
{
    FilterBar bar;
    show(bar);
    Filter filter;
    filter.users = {{"alice", true, false}, {"eve", true, true}};
    bar.setFilter(filter);
    QSignalSpy edited(&bar, &FilterBar::edited);
    userField(bar).setFocus();
    QTest::keyClicks(&userField(bar), QStringLiteral("bob"));
    QTRY_COMPARE(edited.count(), 1);
    const std::vector<TextChoice> wanted{{"alice", true, false}, {"eve", true, true}, {"bob", false, false}};
    QCOMPARE(bar.filter().users, wanted);
    QVERIFY(bar.clearFocusedField());
    QCOMPARE(bar.filter().users, filter.users);
    QVERIFY(!bar.clearFocusedField());
}

void tst_filter_bar::typingCountsAfterARest()
{
    FilterBar bar;
    show(bar);
    QSignalSpy edited(&bar, &FilterBar::edited);
    userField(bar).setFocus();
    QTest::keyClicks(&userField(bar), QStringLiteral("alice"));
    QCOMPARE(edited.count(), 0);
    QCOMPARE(bar.filter().users.size(), std::size_t{1}); // for whoever asks right now
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(1).toBool(), false);
    QTest::keyClicks(&userField(bar), QStringLiteral(" b"));
    QTRY_COMPARE(edited.count(), 2);
    QCOMPARE(edited.at(1).at(1).toBool(), true); // goes on with the same field
}

void tst_filter_bar::returnCountsAtOnce()
{
    FilterBar bar;
    show(bar);
    QSignalSpy edited(&bar, &FilterBar::edited);
    QSignalSpy left(&bar, &FilterBar::leftForRows);
    userField(bar).setFocus();
    QTest::keyClicks(&userField(bar), QStringLiteral("alice"));
    QTest::keyClick(&userField(bar), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(left.count(), 1);
}

void tst_filter_bar::anotherFieldIsAnotherStep()
{
    FilterBar bar;
    show(bar);
    QSignalSpy edited(&bar, &FilterBar::edited);
    userField(bar).setFocus();
    QTest::keyClicks(&userField(bar), QStringLiteral("alice"));
    bar.focusSearch(); // leaving a field counts like a rest
    QCOMPARE(edited.count(), 1);
    QTest::keyClicks(bar.findChildren<QLineEdit*>().at(2), QStringLiteral("10.0.0.1"));
    QTRY_COMPARE(edited.count(), 2);
    QCOMPARE(edited.at(1).at(1).toBool(), false);
}

void tst_filter_bar::clearButtonFollowsTheFilter()
{
    FilterBar bar;
    show(bar);
    const auto* const button = userField(bar).findChild<QToolButton*>();
    QVERIFY(button);
    const auto opacity = [button] { return button->property("opacity").toReal(); };
    QCOMPARE(opacity(), 0.0);
    Filter filter;
    filter.users = {{"bo", false, false}};
    bar.setFilter(filter);
    QTRY_COMPARE(opacity(), 1.0);
    bar.setFilter({});
    QTRY_COMPARE(opacity(), 0.0);
}

// The field with the focus took its end for the end of typing, and called the bar that was gone.
void tst_filter_bar::saysNothingMoreWhenItGoes()
{
    int edits = 0;
    {
        FilterBar bar;
        show(bar);
        connect(&bar, &FilterBar::edited, this, [&edits] { ++edits; });
        userField(bar).setFocus();
        QTest::keyClicks(&userField(bar), QStringLiteral("alice"));
    }
    QCOMPARE(edits, 0);
}

void tst_filter_bar::chipsOfAFilter()
{
    FilterChips chips;
    Filter filter;
    filter.users = {{"<b>&x</b>", true, false}};
    filter.outcomes = {Outcome::Failed};
    chips.setFilter(filter);
    chips.show();
    QVERIFY(QTest::qWaitForWindowActive(&chips));
    QCOMPARE(chips.texts().size(), 2);
    QVERIFY(chips.texts().at(0).contains(QStringLiteral("<b>&x</b>")));
    QSignalSpy removed(&chips, &FilterChips::removed);
    auto buttons = chips.findChildren<FilterChipButton*>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons.at(0)->accessibleName().contains(QStringLiteral("<b>&x</b>")));
    buttons.at(0)->setFocus();
    QTest::keyClick(buttons.at(0), Qt::Key_Backspace);
    QCOMPARE(removed.count(), 1);
    const auto without = removed.at(0).at(0).value<Filter>();
    QVERIFY(without.users.empty());
    QCOMPARE(without.outcomes, filter.outcomes);
    chips.setFilter(without);
    QCOMPARE(chips.texts().size(), 1);
    buttons = chips.findChildren<FilterChipButton*>();
    QVERIFY(buttons.last()->hasFocus()); // whoever removes one after the other goes on there
}

void tst_filter_bar::manyChoicesHaveFewChips()
{
    Filter filter;
    for (int i = 0; i < 5'000; ++i)
        filter.users.push_back({"user" + std::to_string(i), true});
    FilterChips chips;
    chips.setFilter(filter);
    QCOMPARE(chips.texts().size(), static_cast<qsizetype>(kMostChips));
    QVERIFY(chips.findChild<QLabel*>()->text().contains(QStringLiteral("980")));
}

// Typed over `user:al*`, bob became a pattern.
void tst_filter_bar::patternIsNotTypedText()
{
    FilterBar bar;
    bar.setFilter(parseFilter("user:al*").filter);
    QCOMPARE(userField(bar).text(), QString());
    userField(bar).setText(QStringLiteral("bob"));
    QCOMPARE(bar.filter(), parseFilter("user:al*,bob").filter);
}

// What a box cuts and trims was read back when another field changed.
void tst_filter_bar::untouchedBoxChangesNothing()
{
    FilterBar bar;
    Filter filter;
    filter.users = {{' ' + std::string(2'000, 'x'), false, false}};
    bar.setFilter(filter);
    bar.findChildren<QLineEdit*>().at(1)->setText(QStringLiteral("Staff"));
    QCOMPARE(bar.filter().users, filter.users);
    QCOMPARE(bar.filter().profiles.size(), std::size_t{1});
}

void tst_filter_bar::languageAndBoxesAreTwoViews()
{
    FilterBar bar;
    show(bar);
    QSignalSpy edited(&bar, &FilterBar::edited);
    const auto fields = bar.findChildren<QLineEdit*>();
    bar.focusSearch();
    QTest::keyClicks(fields.at(2), QStringLiteral("user:al outcome:failed"));
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(fields.at(0)->text(), QStringLiteral("al"));
    QCOMPARE(outcomes(bar).currentText(), QStringLiteral("Failed"));
    QCOMPARE(fields.at(2)->text(), QStringLiteral("user:al outcome:failed")); // as it was typed
    userField(bar).setFocus();
    QTest::keyClicks(&userField(bar), QStringLiteral("ice"));
    QTRY_COMPARE(edited.count(), 2);
    QVERIFY2(fields.at(2)->text().contains(QStringLiteral("user:alice")), qPrintable(fields.at(2)->text()));
    QCOMPARE(bar.filter(), parseFilter("user:alice outcome:failed").filter);
    fields.at(2)->setFocus();
    QVERIFY(bar.clearFocusedField());
    QVERIFY(bar.filter().isEverything());
    QCOMPARE(fields.at(0)->text(), QString());
    QCOMPARE(outcomes(bar).currentIndex(), 0);
}

void tst_filter_bar::mistakeIsSaidAndTheRestCounts()
{
    FilterBar bar;
    show(bar);
    QSignalSpy edited(&bar, &FilterBar::edited);
    const auto sentence = [&bar] {
        for (const QLabel* label : bar.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("usr")))
                return label->text();
        return QString();
    };
    QLineEdit& search = *bar.findChildren<QLineEdit*>().at(2);
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("anna usr:x"));
    QTRY_VERIFY(!sentence().isEmpty());
    QCOMPARE(search.accessibleDescription(), sentence());
    QCOMPARE(bar.filter(), parseFilter("anna").filter);
    QCOMPARE(search.text(), QStringLiteral("anna usr:x"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&search, Qt::Key_Backspace);
    QVERIFY(sentence().isEmpty()); // at once
}

void tst_filter_bar::textThatIsCutIsTold_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("most");
    QTest::newRow("user") << 0 << 1'024;
    QTest::newRow("profile") << 1 << 1'024;
    QTest::newRow("search") << 2 << 32'767;
}

// A list of users that somebody pastes may be longer than a field takes: its end was dropped without a word.
void tst_filter_bar::textThatIsCutIsTold()
{
    QFETCH(const int, field);
    QFETCH(const int, most);
    FilterBar bar;
    show(bar);
    auto* const edit = bar.findChildren<QLineEdit*>().at(field);
    const auto paste = [edit](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        edit->setFocus();
        edit->selectAll();
        edit->paste();
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const auto said = [&] {
        const QString sentence =
            QStringLiteral("The text is longer than the field takes: its end was cut off.");
        const auto labels = bar.findChildren<QLabel*>();
        const bool isSeen = std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == sentence;
        });
        return isSeen && edit->accessibleDescription() == sentence;
    };
    const QString word = QStringLiteral("word ");
    paste(word.repeated(100'000));
    QVERIFY(said());
    paste(word);
    QVERIFY(!said());
    paste(u'"' + word.repeated(100'000) + u'"'); // which is cut inside its quotes
    QVERIFY(said());
    paste(QString(most, u'x'));
    QVERIFY(!said());
}

// What a field shows of a filter that was made elsewhere is no text that somebody lost.
void tst_filter_bar::longTextThatIsShownIsNotCut()
{
    FilterBar bar;
    show(bar);
    Filter filter;
    filter.users = {{std::string(2'000, 'x'), false, false}};
    bar.setFilter(filter);
    for (const QLabel* const label : bar.findChildren<QLabel*>())
        QVERIFY(!label->text().contains(QStringLiteral("cut off")));
    QVERIFY(bar.filter() == filter);
}

AUTHLOUPE_TEST(tst_filter_bar, QApplication)
#include "tst_filter_bar.moc"
