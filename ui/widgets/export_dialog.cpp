// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_dialog.h"

#include "bridge/path_bytes.h"
#include "models/locale_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/export_names.h"
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
#include <QVBoxLayout>

namespace authloupe {
namespace {

// Rows of a sheet in Excel and LibreOffice, the header included.
constexpr std::uint64_t kSheetRows = 1'048'576;

template<class Value>
void addChoices(QComboBox& box, std::initializer_list<Value> values, Value current)
{
    for (const Value value : values) {
        box.addItem(QString(), static_cast<int>(value));
        if (value == current)
            box.setCurrentIndex(box.count() - 1);
    }
}

template<class Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer& offer, const ExportOptions& last, QWidget* parent)
    : QDialog(parent),
      m_offer(offer),
      m_rowsTitle(new PlainLabel(this)),
      m_selected(new QRadioButton(this)),
      m_visible(new QRadioButton(this)),
      m_rowsLabel(new PlainLabel(this)),
      m_rows(new QComboBox(this)),
      m_formatLabel(new PlainLabel(this)),
      m_format(new QComboBox(this)),
      m_delimiterLabel(new PlainLabel(this)),
      m_delimiter(new QComboBox(this)),
      m_guard(new QCheckBox(this)),
      m_byteOrderMark(new QCheckBox(this)),
      m_pathLabel(new PlainLabel(this)),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(this)),
      m_note(new PlainParagraph(this)),
      m_buttons(dialogButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    addChoices(*m_rows, {ExportRows::Connections, ExportRows::Attempts}, last.rows);
    addChoices(*m_format, {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::JsonLines}, last.format);
    addChoices(*m_delimiter, {',', ';', '|'}, last.delimiter);
    m_guard->setChecked(last.formulaGuard);
    m_byteOrderMark->setChecked(last.byteOrderMark);
    // Who selected rows wants these; who selected none wants what is shown.
    m_selected->setEnabled(offer.selectedRows > 0);
    (offer.selectedRows > 0 ? m_selected : m_visible)->setChecked(true);
    m_path->setLayoutDirection(Qt::LeftToRight);
    const QDir folder(offer.folder.empty() ? QDir::homePath() : dialogPath(offer.folder));
    m_path->setText(
        QDir::toNativeSeparators(folder.absoluteFilePath(exportFileName(last.rows, last.format))));
    buildLayout();

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::rename);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ExportDialog::rename);
    connect(m_selected, &QRadioButton::toggled, this, &ExportDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::buildLayout()
{
    auto* which = new QVBoxLayout;
    which->addWidget(m_selected);
    which->addWidget(m_visible);
    auto* target = new QHBoxLayout;
    target->addWidget(m_path, 1);
    target->addWidget(m_browse);
    auto* form = new QFormLayout;
    form->addRow(m_rowsTitle, which);
    form->addRow(m_rowsLabel, m_rows);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_delimiterLabel, m_delimiter);
    form->addRow(QString(), m_guard);
    form->addRow(QString(), m_byteOrderMark);
    form->addRow(m_pathLabel, target);
    m_rowsLabel->setBuddy(m_rows);
    m_formatLabel->setBuddy(m_format);
    m_delimiterLabel->setBuddy(m_delimiter);
    m_pathLabel->setBuddy(m_path);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.path = pathBytes(QFileInfo(m_path->text().trimmed()).absoluteFilePath());
    choice.selectedOnly = m_selected->isChecked();
    choice.options.format = chosen<ExportFormat>(*m_format);
    choice.options.rows = chosen<ExportRows>(*m_rows);
    choice.options.delimiter = chosen<char>(*m_delimiter);
    choice.options.formulaGuard = m_guard->isChecked();
    choice.options.byteOrderMark = m_byteOrderMark->isChecked();
    return choice;
}

void ExportDialog::accept()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    if (mayWriteTo(path, this))
        QDialog::accept();
}

void ExportDialog::browse()
{
    if (const QString path = askForTarget(m_path->text(), this); !path.isEmpty())
        m_path->setText(path);
}

