// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/log_search.h"
#include "load/numbered_lines.h"
#include "widgets/log_row.h"
#include "widgets/seen_lines.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <vector>

namespace authloupe {

class LogPages;

// The whole log, of which only the rows in sight are asked for and painted: an item view keeps account of
// every row, and counts them in an int. One row is current; those from it to where a selection began are
// selected. Pinned left to right.
class LogTextView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Place = LogLayout::Place;

    // Outlives the view.
    explicit LogTextView(LogPages& pages, QWidget* parent = nullptr);
    ~LogTextView() override;

    // Shows what the pages hold now. A log that grew leaves everything where it is, but whoever was at its
    // end stays there.
    void refresh();
    // Of another document.
    void reset();

    [[nodiscard]] const Place& current() const noexcept { return m_current; }
    [[nodiscard]] RowRange selectedRows() const;
    [[nodiscard]] RowRange rowsInSight() const;
    // Makes it current, alone, and brings it into the middle unless it is in sight.
    void goTo(const Place& place);
    // Ascending: lines of the connection that is current.
    void setOwnLines(std::vector<Place> lines);
    // What is looked for is marked where it is seen.
    void setSought(const SoughtText& sought);
    [[nodiscard]] const SeenLines& seen() const noexcept { return m_seen; }

Q_SIGNALS:
    void currentChanged();
    // Return, or a double click.
    void activated();
    void copyRequested();
    void menuRequested(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] std::uint64_t rowCount() const;
    [[nodiscard]] std::uint64_t lastTop() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] std::uint64_t wholeRows() const;
    [[nodiscard]] std::uint64_t rowAt(int y) const;
    [[nodiscard]] std::uint64_t currentRow() const;
    [[nodiscard]] LogRow lookOf(std::uint64_t row);
    void setTop(std::uint64_t row);
    void moveTo(std::uint64_t row, bool extends);
    void moveBy(std::int64_t rows, bool extends);
    void selectAll();
    void bringIntoSight();
    void measure();
    void arrange();
    void ask();
    void tell();

    LogPages& m_pages;
    std::uint64_t m_top = 0;
    std::uint64_t m_rows = 0; // when it was arranged
    Place m_topPlace, m_current, m_anchor;
    LogRowPlaces m_places;
    int m_widest = 0; // pixels, of the texts seen so far
    std::vector<Place> m_own;
    SeenLines m_seen;
    QBasicTimer m_dragging; // beyond the edge
    int m_dragY = 0;
    bool m_arranging = false;
};

} // namespace authloupe
