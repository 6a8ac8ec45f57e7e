// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/export_job.h"
#include "bridge/note_file.h"
#include "widgets/message_bar.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

class QWidget;

namespace authloupe {

class Actions;
class Doorbell;
class Settings;

// The side file of the notes: opening, saving, and the question before notes would be lost. Nothing is
// written that nobody named.
class NoteSaving final : public QObject {
    Q_OBJECT

public:
    // All but the parent outlive this object; `window` is the parent of the dialogs.
    NoteSaving(const Actions& actions, NoteBook& notes, Settings& settings, QWidget& window,
               QObject* parent = nullptr);
    ~NoteSaving() override;

    // Its logs are no targets.
    void setSnapshot(const SnapshotPtr& snapshot);
    // The notes are of another document now: their file is not that of the next ones.
    void forgetFile() { m_path.clear(); }

    // True when nothing is lost without them. Else asks: discarded is true as well, cancelled and saved are
    // false; once they are saved, then() is called.
    [[nodiscard]] bool mayGo(std::function<void()> then);
    // Something else was asked for meanwhile: then() is not called.
    void forgetRequest() { m_then = nullptr; }

Q_SIGNALS:
    void told(authloupe::MessageBar::Severity severity, const authloupe::MessageBar::Sentence& sentence);

private:
    void refresh();
    void open();
    void save(bool asks);
    void takeContent(const NoteFileContent& content, const std::string& path);
    void takeOutcome(const ExportOutcome& outcome);

    const Actions& m_actions;
    NoteBook& m_notes;
    Settings& m_settings;
    QWidget& m_window;
    SnapshotPtr m_snapshot;
    std::string m_path; // of the side file; empty: none yet
    std::function<void()> m_then;
    quint64 m_saving = 0; // NoteBook::changes() of what is being written
    ExportJob m_job;
    std::shared_ptr<Doorbell> m_bell;
    LatestTask m_reader;
};

} // namespace authloupe
