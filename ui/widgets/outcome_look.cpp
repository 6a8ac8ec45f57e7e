// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outcome_look.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

namespace authloupe {
namespace {

Outcome outcomeLike(AttemptResult result)
{
    switch (result) {
    case AttemptResult::Succeeded: return Outcome::Succeeded;
    case AttemptResult::Failed: return Outcome::Failed;
    case AttemptResult::Error: return Outcome::Error;
    }
    return Outcome::Error;
}

// All shapes live in a square of 16 x 16 units.
void drawCheck(QPainter& painter)
{
    painter.drawPolyline(QPolygonF({{4.6, 8.4}, {7.1, 10.9}, {11.6, 5.6}}));
}

void drawSucceeded(QPainter& painter)
{
    painter.drawEllipse(QRectF(1, 1, 14, 14));
}

void drawFailed(QPainter& painter)
{
    constexpr double kCut = 4.1; // makes the octagon of a stop sign
    painter.drawPolygon(QPolygonF({{1 + kCut, 1},
                                   {15 - kCut, 1},
                                   {15, 1 + kCut},
                                   {15, 15 - kCut},
                                   {15 - kCut, 15},
                                   {1 + kCut, 15},
                                   {1, 15 - kCut},
                                   {1, 1 + kCut}}));
}

void drawError(QPainter& painter)
{
    painter.drawPolygon(QPolygonF({{8, 1}, {15.5, 14.6}, {0.5, 14.6}}));
}

void drawCross(QPainter& painter)
{
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void drawExclamation(QPainter& painter)
{
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
    painter.drawPoint(QPointF(8, 12.4));
}

class OutcomeIconEngine final : public QIconEngine {
public:
    explicit OutcomeIconEngine(Outcome outcome) : m_outcome(outcome) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        const int side = std::min(rect.width(), rect.height());
        painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side / 16.0, side / 16.0);
        draw(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new OutcomeIconEngine(m_outcome); }

private:
    void draw(QPainter& painter) const
    {
        const QColor color = outcomeColor(m_outcome);
        const QPen sign(Qt::white, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        switch (m_outcome) {
        case Outcome::Succeeded:
            drawSucceeded(painter);
            painter.setPen(sign);
            drawCheck(painter);
            return;
        case Outcome::Failed:
            drawFailed(painter);
            painter.setPen(sign);
            drawCross(painter);
            return;
        case Outcome::SucceededAfterFailure:
            // The octagon of a failure with the disc of a success in it: both words in one sign.
            painter.setBrush(outcomeColor(Outcome::Failed));
            drawFailed(painter);
            painter.setBrush(outcomeColor(Outcome::Succeeded));
            painter.setPen(QPen(Qt::white, 0.8));
            painter.drawEllipse(QRectF(2.6, 2.6, 10.8, 10.8));
            painter.setPen(sign);
            painter.setBrush(Qt::NoBrush);
            drawCheck(painter);
            return;
        case Outcome::Error:
            drawError(painter);
            painter.setPen(sign);
            drawExclamation(painter);
            return;
        case Outcome::NotAttempted:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawEllipse(QRectF(2, 2, 12, 12));
            painter.drawLine(QPointF(5.5, 8), QPointF(10.5, 8));
            return;
        }
    }

    Outcome m_outcome;
};

} // namespace

QColor attemptColor(AttemptResult result)
{
    return outcomeColor(outcomeLike(result));
}

QIcon outcomeIcon(Outcome outcome)
{
    return QIcon(new OutcomeIconEngine(outcome));
}

QIcon attemptIcon(AttemptResult result)
{
    return outcomeIcon(outcomeLike(result));
}

QIcon cautionIcon(const QWidget* widget)
{
    const QStyle* const style = widget ? widget->style() : QApplication::style();
    return style->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, widget);
}

} // namespace authloupe
