// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QSet>

#include <functional>
#include <vector>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace authloupe {

class PlainParagraph;

// Sentences about what went wrong or needs to be known, above the table, until somebody dismisses them. Never
// modal.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Severity { Information, Warning, Error };
    // Asked again after a change of the language. Log text in it has passed the display gate.
    using Sentence = std::function<QString()>;

    explicit MessageBar(QWidget* parent = nullptr);

    // A button behind a sentence. The words on it are asked for again as well.
    struct Offer {
        Sentence label;
        std::function<void()> accept;
    };

    struct Message {
        Severity severity = Severity::Error;
        Sentence sentence;
        Offer offer{}; // empty as a rule
    };

    // Shows the bar. The same sentence is not shown twice. However many there are already, one more takes no
    // longer: an archive may hold tens of thousands of files that are no logs.
    void add(Severity severity, Sentence sentence);
    void addAll(std::vector<Message> messages);
    void clear();
    [[nodiscard]] bool isEmpty() const noexcept { return m_messages.empty(); }
    // What is shown, in order.
    [[nodiscard]] QStringList texts() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* widget = nullptr;
        PlainParagraph* text = nullptr;
        QPushButton* offer = nullptr; // null when there is none
    };

    // Rows for the first messages, as far as they have none yet.
    void fillRows();
    void retranslate();
    void addRow(const Message& message);
    void showAll();

    std::vector<Message> m_messages;
    QSet<QString> m_sentences; // of them, in the language of the window
    std::vector<Row> m_rows;
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_more = nullptr;
    QToolButton* m_dismiss = nullptr;
};

} // namespace authloupe
