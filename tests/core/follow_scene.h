// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/plain_document.h"
#include "support/scratch_directory.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <unistd.h>

namespace authloupe::test {

namespace fs = std::filesystem;

// Four lines, as long and as far apart for every number from 100 to 999.
inline std::string connection(unsigned number)
{
    const std::string id = std::to_string(number);
    const unsigned second = number * 10;
    return entry("New SMTP ICID " + id + " interface Management (10.0.0.1) address 10.1.1." + id.substr(1)
                     + " reverse dns host unknown verified no",
                 second)
           + entry("ICID " + id + " ACCEPT SG UNKNOWNLIST match sbrs[none] SBRS None", second + 1)
           + entry("SMTP Auth: (ICID " + id + ") succeeded for user: user" + id
                       + " using AUTH mechanism: LOGIN with profile: in",
                   second + 2)
           + entry("ICID " + id + " close", second + 3);
}

// A log, the loader that follows it, and the logs that were there one after the other.
class Scene final {
public:
    explicit Scene(std::uint64_t chunkBytes = std::uint64_t{8} << 20)
    {
        fs::create_directory(m_directory.path("logs"));
        logs.push_back(connection(m_next++));
        put(logs.back());
        Loader::Options options;
        options.follow = true;
        options.chunkBytes = chunkBytes;
        m_loader = std::make_unique<Loader>(std::vector{LoadInput{.path = path, .text = {}}}, options);
        m_loader->work();
    }

    [[nodiscard]] std::string more(int connections = 1)
    {
        std::string lines;
        for (int i = 0; i < connections; ++i)
            lines += connection(m_next++);
        return lines;
    }
    [[nodiscard]] std::string other(const std::string& name) const
    {
        return m_directory.path("logs/" + name);
    }

    void put(const std::string& text, const std::string& to = {}) const
    {
        std::ofstream(to.empty() ? path : to, std::ios::binary | std::ios::trunc) << text;
    }
    void append(const std::string& text, const std::string& to = {}) const
    {
        std::ofstream(to.empty() ? path : to, std::ios::binary | std::ios::app) << text;
    }

