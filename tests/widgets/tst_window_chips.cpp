// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "support/test_program.h"
#include "widgets/filter_chip_button.h"
#include "widgets/filter_chips.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// Chips that are switched off and on, turned round, and removed.
class tst_window_chips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void chipSwitchedOffAndOn();
    void chipInvertedByItsMenu();
    void timeSwitchedOnTakesThePlaceOfAnother();
    void clearTakesWhatIsSwitchedOff();

private:
    void chooseFailed();
    void goTo(int row);
    [[nodiscard]] FilterChipButton* chip(const QString& text) const;
    [[nodiscard]] int shown() const { return m_driver->rows().rowCount(); }

    QTemporaryDir m_folder;
    QString m_log; // 40 connections
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_chips::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("chips.log"), logOf(40));
}

void tst_window_chips::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 40);
}

void tst_window_chips::chooseFailed()
{
    QComboBox& outcomes = m_driver->choice(0);
    outcomes.setFocus();
    while (outcomes.currentText() != QLatin1String("Failed"))
        QTest::keyClick(&outcomes, Qt::Key_Down);
}

void tst_window_chips::goTo(int row)
{
    m_driver->table().setCurrentIndex(m_driver->rows().index(row, columnOf(SessionField::Opened)));
}

FilterChipButton* tst_window_chips::chip(const QString& text) const
{
    for (auto* button : m_driver->chips().findChildren<FilterChipButton*>())
        if (button->isVisible() && button->fullText().contains(text))
            return button;
    qFatal("no chip %s", qPrintable(text));
}

void tst_window_chips::chipSwitchedOffAndOn()
{
    chooseFailed();
    QTRY_COMPARE(shown(), 10);
    FilterChipButton* const on = chip(QStringLiteral("Failed"));
    QVERIFY(on->isOn());
    QTest::mouseClick(on, Qt::LeftButton, {}, on->markArea().center());
    QTRY_COMPARE(shown(), 40);
    QCOMPARE(m_driver->choice(0).currentText(), QStringLiteral("All outcomes"));
    FilterChipButton* const off = chip(QStringLiteral("Failed"));
    QVERIFY(!off->isOn());
    QVERIFY(off->accessibleName().contains(QStringLiteral("switched off")));
    off->setFocus();
    QTest::keyClick(off, Qt::Key_Space);
    QTRY_COMPARE(shown(), 10);
    QCOMPARE(m_driver->choice(0).currentText(), QStringLiteral("Failed"));
    QVERIFY(chip(QStringLiteral("Failed"))->hasFocus()); // the keyboard stays at it
    QTest::keyClick(&m_driver->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown(), 40);
    QVERIFY(!chip(QStringLiteral("Failed"))->isOn());
    QTest::mouseClick(chip(QStringLiteral("Failed")), Qt::LeftButton);
    QTRY_VERIFY(m_driver->chips().texts().isEmpty());
    QCOMPARE(shown(), 40);
}

void tst_window_chips::chipInvertedByItsMenu()
{
    chooseFailed();
    QTRY_COMPARE(shown(), 10);
    const auto trigger = [this](const QString& chipText, const QString& entry) {
        FilterChipButton* const button = chip(chipText);
        const QPoint middle = button->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, button->mapToGlobal(middle));
        QApplication::sendEvent(button, &event);
        auto* const menu = m_driver->chips().findChild<QMenu*>();
        QTRY_VERIFY(menu && menu->isVisible());
        for (QAction* const action : menu->actions())
            if (action->text().remove(QLatin1Char('&')) == entry)
                action->trigger();
        menu->close();
        QTRY_VERIFY(!m_driver->chips().findChild<QMenu*>());
    };
    trigger(QStringLiteral("Failed"), QStringLiteral("Invert"));
    QTRY_COMPARE(shown(), 30);
    trigger(QStringLiteral("-outcome:failed"), QStringLiteral("Switch off"));
    QTRY_COMPARE(shown(), 40);
    trigger(QStringLiteral("-outcome:failed"), QStringLiteral("Invert")); // stays off
    QVERIFY(!chip(QStringLiteral("Outcome: Failed"))->isOn());
    QCOMPARE(shown(), 40);
    trigger(QStringLiteral("Outcome: Failed"), QStringLiteral("Switch on"));
    QTRY_COMPARE(shown(), 10);
    trigger(QStringLiteral("Outcome: Failed"), QStringLiteral("Remove"));
    QTRY_COMPARE(shown(), 40);
    QVERIFY(m_driver->chips().texts().isEmpty());
}

void tst_window_chips::timeSwitchedOnTakesThePlaceOfAnother()
{
    goTo(3);
    m_driver->action(QStringLiteral("From this time on")).trigger();
    QTRY_COMPARE(m_driver->chips().texts().size(), 1);
    QTRY_COMPARE(shown(), 37);
    const QString from = m_driver->chips().texts().front();
    QTest::mouseClick(chip(from), Qt::LeftButton, {}, chip(from)->markArea().center());
    QTRY_COMPARE(shown(), 40);
    goTo(9);
    m_driver->action(QStringLiteral("Until this time")).trigger();
    QTRY_COMPARE(shown(), 10);
    QCOMPARE(m_driver->chips().texts().size(), 2);
    QTest::mouseClick(chip(from), Qt::LeftButton, {}, chip(from)->markArea().center());
    QTRY_COMPARE(shown(), 37);
    QCOMPARE(m_driver->chips().texts().size(), 2); // the other one can be called back
}

void tst_window_chips::clearTakesWhatIsSwitchedOff()
{
    chooseFailed();
    QTRY_COMPARE(shown(), 10);
    QTest::mouseClick(chip(QStringLiteral("Failed")), Qt::LeftButton, {},
                      chip(QStringLiteral("Failed"))->markArea().center());
    QTRY_COMPARE(shown(), 40);
    QAction& clear = m_driver->action(QStringLiteral("Clear filters"));
    QVERIFY(clear.isEnabled());
    clear.trigger();
    QTRY_VERIFY(m_driver->chips().texts().isEmpty());
    QVERIFY(!clear.isEnabled());
}

AUTHLOUPE_TEST(tst_window_chips, QApplication)
#include "tst_window_chips.moc"
