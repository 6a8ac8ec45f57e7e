// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/field_group.h"
#include "query/kept_rows.h"
#include "query/text_matcher.h"
#include "session/snapshot.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace authloupe {

// A test of the values of one field, row by row.
class RowTest {
public:
    virtual ~RowTest() = default;
    // Called once before all rows: works out what is needed of the whole snapshot. False when stopped.
    [[nodiscard]] virtual bool prepare(const Effort&) { return true; }
    // Puts 0 where one of the first `count` rows of a chunk does not pass. Several threads call it at once.
    virtual void narrow(Kept& kept, std::size_t chunk, std::size_t count) const = 0;
};

// Of a field whose value is one of a few that a column names by number: direction, appliance, file … Null for
// other fields. Snapshots must outlive tests.
[[nodiscard]] std::unique_ptr<RowTest> makeCodesTest(const Snapshot& snapshot, const FieldGroup& group,
                                                     const MatcherFactory& matcher);
// Of the words that a session's columns give together: trouble, relay, envelope senders, whether they match
// the users. Null for other fields.
[[nodiscard]] std::unique_ptr<RowTest> makeComputedTest(const Snapshot& snapshot, const FieldGroup& group,
                                                        const MatcherFactory& matcher);
// Of numbers and times in ranges. Null when other choices are among them, or the field has no column.
[[nodiscard]] std::unique_ptr<RowTest> makeRangesTest(const Snapshot& snapshot, const FieldGroup& group);
// Of the time of the first or the last attempt, likewise: attempts are read from front to back, not session
// by session.
[[nodiscard]] std::unique_ptr<RowTest> makeAttemptTimesTest(const Snapshot& snapshot,
                                                            const FieldGroup& group);
// Of any field, by its value in stable form: much slower.
[[nodiscard]] std::unique_ptr<RowTest> makeValuesTest(const Snapshot& snapshot, const FieldGroup& group,
                                                      const MatcherFactory& matcher);

// What the choices of fields ask for, as far as clausesOf() does not; the slow ones come last.
[[nodiscard]] std::vector<std::unique_ptr<RowTest>> rowTestsOf(const Filter& filter, const Snapshot& snapshot,
                                                               const MatcherFactory& matcher);

} // namespace authloupe
