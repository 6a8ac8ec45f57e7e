// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/text_source.h"

#include "maillog/line_facts.h"

namespace authloupe {

namespace {

template<std::string_view ListenerFacts::*kPart>
std::string_view ofListener(std::string_view text)
{
    return takeApartListener(text).*kPart;
}

template<std::string_view PolicyFacts::*kPart>
std::string_view ofPolicy(std::string_view text)
{
    return takeApartPolicy(text).*kPart;
}

template<std::string_view TlsFacts::*kPart>
std::string_view ofTls(std::string_view text)
{
    return takeApartTls(text).*kPart;
}

std::string_view tlsState(std::string_view text)
{
    return stableName(takeApartTls(text).state);
}

} // namespace

std::optional<TextSource> textSourceOf(SessionField field) noexcept
{
    switch (field) {
    case SessionField::Users: return TextSource{TextKind::User};
    case SessionField::Mechanisms: return TextSource{TextKind::Mechanism};
    case SessionField::Profiles: return TextSource{TextKind::Profile};
    case SessionField::Response: return TextSource{TextKind::Response};
    case SessionField::RemoteAddress: return TextSource{TextKind::Address};
    case SessionField::ReverseDns: return TextSource{TextKind::Host};
    case SessionField::Interface: return TextSource{TextKind::Listener, ofListener<&ListenerFacts::name>};
    case SessionField::LocalAddress:
        return TextSource{TextKind::Listener, ofListener<&ListenerFacts::localAddress>};
    case SessionField::Policy: return TextSource{TextKind::Policy, ofPolicy<&PolicyFacts::action>};
    case SessionField::SenderGroup: return TextSource{TextKind::Policy, ofPolicy<&PolicyFacts::senderGroup>};
    case SessionField::SenderGroupMatch: return TextSource{TextKind::Policy, ofPolicy<&PolicyFacts::match>};
    case SessionField::Reputation: return TextSource{TextKind::Policy, ofPolicy<&PolicyFacts::reputation>};
    case SessionField::Country: return TextSource{TextKind::Policy, ofPolicy<&PolicyFacts::country>};
    case SessionField::Tls: return TextSource{TextKind::Tls, tlsState};
    case SessionField::TlsProtocol: return TextSource{TextKind::Tls, ofTls<&TlsFacts::protocol>};
    case SessionField::TlsCipher: return TextSource{TextKind::Tls, ofTls<&TlsFacts::cipher>};
    default: return std::nullopt;
    }
}

} // namespace authloupe
