// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace authloupe {

// A value or the reason why there is none.
template<class T>
class Result final {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    // Precondition: ok().
    [[nodiscard]] T& value() noexcept { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T& value() const noexcept { return *std::get_if<0>(&m_state); }
    // Precondition: !ok().
    [[nodiscard]] const Error& error() const noexcept { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace authloupe
