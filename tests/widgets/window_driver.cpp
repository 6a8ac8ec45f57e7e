// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_driver.h"

#include "bridge/input_collector.h"
#include "bridge/path_bytes.h"
#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "widgets/filter_bar.h"
#include "widgets/filter_chips.h"
#include "widgets/load_bar.h"
#include "widgets/plain_text.h"
#include "widgets/session_table_view.h"
#include "widgets/timeline_view.h"
#include "widgets/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace authloupe::test {

WindowDriver::WindowDriver(const QString& language)
{
    m_language.switchTo(language);
    start();
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::start()
{
    m_settings = std::make_unique<Settings>(settingsFile());
    m_window = std::make_unique<MainWindow>(*m_settings, m_language);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowDriver::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_settings.reset();
}

void WindowDriver::restart()
{
    close();
    start();
}

SessionTableView& WindowDriver::table() const
{
    return *m_window->findChild<SessionTableView*>();
}

const SessionTableModel& WindowDriver::rows() const
{
    return table().sessions();
}

TimelineView& WindowDriver::timeline() const
{
    return *m_window->findChild<TimelineView*>();
}

FilterBar& WindowDriver::filterBar() const
{
    return *m_window->findChild<FilterBar*>();
}

FilterChips& WindowDriver::chips() const
{
    return *m_window->findChild<FilterChips*>();
}

MessageBar& WindowDriver::messages() const
{
    return *m_window->findChild<MessageBar*>();
}

QLineEdit& WindowDriver::field(int place) const
{
    return *filterBar().findChildren<QLineEdit*>().at(place);
}

QComboBox& WindowDriver::choice(int place) const
{
    return *filterBar().findChildren<QComboBox*>().at(place);
}

QAction& WindowDriver::action(const QString& text) const
{
    for (QAction* const action : m_window->findChildren<QAction*>())
        if (QString(action->text()).remove(u'&') == text)
            return *action;
    qFatal("no action %s", qPrintable(text));
    Q_UNREACHABLE();
}

void WindowDriver::open(const QStringList& paths)
{
    std::vector<LoadInput> inputs;
    for (const QString& path : paths)
        inputs.push_back(inputOfPath(pathBytes(path)));
    m_window->open(std::move(inputs));
}

void WindowDriver::openAndWait(const QStringList& paths, int connections)
{
    open(paths);
    QTRY_VERIFY(!isLoading());
    QTRY_COMPARE(rows().rowCount(), connections);
}

void WindowDriver::drop(const QList<QUrl>& urls, const QPoint& place, Qt::KeyboardModifiers modifiers)
{
    QMimeData data;
    data.setUrls(urls);
    QWidget* const below = m_window->childAt(place);
    QWidget* const target = below ? below : m_window.get();
    const QPoint at = target->mapFrom(m_window.get(), place);
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(target, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
}

bool WindowDriver::isLoading() const
{
    return !m_window->findChild<LoadBar*>()->isHidden();
}

bool WindowDriver::isSettled() const
{
    return rows().result() && rows().result()->filter == filterBar().filter();
}

QString WindowDriver::counts() const
{
    return m_window->findChild<TopBar*>()->countsText();
}

QString WindowDriver::cell(int row, SessionField field) const
{
    return rows().index(row, columnOf(field)).data().toString();
}

QStringList WindowDriver::column(SessionField field) const
{
    QStringList cells;
    for (int row = 0; row < rows().rowCount(); ++row)
        cells.append(cell(row, field));
    return cells;
}

} // namespace authloupe::test
