// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace authloupe {

// Text of a log as valid UTF-8 without control characters, which CSV and TSV have no place for and which
// would reach a terminal: Latin-1 becomes UTF-8, other bytes that are no UTF-8 become `\xFF`, C0 controls and
// DEL their pictures (U+2400 ␀ …, U+2421 ␡), C1 controls U+FFFD. Tab, carriage return and line feed are left
// to the caller.
void appendSafeText(std::string& out, std::string_view text);

// `\xFF` for each byte.
void appendByteEscapes(std::string& out, std::string_view bytes);

} // namespace authloupe
