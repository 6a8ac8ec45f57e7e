// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/packed_column.h"

#include <cstddef>
#include <tuple>
#include <utility>

namespace authloupe {

// A function of what some columns say of a row. `Columns` are pointers to members of SessionColumns or
// AttemptColumns. For one row it reads the packed values; for many rows the columns are unpacked first, which
// leaves a plain loop over arrays.
template<class Function, class... Columns>
class ColumnFunction final {
public:
    explicit ColumnFunction(Function function, Columns... columns)
        : m_function(std::move(function)),
          m_columns(columns...)
    {}

    template<class Chunk>
    [[nodiscard]] auto operator()(const Chunk& chunk, std::size_t index) const
    {
        return std::apply([&](auto... column) { return m_function((chunk.*column)[index]...); }, m_columns);
    }

    // use(index, value) for the first `count` rows of the chunk.
    template<class Chunk, class Use>
    void forRows(const Chunk& chunk, std::size_t count, const Use& use) const
    {
        const auto loop = [&](const auto&... values) {
            for (std::size_t i = 0; i < count; ++i)
                use(i, m_function(values[i]...));
        };
        std::apply([&](auto... column) { loop(Unpacked(chunk.*column, count)...); }, m_columns);
    }

private:
    Function m_function;
    std::tuple<Columns...> m_columns;
};

} // namespace authloupe
