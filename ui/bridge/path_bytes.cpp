// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/path_bytes.h"

#include <QFile>
#include <QStringDecoder>

namespace authloupe {

namespace {

constexpr char16_t kEscapeBase = 0xDC00; // plus the byte, which is 0x80 or more

bool isEscape(QChar c)
{
    return c.unicode() >= kEscapeBase + 0x80 && c.unicode() <= kEscapeBase + 0xFF;
}

// Length of the valid UTF-8 sequence that `bytes` begins with, 0 when there is none. As in RFC 3629, table
// in 4.
std::size_t sequenceLength(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length) {
        return 0;
    }
    const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high) {
        return 0;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

qsizetype size(std::string_view text)
{
    return static_cast<qsizetype>(text.size());
}

} // namespace

std::string pathBytes(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

std::optional<std::string> pathBytes(const QUrl& url)
{
    const QString host = url.host();
    if (!url.isLocalFile() || !(host.isEmpty() || host == QLatin1String("localhost"))) {
        return {};
    }
    const QByteArray encoded = url.path(QUrl::FullyEncoded).toLatin1();
    std::string path = QByteArray::fromPercentEncoding(encoded).toStdString();
    if (path.empty() || path.find('\0') != std::string::npos) {
        return {};
    }
    return path;
}

QUrl urlOfPath(std::string_view path)
{
    const QByteArray encoded = QByteArray::fromRawData(path.data(), size(path)).toPercentEncoding("/");
    return QUrl(QLatin1String("file://") % QLatin1String(encoded), QUrl::StrictMode);
}

QString dialogPath(std::string_view path)
{
    return QFile::decodeName(QByteArray(path.data(), size(path)));
}

QString reversibleText(std::string_view bytes)
{
    QString text;
    text.reserve(size(bytes));
    while (!bytes.empty()) {
        std::size_t valid = 0;
        while (valid < bytes.size()) {
            const std::size_t length = sequenceLength(bytes.substr(valid));
            if (length == 0) {
                break;
            }
            valid += length;
        }
        // A mark at the beginning is content like any other: QString::fromUtf8() would swallow it.
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        text += decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(valid)));
        bytes.remove_prefix(valid);
        if (!bytes.empty()) {
            text += QChar(static_cast<char16_t>(kEscapeBase + static_cast<unsigned char>(bytes.front())));
            bytes.remove_prefix(1);
        }
    }
    return text;
}

std::string bytesOfReversible(QStringView text)
{
    std::string bytes;
    while (!text.isEmpty()) {
        qsizetype plain = 0;
        // The second half of a pair is never an escape: a pair is taken as one.
        while (plain < text.size() && !isEscape(text[plain])) {
            const bool pair =
                text[plain].isHighSurrogate() && plain + 1 < text.size() && text[plain + 1].isLowSurrogate();
            plain += pair ? 2 : 1;
        }
        bytes += text.first(plain).toUtf8().toStdString();
        text = text.sliced(plain);
        if (!text.isEmpty()) {
            bytes += static_cast<char>(text.front().unicode() - kEscapeBase);
            text = text.sliced(1);
        }
    }
    return bytes;
}

} // namespace authloupe
