// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/log_shape.h"

#include <string>

namespace authloupe::test {

[[nodiscard]] LogShape plainShape(const std::string& file);

} // namespace authloupe::test
