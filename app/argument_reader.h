// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

class QCommandLineParser;

namespace authloupe {

// The values of a command line that was taken apart, by the names of command_options.h, and the first thing
// that is wrong with them.
class ArgumentReader final {
public:
    // `parser` outlives the reader.
    explicit ArgumentReader(const QCommandLineParser& parser) : m_parser(parser) {}

    [[nodiscard]] bool has(const char* name) const;
    // Bytes as they were given, of the last one; empty when it is not there.
    [[nodiscard]] std::string value(const char* name) const;
    [[nodiscard]] std::vector<std::string> values(const char* name) const;
    [[nodiscard]] std::vector<std::string> positional() const;

    // The first complaint is kept.
    void complain(const QString& problem);
    // `expected`: the words that the option takes.
    void complainAbout(const char* name, const std::string& value, const QString& expected);
    [[nodiscard]] const QString& problem() const noexcept { return m_problem; }

private:
    const QCommandLineParser& m_parser;
    QString m_problem;
};

} // namespace authloupe
