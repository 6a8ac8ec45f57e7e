// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/content_stream.h"

#include "input/content_sniffer.h"
#include "input/filter_stream.h"
#include "input/gzip_stream.h"
#include "input/unpack_count.h"
#include "input/utf16_stream.h"

namespace authloupe {

std::unique_ptr<PeekStream> unpacked(std::unique_ptr<ByteStream> below,
                                     const std::shared_ptr<UnpackCount>& count, std::size_t most,
                                     std::vector<Packing>& packings)
{
    constexpr std::size_t kMagicBytes = 16;
    auto stream = std::make_unique<PeekStream>(std::move(below), count);
    while (packings.size() < most) {
        const auto packing = sniffPacking(stream->peek(kMagicBytes));
        if (!packing)
            break;
        packings.push_back(*packing);
        std::unique_ptr<ByteStream> inner;
        if (*packing == Packing::Gzip)
            inner = std::make_unique<GzipStream>(std::move(stream));
        else
            inner = std::make_unique<FilterStream>(std::move(stream), *packing);
        stream = std::make_unique<PeekStream>(std::move(inner), count->ofAnotherLevel());
    }
    return stream;
}

std::unique_ptr<ByteStream> decoded(std::unique_ptr<PeekStream> below, InputFacts& facts)
{
    facts.encoding = sniffEncoding(below->peek(kSniffedBytes));
    std::unique_ptr<PeekStream> text = std::move(below);
    if (facts.encoding == Encoding::Utf16Le || facts.encoding == Encoding::Utf16Be)
        text = std::make_unique<PeekStream>(
            std::make_unique<Utf16Stream>(std::move(text), facts.encoding == Encoding::Utf16Be));
    facts.carriageReturns = sniffCarriageReturns(text->peek(kSniffedBytes));
    if (!facts.carriageReturns)
        return text;
    return std::make_unique<LineEndStream>(std::move(text));
}

} // namespace authloupe
