// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drop_overlay.h"

#include <QPainter>
#include <QStyle>

namespace authloupe {

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropOverlay::setAddingPossible(bool possible)
{
    m_addingPossible = possible;
}

void DropOverlay::showFor(int files, bool add)
{
    setGeometry(parentWidget()->rect());
    m_files = files;
    m_add = add;
    raise();
    show();
    update();
}

QRect DropOverlay::addArea() const
{
    if (!m_addingPossible)
        return {};
    const QRect all = parentWidget()->rect();
    return QStyle::visualRect(layoutDirection(), all,
                              QRect(all.width() * 2 / 3, 0, all.width() / 3 + 1, all.height()));
}

QRect DropOverlay::openArea() const
{
    const QRect all = parentWidget()->rect();
    return m_addingPossible
               ? QStyle::visualRect(layoutDirection(), all, QRect(0, 0, all.width() * 2 / 3, all.height()))
               : all;
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(0.85F);
    painter.fillRect(rect(), ground);
    //: shown over the window while files are dragged over it; %Ln is the number of files and folders
    const QString open = tr("Drop to open %Ln item(s)", nullptr, m_files);
    paintField(painter, openArea(), open, !m_add);
    if (m_addingPossible) {
        //: shown over the window while files are dragged over it, in the part that adds them to the logs that
        //: are open
        const QString add = tr("Drop here, or anywhere with Ctrl, to add %Ln item(s)", nullptr, m_files);
        paintField(painter, addArea(), add, m_add);
    }
}

void DropOverlay::paintField(QPainter& painter, const QRect& area, const QString& text, bool chosen) const
{
    const int unit = fontMetrics().lineSpacing();
    const QRect field = area.adjusted(unit, unit, -unit, -unit);
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(chosen ? 0.15F : 0.0F);
    const QColor line = palette().color(chosen ? QPalette::Highlight : QPalette::Mid);
    painter.setPen(QPen(line, chosen ? 3 : 2, chosen ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(field, unit / 2.0, unit / 2.0);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(chosen);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(field.adjusted(unit, unit, -unit, -unit), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace authloupe
