// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_language.h"
#include "session/snapshot.h"

#include <QLineEdit>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace authloupe {

// A whole filter in the words of the filter language: says what is wrong and where, and offers names and
// values while somebody types.
class FilterField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);
    ~FilterField() override;

    // Whose values are offered.
    void setSnapshot(const SnapshotPtr& snapshot) { m_snapshot = snapshot; }
    // Text that means the same stays as somebody typed it. Of a filter whose text is longer than maxLength()
    // the front is shown and cannot be edited, for what was cut would mean something else.
    void showFilter(const Filter& filter);
    // What the text says now.
    [[nodiscard]] const ParsedFilter& parsed() const noexcept { return m_parsed; }
    // The first mistake, in the user's language; empty when there is none.
    [[nodiscard]] QString mistakeSentence() const;
    // Underlines the mistakes of the text as it is; they lose that with the next change of it.
    void markMistakes();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void parse();
    void offer();
    void take(const QModelIndex& suggestion);
    // Places are counted in bytes by the language, in UTF-16 units by the field.
    [[nodiscard]] int unitAt(std::size_t byte) const;

    SnapshotPtr m_snapshot;
    std::string m_bytes; // of the text
    QString m_front;     // what is shown of a filter that is too long; else empty
    ParsedFilter m_parsed;
    TextPlace m_place; // of what a suggestion replaces
    QStandardItemModel* m_suggestions = nullptr;
    QCompleter* m_completer = nullptr;
    bool m_composing = false; // a character, by an input method: nothing may come between
};

} // namespace authloupe
