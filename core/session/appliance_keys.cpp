// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/appliance_keys.h"

#include <utility>

namespace authloupe {

ApplianceKeys::ApplianceKeys(SessionStore& store)
    : m_store(store),
      m_group(store.appliance({})),
      m_headerless(m_group),
      m_current(m_group)
{
    m_withSerialNumber.insert(m_group); // it keeps its empty name
}

void ApplianceKeys::setSole(std::string_view serialNumber)
{
    if (serialNumber.empty())
        return;
    declare({}, serialNumber);
    m_headerless = std::exchange(m_current, m_group);
}

void ApplianceKeys::declare(std::string_view host, std::string_view serialNumber)
{
    const auto known = m_serialNumbers.find(serialNumber);
    const auto ofHost = m_hosts.find(host);
    ApplianceIndex index{};
    if (known != m_serialNumbers.end()) {
        index = known->second;
    } else if (ofHost != m_hosts.end() && !m_withSerialNumber.contains(ofHost->second)) {
        index = ofHost->second;
        m_store.renameAppliance(index, serialNumber);
    } else {
        index = m_store.appliance(serialNumber);
    }
    m_serialNumbers.emplace(serialNumber, index);
    m_withSerialNumber.insert(index);
    if (host.empty())
        m_current = index;
    else
        m_hosts.insert_or_assign(std::string(host), index);
}

ApplianceIndex ApplianceKeys::of(std::string_view host)
{
    if (host.empty())
        return m_current;
    const auto known = m_hosts.find(host);
    if (known != m_hosts.end())
        return known->second;
    return m_hosts.emplace(host, m_store.appliance(host)).first->second;
}

} // namespace authloupe
