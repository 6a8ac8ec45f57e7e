// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_history.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace authloupe;

class TestFilterHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithEverything();
    void goesBackAndForward();
    void pushDropsWhatLayAhead();
    void theSameFilterIsNoStep();
    void amendChangesTheStep();
    void takingBackWhatWasTyped();
    void amendDropsWhatLayAhead();
    void isBounded();
    void resets();
    void switchedOffStaysUntilItIsHeld();
    void switchingOffIsAStep();
    void clearedWithWhatIsOff();
};

namespace {

Filter user(const std::string& name)
{
    Filter filter;
    filter.users.push_back({name, true, false});
    return filter;
}

} // namespace

void TestFilterHistory::beginsWithEverything()
{
    FilterHistory history;
    QSignalSpy changed(&history, &FilterHistory::changed);
    QVERIFY(history.current().isEverything());
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.back();
    history.forward();
    history.reset();
    QCOMPARE(changed.size(), 0);
}

void TestFilterHistory::goesBackAndForward()
{
    FilterHistory history;
    QSignalSpy changed(&history, &FilterHistory::changed);
    history.push(user("a"));
    history.push(user("b"));
    QCOMPARE(changed.size(), 2);
    history.back();
    QVERIFY(history.current() == user("a"));
    QVERIFY(history.canGoBack() && history.canGoForward());
    history.back();
    QVERIFY(history.current().isEverything());
    QVERIFY(!history.canGoBack());
    history.forward();
    history.forward();
    QVERIFY(history.current() == user("b"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(changed.size(), 6);
}

void TestFilterHistory::pushDropsWhatLayAhead()
{
    FilterHistory history;
    history.push(user("a"));
    history.push(user("b"));
    history.back();
    history.push(user("c"));
    QVERIFY(!history.canGoForward());
    history.back();
    QVERIFY(history.current() == user("a"));
}

void TestFilterHistory::theSameFilterIsNoStep()
{
    FilterHistory history;
    history.push(user("a"));
    history.push(user("b"));
    history.back();
    QSignalSpy changed(&history, &FilterHistory::changed);
    history.push(user("a"));
    history.amend(user("a"));
    QCOMPARE(changed.size(), 0);
    QVERIFY(history.canGoForward());
}

void TestFilterHistory::amendChangesTheStep()
{
    FilterHistory history;
    history.push(user("i"));
    QSignalSpy changed(&history, &FilterHistory::changed);
    history.amend(user("ir"));
    history.amend(user("iron"));
    QCOMPARE(changed.size(), 2);
    QVERIFY(history.current() == user("iron"));
    history.back();
    QVERIFY(history.current().isEverything());
    history.forward();
    QVERIFY(history.current() == user("iron"));
}

void TestFilterHistory::takingBackWhatWasTyped()
{
    FilterHistory history;
    history.push(user("a"));
    history.push(user("b"));
    history.amend(user("a"));
    QVERIFY(history.current() == user("a"));
    history.back();
    QVERIFY(history.current().isEverything()); // and not "a" once more
}

void TestFilterHistory::amendDropsWhatLayAhead()
{
    FilterHistory history;
    history.push(user("a"));
    history.push(user("b"));
    history.back();
    history.amend(user("c"));
    QVERIFY(!history.canGoForward());
    QVERIFY(history.current() == user("c"));
}

void TestFilterHistory::isBounded()
{
    FilterHistory history;
    for (int step = 0; step < 1'000; ++step)
        history.push(user(std::to_string(step)));
    QVERIFY(history.current() == user("999"));
    std::size_t steps = 1;
    for (; history.canGoBack(); ++steps)
        history.back();
    QCOMPARE(steps, FilterHistory::kMostSteps);
    QVERIFY(history.current() == user("800"));
}

void TestFilterHistory::resets()
{
    FilterHistory history;
    history.push(user("a"));
    history.push(Filter{});
    QSignalSpy changed(&history, &FilterHistory::changed);
    history.reset();
    QCOMPARE(changed.size(), 1); // the filter is the same, but there is nothing to go back to
    QVERIFY(history.current().isEverything());
    QVERIFY(!history.canGoBack() && !history.canGoForward());
}

void TestFilterHistory::switchedOffStaysUntilItIsHeld()
{
    FilterHistory history;
    history.push(Filter{}, {user("a")});
    history.push(user("b"));
    QVERIFY(history.switchedOff() == std::vector{user("a")});
    history.amend(user("c"));
    QVERIFY(history.switchedOff() == std::vector{user("a")});
    Filter both = user("c");
    both.users.push_back(user("a").users.front());
    history.push(both);
    QVERIFY(history.switchedOff().empty());
    history.back();
    QVERIFY(history.switchedOff() == std::vector{user("a")});
    history.back();
    QVERIFY(history.current().isEverything());
}

void TestFilterHistory::switchingOffIsAStep()
{
    FilterHistory history;
    QSignalSpy changed(&history, &FilterHistory::changed);
    history.push(user("a"));
    history.push(Filter{}, {user("a")});
    history.push(Filter{}, {user("a")});
    QCOMPARE(changed.size(), 2);
    history.push(Filter{}, {user("a"), user("b")}); // the same filter, another choice is off
    QCOMPARE(changed.size(), 3);
    history.back();
    QVERIFY(history.switchedOff() == std::vector{user("a")});
    history.back();
    QVERIFY(history.current() == user("a") && history.switchedOff().empty());
}

void TestFilterHistory::clearedWithWhatIsOff()
{
    FilterHistory history;
    history.push(Filter{}, {user("a")});
    history.push(Filter{}, {});
    QVERIFY(history.switchedOff().empty());
    history.push(Filter{}, {user("a")});
    history.reset();
    QVERIFY(history.switchedOff().empty() && !history.canGoBack());
}

AUTHLOUPE_TEST(TestFilterHistory, QCoreApplication)
#include "tst_filter_history.moc"
