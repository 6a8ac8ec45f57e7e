// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pseudonyms.h"
#include "query/filter.h"
#include "query/value_groups.h"
#include "session/field.h"

#include <QString>

#include <optional>

namespace authloupe {

// What a report says in place of the texts of a log when nobody is to be named in it. With it on, everything
// that comes from a log is a number, a time, a word of a closed vocabulary, a pseudonym, the codes of an
// answer, or a text that tells no name (Pseudonyms::tells); free text of others, as in raw lines, is left out
// by the builder. Off, everything stays as it is shown.
class ReportDisguise final {
public:
    ReportDisguise() = default; // off
    explicit ReportDisguise(Pseudonyms names) : m_names(std::move(names)) {}
    [[nodiscard]] bool isOn() const noexcept { return m_names.has_value(); }

    // `shown`: what stands there otherwise; it stays where the log states no value.
    [[nodiscard]] QString value(const Snapshot& snapshot, const Session& session, SessionField field,
                                const QString& shown);
    [[nodiscard]] QString value(std::string_view logged, AttemptField field, const QString& shown);
    [[nodiscard]] QString value(std::string_view logged, ValueGroup group, const QString& shown);
    [[nodiscard]] QString sender(std::string_view logged, const QString& shown);
    // Its names and paths; what it says of its errors then names no path.
    [[nodiscard]] FileInfo file(FileInfo file);
    // Exact users and addresses get their pseudonyms, every other text an ellipsis.
    [[nodiscard]] Filter filter(const Filter& filter);
    // Free text that somebody wrote: whether it may be told.
    [[nodiscard]] bool mayTell(std::string_view text) const { return !m_names || !m_names->tells(text); }

private:
    [[nodiscard]] QString name(NameKind kind, std::string_view logged);
    [[nodiscard]] QString harmless(std::string_view logged);
    [[nodiscard]] QString names(const Snapshot& snapshot, const std::vector<TextId>& ids, TextKind kind);

    std::optional<Pseudonyms> m_names;
};

} // namespace authloupe
