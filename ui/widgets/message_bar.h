// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

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

    // Shows the bar. The same sentence is not shown twice.
    void add(Severity severity, Sentence sentence);
    void addOffer(Sentence sentence, Offer offer);
    void clear();
    [[nodiscard]] bool isEmpty() const noexcept { return m_messages.empty(); }
    // What is shown, in order.
    [[nodiscard]] QStringList texts() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Message {
        Severity severity;
        Sentence sentence;
        Offer offer; // empty as a rule
    };
    struct Row {
        QWidget* widget = nullptr;
        PlainParagraph* text = nullptr;
        QPushButton* offer = nullptr; // null when there is none
    };

    void addMessage(Message message);
    void rebuild();
    void retranslate();
    void addRow(const Message& message);
    void showAll();

    std::vector<Message> m_messages;
    std::vector<Row> m_rows;
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_more = nullptr;
    QToolButton* m_dismiss = nullptr;
};

} // namespace authloupe
