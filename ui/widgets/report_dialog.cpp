// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_dialog.h"

#include "bridge/path_bytes.h"
#include "models/locale_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/export_target.h"
#include "widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace authloupe {
namespace {

QString reportEnding(ReportFormat format)
{
    return format == ReportFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".html");
}

} // namespace

ReportDialog::ReportDialog(const ExportOffer& offer, const ReportOptions& last, QWidget* parent)
    : QDialog(parent),
      m_offer(offer),
      m_which(new PlainLabel(this)),
      m_selected(new QRadioButton(this)),
      m_visible(new QRadioButton(this)),
      m_none(new QRadioButton(this)),
      m_mostLabel(new PlainLabel(this)),
      m_most(new QSpinBox(this)),
      m_linesLabel(new PlainLabel(this)),
      m_lines(new QSpinBox(this)),
      m_partsLabel(new PlainLabel(this)),
      m_files(new QCheckBox(this)),
      m_timeline(new QCheckBox(this)),
      m_topValues(new QCheckBox(this)),
      m_pseudonyms(new QCheckBox(this)),
      m_note(new PlainParagraph(this)),
      m_formatLabel(new PlainLabel(this)),
      m_format(new QComboBox(this)),
      m_pathLabel(new PlainLabel(this)),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(this)),
      m_buttons(dialogButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    m_most->setRange(1, ReportOptions::kMostConnections);
    m_most->setValue(last.connections);
    m_lines->setRange(0, ReportOptions::kMostLines);
    m_lines->setValue(last.lines);
    m_files->setChecked(last.files);
    m_timeline->setChecked(last.timeline);
    m_topValues->setChecked(last.topValues);
    m_pseudonyms->setChecked(last.pseudonyms);
    m_format->addItems({QString(), QString()});
    m_format->setCurrentIndex(static_cast<int>(last.format));
    m_selected->setEnabled(offer.selectedRows > 0);
    (offer.selectedRows > 0 ? m_selected : m_visible)->setChecked(true);
    m_path->setLayoutDirection(Qt::LeftToRight);
    const QDir folder(offer.folder.empty() ? QDir::homePath() : dialogPath(offer.folder));
    m_path->setText(QDir::toNativeSeparators(
        folder.absoluteFilePath(QStringLiteral("report") % reportEnding(last.format))));
    buildLayout();

    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::rename);
    connect(m_path, &QLineEdit::textChanged, this, &ReportDialog::takeFormatOfName);
    connect(m_none, &QRadioButton::toggled, this, &ReportDialog::refresh);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &ReportDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &ReportDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::buildLayout()
{
    auto* which = new QVBoxLayout;
    for (QRadioButton* const choice : {m_selected, m_visible, m_none})
        which->addWidget(choice);
    auto* parts = new QVBoxLayout;
    for (QCheckBox* const part : {m_files, m_timeline, m_topValues})
        parts->addWidget(part);
    auto* target = new QHBoxLayout;
    target->addWidget(m_path, 1);
    target->addWidget(m_browse);
    auto* form = new QFormLayout;
    form->addRow(m_which, which);
    form->addRow(m_mostLabel, m_most);
    form->addRow(m_linesLabel, m_lines);
    form->addRow(m_partsLabel, parts);
    form->addRow(QString(), m_pseudonyms);
    form->addRow(QString(), m_note);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_pathLabel, target);
    m_mostLabel->setBuddy(m_most);
    m_linesLabel->setBuddy(m_lines);
    m_formatLabel->setBuddy(m_format);
    m_pathLabel->setBuddy(m_path);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
}

ReportChoice ReportDialog::choice() const
{
    ReportChoice choice;
    choice.path = pathBytes(QFileInfo(m_path->text().trimmed()).absoluteFilePath());
    choice.which = m_none->isChecked()       ? ReportChoice::Connections::None
                   : m_selected->isChecked() ? ReportChoice::Connections::Selected
                                             : ReportChoice::Connections::Visible;
    choice.options.format = static_cast<ReportFormat>(m_format->currentIndex());
    choice.options.files = m_files->isChecked();
    choice.options.timeline = m_timeline->isChecked();
    choice.options.topValues = m_topValues->isChecked();
    choice.options.pseudonyms = m_pseudonyms->isChecked();
    choice.options.connections = m_most->value();
    choice.options.lines = m_lines->value();
    return choice;
}

