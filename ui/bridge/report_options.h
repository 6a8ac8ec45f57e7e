// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace authloupe {

enum class ReportFormat : quint8 { Html, Pdf };

// What is in a report besides the filter and the counts.
struct ReportOptions {
    static constexpr int kMostConnections = 10'000;
    static constexpr int kMostLines = 5'000; // what readSessionLines() reads at most

    ReportFormat format = ReportFormat::Html;
    bool files = true;
    bool timeline = true;
    bool topValues = true;
    int connections = 100; // told in detail, at most
    int lines = 200;       // of the log, for each of these, at most
    bool pseudonyms = false;
    friend bool operator==(const ReportOptions&, const ReportOptions&) = default;
};

} // namespace authloupe