    // As a program does that looks from time to time. The state that it comes to.
    Following look()
    {
        constexpr int kEnough = 4; // without news
        Following last = Following::Nothing;
        for (int quiet = 0; quiet < kEnough; ++quiet) {
            last = m_loader->look();
            if (last != Following::Grew)
                continue;
            m_loader->work();
            quiet = 0;
        }
        return last;
    }
    // Empty when all is as if the logs had been loaded one after the other.
    [[nodiscard]] std::string difference() const
    {
        return firstDifference(plainDocumentOf(*load(logs)), plainDocumentOf(*snapshot()));
    }
    [[nodiscard]] SnapshotPtr snapshot() const { return m_loader->publish(); }
    [[nodiscard]] const Loader& loader() const { return *m_loader; }

private:
    ScratchDirectory m_directory;
    unsigned m_next = 100;
    std::unique_ptr<Loader> m_loader;

public:
    const std::string path = m_directory.path("logs/mail.current");
    std::vector<std::string> logs;
};

using Step = std::function<void(Scene&)>;
struct NamedStep {
    const char* name;
    Step run;
};

inline void rotate(Scene& scene, const std::string& oldName)
{
    fs::rename(scene.path, scene.other(oldName));
    const std::string late = scene.more();
    scene.append(late, scene.other(oldName)); // by a writer that has not gone over yet
    scene.logs.back() += late;
}

inline void beginNext(Scene& scene)
{
    scene.logs.push_back(scene.more());
    scene.put(scene.logs.back());
}

// Everything that may happen to a log between two looks.
inline std::vector<NamedStep> steps()
{
    return {
        {"append",
         [](Scene& scene) {
             const std::string lines = scene.more(3);
             scene.append(lines);
             scene.logs.back() += lines;
         }},
        {"last line of a rotated log is not ended",
         [](Scene& scene) {
             const std::string part = scene.more().substr(0, 150);
             scene.append(part);
             scene.logs.back() += part;
             fs::rename(scene.path, scene.other("unfinished"));
             beginNext(scene);
         }},
        {"partial line",
         [](Scene& scene) {
             const std::string lines = scene.more();
             scene.append(lines.substr(0, 150));
             scene.look();
             scene.append(lines.substr(150, 1));
             scene.look();
             scene.append(lines.substr(151));
             scene.logs.back() += lines;
         }},
        {"rename and create",
         [](Scene& scene) {
             rotate(scene, "mail.s");
             scene.look();
             beginNext(scene);
         }},
        {"rename and create before anybody looks",
         [](Scene& scene) {
             rotate(scene, "mail.t");
             beginNext(scene);
         }},
        {"created empty, written later",
         [](Scene& scene) {
             rotate(scene, "mail.u");
             scene.put({});
             scene.look();
             beginNext(scene);
         }},
        {"copy and truncate",
         [](Scene& scene) {
             fs::copy_file(scene.path, scene.other("copy"), fs::copy_options::overwrite_existing);
             beginNext(scene);
         }},
        {"truncated, written later",
         [](Scene& scene) {
             scene.put({});
             scene.logs.emplace_back();
             scene.look();
             const std::string lines = scene.more();
             scene.append(lines);
             scene.logs.back() += lines;
         }},
        {"replaced by a longer copy",
         [](Scene& scene) {
             scene.logs.back() += scene.more(2);
             scene.put(scene.logs.back(), scene.other("new"));
             fs::rename(scene.other("new"), scene.path);
         }},
        {"replaced by another log",
         [](Scene& scene) {
             scene.logs.push_back(scene.more());
             scene.put(scene.logs.back(), scene.other("new"));
             fs::rename(scene.other("new"), scene.path);
         }},
        {"deleted",
         [](Scene& scene) {
             fs::remove(scene.path);
             QCOMPARE(scene.look(), Following::Waiting);
             beginNext(scene);
         }},
        {"written over, same size",
         [](Scene& scene) {
             const auto connections = static_cast<int>(scene.logs.back().size() / connection(100).size());
             scene.logs.push_back(scene.more(std::max(connections, 1)));
             scene.put(scene.logs.back());
         }},
        {"created anew, same size",
         [](Scene& scene) {
             const auto connections = static_cast<int>(scene.logs.back().size() / connection(100).size());
             fs::remove(scene.path);
             scene.logs.push_back(scene.more(std::max(connections, 1)));
             scene.put(scene.logs.back());
         }},
        {"written by another name",
         [](Scene& scene) {
             fs::remove(scene.other("hard"));
             fs::create_hard_link(scene.path, scene.other("hard"));
             const std::string lines = scene.more();
             scene.append(lines, scene.other("hard"));
             scene.logs.back() += lines;
         }},
        {"link that points elsewhere",
         [](Scene& scene) {
             scene.logs.push_back(scene.more());
             fs::remove(scene.other("target"));
             scene.put(scene.logs.back(), scene.other("target"));
             fs::remove(scene.path);
             fs::create_symlink(scene.other("target"), scene.path);
         }},
        {"folder made anew",
         [](Scene& scene) {
             const fs::path folder = fs::path(scene.path).parent_path();
             const fs::path old = folder.string() + "-old";
             fs::remove_all(old);
             fs::rename(folder, old);
             QCOMPARE(scene.look(), Following::Waiting);
             fs::create_directory(folder);
             beginNext(scene);
         }},
        {"not readable for a while",
         [](Scene& scene) {
             fs::remove(scene.path);
             scene.logs.push_back(scene.more());
             scene.put(scene.logs.back());
             fs::permissions(scene.path, fs::perms::none);
             if (const Following state = scene.look(); ::geteuid() != 0) // root reads it all the same
                 QCOMPARE(state, Following::Waiting);
             fs::permissions(scene.path, fs::perms::owner_all);
         }},
    };
}

} // namespace authloupe::test
