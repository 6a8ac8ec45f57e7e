// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/latest_task.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace authloupe {

class Doorbell;
class Settings;

struct RecentFile {
    std::string path;     // bytes, absolute
    bool missing = false; // as of the last check()
};

// The files and folders opened last, newest first. Lives on the GUI thread.
class RecentFiles final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 10;

    explicit RecentFiles(Settings& settings, QObject* parent = nullptr);
    // A check that hangs is left behind.
    ~RecentFiles() override;
    Q_DISABLE_COPY_MOVE(RecentFiles)

    [[nodiscard]] const std::vector<RecentFile>& entries() const noexcept { return m_entries; }
    // Makes it the first. A relative path is taken from the current directory.
    void add(const std::string& path);
    // As add() of each, the last one first, but stored and told once.
    void addAll(const std::vector<std::string>& paths);
    void remove(const std::string& path);
    void clear();
    // Looks on a worker thread which ones are still there (a network drive may be slow to answer); changed()
    // follows if that differs from what was known.
    void check();

Q_SIGNALS:
    void changed();

private:
    struct Mailbox;

    void store();
    void takeChecked();

    Settings& m_settings;
    std::vector<RecentFile> m_entries;
    std::shared_ptr<Doorbell> m_bell;
    std::shared_ptr<Mailbox> m_mailbox;
    LatestTask m_worker;
};

} // namespace authloupe
