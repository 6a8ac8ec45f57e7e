// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <string>
#include <string_view>

// Written anew and as plainly as can be: what the oracle of the queries must not take from the product.
namespace authloupe::test {

inline std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return result;
}

inline bool isOfAttempt(TextKind kind)
{
    return kind <= TextKind::Response;
}

} // namespace authloupe::test
