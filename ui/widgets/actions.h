// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <cstdint>

class QAction;
class QEvent;
class QWidget;

namespace authloupe {

// Everything a user can ask for, in the order of the menus.
enum class Act : std::uint8_t {
    Open,
    OpenFolder,
    Add,
    OpenSample,
    Reopen,
    Reload,
    Follow,
    Export,
    Report,
    OpenNotes,
    SaveNotes,
    SaveNotesAs,
    CloseWindow,
    Quit,
    CopyRows,
    CopyValue,
    CopyAsFilter,
    SelectAll,
    PasteText,
    TypeText,
    MarkConnection,
    WriteNote,
    SelectMarked,
    Find,
    FindInLines,
    FindInLog,
    ShowTimeline,
    ShowTopValues,
    ShowDetails,
    ShowLog,
    ShowNotAttempted,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    ColourByOutcome,
    ColourByDirection,
    ColourByProfile,
    LogarithmicHeight,
    ShowTimeMarks,
    TimelineTable,
    SavePicture,
    CopyPicture,
    Columns,
    SortAscending,
    SortDescending,
    SortAsInLog,
    ShowCoverage,
    FilterForValue,
    ExcludeValue,
    OnlyThisValue,
    AllOfUser,
    AllOfAddress,
    AllOfNetwork,
    AllOfProfile,
    FromThisTime,
    UntilThisTime,
    AroundThisTime,
    FilterUser,
    FilterProfile,
    FilterTime,
    OnlyMarked,
    SaveFilter,
    ManageFilters,
    StepBack,
    ClearFilters,
    Back,
    Forward,
    EarlierTime,
    LaterTime,
    NextFailed,
    PreviousFailed,
    NextMarked,
    PreviousMarked,
    NextOfUser,
    PreviousOfUser,
    NextOfAddress,
    PreviousOfAddress,
    ShowInLog,
    GoToLine,
    NextPane,
    PreviousPane,
    Settings,
    FilterHelp,
    Shortcuts,
    About,
    AboutQt,
};
inline constexpr std::size_t kActCount = static_cast<std::size_t>(Act::AboutQt) + 1;

// The actions of the window: text, shortcut, icon. What they do is connected by whoever does it.
class Actions final : public QObject {
    Q_OBJECT

public:
    // The actions belong to `window`, so that their shortcuts work in all of it.
    explicit Actions(QWidget& window);

    [[nodiscard]] QAction& operator[](Act act) const { return *m_actions[static_cast<std::size_t>(act)]; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setShortcuts();
    void setIcons(const QWidget& window);
    void retranslate();
    [[nodiscard]] static QString text(Act act);

    std::array<QAction*, kActCount> m_actions{};
};

} // namespace authloupe
