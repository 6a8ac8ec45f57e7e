// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QTableWidget;
class QWidget;

namespace authloupe {

// A table that is only read, whole rows at a time.
[[nodiscard]] QTableWidget* makeReportTable(QWidget* parent);

// Replaces what the table shows; each cell tells its whole text as its tooltip. Texts have passed the gate.
void fillReportTable(QTableWidget& table, const QStringList& headers, const QList<QStringList>& rows);

} // namespace authloupe
