// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model_dump.h"

namespace authloupe::test {

QStringList dump(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace authloupe::test
