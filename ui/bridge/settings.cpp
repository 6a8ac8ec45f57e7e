// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/settings.h"

#include "bridge/setting_names.h"

#include <QFile>
#include <QThread>

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

constexpr int kMostWidth = 10'000; // of a column

std::unique_ptr<QSettings> openStore(const QString& fileName)
{
    auto store = fileName.isEmpty()
                     ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                   QStringLiteral("authloupe"), QStringLiteral("authloupe"))
                     : std::make_unique<QSettings>(fileName, QSettings::IniFormat);
    store->setFallbacksEnabled(false);
    return store;
}

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

// The first one where it is none of them.
template<std::size_t Count>
std::int64_t oneOf(const std::array<std::int64_t, Count>& choices, const QVariant& value)
{
    const std::int64_t number = value.toLongLong();
    return std::ranges::find(choices, number) == choices.end() ? choices.front() : number;
}

} // namespace

Settings::Settings(QObject* parent) : Settings(QString(), parent) {}

Settings::Settings(const QString& fileName, QObject* parent) : QObject(parent), m_store(openStore(fileName))
{
    setAsideWhenBroken();
}

Settings::~Settings() = default;

void Settings::setAsideWhenBroken()
{
    static_cast<void>(m_store->allKeys()); // sections are parsed, and found wrong, only when asked for
    if (m_store->status() != QSettings::FormatError) {
        return;
    }
    const QString name = m_store->fileName();
    const QString aside = name % QLatin1String(".bad");
    m_store.reset();
    QFile::remove(aside);
    m_wasReset = QFile::rename(name, aside);
    m_store = openStore(name);
}

QSettings& Settings::store() const
{
    Q_ASSERT(QThread::currentThread() == thread());
    return *m_store;
}

QString Settings::language() const
{
    return store().value(QStringLiteral("interface/language")).toString();
}

void Settings::setLanguage(const QString& code)
{
    if (code != language()) {
        store().setValue(QStringLiteral("interface/language"), code);
        Q_EMIT languageChanged();
    }
}

Theme Settings::theme() const
{
    return enumOfName(kThemeNames, store().value(QStringLiteral("interface/theme")).toString(),
                      Theme::System);
}

void Settings::setTheme(Theme value)
{
    if (value != theme()) {
        store().setValue(QStringLiteral("interface/theme"), nameOfEnum(kThemeNames, value));
        Q_EMIT themeChanged();
    }
}

RowDensity Settings::rowDensity() const
{
    return enumOfName(kRowDensityNames, store().value(QStringLiteral("interface/rows")).toString(),
                      RowDensity::Normal);
}

void Settings::setRowDensity(RowDensity density)
{
    if (density != rowDensity()) {
        store().setValue(QStringLiteral("interface/rows"), nameOfEnum(kRowDensityNames, density));
        Q_EMIT rowDensityChanged(density);
    }
}

TimeStyle Settings::timeStyle() const
{
    return enumOfName(kTimeStyleNames, store().value(QStringLiteral("interface/times")).toString(),
                      TimeStyle::AsLogged);
}

void Settings::setTimeStyle(TimeStyle style)
{
    if (style != timeStyle()) {
        store().setValue(QStringLiteral("interface/times"), nameOfEnum(kTimeStyleNames, style));
        Q_EMIT timeStyleChanged(style);
    }
}

std::int64_t Settings::markedSilence() const
{
    return oneOf(kSilences, store().value(QStringLiteral("timeline/silence")));
}

void Settings::setMarkedSilence(std::int64_t seconds)
{
    if (seconds != markedSilence()) {
        store().setValue(QStringLiteral("timeline/silence"), QVariant::fromValue(qint64{seconds}));
        Q_EMIT markedSilenceChanged(seconds);
    }
}

std::int64_t Settings::spanAround() const
{
    return oneOf(kSpansAround, store().value(QStringLiteral("filter/around")));
}

void Settings::setSpanAround(std::int64_t seconds)
{
    store().setValue(QStringLiteral("filter/around"), QVariant::fromValue(qint64{seconds}));
}

bool Settings::arabicDigits() const
{
    // Not toBool(), to which any word is true.
    return store().value(QStringLiteral("interface/arabicDigits")).toString() == QLatin1String("true");
}

