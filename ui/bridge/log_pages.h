// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reading_answer.h"
#include "load/loader.h"
#include "load/numbered_lines.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace authloupe {

// The lines of a whole document, of which only some around those that somebody looks at are held: they are
// read on a worker, those in sight first, and forgotten when they take too much memory. Lives on the GUI
// thread and never makes it wait.
class LogPages final : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint32_t kBlockLines = 64; // are read together
    static constexpr std::size_t kMostBytes = std::size_t{16} << 20;

    explicit LogPages(QObject* parent = nullptr);
    ~LogPages() override;
    Q_DISABLE_COPY_MOVE(LogPages)

    // `document`: LoadController::document() of the snapshot; of another one, everything is read anew.
    // `inputs`: LoadController::inputs(). A null snapshot: nothing is open.
    void setDocument(const SnapshotPtr& snapshot, const std::vector<LoadInput>& inputs, quint64 document);
    [[nodiscard]] const SnapshotPtr& snapshot() const noexcept { return m_snapshot; }
    [[nodiscard]] const std::vector<LoadInput>& texts() const noexcept { return m_texts; }
    [[nodiscard]] const LogLayout& layout() const noexcept { return m_layout; }

    // Reads what is not there of these rows, and of as many before and behind them.
    void want(const RowRange& rows);
    // Null while it is not read; valid until the next call of want() or changed().
    [[nodiscard]] const RawLine* line(const LogLayout::Place& place) const;
    // Why lines in sight could not be read; code None when they could.
    [[nodiscard]] const Error& error() const noexcept { return m_error; }
    [[nodiscard]] std::size_t bytesHeld() const noexcept { return m_bytes; }

Q_SIGNALS:
    // Of what line() or error() gives.
    void changed();

private:
    using BlockKey = std::pair<FileIndex, std::uint32_t>; // the first line of it
    struct Block {
        std::vector<RawLine> lines;
        std::uint32_t lineCount = 0; // there were when it was asked for
        std::size_t bytes = 0;
        std::uint64_t lastWanted = 0;
        bool failed = false;
    };

    [[nodiscard]] static BlockKey keyOf(const LogLayout::Place& place);
    [[nodiscard]] std::uint32_t lineCountOf(const BlockKey& key) const;
    [[nodiscard]] bool isMissing(const BlockKey& key) const;
    [[nodiscard]] std::vector<BlockKey> blocksOf(const RowRange& rows) const;
    void askForNext();
    void take(Result<std::vector<RawLine>>& lines);
    void forgetSome();
    void forgetFailures();

    SnapshotPtr m_snapshot;
    std::vector<LoadInput> m_texts;
    quint64 m_document = 0;
    LogLayout m_layout;
    std::shared_ptr<LineFinders> m_finders; // touched by the worker only
    std::map<BlockKey, Block> m_blocks;
    std::size_t m_bytes = 0;
    std::uint64_t m_wants = 0;
    std::vector<BlockKey> m_wanted; // the first in sight first
    BlockKey m_asked;               // while the reader is busy
    std::uint32_t m_askedLines = 0;
    Error m_error;
    ReadingAnswer<std::vector<RawLine>> m_reader;
};

} // namespace authloupe
