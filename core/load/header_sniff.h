// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/input_list.h"

#include <string>
#include <vector>

namespace authloupe {

// The serial numbers in the headers of the files: a `Version: … SN: …` entry among those that begin in the
// first 4 KiB. Empty where there is none or the file cannot be read.
[[nodiscard]] std::vector<std::string> sniffSerialNumbers(const InputList& inputs);

// The one that all headers agree on; empty when none has one or they differ.
[[nodiscard]] std::string soleSerialNumber(const std::vector<std::string>& serialNumbers);

} // namespace authloupe
