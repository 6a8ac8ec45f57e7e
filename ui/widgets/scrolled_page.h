// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace authloupe {

// Holds a page that fills it, and scrolls up and down once it is too low for what the page needs at least. (A
// scroll area of Qt that resizes its widget would scroll as soon as the page has less than it likes best.)
// What gets the keyboard focus is brought into sight.
class ScrolledPage final : public QScrollArea {
    Q_OBJECT

public:
    // The page must have a layout; it becomes a child.
    explicit ScrolledPage(QWidget* page, QWidget* parent = nullptr);
    ~ScrolledPage() override;

    // As wide as the page needs, and a few lines high.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int leastHeight(int width) const;
    void bringIntoSight(const QWidget* focused);

    QMetaObject::Connection m_focus;
};

} // namespace authloupe
