// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/log_shape.h"

#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// The serial number in the header of a file: a `Version: … SN: …` entry among those that begin in the first
// 4 KiB. Empty where there is none. `head`: at least 16 KiB of the file, or all of it.
[[nodiscard]] std::string sniffSerialNumber(std::string_view head, LogShape shape);

// The one that all headers agree on; empty when none has one or they differ.
[[nodiscard]] std::string soleSerialNumber(const std::vector<std::string>& serialNumbers);

} // namespace authloupe
