// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/value_words.h"

#include "models/locale_text.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::TopValues)
};

} // namespace

QString groupText(ValueGroup group)
{
    switch (group) {
    case ValueGroup::Users:
        //: Tab of the pane "Top values": lists user names
        return Tr::tr("Users");
    case ValueGroup::Addresses:
        //: Tab of the pane "Top values": lists remote IP addresses
        return Tr::tr("Addresses");
    case ValueGroup::Networks:
        //: Tab of the pane "Top values": lists networks of remote IP addresses, such as 10.1.2.0/24
        return Tr::tr("Networks");
    case ValueGroup::Profiles:
        //: Tab of the pane "Top values": lists SMTP authentication profiles
        return Tr::tr("Profiles");
    case ValueGroup::Mechanisms:
        //: Tab of the pane "Top values": lists authentication mechanisms such as PLAIN and LOGIN
        return Tr::tr("Mechanisms");
    case ValueGroup::Interfaces:
        //: Tab of the pane "Top values": lists interfaces and listeners of the appliance
        return Tr::tr("Interfaces");
    case ValueGroup::SenderGroups:
        //: Tab of the pane "Top values": lists sender groups of the appliance's policy
        return Tr::tr("Sender groups");
    case ValueGroup::Countries: break;
    }
    //: Tab of the pane "Top values": lists the countries that remote addresses belong to
    return Tr::tr("Countries");
}

QString noValuesText(ValueGroup group)
{
    if (isOfAttempts(group)) {
        //: In place of a list of values that would be empty. Such a value: a user, a profile, a mechanism
        return Tr::tr("No authentication attempt on the connections shown has such a value.");
    }
    //: In place of a list of values that would be empty. Such a value: an address, a country
    return Tr::tr("The log states no such value for the connections shown.");
}

QString columnText(ValueColumn column, ValueGroup group)
{
    switch (column) {
    case ValueColumn::Value:
        //: Header of a column: a user name, an address, a country, whatever is listed
        return Tr::tr("Value");
    case ValueColumn::Connections:
        //: Header of a column: number of SMTP connections
        return Tr::tr("Connections");
    case ValueColumn::Succeeded:
        //: Header of a column: number of authentication attempts that succeeded
        return Tr::tr("Succeeded");
    case ValueColumn::Failed:
        //: Header of a column: number of authentication attempts that failed
        return Tr::tr("Failed");
    case ValueColumn::Errors:
        //: Header of a column: number of authentication attempts that ended with an error
        return Tr::tr("Errors");
    case ValueColumn::Distinct:
        if (group == ValueGroup::Users) {
            //: Header of a column: number of different remote IP addresses
            return Tr::tr("Distinct IP addresses");
        }
        //: Header of a column: number of different user names
        return Tr::tr("Distinct users");
    case ValueColumn::FirstSeen:
        //: Header of a column: earliest time
        return Tr::tr("First seen");
    case ValueColumn::LastSeen:
        //: Header of a column: latest time
        return Tr::tr("Last seen");
    case ValueColumn::EverSucceeded: break;
    }
    //: Header of a column, values yes and no: did an authentication with this value ever succeed in the log
    return Tr::tr("Ever succeeded");
}

QString columnExplanation(ValueColumn column, ValueGroup group)
{
    switch (column) {
    case ValueColumn::Value: return groupText(group);
    case ValueColumn::Connections:
        //: Tooltip of the column "Connections"
        return Tr::tr("Connections with this value, of those shown.");
    case ValueColumn::Succeeded:
    case ValueColumn::Failed:
    case ValueColumn::Errors:
        //: Tooltip of the columns "Succeeded", "Failed" and "Errors"
        return Tr::tr("Authentication attempts with this value, on the connections shown.");
    case ValueColumn::Distinct:
        if (group == ValueGroup::Users) {
            //: Tooltip of the column "Distinct IP addresses"
            return Tr::tr("Number of different remote addresses that tried this user.");
        }
        //: Tooltip of the column "Distinct users"
        return Tr::tr("Number of different users that were tried with this value.");
    case ValueColumn::FirstSeen:
    case ValueColumn::LastSeen:
        //: Tooltip of the columns "First seen" and "Last seen"
        return Tr::tr("The earliest and the latest time among the connections shown.");
    case ValueColumn::EverSucceeded: break;
    }
    //: Tooltip of the column "Ever succeeded"
    return Tr::tr(
        "Whether an attempt with this value succeeded anywhere in the log, whatever the filter is.");
}

QString shareText(const ValueCounts& counts)
{
    const auto all = static_cast<double>(counts.attempts());
    if (counts.attempts() == 0)
        return {};
    //: Shares of the authentication attempts with one value. %1, %2, %3: percentages such as 75%
    return Tr::tr("Failed: %1, error: %2, succeeded: %3")
        .arg(displayPercent(counts.failed / all), displayPercent(counts.errors / all),
             displayPercent(counts.succeeded / all));
}

} // namespace authloupe
