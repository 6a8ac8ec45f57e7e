// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regex_literal.h"

#include "base/ascii.h"

#include <optional>

namespace authloupe {

namespace {

// The one letter that a set stands for, whatever its case.
std::optional<char> onlyLetter(const CodeSet& set)
{
    constexpr char32_t kMostMembers = 2;
    std::optional<char> letter;
    for (const CodeSet::Range& range : set.ranges()) {
        if (range.last >= 0x80 || range.last - range.first >= kMostMembers)
            return std::nullopt;
        for (char32_t c = range.first; c <= range.last; ++c) {
            const char small = ascii::lower(static_cast<char>(c));
            if (letter && *letter != small)
                return std::nullopt;
            letter = small;
        }
    }
    return letter;
}

struct Runs {
    std::string current, longest;

    void end()
    {
        if (current.size() > longest.size())
            longest = current;
        current.clear();
    }
    void read(const RegexNode& node)
    {
        switch (node.kind) {
        case RegexNode::Kind::Sequence:
            for (const RegexNode& part : node.parts)
                read(part);
            return;
        case RegexNode::Kind::Set:
            if (const std::optional<char> letter = onlyLetter(node.set)) {
                current += *letter;
                return;
            }
            break;
        case RegexNode::Kind::Begin:
        case RegexNode::Kind::End: return;
        case RegexNode::Kind::Alternatives:
        case RegexNode::Kind::Repeat: break;
        }
        end();
    }
};

} // namespace

std::string requiredText(const RegexNode& tree)
{
    Runs runs;
    runs.read(tree);
    runs.end();
    return runs.longest;
}

} // namespace authloupe
