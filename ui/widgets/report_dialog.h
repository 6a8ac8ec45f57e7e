// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/report_options.h"
#include "widgets/export_dialog.h"

#include <QDialog>

#include <string>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace authloupe {

// What the user chose.
struct ReportChoice {
    enum class Connections : quint8 { Selected, Visible, None }; // told in detail
    std::string path;                                            // bytes, absolute
    Connections which = Connections::None;
    ReportOptions options;
};

// Asks where a report goes and what is in it, starting from Settings::reportOptions(). The ending of the file
// and its format follow each other. Asks before an existing file is replaced. The caller stores the options
// and the folder of the choice.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    ReportDialog(const ExportOffer& offer, const ReportOptions& last, QWidget* parent = nullptr);
    ~ReportDialog() override;

    // Of meaning once the dialog was accepted.
    [[nodiscard]] ReportChoice choice() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void retranslateChoices();
    void browse();
    void rename();
    void takeFormatOfName();
    void refresh();

    ExportOffer m_offer;
    QLabel* m_which = nullptr;
    QRadioButton* m_selected = nullptr;
    QRadioButton* m_visible = nullptr;
    QRadioButton* m_none = nullptr;
    QLabel* m_mostLabel = nullptr;
    QSpinBox* m_most = nullptr;
    QLabel* m_linesLabel = nullptr;
    QSpinBox* m_lines = nullptr;
    QLabel* m_partsLabel = nullptr;
    QCheckBox* m_files = nullptr;
    QCheckBox* m_timeline = nullptr;
    QCheckBox* m_topValues = nullptr;
    QCheckBox* m_pseudonyms = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_formatLabel = nullptr;
    QComboBox* m_format = nullptr;
    QLabel* m_pathLabel = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_browse = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace authloupe
