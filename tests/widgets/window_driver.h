// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/language.h"
#include "bridge/settings.h"
#include "widgets/actions.h"
#include "widgets/main_window.h"

#include <QList>
#include <QPoint>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QAction;
class QComboBox;
class QLineEdit;

namespace authloupe {
class FilterBar;
class FilterChips;
class MessageBar;
class SessionTableModel;
class SessionTableView;
class TimelineView;
} // namespace authloupe

namespace authloupe::test {

// A window as a person has it in front of him, with settings of its own, in English.
class WindowDriver final {
public:
    explicit WindowDriver(const QString& language = QStringLiteral("en"));
    ~WindowDriver();
    Q_DISABLE_COPY_MOVE(WindowDriver)

    // Closes the window and starts the program again, as it were, with the same settings.
    void restart();
    void close();

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Settings& settings() { return *m_settings; }
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] Language& language() { return m_language; }
    [[nodiscard]] SessionTableView& table() const;
    [[nodiscard]] const SessionTableModel& rows() const;
    [[nodiscard]] TimelineView& timeline() const;
    [[nodiscard]] FilterBar& filterBar() const;
    [[nodiscard]] FilterChips& chips() const;
    [[nodiscard]] MessageBar& messages() const;
    [[nodiscard]] QLineEdit& field(int place) const;  // 0 user, 1 profile, 2 search
    [[nodiscard]] QComboBox& choice(int place) const; // 0 outcome, 1 direction
    // By its untranslated text without access key; never null in a test that goes on.
    [[nodiscard]] QAction& action(const QString& text) const;

    // Opens and waits until all of it is shown.
    void open(const QStringList& paths);
    void openAndWait(const QStringList& paths, int connections);
    // A drag into the window, over it and a drop, with real events, at a place in the window.
    void drop(const QList<QUrl>& urls, const QPoint& place, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    [[nodiscard]] bool isLoading() const;
    // The table shows what the fields ask for.
    [[nodiscard]] bool isSettled() const;
    // What the label "n of m connections" says.
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString cell(int row, SessionField field) const;
    [[nodiscard]] QStringList column(SessionField field) const;

private:
    void start();

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace authloupe::test
