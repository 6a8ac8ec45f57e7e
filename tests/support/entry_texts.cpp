// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_texts.h"

#include "event_text.h"
#include "maillog/entry_reader.h"

#include <memory>

namespace authloupe::test {

namespace {

class Collector final : public EventSink {
public:
    void onEvent(const Event& event, const EntryPlace& place) override
    {
        text += '|' + std::to_string(place.firstLine) + '-' + std::to_string(place.lastLine) + " @"
                + std::to_string(place.firstOffset) + '-' + std::to_string(place.lastOffset) + ' '
                + described(event);
    }
    std::string text;
};

// Presents the blocks as a file reader does: what was not taken stands before the next block. Every block is
// memory of its own, so that a sanitizer sees each byte too many.
void readInBlocks(EntryReader& reader, std::string_view text, const std::vector<std::size_t>& cuts)
{
    std::string rest;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= cuts.size() && !reader.reachedStop(); ++i) {
        const std::size_t end = i < cuts.size() ? cuts[i] : text.size();
        rest += text.substr(begin, end - begin);
        begin = end;
        const auto block = std::make_unique<char[]>(rest.size() + EntryReader::kPadding);
        rest.copy(block.get(), rest.size());
        rest.erase(0, reader.read(block.get(), block.get() + rest.size(), i == cuts.size()));
    }
}

} // namespace

std::string entryTexts(std::string_view text, const std::vector<std::size_t>& cuts, std::uint64_t stopAt)
{
    Collector collector;
    EntryReader reader(collector, FileIndex{});
    reader.setShape(shapeOf(text.substr(0, kShapeBytes)));
    reader.restart(0, FileIndex{}, stopAt);
    readInBlocks(reader, text, cuts);
    const Coverage& c = reader.coverage();
    return std::to_string(c.linesUnderstood()) + '/' + std::to_string(c.linesIgnored()) + '/'
           + std::to_string(c.notUnderstood) + " of " + std::to_string(c.lines) + ", "
           + std::to_string(c.entries) + ", " + std::to_string(c.wrappedEntries) + collector.text;
}

Coverage coverageOf(std::string_view text, const std::vector<std::size_t>& cuts)
{
    Collector collector;
    EntryReader reader(collector, FileIndex{});
    reader.setShape(shapeOf(text.substr(0, kShapeBytes)));
    readInBlocks(reader, text, cuts);
    return reader.coverage();
}

} // namespace authloupe::test
