// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_series.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLayout;

namespace authloupe {

// The parts of the bars of the timeline: pattern, word and number of connections on the screen. Wraps when it
// has to.
class TimelineLegend final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);

    void setBins(const TimeBins& bins, bool showNotAttempted);

private:
    class Swatch;
    struct Entry {
        QWidget* widget = nullptr;
        Swatch* swatch = nullptr;
        QLabel* text = nullptr;
    };
    [[nodiscard]] Entry newEntry();

    QLayout* m_layout = nullptr;
    std::vector<Entry> m_entries; // as many as were ever needed
};

} // namespace authloupe
