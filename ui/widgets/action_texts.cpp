// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions.h"

namespace authloupe {

// A file of its own: one sentence for each action and what translators need to know about it.
QString Actions::text(Act act)
{
    switch (act) {
    case Act::Open:
        //: menu File; chooses log files, which replace what is open
        return tr("&Open file…");
    case Act::OpenFolder:
        //: menu File; chooses a folder of log files
        return tr("Open &folder…");
    case Act::Add:
        //: menu File; chooses log files that are read together with those that are open
        return tr("&Add file…");
    case Act::OpenSample:
        //: menu File and button of the start page; opens an example that comes with the program
        return tr("Open &sample log");
    case Act::Reopen:
        //: menu File; opens the log again that was closed last, or in whose place another one was opened
        return tr("Reopen closed log");
    case Act::Reload:
        //: menu File; reads the log files again
        return tr("&Reload");
    case Act::Follow:
        //: menu File; goes on reading a log while the appliance writes it
        return tr("Fo&llow file");
    case Act::Export:
        //: menu File; writes the selected connections to a CSV file
        return tr("&Export…");
    case Act::Report:
        //: menu File; writes a document for people about the connections shown, as HTML or PDF
        return tr("Re&port…");
    case Act::OpenNotes:
        //: menu File; reads marks and notes of connections from a file
        return tr("Open &notes…");
    case Act::SaveNotes:
        //: menu File; writes marks and notes of connections into their file
        return tr("Sa&ve notes");
    case Act::SaveNotesAs:
        //: menu File; writes marks and notes of connections into another file
        return tr("Save notes as…");
    case Act::CloseWindow:
        //: menu File; closes the window
        return tr("&Close");
    case Act::Quit:
        //: menu File; ends the program
        return tr("&Quit");
    case Act::CopyRows:
        //: menu Edit; copies the selected rows of the table
        return tr("&Copy rows");
    case Act::CopyValue:
        //: menu Edit; copies the value of the current cell
        return tr("Copy &value");
    case Act::CopyAsFilter:
        //: menu Edit; copies the value of the current cell as it is written in the search field,
        //: user:=ironport
        return tr("Copy as filter");
    case Act::SelectAll:
        //: menu Edit; all rows of the table
        return tr("Select &all");
    case Act::PasteText:
        //: menu Edit; opens the log lines that are in the clipboard
        return tr("&Paste log text");
    case Act::TypeText:
        //: menu Edit; opens a dialog in which log lines can be pasted or typed
        return tr("Paste and &edit log text…");
    case Act::MarkConnection:
        //: menu Edit; sets or removes the mark of the current connection
        return tr("&Mark connection");
    case Act::WriteNote:
        //: menu Edit; goes to the field for a note about the current connection
        return tr("Write &note");
    case Act::SelectMarked:
        //: menu Edit; all marked connections that the table shows
        return tr("Select mar&ked connections");
    case Act::Find:
        //: menu Edit; goes to the search field
        return tr("&Search");
    case Act::FindInLines:
        //: menu Edit; goes to the search field of the raw log lines of a connection
        return tr("Search in &log lines");
    case Act::FindInLog:
        //: menu Edit; goes to the search field above the pane with all lines of all files
        return tr("Search in &whole log");
    case Act::ShowTimeline:
        //: menu View; shows or hides the timeline
        return tr("&Timeline");
    case Act::ShowTopValues:
        //: menu View; shows or hides the pane that lists users, addresses and so on with their counts
        return tr("Top &values");
    case Act::ShowDetails:
        //: menu View; shows or hides the pane with the details of a connection
        return tr("&Details");
    case Act::ShowLog:
        //: menu View; shows or hides the pane with all lines of all files, as they stand in the log
        return tr("Whole lo&g");
    case Act::ShowNotAttempted:
        //: menu View; the timeline then also draws connections without any authentication attempt
        return tr("Timeline shows connections &without authentication");
    case Act::ZoomIn:
        //: menu View; of the timeline
        return tr("Zoom &in");
    case Act::ZoomOut:
        //: menu View; of the timeline
        return tr("Zoom &out");
    case Act::ResetZoom:
        //: menu View; of the timeline
        return tr("&Reset zoom");
    case Act::TimelineTable:
        //: menu View; opens the figures of the timeline as a table
        return tr("Timeline as ta&ble…");
    case Act::SavePicture:
        //: menu View and context menu of the timeline; writes the chart to a PNG or SVG file
        return tr("Save timeline as picture…");
    case Act::CopyPicture:
        //: menu View and context menu of the timeline; the chart as a picture for the clipboard
        return tr("Copy timeline as picture");
    case Act::ColourByOutcome:
        //: menu View and context menu of the timeline; the parts of its bars are succeeded, failed and so on
        return tr("Colour timeline by outcome");
    case Act::ColourByDirection:
        //: menu View and context menu of the timeline; the parts of its bars are inbound and outbound
        return tr("Colour timeline by direction");
    case Act::ColourByProfile:
        //: menu View and context menu of the timeline; the parts of its bars are SMTP authentication profiles
        return tr("Colour timeline by profile");
    case Act::LogarithmicHeight:
        //: menu View and context menu of the timeline, with a check mark
        return tr("Timeline with logarithmic height");
    case Act::ShowTimeMarks:
        //: menu View and context menu of the timeline, with a check mark: signs where the clock of the log
        //: goes back, where it is silent for long, and where a log file begins
        return tr("Timeline marks clock steps and log files");
    case Act::Columns:
        //: menu View; opens the dialog in which the columns of the table are chosen
        return tr("&Columns…");
    case Act::SortAscending:
        //: menu View and header of a column
        return tr("Sort &ascending");
    case Act::SortDescending:
        //: menu View and header of a column
        return tr("Sort d&escending");
    case Act::SortAsInLog:
        //: menu View and header of a column; the rows stand in the order of the log again
        return tr("Order as in the &log");
    case Act::ShowCoverage:
        //: menu View; opens the report about how many lines of the log were understood
        return tr("Log files and lines &not understood…");
    case Act::FilterForValue:
        //: menu Filter; shows only the connections with the value of the current cell
        return tr("&Filter by this value");
    case Act::ExcludeValue:
        //: menu Filter; hides the connections with the value of the current cell
        return tr("E&xclude this value");
    case Act::OnlyThisValue:
        //: menu Filter; shows all connections with the value of the current cell, and drops every other
        //: filter
        return tr("&Only this value");
    case Act::AllOfUser:
        //: menu Filter; shows all connections with the user of the current one, and drops every other filter
        return tr("Everything of this user");
    case Act::AllOfAddress:
        //: menu Filter; shows all connections from or to the remote address of the current one, and drops
        //: every other filter
        return tr("Everything of this remote address");
    case Act::AllOfNetwork:
        //: menu Filter; shows all connections of the /24 or /64 network of the current one's remote address,
        //: and drops every other filter
        return tr("Everything of this network");
    case Act::AllOfProfile:
        //: menu Filter; shows all connections with the SMTP authentication profile of the current one, and
        //: drops every other filter
        return tr("Everything of this profile");
    case Act::FromThisTime:
        //: menu Filter; hides the connections that began before the current one
        return tr("F&rom this time on");
    case Act::UntilThisTime:
        //: menu Filter; hides the connections that began after the current one
        return tr("Un&til this time");
    case Act::AroundThisTime:
        //: menu Filter; shows what began shortly before or after the current connection; how long that is, is
        //: chosen in the settings
        return tr("Shortly before and after this time");
    case Act::FilterUser:
        //: menu Filter; goes to the field for a user name
        return tr("By &user");
    case Act::FilterProfile:
        //: menu Filter; goes to the field for an SMTP authentication profile
        return tr("By &profile");
    case Act::FilterTime:
        //: menu Filter; goes to the field for the start of a stretch of time
        return tr("By ti&me");
    case Act::OnlyMarked:
        //: menu Filter; checked while only connections are shown that somebody marked
        return tr("Marked connections only");
    case Act::SaveFilter:
        //: menu Filter → Saved filters; asks for a name
        return tr("Sa&ve filter…");
    case Act::ManageFilters:
        //: menu Filter → Saved filters; shows all of them, to rename, delete, import and export
        return tr("&Manage saved filters…");
    case Act::StepBack:
        //: menu Filter, key Esc; takes back one thing at a time: typed text, zoom, time range, all other
        //: filters
        return tr("Clear &step by step");
    case Act::ClearFilters:
        //: menu Filter and button; all connections are shown again
        return tr("&Clear filters");
    case Act::Back:
        //: menu Go; to the filter before this one
        return tr("&Back");
    case Act::Forward:
        //: menu Go; to the filter after this one
        return tr("&Forward");
    case Act::EarlierTime:
        //: menu Go; the time filter moves back by its own length
        return tr("Earlier stretch of time");
    case Act::LaterTime:
        //: menu Go; the time filter moves on by its own length
        return tr("Later stretch of time");
    case Act::NextFailed:
        //: menu Go; to the next row with a failed authentication
        return tr("&Next failed authentication");
    case Act::PreviousFailed:
        //: menu Go; to the row with a failed authentication before this one
        return tr("&Previous failed authentication");
    case Act::NextMarked:
        //: menu Go; to the next row that somebody marked
        return tr("Next &marked connection");
    case Act::PreviousMarked:
        //: menu Go; to the row before this one that somebody marked
        return tr("Previous mar&ked connection");
    case Act::NextOfUser:
        //: menu Go and context menus; to the next connection in the log on which the same user tried to sign
        //: in
        return tr("Next connection of this user");
    case Act::PreviousOfUser:
        //: menu Go and context menus; to the connection before it in the log on which the same user tried to
        //: sign in
        return tr("Previous connection of this user");
    case Act::NextOfAddress:
        //: menu Go and context menus; to the next connection in the log from or to the same remote address
        return tr("Next connection of this remote address");
    case Act::PreviousOfAddress:
        //: menu Go and context menus; to the connection before it in the log from or to the same remote
        //: address
        return tr("Previous connection of this remote address");
    case Act::ShowInLog:
        //: menu Go and context menu; goes to the first line of the connection in the pane with the whole log
        return tr("&Show in whole log");
    case Act::GoToLine:
        //: menu Go; goes to the field for the number of a line of the whole log
        return tr("Go to &line");
    case Act::NextPane:
        //: menu Go; moves the keyboard focus from filters to timeline, table and details
        return tr("Next p&ane");
    case Act::PreviousPane:
        //: menu Go; the same backwards
        return tr("Previous pan&e");
    case Act::Settings:
        //: menu Settings; opens a dialog with all settings of the program
        return tr("All settings…");
    case Act::FilterHelp:
        //: menu Help; opens a window with what can be typed into the search field
        return tr("&Filter language");
    case Act::Shortcuts:
        //: menu Help; opens the list of keyboard shortcuts
        return tr("&Keyboard shortcuts");
    case Act::About:
        //: menu Help; %1 is the name of the program
        return tr("&About %1").arg(QStringLiteral("Authloupe"));
    case Act::AboutQt:
        //: menu Help; Qt is the name of the toolkit
        return tr("About &Qt");
    }
    return {};
}

} // namespace authloupe
