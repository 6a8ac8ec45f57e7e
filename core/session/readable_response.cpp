// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"

#include "base/ascii.h"

namespace authloupe {

namespace {

// Reads the repr() of a Python tuple of a string and a list of strings from front to back.
class TupleReader final {
public:
    explicit TupleReader(std::string_view text) : m_rest(text) {}

    bool take(std::string_view token)
    {
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    // A string literal, without its quotes and escapes; line ends in it become one blank.
    bool takeString(std::string& out)
    {
        if (m_rest.empty() || (m_rest.front() != '\'' && m_rest.front() != '"'))
            return false;
        const char quote = takeChar();
        while (!m_rest.empty()) {
            const char c = takeChar();
            if (c == quote)
                return true;
            if (c == '\\')
                takeEscape(out);
            else
                out += c;
        }
        return false;
    }

private:
    char takeChar()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    bool takeHexByte(std::string& out)
    {
        if (m_rest.size() < 2)
            return false;
        const auto high = ascii::hexDigit(m_rest[0]);
        const auto low = ascii::hexDigit(m_rest[1]);
        if (!high || !low)
            return false;
        out += static_cast<char>(*high * 16 + *low);
        m_rest.remove_prefix(2);
        return true;
    }

    void takeEscape(std::string& out)
    {
        if (m_rest.empty())
            return;
        const char c = takeChar();
        switch (c) {
        case '\\':
        case '\'':
        case '"': out += c; return;
        case 't': out += '\t'; return;
        case 'r':
        case 'n':
            if (!out.empty() && out.back() != ' ')
                out += ' ';
            return;
        case 'x':
            if (takeHexByte(out))
                return;
            break;
        default: break;
        }
        out += '\\';
        out += c;
    }

    std::string_view m_rest;
};

} // namespace

std::string readableResponse(std::string_view logged)
{
    const auto unchanged = [logged] { return std::string(logged); };
    TupleReader reader(logged);
    std::string readable;
    if (!reader.take("(") || !reader.takeString(readable) || !reader.take(", ["))
        return unchanged();
    for (bool first = true; !reader.take("]"); first = false) {
        if (!first && !reader.take(", "))
            return unchanged();
        if (!readable.empty() && readable.back() != ' ')
            readable += ' ';
        if (!reader.takeString(readable))
            return unchanged();
    }
    if (!reader.take(")") || !reader.atEnd())
        return unchanged();
    while (readable.ends_with(' '))
        readable.pop_back();
    return readable;
}

} // namespace authloupe
