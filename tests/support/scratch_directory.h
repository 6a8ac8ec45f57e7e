// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace authloupe::test {

// A temporary directory that goes away with its content. Names are bytes: QTemporaryDir and QFile cannot say
// all of them.
class ScratchDirectory final {
public:
    ScratchDirectory();
    ~ScratchDirectory();
    ScratchDirectory(const ScratchDirectory&) = delete;
    ScratchDirectory& operator=(const ScratchDirectory&) = delete;

    [[nodiscard]] std::string path(const std::string& name) const { return m_path + '/' + name; }
    // Each returns the path of what it made.
    [[nodiscard]] std::string write(const std::string& name, const std::string& content) const;
    [[nodiscard]] std::string link(const std::string& name, const std::string& target) const;

private:
    std::string m_path;
};

} // namespace authloupe::test
