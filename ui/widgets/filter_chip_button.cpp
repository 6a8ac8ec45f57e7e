// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chip_button.h"

#include "widgets/plain_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace authloupe {
namespace {

constexpr int kMostChipCharacters = 44;

} // namespace

FilterChipButton::FilterChipButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent),
      m_text(text)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    //: accessible name of a chip; %1 is a choice of the filter such as "User: ironport"
    setAccessibleName(tr("Remove filter %1").arg(text));
    setPlainToolTip(*this, accessibleName());
}

QSize FilterChipButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(shownText()) + 3 * padding() + crossSide(),
            metrics.height() + padding()};
}

QSize FilterChipButton::minimumSizeHint() const
{
    return sizeHint();
}

void FilterChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hot = underMouse() || isDown();
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(hot ? 0.35F : 0.18F);
    QColor line = palette().color(QPalette::Highlight);
    painter.setPen(QPen(line, hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const int pad = padding();
    const QRect inner = rect().adjusted(pad, 0, -pad, 0);
    const QRect text(inner.left(), 0, inner.width() - pad - crossSide(), height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shownText());

    const int side = crossSide();
    const QRect place(inner.right() - side + 1, (height() - side) / 2, side, side);
    const QRectF cross = QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(palette().color(QPalette::WindowText), hot ? 2 : 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void FilterChipButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FilterChipButton::enterEvent(QEnterEvent*)
{
    update();
}

void FilterChipButton::leaveEvent(QEvent*)
{
    update();
}

QString FilterChipButton::shownText() const
{
    const QFontMetrics metrics = fontMetrics();
    return metrics.elidedText(m_text, Qt::ElideRight, metrics.averageCharWidth() * kMostChipCharacters);
}

int FilterChipButton::padding() const
{
    return fontMetrics().averageCharWidth();
}

int FilterChipButton::crossSide() const
{
    return fontMetrics().ascent() * 3 / 4;
}

} // namespace authloupe
