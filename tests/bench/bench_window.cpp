// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window LOG: opens it in the real window and does what somebody at it does. Prints for each step how
// long it took, and how long the event loop kept one waiting meanwhile. Needs a display; `./dev bench
// --window` brings one.
#include "stall_meter.h"

#include "bridge/input_collector.h"
#include "bridge/language.h"
#include "bridge/settings.h"
#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "widgets/export_bar.h"
#include "widgets/export_dialog.h"
#include "widgets/filter_bar.h"
#include "widgets/load_bar.h"
#include "widgets/main_window.h"
#include "widgets/session_table_view.h"
#include "widgets/theme.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>

#include <time.h>
#include <unistd.h>

using namespace authloupe;

namespace {

// Since the kernel made this process; to a hundredth of a second.
double millisecondsSinceStart()
{
    std::ifstream file("/proc/self/stat");
    std::string text{std::istreambuf_iterator<char>(file), {}};
    text.erase(0, text.rfind(')') + 2); // from the third field on
    for (int field = 3; field < 22; ++field)
        text.erase(0, text.find(' ') + 1);
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = std::stod(text) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1000;
}

// Notes when something with rows was painted for the first time.
class FirstRows final : public QObject {
public:
    explicit FirstRows(SessionTableView& table) : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }

    double milliseconds = 0;

private:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && milliseconds == 0 && m_table.sessions().rowCount() > 0) {
            // The next turn of the event loop, when it has been painted and handed to the screen.
            QMetaObject::invokeMethod(
                this, [this] { milliseconds = millisecondsSinceStart(); }, Qt::QueuedConnection);
            m_table.viewport()->removeEventFilter(this);
        }
        return QObject::eventFilter(watched, event);
    }

    SessionTableView& m_table;
};

class Visit final {
public:
    Visit(MainWindow& window, Language& language)
        : m_window(window),
          m_language(language),
          m_table(*window.findChild<SessionTableView*>()),
          m_bar(*window.findChild<FilterBar*>()),
          m_timeline(*window.findChild<TimelineView*>()),
          m_loadBar(*window.findChild<LoadBar*>())
    {}

    // `name` is what the user does; it ends when the window has settled.
    void step(const char* name, const std::function<void()>& does)
    {
        QElapsedTimer timer;
        m_meter.begin();
        timer.start();
        does();
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        turnFor(60);
        const bench::Waits waits = m_meter.end();
        std::printf("%-34s %9.0f %8.1f %8.1f %8.1f\n", name, took, waits.median, waits.percentile99,
                    waits.longest);
        std::fflush(stdout);
    }

    void run(const std::string& log);

private:
    static void turnUntil(const std::function<bool()>& done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    static void turnFor(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        turnUntil([&] { return timer.elapsed() >= milliseconds; });
    }
    void waitForLoad()
    {
        turnUntil([this] { return m_loadBar.isHidden() && m_table.sessions().result(); });
        turnUntil([this] { return m_table.sessions().result()->snapshot->isComplete(); });
    }
    void waitForFilter()
    {
        turnUntil([this] { return m_table.sessions().result()->filter == m_bar.filter(); });
    }
    void sortBy(SessionField field, Qt::SortOrder order)
    {
        m_table.horizontalHeader()->setSortIndicator(columnOf(field), order);
        turnUntil([&] {
            const SortOrder now = m_table.sessions().result()->order;
            return !now.fileOrder && now.field == field && now.descending == (order == Qt::DescendingOrder);
        });
    }
    void type(int place, const QString& text)
    {
        QLineEdit& edit = *m_bar.findChildren<QLineEdit*>().at(place);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            edit.setText(text.left(length));
            turnFor(90); // as fast as somebody types
        }
        waitForFilter();
        edit.clear();
        waitForFilter();
    }
    // As somebody does it who types the name into the dialog.
    void exportTo(const QString& path)
    {
        ExportBar& bar = *m_window.findChild<ExportBar*>();
        QTimer::singleShot(0, &m_window, [&] {
            auto& dialog = *m_window.findChild<ExportDialog*>();
            dialog.findChild<QLineEdit*>()->setText(path);
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        });
        action(QStringLiteral("Export…")).trigger();
        turnUntil([&] { return !bar.isRunning(); });
    }
    void goThroughRows(int steps, const std::function<void(int row)>& go)
    {
        const int rows = m_table.sessions().rowCount();
        for (int i = 0; i < steps; ++i) {
            go(static_cast<int>(static_cast<qint64>(i) * 7919 % steps * (rows - 1) / steps));
            turnFor(20);
        }
    }
    QAction& action(const QString& text)
    {
        for (QAction* const one : m_window.findChildren<QAction*>())
            if (QString(one->text()).remove(u'&') == text)
                return *one;
        qFatal("no action %s", qPrintable(text));
        Q_UNREACHABLE();
    }

    void filters();
    void looks();

    MainWindow& m_window;
    Language& m_language;
    SessionTableView& m_table;
    FilterBar& m_bar;
    TimelineView& m_timeline;
    LoadBar& m_loadBar;
    bench::StallMeter m_meter;
    QTemporaryDir m_folder; // for what is exported
};

