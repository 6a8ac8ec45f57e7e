// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/export_job.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace authloupe {

// Runs an export and shows in one line how far it is, and afterwards what was written or why not. Never
// modal: the window stays usable. Hidden until the first start().
class ExportBar final : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(QWidget* parent = nullptr);
    // Cancels what runs and waits for it.
    ~ExportBar() override;

    // Precondition: not isRunning().
    void start(const ExportPlan& plan);
    [[nodiscard]] bool isRunning() const noexcept { return m_job.isRunning(); }
    // What is being written is in the words of the interface, which must not change meanwhile.
    [[nodiscard]] bool needsLanguage() const noexcept { return isRunning() && m_plan.content; }

Q_SIGNALS:
    void finished(const authloupe::ExportOutcome& outcome);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State : quint8 { Idle, Running, Cancelling, Ended };
    void refresh();
    void onProgress(quint64 rowsDone, quint64 rowsTotal);
    void onFinished(const ExportOutcome& outcome);
    void onButton();
    [[nodiscard]] QString runningText() const;
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString contentText() const;

    ExportJob m_job;
    State m_state = State::Idle;
    ExportPlan m_plan;                            // without its rows once it has ended
    std::optional<ExportContent::Kind> m_content; // none: rows
    quint64 m_rowsDone = 0;
    ExportOutcome m_outcome;
    std::size_t m_filesOfSeveralOffsets = 0;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_button = nullptr; // cancels while it runs, dismisses afterwards
};

} // namespace authloupe
