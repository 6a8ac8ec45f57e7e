// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/time_phrase.h"
#include "query/filter.h"

#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace authloupe {

class PlainLabel;

// The time filter as two texts, From and To, and presets that are counted from the end of the log. What is
// typed counts with Return or when the field is left; Escape takes it back. A mistake is said in a sentence
// and changes nothing.
class TimeBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit TimeBoxes(QWidget* parent = nullptr);
    ~TimeBoxes() override;

    // Shows a time filter, unless somebody is typing; emits nothing. `log` is logSpan() of what is open;
    // nothing is open without it.
    void setRange(const TimeRange& range, const std::optional<TimeRange>& log);
    void focusFrom();
    // The stretch as long again before this one (-1) or behind it (1). False when it has an open end, or the
    // log has nothing there.
    [[nodiscard]] bool canStep(int direction) const;
    void step(int direction);

Q_SIGNALS:
    // What canStep() says may be different now.
    void rangeShown();
    // isEverything(): the time filter is to be removed.
    void rangeChosen(const authloupe::TimeRange& range);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showRange();
    void take();
    void takeBack();
    void choosePreset(std::int64_t seconds);
    void sayMistake(TimeMistake mistake);
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] TimeRange stepped(int direction) const;

    TimeRange m_range;
    std::optional<TimeRange> m_log;
    TimeMistake m_mistake = TimeMistake::None;
    PlainLabel* m_fromLabel = nullptr;
    QLineEdit* m_from = nullptr;
    PlainLabel* m_toLabel = nullptr;
    QLineEdit* m_to = nullptr;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_later = nullptr;
    QToolButton* m_presets = nullptr;
    QMenu* m_menu = nullptr;
    PlainLabel* m_sentence = nullptr; // what is wrong
};

} // namespace authloupe