void Settings::setArabicDigits(bool own)
{
    store().setValue(QStringLiteral("interface/arabicDigits"), own);
}

QByteArray Settings::layoutState(const QString& widget) const
{
    return store().value(QLatin1String("layout/") % widget).toByteArray();
}

void Settings::setLayoutState(const QString& widget, const QByteArray& state)
{
    store().setValue(QLatin1String("layout/") % widget, state);
}

std::vector<ColumnState> Settings::columns() const
{
    std::vector<ColumnState> columns;
    const QStringList entries = store().value(QStringLiteral("table/columns")).toStringList(); // `user:120`
    for (const QString& entry : entries) {
        const auto field = sessionFieldFromName(entry.section(QLatin1Char(':'), 0, 0).toStdString());
        const bool twice =
            field && std::ranges::any_of(columns, [&](const ColumnState& c) { return c.field == *field; });
        if (field && !twice) {
            const int width = entry.section(QLatin1Char(':'), 1, 1).toInt();
            columns.push_back({.field = *field, .width = std::clamp(width, 0, kMostWidth)});
        }
    }
    return columns;
}

void Settings::setColumns(const std::vector<ColumnState>& columns)
{
    QStringList entries;
    for (const ColumnState& column : columns) {
        entries += text(info(column.field).name) % QLatin1Char(':') % QString::number(column.width);
    }
    store().setValue(QStringLiteral("table/columns"), entries);
}

SortOrder Settings::sortOrder() const
{
    SortOrder order;
    if (const auto field =
            sessionFieldFromName(store().value(QStringLiteral("table/sortField")).toString().toStdString())) {
        order = {.field = *field,
                 .descending = store().value(QStringLiteral("table/sortDescending")).toBool(),
                 .fileOrder = false};
    }
    return order;
}

void Settings::setSortOrder(const SortOrder& order)
{
    store().setValue(QStringLiteral("table/sortField"),
                     order.fileOrder ? QString() : text(info(order.field).name));
    store().setValue(QStringLiteral("table/sortDescending"), order.descending);
}

bool Settings::timelineShowsNotAttempted() const
{
    return store().value(QStringLiteral("timeline/showsNotAttempted"), false).toBool();
}

void Settings::setTimelineShowsNotAttempted(bool shown)
{
    if (shown != timelineShowsNotAttempted()) {
        store().setValue(QStringLiteral("timeline/showsNotAttempted"), shown);
        Q_EMIT timelineShowsNotAttemptedChanged(shown);
    }
}

BinSplit Settings::timelineSplit() const
{
    return enumOfName(kSplitNames, store().value(QStringLiteral("timeline/split")).toString(),
                      BinSplit::Outcome);
}

void Settings::setTimelineSplit(BinSplit split)
{
    store().setValue(QStringLiteral("timeline/split"), nameOfEnum(kSplitNames, split));
}

bool Settings::timelineIsLogarithmic() const
{
    return store().value(QStringLiteral("timeline/logarithmic"), false).toBool();
}

void Settings::setTimelineIsLogarithmic(bool logarithmic)
{
    store().setValue(QStringLiteral("timeline/logarithmic"), logarithmic);
}

bool Settings::timelineShowsMarks() const
{
    return store().value(QStringLiteral("timeline/marks"), true).toBool();
}

void Settings::setTimelineShowsMarks(bool shown)
{
    store().setValue(QStringLiteral("timeline/marks"), shown);
}

PictureFormat Settings::pictureFormat() const
{
    return enumOfName(kPictureFormatNames, store().value(QStringLiteral("timeline/picture")).toString(),
                      PictureFormat::Png);
}

void Settings::setPictureFormat(PictureFormat format)
{
    store().setValue(QStringLiteral("timeline/picture"), nameOfEnum(kPictureFormatNames, format));
}

