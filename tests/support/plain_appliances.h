// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_entries.h"

#include <map>
#include <string>
#include <vector>

namespace authloupe::test {

// Tells the appliances of a load apart. A number stands for an appliance; its name may be learnt later.
class PlainAppliances final {
public:
    // All files of the load, in order.
    explicit PlainAppliances(const std::vector<PlainEntries>& files);

    void beginFile(std::size_t file);
    void header(const PlainEntry& entry);
    [[nodiscard]] std::size_t writerOf(const std::string& host);
    [[nodiscard]] const std::string& name(std::size_t appliance) const { return m_names[appliance]; }

private:
    [[nodiscard]] std::size_t add(const std::string& name);
    [[nodiscard]] std::size_t ofSerial(const std::string& serial);

    std::vector<std::string> m_heads; // serial number in the first 4 KiB, by file
    std::vector<std::string> m_names{""};
    std::map<std::string, std::size_t> m_serials, m_hosts;
    std::size_t m_sole = 0;
    std::size_t m_current = 0; // of entries without a host
};

} // namespace authloupe::test
