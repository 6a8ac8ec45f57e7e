// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacked_log.h"

#include <QDateTime>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace authloupe::test {

namespace {

// Lines in the order of their times.
class Log final {
public:
    void add(int second, const QByteArray& text) { m_lines.append({second, text}); }
    void open(int second, int id, const QByteArray& address)
    {
        add(second, "New SMTP ICID " + QByteArray::number(id)
                        + " interface IncomingMail (172.16.155.16) address " + address
                        + " reverse dns host unknown verified no");
    }
    void attempt(int second, int id, const char* result, const QByteArray& user)
    {
        add(second, "SMTP Auth: (ICID " + QByteArray::number(id) + ") " + result + " for user: " + user
                        + " using AUTH mechanism: LOGIN with profile: IncomingAuthentication");
    }
    void message(int second, int id, int mid, const QByteArray& from, const QByteArray& to)
    {
        const QByteArray both = "MID " + QByteArray::number(mid) + " ICID " + QByteArray::number(id);
        add(second, "Start " + both);
        add(second, both + " From: <" + from + '>');
        add(second, both + " RID 0 To: <" + to + '>');
    }
    void close(int second, int id) { add(second, "ICID " + QByteArray::number(id) + " close"); }

    [[nodiscard]] QByteArray bytes()
    {
        std::ranges::stable_sort(m_lines, {}, &std::pair<int, QByteArray>::first);
        const QDateTime start(QDate(2009, 4, 22), QTime(0, 0), Qt::UTC);
        QByteArray all;
        for (const auto& [second, text] : m_lines)
            all += QLocale::c()
                       .toString(start.addSecs(second), QStringLiteral("ddd MMM dd HH:mm:ss yyyy"))
                       .toLatin1()
                   + " Info: " + text + '\n';
        return all;
    }

private:
    QList<std::pair<int, QByteArray>> m_lines;
};

} // namespace

QByteArray attackedLog()
{
    Log log;
    for (int i = 0; i < kOrdinary; ++i) {
        const int id = 1000 + i;
        const int second = 8 * 3600 + i * 60;
        log.open(second, id, "192.0.2." + QByteArray::number(i % 90));
        log.attempt(second + 1, id, i % 20 == 7 ? "failed" : "succeeded",
                    "user" + QByteArray::number(i % 9) + "@example.com");
        log.close(second + 2, id);
    }
    for (int i = 0; i < kGuessed; ++i) {
        const int id = 5000 + i;
        const int second = 10 * 3600 + i * 3;
        log.open(second, id, "203.0.113.9");
        log.attempt(second + 1, id, "failed", "guess" + QByteArray::number(i) + "@example.com");
        log.close(second + 2, id);
    }
    constexpr int kId = 5000 + kGuessed;
    constexpr int kBreakIn = 10 * 3600 + 150;
    log.open(kBreakIn, kId, "203.0.113.9");
    log.attempt(kBreakIn + 1, kId, "failed", "guess17@example.com");
    log.attempt(kBreakIn + 2, kId, "succeeded", "guess17@example.com");
    for (int mail = 0; mail < 3; ++mail)
        log.message(kBreakIn + 5 + mail, kId, 900 + mail, "guess17@example.com",
                    "victim" + QByteArray::number(mail) + "@example.net");
    log.close(kBreakIn + 20, kId);
    return log.bytes();
}

} // namespace authloupe::test
