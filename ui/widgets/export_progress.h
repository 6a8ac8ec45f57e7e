// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "export/table_export.h"

#include <QString>
#include <QWidget>

#include <cstdint>

class QLabel;
class QProgressBar;
class QPushButton;

namespace authloupe {

// One line below the table while an export runs, and what it came to afterwards. Never modal: the window stays usable.
class ExportProgress final : public QWidget {
    Q_OBJECT

public:
    explicit ExportProgress(QWidget* parent = nullptr);

    // `connections` is what the bar counts to. Shows the widget.
    void start(const QString& path, std::uint64_t connections);
    void setRowsDone(std::uint64_t rows);
    void finish(const ExportSummary& summary, const ExportOptions& options);
    void fail(const Error& error);

    [[nodiscard]] bool isRunning() const noexcept { return m_state == State::Running; }

Q_SIGNALS:
    void cancelRequested();
    void openFolderRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Idle, Running, Done, Failed };
    void retranslate();

    State m_state = State::Idle;
    QString m_path;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    ExportSummary m_summary;
    ExportOptions m_options;
    Error m_error;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_button = nullptr; // cancels while it runs, dismisses afterwards
};

} // namespace authloupe
