// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace authloupe::test {

// Keeps what a report says, in its order.
class ListedPaper final : public ReportPaper {
public:
    void heading(const QString& text, ReportLevel level) override
    {
        headings.append(QString(static_cast<int>(level), u'#') % u' ' % text);
        all.append(text);
    }
    void paragraph(const ReportCell& text) override
    {
        paragraphs.append(text.text);
        all.append(text.text);
    }
    void table(const ReportTable& table) override
    {
        tables.push_back(table);
        for (const ReportCell& cell : table.header)
            all.append(cell.text);
        for (const auto& row : table.rows)
            for (const ReportCell& cell : row)
                all.append(cell.text);
    }
    void picture(const TimelinePicture& picture) override
    {
        ++pictures;
        all.append(picture.description);
        for (const TimelinePicture::Label& label : picture.labels)
            all.append(label.text);
    }
    [[nodiscard]] bool hasFailed() const noexcept override { return false; }
    [[nodiscard]] std::optional<Error> end() override { return std::nullopt; }

    QStringList headings, paragraphs, all;
    std::vector<ReportTable> tables;
    int pictures = 0;
};

// Names that stand in no word of ours, in every place where a log can have them.
[[nodiscard]] std::string namesEverywhere();

// Of all connections that pass the filter, which is in the filter language.
[[nodiscard]] ReportRequest requestOf(const std::string& text, const std::string& filter = {},
                                      const std::string& name = "log");
[[nodiscard]] ListedPaper listed(const ReportRequest& request);
[[nodiscard]] QByteArray written(const ReportRequest& request);

} // namespace authloupe::test
