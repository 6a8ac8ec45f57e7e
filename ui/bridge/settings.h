// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/report_options.h"
#include "export/table_export.h"
#include "query/bin_series.h"
#include "query/row_set.h"
#include "query/saved_filters.h"
#include "query/value_groups.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace authloupe {

enum class Theme : quint8 { System, Light, Dark };
enum class PictureFormat : quint8 { Png, Svg };

// How high the rows of tables are.
enum class RowDensity : quint8 { Compact, Normal, Comfortable };

// How times of connections, attempts and messages are written: by the clock of the appliance, by it with its
// offset from UTC as exports have it, or by UTC. Where a log does not state the offset, all are as logged.
enum class TimeStyle : quint8 { AsLogged, WithOffset, Utc };

// One column of a table as the user arranged it; the list is in visual order.
struct ColumnState {
    SessionField field{};
    int width = 0; // device-independent pixels; 0 = the default
    friend bool operator==(const ColumnState&, const ColumnState&) = default;
};

// Seconds, the first one unless another was chosen. The log's account knows no shorter silence.
inline constexpr std::array<std::int64_t, 4> kSilences{3'600, 10'800, 43'200, 86'400};
inline constexpr std::array<std::int64_t, 4> kSpansAround{300, 60, 900, 3'600};

// Of a log that was closed; of a folder, whether the files of the folders in it belong to it.
struct ClosedPath {
    std::string path; // bytes
    bool allLevels = false;
    friend bool operator==(const ClosedPath&, const ClosedPath&) = default;
};

// What is remembered between runs, typed. The only user of QSettings; GUI thread only (asserted). Holds no
// text of any log, unless somebody saves a filter with one in it. A value that makes no sense counts as not
// set.
class Settings final : public QObject {
    Q_OBJECT

public:
    explicit Settings(QObject* parent = nullptr);
    // In a file of its own, for tests.
    explicit Settings(const QString& fileName, QObject* parent = nullptr);
    ~Settings() override;
    Q_DISABLE_COPY_MOVE(Settings)

    // The file could not be read; it was set aside as `<name>.bad` and everything starts from the defaults.
    [[nodiscard]] bool wasReset() const noexcept { return m_wasReset; }

    [[nodiscard]] QString language() const; // code, or empty: as the system has it
    void setLanguage(const QString& code);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] RowDensity rowDensity() const;
    void setRowDensity(RowDensity density);
    [[nodiscard]] TimeStyle timeStyle() const;
    void setTimeStyle(TimeStyle style);
    // Arabic with its own digits instead of those that logs have.
    [[nodiscard]] bool arabicDigits() const;
    void setArabicDigits(bool own);

    // Geometry and splitters by the name of the widget; bytes as Qt made them. Empty when never stored.
    [[nodiscard]] QByteArray layoutState(const QString& widget) const;
    void setLayoutState(const QString& widget, const QByteArray& state);

    [[nodiscard]] std::vector<ColumnState> columns() const; // empty: the default columns
    void setColumns(const std::vector<ColumnState>& columns);
    [[nodiscard]] SortOrder sortOrder() const;
    void setSortOrder(const SortOrder& order);

    // The timeline counts connections without authentication as well.
    [[nodiscard]] bool timelineShowsNotAttempted() const;
    void setTimelineShowsNotAttempted(bool shown);

    // By what its bars are told apart, and whether their height is logarithmic.
    [[nodiscard]] BinSplit timelineSplit() const;
    void setTimelineSplit(BinSplit split);
    [[nodiscard]] bool timelineIsLogarithmic() const;
    void setTimelineIsLogarithmic(bool logarithmic);
    // Steps of the clock and borders of logs are marked.
    [[nodiscard]] bool timelineShowsMarks() const;
    void setTimelineShowsMarks(bool shown);
    // Silence of the log is marked from so many seconds on: one of kSilences.
    [[nodiscard]] std::int64_t markedSilence() const;
    void setMarkedSilence(std::int64_t seconds);
    // What kind of picture of it was saved last.
    [[nodiscard]] PictureFormat pictureFormat() const;
    void setPictureFormat(PictureFormat format);

    // How many seconds before and after a connection are "around" it: one of kSpansAround.
    [[nodiscard]] std::int64_t spanAround() const;
    void setSpanAround(std::int64_t seconds);

    // Whether the pane with all lines of the log is shown.
    [[nodiscard]] bool showsWholeLog() const;
    void setShowsWholeLog(bool shown);

    // The pane of top values: whether it is shown, and what it lists.
    [[nodiscard]] bool showsTopValues() const;
    void setShowsTopValues(bool shown);
    [[nodiscard]] ValueGroup topValueGroup() const;
    void setTopValueGroup(ValueGroup group);

    // Without the fields chosen: an export has the ones that its dialog offers.
    [[nodiscard]] ExportOptions exportOptions() const;
    void setExportOptions(const ExportOptions& options);
    [[nodiscard]] ReportOptions reportOptions() const;
    void setReportOptions(const ReportOptions& options);

    // Folders that file dialogs start in; bytes, empty when never set.
    [[nodiscard]] std::string openFolder() const;
    void setOpenFolder(const std::string& path);
    [[nodiscard]] std::string exportFolder() const;
    void setExportFolder(const std::string& path);

    [[nodiscard]] SavedFilters savedFilters() const;
    void setSavedFilters(const SavedFilters& filters);

    // The last one first; of each the paths that it was opened by.
    [[nodiscard]] std::vector<std::vector<ClosedPath>> closedLogs() const;
    void setClosedLogs(const std::vector<std::vector<ClosedPath>>& logs);

    [[nodiscard]] std::vector<std::string> recentPaths() const; // bytes, newest first
    void setRecentPaths(const std::vector<std::string>& paths);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void timeStyleChanged(authloupe::TimeStyle style);
    void rowDensityChanged(authloupe::RowDensity density);
    void savedFiltersChanged();
    void timelineShowsNotAttemptedChanged(bool shown);
    void markedSilenceChanged(std::int64_t seconds);

private:
    [[nodiscard]] QSettings& store() const; // asserts the thread
    [[nodiscard]] std::string path(const QString& key) const;
    void setPath(const QString& key, const std::string& path);
    void setAsideWhenBroken();

    mutable std::unique_ptr<QSettings> m_store;
    bool m_wasReset = false;
};

} // namespace authloupe
