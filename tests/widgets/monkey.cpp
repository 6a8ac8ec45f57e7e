// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey.h"

#include "window_driver.h"

#include "models/hostile_text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPointer>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <array>

namespace authloupe::test {

namespace {

// By a name of its class or of itself; what it stands for is seen from its parents.
QString nameOf(const QWidget* part)
{
    if (!part)
        return {};
    return QLatin1String(part->metaObject()->className())
           + (part->objectName().isEmpty() ? QString() : u'#' + part->objectName());
}

} // namespace

Monkey::Monkey(WindowDriver& driver, QStringList logs, quint32 seed)
    : m_driver(driver),
      m_logs(std::move(logs)),
      m_random(seed)
{}

void Monkey::start(int acts)
{
    m_left = acts;
    next();
}

// Not a repeating timer: that waits until its slot has returned, which a dialog's loop does not.
void Monkey::next()
{
    constexpr int kOnWatchMs = 20;
    QTimer::singleShot(m_left < 0 ? kOnWatchMs : 0, this, [this] {
        next();
        ++m_depth;
        const auto back = qScopeGuard([this] { --m_depth; });
        if (--m_left >= 0) {
            act();
        } else {
            m_left = -1;
            leave();
        }
    });
}

void Monkey::note(const QString& what, const QWidget* where)
{
    constexpr int kKept = 30;
    if (m_story.size() == kKept)
        m_story.removeFirst();
    m_story.append(what + u' ' + nameOf(where));
}

QWidget* Monkey::front() const
{
    if (QWidget* const popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* const dialog = QApplication::activeModalWidget())
        return dialog;
    return &m_driver.window();
}

QWidget* Monkey::anyPart(QWidget& of)
{
    QWidgetList parts{&of};
    for (QWidget* const part : of.findChildren<QWidget*>())
        if (part->isVisible() && part->isEnabled() && !part->size().isEmpty())
            parts.append(part);
    return parts.at(upTo(static_cast<int>(parts.size())));
}

QString Monkey::anyText()
{
    static const std::array kTexts{
        u"user:alice",     u"-user:=a@b",   u"/^(a|b)+$/i", u"ip:10.0.0.0/8",    u"failures:>=2",
        u"opened:..11:50", u"last 2 hours", u"11:40",       u"2009-04-22",       u"outcome:failed,error",
        u"\"open",         u"user:/(/",     u"-",           u"duration:<1h",     u"marked",
        u"99999999999",    u"مستخدم",       u"사용자",      u"profile:\"Out*\"", u"mail_logs"};
    const int which = upTo(static_cast<int>(kTexts.size()) + 4);
    if (which < static_cast<int>(kTexts.size()))
        return QString::fromUtf16(kTexts[static_cast<std::size_t>(which)]);
    return QString::fromStdString(randomHostileText(m_random.generate())).left(2'000);
}

void Monkey::act()
{
    QWidget& top = *front();
    QWidget& part = *anyPart(top);
    const int chance = upTo(100);
    // Whatever is typed into it becomes a file: only plain words may.
    if (qobject_cast<QFileDialog*>(&top)) {
        note(QStringLiteral("leave"), &top);
        QTest::keyClick(&top, Qt::Key_Escape);
    } else if (chance < 32) {
        click(part);
    } else if (chance < 40) {
        drag(part);
    } else if (chance < 45) {
        turnWheel(part);
    } else if (chance < 65) {
        press(part);
    } else if (chance < 73) {
        type(part);
    } else if (chance < 76) {
        note(QStringLiteral("Esc"), &top);
        QTest::keyClick(&top, Qt::Key_Escape);
    } else if (&top != &m_driver.window()) {
        press(top);
    } else if (chance < 92) {
        trigger();
    } else if (chance < 95) {
        openLog();
    } else if (chance < 97) {
        dropLogs();
    } else {
        dress();
    }
    if (m_driver.window().isHidden())
        m_driver.window().show();
}

void Monkey::leave()
{
    if (QWidget* const popup = QApplication::activePopupWidget())
        popup->close();
    else if (const auto* const asks = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
             asks && asks->button(QMessageBox::Discard))
        asks->button(QMessageBox::Discard)->click();
    else if (auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    else if (m_depth > 1) // a drag
        QTest::keyClick(&m_driver.window(), Qt::Key_Escape);
}

// What is pressed may be gone when the button is let go, and so may its window. (QTest::mouseClick() takes
// neither into account.)
void Monkey::click(QWidget& part)
{
    note(QStringLiteral("click"), &part);
    const QPointer<QWidget> clicked(&part);
    const QPoint place(upTo(part.width()), upTo(part.height()));
    const int chance = upTo(10);
    const Qt::MouseButton button = chance < 2 ? Qt::RightButton : Qt::LeftButton;
    const auto modifiers = chance == 3   ? Qt::KeyboardModifiers(Qt::ShiftModifier)
                           : chance == 4 ? Qt::KeyboardModifiers(Qt::ControlModifier)
                                         : Qt::KeyboardModifiers();
    QTest::mousePress(&part, button, modifiers, place);
    if (clicked)
        QTest::mouseRelease(clicked, button, modifiers, place);
    if (chance != 5 || !clicked)
        return;
    QMouseEvent twice(QEvent::MouseButtonDblClick, place, clicked->mapToGlobal(place), button, button,
                      modifiers);
    QApplication::sendEvent(clicked, &twice);
    if (clicked)
        QTest::mouseRelease(clicked, button, modifiers, place);
}

void Monkey::drag(QWidget& part)
{
    note(QStringLiteral("drag"), &part);
    const QPointer<QWidget> dragged(&part);
    QTest::mousePress(&part, Qt::LeftButton, {}, {upTo(part.width()), upTo(part.height())});
    for (int i = 0; i < 3 && dragged; ++i)
        QTest::mouseMove(dragged, {upTo(part.width()), upTo(part.height())});
    if (dragged)
        QTest::mouseRelease(dragged, Qt::LeftButton, {}, {upTo(part.width()), upTo(part.height())});
}

void Monkey::turnWheel(QWidget& part)
{
    note(QStringLiteral("wheel"), &part);
    const QPointF place(upTo(part.width()), upTo(part.height()));
    QWheelEvent event(place, part.mapToGlobal(place), {}, {0, upTo(2) == 0 ? 240 : -240}, Qt::NoButton,
                      upTo(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&part, &event);
}

void Monkey::press(QWidget& part)
{
    static constexpr std::array kKeys{
        Qt::Key_Tab,       Qt::Key_Backtab,  Qt::Key_Return, Qt::Key_Space, Qt::Key_Up,
        Qt::Key_Down,      Qt::Key_Left,     Qt::Key_Right,  Qt::Key_Home,  Qt::Key_End,
        Qt::Key_PageUp,    Qt::Key_PageDown, Qt::Key_Plus,   Qt::Key_Minus, Qt::Key_Delete,
        Qt::Key_Backspace, Qt::Key_Menu,     Qt::Key_F2,     Qt::Key_F6,    Qt::Key_A,
        Qt::Key_C,         Qt::Key_F,        Qt::Key_G,      Qt::Key_N,     Qt::Key_Escape};
    static constexpr std::array kModifiers{Qt::NoModifier,      Qt::NoModifier,    Qt::NoModifier,
                                           Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier};
    const Qt::Key key = kKeys[static_cast<std::size_t>(upTo(kKeys.size()))];
    const auto modifier = kModifiers[static_cast<std::size_t>(upTo(kModifiers.size()))];
    QWidget* const focus = QApplication::focusWidget();
    QWidget* const at = focus && part.window() == focus->window() ? focus : &part;
    note(QStringLiteral("key %1").arg(key), at);
    QTest::keyClick(at, key, modifier);
}

void Monkey::type(QWidget& part)
{
    QWidget* const focus = QApplication::focusWidget();
    QWidget* const at = focus && part.window() == focus->window() ? focus : &part;
    const QString text = anyText();
    note(QStringLiteral("type %1").arg(text.left(20)), at);
    const QPointer<QWidget> typed(at);
    for (const QChar c : text) {
        if (!typed)
            return;
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(typed, &press);
    }
}

void Monkey::trigger()
{
    QList<QAction*> actions;
    for (QAction* const action : m_driver.window().findChildren<QAction*>())
        if (action->isEnabled() && !action->menu() && !action->isSeparator())
            actions.append(action);
    QAction* const action = actions.at(upTo(static_cast<int>(actions.size())));
    note(QStringLiteral("trigger %1").arg(action->text()));
    action->trigger();
}

void Monkey::openLog()
{
    QStringList logs{m_logs.at(upTo(static_cast<int>(m_logs.size())))};
    if (upTo(4) == 0)
        logs.append(m_logs.at(upTo(static_cast<int>(m_logs.size()))));
    note(QStringLiteral("open %1").arg(logs.join(u' ')));
    m_driver.open(logs);
}

void Monkey::dropLogs()
{
    const QString log = m_logs.at(upTo(static_cast<int>(m_logs.size())));
    note(QStringLiteral("drop %1").arg(log));
    m_driver.drop({QUrl::fromLocalFile(log)}, m_driver.window().rect().center());
}

void Monkey::dress()
{
    const QList<LanguageName> all = Language::all();
    const QString code = all.at(upTo(static_cast<int>(all.size()))).code;
    note(QStringLiteral("language %1").arg(code));
    m_driver.language().switchTo(code);
    m_driver.settings().setTheme(upTo(2) == 0 ? Theme::Dark : Theme::Light);
    m_driver.window().resize(400 + upTo(1'200), 300 + upTo(800));
}

} // namespace authloupe::test
