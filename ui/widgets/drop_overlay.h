// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace authloupe {

// Lies over the window while files are dragged over it: an outline, a sentence that says what a drop would
// do, and with a document open a second field for adding. Takes no input itself.
class DropOverlay final : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);

    void setAddingPossible(bool possible);
    // Covers the parent. `add`: what the drop would do now.
    void showFor(int files, bool add);
    // Where a drop adds, in coordinates of the parent; empty when nothing can be added to.
    [[nodiscard]] QRect addArea() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect openArea() const;
    void paintField(QPainter& painter, const QRect& area, const QString& text, bool chosen) const;

    int m_files = 0;
    bool m_add = false;
    bool m_addingPossible = false;
};

} // namespace authloupe
