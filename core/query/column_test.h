// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/column_function.h"
#include "query/row_test.h"
#include "query/value_answers.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace authloupe {

// `bitsOf`, a ColumnFunction, tells which sides of the group the value of a row meets, in a few instructions:
// rows that are out already are asked as well, since a branch that no processor foresees costs more.
template<class BitsOf>
class ColumnTest final : public RowTest {
public:
    ColumnTest(const Snapshot& snapshot, ValueAnswers answers, BitsOf bitsOf)
        : m_snapshot(snapshot),
          m_answers(std::move(answers)),
          m_bitsOf(std::move(bitsOf))
    {}

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) const override
    {
        Kept passes; // of its own: nothing else can be changed through it
        m_bitsOf.forRows(m_snapshot.sessionChunk(chunk), count, [&](std::size_t i, ValueBits bits) {
            passes[i] = static_cast<std::uint8_t>(m_answers.passes(bits));
        });
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= passes[i];
    }

private:
    const Snapshot& m_snapshot;
    ValueAnswers m_answers;
    BitsOf m_bitsOf;
};

// bitsOf(what these columns say of a row).
template<class BitsOf, class... Columns>
std::unique_ptr<RowTest> makeColumnTest(const Snapshot& snapshot, ValueAnswers answers, BitsOf bitsOf,
                                        Columns... columns)
{
    using Function = ColumnFunction<BitsOf, Columns...>;
    return std::make_unique<ColumnTest<Function>>(snapshot, std::move(answers),
                                                  Function(std::move(bitsOf), columns...));
}

} // namespace authloupe
