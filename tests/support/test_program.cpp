// SPDX-License-Identifier: GPL-3.0-or-later
// The program that all tests of a floor share, since to link each on its own would cost more than to run it:
//     core_tests tst_stamp [QT-TEST-OPTION...]   runs one unit
//     core_tests --units tst_stamp ...           fails unless it holds just these
#include "support/test_program.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace authloupe::test {

namespace {

// Of all sources that are linked into this program; they register themselves in any order before main().
std::map<std::string, TestUnit::Run>& units()
{
    static std::map<std::string, TestUnit::Run> all;
    return all;
}

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const auto& [name, run] : units())
        all.push_back(name);
    return all;
}

bool sayLacking(const std::vector<std::string>& some, const std::vector<std::string>& of, const char* words)
{
    std::vector<std::string> lacking;
    std::set_difference(of.begin(), of.end(), some.begin(), some.end(), std::back_inserter(lacking));
    for (const auto& name : lacking)
        std::cerr << name << words << '\n';
    return !lacking.empty();
}

} // namespace

TestUnit::TestUnit(std::string_view source, Run run)
{
    source.remove_prefix(source.rfind('/') + 1);
    units().emplace(source.substr(0, source.find('.')), run);
}

} // namespace authloupe::test

int main(int argc, char* argv[])
{
    using namespace authloupe::test;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty()) {
        for (const auto& name : names())
            std::cout << name << '\n';
        return 2;
    }
    if (arguments.front() == "--units") {
        std::vector<std::string> wanted(arguments.begin() + 1, arguments.end());
        std::sort(wanted.begin(), wanted.end());
        const bool missing = sayLacking(names(), wanted, " is a test, but its source has no AUTHLOUPE_TEST");
        const bool unknown = sayLacking(wanted, names(), " is no test that ctest knows");
        return missing || unknown ? 1 : 0;
    }
    const auto unit = units().find(arguments.front());
    if (unit == units().end()) {
        std::cerr << "no unit is named " << arguments.front() << '\n';
        return 2;
    }
    return unit->second(argc - 1, argv + 1);
}
