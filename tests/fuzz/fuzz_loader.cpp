// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "support/core_log.h"
#include "support/plain_reader.h"

#include <algorithm>

using namespace authloupe;
using namespace authloupe::fuzz;
using namespace authloupe::test;

namespace {

// What holds of every document, whatever was read.
void checkDocument(const PlainDocument& document)
{
    std::size_t attempts = 0;
    for (const PlainSession& session : document.sessions) {
        require(session.id != 0, "no session has the id 0");
        require(session.attempts.size() == session.successes + session.failures + session.errors,
                "attempts are counted");
        require(std::ranges::is_sorted(session.attempts), "attempts stand in file order");
        require(session.first.offset <= session.last.offset && session.first.line <= session.last.line,
                "first is not behind last");
        for (const std::size_t attempt : session.attempts)
            require(&document.sessions[document.attempts.at(attempt).session] == &session,
                    "an attempt knows its session");
        attempts += session.attempts.size();
    }
    require(attempts == document.attempts.size(), "every attempt belongs to one session");
    const Coverage& coverage = document.coverage;
    require(coverage.understood + coverage.ignored + coverage.continued + coverage.notUnderstood
                == coverage.lines,
            "every line is one of three");
    require(document.files.front().lines == coverage.lines, "the file has all lines");
}

} // namespace

// A whole log: the plain reader, one chunk, and small chunks on one or more threads agree. The first byte is
// the size of the chunks, the second how many threads.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    LoadManner manner;
    manner.chunkBytes = 4U + input.byte() * 3U;
    manner.threads = input.byte() % 16 == 0 ? 3 : 1; // threads are slow to begin
    const std::string text(input.rest());
    const PlainDocument expected = readPlainly({text});
    checkDocument(expected);
    const std::string difference = firstDifference(expected, plainDocumentOf(*load(text)));
    require(difference.empty(), difference);
    const std::string chunked = firstDifference(expected, plainDocumentOf(*load(text, manner)));
    require(chunked.empty(), chunked);
    return 0;
}
