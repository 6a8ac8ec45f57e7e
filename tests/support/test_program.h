// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <string_view>

namespace authloupe::test {

// In place of an application's class: the unit must work without any.
struct NoApplication {
    NoApplication(int&, char**) {}
};

// Makes a unit known to the program that it is linked into. Its arguments go to Qt Test, its own name first.
struct TestUnit {
    using Run = int (*)(int argc, char* argv[]);
    // The name of the source, without directories and ending, is that of the unit.
    TestUnit(std::string_view source, Run run);
};

// What QTEST_MAIN and its kin do.
template<class Test, class Application>
int runUnit(int argc, char* argv[])
{
    const Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace authloupe::test

// Stands at the end of each tst_*.cpp. Application: QApplication, QGuiApplication, QCoreApplication or
// NoApplication.
#define AUTHLOUPE_TEST(Test, Application)                                                                    \
    static const authloupe::test::TestUnit unitOf##Test(__FILE__, [](int argc, char* argv[]) {               \
        using namespace authloupe::test;                                                                     \
        return runUnit<Test, Application>(argc, argv);                                                       \
    });
