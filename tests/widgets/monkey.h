// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRandomGenerator>
#include <QStringList>

class QWidget;

namespace authloupe::test {

class WindowDriver;

// Does to a window what nobody would do on purpose: clicks, drags, keys, texts, logs, languages and colours
// at random, in whatever window or menu is in front at the moment. The same seed does the same as far as
// loads and queries are as fast.
class Monkey final : public QObject {
public:
    // `driver` must outlive it. `logs`: what it opens and drops.
    Monkey(WindowDriver& driver, QStringList logs, quint32 seed);

    // From the event loop, `acts` times; then it closes what is open in front of the window, as long as it
    // lives, and throws notes away.
    void start(int acts);
    // It did, and is in no dialog any more.
    [[nodiscard]] bool isDone() const noexcept { return m_left < 0 && m_depth == 0; }
    // The last acts, for the report of a failure.
    [[nodiscard]] QString story() const { return m_story.join(QLatin1String("; ")); }

private:
    void next();
    void act();
    void leave();
    void note(const QString& what, const QWidget* where = nullptr);
    [[nodiscard]] QWidget* front() const;
    [[nodiscard]] QWidget* anyPart(QWidget& of);
    [[nodiscard]] QString anyText();
    [[nodiscard]] int upTo(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    void click(QWidget& part);
    void drag(QWidget& part);
    void turnWheel(QWidget& part);
    void press(QWidget& part);
    void type(QWidget& part);
    void trigger();
    void openLog();
    void dropLogs();
    void dress();

    WindowDriver& m_driver;
    const QStringList m_logs;
    QRandomGenerator m_random;
    QStringList m_story;
    int m_left = 0;
    int m_depth = 0; // acts that opened a dialog or a menu, and go on behind it
};

} // namespace authloupe::test
