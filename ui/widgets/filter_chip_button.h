// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace authloupe {

// A rounded label with a cross: pressing it anywhere, or Delete, removes what it names.
class FilterChipButton final : public QAbstractButton {
    Q_OBJECT

public:
    // Text that has passed the display gate; too long ones are elided and shown whole in the tooltip.
    explicit FilterChipButton(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] const QString& fullText() const noexcept { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int crossSide() const;

    QString m_text;
};

} // namespace authloupe
