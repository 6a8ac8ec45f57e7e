// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <QWidget>

#include <array>
#include <cstdint>

class QLabel;

namespace authloupe {

// The outcomes of the timeline: pattern, word and number of connections on the screen. Wraps when it has to.
class TimelineLegend final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);

    using Counts = std::array<std::uint64_t, kOutcomeCount>; // by raw Outcome
    void setCounts(const Counts& counts, bool showNotAttempted);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        Outcome outcome{};
        QWidget* widget = nullptr;
        QLabel* text = nullptr;
    };
    void retranslate();

    std::array<Entry, kOutcomeCount> m_entries;
    Counts m_counts{};
};

} // namespace authloupe
