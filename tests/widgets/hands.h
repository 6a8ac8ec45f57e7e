// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPoint>
#include <QPointer>
#include <QString>
#include <QTest>
#include <QTimer>

#include <functional>

class QWidget;

namespace authloupe::test {

// Mouse and keyboard as somebody has them in front of a screen. Events go to a window of the platform, never
// to a widget, so that Qt finds out who gets them: what lies on top, the menu that is open, what has the
// focus, a shortcut. A widget that is covered or out of sight cannot be reached and fails the test.
class Mouse final {
public:
    // `place` in the widget.
    static void click(const QWidget& on, const QPoint& place, Qt::MouseButton button = Qt::LeftButton);
    static void click(const QWidget& on);
    static void doubleClick(const QWidget& on, const QPoint& place);
    // Over a place between them, as a hand goes.
    static void drag(const QWidget& on, const QPoint& from, const QPoint& to);
    // Positive: away from the hand, which shows what is above.
    static void turnWheel(const QWidget& on, int notches);
};

class Keyboard final {
public:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // ASCII.
    static void type(const QString& text);
    // Until `reached`, at most so many times.
    static void pressUntil(Qt::Key key, Qt::KeyboardModifiers modifiers, int most,
                           const std::function<bool()>& reached);
};

// Does `act`, which brings up a dialog or a menu of its own event loop, and hands it to `answer` as soon as
// it is there. Returns when both are through; what was not answered is closed and fails the test.
template<class Widget>
void whenAsked(const std::function<void()>& act, const std::function<void(Widget&)>& answer)
{
    bool isAnswered = false;
    QObject alive;
    std::function<void()> look = [&] {
        QWidget* const popup = QApplication::activePopupWidget();
        auto* const asks =
            qobject_cast<Widget*>(popup ? popup : static_cast<QWidget*>(QApplication::activeModalWidget()));
        if (!asks || !asks->isVisible()) {
            QTimer::singleShot(5, &alive, look);
            return;
        }
        isAnswered = true;
        const QPointer<Widget> stays(asks);
        answer(*asks);
        const bool isThrough = QTest::qWaitFor([&] { return !stays || !stays->isVisible(); });
        if (!isThrough)
            stays->close();
        QVERIFY2(isThrough, Widget::staticMetaObject.className());
    };
    QTimer::singleShot(0, &alive, look);
    act();
    QTRY_VERIFY(isAnswered);
}

// The text of an action or an entry without its access key and what stands behind a tabulator.
[[nodiscard]] QString bareText(const QString& text);

} // namespace authloupe::test
