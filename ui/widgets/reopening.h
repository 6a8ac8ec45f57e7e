// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "load/load_input.h"
#include "session/session_key.h"
#include "widgets/message_bar.h"

#include <QObject>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

class Actions;
class DocumentQuery;
class SessionTableView;
class Settings;

// The logs that were closed, by opening others in their place or with the window. The one that was closed
// last is opened again with its filter and, when its log says the same as then, with what was selected. Asked
// for again and again, it goes through all of them. Between two runs only the paths are remembered: settings
// hold nothing of a log.
class Reopening final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 10;

    // All four outlive this object.
    Reopening(const Actions& actions, SessionTableView& table, DocumentQuery& query, Settings& settings,
              QObject* parent);

    // Another log is about to be shown in place of the one that is; query and table still show that.
    void leave(const std::vector<LoadInput>& next);
    // The query asks for a state of this document now.
    void enter(const std::vector<LoadInput>& inputs, quint64 document);
    // The window closes.
    void store();

Q_SIGNALS:
    void chosen(const std::vector<authloupe::LoadInput>& inputs);
    void told(authloupe::MessageBar::Severity severity, const authloupe::MessageBar::Sentence& sentence);

private:
    // By what a log is taken for the same as before.
    struct Identity {
        struct File {
            std::string path;
            std::uint64_t bytes = 0, lines = 0;
            friend bool operator==(const File&, const File&) = default;
        };
        std::vector<File> files;
        std::size_t sessions = 0, attempts = 0, messages = 0;
        std::optional<SessionKey> current;
        friend bool operator==(const Identity&, const Identity&) = default;
    };
    struct Closed {
        std::vector<LoadInput> inputs;
        Filter filter;
        std::vector<Filter> off;
        RowSet selected;
        SessionRow current = kNoSession;
        Identity identity;
    };

    [[nodiscard]] static Identity identityOf(const Snapshot& snapshot, SessionRow current);
    [[nodiscard]] std::optional<Closed> shown() const;
    void reopen();
    void selectAgain();
    void refresh();

    const Actions& m_actions;
    SessionTableView& m_table;
    DocumentQuery& m_query;
    Settings& m_settings;
    std::deque<Closed> m_closed;     // the last one first
    std::vector<LoadInput> m_inputs; // of what is shown
    std::optional<Closed> m_asked;   // until it is shown, or something else
    std::optional<Closed> m_entered; // whose selection is to come back
    quint64 m_document = 0;          // of m_entered
};

} // namespace authloupe
