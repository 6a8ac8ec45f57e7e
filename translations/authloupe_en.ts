<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>authloupe::AttemptModel</name>
    <message numerus="yes">
        <source>%Ln seconds after the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%Ln second after the attempt before it, %1.</numerusform>
            <numerusform>%Ln seconds after the attempt before it, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds earlier than the attempt before it, %1: the clock went back.</source>
        <extracomment>About an authentication attempt that stands later in the log but with an earlier time; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%Ln second earlier than the attempt before it, %1: the clock went back.</numerusform>
            <numerusform>%Ln seconds earlier than the attempt before it, %1: the clock went back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageDialog</name>
    <message numerus="yes">
        <source>The first %Ln lines that fit no known form. They may hide something.</source>
        <extracomment>above the list of lines that no rule covers; %Ln: how many are listed</extracomment>
        <translation>
            <numerusform>%Ln line that fits no known form. It may hide something.</numerusform>
            <numerusform>The first %Ln lines that fit no known form. They may hide something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageText</name>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>%Ln line not understood</numerusform>
            <numerusform>%Ln lines not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) state several offsets from UTC: their times were written without one.</source>
        <extracomment>Result of an export. UTC: an offset from UTC such as -06:00 stands behind the times of a log that states one; %Ln: number of log files</extracomment>
        <translation>
            <numerusform>%Ln file states several offsets from UTC: its times were written without one.</numerusform>
            <numerusform>%Ln files state several offsets from UTC: their times were written without one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::DropOverlay</name>
    <message numerus="yes">
        <source>Drop to open %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it; %Ln is the number of files and folders</extracomment>
        <translation>
            <numerusform>Drop to open %Ln item</numerusform>
            <numerusform>Drop to open %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here, or anywhere with Ctrl, to add %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it, in the part that adds them to the logs that are open</extracomment>
        <translation>
            <numerusform>Drop here, or anywhere with Ctrl, to add %Ln item</numerusform>
            <numerusform>Drop here, or anywhere with Ctrl, to add %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::EmptyResultPage</name>
    <message numerus="yes">
        <source>The log has %Ln connection(s). None of them meets all of this:</source>
        <extracomment>%Ln is the number of connections in the log; the choices of the filter follow, one per line</extracomment>
        <translation>
            <numerusform>The log has %Ln connection. It does not meet all of this:</numerusform>
            <numerusform>The log has %Ln connections. None of them meets all of this:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::ErrorText</name>
    <message numerus="yes">
        <source>%Ln file(s) were left out: at most 65,535 can be open at once.</source>
        <extracomment>%Ln: number of log files</extracomment>
        <translation>
            <numerusform>%Ln file was left out: at most 65,535 can be open at once.</numerusform>
            <numerusform>%Ln files were left out: at most 65,535 can be open at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of “%1” also stand in “%2” or the logs after it and were counted once.</source>
        <extracomment>Note about files; %Ln: number of lines of log %1 that stand in log %2 as well; %1 is like error_logs</extracomment>
        <translation>
            <numerusform>%Ln line of “%1” also stands in “%2” or the logs after it and was counted once.</numerusform>
            <numerusform>%Ln lines of “%1” also stand in “%2” or the logs after it and were counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive, %Ln a number of bytes</extracomment>
        <translation>
            <numerusform>%Ln byte behind the end of the data in “%1” was left out.</numerusform>
            <numerusform>%Ln bytes behind the end of the data in “%1” were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::ExportBar</name>
    <message numerus="yes">
        <source>%Ln row(s), %1 written to “%2”.</source>
        <extracomment>Result of an export: %Ln rows (without the header), %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>%Ln row, %1 written to “%2”.</numerusform>
            <numerusform>%Ln rows, %1 written to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were guarded: a spreadsheet would have taken them for formulas.</source>
        <extracomment>Result of an export: cells that got an apostrophe in front</extracomment>
        <translation>
            <numerusform>%Ln cell was guarded: a spreadsheet would have taken it for a formula.</numerusform>
            <numerusform>%Ln cells were guarded: a spreadsheet would have taken them for formulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) begin like a formula. Take care when you open the file in a spreadsheet.</source>
        <extracomment>Result of an export without the protection against formulas</extracomment>
        <translation>
            <numerusform>%Ln cell begins like a formula. Take care when you open the file in a spreadsheet.</numerusform>
            <numerusform>%Ln cells begin like a formula. Take care when you open the file in a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report with %Ln connection(s) in detail, %1 written to “%2”.</source>
        <extracomment>Result of a report: %Ln connections with all their facts, %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>Report with %Ln connection in detail, %1 written to “%2”.</numerusform>
            <numerusform>Report with %Ln connections in detail, %1 written to “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::FileReport</name>
    <message numerus="yes">
        <source>The year of %Ln records is not in the log and was taken from the date of the file.</source>
        <extracomment>Remark in the file report: stamps such as &quot;Jun 26 10:42:23&quot; have no year. %Ln: number of log records</extracomment>
        <translation>
            <numerusform>The year of %Ln record is not in the log and was taken from the date of the file.</numerusform>
            <numerusform>The year of %Ln records is not in the log and was taken from the date of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::FilterText</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <extracomment>How many connections the table shows: all of them</extracomment>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connections</source>
        <extracomment>How many connections the table shows; %1 is the number that passes the filter, %Ln the number of all</extracomment>
        <translation>
            <numerusform>%1 of %Ln connection</numerusform>
            <numerusform>%1 of %Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::HeadlessRun</name>
    <message numerus="yes">
        <source>%Ln row(s) written to “%2” (%1).</source>
        <extracomment>After an export on the command line. %Ln: number of rows, %1: size such as “3.4 KiB”, %2: file name</extracomment>
        <translation>
            <numerusform>%Ln row written to “%2” (%1).</numerusform>
            <numerusform>%Ln rows written to “%2” (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got an apostrophe, against formulas.</source>
        <extracomment>After an export on the command line; apostrophes keep a spreadsheet from taking the text for a formula</extracomment>
        <translation>
            <numerusform>%Ln cell got an apostrophe, against formulas.</numerusform>
            <numerusform>%Ln cells got an apostrophe, against formulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could be taken for a formula.</source>
        <extracomment>After an export on the command line, when the user did not want apostrophes</extracomment>
        <translation>
            <numerusform>%Ln cell could be taken for a formula.</numerusform>
            <numerusform>%Ln cells could be taken for formulas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::LocaleText</name>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more message(s)…</source>
        <extracomment>button behind the first messages; opens a list of all of them</extracomment>
        <translation>
            <numerusform>%Ln more message…</numerusform>
            <numerusform>%Ln more messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::NoteSaving</name>
    <message numerus="yes">
        <source>%Ln marked connection(s) were read from “%1”. Those that are not in this log stay in the file.</source>
        <extracomment>Message above the table: how many marked connections a file of notes holds; %1 is the file</extracomment>
        <translation>
            <numerusform>%Ln marked connection was read from “%1”. Those that are not in this log stay in the file.</numerusform>
            <numerusform>%Ln marked connections were read from “%1”. Those that are not in this log stay in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::Report</name>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>%Ln connection was selected for this report.</numerusform>
            <numerusform>%Ln connections were selected for this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report; the first %1 are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln were selected</extracomment>
        <translation>
            <numerusform>%Ln connection was selected for this report; the first %1 are told here.</numerusform>
            <numerusform>%Ln connections were selected for this report; the first %1 are told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; all %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>No connection was selected; the %Ln that passes the filter is told here.</numerusform>
            <numerusform>No connection was selected; all %Ln that pass the filter are told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; the first %1 of %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln pass the filter</extracomment>
        <translation>
            <numerusform>No connection was selected; the first %1 of %Ln that passes the filter are told here.</numerusform>
            <numerusform>No connection was selected; the first %1 of %Ln that pass the filter are told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Report, below a list that is cut: how many more there are</extracomment>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) without a time are in no bar.</source>
        <extracomment>Report, below the timeline</extracomment>
        <translation>
            <numerusform>%Ln connection without a time is in no bar.</numerusform>
            <numerusform>%Ln connections without a time are in no bar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::SaveFilterDialog</name>
    <message numerus="yes">
        <source>No more than %Ln filter(s) can be saved. Delete one that is not needed any more.</source>
        <extracomment>%Ln is how many filters can be saved</extracomment>
        <translation>
            <numerusform>No more than %Ln filter can be saved. Delete one that is not needed any more.</numerusform>
            <numerusform>No more than %Ln filters can be saved. Delete one that is not needed any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersDialog</name>
    <message numerus="yes">
        <source>%Ln filter(s) were added from “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln filter was added from “%1”.</numerusform>
            <numerusform>%Ln filters were added from “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::StatusFields</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>status bar; %Ln is the number of selected rows of the table</extracomment>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::Timeline</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <extracomment>Number of connections of a stretch of the timeline</extracomment>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>In a saved picture of the timeline, behind the names of some log files: so many more of them</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more mark(s) here</source>
        <extracomment>Below some marks of the timeline: so many more stand at the same place</extracomment>
        <translation>
            <numerusform>%Ln more mark here</numerusform>
            <numerusform>%Ln more marks here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::WholeLogPane</name>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <extracomment>Above the whole log; %Ln is a number of lines</extracomment>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::WindowMessages</name>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: the selection lies too scattered in this order.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%Ln row is no longer selected: the selection lies too scattered in this order.</numerusform>
            <numerusform>%Ln rows are no longer selected: the selection lies too scattered in this order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more than the table can show. Narrow the filter to see them; an export has them all.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%Ln row more than the table can show. Narrow the filter to see it; an export has every row.</numerusform>
            <numerusform>%Ln rows more than the table can show. Narrow the filter to see them; an export has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more – %2</source>
        <extracomment>title of the window; %1 is a file name, %2 the name of the program, %Ln the number of further files</extracomment>
        <translation>
            <numerusform>%1 and %Ln more – %2</numerusform>
            <numerusform>%1 and %Ln more – %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read, or not to the end.</source>
        <extracomment>message above the table, behind a hundred others that each name a file and say what is wrong with it</extracomment>
        <translation>
            <numerusform>%Ln more file could not be read, or not to the end.</numerusform>
            <numerusform>%Ln more files could not be read, or not to the end.</numerusform>
        </translation>
    </message>
</context>
</TS>
