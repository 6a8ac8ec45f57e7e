// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_choice_text.h"

#include "models/display_text.h"
#include "models/field_text.h"
#include "query/clauses.h"

#include <QCoreApplication>

#include <variant>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::FieldChoiceText)
};

QString sentence(const FieldChoice& choice, bool exact, const QString& value)
{
    const QString name = headerText(choice.field);
    if (choice.exclude && exact) {
        //: Active filter; %1 is the name of a column, %2 a value such as the name of a country
        return Tr::tr("%1 is not: %2").arg(name, value);
    }
    if (choice.exclude) {
        //: Active filter; %1 is the name of a column, %2 a part of its text
        return Tr::tr("%1 without: %2").arg(name, value);
    }
    if (exact) {
        //: Active filter; %1 is the name of a column, %2 a value such as the name of a country
        return Tr::tr("%1: %2").arg(name, value);
    }
    //: Active filter; %1 is the name of a column, %2 a part of its text
    return Tr::tr("%1 contains: %2").arg(name, value);
}

} // namespace

QString fieldChoiceText(const FieldChoice& choice, int most)
{
    const TextTest* const test = std::get_if<TextTest>(&choice.test);
    if (!test || test->pattern != TextPattern::None || test->text.empty())
        return {};
    if (info(choice.field).type != FieldType::Text || networkOf(choice.field, test->text))
        return {};
    return sentence(choice, test->exact, isolated(displayText(test->text, most)));
}

} // namespace authloupe