void ExportDialog::rename()
{
    m_path->setText(
        renamedForExport(m_path->text(), chosen<ExportRows>(*m_rows), chosen<ExportFormat>(*m_format)));
    refresh();
}

// Below the header.
std::uint64_t ExportDialog::rowsOfFile() const
{
    const bool selected = m_selected->isChecked();
    if (chosen<ExportRows>(*m_rows) == ExportRows::Attempts)
        return selected ? m_offer.selectedAttempts : m_offer.visibleAttempts;
    return selected ? m_offer.selectedRows : m_offer.visibleRows;
}

void ExportDialog::refresh()
{
    const auto format = chosen<ExportFormat>(*m_format);
    m_delimiter->setEnabled(format == ExportFormat::Csv);
    m_delimiterLabel->setEnabled(format == ExportFormat::Csv);
    // JSON is no spreadsheet's food.
    m_guard->setEnabled(format != ExportFormat::JsonLines);
    m_byteOrderMark->setEnabled(format != ExportFormat::JsonLines);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_path->text().trimmed().isEmpty());
    const bool tooMany = format != ExportFormat::JsonLines && rowsOfFile() >= kSheetRows;
    //: In the export dialog; a sheet is one of a spreadsheet program
    m_note->setText(tooMany ? tr("A sheet holds %1 rows. A spreadsheet program will not show the rest.")
                                  .arg(displayCount(kSheetRows))
                            : QString());
    m_note->setVisible(tooMany);
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void ExportDialog::retranslate()
{
    //: Title of the export dialog
    setWindowTitle(tr("Export"));
    //: Export dialog: which connections
    m_rowsTitle->setText(tr("Connections:"));
    //: Export dialog, choice: only the selected connections; %1 is their number
    m_selected->setText(tr("Selected: %1").arg(displayCount(m_offer.selectedRows)));
    //: Export dialog, choice: all connections that pass the filter; %1 is their number
    m_visible->setText(tr("All that pass the filter: %1").arg(displayCount(m_offer.visibleRows)));
    //: Export dialog: what a row of the file stands for
    m_rowsLabel->setText(tr("One row for each:"));
    //: Export dialog: a row stands for a connection
    m_rows->setItemText(0, tr("Connection"));
    //: Export dialog: a row stands for an authentication attempt
    m_rows->setItemText(1, tr("Authentication attempt"));
    //: Export dialog: kind of file
    m_formatLabel->setText(tr("Format:"));
    //: Export dialog: kind of file
    m_format->setItemText(0, tr("CSV file"));
    //: Export dialog: kind of file; TSV is a name
    m_format->setItemText(1, tr("TSV file, separated by tabs"));
    //: Export dialog: kind of file; JSON is a name
    m_format->setItemText(2, tr("JSON lines"));
    //: Export dialog: what separates the values of a CSV file
    m_delimiterLabel->setText(tr("Separator:"));
    //: Export dialog: separator of a CSV file
    m_delimiter->setItemText(0, tr("Comma"));
    //: Export dialog: separator of a CSV file
    m_delimiter->setItemText(1, tr("Semicolon"));
    //: Export dialog: separator of a CSV file, the sign |
    m_delimiter->setItemText(2, tr("Vertical bar"));
    //: Export dialog, check box: text that a spreadsheet would calculate gets an apostrophe in front
    m_guard->setText(tr("Protect against formulas in the log"));
    //: Export dialog, tooltip of the check box "Protect against formulas in the log"
    setPlainToolTip(
        *m_guard,
        tr("Anybody can put text into a log, as the user name of a failed attempt for instance. Text that a "
           "spreadsheet program would take for a formula gets an apostrophe in front."));
    //: Export dialog, check box: the file begins with a byte order mark; Excel is a name
    m_byteOrderMark->setText(tr("Byte order mark for Excel"));
    //: Export dialog: where to write
    m_pathLabel->setText(tr("File:"));
    //: Export dialog, button: opens the file dialog
    m_browse->setText(tr("Browse…"));
    //: Export dialog, button: begins to write
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Export"));
    refresh();
}

} // namespace authloupe
