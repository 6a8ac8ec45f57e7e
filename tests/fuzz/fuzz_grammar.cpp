// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "maillog/grammar.h"
#include "support/event_text.h"

#include <functional>
#include <vector>

using namespace authloupe;
using namespace authloupe::fuzz;

namespace {

void requireInside(std::string_view part, const std::vector<char>& whole)
{
    const std::less_equal<const char*> notBehind; // the built-in one says nothing about unrelated pointers
    const bool inside = notBehind(whole.data(), part.data())
                        && notBehind(part.data() + part.size(), whole.data() + whole.size());
    require(part.empty() || inside, "a view points into the body");
}

} // namespace

// One body: the same as the plain grammar says, and no view outside it. The memory is exactly as long as the
// body, so that a sanitizer sees a byte too many.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    const std::vector<char> body(input.rest().begin(), input.rest().end());
    const std::string_view text(body.data(), body.size());
    Event event;
    parseBody(text, event);
    if (event.kind == EventKind::Opened)
        for (const std::string_view part : {event.listener, event.address, event.host})
            requireInside(part, body);
    if (event.kind == EventKind::Policy || event.kind == EventKind::Tls)
        requireInside(event.text, body);
    if (event.kind == EventKind::Attempt)
        for (const std::string_view part : {event.user, event.mechanism, event.profile, event.address})
            requireInside(part, body);

    if (event.kind == EventKind::DeliveryStart || event.kind == EventKind::Bounce)
        requireInside(event.rids, body);
    if (event.kind == EventKind::Sender || event.kind == EventKind::Subject)
        requireInside(event.text, body);

    const auto behindLevel = bodyBehindLevel(text);
    const std::string actual = behindLevel ? test::parsed(*behindLevel) : "not understood";
    requireSame(test::described(test::readPlainEntry(std::string(text))), actual);
    if (!text.starts_with(' ') && !text.empty())
        requireSame(test::described(test::readPlainEntry(" Info: " + std::string(text))), test::parsed(text));
    return 0;
}
