// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace authloupe {

// Long work polls this about once per millisecond of work; a default-constructed token never stops.
using StopToken = std::stop_token;

} // namespace authloupe
