// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument_reader.h"

#include "bridge/path_bytes.h"
#include "models/display_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::CommandLine)
};

std::vector<std::string> bytesOf(const QStringList& texts)
{
    std::vector<std::string> bytes;
    for (const QString& text : texts) {
        bytes.push_back(bytesOfReversible(text));
    }
    return bytes;
}

} // namespace

bool ArgumentReader::has(const char* name) const
{
    return m_parser.isSet(QString::fromLatin1(name));
}

std::string ArgumentReader::value(const char* name) const
{
    return bytesOfReversible(m_parser.value(QString::fromLatin1(name)));
}

std::vector<std::string> ArgumentReader::values(const char* name) const
{
    return bytesOf(m_parser.values(QString::fromLatin1(name)));
}

std::vector<std::string> ArgumentReader::positional() const
{
    return bytesOf(m_parser.positionalArguments());
}

void ArgumentReader::complain(const QString& problem)
{
    if (m_problem.isEmpty()) {
        m_problem = problem;
    }
}

void ArgumentReader::complainAbout(const char* name, const std::string& value, const QString& expected)
{
    //: Wrong use of the command line. %1: an option such as --rows, %2: what was given for it, %3: words that
    //: it takes
    complain(Tr::tr("--%1 does not take “%2”. Possible: %3.")
                 .arg(QString::fromLatin1(name), displayText(value), expected));
}

} // namespace authloupe
