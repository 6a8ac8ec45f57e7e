// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings_dialog.h"

#include "bridge/language.h"
#include "models/timeline_words.h"
#include "widgets/columns_dialog.h"
#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"
#include "widgets/table_column_state.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

template<class Enum>
void addChoice(QComboBox& box, Enum value)
{
    box.addItem(QString(), static_cast<int>(value));
}

// By length.
template<std::size_t Count>
void addSpans(QComboBox& box, std::array<std::int64_t, Count> spans)
{
    std::ranges::sort(spans);
    for (const std::int64_t span : spans)
        box.addItem(QString(), qint64{span});
}

QString languageOf(const QString& saved)
{
    return Language::choose(saved, QLocale::system().uiLanguages());
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, Language& language, QHeaderView& columns,
                               bool languageIsFree, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_language(language),
      m_columns(columns),
      m_before{settings.language(),   language.code(),         settings.theme(),
               settings.rowDensity(), settings.timeStyle(),    settings.markedSilence(),
               settings.spanAround(), settings.arabicDigits(), columnState(columns)},
      m_looks(new QGroupBox(this)),
      m_table(new QGroupBox(this)),
      m_languageLabel(new PlainLabel(m_looks)),
      m_languages(new QComboBox(m_looks)),
      m_digits(new QCheckBox(m_looks)),
      m_themeLabel(new PlainLabel(m_looks)),
      m_themes(new QComboBox(m_looks)),
      m_densityLabel(new PlainLabel(m_table)),
      m_densities(new QComboBox(m_table)),
      m_timesLabel(new PlainLabel(m_table)),
      m_times(new QComboBox(m_table)),
      m_chooseColumns(new QPushButton(m_table)),
      m_spans(new QGroupBox(this)),
      m_silenceLabel(new PlainLabel(m_spans)),
      m_silences(new QComboBox(m_spans)),
      m_aroundLabel(new PlainLabel(m_spans)),
      m_around(new QComboBox(m_spans)),
      m_buttons(dialogButtons(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this))
{
    m_languages->addItem(QString(), QString());
    for (const LanguageName& name : Language::all())
        m_languages->addItem(name.autonym, name.code);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        addChoice(*m_themes, theme);
    for (const RowDensity density : {RowDensity::Compact, RowDensity::Normal, RowDensity::Comfortable})
        addChoice(*m_densities, density);
    for (const TimeStyle style : {TimeStyle::AsLogged, TimeStyle::WithOffset, TimeStyle::Utc})
        addChoice(*m_times, style);
    addSpans(*m_silences, kSilences);
    addSpans(*m_around, kSpansAround);
    m_languages->setEnabled(languageIsFree);
    m_times->setEnabled(languageIsFree);
    m_digits->setEnabled(languageIsFree);

    auto* const looks = new QFormLayout(m_looks);
    looks->addRow(m_languageLabel, m_languages);
    looks->addRow(m_digits);
    looks->addRow(m_themeLabel, m_themes);
    auto* const table = new QFormLayout(m_table);
    table->addRow(m_densityLabel, m_densities);
    table->addRow(m_timesLabel, m_times);
    table->addRow(m_chooseColumns);
    auto* const spans = new QFormLayout(m_spans);
    spans->addRow(m_silenceLabel, m_silences);
    spans->addRow(m_aroundLabel, m_around);
    m_silenceLabel->setBuddy(m_silences);
    m_aroundLabel->setBuddy(m_around);
    m_languageLabel->setBuddy(m_languages);
    m_themeLabel->setBuddy(m_themes);
    m_densityLabel->setBuddy(m_densities);
    m_timesLabel->setBuddy(m_times);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_looks);
    layout->addWidget(m_table);
    layout->addWidget(m_spans);
    layout->addStretch(1);
    layout->addWidget(m_buttons);

    connect(m_languages, &QComboBox::activated, this,
            [this] { setLanguage(m_languages->currentData().toString()); });
    connect(m_digits, &QCheckBox::clicked, this, &SettingsDialog::setArabicDigits);
    connect(m_themes, &QComboBox::activated, this,
            [this] { setTheme(static_cast<Theme>(m_themes->currentData().toInt())); });
    connect(m_densities, &QComboBox::activated, this, [this] {
        m_settings.setRowDensity(static_cast<RowDensity>(m_densities->currentData().toInt()));
    });
    connect(m_times, &QComboBox::activated, this,
            [this] { m_settings.setTimeStyle(static_cast<TimeStyle>(m_times->currentData().toInt())); });
    connect(m_silences, &QComboBox::activated, this,
            [this] { m_settings.setMarkedSilence(m_silences->currentData().toLongLong()); });
    connect(m_around, &QComboBox::activated, this,
            [this] { m_settings.setSpanAround(m_around->currentData().toLongLong()); });
    connect(m_chooseColumns, &QPushButton::clicked, this, &SettingsDialog::chooseColumns);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
    retranslate();
    refresh();
}

void SettingsDialog::reject()
{
    setArabicDigits(m_before.arabicDigits);
    m_settings.setLanguage(m_before.language);
    if (m_language.code() != m_before.shown)
        m_language.switchTo(m_before.shown);
    setTheme(m_before.theme);
    m_settings.setRowDensity(m_before.density);
    m_settings.setTimeStyle(m_before.times);
    m_settings.setMarkedSilence(m_before.silence);
    m_settings.setSpanAround(m_before.around);
    if (columnState(m_columns) != m_before.columns)
        setColumnState(m_columns, m_before.columns);
    QDialog::reject();
}

