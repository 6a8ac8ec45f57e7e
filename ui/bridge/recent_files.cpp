// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/recent_files.h"

#include "bridge/doorbell.h"
#include "bridge/settings.h"

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <set>
#include <system_error>
#include <utility>

namespace authloupe {

// The paths that the last check() did not find.
struct RecentFiles::Mailbox {
    std::mutex mutex;
    std::set<std::string> missing; // guarded by mutex
};

namespace {

std::string absolutePath(const std::string& path)
{
    std::error_code unknown;
    const std::filesystem::path absolute = std::filesystem::absolute(path, unknown).lexically_normal();
    return unknown ? path : absolute.native();
}

} // namespace

RecentFiles::RecentFiles(Settings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_bell(std::make_shared<Doorbell>(this)),
      m_mailbox(std::make_shared<Mailbox>()),
      m_worker("recent files", LatestTask::AtEnd::Leave)
{
    for (std::string& path : settings.recentPaths()) {
        m_entries.push_back({.path = std::move(path), .missing = false});
    }
    m_entries.resize(std::min(m_entries.size(), kMost));
}

RecentFiles::~RecentFiles()
{
    m_bell->mute();
}

void RecentFiles::add(const std::string& path)
{
    addAll({path});
}

void RecentFiles::addAll(const std::vector<std::string>& paths)
{
    if (paths.empty()) {
        return;
    }
    std::vector<RecentFile> entries;
    const auto append = [&](const RecentFile& entry) {
        const auto isIt = [&](const RecentFile& file) { return file.path == entry.path; };
        if (entries.size() < kMost && std::ranges::none_of(entries, isIt)) {
            entries.push_back(entry);
        }
    };
    for (const std::string& path : paths) {
        if (entries.size() == kMost) {
            break; // thousands may be opened at once
        }
        append({.path = absolutePath(path), .missing = false});
    }
    std::ranges::for_each(m_entries, append);
    m_entries = std::move(entries);
    store();
}

void RecentFiles::remove(const std::string& path)
{
    std::erase_if(m_entries, [&](const RecentFile& file) { return file.path == path; });
    store();
}

void RecentFiles::clear()
{
    m_entries.clear();
    store();
}

void RecentFiles::check()
{
    std::vector<std::string> paths;
    for (const RecentFile& file : m_entries) {
        paths.push_back(file.path);
    }
    m_worker.post(
        [this, bell = m_bell, mailbox = m_mailbox, paths = std::move(paths)](const StopToken& stop) {
            std::set<std::string> missing;
            for (const std::string& path : paths) {
                std::error_code unknown;
                if (stop.stop_requested()) {
                    return;
                }
                if (!std::filesystem::exists(path, unknown)) {
                    missing.insert(path);
                }
            }
            {
                const std::scoped_lock lock(mailbox->mutex);
                mailbox->missing.swap(missing);
            }
            bell->ring([this] { takeChecked(); });
        });
}

void RecentFiles::takeChecked()
{
    bool differs = false;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        for (RecentFile& file : m_entries) {
            const bool missing = m_mailbox->missing.contains(file.path);
            differs = differs || missing != file.missing;
            file.missing = missing;
        }
    }
    if (differs) {
        Q_EMIT changed();
    }
}

void RecentFiles::store()
{
    std::vector<std::string> paths;
    for (const RecentFile& file : m_entries) {
        paths.push_back(file.path);
    }
    m_settings.setRecentPaths(paths);
    Q_EMIT changed();
}

} // namespace authloupe
