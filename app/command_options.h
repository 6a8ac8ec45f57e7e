// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace authloupe {

// The names of the options: the same in every language.
namespace option {
inline constexpr char kUser[] = "user";
inline constexpr char kProfile[] = "profile";
inline constexpr char kAddress[] = "address";
inline constexpr char kOutcome[] = "outcome";
inline constexpr char kDirection[] = "direction";
inline constexpr char kSince[] = "since";
inline constexpr char kUntil[] = "until";
inline constexpr char kFilter[] = "filter";
inline constexpr char kSummary[] = "summary";
inline constexpr char kExport[] = "export";
inline constexpr char kFormat[] = "format";
inline constexpr char kRows[] = "rows";
inline constexpr char kColumns[] = "columns";
inline constexpr char kDelimiter[] = "delimiter";
inline constexpr char kNoFormulaGuard[] = "no-formula-guard";
inline constexpr char kBom[] = "bom";
inline constexpr char kRecursive[] = "recursive";
inline constexpr char kFollow[] = "follow";
inline constexpr char kLanguage[] = "language";
inline constexpr char kThreads[] = "threads"; // for measuring; not in the help
inline constexpr char kHelp[] = "help";
inline constexpr char kVersion[] = "version";
} // namespace option

// Tells `parser` about all options, described in the language that is installed.
void addOptions(QCommandLineParser& parser);

// Words that an option takes, joined by a blank, for sentences and the help.
[[nodiscard]] QString languageCodes();
[[nodiscard]] QString outcomeWords();
[[nodiscard]] QString sessionColumnNames();
[[nodiscard]] QString attemptColumnNames();
[[nodiscard]] QString filterFieldNames();

} // namespace authloupe
