// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/secrets.h"
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe::test;

// What is known and tells of no connection, and authentication of other kinds: mail-log grammar 1.9 and 1.10.
class TestGrammarKnown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void secrets_data();
    void secrets();

private:
    static void addNoise();
    static void addOfMessages();
    static void addLookAlikes();
};

void TestGrammarKnown::line_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    addNoise();
    addOfMessages();
    addLookAlikes();
}

void TestGrammarKnown::addNoise()
{
    for (const char* noise :
         {"Status: CPULd 3 DskIO 1 RAMUtil 5 QKUsd 0 CrtMID 414695 CrtICID 644374 CrtDCID 76943 InjMsg 43 "
          "InjRcp 44",
          "ISQ: Tagging MID 20 for quarantine", "EUQ: Quarantine size change",
          "RPC Delivery start RCID 12 MID 6 to local IronPort Spam Quarantine",
          "RPC Message done RCID 12 MID 6", "RPC client _message_loop sleeping when dequeuing a null entry",
          "CASE spam positive", "graymail [CONFIG] Starting graymail configuration handler",
          "GRAYMAIL: No Actions Applied", "AMP file reputation", "SDR: Domains for which SDR is requested",
          "SPF: helo identity postmaster@example.com None", "DKIM: pass signature verified",
          "DMARC: verification passed", "DomainKeys: cannot sign", "Outbreak Filters: verdict positive",
          "Outbreak Rule: OUTBREAK_1 has threat level 3", "VOF Rule: OUTBREAK_1 has threat level 3",
          "A System/Warning alert was sent to alert@example.com with subject \"Warning\".",
          "A Anti-Virus/Critical alert was sent to alert@example.com",
          "Internal SMTP giving up on message to a@example.com with subject 'x': Unrecoverable error.",
          "Internal SMTP system attempting to send a message to a@example.com with subject 'x'.",
          "Internal SMTP Error: Failed to send message to host 192.0.2.1:25",
          "SenderBase upload: 3 hosts totaling 1 KB", "System is coming up", "SMTP server starting",
          "LDAP: query accept result match",
          "LDAP: Bounce query x.ldapaccept MID 7 RID 2 address a@example.com",
          "Service LDAP communication error (Failed binding with user 'x' and supplied password: y)",
          "Alias match: MID 5 RID 0 recipient a@example.com mapped to ['b@example.com']",
          "Queue: Checkpoint Started", "Checkpoint Finished",
          "Scanning example.com with 1 msgs for expiration candidates.",
          "Done scanning example.com,  1 msgs remain in queue.",
          "DNS Temporary Failure example.com MX - ServFail", "lame DNS referral",
          "DNS query network error '[Errno 64] Host is down' to '192.0.2.1' looking up 'example.com'",
          "Received an invalid DNS Response: '' to IP 192.0.2.1 looking up example.com",
          "Error while sending alert: Unable to send System/Warning alert to a@example.com",
          "Log Error: Push error for subscription mail_logs: SCP failed to transfer to 192.0.2.1:22: x",
          "Your \"IronPort Anti-Spam\" key will expire in under 60 day(s).",
          "URL category definitions have changed. Please check and update your filters",
          "Start delivery of MID 4433 over RPC connection 0",
          // Debug logs of whole conversations (user guide 9.1.2, NetWitness)
          "102503993 Sent: 'MAIL FROM:<a@example.com>'", "102503993 Rcvd: '250 OK'",
          "ICID 5 << RCPT TO:<a@example.com>", "ICID 5 >> 250 recipient <a@example.com> ok",
          "DCID 5 >> 334 VXNlcm5hbWU6"})
        addRow(noise, "ignored");
    for (const char* changed :
         {"Statuz: CPULd 3", "CASEY spam positive", "A System/Warning alert was written to x", "RPCs",
          "Your key will expire in under 60 days", "102503993 Said: 'x'", "Scanning example.com",
          "senderbaze upload: 3 hosts"})
        addRow(changed, "not understood");
}

