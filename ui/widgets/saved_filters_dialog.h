// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/filter_file.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;
class QTableWidget;

namespace authloupe {

class PlainLabel;
class Settings;

// All saved filters: to apply, rename, delete, and carry to other people as a text file. What is changed is
// saved at once.
class SavedFiltersDialog final : public QDialog {
    Q_OBJECT

public:
    // `logs` are the files that are open, and never written over. The settings outlive the dialog.
    SavedFiltersDialog(Settings& settings, std::vector<std::string> logs, QWidget* parent);

    // Filters can be applied: a log is open.
    void setUsable(bool usable);

Q_SIGNALS:
    void chosen(const authloupe::SavedFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void refresh();
    void retranslate();
    [[nodiscard]] int currentRow() const;
    void apply();
    void rename();
    void remove();
    void importFile();
    void exportFile();
    void take(const FilterFileOutcome& outcome);
    void say(std::function<QString()> sentence);

    Settings& m_settings;
    std::vector<std::string> m_logs;
    SavedFilters m_filters; // as the table shows them
    FilterFile m_file;
    std::function<QString()> m_sentence; // what came of the last import or export
    bool m_usable = false;
    QTableWidget* m_table = nullptr;
    PlainLabel* m_news = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace authloupe
