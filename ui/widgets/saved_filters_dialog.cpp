// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saved_filters_dialog.h"

#include "base/path_parts.h"
#include "bridge/path_bytes.h"
#include "bridge/settings.h"
#include "models/display_text.h"
#include "models/error_text.h"
#include "models/locale_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/log_data_delegate.h"
#include "widgets/plain_text.h"
#include "widgets/report_table.h"
#include "widgets/save_filter_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

enum FilterColumn { NameColumn, TextColumn };

QString lineNumbers(const std::vector<std::size_t>& lines)
{
    constexpr std::size_t kMostLines = 10;
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i)
        numbers += displayNumber(static_cast<std::int64_t>(lines[i]));
    if (lines.size() > kMostLines)
        numbers += QStringLiteral("…");
    return QLocale().createSeparatedList(numbers);
}

} // namespace

SavedFiltersDialog::SavedFiltersDialog(Settings& settings, std::vector<std::string> logs, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_logs(std::move(logs)),
      m_table(makeReportTable(this)),
      m_news(new PlainParagraph(this)),
      m_apply(new QPushButton(this)),
      m_rename(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_import(new QPushButton(this)),
      m_export(new QPushButton(this))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {NameColumn, TextColumn})
        m_table->setItemDelegateForColumn(column, new LogDataDelegate(m_table));
    auto* const buttons = dialogButtons(QDialogButtonBox::Close, this);
    auto* const side = new QVBoxLayout;
    for (QPushButton* const button : {m_apply, m_rename, m_remove, m_import, m_export})
        side->addWidget(button);
    side->addStretch(1);
    auto* const middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addLayout(side);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_news);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 22});

    connect(m_apply, &QPushButton::clicked, this, &SavedFiltersDialog::apply);
    connect(m_table, &QTableWidget::cellActivated, this, &SavedFiltersDialog::apply);
    connect(m_rename, &QPushButton::clicked, this, &SavedFiltersDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &SavedFiltersDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &SavedFiltersDialog::exportFile);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SavedFiltersDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_settings, &Settings::savedFiltersChanged, this, &SavedFiltersDialog::fill);
    connect(&m_file, &FilterFile::done, this,
            [this](const FilterFileOutcomePtr& outcome) { take(*outcome); });
    m_apply->setDefault(true);
    retranslate();
    m_table->setFocus();
}

void SavedFiltersDialog::setUsable(bool usable)
{
    m_usable = usable;
    refresh();
}

void SavedFiltersDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SavedFiltersDialog::fill()
{
    const int row = std::max(0, currentRow());
    m_filters = m_settings.savedFilters();
    QList<QStringList> rows;
    for (const SavedFilter& filter : m_filters)
        rows.append({displayText(filter.name), displayText(filter.text)});
    //: column of the list of saved filters
    fillReportTable(*m_table,
                    {tr("Name"),
                     //: column of the list of saved filters: the filter in the filter language
                     tr("Filter", "noun")},
                    rows);
    m_table->setColumnWidth(NameColumn, std::clamp(m_table->columnWidth(NameColumn),
                                                   fontMetrics().averageCharWidth() * 20,
                                                   fontMetrics().averageCharWidth() * 40));
    if (!m_filters.empty())
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), NameColumn);
    refresh();
}

void SavedFiltersDialog::refresh()
{
    const bool any = currentRow() >= 0;
    m_apply->setEnabled(any && m_usable);
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
    m_import->setEnabled(!m_file.isBusy());
    m_export->setEnabled(!m_file.isBusy() && !m_filters.empty());
    QString news = m_sentence ? m_sentence() : QString();
    if (news.isEmpty() && m_filters.empty()) {
        //: in place of a list of saved filters
        news =
            tr("No filter is saved yet. Narrow what the window shows, then choose Save filter in the menu.");
    }
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
}

