// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace authloupe {

// The arguments without those that QApplication knows (`-platform xcb`, `-style=fusion` …).
[[nodiscard]] std::vector<std::string> withoutQtOptions(const std::vector<std::string>& arguments);

} // namespace authloupe
