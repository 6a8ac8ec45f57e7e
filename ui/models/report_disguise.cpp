// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_disguise.h"

#include "base/path_parts.h"
#include "models/display_text.h"
#include "session/message_lists.h"

#include <QStringList>

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kMostNamed = 20; // of one connection, as in a cell
constexpr std::string_view kEllipsis = "\u2026";

NameKind kindOf(TextKind kind) noexcept
{
    return kind == TextKind::User ? NameKind::User : NameKind::Sender;
}

} // namespace

QString ReportDisguise::name(NameKind kind, std::string_view logged)
{
    return displayText(m_names->of(kind, logged));
}

QString ReportDisguise::harmless(std::string_view logged)
{
    return displayText(m_names->shown(logged));
}

QString ReportDisguise::names(const Snapshot& snapshot, const std::vector<TextId>& ids, TextKind kind)
{
    QStringList all;
    for (const TextId id : ids) {
        if (all.size() == static_cast<qsizetype>(kMostNamed)) {
            all.append(QString::fromUtf8(kEllipsis));
            break;
        }
        const std::string_view text = snapshot.text(kind, id);
        all.append(kind == TextKind::Sender ? sender(text, {}) : name(kindOf(kind), text));
    }
    return all.join(QStringLiteral("; "));
}

QString ReportDisguise::value(const Snapshot& snapshot, const Session& session, SessionField field,
                              const QString& shown)
{
    std::string logged;
    if (!m_names || info(field).type != FieldType::Text || !appendValue(logged, snapshot, session, field))
        return shown;
    switch (field) {
    case SessionField::Users:
        return names(snapshot, attemptTexts(snapshot, session, TextKind::User), TextKind::User);
    case SessionField::EnvelopeSenders:
        return names(snapshot, envelopeSenders(snapshot, session), TextKind::Sender);
    case SessionField::RemoteAddress:
    case SessionField::LocalAddress: return name(NameKind::Address, logged);
    case SessionField::ReverseDns:
        return logged == Pseudonyms::kNoHost ? shown : name(NameKind::Host, logged);
    case SessionField::Response: {
        const std::string_view codes = replyCodes(logged);
        return displayText(codes.empty() ? kEllipsis : codes);
    }
    default: return harmless(logged);
    }
}

QString ReportDisguise::value(std::string_view logged, AttemptField field, const QString& shown)
{
    if (!m_names || info(field).type != FieldType::Text || logged.empty())
        return shown;
    switch (field) {
    case AttemptField::User: return name(NameKind::User, logged);
    case AttemptField::RemoteAddress: return name(NameKind::Address, logged);
    case AttemptField::Response: {
        const std::string_view codes = replyCodes(logged);
        return displayText(codes.empty() ? kEllipsis : codes);
    }
    default: return harmless(logged);
    }
}

QString ReportDisguise::value(std::string_view logged, ValueGroup group, const QString& shown)
{
    if (!m_names || logged.empty())
        return shown;
    switch (group) {
    case ValueGroup::Users: return name(NameKind::User, logged);
    case ValueGroup::Addresses: return name(NameKind::Address, logged);
    case ValueGroup::Networks: return name(NameKind::Network, logged);
    default: return harmless(logged);
    }
}

QString ReportDisguise::sender(std::string_view logged, const QString& shown)
{
    if (!m_names)
        return shown;
    return logged.empty() || logged == writtenSender({}) ? displayText(writtenSender({}))
                                                         : name(NameKind::Sender, logged);
}

FileInfo ReportDisguise::file(FileInfo file)
{
    if (!m_names)
        return file;
    // Paths tell folders, and those the name of whoever is signed in.
    const auto hide = [&](std::string& path) { path = path.empty() ? path : m_names->shown(lastPart(path)); };
    file.name = m_names->shown(file.name);
    hide(file.path);
    hide(file.error.path);
    hide(file.error.other);
    for (Error& note : file.notes) {
        hide(note.path);
        hide(note.other);
    }
    file.serialNumber = m_names->shown(file.serialNumber);
    file.asyncOsVersion = m_names->shown(file.asyncOsVersion);
    return file;
}

Filter ReportDisguise::filter(const Filter& filter)
{
    Filter told = filter;
    if (!m_names)
        return told;
    const auto hide = [&](auto& choice, std::optional<NameKind> kind) {
        if (kind && choice.exact && !choice.text.empty()) {
            choice.text = m_names->of(*kind, choice.text);
            return;
        }
        if (choice.text == "*") // stated at all
            return;
        choice.text = kEllipsis;
        choice.pattern = TextPattern::None;
    };
    for (TextChoice& choice : told.users)
        hide(choice, NameKind::User);
    for (TextChoice& choice : told.addresses)
        hide(choice, NameKind::Address);
    for (TextChoice& choice : told.profiles)
        hide(choice, std::nullopt);
    for (TextChoice& choice : told.words)
        hide(choice, std::nullopt);
    for (FieldChoice& choice : told.fields)
        if (auto* const text = std::get_if<TextTest>(&choice.test);
            text && info(choice.field).type == FieldType::Text)
            hide(*text, std::nullopt);
    return told;
}

} // namespace authloupe
