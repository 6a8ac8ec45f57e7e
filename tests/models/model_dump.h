// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace authloupe::test {

// What a table shows: one text for each row, its cells separated by ` | `.
[[nodiscard]] QStringList dump(const QAbstractItemModel& model);

} // namespace authloupe::test