ExportOptions Settings::exportOptions() const
{
    const ExportOptions defaults;
    ExportOptions options;
    const QSettings& from = store();
    options.format =
        enumOfName(kFormatNames, from.value(QStringLiteral("export/format")).toString(), defaults.format);
    options.rows = enumOfName(kRowNames, from.value(QStringLiteral("export/rows")).toString(), defaults.rows);
    const QString delimiter = from.value(QStringLiteral("export/delimiter")).toString();
    if (delimiter.size() == 1 && isDelimiter(delimiter.front().toLatin1())) {
        options.delimiter = delimiter.front().toLatin1();
    }
    options.formulaGuard = from.value(QStringLiteral("export/formulaGuard"), defaults.formulaGuard).toBool();
    options.byteOrderMark =
        from.value(QStringLiteral("export/byteOrderMark"), defaults.byteOrderMark).toBool();
    return options;
}

void Settings::setExportOptions(const ExportOptions& options)
{
    store().setValue(QStringLiteral("export/format"), nameOfEnum(kFormatNames, options.format));
    store().setValue(QStringLiteral("export/rows"), nameOfEnum(kRowNames, options.rows));
    store().setValue(QStringLiteral("export/delimiter"), QString(QLatin1Char(options.delimiter)));
    store().setValue(QStringLiteral("export/formulaGuard"), options.formulaGuard);
    store().setValue(QStringLiteral("export/byteOrderMark"), options.byteOrderMark);
}

ReportOptions Settings::reportOptions() const
{
    ReportOptions options;
    const QSettings& from = store();
    options.format = enumOfName(kReportFormatNames, from.value(QStringLiteral("report/format")).toString(),
                                options.format);
    options.files = from.value(QStringLiteral("report/files"), options.files).toBool();
    options.timeline = from.value(QStringLiteral("report/timeline"), options.timeline).toBool();
    options.topValues = from.value(QStringLiteral("report/topValues"), options.topValues).toBool();
    options.pseudonyms = from.value(QStringLiteral("report/pseudonyms"), options.pseudonyms).toBool();
    const auto number = [&](const QString& key, int fallback, int most) {
        bool isNumber = false;
        const int stored = from.value(key).toInt(&isNumber);
        return isNumber && stored >= 0 && stored <= most ? stored : fallback;
    };
    options.connections =
        number(QStringLiteral("report/connections"), options.connections, ReportOptions::kMostConnections);
    options.lines = number(QStringLiteral("report/lines"), options.lines, ReportOptions::kMostLines);
    return options;
}

void Settings::setReportOptions(const ReportOptions& options)
{
    store().setValue(QStringLiteral("report/format"), nameOfEnum(kReportFormatNames, options.format));
    store().setValue(QStringLiteral("report/files"), options.files);
    store().setValue(QStringLiteral("report/timeline"), options.timeline);
    store().setValue(QStringLiteral("report/topValues"), options.topValues);
    store().setValue(QStringLiteral("report/pseudonyms"), options.pseudonyms);
    store().setValue(QStringLiteral("report/connections"), options.connections);
    store().setValue(QStringLiteral("report/lines"), options.lines);
}

bool Settings::showsWholeLog() const
{
    return store().value(QStringLiteral("wholeLog/shown"), false).toBool();
}

void Settings::setShowsWholeLog(bool shown)
{
    store().setValue(QStringLiteral("wholeLog/shown"), shown);
}

bool Settings::showsTopValues() const
{
    return store().value(QStringLiteral("topValues/shown"), false).toBool();
}

void Settings::setShowsTopValues(bool shown)
{
    store().setValue(QStringLiteral("topValues/shown"), shown);
}

ValueGroup Settings::topValueGroup() const
{
    const std::string name = store().value(QStringLiteral("topValues/group")).toString().toStdString();
    const auto* const group =
        std::ranges::find_if(kValueGroups, [&](ValueGroup each) { return stableName(each) == name; });
    return group == kValueGroups.end() ? ValueGroup::Users : *group;
}

void Settings::setTopValueGroup(ValueGroup group)
{
    store().setValue(QStringLiteral("topValues/group"), text(stableName(group)));
}

SavedFilters Settings::savedFilters() const
{
    return readSavedFilters(store().value(QStringLiteral("filters/saved")).toString().toStdString()).filters;
}

void Settings::setSavedFilters(const SavedFilters& filters)
{
    if (filters != savedFilters()) {
        store().setValue(QStringLiteral("filters/saved"), text(savedFiltersText(filters)));
        Q_EMIT savedFiltersChanged();
    }
}

} // namespace authloupe
