// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_pdf.h"

#include "models/locale_text.h"

#include <QFontMetricsF>
#include <QIODevice>
#include <QPageSize>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace authloupe {

namespace {

constexpr int kDotsPerInch = 1200;
constexpr double kMargin = 15.0; // millimetres
constexpr double kTextSize = 9.0, kTableSize = 7.5, kLineSize = 7.0;
constexpr double kCellGap = 6.0, kRowGap = 1.5; // points
constexpr std::size_t kMeasuredRows = 100;
const QColor kFaintLine(0xC0, 0xC4, 0xC8), kQuietText(0x55, 0x60, 0x6A);

double heightOf(const QTextLayout& layout)
{
    return layout.lineCount() == 0 ? 0.0 : layout.lineAt(0).height();
}

QString longestWord(const QString& text, const QFontMetricsF& metrics)
{
    const QStringList words = text.split(u' ');
    return *std::ranges::max_element(words, {},
                                     [&](const QString& w) { return metrics.horizontalAdvance(w); });
}

} // namespace

class ReportPdf::SinkDevice final : public QIODevice {
public:
    explicit SinkDevice(ByteSink& sink) : m_sink(sink) { open(QIODevice::WriteOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    // The painter does not ask how it went: what is behind an error is passed over.
    qint64 writeData(const char* data, qint64 size) override
    {
        if (!m_error)
            m_error = m_sink.write({data, static_cast<std::size_t>(size)});
        return size;
    }

private:
    ByteSink& m_sink;
    std::optional<Error> m_error;
};

ReportPdf::ReportPdf(ByteSink& sink, const PdfLook& look)
    : m_look(look),
      m_device(std::make_unique<SinkDevice>(sink)),
      m_writer(std::make_unique<QPdfWriter>(m_device.get()))
{
    m_writer->setTitle(look.title);
    m_writer->setCreator(QStringLiteral("Authloupe"));
    m_writer->setResolution(kDotsPerInch);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    m_painter = std::make_unique<QPainter>(m_writer.get());
    m_point = kDotsPerInch / 72.0;
    m_width = m_writer->width();
    m_bottom = m_writer->height() - points(16);
}

ReportPdf::~ReportPdf() = default;

QFont ReportPdf::font(double size, bool bold) const
{
    QFont font = m_look.text;
    font.setPointSizeF(size);
    font.setBold(bold);
    return font;
}

double ReportPdf::x(double left, double width) const noexcept
{
    return isMirrored() ? m_width - left - width : left;
}

QTextOption ReportPdf::option(const ReportCell& cell, bool mirrored) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(cell.isLog ? Qt::LeftToRight : m_look.direction);
    const bool right = cell.isNumber ? !mirrored : mirrored;
    option.setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return option;
}

std::unique_ptr<QTextLayout> ReportPdf::layOut(const ReportCell& cell, const QFont& font, double width,
                                               bool mirrored) const
{
    QString text = cell.text;
    text.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(text, font, m_writer.get());
    layout->setTextOption(option(cell, mirrored));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
    }
    layout->endLayout();
    return layout;
}

void ReportPdf::room(double height)
{
    if (m_y + height > m_bottom && !m_startsPage)
        newPage();
}

void ReportPdf::newPage()
{
    footer();
    m_writer->newPage();
    ++m_page;
    m_y = 0;
    m_startsPage = true;
}

void ReportPdf::footer()
{
    const QFont small = font(kLineSize);
    m_painter->setFont(small);
    m_painter->setPen(kQuietText);
    const QRectF place(0, m_bottom + points(4), m_width, points(12));
    m_painter->drawText(place, Qt::AlignHCenter | Qt::AlignBottom,
                        displayCount(static_cast<std::uint64_t>(m_page)));
}

void ReportPdf::text(const ReportCell& cell, const QFont& font, double before, double behind)
{
    const auto layout = layOut(cell, font, m_width, isMirrored());
    if (!m_startsPage)
        m_y += points(before);
    const double height = heightOf(*layout);
    for (int i = 0; i < layout->lineCount(); ++i) {
        room(height);
        layout->lineAt(i).draw(m_painter.get(), QPointF(0, m_y));
        m_y += height;
        m_startsPage = false;
    }
    m_y += points(behind);
}

void ReportPdf::heading(const QString& words, ReportLevel level)
{
    constexpr std::array kSizes{18.0, 13.0, 10.5, 9.0};
    constexpr std::array kBefore{0.0, 16.0, 12.0, 6.0};
    const auto index = static_cast<std::size_t>(level) - 1;
    room(points(kBefore[index] + kSizes[index] + 40)); // never alone at the foot of a page
    m_painter->setPen(Qt::black);
    text({words, false, false}, font(kSizes[index], true), kBefore[index], 3);
    if (level == ReportLevel::Section) {
        m_painter->setPen(QPen(kFaintLine, points(1)));
        m_painter->drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
        m_y += points(5);
    }
}