void SavedFiltersDialog::retranslate()
{
    //: title of the dialog with all filters that were saved
    setWindowTitle(tr("Saved filters"));
    m_table->setAccessibleName(windowTitle());
    //: button: the window shows what this saved filter lets through
    m_apply->setText(tr("&Apply"));
    //: button: gives a saved filter another name
    m_rename->setText(tr("Re&name…"));
    //: button: deletes a saved filter
    m_remove->setText(tr("&Delete"));
    //: button: takes saved filters from a text file
    m_import->setText(tr("&Import…"));
    //: button: writes all saved filters to a text file
    m_export->setText(tr("&Export…"));
    fill();
}

int SavedFiltersDialog::currentRow() const
{
    const int row = m_table->currentRow();
    return row < static_cast<int>(m_filters.size()) ? row : -1;
}

void SavedFiltersDialog::apply()
{
    if (const int row = currentRow(); row >= 0 && m_usable) {
        Q_EMIT chosen(m_filters[static_cast<std::size_t>(row)]);
        accept();
    }
}

void SavedFiltersDialog::rename()
{
    const int row = currentRow();
    if (row < 0)
        return;
    SavedFilters filters = m_filters;
    SavedFilter& filter = filters[static_cast<std::size_t>(row)];
    SaveFilterDialog dialog(SaveFilterDialog::Purpose::Rename, filter, filters, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    filter.name = dialog.name();
    m_settings.setSavedFilters(filters);
}

void SavedFiltersDialog::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    SavedFilters filters = m_filters;
    const auto at = filters.begin() + row;
    //: question before a saved filter is deleted; %1 is its name
    const QString question = tr("Delete the filter %1?").arg(isolated(displayText(at->name)));
    const auto answer = askPlain(this, QMessageBox::Question, question, isolated(displayText(at->text)),
                                 QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
    if (answer != QMessageBox::Yes)
        return;
    filters.erase(at);
    m_settings.setSavedFilters(filters);
}

void SavedFiltersDialog::importFile()
{
    //: title of a file dialog
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import filters"), dialogPath(m_settings.exportFolder()));
    if (path.isEmpty() || m_file.isBusy())
        return;
    m_file.read(pathBytes(path));
    refresh();
}

void SavedFiltersDialog::exportFile()
{
    const std::string folder = m_settings.exportFolder();
    const QString proposed = QDir(folder.empty() ? QDir::homePath() : dialogPath(folder))
                                 .absoluteFilePath(QStringLiteral("authloupe-filters.txt"));
    //: title of a file dialog
    const QString path = QFileDialog::getSaveFileName(this, tr("Export filters"), proposed);
    if (path.isEmpty() || m_file.isBusy())
        return;
    const std::string target = pathBytes(path);
    m_settings.setExportFolder(std::string(folderPart(target)));
    m_file.write(target, m_filters, m_logs);
    refresh();
}

void SavedFiltersDialog::take(const FilterFileOutcome& outcome)
{
    const std::string path = outcome.path;
    if (outcome.error.code != ErrorCode::None) {
        say([error = outcome.error] { return errorSentence(error); });
    } else if (outcome.wasWritten) {
        //: %1 is a file
        say([path] { return tr("All filters were written to “%1”.").arg(shownPath(path)); });
    } else if (outcome.read.filters.empty()) {
        say([path] {
            //: %1 is a file; the two lines are how a file of filters has to look
            return tr("“%1” holds no filters. Each needs a line with its name in brackets, and a line with "
                      "the "
                      "filter below it.")
                .arg(shownPath(path));
        });
    } else {
        SavedFilters filters = m_settings.savedFilters();
        const auto added = static_cast<int>(mergeSaved(filters, outcome.read.filters));
        say([path, added, lines = outcome.read.refused] {
            //: %1 is a file
            QString sentence = tr("%Ln filter(s) were added from “%1”.", nullptr, added).arg(shownPath(path));
            if (!lines.empty()) {
                //: second sentence about a file of filters; %1 are numbers of lines
                sentence += u' ' % tr("Not understood and left out: line %1.").arg(lineNumbers(lines));
            }
            return sentence;
        });
        m_settings.setSavedFilters(filters);
    }
    refresh();
}

void SavedFiltersDialog::say(std::function<QString()> sentence)
{
    m_sentence = std::move(sentence);
}

} // namespace authloupe