void ReportDialog::accept()
{
    QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    const QString ending = reportEnding(static_cast<ReportFormat>(m_format->currentIndex()));
    if (!path.endsWith(ending, Qt::CaseInsensitive)) {
        path += ending;
        m_path->setText(path);
    }
    if (mayWriteTo(path, this))
        QDialog::accept();
}

void ReportDialog::browse()
{
    if (const QString path = askForTarget(m_path->text(), this); !path.isEmpty())
        m_path->setText(path);
}

void ReportDialog::rename()
{
    const QString wanted = reportEnding(static_cast<ReportFormat>(m_format->currentIndex()));
    for (const ReportFormat old : {ReportFormat::Html, ReportFormat::Pdf}) {
        const QString ending = reportEnding(old);
        if (ending != wanted && m_path->text().endsWith(ending, Qt::CaseInsensitive))
            m_path->setText(m_path->text().chopped(ending.size()) % wanted);
    }
}

void ReportDialog::takeFormatOfName()
{
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Pdf})
        if (m_path->text().trimmed().endsWith(reportEnding(format), Qt::CaseInsensitive))
            m_format->setCurrentIndex(static_cast<int>(format));
    refresh();
}

void ReportDialog::refresh()
{
    const bool tells = !m_none->isChecked();
    m_most->setEnabled(tells);
    m_mostLabel->setEnabled(tells);
    m_lines->setEnabled(tells && !m_pseudonyms->isChecked());
    m_linesLabel->setEnabled(m_lines->isEnabled());
    m_note->setVisible(m_pseudonyms->isChecked());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_path->text().trimmed().isEmpty());
}

void ReportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void ReportDialog::retranslate()
{
    //: Title of the dialog that asks what is in a report
    setWindowTitle(tr("Report"));
    //: Report dialog: which connections are told with all their facts
    m_which->setText(tr("Connections in detail:"));
    //: Report dialog: number of connections
    m_mostLabel->setText(tr("Connections at most:"));
    //: Report dialog: number of lines of the log for each connection
    m_linesLabel->setText(tr("Log lines for each at most:"));
    //: Report dialog: which parts are in it
    m_partsLabel->setText(tr("Also in the report:"));
    //: Report dialog: kind of file
    m_formatLabel->setText(tr("Format:"));
    //: Report dialog: where to write
    m_pathLabel->setText(tr("File:"));
    //: Report dialog, button: opens the file dialog
    m_browse->setText(tr("Browse…"));
    //: Report dialog, button: begins to write
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Write report"));
    //: Report dialog, below the check box for pseudonyms
    m_note->setText(
        tr("Log lines are then left out, and answers of servers are reduced to their codes. Names "
           "of fewer than three characters cannot be found inside other texts."));
    retranslateChoices();
    refresh();
}

void ReportDialog::retranslateChoices()
{
    //: Report dialog, choice: only the selected connections; %1 is their number
    m_selected->setText(tr("Selected: %1").arg(displayCount(m_offer.selectedRows)));
    //: Report dialog, choice: all connections that pass the filter; %1 is their number
    m_visible->setText(tr("All that pass the filter: %1").arg(displayCount(m_offer.visibleRows)));
    //: Report dialog, choice: no connection is told with all its facts
    m_none->setText(tr("None"));
    //: Report dialog, check box: a part of the report
    m_files->setText(tr("Log files and how much of them was understood"));
    //: Report dialog, check box: a part of the report
    m_timeline->setText(tr("Timeline"));
    //: Report dialog, check box: a part of the report
    m_topValues->setText(tr("Top values"));
    //: Report dialog, check box
    m_pseudonyms->setText(tr("Replace user names and addresses by pseudonyms"));
    //: Report dialog: kind of file; HTML is a name
    m_format->setItemText(0, tr("HTML page"));
    //: Report dialog: kind of file; PDF is a name
    m_format->setItemText(1, tr("PDF document"));
}

} // namespace authloupe
