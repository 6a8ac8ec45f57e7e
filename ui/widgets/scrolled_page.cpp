// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrolled_page.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace authloupe {
namespace {

constexpr int kLinesAtLeast = 4;

} // namespace

ScrolledPage::ScrolledPage(QWidget* page, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the parts of the page have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    page->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    m_focus = connect(qApp, &QApplication::focusChanged, this,
                      [this](const QWidget*, const QWidget* now) { bringIntoSight(now); });
}

// The page goes after this object, and a part of it that has the focus then loses it.
ScrolledPage::~ScrolledPage()
{
    disconnect(m_focus);
}

QSize ScrolledPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            fontMetrics().lineSpacing() * kLinesAtLeast};
}

QSize ScrolledPage::sizeHint() const
{
    return widget()->sizeHint();
}

bool ScrolledPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry(); // the page may need another width now
    }
    return handled;
}

void ScrolledPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ScrolledPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrolledPage::fit()
{
    if (widget() == nullptr) // the first events come before the page
        return;
    QSize size = maximumViewportSize();
    if (leastHeight(size.width()) > size.height()) {
        size.rwidth() -= verticalScrollBar()->sizeHint().width();
        size.setHeight(leastHeight(size.width()));
    }
    widget()->resize(size.expandedTo({widget()->minimumSizeHint().width(), 0}));
    verticalScrollBar()->setPageStep(viewport()->height());
}

int ScrolledPage::leastHeight(int width) const
{
    const QLayout& layout = *widget()->layout();
    return layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(width)
                                      : layout.totalMinimumSize().height();
}

// Nothing moves under the mouse of somebody who clicks: of what can be clicked, a few lines are in sight.
void ScrolledPage::bringIntoSight(const QWidget* focused)
{
    if (focused == nullptr || !widget()->isAncestorOf(focused))
        return;
    const int few = fontMetrics().lineSpacing() * kLinesAtLeast;
    const QRect place(focused->mapTo(widget(), QPoint()), focused->size());
    const int top = place.top();
    const int bottom = top + std::max(place.height(), few); // of tabs, also something of what is below
    const int shownTop = verticalScrollBar()->value();
    const int shownBottom = shownTop + viewport()->height();
    if (std::min(bottom, shownBottom) - std::max(top, shownTop) >= few)
        return;
    const bool below = bottom > shownBottom && bottom - top < viewport()->height();
    verticalScrollBar()->setValue(below ? bottom - viewport()->height() : top);
}

} // namespace authloupe
