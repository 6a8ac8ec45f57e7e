// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace authloupe::test {

[[nodiscard]] std::string utf8(char32_t character);

// What must never reach the screen as it is: the list of the requirements, written down apart from the gate's
// own.
[[nodiscard]] bool isForbidden(char32_t character);
// Empty when `shown` is harmless, else what is wrong with it.
[[nodiscard]] QString whatIsWrong(const QString& shown);

// Bytes of one kind of trouble or several, the same for the same seed.
[[nodiscard]] std::string randomHostileText(std::uint32_t seed);

} // namespace authloupe::test
