// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverage_dialog.h"

#include "models/coverage_text.h"
#include "models/display_text.h"
#include "models/file_report.h"
#include "models/locale_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/line_samples_page.h"
#include "widgets/log_data_delegate.h"
#include "widgets/report_table.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

namespace authloupe {

namespace {

// A log tells ten times a second how far it is read; it may have thousands of files, each a row.
constexpr std::chrono::seconds kPause{1};

} // namespace

CoverageDialog::CoverageDialog(QWidget* parent)
    : QDialog(parent),
      m_tabs(new QTabWidget(this)),
      m_facts(makeReportTable(m_tabs)),
      m_files(makeReportTable(m_tabs)),
      m_samples(new LineSamplesPage(m_tabs)),
      m_unknownAuth(new LineSamplesPage(m_tabs))
{
    for (QWidget* const page : std::initializer_list<QWidget*>{m_facts, m_files, m_samples, m_unknownAuth})
        m_tabs->addTab(page, QString());
    // Sentences that explain a number, such as where the clock stepped back, are read to their end.
    m_facts->setWordWrap(true);
    connect(m_facts->horizontalHeader(), &QHeaderView::sectionResized, m_facts,
            &QTableWidget::resizeRowsToContents, Qt::QueuedConnection); // once all columns are resized
    // What the headers of the files say is data of the log.
    for (const FileColumn column :
         {FileColumn::Name, FileColumn::Kind, FileColumn::Encoding, FileColumn::First, FileColumn::Last,
          FileColumn::Appliance, FileColumn::Version})
        m_files->setItemDelegateForColumn(static_cast<int>(column), new LogDataDelegate(m_files));
    auto* const buttons = dialogButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isBehind)
            setSnapshot(m_snapshot, m_inputs);
    });
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30});
    retranslate();
}

void CoverageDialog::setSnapshot(const SnapshotPtr& snapshot, const std::vector<LoadInput>& inputs)
{
    m_snapshot = snapshot;
    m_inputs = inputs;
    const bool goesOn = snapshot && !snapshot->isComplete();
    m_isBehind = goesOn && m_pause.isActive();
    if (m_isBehind)
        return;
    fill();
    if (goesOn)
        m_pause.start(); // behind what it took to fill the tables
}

void CoverageDialog::showWhatMatters()
{
    if (m_snapshot && m_snapshot->coverage().notUnderstood > 0)
        m_tabs->setCurrentWidget(m_samples);
}

void CoverageDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CoverageDialog::name(QWidget* page, const QString& text)
{
    m_tabs->setTabText(m_tabs->indexOf(page), text);
    page->setAccessibleName(text);
}

void CoverageDialog::retranslate()
{
    //: title of the dialog about the log files and how much of them was understood
    setWindowTitle(tr("File report"));
    //: tab of the dialog about the log files: counts of lines
    name(m_facts, tr("Lines"));
    //: tab of the dialog about the log files: one row for each file
    name(m_files, tr("Files"));
    fill(); // its words and numbers are in the language of the window too
}

void CoverageDialog::fill()
{
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
    fillReportTable(*m_facts, {what, count, meaning}, rows);
    m_facts->resizeRowsToContents();
}

void CoverageDialog::fillFiles()
{
    QStringList headers;
    for (int column = 0; column < kFileColumnCount; ++column)
        headers << fileColumnName(static_cast<FileColumn>(column));
    QList<QStringList> rows;
    const auto& files = m_snapshot ? m_snapshot->files() : std::vector<FileInfo>();
    for (const FileInfo& file : files) {
        QStringList row;
        for (int column = 0; column < kFileColumnCount; ++column)
            row << fileCell(file, static_cast<FileColumn>(column));
        rows << row;
    }
    fillReportTable(*m_files, headers, rows);
    for (int row = 0; row < m_files->rowCount(); ++row) // where a file is, behind its name
        m_files->item(row, 0)->setData(Qt::ToolTipRole,
                                       tooltipText(displayText(files[static_cast<std::size_t>(row)].path)));
}

void CoverageDialog::fillSamples()
{
    const Coverage none;
    const Coverage& coverage = m_snapshot ? m_snapshot->coverage() : none;
    m_samples->setSamples(m_snapshot, coverage.samples, m_inputs);
    m_unknownAuth->setSamples(m_snapshot, coverage.unknownAuth, m_inputs);

    //: tab of the dialog about the log files: the first lines that no rule covers; %1 is their number
    name(m_samples, tr("Lines not understood (%1)").arg(displayCount(coverage.notUnderstood)));
    //: tab of the dialog about the log files: lines about SMTP authentication that no rule covers; %1 is how
    //: many are shown
    name(m_unknownAuth,
         tr("Unknown authentication lines (%1)").arg(displayCount(coverage.unknownAuth.size())));
    if (coverage.notUnderstood == 0) {
        //: in place of the list of lines that no rule covers
        m_samples->setSentence(
            tr("Every line of the log was understood or is known to be of no interest here."));
    } else {
        //: above the list of lines that no rule covers; %Ln: how many are listed
        m_samples->setSentence(tr("The first %Ln lines that fit no known form. They may hide something.",
                                  nullptr, pluralNumber(coverage.samples.size())));
    }
    if (coverage.unknownAuth.empty()) {
        //: in place of the list of lines about authentication that no rule covers
        m_unknownAuth->setSentence(tr("Every line about SMTP authentication was understood."));
    } else {
        //: above the list of lines about authentication that no rule covers
        m_unknownAuth->setSentence(
            tr("These lines begin with “SMTP Auth” but fit no known form, so they count for no "
               "connection. Read them: an attempt may be among them."));
    }
}

} // namespace authloupe
