// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/byte_sink.h"
#include "models/report_paper.h"

#include <string>

namespace authloupe {

// A page for a browser in one file: UTF-8, without scripts, nothing in it is loaded from anywhere, and its
// own policy forbids both. Light and dark as the reader's system is; made to be printed as well.
class ReportHtml final : public ReportPaper {
public:
    // `language`: code such as `ar`. The sink outlives this object.
    ReportHtml(ByteSink& sink, const QString& title, const QString& language, Qt::LayoutDirection direction);

    void heading(const QString& text, ReportLevel level) override;
    void paragraph(const ReportCell& text) override;
    void table(const ReportTable& table) override;
    void picture(const TimelinePicture& picture) override;
    [[nodiscard]] bool hasFailed() const noexcept override { return m_error.has_value(); }
    [[nodiscard]] std::optional<Error> end() override;

private:
    void row(const ReportTable& table, const std::vector<ReportCell>& cells);
    void put(const QString& markup);
    void flush();

    ByteSink& m_sink;
    std::string m_buffer;
    std::optional<Error> m_error;
};

} // namespace authloupe
