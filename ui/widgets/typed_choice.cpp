// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typed_choice.h"

#include "bridge/path_bytes.h"

#include <algorithm>

namespace authloupe {
namespace {

bool isTyped(const TextChoice& choice)
{
    return !choice.exact && !choice.exclude && choice.pattern == TextPattern::None;
}

} // namespace

QString typedIn(const std::vector<TextChoice>& choices)
{
    const auto choice = std::ranges::find_if(choices, isTyped);
    return choice == choices.end() ? QString() : reversibleText(choice->text);
}

void putTyped(std::vector<TextChoice>& choices, const QString& text)
{
    const auto choice = std::ranges::find_if(choices, isTyped);
    if (text.isEmpty()) {
        if (choice != choices.end())
            choices.erase(choice);
    } else if (choice != choices.end()) {
        choice->text = bytesOfReversible(text);
    } else {
        choices.push_back({bytesOfReversible(text), false, false});
    }
}

} // namespace authloupe
