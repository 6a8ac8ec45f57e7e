// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_data.h"

#include "models/display_text.h"
#include "models/roles.h"

#include <QStringBuilder>

namespace authloupe {

namespace {

// A short text is seen whole in its cell: a tooltip that repeats it is in the way.
constexpr qsizetype kShortText = 20;

// What a sentence about the cell says, then why to be careful with it.
QString remarks(const CellText& cell, const QString& first)
{
    if (cell.caution.isEmpty())
        return first;
    return first.isEmpty() ? cell.caution : QString(first % u'\n' % cell.caution);
}

} // namespace

QVariant cellData(const CellText& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
        if (!cell.note.isEmpty() || !cell.caution.isEmpty())
            return tooltipText(remarks(cell, cell.note.isEmpty() ? cell.text : cell.note));
        return cell.text.size() > kShortText ? QVariant(tooltipText(cell.text)) : QVariant();
    case Qt::AccessibleTextRole: return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::AccessibleDescriptionRole: {
        const QString description = remarks(cell, cell.note);
        return description.isEmpty() ? QVariant() : QVariant(description);
    }
    case CautionRole: return !cell.caution.isEmpty();
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
