// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/header_sniff.h"

#include "maillog/entry_reader.h"

namespace authloupe {

namespace {

class SerialNumberSink final : public EventSink {
public:
    void onEvent(const Event& event, const EntryPlace&) override
    {
        if (event.kind == EventKind::FileVersion && serialNumber.empty())
            serialNumber = event.user;
    }

    std::string serialNumber;
};

} // namespace

std::string sniffSerialNumber(std::string_view text, LogShape shape)
{
    constexpr std::size_t kHead = std::size_t{4} << 10;
    text = text.substr(0, kShapeBytes);
    std::string head(text);
    head.resize(text.size() + EntryReader::kPadding);
    SerialNumberSink sink;
    EntryReader reader(sink, FileIndex{});
    reader.setShape(shape);
    reader.restart(0, FileIndex{}, kHead);
    (void)reader.read(head.data(), head.data() + text.size(), true);
    return sink.serialNumber;
}

std::string soleSerialNumber(const std::vector<std::string>& serialNumbers)
{
    std::string sole;
    for (const std::string& serialNumber : serialNumbers) {
        if (serialNumber.empty() || serialNumber == sole)
            continue;
        if (!sole.empty())
            return {};
        sole = serialNumber;
    }
    return sole;
}

} // namespace authloupe
