// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log_time.h"
#include "fuzz/fuzz_input.h"
#include "maillog/imitation.h"
#include "maillog/line_facts.h"
#include "maillog/stamp.h"
#include "query/filter.h"
#include "session/field.h"
#include "support/plain_stamp.h"

#include <vector>

using namespace authloupe;
using namespace authloupe::fuzz;

namespace {

void checkFacts(std::string_view text)
{
    const ListenerFacts listener = takeApartListener(text);
    require(listener.name.size() + listener.localAddress.size() <= text.size(), "parts of a listener");
    const PolicyFacts policy = takeApartPolicy(text);
    require(policy.action.size() + policy.senderGroup.size() + policy.match.size() + policy.reputation.size()
                    + policy.country.size()
                <= text.size(),
            "parts of a policy");
    const TlsFacts tls = takeApartTls(text);
    require(tls.protocol.size() + tls.cipher.size() + tls.reason.size() <= text.size(),
            "parts of a handshake");
    require(tls.state != TlsState::None || tls.reason.empty(), "no handshake, no reason");
}

void checkResponse(std::string_view text)
{
    const std::string readable = readableResponse(text);
    require(readable.size() <= text.size(), "a readable response is not longer");
    if (!text.starts_with("('") && !text.starts_with("(\""))
        requireSame(text, readable);
}

void checkTimes(const std::string& text)
{
    const auto loose = findLooseStamp(text);
    const auto plain = test::plainLooseStamp(text);
    require(loose.has_value() == plain.has_value(), "a stamp for both or for none");
    require(!loose || (loose->time == plain->time && text.substr(loose->end) == plain->afterStamp),
            "the same stamp");
    if (const auto time = parseIso(text)) {
        require(isoText(*time).starts_with(text.substr(0, 10)), "the date comes back");
        require(parseIso(isoText(*time)) == time, "the time comes back");
    }
    StampReader reader;
    if (text.size() > kStampLength)
        require(reader.read(text.data()) == test::plainStamp(text), "the same strict stamp");
}

// What stands around a name makes it none the less an imitation.
void checkImitation(const std::string& text)
{
    if (imitatesEntry(text))
        require(imitatesEntry("a " + text + " b"), "an imitation among words");
}

void checkNetwork(const std::string& text)
{
    const auto network = parseNetwork(text);
    if (!network)
        return;
    require(network->prefixLength <= 128, "a prefix of 128 bits at most");
    const std::string address = text.substr(0, text.find('/'));
    require(network->contains(address), "a network contains its address");
}

} // namespace

// Texts that are taken apart outside the grammar.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    const std::vector<char> exactly(input.rest().begin(), input.rest().end());
    const std::string_view text(exactly.data(), exactly.size());
    checkFacts(text);
    checkResponse(text);
    checkTimes(std::string(text));
    checkNetwork(std::string(text));
    checkImitation(std::string(text));
    return 0;
}
