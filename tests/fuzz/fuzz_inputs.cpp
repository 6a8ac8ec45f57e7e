// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "input/content_sniffer.h"
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/plain_document.h"

#include <array>
#include <string>

using namespace authloupe;
using namespace authloupe::fuzz;
using namespace authloupe::test;

namespace {

struct Result {
    PlainDocument document;
    std::string errors;
    std::string notes; // of all files
};

Result resultOf(const std::string& bytes, LoadManner manner)
{
    UnpackLimits limits;
    limits.reserve = 0;
    limits.mostBytes = std::uint64_t{1} << 20;
    const auto source = std::make_shared<MemorySource>(std::make_shared<const std::string>(bytes));
    Loader loader({LoadInput{"input", nullptr, source}}, {manner.chunkBytes, limits});
    const SnapshotPtr snapshot = loadAll(loader, manner.threads);
    Result result{plainDocumentOf(*snapshot), namesOf(loader.errors()), {}};
    for (const FileInfo& file : snapshot->files()) {
        const Coverage& lines = *file.coverage;
        require(lines.understood + lines.ignored + lines.continued + lines.notUnderstood == lines.lines,
                "every line is one of three");
        require(lines.lines == file.lines || file.leftOut, "the file has all lines");
        result.notes += namesOf(file.notes);
    }
    return result;
}

void requireEqual(const Result& expected, const Result& actual)
{
    const std::string difference = firstDifference(expected.document, actual.document);
    require(difference.empty(), difference);
    requireSame(expected.errors, actual.errors);
}

// Whatever the bytes are: in one chunk, and in small ones.
void checkAnyBytes(const std::string& bytes, std::uint64_t chunkBytes)
{
    requireEqual(resultOf(bytes, {}), resultOf(bytes, {chunkBytes, 1}));
}

// A text that is packed is that text, also when something follows that does not belong to it.
void checkPacked(const std::string& text, std::size_t form, unsigned garbage)
{
    static const std::array<std::string, 8> kFilters{"gzip", "bzip2", "xz",  "lzma",
                                                     "lzip", "zstd",  "lz4", "compress"};
    const std::string& filter = kFilters.at(form % kFilters.size());
    if (sniffPacking(text) || sniffArchive(text) != ArchiveKind::None || text.empty())
        return;
    std::string bytes = packed(text, filter);
    const bool tellsEnd = filter == "gzip" || filter == "xz" || filter == "zstd";
    if (tellsEnd && garbage != 0)
        bytes += "garbage" + text.substr(0, garbage);
    const Result expected = resultOf(text, {});
    const Result actual = resultOf(bytes, {});
    requireEqual(expected, actual);
    const bool hasNote = tellsEnd && garbage != 0 && expected.errors != "ends-early"; // which says more
    requireSame(hasNote ? "trailing-garbage" : "", actual.notes);
}

} // namespace

// Ways in. The first byte: below 128 the rest is read as it is, with chunks of a size that the byte chooses;
// else the rest is packed in one of eight ways, and the second byte tells how much garbage follows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const unsigned form = input.byte();
    const unsigned garbage = input.byte();
    const std::string rest(input.rest());
    if (form < 128)
        checkAnyBytes(rest, 64U + form * 16U);
    else
        checkPacked(rest, form, garbage);
    return 0;
}