void Visit::filters()
{
    step("type a user name", [&] { type(0, QStringLiteral("anna")); });
    step("type a search in all columns", [&] { type(2, QStringLiteral("10.0.")); });
    step("choose and unchoose an outcome", [&] {
        QComboBox& outcome = *m_bar.findChildren<QComboBox*>().at(0);
        for (const int entry : {3, 4, 5, 0}) {
            outcome.setCurrentIndex(entry);
            Q_EMIT outcome.activated(entry);
            waitForFilter();
        }
    });
    step("brush the timeline ten times", [&] {
        const TimeBins bins = m_table.sessions().result()->bins;
        const std::int64_t span = bins.end().seconds - bins.start.seconds;
        for (int tenth = 0; tenth < 10; ++tenth) {
            const std::int64_t since = bins.start.seconds + span * tenth / 10;
            const TimeRange range{LogTime{since}, LogTime{since + span / 10 + 1}};
            Q_EMIT m_timeline.rangeSelected(range);
            turnUntil([&] { return m_table.sessions().result()->filter.time == range; });
        }
        Q_EMIT m_timeline.rangeSelected({});
        turnUntil([&] { return m_table.sessions().result()->filter.isEverything(); });
    });
}

void Visit::looks()
{
    step("zoom the timeline in and out", [&] {
        for (int i = 0; i < 5; ++i) {
            action(QStringLiteral("Zoom in")).trigger();
            turnFor(120);
        }
        action(QStringLiteral("Reset zoom")).trigger();
        turnFor(200);
    });
    step("switch language six times", [&] {
        for (const char* code : {"fr", "es", "ko", "ar", "nl", "en"}) {
            m_language.switchTo(QString::fromLatin1(code));
            turnFor(60);
        }
    });
    step("switch theme twice", [&] {
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            applyTheme(theme);
            turnFor(60);
        }
    });
    step("resize the window twenty times", [&] {
        for (int i = 0; i < 20; ++i) {
            m_window.resize(1000 + 30 * (i % 10), 700 + 10 * (i % 10));
            turnFor(20);
        }
    });
}

void Visit::run(const std::string& log)
{
    std::printf("%-34s %9s %8s %8s %8s\n", "milliseconds", "took", "median", "99th", "longest");
    FirstRows first(m_table);
    step("open, until all is loaded", [&] {
        m_window.open({inputOfPath(log)});
        waitForLoad();
    });
    std::printf("%-34s %9.0f\n", "  first rows, since the start", first.milliseconds);
    std::printf("%-34s %9d\n", "  connections", m_table.sessions().rowCount());
    step("scroll through the table",
         [&] { goThroughRows(100, [&](int row) { m_table.verticalScrollBar()->setValue(row); }); });
    step("go from row to row", [&] {
        goThroughRows(100, [&](int row) {
            m_table.selectionModel()->setCurrentIndex(m_table.sessions().index(row, 0),
                                                      QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
        });
    });
    for (const auto& [name, field] : {std::pair{"sort by time", SessionField::Opened},
                                      {"sort by user", SessionField::Users},
                                      {"sort by address", SessionField::RemoteAddress},
                                      {"sort by outcome", SessionField::Outcome}})
        step(name, [&, by = field] {
            sortBy(by, Qt::AscendingOrder);
            sortBy(by, Qt::DescendingOrder);
        });
    step("select all", [&] { m_table.selectAll(); });
    step("sort with all selected", [&] { sortBy(SessionField::Profiles, Qt::AscendingOrder); });
    step("filter with all selected, and clear", [&] {
        m_bar.findChildren<QLineEdit*>().at(0)->setText(QStringLiteral("anna"));
        waitForFilter();
        action(QStringLiteral("Clear filters")).trigger();
        turnUntil([&] { return m_table.sessions().result()->filter.isEverything(); });
    });
    step("select all and export them", [&] {
        m_table.selectAll();
        exportTo(m_folder.filePath(QStringLiteral("connections.csv")));
    });
    step("select a third, which sorting scatters", [&] {
        QItemSelection third(m_table.sessions().index(0, 0),
                             m_table.sessions().index(m_table.sessions().rowCount() / 3, 0));
        m_table.selectionModel()->select(third,
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        sortBy(SessionField::RemoteAddress, Qt::AscendingOrder);
    });
    step("select one again", [&] { m_table.selectRow(0); });
    step("next failed authentication, 20 times", [&] {
        for (int i = 0; i < 20; ++i)
            action(QStringLiteral("Next failed authentication")).trigger();
    });
    filters();
    looks();
    step("load again, sorted, scrolling", [&] {
        action(QStringLiteral("Reload")).trigger();
        turnUntil([this] { return !m_loadBar.isHidden(); });
        for (int i = 0; !m_loadBar.isHidden(); ++i) {
            m_table.verticalScrollBar()->setValue(i * 37 % (m_table.verticalScrollBar()->maximum() + 1));
            turnFor(20);
        }
        waitForLoad();
    });
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_window LOG\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Language language;
    language.switchTo(QStringLiteral("en"));
    auto window = std::make_unique<MainWindow>(settings, language);
    window->resize(1280, 800);
    window->show();
    Visit visit(*window, language);
    visit.run(argv[1]);
    visit.step("close the window", [&] { window.reset(); });
    return 0;
}
