// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regex_program.h"

#include <utility>

namespace authloupe {

namespace {

// Writes from the end to the beginning, so that every part knows where it goes on.
class ProgramWriter final {
public:
    using Step = RegexProgram::Step;

    std::optional<RegexProgram> write(const RegexNode& tree)
    {
        m_program.start = write(tree, add({Step::Kind::Match, 0, 0}));
        return m_tooLarge ? std::nullopt : std::optional(std::move(m_program));
    }

private:
    std::uint32_t add(Step step)
    {
        m_tooLarge = m_tooLarge || m_program.steps.size() >= RegexProgram::kMostSteps;
        if (m_tooLarge)
            return 0;
        m_program.steps.push_back(step);
        return static_cast<std::uint32_t>(m_program.steps.size() - 1);
    }

    std::uint32_t write(const RegexNode& node, std::uint32_t next)
    {
        // Repetitions of nothing make no steps, but may be nested.
        m_tooLarge = m_tooLarge || ++m_written > kMostWritten;
        if (m_tooLarge)
            return 0;
        switch (node.kind) {
        case RegexNode::Kind::Sequence:
            for (std::size_t part = node.parts.size(); part > 0;
                 --part) // from its end, as each knows the next
                next = write(node.parts[part - 1], next);
            return next;
        case RegexNode::Kind::Alternatives: return writeAlternatives(node, next);
        case RegexNode::Kind::Repeat: return writeRepeat(node, next);
        case RegexNode::Kind::Set:
            m_program.sets.push_back(node.set);
            return add({Step::Kind::Set, next, static_cast<std::uint32_t>(m_program.sets.size() - 1)});
        case RegexNode::Kind::Begin: return add({Step::Kind::Begin, next, 0});
        case RegexNode::Kind::End: return add({Step::Kind::End, next, 0});
        }
        return next;
    }

    std::uint32_t writeAlternatives(const RegexNode& node, std::uint32_t next)
    {
        std::uint32_t start = write(node.parts.back(), next);
        for (std::size_t i = node.parts.size() - 1; i-- > 0;) {
            const std::uint32_t part = write(node.parts[i], next);
            start = add({Step::Kind::Split, part, start});
        }
        return start;
    }

    std::uint32_t writeRepeat(const RegexNode& node, std::uint32_t next)
    {
        const RegexNode& part = node.parts.front();
        std::uint32_t start = next;
        if (node.most == kNoMost) {
            start = add({Step::Kind::Split, 0, next});
            const std::uint32_t body = write(part, start);
            if (!m_tooLarge)
                m_program.steps[start].next = body;
        } else {
            for (unsigned i = node.least; i < node.most && !m_tooLarge; ++i)
                start = add({Step::Kind::Split, write(part, start), next});
        }
        for (unsigned i = 0; i < node.least && !m_tooLarge; ++i)
            start = write(part, start);
        return start;
    }

    static constexpr std::size_t kMostWritten = 20 * RegexProgram::kMostSteps;

    RegexProgram m_program;
    std::size_t m_written = 0; // parts
    bool m_tooLarge = false;
};

} // namespace

std::optional<RegexProgram> RegexProgram::make(const RegexNode& tree)
{
    return ProgramWriter().write(tree);
}

} // namespace authloupe
