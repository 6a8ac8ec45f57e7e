// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_sheet.h"

#include "models/display_text.h"
#include "models/filter_text.h"
#include "models/locale_text.h"
#include "models/timeline_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

namespace authloupe {
namespace {

constexpr double kSheetMargin = 16, kSwatchWidth = 17, kSwatchHeight = 11;
constexpr double kSheetLine = 1.45;  // of the size of the font
constexpr int kMostLines = 8;        // of one paragraph
constexpr std::size_t kMostLogs = 3; // that are named

// The same context as that of the timeline itself.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Timeline)
};

QString filterLine(const Filter& filter)
{
    if (filter.isEverything()) {
        //: In a saved picture of the timeline: no filter is set
        return Tr::tr("Filter: none");
    }
    QStringList parts;
    for (const FilterChip& chip : filterChips(filter))
        parts.append(chip.text);
    //: In a saved picture of the timeline; %1 are the choices of the filter, with semicolons between them
    return Tr::tr("Filter: %1").arg(parts.join(QStringLiteral("; ")));
}

QString logLine(const std::vector<FileInfo>& files)
{
    if (files.empty())
        return {};
    QStringList names;
    for (std::size_t i = 0; i < std::min(files.size(), kMostLogs); ++i)
        names.append(isolated(displayText(files[i].name)));
    if (files.size() > kMostLogs) {
        //: In a saved picture of the timeline, behind the names of some log files: so many more of them
        names.append(Tr::tr("%Ln more", nullptr, pluralNumber(files.size() - kMostLogs)));
    }
    //: In a saved picture of the timeline; %1 are the names of log files
    return Tr::tr("Log files: %1").arg(names.join(QStringLiteral("; ")));
}

QStringList paragraphsOf(const TimelineShot& shot)
{
    const QueryResult& result = *shot.result;
    QStringList scale{displayTimeRange({result.bins.start, result.bins.end()}), binSizeText(result.bins)};
    if (shot.look.logarithmic)
        scale.append(logarithmicText());
    QStringList all{chartTitle(result.bins.split), scale.join(QStringLiteral("; ")),
                    shownOfTotal(result.rows->size(), result.snapshot->sessionCount()),
                    filterLine(result.filter), logLine(result.snapshot->files())};
    const std::uint64_t hidden = partCounts(result.bins)[kNotAttemptedSeries];
    if (hidden > 0 && !shot.look.showNotAttempted)
        all.append(notDrawnText(hidden));
    all.append(unplacedText(result.bins, !result.binRange.isEverything()));
    all.removeAll(QString());
    return all;
}

class SheetLayout final {
public:
    explicit SheetLayout(const TimelineShot& shot)
    {
        m_sheet.direction = shot.direction;
        m_sheet.font = shot.font;
        m_sheet.font.setPixelSize(static_cast<int>(TimelinePicture::kFontSize));
        m_sheet.font.setBold(false);
        m_sheet.chart = timelinePicture(shot.result->bins, shot.result->surroundings,
                                        shot.result->filter.time, *shot.result->marks, shot.look);
        for (const QString& text : paragraphsOf(shot))
            paragraph(text, m_sheet.lines.empty());
        m_y += kSheetMargin / 2;
        m_sheet.chartAt = {kSheetMargin, m_y};
        m_y += TimelinePicture::kHeight + kSheetMargin / 2;
        legend();
        m_sheet.size = {TimelinePicture::kWidth + 2 * kSheetMargin, m_y + kSheetMargin};
    }

    [[nodiscard]] TimelineSheet sheet() && { return std::move(m_sheet); }

private:
    [[nodiscard]] bool isMirrored() const { return m_sheet.direction == Qt::RightToLeft; }

    // Lines of their own: neither a reader of SVG nor this program's painter breaks them.
    void paragraph(const QString& text, bool isTitle)
    {
        QFont font = m_sheet.font;
        font.setBold(isTitle);
        QTextLayout layout(text, font);
        QTextOption option;
        option.setTextDirection(m_sheet.direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (int i = 0;; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(TimelinePicture::kWidth);
            QString part = text.mid(line.textStart(), line.textLength()).trimmed();
            const bool isLast = i + 1 == kMostLines && line.textStart() + line.textLength() < text.size();
            if (isLast)
                part = part.chopped(std::min<qsizetype>(part.size(), 2)) % u'…';
            m_sheet.lines.push_back(
                {{kSheetMargin, m_y, TimelinePicture::kWidth, lineHeight()}, part, isTitle});
            m_y += lineHeight();
            if (isLast)
                break;
        }
        layout.endLayout();
    }

    void legend()
    {
        for (std::size_t i = 0; i < m_sheet.chart.legend.size(); ++i) {
            //: Legend of a saved picture of the timeline: %1 as "Failed", %2 the number of connections
            const QString text = Tr::tr("%1: %2").arg(m_sheet.chart.legend[i].name, m_sheet.chart.counts[i]);
            m_sheet.swatches.push_back({entry(text), i});
        }
        if (!m_sheet.chart.signNames.empty())
            newLegendLine();
        for (const SignName& name : m_sheet.chart.signNames)
            m_sheet.signs.push_back({entry(name.text).center(), name.shape});
        m_y += lineHeight();
    }

    void newLegendLine()
    {
        m_legendAt = 0;
        m_y += lineHeight() + 3;
    }

    // From the side where people begin to read, wrapped. Returns where what the text explains has its place.
    QRectF entry(const QString& text)
    {
        // Another program may have a broader font.
        const double width = QFontMetricsF(m_sheet.font).horizontalAdvance(text) * 1.15 + 4;
        if (m_legendAt > 0 && m_legendAt + kSwatchWidth + 5 + width > TimelinePicture::kWidth)
            newLegendLine();
        const double drop = (lineHeight() - kSwatchHeight) / 2;
        const QRectF sample = mirrored({m_legendAt, m_y + drop, kSwatchWidth, kSwatchHeight});
        m_sheet.lines.push_back(
            {mirrored({m_legendAt + kSwatchWidth + 5, m_y, width, lineHeight()}), text, false});
        m_legendAt += kSwatchWidth + 5 + width + 14;
        return sample;
    }

    [[nodiscard]] QRectF mirrored(QRectF place) const
    {
        const double left =
            isMirrored() ? TimelinePicture::kWidth - place.left() - place.width() : place.left();
        place.moveLeft(kSheetMargin + left);
        return place;
    }

    static double lineHeight() { return TimelinePicture::kFontSize * kSheetLine; }

    TimelineSheet m_sheet;
    double m_y = kSheetMargin;
    double m_legendAt = 0;
};

} // namespace

TimelineSheet timelineSheet(const TimelineShot& shot)
{
    return SheetLayout(shot).sheet();
}

} // namespace authloupe
