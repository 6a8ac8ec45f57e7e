// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace authloupe {

// How tall a bar of so many connections is. Nothing has no height, on a logarithmic scale as well: its
// heights are those of log(1 + count).
class CountScale final {
public:
    CountScale() = default;
    // `highest`: the tallest bar. Labels keep `spacing` from each other on an axis of `height`; there is one
    // at 0 and one at the top at all costs.
    CountScale(std::int64_t highest, bool logarithmic, double height, double spacing);

    [[nodiscard]] bool isLogarithmic() const noexcept { return m_logarithmic; }
    // Of the axis, > 0: the highest label.
    [[nodiscard]] std::int64_t top() const noexcept { return m_labels.back(); }
    // Where labels stand, from below.
    [[nodiscard]] const std::vector<std::int64_t>& labels() const noexcept { return m_labels; }
    // Of the height of the axis: 0 for 0, 1 for the top.
    [[nodiscard]] double share(std::int64_t count) const noexcept;
    // What a part of a bar takes of that. On a logarithmic scale parts of a bar are to each other as their
    // counts are: only whole bars can be compared.
    [[nodiscard]] double share(std::int64_t part, std::int64_t whole) const noexcept;

    friend bool operator==(const CountScale&, const CountScale&) = default;

private:
    std::vector<std::int64_t> m_labels{0, 1};
    bool m_logarithmic = false;
};

} // namespace authloupe
