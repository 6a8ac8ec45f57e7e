// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_flow.h"

#include "bridge/settings.h"
#include "models/session_table_model.h"
#include "widgets/export_bar.h"
#include "widgets/export_dialog.h"
#include "widgets/session_table_view.h"

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
    const ExportOffer offer{selected->size(), result->rows->size(), m_settings.exportFolder()};
    ExportDialog dialog(offer, m_settings.exportOptions(), m_table.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportChoice choice = dialog.choice();
    m_settings.setExportOptions(choice.options);
    if (const auto slash = choice.path.find_last_of('/'); slash != std::string::npos)
        m_settings.setExportFolder(choice.path.substr(0, slash + 1));
    m_bar.start(
        {result->snapshot, choice.selectedOnly ? selected : result->rows, choice.options, choice.path});
}

} // namespace authloupe
