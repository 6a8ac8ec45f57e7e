// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log_text.h"
#include "widgets/log_bar.h"
#include "widgets/log_text_view.h"
#include "widgets/whole_log_pane.h"
#include "window_driver.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace authloupe::test {

// The pane with the whole log in a window, driven by keys.
class LogPaneDriver final {
public:
    static constexpr int kConnections = 400; // of 4, 4, 5 and 3 lines in turn
    static constexpr int kLines = 1600;

    LogPaneDriver() { m_driver.window().resize(1000, 900); }

    [[nodiscard]] WindowDriver& window() { return m_driver; }
    // Writes `a.log`, opens it and the pane, and waits for the first line.
    void open(const QByteArray& text = logOf(kConnections), int connections = kConnections)
    {
        m_driver.openAndWait({write(QStringLiteral("a.log"), text)}, connections);
        openPane();
        QTRY_VERIFY(view().isVisible());
        QTRY_VERIFY(currentText().contains(QLatin1String("Info")));
    }
    QString write(const QString& name, const QByteArray& text) const
    {
        return writeFile(QDir(m_folder.path()), name, text);
    }
    // Of `a.log`.
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.log")); }
    // Or closes it.
    void openPane() const { QTest::keyClick(&m_driver.window(), Qt::Key_R, Qt::ControlModifier); }

    [[nodiscard]] WholeLogPane& pane() const { return *m_driver.window().findChild<WholeLogPane*>(); }
    [[nodiscard]] LogTextView& view() const { return *pane().findChild<LogTextView*>(); }
    [[nodiscard]] LogBar& bar() const { return *pane().findChild<LogBar*>(); }
    [[nodiscard]] QLineEdit& searchField() const { return *bar().findChildren<QLineEdit*>().at(0); }
    [[nodiscard]] QLineEdit& lineField() const { return *bar().findChildren<QLineEdit*>().at(1); }
    [[nodiscard]] int line() const { return static_cast<int>(view().current().line); }
    // What a screen reader says of the current line: its number and its text.
    [[nodiscard]] QString currentText() const { return view().accessibleDescription(); }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : pane().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void goTo(int line) const
    {
        lineField().setText(QString::number(line));
        QTest::keyClick(&lineField(), Qt::Key_Return);
    }
    void find(const QString& text) const
    {
        searchField().setText(text);
        QTest::keyClick(&searchField(), Qt::Key_Return);
    }
    // In the middle of a row, counted from the first in sight.
    [[nodiscard]] QPoint placeOf(int row) const
    {
        const int height = view().fontMetrics().height() + 4;
        return {300, row * height + height / 2};
    }
    // Of the mark in front of a row.
    [[nodiscard]] QColor markOf(int row) const
    {
        return view().viewport()->grab().toImage().pixelColor(1, placeOf(row).y());
    }

    // Pixels of a row that stand on the colour of a hit: from the first to the last, and how many stretches.
    struct Hits {
        int first = -1, last = -1, stretches = 0;
    };
    [[nodiscard]] Hits hitsOf(int row) const
    {
        const QImage image = view().viewport()->grab().toImage();
        const int y = row * (view().fontMetrics().height() + 4) + 2; // above the letters
        Hits hits;
        bool inside = false;
        for (int x = 0; x < image.width(); ++x) {
            const bool is = image.pixelColor(x, y) == QColor(0xF0, 0xE4, 0x42);
            hits.stretches += is && !inside ? 1 : 0;
            hits.first = is && hits.first < 0 ? x : hits.first;
            hits.last = is ? x : hits.last;
            inside = is;
        }
        return hits;
    }

private:
    QTemporaryDir m_folder;
    WindowDriver m_driver;
};

} // namespace authloupe::test