// Behind `MID m`: scanners and filters (AsyncOS 3.7 to 14).
void TestGrammarKnown::addOfMessages()
{
    for (const char* noise :
         {"antivirus negative",
          "antivirus repaired 'W32/Zafi-D'",
          "interim AV verdict using Sophos CLEAN",
          "interim verdict using engine: CASE spam positive",
          "using engine: CASE spam negative",
          "using engine: GRAYMAIL positive",
          "using engine: SPF Verdict Cache using cached verdict",
          "Brightmail negative",
          "attachment 'CFO_INV_1400691819.pdf'",
          "attachment types rartn",
          "Outbreak Filters: verdict negative",
          "was too big (362262/262144) for scanning by Outbreak Filters",
          "DomainKeys: cannot sign - no profile matches user2@example.com",
          "DKIM: permfail body hash did not verify [final]",
          "DMARC: Verification passed",
          "SPF: mailfrom identity a@example.com Pass (v=spf1)",
          "SDR: Tracker Header : 64f87aec_N/6TpU9YN1dsVJ3pDujDlS+RmDQQrvukNy6A4SuBgUlLDZTOZ+Q0VzN",
          "AMP file reputation verdict : SKIPPED (no attachment in message)",
          "DLP violation. Severity: LOW (Risk Factor: 15).",
          "URL https://example.com/ has reputation 0.0 matched Condition: URL Reputation Rule",
          "Custom Log Entry: URLs in mail",
          "IncomingRelay(senderdotcom): Header Received found, IP 192.192.108.1 being used, SBRS 6.8",
          "quarantined to \"Policy\" (content filter:x)",
          "quarantine \"Outbreak\" new reason (VOF rule:OUTBREAK_0000231)",
          "released from quarantine \"Outbreak\" (expired)",
          "released (attachments stripped) from all quarantines",
          "deleted from all quarantines",
          "enqueued for PXE encryption",
          "masquerading envelope sender from 'a' to 'a@example.com'",
          "Virus Threat Level=3",
          "could not be split",
          "CASE could not be reached for SenderBase Network Participation processing",
          "Global unsubscribe matched entry foo@ RID 0 Address foo@example.com Action bounced",
          "From: <me@example.com> To: <you@example.com>, ... 1 total recipients"})
        addRow(("MID 5 " + std::string(noise)).c_str(), "ignored");
    addRow("MID 14: Skip AMP Engine check", "ignored");
    for (const char* changed : {"antivorus negative", "interim opinion using engine: CASE", "outbreak",
                                "was large (1/2)", "quarantaine", "x", "123"})
        addRow(("MID 5 " + std::string(changed)).c_str(), "not understood");
}

// Logs of people who sign in to the appliance itself (Elastic, NetWitness).
void TestGrammarKnown::addLookAlikes()
{
    for (const char* line :
         {"User joe failed authentication.", "User joe was authenticated successfully.",
          "User joe from 192.0.2.1 was authenticated successfully.",
          "An authentication attempt by the user admin from 192.0.2.1 failed using an HTTPS connection.",
          "The user admin successfully logged on from 192.0.2.1 with privilege admin using an SSH "
          "connection.",
          "login:192.0.2.1 user:admin session:x", "logout:192.0.2.1 user:admin session:x",
          "PID 95107: User admin login from 192.0.2.1 on 192.0.2.2",
          "PID 95107: User admin logged out of SSH session"})
        addRow(line, "look-alike");
    for (const char* line : {"User joe", "The user joe is here", "PID 9 is running", "logon:x"})
        addRow(line, "not understood");
}

void TestGrammarKnown::secrets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("secret");
    for (const char* line :
         {"102503993 Rcvd: 'AUTH PLAIN AGpvZQBzZWNyZXQ='", "102503993 Rcvd: 'c2VjcmV0'",
          "102503993 Sent: '334 VXNlcm5hbWU6'", "ICID 5 << c2VjcmV0", "DCID 5 >> AUTH LOGIN",
          " Info: 102503993 Rcvd: 'c2VjcmV0'", "Rcvd: 'c2VjcmV0'", "3 Rcvd: 'c2Vj",
          "Info: ICID 5 << c2VjcmV0",
          "Warnung: 5 AUTH PLAIN AGpvZQBzZWNyZXQ=", "ICID 5 Unknown command: auth login am9l",
          "ICID 5 Unknown command: c2VjcmV0MTIzNDU2", "334 UGFzc3dvcmQ6"})
        QTest::newRow(line) << QByteArray(line) << true;
    for (const char* line :
         {"", "ICID 5 close", "MID 5 Subject 'AUTHOR'", "ICID 5 Unknown command: GET / HTTP/1.1",
          "ICID 5 Unknown command: QUOTE", "prose about AUTHENTICATION",
          "SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: P"})
        QTest::newRow(*line != '\0' ? line : "nothing") << QByteArray(line) << false;
}

void TestGrammarKnown::secrets()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, secret);
    QCOMPARE(authloupe::secretStart(body.toStdString()) != std::string::npos, secret);
}

void TestGrammarKnown::line()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

AUTHLOUPE_TEST(TestGrammarKnown, QCoreApplication)
#include "tst_grammar_known.moc"
