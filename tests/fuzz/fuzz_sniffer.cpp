// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latin1.h"
#include "base/utf8.h"
#include "fuzz/fuzz_input.h"
#include "input/content_sniffer.h"
#include "input/content_stream.h"

#include <algorithm>
#include <string>

using namespace authloupe;
using namespace authloupe::fuzz;

namespace {

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const CodePoint next = firstCodePoint(text);
        if (!next.valid)
            return false;
        text.remove_prefix(next.bytes);
    }
    return true;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void checkSniffer(std::string_view text)
{
    const Encoding encoding = sniffEncoding(text);
    if (encoding == Encoding::Ascii)
        require(isAscii(text), "ASCII is ASCII");
    if (encoding == Encoding::Utf8)
        require(isUtf8(text) && !isAscii(text), "UTF-8 is UTF-8");
    if (encoding == Encoding::EightBit)
        require(!isUtf8(text), "eight bits are no UTF-8");
    std::string utf8, again;
    if (const std::string_view read = latin1AsUtf8(text, utf8); read.data() != text.data()) {
        require(!isUtf8(text), "Latin-1 is no UTF-8");
        require(latin1AsUtf8(read, again).data() == read.data(), "it is read once");
    }
    const bool isPrintable = std::ranges::all_of(
        text, [](char c) { return (c >= ' ' && c < 0x7F) || c == '\t' || c == '\n' || c == '\r'; });
    if (isPrintable && !text.starts_with("BZh")) {
        require(!sniffPacking(text), "words are not packed");
        require(sniffArchive(text) == ArchiveKind::None || text.size() >= 512, "words are no archive");
    }
}

// What is decoded does not depend on how much is asked for at once.
std::string decodedText(const std::string& bytes, std::size_t most)
{
    const auto source = std::make_shared<MemorySource>(std::make_shared<const std::string>(bytes));
    InputFacts facts;
    auto peek = std::make_unique<PeekStream>(std::make_unique<SourceStream>(source, nullptr));
    const auto stream = decoded(std::move(peek), facts);
    std::string text;
    std::string block(most, '\0');
    for (ByteStream::Piece piece; !piece.end;) {
        piece = stream->read(block.data(), block.size());
        require(piece.bytes <= block.size(), "no more than was asked for");
        text.append(block, 0, piece.bytes);
    }
    if (facts.encoding == Encoding::Utf16Le || facts.encoding == Encoding::Utf16Be)
        require(isUtf8(text), "UTF-16 becomes UTF-8");
    if (facts.carriageReturns)
        require(text.find('\r') == std::string::npos, "lone CRs become line ends");
    if (!facts.isDecoded())
        requireSame(bytes, text);
    return text;
}

} // namespace

// What a file is. The first byte chooses the size of the blocks that are decoded.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::size_t most = 1U + input.byte();
    const std::string bytes(input.rest());
    checkSniffer(bytes);
    requireSame(decodedText(bytes, std::size_t{1} << 20), decodedText(bytes, most));
    return 0;
}
