// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace authloupe {

// Names the calling thread for profilers and debuggers; at most 15 characters.
void setThreadName(const char* name) noexcept;

} // namespace authloupe
