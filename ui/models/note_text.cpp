// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/note_text.h"

#include "models/display_text.h"
#include "models/error_text.h"
#include "models/locale_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Notes)
};

// Through a note and what is shown of it, character by character.
struct NotePlace {
    QStringView note, shown; // what is left of them

    // What stands for the next character.
    [[nodiscard]] QStringView shownCharacter() const
    {
        if (shown.startsWith(note.first(units())))
            return shown.first(units());
        return shown.first(shown.startsWith(u"\\x") ? 4 : shown.indexOf(u'}') + 1); // an escape of the gate
    }
    void advance()
    {
        shown = shown.sliced(shownCharacter().size());
        note = note.sliced(units());
    }

private:
    [[nodiscard]] qsizetype units() const
    {
        const bool isPair = note.size() > 1 && note[0].isHighSurrogate() && note[1].isLowSurrogate();
        return isPair ? 2 : 1;
    }
};

} // namespace

// What is the same in front and behind is compared by whole characters of the note: escapes begin alike.
QString editedNote(const QString& note, const QString& edited)
{
    const QString shown = editableText(note);
    NotePlace place{note, shown};
    qsizetype front = 0;
    while (!place.note.isEmpty() && QStringView(edited).sliced(front).startsWith(place.shownCharacter())) {
        front += place.shownCharacter().size();
        place.advance();
    }
    const QString kept = note.chopped(place.note.size());
    const auto most = std::min(place.shown.size(), edited.size() - front);
    const auto back = std::mismatch(shown.rbegin(), shown.rbegin() + most, edited.rbegin());
    while (place.shown.size() > back.first - shown.rbegin())
        place.advance();
    return kept % edited.sliced(front, edited.size() - place.shown.size() - front) % place.note;
}

QString noteText(const QString& note, int most)
{
    QStringList lines = note.left(most).split(u'\n');
    for (QString& line : lines)
        line = displayText(line, kNoteCharacters * 10); // escapes are longer than what they stand for
    QString shown = lines.join(u'\n');
    if (const qsizetype left = note.size() - most; left > 0) {
        //: End of a note that was cut; %1 is the number of characters left out
        shown += Tr::tr("… (%1 more)").arg(displayCount(static_cast<std::uint64_t>(left)));
    }
    return shown;
}

QString noteFileSentence(const NoteFileContent& content, const std::string& path)
{
    const QString file = shownPath(path);
    switch (content.fault) {
    case NoteFileFault::None: break;
    case NoteFileFault::Unreadable: return errorSentence(content.error);
    case NoteFileFault::TooLarge:
        //: %1 is a file that was chosen as one of notes
        return Tr::tr("“%1” is too large for a file of notes and was not read.").arg(file);
    case NoteFileFault::Foreign:
        //: %1 is a file that was chosen as one of notes; Authloupe is the name of the program
        return Tr::tr("“%1” holds no notes of Authloupe. Choose the file that the notes were saved to.")
            .arg(file);
    case NoteFileFault::Newer:
        //: %1 is a file of notes; Authloupe is the name of the program
        return Tr::tr("“%1” was written by a later version of Authloupe. Open it with that version.")
            .arg(file);
    case NoteFileFault::Damaged:
        //: %1 is a file of notes
        return Tr::tr("“%1” is damaged: a part of it makes no sense. It was neither taken over nor changed.")
            .arg(file);
    }
    return {};
}

} // namespace authloupe
