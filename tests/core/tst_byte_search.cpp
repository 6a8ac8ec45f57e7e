// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ascii.h"
#include "maillog/byte_search.h"
#include "maillog/keyword.h"
#include "make_log/random.h"
#include "support/test_program.h"

#include <QTest>

#include <array>
#include <memory>
#include <string>

using namespace authloupe;

namespace {

// A copy that ends where its memory ends, so that a sanitizer sees a look beyond.
class Exact final {
public:
    explicit Exact(std::string_view text)
        : m_bytes(std::make_unique<char[]>(text.size())),
          m_size(text.size())
    {
        text.copy(m_bytes.get(), text.size());
    }
    [[nodiscard]] std::string_view text() const noexcept { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size;
};

} // namespace

class TestByteSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byteAtEveryPlace();
    void bytesBesidesIt();
    void wordsAtEveryPlace();
    void wordsAmongTheirFragments();
    void nothingInNothing();
};

void TestByteSearch::byteAtEveryPlace()
{
    for (std::size_t size = 0; size <= 70; ++size) {
        const std::string none(size, 'x');
        QCOMPARE(findByte(Exact(none).text(), ':'), std::string_view::npos);
        for (std::size_t at = 0; at < size; ++at) {
            std::string one = none;
            one[at] = ':';
            QCOMPARE(findByte(Exact(one).text(), ':'), at);
            one.back() = ':';
            QCOMPARE(findByte(Exact(one).text(), ':'), at);
        }
    }
}

// Bytes of 128 and above are bytes like all others.
void TestByteSearch::bytesBesidesIt()
{
    makelog::Random random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text(random.below(90), '\0');
        for (char& c : text)
            c = static_cast<char>(random.below(256));
        const auto wanted = static_cast<char>(random.below(256));
        QCOMPARE(findByte(Exact(text).text(), wanted), text.find(wanted));
    }
}

void TestByteSearch::wordsAtEveryPlace()
{
    constexpr std::string_view kWords = " Address ";
    for (std::size_t size = 0; size <= 50; ++size)
        for (std::size_t at = 0; at <= size; ++at) {
            std::string text(size, ' ');
            text.insert(at, kWords);
            const Exact exact(text);
            QCOMPARE(findWords<" address ">(exact.text()), at);
            QCOMPARE(findLastWords<" address ">(exact.text()), at);
            QCOMPARE(findWords<" address ">(exact.text().substr(0, at + kWords.size() - 1)),
                     std::string_view::npos);
        }
}

// Texts that are made of the front of the words, in both cases, are where a search by two bytes may go wrong.
void TestByteSearch::wordsAmongTheirFragments()
{
    constexpr std::array<std::string_view, 9> kParts{" ",    "s",     "S",      " s", " sb",
                                                     " SBR", " sbrs", " SBRS ", "x"};
    makelog::Random random(11);
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (std::uint32_t parts = random.below(20); parts > 0; --parts)
            text += random.of(kParts);
        const Exact exact(text);
        QCOMPARE(findWords<" sbrs ">(exact.text()), ascii::lower(text).find(" sbrs "));
        QCOMPARE(findLastWords<" sbrs ">(exact.text()), ascii::lower(text).rfind(" sbrs "));
    }
}

void TestByteSearch::nothingInNothing()
{
    QCOMPARE(findByte({}, ' '), std::string_view::npos);
    QCOMPARE(findWords<" address ">({}), std::string_view::npos);
    QCOMPARE(findLastWords<" address ">({}), std::string_view::npos);
}

AUTHLOUPE_TEST(TestByteSearch, NoApplication)
#include "tst_byte_search.moc"
