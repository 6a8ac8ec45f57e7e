// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model_dump.h"

#include "models/roles.h"

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

bool isMadeOnce(const QModelIndex& cell)
{
    const QString first = cell.data().toString();
    for (const int role : {int{LogDataRole}, int{DimmedRole}, int{Qt::DecorationRole}, int{Qt::FontRole}})
        (void)cell.data(role);
    const QString again = cell.data().toString();
    return !first.isEmpty() && first.constData() == again.constData(); // they share it
}

void beginModelTest()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace authloupe::test
