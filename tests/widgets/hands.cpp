// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include <QCoreApplication>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

namespace authloupe::test {

namespace {

// The place in its window, if that is where a hand would meet the widget.
QPoint placeInWindow(const QWidget& on, const QPoint& place)
{
    const QWidget& window = *on.window();
    const QPoint at = on.mapTo(&window, place);
    const QWidget* const below = window.childAt(at);
    const bool isInReach = below ? below == &on || on.isAncestorOf(below) : &on == &window;
    if (!on.isVisible() || !isInReach || !window.rect().contains(at))
        qWarning("nobody reaches %s at %d, %d: %s is there", on.metaObject()->className(), at.x(), at.y(),
                 below ? below->metaObject()->className() : "nothing");
    return at;
}

QWindow* windowOf(const QWidget& widget)
{
    return widget.window()->windowHandle();
}

// Whom the keys are meant for: the dialog that has to be answered first, else the window.
QWidget* addressee()
{
    if (QWidget* const modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget* const widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && !widget->parentWidget() && widget->windowType() == Qt::Window)
            return widget;
    return nullptr;
}

// A window manager takes its time, and the offscreen platform has none that gives the focus back when a
// dialog closes. (QWindow::isActive(), by which Qt Test waits, is true of a window whose dialog has the
// focus.)
QWindow* focusWindow()
{
    QWidget* const wanted = addressee();
    const auto hasKeys = [wanted] {
        if (QApplication::activeWindow() == wanted
            && QGuiApplication::focusWindow() == wanted->windowHandle())
            return true;
        wanted->activateWindow();
        return false;
    };
    if (!wanted || !QTest::qWaitFor(hasKeys)) {
        qWarning("no window gets the keys");
        return nullptr;
    }
    return wanted->windowHandle();
}

} // namespace

void Mouse::click(const QWidget& on, const QPoint& place, Qt::MouseButton button)
{
    QTest::mouseClick(windowOf(on), button, {}, placeInWindow(on, place));
}

void Mouse::click(const QWidget& on)
{
    click(on, on.rect().center());
}

void Mouse::doubleClick(const QWidget& on, const QPoint& place)
{
    QTest::mouseDClick(windowOf(on), Qt::LeftButton, {}, placeInWindow(on, place));
}

void Mouse::drag(const QWidget& on, const QPoint& from, const QPoint& to)
{
    QWindow* const window = windowOf(on);
    const QPoint end = placeInWindow(on, to);
    QTest::mousePress(window, Qt::LeftButton, {}, placeInWindow(on, from));
    QTest::mouseMove(window, placeInWindow(on, (from + to) / 2));
    QTest::mouseMove(window, end);
    QTest::mouseRelease(window, Qt::LeftButton, {}, end);
}

void Mouse::turnWheel(const QWidget& on, int notches)
{
    const QPoint at = placeInWindow(on, on.rect().center());
    QWheelEvent event(at, on.window()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(windowOf(on), &event);
    QCoreApplication::processEvents();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWindow* const window = focusWindow())
        QTest::keyClick(window, key, modifiers);
    QCoreApplication::processEvents();
}

void Keyboard::type(const QString& text)
{
    for (const QChar sign : text)
        if (QWindow* const window = focusWindow())
            QTest::keyClick(window, sign.toLatin1());
}

void Keyboard::pressUntil(Qt::Key key, Qt::KeyboardModifiers modifiers, int most,
                          const std::function<bool()>& reached)
{
    for (int i = 0; i < most && !reached(); ++i)
        press(key, modifiers);
    if (!reached())
        qWarning("what %d keys were to reach is not reached", most);
}

QString bareText(const QString& text)
{
    return text.section(u'\t', 0, 0).remove(u'&');
}

} // namespace authloupe::test
