// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settings.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGroupBox;
class QHeaderView;
class QPushButton;

namespace authloupe {

class Language;
class PlainLabel;

// How the window looks, all in one place. What is chosen holds at once; Cancel takes it back.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    // What is changed; all of it outlives the dialog. `columns`: of the table of connections. languageIsFree:
    // something that is being written may need the language as it is.
    SettingsDialog(Settings& settings, Language& language, QHeaderView& columns, bool languageIsFree,
                   QWidget* parent);

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    // What Cancel goes back to.
    struct Before {
        QString language; // as it is saved: perhaps the system's
        QString shown;    // the one of the window: perhaps that of the command line
        Theme theme;
        RowDensity density;
        TimeStyle times;
        std::int64_t silence, around; // seconds
        bool arabicDigits;
        std::vector<ColumnState> columns;
    };

    void retranslate();
    void refresh();
    void setLanguage(const QString& code);
    void setArabicDigits(bool own);
    void setTheme(Theme theme);
    void chooseColumns();
    void restoreDefaults();

    Settings& m_settings;
    Language& m_language;
    QHeaderView& m_columns;
    Before m_before;
    QGroupBox* m_looks = nullptr;
    QGroupBox* m_table = nullptr;
    PlainLabel* m_languageLabel = nullptr;
    QComboBox* m_languages = nullptr;
    QCheckBox* m_digits = nullptr;
    PlainLabel* m_themeLabel = nullptr;
    QComboBox* m_themes = nullptr;
    PlainLabel* m_densityLabel = nullptr;
    QComboBox* m_densities = nullptr;
    PlainLabel* m_timesLabel = nullptr;
    QComboBox* m_times = nullptr;
    QPushButton* m_chooseColumns = nullptr;
    QGroupBox* m_spans = nullptr;
    PlainLabel* m_silenceLabel = nullptr;
    QComboBox* m_silences = nullptr;
    PlainLabel* m_aroundLabel = nullptr;
    QComboBox* m_around = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace authloupe
