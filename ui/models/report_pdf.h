// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/byte_sink.h"
#include "models/report_paper.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>

#include <memory>
#include <vector>

class QTextLayout;

namespace authloupe {

// How a PDF looks; fonts are asked for on the GUI thread.
struct PdfLook {
    QString title;
    QFont text, fixed;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// Pages of A4, painted by ourselves: lines and rows are laid out one by one, so that neither time nor memory
// grow faster than the text, nothing in it is taken for markup, and nothing can be loaded.
class ReportPdf final : public ReportPaper {
public:
    // The sink outlives this object.
    ReportPdf(ByteSink& sink, const PdfLook& look);
    ~ReportPdf() override;
    ReportPdf(const ReportPdf&) = delete;
    ReportPdf& operator=(const ReportPdf&) = delete;

    void heading(const QString& text, ReportLevel level) override;
    void paragraph(const ReportCell& text) override;
    void table(const ReportTable& table) override;
    void picture(const TimelinePicture& picture) override;
    [[nodiscard]] bool hasFailed() const noexcept override;
    [[nodiscard]] std::optional<Error> end() override;

private:
    class SinkDevice;
    struct Column {
        double left = 0, width = 0;
        bool mirrored = false; // its texts begin at its right side
    };
    using Cells = std::vector<std::unique_ptr<QTextLayout>>;

    [[nodiscard]] QFont font(double points, bool bold = false) const;
    [[nodiscard]] bool isMirrored() const noexcept { return m_look.direction == Qt::RightToLeft; }
    [[nodiscard]] QTextOption option(const ReportCell& cell, bool mirrored) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layOut(const ReportCell& cell, const QFont& font, double width,
                                                      bool mirrored) const;
    [[nodiscard]] std::vector<double> naturalWidths(const ReportTable& table, const QFont& font) const;
    [[nodiscard]] std::vector<Column> columnsOf(const ReportTable& table, const QFont& font) const;
    // What of it does not fit on the page goes on the next one, below `header` again.
    void row(const std::vector<ReportCell>& cells, const std::vector<Column>& columns, const QFont& font,
             const std::vector<ReportCell>& header);
    void headerRow(const std::vector<ReportCell>& header, const std::vector<Column>& columns,
                   const QFont& font);
    void underline();
    void text(const ReportCell& cell, const QFont& font, double before, double behind);
    void room(double height); // begins a page when there is less
    void newPage();
    void footer();
    void legend(const TimelinePicture& picture);
    [[nodiscard]] double points(double count) const noexcept { return count * m_point; }
    [[nodiscard]] double x(double left, double width) const noexcept; // mirrored where people read so

    PdfLook m_look;
    std::unique_ptr<SinkDevice> m_device;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter; // ends before the writer
    double m_point = 1;                  // in units of the painter
    double m_width = 0, m_bottom = 0;    // of the text; below it stands the number of the page
    double m_y = 0;
    int m_page = 1;
    bool m_startsPage = true; // nothing stands on it
};

} // namespace authloupe