void SettingsDialog::restoreDefaults()
{
    if (m_languages->isEnabled()) {
        setArabicDigits(false);
        setLanguage(QString());
        m_settings.setTimeStyle(TimeStyle::AsLogged);
    }
    setTheme(Theme::System);
    m_settings.setRowDensity(RowDensity::Normal);
    m_settings.setMarkedSilence(kSilences.front());
    m_settings.setSpanAround(kSpansAround.front());
    setColumnState(m_columns, {});
    refresh();
}

void SettingsDialog::setLanguage(const QString& code)
{
    m_settings.setLanguage(code);
    const QString wanted = languageOf(code);
    if (wanted != m_language.code())
        m_language.switchTo(wanted);
}

void SettingsDialog::setArabicDigits(bool own)
{
    m_settings.setArabicDigits(own);
    m_language.setArabicDigits(own);
}

void SettingsDialog::setTheme(Theme theme)
{
    if (theme == m_settings.theme())
        return;
    m_settings.setTheme(theme);
    applyTheme(theme);
}

void SettingsDialog::chooseColumns()
{
    ColumnsDialog dialog(columnState(m_columns), this);
    if (dialog.exec() == QDialog::Accepted)
        setColumnState(m_columns, dialog.columns());
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

// Shows what holds.
void SettingsDialog::refresh()
{
    // --language stands in no setting: the list then still tells what is shown.
    const QString saved = m_settings.language();
    const bool isOther = languageOf(saved) != m_language.code();
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(isOther ? m_language.code() : saved)));
    m_digits->setChecked(m_settings.arabicDigits());
    m_themes->setCurrentIndex(m_themes->findData(static_cast<int>(m_settings.theme())));
    m_densities->setCurrentIndex(m_densities->findData(static_cast<int>(m_settings.rowDensity())));
    m_times->setCurrentIndex(m_times->findData(static_cast<int>(m_settings.timeStyle())));
    m_silences->setCurrentIndex(m_silences->findData(qint64{m_settings.markedSilence()}));
    m_around->setCurrentIndex(m_around->findData(qint64{m_settings.spanAround()}));
}

void SettingsDialog::retranslate()
{
    //: title of the dialog with all settings
    setWindowTitle(tr("Settings"));
    //: heading in the dialog of settings
    m_looks->setTitle(tr("Language and colours"));
    //: heading in the dialog of settings
    m_table->setTitle(tr("Tables"));
    //: beside a list in the dialog of settings: the language of the window
    m_languageLabel->setText(tr("&Language:"));
    //: first choice in lists of languages and of themes: what the desktop has
    const QString system = tr("System default");
    m_languages->setItemText(0, system);
    //: check box in the dialog of settings: numbers in the Arabic window are written with the digits ٠١٢٣,
    //: not 0123
    m_digits->setText(tr("Arabic &digits (٠١٢٣) in Arabic"));
    //: beside a list in the dialog of settings: light or dark
    m_themeLabel->setText(tr("&Theme:"));
    m_themes->setItemText(0, system);
    //: choice in a list: a light theme
    m_themes->setItemText(1, tr("Light"));
    //: choice in a list: a dark theme
    m_themes->setItemText(2, tr("Dark"));
    //: beside a list in the dialog of settings: how high the rows of tables are
    m_densityLabel->setText(tr("Height of &rows:"));
    //: choice in a list: low rows, so that many of them can be seen
    m_densities->setItemText(0, tr("Compact"));
    //: choice in a list: rows of the usual height
    m_densities->setItemText(1, tr("Normal"));
    //: choice in a list: high rows, with much space
    m_densities->setItemText(2, tr("Comfortable"));
    //: beside a list in the dialog of settings: how times are written in tables
    m_timesLabel->setText(tr("T&imes:"));
    //: choice in a list: times are written as the log has them, by the clock of the appliance
    m_times->setItemText(0, tr("As logged"));
    //: choice in a list: times are written as 2009-04-22T11:43:59-06:00
    m_times->setItemText(1, tr("With the offset from UTC, where the log states it"));
    //: choice in a list: times are converted to UTC
    m_times->setItemText(2, tr("In UTC, where the log states the offset"));
    //: tooltip of the list of ways to write times, in the dialog of settings; "From" and "To" are the fields
    //: above the timeline
    setPlainToolTip(
        *m_times, tr("Times of connections, attempts, events, messages and top values are written like this. "
                     "Log lines stay as they are, and the timeline, From and To, filters and "
                     "exports go by the clock of the log."));
    //: button in the dialog of settings: opens the dialog in which the columns of the table are chosen
    m_chooseColumns->setText(tr("&Columns…"));
    //: heading in the dialog of settings, above spans of time that can be chosen
    m_spans->setTitle(tr("Spans of time"));
    //: beside a list in the dialog of settings, such as "1 hour": from how long on silence of the log has a
    //: sign on the timeline
    m_silenceLabel->setText(tr("Mark &silence of the log from:"));
    //: beside a list in the dialog of settings, such as "5 minutes": what the command "Shortly before and
    //: after this time" shows on either side
    m_aroundLabel->setText(tr("Shortly before and &after a time:"));
    for (QComboBox* const box : {m_silences, m_around})
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, stepText(box->itemData(i).toLongLong()));
    resizeOnScreen(*this, sizeHint() + QSize(fontMetrics().averageCharWidth() * 16, 0));
}

} // namespace authloupe
