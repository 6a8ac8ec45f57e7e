// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <string>

class QPushButton;
class QVBoxLayout;

namespace authloupe {

class Actions;
class PlainLabel;
class PlainParagraph;
class RecentFiles;

// What the window shows before anything is open: what the program does and every way to open a log.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(const Actions& actions, RecentFiles& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void recentChosen(const std::string& path);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QVBoxLayout* recentList();
    void fillRecent();
    void chooseRecent(std::size_t place);

    RecentFiles& m_recent;
    PlainLabel* m_picture = nullptr;
    PlainLabel* m_title = nullptr;
    PlainParagraph* m_text = nullptr;
    PlainLabel* m_recentTitle = nullptr;
    std::array<QPushButton*, 5> m_recentButtons{}; // as many as fit without becoming a list to read
};

} // namespace authloupe
