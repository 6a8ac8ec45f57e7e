// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>

#include <string>

namespace authloupe::test {

// Connection i of a log has the ICID kFirstId + i, begins i * kSecondsApart after 2009-04-22 11:00:00, comes
// from 10.0.0.(i % 250), and by i % 4 succeeds, fails, succeeds after a failure, or tries nothing. Its user
// is `user<i % 5>`.
inline constexpr int kFirstId = 1000;
inline constexpr int kSecondsApart = 30;

[[nodiscard]] QByteArray logOf(int connections);
// One inbound connection with one failed attempt by that user.
[[nodiscard]] QByteArray failedLogin(int id, const QByteArray& user);
// `Wed Apr 22 11:43:59 2009 Info: BODY` and a line end.
[[nodiscard]] std::string entryOf(const std::string& body);

// Path of the file written; fails the test when that is not possible.
QString writeFile(const QDir& folder, const QString& name, const QByteArray& content);

} // namespace authloupe::test
