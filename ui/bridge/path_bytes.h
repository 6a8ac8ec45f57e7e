// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <string>
#include <string_view>

namespace authloupe {

// Paths are bytes; Qt's are UTF-16. These are the only doors between them, so that a file whose name is no
// valid UTF-8 opens as well.

// Of a path that Qt gave (file dialog): never for text that came from a URL.
[[nodiscard]] std::string pathBytes(const QString& path);
// The percent-decoded bytes of a `file:` URL on this machine; empty for any other URL, and for one with a NUL
// in it.
[[nodiscard]] std::optional<std::string> pathBytes(const QUrl& url);
[[nodiscard]] QUrl urlOfPath(std::string_view path);
// To preset a file dialog with; what Qt cannot express comes out damaged. Never shown to the user: see
// models/display_text.h.
[[nodiscard]] QString dialogPath(std::string_view path);

// Any bytes as a QString and back without loss: a byte that is no part of valid UTF-8 becomes the lone
// surrogate U+DC80 … U+DCFF (as PEP 383 has it).
[[nodiscard]] QString reversibleText(std::string_view bytes);
[[nodiscard]] std::string bytesOfReversible(QStringView text);

} // namespace authloupe
