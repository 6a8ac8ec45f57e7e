// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace authloupe {

class DetailsTable;
class EventModel;
class LinesReading;
class PlainParagraph;

// The course of one connection, event by event, as its lines in the log tell it.
class EventsView final : public QWidget {
    Q_OBJECT

public:
    // Shows what `reading`, of a session, reads; it outlives the view.
    explicit EventsView(LinesReading& reading, QWidget* parent = nullptr);

    [[nodiscard]] DetailsTable& table() const noexcept { return *m_table; }

Q_SIGNALS:
    // An event was activated: this is its first line, counted from 0 in SessionLines::lines.
    void lineRequested(int line);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void refreshTexts();

    LinesReading& m_reading;
    EventModel* m_model = nullptr;
    QStackedLayout* m_stack = nullptr; // the sentence, or the events
    PlainParagraph* m_sentence = nullptr;
    QWidget* m_page = nullptr;
    DetailsTable* m_table = nullptr;
    PlainParagraph* m_cut = nullptr;
};

} // namespace authloupe
