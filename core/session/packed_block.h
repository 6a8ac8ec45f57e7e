// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bit_packing.h"
#include "session/packed_column.h"
#include "session/row_column.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <tuple>
#include <utility>

namespace authloupe {

// Blocks of rows from the form in which they are written into the one in which they are read, and back.
// `Fields` is SessionFields and the like; columns() of both forms name the same ones in the same order.

namespace packing {

template<class T>
[[nodiscard]] std::span<const WholeNumber<T>> wholeNumbers(const RowColumn<T>& column,
                                                           std::size_t count) noexcept
{
    return {reinterpret_cast<const WholeNumber<T>*>(column.data()), count};
}

template<class T>
[[nodiscard]] BitPlan plan(const RowColumn<T>& column, const PackedColumn<T>&, std::size_t count) noexcept
{
    return planBits(wholeNumbers(column, count));
}
[[nodiscard]] inline BitPlan plan(const RowColumn<std::uint32_t>& column, const PackedLinks&,
                                  std::size_t count) noexcept
{
    return planLinks(std::span(column).first(count));
}

template<class T>
void pack(const BitPlan& plan, const RowColumn<T>& from, PackedColumn<T>& to, std::size_t count,
          std::uint64_t* words) noexcept
{
    to = PackedColumn<T>(packBits(plan, wholeNumbers(from, count), words));
}
inline void pack(const BitPlan& plan, const RowColumn<std::uint32_t>& from, PackedLinks& to,
                 std::size_t count, std::uint64_t* words) noexcept
{
    to = packLinks(plan, std::span(from).first(count), words);
}

// use(open column, packed column, number of the column) for all of them.
template<class Open, class Packed, class Use>
void forColumns(Open& open, Packed& packed, const Use& use)
{
    constexpr auto ofOpen = std::remove_const_t<Open>::columns();
    constexpr auto ofPacked = std::remove_const_t<Packed>::columns();
    [&]<std::size_t... column>(std::index_sequence<column...>)
    {
        (use(open.*std::get<column>(ofOpen), packed.*std::get<column>(ofPacked), column), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(ofOpen)>>());
}

} // namespace packing

// The first `count` rows of the block.
template<template<class> class Fields>
[[nodiscard]] std::shared_ptr<const Fields<PackedRows>> packBlock(const Fields<OpenRows>& open,
                                                                  std::size_t count)
{
    auto packed = std::make_shared<Fields<PackedRows>>();
    std::array<BitPlan, std::tuple_size_v<decltype(Fields<OpenRows>::columns())>> plans;
    std::size_t words = kWordsBehindCodes;
    packing::forColumns(open, *packed, [&](const auto& from, const auto& to, std::size_t column) {
        plans[column] = packing::plan(from, to, count);
        words += plans[column].words(count);
    });
    packed->memory = std::make_unique_for_overwrite<std::uint64_t[]>(words);
    std::uint64_t* next = packed->memory.get();
    packing::forColumns(open, *packed, [&](const auto& from, auto& to, std::size_t column) {
        packing::pack(plans[column], from, to, count, next);
        next += plans[column].words(count);
    });
    std::fill_n(next, kWordsBehindCodes, std::uint64_t{0});
    return packed;
}

template<template<class> class Fields>
void unpackBlock(const Fields<PackedRows>& packed, Fields<OpenRows>& open, std::size_t count) noexcept
{
    packing::forColumns(open, packed,
                        [count](auto& to, const auto& from, std::size_t) { from.unpack(to.data(), count); });
}

} // namespace authloupe
