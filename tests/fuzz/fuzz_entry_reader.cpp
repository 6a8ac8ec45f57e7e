// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "support/entry_texts.h"

#include <algorithm>
#include <vector>

using namespace authloupe;
using namespace authloupe::fuzz;

// Blocks cut anywhere give what one block gives, and every line is counted once. The first byte is how many
// cuts there are, the next ones are the distances between them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    std::vector<std::size_t> distances(input.byte() % 32);
    std::ranges::generate(distances, [&] { return std::size_t{input.byte()}; });
    const std::string_view text = input.rest();

    std::vector<std::size_t> cuts;
    std::size_t at = 0;
    for (const std::size_t distance : distances) {
        at = std::min(at + distance, text.size());
        cuts.push_back(at);
    }
    requireSame(test::entryTexts(text), test::entryTexts(text, cuts));

    const Coverage coverage = test::coverageOf(text, cuts);
    const bool openEnd = !text.empty() && text.back() != '\n';
    const auto lines = static_cast<std::uint64_t>(std::ranges::count(text, '\n')) + (openEnd ? 1U : 0U);
    require(coverage.lines == lines, "as many lines as the text has");
    require(coverage.understood + coverage.ignored + coverage.continued + coverage.notUnderstood == lines,
            "every line is one of three");
    require(coverage.samples.size() == std::min<std::size_t>(coverage.notUnderstood, Coverage::kMostSamples),
            "samples");
    for (const LineSample& sample : coverage.samples) {
        const std::string_view shown = sample.text;
        const std::string_view beforeSecret = shown.substr(0, shown.find("***"));
        require(text.substr(sample.offset).starts_with(beforeSecret), "a sample stands as in the text");
    }
    return 0;
}
