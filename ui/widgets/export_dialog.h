// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/table_export.h"

#include <QDialog>

#include <cstdint>
#include <string>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace authloupe {

// What an export can be made of at the moment.
struct ExportOffer {
    std::uint64_t selectedRows = 0; // connections
    std::uint64_t visibleRows = 0;  // connections that pass the filter
    std::string folder;             // bytes; where the file dialog starts, may be empty
    std::uint64_t selectedAttempts = 0;
    std::uint64_t visibleAttempts = 0;
};

// What the user chose.
struct ExportChoice {
    std::string path; // bytes, absolute
    bool selectedOnly = false;
    ExportOptions options;
};

// Asks where an export goes and what is in it, starting from Settings::exportOptions(). Asks before an
// existing file is replaced. The caller stores the options and the folder of the choice.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ExportOffer& offer, const ExportOptions& last, QWidget* parent = nullptr);
    ~ExportDialog() override;

    // Of meaning once the dialog was accepted.
    [[nodiscard]] ExportChoice choice() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void buildLayout();
    void browse();
    void rename();
    void refresh();
    [[nodiscard]] std::uint64_t rowsOfFile() const;

    ExportOffer m_offer;
    QLabel* m_rowsTitle = nullptr;
    QRadioButton* m_selected = nullptr;
    QRadioButton* m_visible = nullptr;
    QLabel* m_rowsLabel = nullptr;
    QComboBox* m_rows = nullptr;
    QLabel* m_formatLabel = nullptr;
    QComboBox* m_format = nullptr;
    QLabel* m_delimiterLabel = nullptr;
    QComboBox* m_delimiter = nullptr;
    QCheckBox* m_guard = nullptr;
    QCheckBox* m_byteOrderMark = nullptr;
    QLabel* m_pathLabel = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_browse = nullptr;
    QLabel* m_note = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace authloupe
