// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/note_saving.h"

#include "base/path_parts.h"
#include "bridge/doorbell.h"
#include "bridge/path_bytes.h"
#include "bridge/settings.h"
#include "models/error_text.h"
#include "models/locale_text.h"
#include "models/note_text.h"
#include "widgets/actions.h"
#include "widgets/plain_text.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

#include <new>
#include <utility>

namespace authloupe {

namespace {

constexpr auto kNoteFileName = "notes.json";

} // namespace

NoteSaving::NoteSaving(const Actions& actions, NoteBook& notes, Settings& settings, QWidget& window,
                       QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_notes(notes),
      m_settings(settings),
      m_window(window),
      m_bell(std::make_shared<Doorbell>(this)),
      m_reader("note file", LatestTask::AtEnd::Leave)
{
    connect(&actions[Act::OpenNotes], &QAction::triggered, this, &NoteSaving::open);
    connect(&actions[Act::SaveNotes], &QAction::triggered, this, [this] { save(false); });
    connect(&actions[Act::SaveNotesAs], &QAction::triggered, this, [this] { save(true); });
    connect(&notes, &NoteBook::changed, this, &NoteSaving::refresh);
    connect(&m_job, &ExportJob::finished, this, &NoteSaving::takeOutcome);
    refresh();
}

NoteSaving::~NoteSaving()
{
    m_bell->mute();
}

void NoteSaving::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void NoteSaving::refresh()
{
    const bool possible = m_snapshot && !m_job.isRunning();
    m_actions[Act::OpenNotes].setEnabled(possible);
    m_actions[Act::SaveNotes].setEnabled(possible && m_notes.isModified());
    m_actions[Act::SaveNotesAs].setEnabled(possible && !m_notes.isEmpty());
}

void NoteSaving::open()
{
    const std::string folder = m_settings.exportFolder();
    //: Title of the dialog that asks for a file of notes
    const QString chosen = QFileDialog::getOpenFileName(
        &m_window, tr("Open notes"), folder.empty() ? QDir::homePath() : dialogPath(folder),
        //: Kind of files in the dialog that asks for a file of notes; keep (*.json)
        tr("Notes (*.json)"));
    if (chosen.isEmpty())
        return;
    const std::string path = pathBytes(chosen);
    m_reader.post([this, bell = m_bell, path](const StopToken&) {
        auto content = std::make_shared<NoteFileContent>();
        try {
            *content = readNoteFile(path);
        } catch (const std::bad_alloc&) {
            content->fault = NoteFileFault::Unreadable;
            content->error.code = ErrorCode::OutOfMemory;
            content->error.path = path;
        }
        bell->ring([this, content, path] { takeContent(*content, path); });
    });
}

void NoteSaving::takeContent(const NoteFileContent& content, const std::string& path)
{
    if (content.fault != NoteFileFault::None) {
        Q_EMIT told(MessageBar::Severity::Error, [content, path] { return noteFileSentence(content, path); });
        return;
    }
    const bool others = !m_notes.isEmpty();
    m_notes.add(content.notes);
    m_path = path;
    m_settings.setExportFolder(std::string(folderPart(path)));
    if (!others)
        m_notes.setSaved(m_notes.changes());
    refresh();
    const std::size_t count = content.notes.size();
    Q_EMIT told(MessageBar::Severity::Information, [count, path] {
        //: Message above the table: how many marked connections a file of notes holds; %1 is the file
        return tr("%Ln marked connection(s) were read from “%1”. Those that are not in this log stay in the "
                  "file.",
                  nullptr, pluralNumber(count))
            .arg(shownPath(path));
    });
}

void NoteSaving::save(bool asks)
{
    if (m_job.isRunning() || !m_snapshot)
        return;
    std::string path = m_path;
    if (asks || path.empty()) {
        const std::string folder = path.empty() ? m_settings.exportFolder() : std::string(folderPart(path));
        const QString proposed = QDir(folder.empty() ? QDir::homePath() : dialogPath(folder))
                                     .absoluteFilePath(QString::fromLatin1(kNoteFileName));
        //: Title of the dialog that asks where to write notes
        const QString chosen = QFileDialog::getSaveFileName(&m_window, tr("Save notes"), proposed);
        if (chosen.isEmpty()) {
            m_then = nullptr;
            return;
        }
        path = pathBytes(chosen);
        m_settings.setExportFolder(std::string(folderPart(path)));
    }
    m_saving = m_notes.changes();
    auto content = std::make_shared<ExportContent>();
    content->write = [notes = m_notes.notes()](ByteSink& sink, const ExportProgress&,
                                               const StopToken&) -> Result<ExportSummary> {
        const QByteArray text = noteFileText(notes);
        if (auto error = sink.write({text.constData(), static_cast<std::size_t>(text.size())}))
            return *error;
        return ExportSummary();
    };
    m_job.start({.snapshot = m_snapshot,
                 .rows = nullptr,
                 .options = {},
                 .path = path,
                 .values = nullptr,
                 .content = std::move(content)});
    refresh();
}

void NoteSaving::takeOutcome(const ExportOutcome& outcome)
{
    const std::function<void()> then = std::exchange(m_then, nullptr);
    if (!outcome.ok()) {
        const Error error = outcome.error;
        Q_EMIT told(MessageBar::Severity::Error, [error] { return errorSentence(error); });
        refresh();
        return;
    }
    m_path = outcome.path;
    m_notes.setSaved(m_saving);
    refresh();
    if (then && !m_notes.isModified())
        then();
}

bool NoteSaving::mayGo(std::function<void()> then)
{
    if (!m_notes.isModified())
        return true;
    //: Question before the window is closed or another log takes the place of this one
    const QString question = tr("The marks and notes have changes that are not saved.");
    //: Below the question about notes that are not saved
    const QString details = tr("Without saving, these changes are lost.");
    switch (askPlain(&m_window, QMessageBox::Question, question, details,
                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save)) {
    case QMessageBox::Discard: return true;
    case QMessageBox::Save:
        m_then = std::move(then);
        save(false);
        return false;
    default: return false;
    }
}

} // namespace authloupe
