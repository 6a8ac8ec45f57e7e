// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace authloupe {

// A rounded label with a mark in front and a cross behind. The mark, or Space, switches what it names off or
// on; pressing it anywhere else, or Delete, removes it.
class FilterChipButton final : public QAbstractButton {
    Q_OBJECT

public:
    // Text that has passed the display gate; too long ones are elided and shown whole in the tooltip.
    FilterChipButton(const QString& text, bool isOn, QWidget* parent = nullptr);

    [[nodiscard]] const QString& fullText() const noexcept { return m_text; }
    [[nodiscard]] bool isOn() const noexcept { return m_isOn; }
    // Where the mark can be pressed.
    [[nodiscard]] QRect markArea() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void switchRequested();
    void menuRequested(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintMark(QPainter& painter, const QColor& line) const;
    void paintCross(QPainter& painter, bool hot) const;
    [[nodiscard]] QRect mark() const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int side() const; // of mark and cross

    QString m_text;
    bool m_isOn;
    bool m_markPressed = false;
};

} // namespace authloupe
