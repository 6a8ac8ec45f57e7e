// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace authloupe::test {

// A quiet log in which somebody guesses the password of forty accounts from 203.0.113.9, at ten o'clock of
// 2009-04-22, breaks into guess17@example.com at the second try, and sends three messages as that one.
inline constexpr int kOrdinary = 240; // connections, one a minute from 08:00 on
inline constexpr int kGuessed = 40;   // one every three seconds from 10:00 on

[[nodiscard]] QByteArray attackedLog();

} // namespace authloupe::test
