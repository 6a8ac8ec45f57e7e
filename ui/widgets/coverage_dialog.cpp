// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverage_dialog.h"

#include "models/coverage_text.h"
#include "models/display_text.h"
#include "models/error_text.h"
#include "models/locale_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/log_data_delegate.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace authloupe {

QString CoverageDialog::offsetText(const FileInfo& file)
{
    if (file.utcOffsetVaries) {
        //: in the column of the time zone: the log file states more than one
        return tr("Several");
    }
    return file.utcOffset ? displayUtcOffset(*file.utcOffset) : QString();
}

CoverageDialog::CoverageDialog(QWidget* parent)
    : QDialog(parent),
      m_tabs(new QTabWidget(this)),
      m_facts(addTable()),
      m_files(addTable()),
      m_samples(addTable())
{
    // The lines themselves and what the headers of the files say are data of the log.
    m_files->setItemDelegate(new LogDataDelegate(m_files));
    m_samples->setItemDelegateForColumn(1, new LogDataDelegate(m_samples));
    auto* const buttons = dialogButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 26);
    retranslate();
}

void CoverageDialog::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    retranslate();
}

void CoverageDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QTableWidget* CoverageDialog::addTable()
{
    auto* const table = new QTableWidget(this);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    m_tabs->addTab(table, QString());
    return table;
}

void CoverageDialog::retranslate()
{
    //: title of the dialog about the log files and how much of them was understood
    setWindowTitle(tr("Log files"));
    const auto name = [this](QTableWidget* table, const QString& text) {
        m_tabs->setTabText(m_tabs->indexOf(table), text);
        table->setAccessibleName(text);
    };
    //: tab of the dialog about the log files: counts of lines
    name(m_facts, tr("Lines"));
    //: tab of the dialog about the log files: one row for each file
    name(m_files, tr("Files"));
    //: tab of the dialog about the log files: the first lines that no rule covers
    name(m_samples, tr("Lines not understood"));
    fillFacts();
    fillFiles();
    fillSamples();
}

void CoverageDialog::fillFacts()
{
    QList<QStringList> rows;
    if (m_snapshot)
        for (const CoverageFact& fact : coverageFacts(*m_snapshot))
            rows.append({fact.name, fact.value, fact.explanation});
    //: header of a column: what was counted
    const QString what = tr("What");
    //: header of a column: how many
    const QString count = tr("Count");
    //: header of a column: what the row means
    const QString meaning = tr("Meaning");
    fill(*m_facts, {what, count, meaning}, rows);
}

void CoverageDialog::fillFiles()
{
    QList<QStringList> rows;
    const auto& files = m_snapshot ? m_snapshot->files() : std::vector<FileInfo>();
    for (const FileInfo& file : files) {
        const bool failed = file.error.code != ErrorCode::None;
        rows.append({displayText(file.name), displayCount(file.lines), displaySize(file.bytes),
                     displayText(file.serialNumber), displayText(file.asyncOsVersion), offsetText(file),
                     failed ? errorText(file.error).what : shownPath(file.path)});
    }
    //: header of a column: name of a file
    const QString name = tr("File");
    //: header of a column: number of lines of a file
    const QString lines = tr("Lines read");
    //: header of a column: size of a file
    const QString size = tr("Size");
    //: header of a column: serial number of the appliance
    const QString serial = tr("Serial number");
    //: header of a column: version of the appliance's system; AsyncOS is a name
    const QString version = tr("AsyncOS");
    //: header of a column: offset of the log's clock from UTC
    const QString offset = tr("Time zone");
    //: header of a column: path of a file, or what went wrong when it was read
    const QString state = tr("Path or error");
    fill(*m_files, {name, lines, size, serial, version, offset, state}, rows);
}

void CoverageDialog::fillSamples()
{
    QList<QStringList> rows;
    const auto& samples = m_snapshot ? m_snapshot->coverage().samples : std::vector<LineSample>();
    for (const LineSample& sample : samples) {
        const std::size_t file = raw(sample.file);
        const QString name =
            file < m_snapshot->files().size() ? displayText(m_snapshot->files()[file].name) : QString();
        //: place of a line; %1 is the name of a file, %2 the number of the line
        const QString place = tr("%1, line %2").arg(isolated(name), displayNumber(sample.line));
        rows.append({place, displayText(sample.text, kDetailCharacters)});
    }
    //: header of a column: file and number of a line
    const QString place = tr("Place");
    //: header of a column: a line of the log
    const QString text = tr("Log line");
    fill(*m_samples, {place, text}, rows);
}

void CoverageDialog::fill(QTableWidget& table, const QStringList& headers,
                          const QList<QStringList>& rows) const
{
    table.setRowCount(static_cast<int>(rows.size()));
    table.setColumnCount(static_cast<int>(headers.size()));
    table.setHorizontalHeaderLabels(headers);
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            auto* const item = new QTableWidgetItem(rows[row].value(column));
            item->setData(Qt::ToolTipRole, tooltipText(item->text())); // what the column has no room for
            table.setItem(row, column, item);
        }
    table.resizeColumnsToContents();
}

} // namespace authloupe
