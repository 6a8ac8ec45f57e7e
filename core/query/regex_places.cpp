// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regex_places.h"

#include <utility>

namespace authloupe {

namespace {

// One search from a place in the text on.
class PlaceSearch final {
public:
    PlaceSearch(const RegexProgram& program, CaseFold fold, std::string_view text, std::size_t& steps)
        : m_program(program),
          m_fold(fold),
          m_text(text),
          m_steps(steps),
          m_visited(program.steps.size())
    {}

    // The first and there the longest one behind `from`; nothing as well when the steps have run out.
    std::optional<TextPlace> next(std::size_t from)
    {
        m_found.reset();
        std::vector<Thread> threads;
        for (std::size_t at = from;;) {
            std::vector<Thread> reached;
            for (const Thread& thread : threads) // the earliest first: it is kept where two meet
                reach(reached, thread, at);
            if (!m_found)
                reach(reached, {m_program.start, at}, at);
            m_visited.assign(m_visited.size(), false);
            if (m_steps == 0 || at == m_text.size() || (m_found && reached.empty()))
                return m_found;
            std::string_view rest = m_text.substr(at);
            const char32_t code = takeCode(rest);
            const char32_t c = m_fold ? m_fold(code) : code;
            at = m_text.size() - rest.size();
            threads.clear();
            for (const Thread& thread : reached) {
                const RegexProgram::Step& step = m_program.steps[thread.step];
                if (step.kind == RegexProgram::Step::Kind::Set && m_program.sets[step.other].contains(c))
                    threads.push_back({step.next, thread.start});
            }
        }
    }

private:
    struct Thread {
        std::uint32_t step = 0;
        std::size_t start = 0;
    };

    // Adds the sets that stand behind a step; notes the match.
    void reach(std::vector<Thread>& reached, const Thread& from, std::size_t at)
    {
        using Kind = RegexProgram::Step::Kind;
        m_pending.assign(1, from.step);
        while (!m_pending.empty() && m_steps > 0) {
            const std::uint32_t number = m_pending.back();
            m_pending.pop_back();
            if (m_visited[number] || (m_found && from.start > m_found->position))
                continue;
            m_visited[number] = true;
            --m_steps;
            const RegexProgram::Step& step = m_program.steps[number];
            switch (step.kind) {
            case Kind::Match:
                if (at > from.start)
                    m_found = TextPlace{from.start, at - from.start};
                break;
            case Kind::Set: reached.push_back({number, from.start}); break;
            case Kind::Split:
                m_pending.push_back(step.other);
                m_pending.push_back(step.next);
                break;
            case Kind::Begin:
                if (at == 0)
                    m_pending.push_back(step.next);
                break;
            case Kind::End:
                if (at == m_text.size())
                    m_pending.push_back(step.next);
                break;
            }
        }
    }

    const RegexProgram& m_program;
    CaseFold m_fold;
    std::string_view m_text;
    std::size_t& m_steps; // that may still be taken
    std::vector<bool> m_visited;
    std::vector<std::uint32_t> m_pending;
    std::optional<TextPlace> m_found;
};

} // namespace

std::optional<RegexPlaces> RegexPlaces::make(std::string_view pattern, CaseFold fold)
{
    const auto parsed = parseRegex(pattern, fold);
    const RegexNode* const tree = std::get_if<RegexNode>(&parsed);
    auto program = tree ? RegexProgram::make(*tree) : std::nullopt;
    if (!program)
        return std::nullopt;
    return RegexPlaces(std::move(*program), fold);
}

std::vector<TextPlace> RegexPlaces::find(std::string_view text) const
{
    std::vector<TextPlace> places;
    std::size_t steps = kMostSteps;
    PlaceSearch search(m_program, m_fold, text, steps);
    for (std::size_t from = 0; from < text.size() && steps > 0;) {
        const auto place = search.next(from);
        if (!place)
            break;
        places.push_back(*place);
        from = place->position + place->length;
    }
    return places;
}

} // namespace authloupe
