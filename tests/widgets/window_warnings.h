// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace authloupe::test {

// Any warning fails the test, but for what the offscreen platform says of itself whenever a window is shown.
inline void failOnWindowWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace authloupe::test
