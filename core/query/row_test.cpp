// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace authloupe {

std::vector<std::unique_ptr<RowTest>> rowTestsOf(const Filter& filter, const Snapshot& snapshot,
                                                 const MatcherFactory& matcher)
{
    std::vector<std::unique_ptr<RowTest>> tests;
    std::vector<std::unique_ptr<RowTest>> slow;
    for (const FieldGroup& group : groupsOf(filter)) {
        if (group.isOfTexts())
            continue;
        std::unique_ptr<RowTest> test = makeAttemptTimesTest(snapshot, group);
        if (!test)
            test = makeRangesTest(snapshot, group);
        if (!test)
            test = makeCodesTest(snapshot, group, matcher);
        if (!test)
            test = makeComputedTest(snapshot, group, matcher);
        if (test)
            tests.push_back(std::move(test));
        else
            slow.push_back(makeValuesTest(snapshot, group, matcher));
    }
    std::ranges::move(slow, std::back_inserter(tests));
    return tests;
}

} // namespace authloupe
