// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_runner.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace authloupe {

class Actions;
class DocumentQuery;
class FilterBar;
class FilterChips;
class PlainLabel;

// The two rows above the timeline: opening and the fields of the filter; what is in force, the way back, and
// how many connections are shown. Edits and follows the filter of a DocumentQuery.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(const Actions& actions, DocumentQuery& query, QWidget* parent = nullptr);

    [[nodiscard]] FilterBar& filterBar() const noexcept { return *m_filterBar; }
    // "12 of 58,331 connections".
    [[nodiscard]] QString countsText() const;

Q_SIGNALS:
    void leftForRows();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFilter();
    void showCounts();

    DocumentQuery& m_query;
    QTimer m_patience; // before an answer that takes long is said to do so
    // In the order of the keyboard's way through them.
    QToolButton* m_open = nullptr;
    QToolButton* m_add = nullptr;
    FilterBar* m_filterBar = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    FilterChips* m_chips = nullptr;
    QToolButton* m_clear = nullptr;
    PlainLabel* m_counts = nullptr;
};

} // namespace authloupe
