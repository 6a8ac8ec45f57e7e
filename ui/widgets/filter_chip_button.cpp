// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chip_button.h"

#include "widgets/plain_text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace authloupe {
namespace {

constexpr int kMostChipCharacters = 44;

} // namespace

FilterChipButton::FilterChipButton(const QString& text, bool isOn, QWidget* parent)
    : QAbstractButton(parent),
      m_text(text),
      m_isOn(isOn)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    const QString name =
        isOn
            //: accessible name of a chip; %1 is a choice of the filter such as "User: ironport"
            ? tr("Filter %1").arg(text)
            //: accessible name of a chip; %1 is a choice of the filter such as "User: ironport"
            : tr("Filter %1, switched off").arg(text);
    //: Tooltip of a chip, below its name
    const QString use = tr("A click removes it. A click on the mark in front, or Space, switches it off or "
                           "on. A right click offers more.");
    setAccessibleName(name);
    setPlainDescription(*this, use);
    setPlainToolTip(*this, name + QLatin1Char('\n') + use);
}

QRect FilterChipButton::markArea() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 2 * padding() + side(), height()));
}

QSize FilterChipButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(shownText()) + 4 * padding() + 2 * side(),
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
    const QColor line = palette().color(QPalette::Highlight);
    QColor fill = line;
    fill.setAlphaF(hot ? 0.35F : 0.18F);
    QPen border(line, hasFocus() ? 2 : 1);
    if (!m_isOn) {
        fill.setAlphaF(hot ? 0.12F : 0.0F);
        border.setStyle(Qt::DashLine);
    }
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    paintMark(painter, line);

    const int before = 2 * padding() + side();
    const QRect text = rect().adjusted(before, 0, -before, 0);
    painter.setPen(palette().color(m_isOn ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shownText());
    paintCross(painter, hot);
}

void FilterChipButton::paintMark(QPainter& painter, const QColor& line) const
{
    const QRectF box = QRectF(mark()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 1.2));
    painter.drawRoundedRect(box, 2, 2);
    if (!m_isOn)
        return;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.6, Qt::SolidLine, Qt::RoundCap));
    const QPointF corner(box.left() + box.width() * 0.42, box.top() + box.height() * 0.74);
    painter.drawLine(QPointF(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52), corner);
    painter.drawLine(corner, QPointF(box.left() + box.width() * 0.8, box.top() + box.height() * 0.26));
}

void FilterChipButton::paintCross(QPainter& painter, bool hot) const
{
    const QRect place(rect().right() - padding() - side() + 1, (height() - side()) / 2, side(), side());
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
    case Qt::Key_Space: Q_EMIT switchRequested(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FilterChipButton::mousePressEvent(QMouseEvent* event)
{
    m_markPressed = event->button() == Qt::LeftButton && markArea().contains(event->position().toPoint());
    if (!m_markPressed)
        QAbstractButton::mousePressEvent(event);
}

void FilterChipButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_markPressed, false))
        QAbstractButton::mouseReleaseEvent(event);
    else if (markArea().contains(event->position().toPoint()))
        Q_EMIT switchRequested();
}

void FilterChipButton::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().center()) : event->globalPos());
    event->accept();
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

int FilterChipButton::side() const
{
    return fontMetrics().ascent() * 3 / 4;
}

QRect FilterChipButton::mark() const
{
    const QRect place(padding(), (height() - side()) / 2, side(), side());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

} // namespace authloupe
