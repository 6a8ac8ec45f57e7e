// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/timeline_picture.h"

#include <QString>

#include <optional>
#include <vector>

namespace authloupe {

// All texts are plain and have passed the gate, which is the builder's duty; a paper escapes what means
// something in its own format.

struct ReportCell {
    QString text;
    bool isLog = false;    // laid out left to right in every language
    bool isNumber = false; // right-aligned
};

struct ReportTable {
    enum class Kind : quint8 {
        Data,
        Facts, // two columns: a name and what it is
        Lines, // two columns: a number and a line of the log
    };
    Kind kind = Kind::Data;
    std::vector<ReportCell> header; // of Data
    std::vector<std::vector<ReportCell>> rows;
};

// Level of a heading.
enum class ReportLevel : quint8 { Title = 1, Section, Item, Part };

// What a report is written on, from the top to the bottom. One thread uses it; memory does not grow with what
// was written. After an error everything is passed over, and end() gives it.
class ReportPaper {
public:
    virtual ~ReportPaper() = default;

    virtual void heading(const QString& text, ReportLevel level) = 0;
    virtual void paragraph(const ReportCell& text) = 0;
    virtual void table(const ReportTable& table) = 0;
    virtual void picture(const TimelinePicture& picture) = 0;
    // Going on is of no use: end() tells why.
    [[nodiscard]] virtual bool hasFailed() const noexcept = 0;
    // Writes what is still to be written.
    [[nodiscard]] virtual std::optional<Error> end() = 0;
};

} // namespace authloupe
