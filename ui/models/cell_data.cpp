// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_data.h"

#include "models/display_text.h"
#include "models/roles.h"

namespace authloupe {

namespace {

// A short text is seen whole in its cell: a tooltip that repeats it is in the way.
constexpr qsizetype kShortText = 20;

} // namespace

QVariant cellData(const CellText& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
        if (!cell.note.isEmpty())
            return tooltipText(cell.note);
        return cell.text.size() > kShortText ? QVariant(tooltipText(cell.text)) : QVariant();
    case Qt::AccessibleTextRole: return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::AccessibleDescriptionRole: return cell.note.isEmpty() ? QVariant() : QVariant(cell.note);
    case DimmedRole: return cell.dimmed;
    default: return {};
    }
}

QVariant cellAlignment(bool logData, bool number)
{
    if (number)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute));
    if (logData)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute));
    return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace authloupe
