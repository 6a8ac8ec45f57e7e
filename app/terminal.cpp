// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "bridge/path_bytes.h"

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace authloupe {

namespace {

Error standardError(ErrorCode code, int reason)
{
    if (code == ErrorCode::WriteFailed && reason == ENOSPC) {
        code = ErrorCode::DiskFull;
    }
    return {.code = code, .path = "-", .offset = 0, .systemError = reason};
}

std::optional<Error> writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return standardError(ErrorCode::WriteFailed, errno);
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return {};
}

// Controls, formats, lone surrogates (bytes that are no UTF-8), private and unassigned characters do not.
bool mayPass(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool breaksLine = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    return c == U'\n' || c == U'\r' || c == U'\t' || (QChar::isPrint(c) && !breaksLine);
}

QString escape(char32_t c)
{
    const bool isByte = c >= 0xDC80 && c <= 0xDCFF; // of reversibleText()
    const QString form = isByte ? QStringLiteral("\\x%1") : QStringLiteral("\\u{%1}");
    return form.arg(QString::number(isByte ? c - 0xDC00 : c, 16).toUpper());
}

class TerminalSink final : public ByteSink {
public:
    std::optional<Error> write(std::string_view bytes) override
    {
        m_pending += bytes;
        const std::size_t end = m_pending.rfind('\n'); // a character may be cut anywhere else
        if (end == std::string::npos) {
            return {};
        }
        const std::string lines = m_pending.substr(0, end + 1);
        m_pending.erase(0, end + 1);
        return writeStandardOutput(escapedForTerminal(lines));
    }
    std::optional<Error> commit() override
    {
        return writeStandardOutput(escapedForTerminal(std::exchange(m_pending, {})));
    }

private:
    std::string m_pending;
};

} // namespace

std::optional<Error> writeStandardOutput(std::string_view bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

void writeStandardError(const QString& sentence)
{
    const std::string line = plainUtf8(sentence) + '\n';
    [[maybe_unused]] const auto nobodyToTell = writeAll(STDERR_FILENO, line);
}

std::string plainUtf8(const QString& text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return plain.toStdString();
}

std::string escapedForTerminal(std::string_view lines)
{
    const QString text = reversibleText(lines);
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        escaped += mayPass(c) ? text.mid(i, pair ? 2 : 1) : escape(c);
        i += pair ? 1 : 0;
    }
    return escaped.toStdString();
}

bool standardOutputIsTerminal() noexcept
{
    return ::isatty(STDOUT_FILENO) == 1;
}

std::unique_ptr<ByteSink> makeTerminalSink()
{
    return std::make_unique<TerminalSink>();
}

} // namespace authloupe
