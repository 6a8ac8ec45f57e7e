// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session_store.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace authloupe {

// Which appliance wrote an entry: connection ids are unique only within one. It is known by the serial number
// of a file header, else by the host of the entry's syslog prefix, else it is "the one these files are of".
// A header counts for the entries of its host, as several appliances may write into one syslog file. An
// appliance that was known by its host only is the same when a header tells its serial number later.
class ApplianceKeys final {
public:
    explicit ApplianceKeys(SessionStore& store);

    // The serial number that files without a header stand for: of the only appliance that the load names.
    // Empty: such files are a group of their own.
    void setSole(std::string_view serialNumber);
    // What a header says counts for the entries without a host of its own file only. `hasHeader`: the file
    // names its appliance itself, be it a little later.
    void beginFile(bool hasHeader) noexcept { m_current = hasHeader ? m_group : m_headerless; }
    void declare(std::string_view host, std::string_view serialNumber);
    [[nodiscard]] ApplianceIndex of(std::string_view host);

private:
    SessionStore& m_store;
    std::map<std::string, ApplianceIndex, std::less<>> m_hosts;
    std::map<std::string, ApplianceIndex, std::less<>> m_serialNumbers;
    std::set<ApplianceIndex> m_withSerialNumber;
    ApplianceIndex m_group; // nobody says whose
    ApplianceIndex m_headerless;
    ApplianceIndex m_current; // of entries without a host
};

} // namespace authloupe
