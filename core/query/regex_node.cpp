// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regex_syntax.h"

#include <utility>

namespace authloupe {

RegexNode RegexNode::of(Kind kind)
{
    RegexNode node;
    node.kind = kind;
    return node;
}

RegexNode RegexNode::of(CodeSet set)
{
    RegexNode node = of(Kind::Set);
    node.set = std::move(set);
    return node;
}

RegexNode RegexNode::repeated(RegexNode part, unsigned least, unsigned most)
{
    RegexNode node = of(Kind::Repeat);
    node.parts.push_back(std::move(part));
    node.least = least;
    node.most = most;
    return node;
}

RegexNode globTree(std::string_view glob, CaseFold fold)
{
    RegexNode tree;
    tree.parts.push_back(RegexNode::of(RegexNode::Kind::Begin));
    while (!glob.empty()) {
        const char32_t c = takeCode(glob);
        CodeSet set;
        if (c == U'*' || c == U'?')
            set = CodeSet::everything();
        else
            set.add(c);
        if (fold)
            set.addFolded(fold);
        RegexNode one = RegexNode::of(std::move(set));
        if (c == U'*')
            one = RegexNode::repeated(std::move(one), 0, kNoMost);
        tree.parts.push_back(std::move(one));
    }
    tree.parts.push_back(RegexNode::of(RegexNode::Kind::End));
    return tree;
}

} // namespace authloupe
