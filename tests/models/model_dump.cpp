// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model_dump.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

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

void beginModelTest()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace authloupe::test