void ReportPdf::paragraph(const ReportCell& cell)
{
    m_painter->setPen(Qt::black);
    text(cell, font(kTextSize), 1, 3);
}

std::vector<double> ReportPdf::naturalWidths(const ReportTable& table, const QFont& font) const
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(font, m_writer.get()), boldMetrics(bold, m_writer.get());
    std::vector<double> widths;
    const auto measure = [&](std::size_t column, const QString& text, const QFontMetricsF& by) {
        widths.resize(std::max(widths.size(), column + 1), 0.0);
        widths[column] = std::max(widths[column], std::ceil(by.horizontalAdvance(text)) + m_point);
    };
    for (std::size_t i = 0; i < table.header.size(); ++i)
        measure(i, longestWord(table.header[i].text, boldMetrics), boldMetrics);
    for (std::size_t i = 0; i < std::min(table.rows.size(), kMeasuredRows); ++i)
        for (std::size_t column = 0; column < table.rows[i].size(); ++column)
            measure(column, table.rows[i][column].text, metrics);
    return widths;
}

std::vector<ReportPdf::Column> ReportPdf::columnsOf(const ReportTable& table, const QFont& font) const
{
    std::vector<double> widths = naturalWidths(table, font);
    std::vector<std::size_t> narrowFirst(widths.size());
    std::iota(narrowFirst.begin(), narrowFirst.end(), std::size_t{0});
    std::ranges::stable_sort(narrowFirst, {}, [&](std::size_t column) { return widths[column]; });
    double left = m_width - points(kCellGap) * static_cast<double>(widths.empty() ? 0 : widths.size() - 1);
    // What is narrow has its width; the wide ones share what is left.
    for (std::size_t i = 0; i < narrowFirst.size(); ++i) {
        double& width = widths[narrowFirst[i]];
        width = std::min(width, left / static_cast<double>(narrowFirst.size() - i));
        left -= width;
    }
    if (table.kind != ReportTable::Kind::Data && widths.size() > 1)
        widths.back() = m_width - points(kCellGap) - widths.front();
    std::vector<Column> columns;
    const bool mirrored = isMirrored() && table.kind != ReportTable::Kind::Lines;
    double at = 0;
    for (const double width : widths) {
        columns.push_back({mirrored ? x(at, width) : at, width, mirrored});
        at += width + points(kCellGap);
    }
    return columns;
}

void ReportPdf::row(const std::vector<ReportCell>& cells, const std::vector<Column>& columns,
                    const QFont& font, const std::vector<ReportCell>& header)
{
    Cells laid;
    double height = 0;
    int lines = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        laid.push_back(layOut(cells[i], font, columns[i].width, columns[i].mirrored));
        height = std::max(height, heightOf(*laid.back()));
        lines = std::max(lines, laid.back()->lineCount());
    }
    for (int line = 0; line < lines; ++line) {
        if (m_y + height > m_bottom && !m_startsPage) {
            newPage();
            if (!header.empty())
                headerRow(header, columns, font);
            m_painter->setPen(Qt::black);
        }
        for (std::size_t i = 0; i < laid.size(); ++i)
            if (line < laid[i]->lineCount())
                laid[i]->lineAt(line).draw(m_painter.get(), QPointF(columns[i].left, m_y));
        m_y += height;
        m_startsPage = false;
    }
}

void ReportPdf::underline()
{
    m_y += points(kRowGap);
    m_painter->setPen(QPen(kFaintLine, points(0.4)));
    m_painter->drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    m_y += points(kRowGap);
}

void ReportPdf::headerRow(const std::vector<ReportCell>& header, const std::vector<Column>& columns,
                          const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    m_painter->setPen(Qt::black);
    row(header, columns, bold, {});
    underline();
}

void ReportPdf::table(const ReportTable& table)
{
    const bool isLines = table.kind == ReportTable::Kind::Lines;
    QFont face = font(kTableSize);
    if (isLines) {
        face = m_look.fixed;
        face.setPointSizeF(kLineSize);
    }
    const std::vector<Column> columns = columnsOf(table, face);
    if (!table.header.empty()) {
        room(points(30));
        headerRow(table.header, columns, face);
    }
    for (const std::vector<ReportCell>& cells : table.rows) {
        m_painter->setPen(Qt::black);
        row(cells, columns, face, table.header);
        if (!isLines)
            underline();
    }
    m_y += points(4);
}

bool ReportPdf::hasFailed() const noexcept
{
    return m_device->error().has_value();
}

std::optional<Error> ReportPdf::end()
{
    footer();
    m_painter->end();
    m_painter.reset();
    m_writer.reset(); // writes its last words
    return m_device->error();
}

} // namespace authloupe
