// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/column_test.h"
#include "query/field_words.h"

#include <string_view>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

using Names = std::vector<std::string_view>; // by code; an empty one is no value

// A session may have two values, then in two columns: the files of its first and its last line.
template<class... Columns>
std::unique_ptr<RowTest> make(const Snapshot& snapshot, ValueAnswers answers, const Names& names,
                              Columns... columns)
{
    std::vector<ValueBits> bits; // by code
    for (const std::string_view name : names)
        bits.push_back(name.empty() ? ValueBits{0} : answers.bitsOf(name));
    auto bitsOf = [bits = std::move(bits)](auto... codes) {
        const auto bitsOfCode = [&bits](std::size_t code) {
            return code < bits.size() ? static_cast<unsigned>(bits[code]) : 0U;
        };
        return static_cast<ValueBits>((bitsOfCode(static_cast<std::size_t>(codes)) | ...));
    };
    return makeColumnTest(snapshot, std::move(answers), std::move(bitsOf), columns...);
}

} // namespace

std::unique_ptr<RowTest> makeCodesTest(const Snapshot& snapshot, const FieldGroup& group,
                                       const MatcherFactory& matcher)
{
    const auto words = [&](auto column) {
        return make(snapshot, ValueAnswers(group, matcher), wordsByCode(group.field), column);
    };
    switch (group.field) {
    case SessionField::Direction: return words(&SessionColumns::direction);
    case SessionField::End: return words(&SessionColumns::end);
    case SessionField::Outcome: return words(&SessionColumns::outcome);
    case SessionField::ReverseDnsVerified: return words(&SessionColumns::verified);
    case SessionField::AuthenticatedWithoutTls: return words(&SessionColumns::authenticatedWithoutTls);
    case SessionField::Appliance: {
        const Names names(snapshot.appliances().begin(), snapshot.appliances().end());
        return make(snapshot, ValueAnswers(group, matcher), names, &SessionColumns::appliance);
    }
    case SessionField::File: {
        Names names;
        for (const FileInfo& file : snapshot.files())
            names.push_back(file.name);
        return make(snapshot, ValueAnswers(group, matcher), names, &SessionColumns::firstFile,
                    &SessionColumns::lastFile);
    }
    default: return nullptr;
    }
}

} // namespace authloupe
