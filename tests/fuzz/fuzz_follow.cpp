// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/plain_document.h"
#include "support/scratch_directory.h"

#include <algorithm>
#include <fstream>

using namespace authloupe;
using namespace authloupe::fuzz;
using namespace authloupe::test;

namespace {

// Each line of the text is the body of an entry, since what is wrapped is not joined to what was read before;
// and the appliance is named at once, as it does in every log that it begins.
std::vector<std::string> entriesOf(std::string_view text)
{
    constexpr std::size_t kMost = 200;
    std::vector<std::string> all{entry("Begin Logfile"), entry("Version: 13.5.1-277 SN: 420D-VMWARE"),
                                 entry("Time offset from UTC: 0 seconds")};
    while (!text.empty() && all.size() < kMost) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string body(text.substr(0, end));
        std::ranges::replace(body, '\r', '.'); // ends a line as well
        if (!body.empty())
            all.push_back(entry(body, 42'240U + static_cast<unsigned>(all.size() * body.size() % 5)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

void append(const std::string& path, std::string_view text)
{
    std::ofstream(path, std::ios::binary | std::ios::app) << text;
}

void lookOnce(Loader& loader)
{
    if (loader.look() == Following::Grew)
        loader.work();
}

} // namespace

// A log that is followed while it grows, entry by entry and in the middle of them, gives what a load of all
// of it gives. The first byte is the size of the chunks, the second how many entries come at once, the third
// where the last of them is cut when somebody looks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ScratchDirectory directory;
    FuzzInput input(data, size);
    Loader::Options options;
    options.follow = true;
    options.chunkBytes = 4U + input.byte() * 3U;
    const std::size_t atOnce = 1U + input.byte() % 7U;
    const std::size_t cut = input.byte();
    const std::vector<std::string> entries = entriesOf(input.rest());

    std::string all = entries.front();
    const std::string path = directory.write("mail.current", all);
    Loader loader({{.path = path, .text = {}}}, options);
    loader.work();
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const std::string& next = entries[i];
        all += next;
        if (i % atOnce != 0) {
            append(path, next);
            continue;
        }
        const std::size_t part = cut % next.size();
        append(path, std::string_view(next).substr(0, part));
        lookOnce(loader);
        append(path, std::string_view(next).substr(part));
        lookOnce(loader);
    }
    lookOnce(loader);
    const std::string difference =
        firstDifference(plainDocumentOf(*load(all)), plainDocumentOf(*loader.publish()));
    require(difference.empty(), difference);
    return 0;
}
