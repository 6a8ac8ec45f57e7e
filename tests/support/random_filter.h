// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "support/make_log/random.h"

namespace authloupe::test {

// Choices that hit something in a randomSnapshot(), and some that do not; every kind of choice of every
// field. In the form in which Filter::add() puts them.
[[nodiscard]] Filter randomFilter(makelog::Random& random);

[[nodiscard]] FieldChoice randomChoice(makelog::Random& random, SessionField field);

} // namespace authloupe::test
