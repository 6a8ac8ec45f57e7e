// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_flow.h"

#include "base/path_parts.h"
#include "bridge/language.h"
#include "bridge/settings.h"
#include "models/locale_text.h"
#include "models/report.h"
#include "models/session_table_model.h"
#include "widgets/export_bar.h"
#include "widgets/report_dialog.h"
#include "widgets/session_table_view.h"

#include <QApplication>
#include <QDateTime>
#include <QFontDatabase>

namespace authloupe {

namespace {

QString momentText(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) % displayUtcOffset(moment.offsetFromUtc());
}

} // namespace

ReportFlow::ReportFlow(SessionTableView& table, ExportBar& bar, Settings& settings, const Language& language,
                       QObject* parent)
    : QObject(parent),
      m_table(table),
      m_bar(bar),
      m_settings(settings),
      m_language(language)
{}

bool ReportFlow::isPossible() const
{
    return !m_bar.isRunning() && m_table.sessions().result();
}

void ReportFlow::run(const std::vector<LoadInput>& inputs, const NotesByRow& notes)
{
    if (!isPossible())
        return;
    auto request = std::make_shared<ReportRequest>();
    // What was on the screen when the dialog opened is what it speaks of, whatever a load adds meanwhile.
    request->result = m_table.sessions().result();
    const auto selected = std::make_shared<const RowSet>(m_table.selectedSessions());
    ReportDialog dialog({selected->size(), request->result->rows->size(), m_settings.exportFolder()},
                        m_settings.reportOptions(), m_table.window());
    if (dialog.exec() != QDialog::Accepted || m_bar.isRunning())
        return;
    const ReportChoice choice = dialog.choice();
    m_settings.setReportOptions(choice.options);
    m_settings.setExportFolder(std::string(folderPart(choice.path)));
    request->rowsWereSelected = choice.which == ReportChoice::Connections::Selected;
    if (choice.which != ReportChoice::Connections::None)
        request->rows = request->rowsWereSelected ? selected : request->result->rows;
    request->inputs = inputs;
    request->notes = notes;
    request->options = choice.options;
    request->made = momentText(QDateTime::currentDateTime());
    request->language = m_language.code();
    request->direction = m_language.direction();
    request->text = QApplication::font();
    request->fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);

    auto content = std::make_shared<ExportContent>();
    content->rows = connectionsTold(*request);
    content->write = [request](ByteSink& sink, const ExportProgress& progress, const StopToken& stop) {
        return writeReport(*request, sink, progress, stop);
    };
    m_bar.start({.snapshot = request->result->snapshot,
                 .rows = nullptr,
                 .options = {},
                 .path = choice.path,
                 .values = nullptr,
                 .content = std::move(content)});
}

} // namespace authloupe
