// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wide_registers.h"
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
        std::apply([&](auto... column) { loop(count, use, Unpacked(chunk.*column, count)...); }, m_columns);
    }
    // The same with wide registers, where there are: for functions and uses that are nothing but arithmetic
    // of long numbers. What looks something up becomes slower by them.
    template<class Chunk, class Use>
    void forRowsWide(const Chunk& chunk, std::size_t count, const Use& use) const
    {
#if defined(__x86_64__)
        if (hasWideRegisters()) {
            std::apply([&](auto... column) { loopWide(count, use, Unpacked(chunk.*column, count)...); },
                       m_columns);
            return;
        }
#endif
        forRows(chunk, count, use);
    }

private:
    template<class Use, class... Values>
    [[gnu::always_inline]] inline void loop(std::size_t count, const Use& use, const Values&... values) const
    {
        for (std::size_t i = 0; i < count; ++i)
            use(i, m_function(values[i]...));
    }
#if defined(__x86_64__)
    template<class Use, class... Values>
    AUTHLOUPE_WIDE void loopWide(std::size_t count, const Use& use, const Values&... values) const
    {
        loop(count, use, values...);
    }
#endif

    Function m_function;
    std::tuple<Columns...> m_columns;
};

} // namespace authloupe
