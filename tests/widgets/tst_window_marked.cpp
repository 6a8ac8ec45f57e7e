// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/empty_result_page.h"
#include "widgets/filter_chip_button.h"
#include "widgets/filter_chips.h"
#include "widgets/session_table_view.h"
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// Marks as a part of the filter, live while they change.
class tst_window_marked final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void byKeyAndBack();
    void liveWhileMarksChange();
    void chipIsInvertedAndSwitchedOff();
    void typedWithOthers();
    void nothingIsMarked();
    void reloadedLog();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_driver->window().activateWindow(); // behind a menu nobody else does it
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
        QTest::keyClick(&m_driver->table(), key, modifiers);
    }
    void mark(int session)
    {
        QVERIFY(m_driver->table().showSession(SessionRow{static_cast<std::uint32_t>(session)}));
        m_driver->table().setFocus();
        press(Qt::Key_M, Qt::ControlModifier);
    }
    void onlyMarked() { press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier); }
    [[nodiscard]] QStringList ids() const
    {
        return m_driver->column(SessionField::ConnectionId)
            .replaceInStrings(QStringLiteral("ICID "), QString());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_marked::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), logOf(20))}, 20);
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
}

void tst_window_marked::byKeyAndBack()
{
    mark(3);
    mark(7);
    onlyMarked();
    QTRY_COMPARE(ids(), QStringList({QStringLiteral("1003"), QStringLiteral("1007")}));
    QCOMPARE(m_driver->chips().texts(), QStringList{QStringLiteral("Marked")});
    QCOMPARE(m_driver->field(2).text(), QStringLiteral("marked:yes"));
    QVERIFY(m_driver->action(QStringLiteral("Marked connections only")).isChecked());
    QCOMPARE(m_driver->counts(), QStringLiteral("2 of 20 connections"));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
    QVERIFY(!m_driver->action(QStringLiteral("Marked connections only")).isChecked());
    press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_driver->rows().rowCount(), 2);
    onlyMarked();
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
    QVERIFY(m_driver->chips().texts().isEmpty());
}

void tst_window_marked::liveWhileMarksChange()
{
    mark(3);
    mark(7);
    onlyMarked();
    QTRY_COMPARE(m_driver->rows().rowCount(), 2);
    mark(3); // removes it
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("1007")});
    m_driver->field(2).setText(QStringLiteral("marked:no"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 19);
    mark(12);
    QTRY_COMPARE(m_driver->rows().rowCount(), 18);
    QVERIFY(!ids().contains(QStringLiteral("1012")));
}

void tst_window_marked::chipIsInvertedAndSwitchedOff()
{
    mark(3);
    onlyMarked();
    QTRY_COMPARE(m_driver->rows().rowCount(), 1);
    auto* chip = m_driver->chips().findChild<FilterChipButton*>();
    QVERIFY(chip);
    Q_EMIT chip->menuRequested(chip->mapToGlobal(QPoint(2, 2)));
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("&Invert"));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    QTRY_COMPARE(m_driver->rows().rowCount(), 19);
    QCOMPARE(m_driver->chips().texts(), QStringList{QStringLiteral("Not marked")});
    const auto chips = [this] {
        QList<FilterChipButton*> shown;
        for (auto* each : m_driver->chips().findChildren<FilterChipButton*>())
            if (each->isVisible())
                shown.append(each);
        return shown;
    };
    Q_EMIT chips().front()->switchRequested();
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
    onlyMarked();
    QTRY_COMPARE(m_driver->rows().rowCount(), 1);
    // There is one wish about marks: switched on again, the other makes way and can be called back.
    QCOMPARE(chips().size(), 2);
    Q_EMIT chips().back()->switchRequested();
    QTRY_COMPARE(m_driver->rows().rowCount(), 19);
    QCOMPARE(m_driver->chips().texts().size(), 2);
}

void tst_window_marked::typedWithOthers()
{
    for (const int session : {1, 2, 3, 5})
        mark(session);
    m_driver->field(2).setText(QStringLiteral("marked:yes outcome:failed"));
    QTRY_COMPARE(ids(), QStringList({QStringLiteral("1001"), QStringLiteral("1005")}));
    m_driver->field(2).setText(QStringLiteral("-marked:yes outcome:failed id:1005,1009"));
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("1009")});
}

void tst_window_marked::nothingIsMarked()
{
    onlyMarked();
    QTRY_COMPARE(m_driver->rows().rowCount(), 0);
    auto* const page = m_driver->window().findChild<EmptyResultPage*>();
    QTRY_VERIFY(page->isVisible());
    QStringList texts;
    for (const QLabel* label : page->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.join(u'\n').contains(QStringLiteral("Marked")));
}

void tst_window_marked::reloadedLog()
{
    mark(3);
    onlyMarked();
    QTRY_COMPARE(m_driver->rows().rowCount(), 1);
    press(Qt::Key_F5, {});
    QTRY_VERIFY(!m_driver->isLoading());
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("1003")});
}

AUTHLOUPE_TEST(tst_window_marked, QApplication)
#include "tst_window_marked.moc"
