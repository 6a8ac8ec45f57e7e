// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_text.h"

#include "bridge/log_text.h"
#include "query/filter_language.h"
#include "support/memory_sink.h"

#include <QGuiApplication>

namespace authloupe::test {

namespace {

std::string messageOf(unsigned mid, unsigned icid, const std::string& sender)
{
    const std::string number = std::to_string(mid);
    return logLine(3, "Start MID " + number + " ICID " + std::to_string(icid))
           + logLine(3, "MID " + number + " ICID " + std::to_string(icid) + " From: <" + sender + ">");
}

const char* const kSecretUser = "zebediah@quokka.example";
// `сара`: in Cyrillic letters that look like Latin ones.
const char* const kSecretLookAlike = "\xD1\x81\xD0\xB0\xD1\x80\xD0\xB0";

} // namespace

std::string namesEverywhere()
{
    return logLine(1,
                   "New SMTP ICID 7 interface zebediah (172.16.155.16) address 203.0.113.77 reverse dns host "
                   "wombat.quokka.example verified yes")
           + logLine(1, "ICID 7 ACCEPT SG quokka.example match 203.0.113.77 SBRS None")
           + logLine(2, std::string("SMTP Auth: (ICID 7) failed for user: ") + kSecretUser
                            + " using AUTH mechanism: PLAIN with profile: Zebediah-Profile")
           + attempt(7, 2, "bilby", true) + attempt(7, 2, kSecretLookAlike, false)
           + messageOf(12, 7, kSecretUser) + closing(7, 4)
           + logLine(5, "New SMTP DCID 9 interface 172.16.155.17 address 203.0.113.99 port 25")
           + logLine(6, "DCID: 9 IP: 203.0.113.99 SMTP authentication using the profile Out failed: "
                        "('535', ['5.7.8 no such user zebediah@quokka.example at 203.0.113.77'])")
           + logLine(7, "DCID 9 close");
}

ReportRequest requestOf(const std::string& text, const std::string& filter, const std::string& name)
{
    ReportRequest request;
    request.inputs = {textInput(text, name)};
    Loader loader(request.inputs);
    QueryEngine engine{MatcherFactory()};
    request.result =
        engine.run({loadAll(loader, 1), parseFilter(filter).filter, {}, {}, 50, 1, {}, nullptr}, {});
    request.rows = request.result->rows;
    request.made = QStringLiteral("2026-03-10 11:40:00 UTC+05:30");
    request.language = QStringLiteral("en");
    request.text = request.fixed = QGuiApplication::font();
    return request;
}

ListedPaper listed(const ReportRequest& request)
{
    ListedPaper paper;
    const auto error = composeReport(request, paper);
    if (error)
        qFatal("the report failed");
    return paper;
}

QByteArray written(const ReportRequest& request)
{
    MemorySink sink;
    const auto summary = writeReport(request, sink);
    if (!summary.ok() || summary.value().bytes != sink.text.size() || sink.committed)
        qFatal("the report failed");
    return QByteArray::fromStdString(sink.text);
}

} // namespace authloupe::test
