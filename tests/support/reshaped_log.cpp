// SPDX-License-Identifier: GPL-3.0-or-later
#include "reshaped_log.h"

#include "plain_stamp.h"

#include <array>
#include <cstdio>

namespace authloupe::test {

namespace {

using std::string;

string formatted(const char* format, const CivilTime& c, bool yearFirst = false)
{
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 64> text{};
    const char* const month = kMonths.at(static_cast<std::size_t>(c.month - 1));
    if (yearFirst)
        (void)std::snprintf(text.data(), text.size(), format, c.year, month, c.day, c.hour, c.minute,
                            c.second);
    else
        (void)std::snprintf(text.data(), text.size(), format, month, c.day, c.hour, c.minute, c.second,
                            c.year);
    return text.data();
}

string syslog(const CivilTime& c)
{
    return formatted("%s %2d %02d:%02d:%02d", c);
}

string withYear(const CivilTime& c)
{
    return formatted("%s %2d %02d:%02d:%02d %d", c);
}

string relay(const CivilTime& c)
{
    return formatted("%d %s %2d %02d:%02d:%02d", c, true);
}

string isoWith(const CivilTime& c, const char* behind, char separator = 'T')
{
    string text;
    appendIso(text, *toLogTime(c), separator);
    return text + behind;
}

template<class Change>
string eachLine(const string& log, Change change)
{
    string text;
    for (std::size_t at = 0; at < log.size();) {
        const std::size_t end = std::min(log.find('\n', at), log.size());
        text += change(log.substr(at, end - at)) + '\n';
        at = end + 1;
    }
    return text;
}

string replaced(string text, const string& what, const string& by)
{
    for (std::size_t at = text.find(what); at != string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

const std::vector<PrefixFamily>& prefixFamilies()
{
    using C = CivilTime;
    using S = string;
    static const std::vector<PrefixFamily> families{
        {"a native", [](const C&, const S& n) { return n + ' '; }},
        {"b priority, no host", [](const C& c, const S&) { return "<166>" + syslog(c) + " mail_logs: "; },
         true, false},
        {"b priority and host",
         [](const C& c, const S&) { return "<94>" + syslog(c) + " esa1.example.com mail_logs: "; }, true,
         false},
        {"c syslog", [](const C& c, const S&) { return syslog(c) + " c60 ESA_mail_logs: "; }, true, false},
        {"c syslog, process", [](const C& c, const S&) { return syslog(c) + " c60 smail[4711]: "; }, true,
         false},
        {"d year after the time", [](const C& c, const S&) { return withYear(c) + " host syslog_mail: "; }},
        {"e weekday, no year",
         [](const C& c, const S& n) { return n.substr(0, 4) + syslog(c) + " c60 smail: "; }, true, false},
        {"f second native stamp",
         [](const C& c, const S& n) { return "<111> " + syslog(c) + " relay ESA: " + n + ' '; }},
        {"f with host and tag",
         [](const C& c, const S& n) {
             return "<111> " + syslog(c) + " relay ESA: " + n + " 7.37.118.246 testmaillog: ";
         }},
        {"f native stamp, host, tag", [](const C&, const S& n) { return n + " 7.37.118.246 testmaillog: "; }},
        {"f year after the time",
         [](const C& c, const S&) {
             return "<111> " + syslog(c) + " relay ESA: " + withYear(c) + " source_1 mail_logs: ";
         }},
        {"f without year",
         [](const C& c, const S&) {
             return "<111>" + syslog(c) + " relay ESA: " + syslog(c) + " 10.0.1.1 MAIL_SecurityAudit: ";
         },
         true, false},
        {"f two blanks before the host",
         [](const C& c, const S&) {
             return "<111>" + syslog(c) + " relay ESA: " + syslog(c) + "  10.0.1.1 MAR_Audit: ";
         },
         true, false},
        {"f without host",
         [](const C& c, const S&) {
             return "<111>" + syslog(c) + " relay ESA: " + syslog(c) + " SplunkMailSyslog: ";
         },
         true, false},
        {"g relay",
         [](const C& c, const S&) {
             return relay(c) + " ironport_server mail [info] splunk_maillogs:nopid ";
         }},
        {"h ISO", [](const C& c, const S&) { return isoWith(c, " esa1 "); }},
        {"h ISO, zone", [](const C& c, const S&) { return isoWith(c, "+05:30 esa1 mail_logs: "); }},
        {"h ISO, Z and fraction",
         [](const C& c, const S&) { return "<22>" + isoWith(c, ".123456Z esa1 mail_logs: "); }},
        {"h ISO, a blank", [](const C& c, const S&) { return isoWith(c, " esa1 mail_logs: ", ' '); }},
        {"h ISO before a native stamp",
         [](const C& c, const S& n) { return isoWith(c, "-0600 esa1 mail_logs: ") + n + ' '; }},
        {"i no stamp", [](const C&, const S&) { return S(); }, false, false},
    };
    return families;
}

string withPrefixes(const string& log, const PrefixFamily& family)
{
    return eachLine(log, [&](const string& line) {
        const auto time = plainStamp(line);
        return time ? family.prefix(toCivil(*time), line.substr(0, 24)) + line.substr(25) : line;
    });
}

string softWrapped(const string& log, std::size_t width, const string& indent)
{
    return eachLine(log, [&](string line) {
        string text;
        while (line.size() > width) {
            const std::size_t blank = line.rfind(' ', width);
            if (blank == string::npos || blank == 0 || blank < indent.size() + 1)
                break;
            text += line.substr(0, blank) + '\n';
            line = indent + line.substr(blank + 1);
        }
        return text + line;
    });
}

string hardWrapped(const string& log, std::size_t width)
{
    return eachLine(log, [&](string line) {
        string text;
        while (line.size() > width) {
            text += line.substr(0, width) + '\n';
            line.erase(0, width);
        }
        return text + line;
    });
}

string framed(const string& log, const string& before, const string& behind)
{
    return eachLine(log, [&](const string& line) { return before + line + behind; });
}

std::vector<Wrapping> wrappings()
{
    std::vector<Wrapping> all{
        {"not at all", [](const string& log) { return log; }},
        {"CRLF", [](const string& log) { return framed(log, "", "\r"); }},
        {"CRLF, soft", [](const string& log) { return framed(softWrapped(log, 80, ""), "", "\r"); }},
        {"CRLF, hard", [](const string& log) { return framed(hardWrapped(log, 80), "", "\r"); }},
        {"soft, indented", [](const string& log) { return softWrapped(log, 76, "    "); }},
        {"quoted", [](const string& log) { return framed(log, "> "); }},
        {"quoted twice", [](const string& log) { return framed(log, ">> "); }},
        {"quoted twice, apart", [](const string& log) { return framed(log, "> > "); }},
        {"quoted with bars", [](const string& log) { return framed(log, "| "); }},
        {"quoted, soft", [](const string& log) { return framed(softWrapped(log, 72, ""), "> "); }},
        {"quoted, hard", [](const string& log) { return framed(hardWrapped(log, 76), "> "); }},
        {"soft, quoted, wrapped by the next one",
         [](const string& log) { return softWrapped(framed(log, "> "), 74, ""); }},
        {"fenced", [](const string& log) { return "Look:\n```\n" + log + "```\nBye\n"; }},
        {"fenced with tildes",
         [](const string& log) { return "~~~ text\n" + softWrapped(log, 90, "") + "~~~\n"; }},
        {"indented code", [](const string& log) { return framed(log, "    "); }},
        {"indented code, hard", [](const string& log) { return framed(hardWrapped(log, 100), "    "); }},
        {"indented by a tab", [](const string& log) { return framed(log, "\t"); }},
        {"list", [](const string& log) { return framed(log, "- "); }},
        {"list, soft",
         [](const string& log) { return replaced(softWrapped("\n" + log, 80, "  "), "\nTue", "\n* Tue"); }},
        {"byte order mark", [](const string& log) { return "\xEF\xBB\xBF" + log; }},
        {"NUL bytes before lines", [](const string& log) { return framed(log, string(20, '\0')); }},
        {"blanks that do not break", [](const string& log) { return replaced(log, " ", "\xC2\xA0"); }},
        {"direction marks", [](const string& log) { return framed(log, "\xE2\x80\x8E", "\xE2\x80\xAC"); }},
        {"zero width inside stamps", [](const string& log) { return replaced(log, ":", ":\xE2\x80\x8B"); }},
    };
    for (std::size_t width = 60; width <= 140; width += 8) {
        all.push_back({"soft " + std::to_string(width),
                       [width](const string& log) { return softWrapped(log, width, ""); }});
        all.push_back({"hard " + std::to_string(width + 3),
                       [width](const string& log) { return hardWrapped(log, width + 3); }});
    }
    return all;
}

} // namespace authloupe::test
