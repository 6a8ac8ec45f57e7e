// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"

#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe::test {

inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

// Line shapes of Cisco 118570. All on one day; `second` is of that day.
inline std::string logLine(unsigned second, const std::string& body)
{
    char stamp[64];
    std::snprintf(stamp, sizeof stamp, "Wed Apr 22 %02u:%02u:%02u 2009 Info: ", second / 3600 % 24,
                  second / 60 % 60, second % 60);
    return stamp + body + '\n';
}

inline std::string opening(unsigned id, unsigned second)
{
    return logLine(second, "New SMTP ICID " + std::to_string(id)
                               + " interface IncomingMail (172.16.155.16) address 172.16.155.102"
                                 " reverse dns host unknown verified no");
}

inline std::string attempt(unsigned id, unsigned second, const std::string& user, bool succeeded)
{
    return logLine(second, "SMTP Auth: (ICID " + std::to_string(id) + ") "
                               + (succeeded ? "succeeded" : "failed") + " for user: " + user
                               + " using AUTH mechanism: PLAIN with profile: Incoming");
}

inline std::string closing(unsigned id, unsigned second)
{
    return logLine(second, "ICID " + std::to_string(id) + " close");
}

// One connection of four seconds with one attempt.
inline std::string connection(unsigned id, unsigned second, const std::string& user, bool succeeded)
{
    return opening(id, second) + attempt(id, second + 2, user, succeeded) + closing(id, second + 4);
}

// Users user0 … user9 in turn, every third attempt succeeds.
inline std::string manyConnections(unsigned count)
{
    std::string text;
    for (unsigned i = 0; i < count; ++i) {
        text += connection(i + 1, i % 80'000, "user" + std::to_string(i % 10), i % 3 == 0);
    }
    return text;
}

inline LoadInput textInput(std::string text, std::string name = "log")
{
    return {.path = std::move(name), .text = std::make_shared<const std::string>(std::move(text))};
}

inline SnapshotPtr snapshotOf(std::string text)
{
    Loader loader(std::vector<LoadInput>{textInput(std::move(text))});
    return loadAll(loader, 1);
}

} // namespace authloupe::test
