// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_flow.h"

#include "base/path_parts.h"
#include "bridge/path_bytes.h"
#include "bridge/settings.h"
#include "models/session_table_model.h"
#include "query/statistics.h"
#include "widgets/export_bar.h"
#include "widgets/export_dialog.h"
#include "widgets/export_names.h"
#include "widgets/session_table_view.h"

#include <QDir>
#include <QFileDialog>

namespace authloupe {

ExportFlow::ExportFlow(SessionTableView& table, ExportBar& bar, Settings& settings, QObject* parent)
    : QObject(parent),
      m_table(table),
      m_bar(bar),
      m_settings(settings)
{}

bool ExportFlow::isPossible() const
{
    return !m_bar.isRunning() && m_table.sessions().rowCount() > 0;
}

void ExportFlow::run()
{
    if (!isPossible())
        return;
    // What was on the screen when the dialog opened is what it speaks of, whatever a load adds meanwhile.
    const QueryResultPtr result = m_table.sessions().result();
    const auto selected = std::make_shared<const RowSet>(m_table.selectedSessions());
    const Statistics& shown = result->statistics;
    const ExportOffer offer{.selectedRows = selected->size(),
                            .visibleRows = result->rows->size(),
                            .folder = m_settings.exportFolder(),
                            .selectedAttempts = attemptCount(*result->snapshot, *selected),
                            .visibleAttempts = shown.succeeded + shown.failed + shown.errors};
    ExportDialog dialog(offer, m_settings.exportOptions(), m_table.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportChoice choice = dialog.choice();
    m_settings.setExportOptions(choice.options);
    if (const auto folder = folderPart(choice.path); !folder.empty())
        m_settings.setExportFolder(std::string(folder));
    m_bar.start(
        {result->snapshot, choice.selectedOnly ? selected : result->rows, choice.options, choice.path});
}

void ExportFlow::runValues(const ValueAnswerPtr& answer)
{
    if (m_bar.isRunning() || !answer)
        return;
    const ExportOptions options = m_settings.exportOptions();
    const std::string folder = m_settings.exportFolder();
    const std::string_view name = stableName(answer->table->group);
    const QString proposed =
        QDir(folder.empty() ? QDir::homePath() : dialogPath(folder))
            .absoluteFilePath(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))
                              % exportFileEnding(options.format));
    //: Title of the file dialog for a list of users, addresses and so on
    const QString chosen = QFileDialog::getSaveFileName(m_table.window(), tr("Export list"), proposed);
    if (chosen.isEmpty() || m_bar.isRunning())
        return;
    const std::string path = pathBytes(chosen);
    m_settings.setExportFolder(std::string(folderPart(path)));
    m_bar.start({answer->request.of->snapshot, nullptr, options, path, answer->table});
}

} // namespace authloupe
