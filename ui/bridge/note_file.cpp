// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/note_file.h"

#include "base/log_time.h"
#include "input/small_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace authloupe {

namespace {

constexpr int kNoteFileVersion = 1;
constexpr QLatin1String kNoteFileFormat("authloupe-notes");

QString asText(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

QString directionName(Direction direction)
{
    return direction == Direction::Inbound ? QStringLiteral("inbound") : QStringLiteral("outbound");
}

QJsonObject objectOf(const SessionNote& note)
{
    QJsonObject object;
    const auto put = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    };
    put("direction", directionName(note.key.direction));
    put("id", QString::number(note.key.id));
    put("first", asText(isoText(note.key.first)));
    put("last", asText(isoText(note.key.last)));
    put("address", asText(note.key.address));
    put("appliance", asText(note.key.appliance));
    put("note", note.text);
    return object;
}

// False when it is there and no moment.
bool readTime(const QJsonObject& object, const char* name, LogTime& time)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined())
        return true;
    const auto read = parseIso(value.toString().toStdString());
    time = read.value_or(kNoTime);
    return read.has_value();
}

bool isStringOrNone(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isUndefined() || value.isString();
}

std::optional<SessionNote> noteOf(const QJsonObject& object)
{
    SessionNote note;
    bool isNumber = false;
    note.key.id = object.value(QStringLiteral("id")).toString().toULongLong(&isNumber);
    const QString direction = object.value(QStringLiteral("direction")).toString();
    note.key.direction =
        direction == directionName(Direction::Outbound) ? Direction::Outbound : Direction::Inbound;
    const std::array texts{"address", "appliance", "note"};
    if (!isNumber || note.key.id == 0 || direction != directionName(note.key.direction)
        || !std::ranges::all_of(texts, [&](const char* name) { return isStringOrNone(object, name); })
        || !readTime(object, "first", note.key.first) || !readTime(object, "last", note.key.last))
        return std::nullopt;
    note.key.address = object.value(QStringLiteral("address")).toString().toStdString();
    note.key.appliance = object.value(QStringLiteral("appliance")).toString().toStdString();
    note.text = object.value(QStringLiteral("note")).toString();
    if (note.text.size() > kMostNoteCharacters)
        return std::nullopt;
    return note;
}

NoteFileContent failed(NoteFileFault fault)
{
    NoteFileContent content;
    content.fault = fault;
    return content;
}

NoteFileContent unreadable(Error error, const std::string& path)
{
    NoteFileContent content = failed(NoteFileFault::Unreadable);
    content.error = std::move(error);
    content.error.path = path;
    return content;
}

} // namespace

QByteArray noteFileText(const std::vector<SessionNote>& notes)
{
    QJsonArray list;
    for (const SessionNote& note : notes)
        list.append(objectOf(note));
    QJsonObject file;
    file.insert(QStringLiteral("format"), kNoteFileFormat);
    file.insert(QStringLiteral("version"), kNoteFileVersion);
    file.insert(QStringLiteral("notes"), list);
    return QJsonDocument(file).toJson();
}

NoteFileContent parseNoteFile(const QByteArray& text)
{
    if (text.size() > kMostNoteFileBytes)
        return failed(NoteFileFault::TooLarge);
    const QJsonObject file = QJsonDocument::fromJson(text).object();
    if (file.value(QStringLiteral("format")).toString() != kNoteFileFormat)
        return failed(text.contains("authloupe-notes") ? NoteFileFault::Damaged : NoteFileFault::Foreign);
    const int version = file.value(QStringLiteral("version")).toInt();
    if (version > kNoteFileVersion)
        return failed(NoteFileFault::Newer);
    const QJsonValue list = file.value(QStringLiteral("notes"));
    if (version < 1 || !list.isArray() || list.toArray().size() > kMostNotes)
        return failed(NoteFileFault::Damaged);
    NoteFileContent content;
    const QJsonArray notes = list.toArray();
    for (const auto& value : notes) {
        auto note = noteOf(value.toObject());
        if (!note)
            return failed(NoteFileFault::Damaged);
        content.notes.push_back(std::move(*note));
    }
    return content;
}

NoteFileContent readNoteFile(const std::string& path)
{
    const auto text = readSmallFile(path, static_cast<std::size_t>(kMostNoteFileBytes));
    if (!text.ok())
        return unreadable(text.error(), path);
    return text.value() ? parseNoteFile(QByteArray::fromStdString(*text.value()))
                        : failed(NoteFileFault::TooLarge);
}

} // namespace authloupe
