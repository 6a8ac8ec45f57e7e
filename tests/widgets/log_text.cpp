// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTest>

namespace authloupe::test {

namespace {

class LogWriter final {
public:
    void line(qint64 secondsAfterStart, const QByteArray& text)
    {
        const QDateTime time = m_start.addSecs(secondsAfterStart);
        m_bytes += QLocale::c().toString(time, QStringLiteral("ddd MMM dd HH:mm:ss yyyy")).toLatin1();
        m_bytes += " Info: " + text + '\n';
    }
    void open(qint64 at, int id, const QByteArray& address)
    {
        line(at, "New SMTP ICID " + QByteArray::number(id)
                     + " interface IncomingMail (172.16.155.16) address " + address + " reverse dns host mail"
                     + QByteArray::number(id % 7) + ".example verified yes");
        line(at, "ICID " + QByteArray::number(id) + " ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS 5.2");
    }
    void attempt(qint64 at, int id, const char* result, const QByteArray& user)
    {
        line(at, "SMTP Auth: (ICID " + QByteArray::number(id) + ") " + result + " for user: " + user
                     + " using AUTH mechanism: PLAIN with profile: IncomingAuthentication");
    }
    void close(qint64 at, int id) { line(at, "ICID " + QByteArray::number(id) + " close"); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QDateTime m_start{QDate(2009, 4, 22), QTime(11, 0), Qt::UTC};
    QByteArray m_bytes;
};

} // namespace

QByteArray logOf(int connections)
{
    LogWriter log;
    for (int i = 0; i < connections; ++i) {
        const int id = kFirstId + i;
        const qint64 at = qint64{i} * kSecondsApart;
        const QByteArray user = "user" + QByteArray::number(i % 5);
        log.open(at, id, "10.0.0." + QByteArray::number(i % 250));
        if (i % 4 == 1 || i % 4 == 2)
            log.attempt(at + 1, id, "failed", user);
        if (i % 4 == 0 || i % 4 == 2)
            log.attempt(at + 2, id, "succeeded", user);
        log.close(at + 3, id);
    }
    return log.bytes();
}

QByteArray failedLogin(int id, const QByteArray& user)
{
    LogWriter log;
    log.open(0, id, "10.0.0.1");
    log.attempt(1, id, "failed", user);
    log.close(2, id);
    return log.bytes();
}

std::string entryOf(const std::string& body)
{
    return "Wed Apr 22 11:43:59 2009 Info: " + body + '\n';
}

QString writeFile(const QDir& folder, const QString& name, const QByteArray& content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace authloupe::test
