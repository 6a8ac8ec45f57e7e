// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "session/snapshot.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace authloupe {

class FilterField;
class PlainLabel;

// Edits a filter: user, profile, outcome, direction, and all of it in the words of the filter language. What
// is typed counts after a moment of rest or with Return. The fields for user and profile stand for the first
// choice of their kind that is typed (contains, included, no pattern); other choices of the filter, such as
// those made from a cell, are kept as they are. Only the field that somebody uses changes the filter; what it
// changes, the others show.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);
    ~FilterBar() override;

    // Shows a filter; emits nothing.
    void setFilter(const Filter& filter);
    // Whose values the search field offers.
    void setSnapshot(const SnapshotPtr& snapshot);
    // What the fields say now, also what was typed this instant.
    [[nodiscard]] Filter filter() const;
    // True when it did something: empties the text field that has the focus.
    bool clearFocusedField();

    void focusSearch();
    void focusUser();
    void focusProfile();

Q_SIGNALS:
    // `continues`: somebody goes on typing in the same field; one step of the history.
    void edited(const authloupe::Filter& filter, bool continues);
    // Return, or the down key, in a text field: on to the rows.
    void leftForRows();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addEdit(QLineEdit* edit, PlainLabel*& label, int characters);
    QComboBox* addCombo(PlainLabel*& label);
    QWidget* group(PlainLabel* label, QWidget* field);
    void retranslate();
    void fillOutcomes();
    void fillDirections();
    void showFields(const QWidget* except);
    void showMistake();
    [[nodiscard]] static QString cutSentence(const QLineEdit& edit);
    void showOutcomes();
    void showDirections();
    void typed(QLineEdit* edit);
    void chosen(QComboBox* combo);
    void endTyping();
    // Puts what the field says now into the filter.
    void read(Filter& filter, const QWidget* field) const;
    void send(const Filter& now);

    Filter m_filter;                // as it was given or sent last
    QTimer m_rest;                  // of typing
    QWidget* m_pending = nullptr;   // typed into, not sent yet
    QWidget* m_continued = nullptr; // sent last and still being edited
    QWidget* m_cycled = nullptr;    // a choice that somebody goes through with keys or wheel
    bool m_showing = false;         // the fields change because the filter did
    PlainLabel* m_userLabel = nullptr;
    PlainLabel* m_profileLabel = nullptr;
    PlainLabel* m_outcomeLabel = nullptr;
    PlainLabel* m_directionLabel = nullptr;
    PlainLabel* m_searchLabel = nullptr;
    PlainLabel* m_mistake = nullptr; // what is wrong with the text of the search field
    QLineEdit* m_user = nullptr;
    QLineEdit* m_profile = nullptr;
    FilterField* m_search = nullptr;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_direction = nullptr;
};

} // namespace authloupe
