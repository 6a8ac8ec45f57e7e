// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ascii.h"
#include "bridge/settings.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace authloupe {

// Enumerators are stored by these names: a renumbered enum does not change anybody's settings. The command
// line takes the same words for formats and rows.
template<class Enum, std::size_t Count>
using EnumNames = std::array<std::pair<std::string_view, Enum>, Count>;

inline constexpr EnumNames<Theme, 3> kThemeNames{{
    {"system", Theme::System},
    {"light", Theme::Light},
    {"dark", Theme::Dark},
}};
inline constexpr EnumNames<RowDensity, 3> kRowDensityNames{{
    {"compact", RowDensity::Compact},
    {"normal", RowDensity::Normal},
    {"comfortable", RowDensity::Comfortable},
}};
inline constexpr EnumNames<TimeStyle, 3> kTimeStyleNames{{
    {"logged", TimeStyle::AsLogged},
    {"offset", TimeStyle::WithOffset},
    {"utc", TimeStyle::Utc},
}};
inline constexpr EnumNames<ExportFormat, 3> kFormatNames{{
    {"csv", ExportFormat::Csv},
    {"tsv", ExportFormat::Tsv},
    {"jsonl", ExportFormat::JsonLines},
}};
inline constexpr EnumNames<ExportRows, 2> kRowNames{{
    {"connections", ExportRows::Connections},
    {"attempts", ExportRows::Attempts},
}};
inline constexpr EnumNames<ReportFormat, 2> kReportFormatNames{{
    {"html", ReportFormat::Html},
    {"pdf", ReportFormat::Pdf},
}};

inline constexpr EnumNames<BinSplit, 3> kSplitNames{{
    {"outcome", BinSplit::Outcome},
    {"direction", BinSplit::Direction},
    {"profile", BinSplit::Profile},
}};
inline constexpr EnumNames<PictureFormat, 2> kPictureFormatNames{{
    {"png", PictureFormat::Png},
    {"svg", PictureFormat::Svg},
}};

template<class Enum, std::size_t Count>
[[nodiscard]] QString nameOfEnum(const EnumNames<Enum, Count>& names, Enum value)
{
    for (const auto& [name, enumerator] : names) {
        if (enumerator == value) {
            return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        }
    }
    return {};
}

template<class Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> enumOfName(const EnumNames<Enum, Count>& names, const QString& name)
{
    for (const auto& [known, enumerator] : names) {
        if (name == QLatin1String(known.data(), static_cast<qsizetype>(known.size()))) {
            return enumerator;
        }
    }
    return {};
}

template<class Enum, std::size_t Count>
[[nodiscard]] Enum enumOfName(const EnumNames<Enum, Count>& names, const QString& name, Enum fallback)
{
    return enumOfName(names, name).value_or(fallback);
}

// Something that can stand between the cells of a line: ASCII, and neither a quote nor part of a value or a
// line end.
[[nodiscard]] constexpr bool isDelimiter(char c) noexcept
{
    return c == '\t'
           || (c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '-' && c != '.'
               && !ascii::isLetterOrDigit(c));
}

} // namespace authloupe
