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

    // Shows the bar. The same sentence is not shown twice.
    void add(Severity severity, Sentence sentence);
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
    };
    struct Row {
        QWidget* widget = nullptr;
        PlainParagraph* text = nullptr;
    };

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
