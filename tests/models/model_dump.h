// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QStringList>

namespace authloupe::test {

// What a table shows: one text for each row, its cells separated by ` | `.
[[nodiscard]] QStringList dump(const QAbstractItemModel& model);

// Whoever asks for several roles of a cell gets the same text, not one made for each of them.
[[nodiscard]] bool isMadeOnce(const QModelIndex& cell);

// Before each test of an item model: numbers and dates as in English, and any warning fails.
void beginModelTest();

// A model that breaks the rules of item models ends the test.
class StrictTester final : public QAbstractItemModelTester {
public:
    explicit StrictTester(QAbstractItemModel& model)
        : QAbstractItemModelTester(&model, FailureReportingMode::Fatal)
    {}
};

} // namespace authloupe::test
