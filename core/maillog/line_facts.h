// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <string_view>

namespace authloupe {

// Parts of three kinds of lines that a session keeps as they stand. All views point into the text given; a
// part that the line does not have is empty.

// `IncomingMail (172.16.155.16)` or `Data 1 (10.0.0.1)` or a bare local address. (Cisco 118570, AsyncOS 7.6.3
// log)
struct ListenerFacts {
    std::string_view name;
    std::string_view localAddress;
};
[[nodiscard]] ListenerFacts takeApartListener(std::string_view listener) noexcept;

// `ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS 5.2 country United States`, `SBRS None`. (Cisco 214631)
struct PolicyFacts {
    std::string_view action; // ACCEPT RELAY REJECT TCPREFUSE
    std::string_view senderGroup;
    std::string_view match;
    std::string_view reputation; // `-9.5`, `None`, `rfc1918`, `not enabled`, `unable to retrieve`
    std::string_view country;
};
[[nodiscard]] PolicyFacts takeApartPolicy(std::string_view policy) noexcept;

// `TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES256-GCM-SHA384`, `TLS failed: [Errno 54] …`,
// `TLS was required but remote host did not initiate it`. (AsyncOS 7.6.3 log, Cisco 118500)
struct TlsFacts {
    TlsState state = TlsState::None;
    std::string_view protocol;
    std::string_view cipher;
    std::string_view rest;   // of a success: `for example.com`, `CN=mx.example.com`, `CN: <…>`
    std::string_view reason; // of a failure
};
[[nodiscard]] TlsFacts takeApartTls(std::string_view tls) noexcept;

} // namespace authloupe
