// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

#include <string>
#include <string_view>

namespace authloupe::test {

// Log bytes as a text that a failed comparison can show; every byte stays apart from every other.
[[nodiscard]] inline QString shown(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

// A row of a table of `body` and `expected`, named after its body.
inline void addRow(const char* body, const char* expected)
{
    QTest::newRow(body) << QByteArray(body) << QByteArray(expected);
}

} // namespace authloupe::test
