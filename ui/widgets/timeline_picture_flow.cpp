// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_picture_flow.h"

#include "base/path_parts.h"
#include "bridge/path_bytes.h"
#include "bridge/settings.h"
#include "widgets/export_bar.h"
#include "widgets/export_target.h"
#include "widgets/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <array>

namespace authloupe {
namespace {

constexpr std::array kPictureFormats{PictureFormat::Png, PictureFormat::Svg};

QString endingOf(PictureFormat format)
{
    return format == PictureFormat::Svg ? QStringLiteral(".svg") : QStringLiteral(".png");
}

std::optional<PictureFormat> formatOfEnding(const QString& path)
{
    for (const PictureFormat format : kPictureFormats)
        if (path.endsWith(endingOf(format), Qt::CaseInsensitive))
            return format;
    return std::nullopt;
}

QString patternOf(PictureFormat format)
{
    //: Kind of file in the dialog that saves a picture of the timeline; %1 is *.png
    const QString png = TimelinePictureFlow::tr("PNG picture (%1)");
    //: Kind of file in the dialog that saves a picture of the timeline; %1 is *.svg
    const QString svg = TimelinePictureFlow::tr("SVG drawing (%1)");
    return (format == PictureFormat::Svg ? svg : png).arg(u'*' % endingOf(format));
}

Error noMemory()
{
    Error error;
    error.code = ErrorCode::OutOfMemory;
    return error;
}

Result<ExportSummary> writePicture(const TimelineShot& shot, PictureFormat format, ByteSink& sink)
{
    const TimelineSheet sheet = timelineSheet(shot);
    const QByteArray bytes = format == PictureFormat::Svg ? sheetAsSvg(sheet) : sheetAsPng(sheet);
    if (bytes.isEmpty())
        return noMemory();
    if (auto error = sink.write({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return *error;
    ExportSummary summary;
    summary.bytes = static_cast<std::uint64_t>(bytes.size());
    return summary;
}

} // namespace

TimelinePictureFlow::TimelinePictureFlow(TimelineView& timeline, ExportBar& bar, Settings& settings,
                                         QObject* parent)
    : QObject(parent),
      m_timeline(timeline),
      m_bar(bar),
      m_settings(settings)
{}

bool TimelinePictureFlow::canCopy() const
{
    return m_timeline.hasBars();
}

bool TimelinePictureFlow::canSave() const
{
    return canCopy() && !m_bar.isRunning();
}

TimelineShot TimelinePictureFlow::shot() const
{
    return {m_timeline.result(), m_timeline.look(), QApplication::font(), QApplication::layoutDirection()};
}

void TimelinePictureFlow::save()
{
    if (!canSave())
        return;
    // What was on the screen when the dialog opened is what is saved.
    const TimelineShot taken = shot();
    const PictureFormat last = m_settings.pictureFormat();
    QString pattern = patternOf(last);
    const QString folder = dialogPath(m_settings.exportFolder());
    //: Title of the dialog that asks for the file of a picture of the timeline
    const QString title = tr("Save timeline as picture");
    QString path = QFileDialog::getSaveFileName(
        m_timeline.window(), title, QDir(folder).filePath(QStringLiteral("timeline") % endingOf(last)),
        patternOf(PictureFormat::Png) % QStringLiteral(";;") % patternOf(PictureFormat::Svg), &pattern,
        QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty() || m_bar.isRunning())
        return;
    const PictureFormat wanted =
        pattern == patternOf(PictureFormat::Svg) ? PictureFormat::Svg : PictureFormat::Png;
    const PictureFormat format = formatOfEnding(path).value_or(wanted);
    if (!formatOfEnding(path))
        path += endingOf(format);
    path = QFileInfo(path).absoluteFilePath();
    if (!mayWriteTo(path, m_timeline.window()))
        return;
    const std::string bytes = pathBytes(path);
    m_settings.setPictureFormat(format);
    m_settings.setExportFolder(std::string(folderPart(bytes)));
    auto content = std::make_shared<ExportContent>();
    content->kind = ExportContent::Kind::Picture;
    content->write = [taken, format](ByteSink& sink, const ExportProgress&, const StopToken&) {
        return writePicture(taken, format, sink);
    };
    m_bar.start({.snapshot = taken.result->snapshot,
                 .rows = nullptr,
                 .options = {},
                 .path = bytes,
                 .values = nullptr,
                 .content = std::move(content)});
}

void TimelinePictureFlow::copy()
{
    if (!canCopy())
        return;
    const TimelineSheet sheet = timelineSheet(shot());
    const QImage image = sheetAsImage(sheet);
    if (image.isNull())
        return;
    auto* const data = new QMimeData;
    data->setImageData(image); // Qt offers it as PNG, and makes that when somebody pastes
    data->setData(QStringLiteral("image/svg+xml"), sheetAsSvg(sheet));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace authloupe
