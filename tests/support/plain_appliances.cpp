// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_appliances.h"

#include <set>

namespace authloupe::test {

PlainAppliances::PlainAppliances(const std::vector<PlainEntries>& files)
{
    std::set<std::string> different;
    for (const PlainEntries& file : files) {
        std::string serial;
        for (const PlainEntry& entry : file.entries)
            if (serial.empty() && entry.event.kind == EventKind::FileVersion && entry.firstOffset < 4096)
                serial = *entry.event.user;
        if (!serial.empty())
            different.insert(serial);
        m_heads.push_back(serial);
    }
    if (different.size() == 1)
        m_sole = ofSerial(*different.begin());
}

void PlainAppliances::beginFile(std::size_t file)
{
    m_current = m_heads[file].empty() ? m_sole : 0;
}

void PlainAppliances::header(const PlainEntry& entry)
{
    const std::string& serial = *entry.event.user;
    if (entry.host.empty()) {
        m_current = ofSerial(serial);
        return;
    }
    const auto known = m_hosts.find(entry.host);
    const bool nameless = known != m_hosts.end() && m_names[known->second] == entry.host;
    if (nameless && !m_serials.contains(serial)) {
        m_names[known->second] = serial;
        m_serials[serial] = known->second;
    }
    m_hosts[entry.host] = ofSerial(serial);
}

std::size_t PlainAppliances::writerOf(const std::string& host)
{
    if (host.empty())
        return m_current;
    if (!m_hosts.contains(host))
        m_hosts[host] = add(host);
    return m_hosts[host];
}

std::size_t PlainAppliances::add(const std::string& name)
{
    m_names.push_back(name);
    return m_names.size() - 1;
}

std::size_t PlainAppliances::ofSerial(const std::string& serial)
{
    if (!m_serials.contains(serial))
        m_serials[serial] = add(serial);
    return m_serials[serial];
}

} // namespace authloupe::test
