<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>authloupe::AboutDialog</name>
    <message>
        <source>Shows who tried to authenticate over SMTP, on which connection, and whether it worked, from the mail_logs of a Cisco ESA.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Toont wie zich via SMTP probeerde te authenticeren, op welke verbinding en met welk resultaat, aan de hand van de mail_logs van een Cisco ESA.</translation>
    </message>
    <message>
        <source>Works on this computer only: it sends nothing, and writes nothing but what you export, save or copy.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Werkt uitsluitend op deze computer: verzendt niets en schrijft niets behalve wat u exporteert, opslaat of kopieert.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Comes without any warranty.</source>
        <extracomment>in the About dialog; GPL is the name of the licence</extracomment>
        <translation>Vrije software onder de GNU General Public License (GPL), versie 3 of later. Wordt geleverd zonder enige garantie.</translation>
    </message>
    <message>
        <source>Uses Qt %1.</source>
        <extracomment>in the About dialog; %1 is a version number</extracomment>
        <translation>Gebruikt Qt %1.</translation>
    </message>
    <message>
        <source>Cisco, AsyncOS and IronPort are trademarks of Cisco Systems; this program is not affiliated with that company.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Cisco, AsyncOS en IronPort zijn handelsmerken van Cisco Systems; dit programma is niet aan dat bedrijf verbonden.</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>title of the About dialog; %1 is the name of the program</extracomment>
        <translation>Info over %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>in the About dialog; %1 is the name of the program, %2 a version number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>authloupe::Actions</name>
    <message>
        <source>&amp;Open file…</source>
        <extracomment>menu File; chooses log files, which replace what is open</extracomment>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>menu File; chooses a folder of log files</extracomment>
        <translation>&amp;Map openen…</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <extracomment>menu File; chooses log files that are read together with those that are open</extracomment>
        <translation>Bestand &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Open &amp;sample log</source>
        <extracomment>menu File and button of the start page; opens an example that comes with the program</extracomment>
        <translation>&amp;Voorbeeldlogboek openen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>menu File; reads the log files again</extracomment>
        <translation>Opnieuw &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>menu File; writes the selected connections to a CSV file</extracomment>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>menu File; closes the window</extracomment>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>menu File; ends the program</extracomment>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>menu Edit; copies the selected rows of the table</extracomment>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <extracomment>menu Edit; copies the value of the current cell</extracomment>
        <translation>&amp;Waarde kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu Edit; all rows of the table</extracomment>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Paste log text</source>
        <extracomment>menu Edit; opens the log lines that are in the clipboard</extracomment>
        <translation>Logtekst &amp;plakken</translation>
    </message>
    <message>
        <source>Paste and &amp;edit log text…</source>
        <extracomment>menu Edit; opens a dialog in which log lines can be pasted or typed</extracomment>
        <translation>Logtekst plakken en &amp;bewerken…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>menu Edit; goes to the search field</extracomment>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Search in &amp;log lines</source>
        <extracomment>menu Edit; goes to the search field of the raw log lines of a connection</extracomment>
        <translation>Zoeken in &amp;logregels</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>menu View; shows or hides the timeline</extracomment>
        <translation>&amp;Tijdlijn</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu View; shows or hides the pane with the details of a connection</extracomment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Timeline shows connections &amp;without authentication</source>
        <extracomment>menu View; the timeline then also draws connections without any authentication attempt</extracomment>
        <translation>Verbindingen &amp;zonder authenticatie op de tijdlijn tonen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>Zoom &amp;herstellen</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble…</source>
        <extracomment>menu View; opens the figures of the timeline as a table</extracomment>
        <translation>Tijdlijn als ta&amp;bel…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>menu View; opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>&amp;Kolommen…</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>&amp;Oplopend sorteren</translation>
    </message>
    <message>
        <source>Sort d&amp;escending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>&amp;Aflopend sorteren</translation>
    </message>
    <message>
        <source>Order as in the &amp;log</source>
        <extracomment>menu View and header of a column; the rows stand in the order of the log again</extracomment>
        <translation>Volgorde van het &amp;logboek</translation>
    </message>
    <message>
        <source>Log files and lines &amp;not understood…</source>
        <extracomment>menu View; opens the report about how many lines of the log were understood</extracomment>
        <translation>Logbestanden en &amp;niet-herkende regels…</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <extracomment>menu Filter; shows only the connections with the value of the current cell</extracomment>
        <translation>Op deze waarde &amp;filteren</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <extracomment>menu Filter; hides the connections with the value of the current cell</extracomment>
        <translation>Deze waarde &amp;uitsluiten</translation>
    </message>
    <message>
        <source>F&amp;rom this time on</source>
        <extracomment>menu Filter; hides the connections that began before the current one</extracomment>
        <translation>&amp;Vanaf deze tijd</translation>
    </message>
    <message>
        <source>Un&amp;til this time</source>
        <extracomment>menu Filter; hides the connections that began after the current one</extracomment>
        <translation>&amp;Tot en met deze tijd</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <extracomment>menu Filter; goes to the field for a user name</extracomment>
        <translation>Op &amp;gebruiker</translation>
    </message>
    <message>
        <source>By &amp;profile</source>
        <extracomment>menu Filter; goes to the field for an SMTP authentication profile</extracomment>
        <translation>Op &amp;profiel</translation>
    </message>
    <message>
        <source>Clear &amp;step by step</source>
        <extracomment>menu Filter, key Esc; takes back one thing at a time: typed text, zoom, time range, all other filters</extracomment>
        <translation>Stap voor stap &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>menu Filter and button; all connections are shown again</extracomment>
        <translation>Filters wi&amp;ssen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu Go; to the filter before this one</extracomment>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu Go; to the filter after this one</extracomment>
        <translation>Voor&amp;uit</translation>
    </message>
    <message>
        <source>&amp;Next failed authentication</source>
        <extracomment>menu Go; to the next row with a failed authentication</extracomment>
        <translation>&amp;Volgende mislukte authenticatie</translation>
    </message>
    <message>
        <source>&amp;Previous failed authentication</source>
        <extracomment>menu Go; to the row with a failed authentication before this one</extracomment>
        <translation>V&amp;orige mislukte authenticatie</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <extracomment>menu Go; moves the keyboard focus from filters to timeline, table and details</extracomment>
        <translation>Volgend &amp;deelvenster</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <extracomment>menu Go; the same backwards</extracomment>
        <translation>Vorig deelvenste&amp;r</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>menu Help; opens the list of keyboard shortcuts</extracomment>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>menu Help; %1 is the name of the program</extracomment>
        <translation>&amp;Info over %1</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <extracomment>menu Help; Qt is the name of the toolkit</extracomment>
        <translation>Info over &amp;Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button; %1 is what it does, %2 are keys such as Ctrl+O</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Filter language</source>
        <extracomment>menu Help; opens a window with what can be typed into the search field</extracomment>
        <translation>&amp;Filtertaal</translation>
    </message>
    <message>
        <source>Top &amp;values</source>
        <extracomment>menu View; shows or hides the pane that lists users, addresses and so on with their counts</extracomment>
        <translation>Top&amp;waarden</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>menu Filter; goes to the field for the start of a stretch of time</extracomment>
        <translation>Op t&amp;ijd</translation>
    </message>
    <message>
        <source>Fo&amp;llow file</source>
        <extracomment>menu File; goes on reading a log while the appliance writes it</extracomment>
        <translation>Bestand vol&amp;gen</translation>
    </message>
    <message>
        <source>Sa&amp;ve filter…</source>
        <extracomment>menu Filter → Saved filters; asks for a name</extracomment>
        <translation>Filter &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <extracomment>menu Filter → Saved filters; shows all of them, to rename, delete, import and export</extracomment>
        <translation>Opgeslagen filters &amp;beheren…</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <extracomment>menu Edit; copies the value of the current cell as it is written in the search field, user:=ironport</extracomment>
        <translation>Kopiëren als filter</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <extracomment>menu Filter; shows all connections with the value of the current cell, and drops every other filter</extracomment>
        <translation>Alleen &amp;deze waarde</translation>
    </message>
    <message>
        <source>Everything of this user</source>
        <extracomment>menu Filter; shows all connections with the user of the current one, and drops every other filter</extracomment>
        <translation>Alles van deze gebruiker</translation>
    </message>
    <message>
        <source>Everything of this remote address</source>
        <extracomment>menu Filter; shows all connections from or to the remote address of the current one, and drops every other filter</extracomment>
        <translation>Alles van dit externe adres</translation>
    </message>
    <message>
        <source>Everything of this network</source>
        <extracomment>menu Filter; shows all connections of the /24 or /64 network of the current one&apos;s remote address, and drops every other filter</extracomment>
        <translation>Alles van dit netwerk</translation>
    </message>
    <message>
        <source>Everything of this profile</source>
        <extracomment>menu Filter; shows all connections with the SMTP authentication profile of the current one, and drops every other filter</extracomment>
        <translation>Alles van dit profiel</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>menu Go; the time filter moves back by its own length</extracomment>
        <translation>Eerdere periode</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>menu Go; the time filter moves on by its own length</extracomment>
        <translation>Latere periode</translation>
    </message>
    <message>
        <source>Search in &amp;whole log</source>
        <extracomment>menu Edit; goes to the search field above the pane with all lines of all files</extracomment>
        <translation>Zoeken in &amp;volledig logboek</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <extracomment>menu View; shows or hides the pane with all lines of all files, as they stand in the log</extracomment>
        <translation>&amp;Volledig logboek</translation>
    </message>
    <message>
        <source>&amp;Show in whole log</source>
        <extracomment>menu Go and context menu; goes to the first line of the connection in the pane with the whole log</extracomment>
        <translation>&amp;In volledig logboek tonen</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <extracomment>menu Go; goes to the field for the number of a line of the whole log</extracomment>
        <translation>&amp;Naar regel</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <extracomment>menu File; writes a document for people about the connections shown, as HTML or PDF</extracomment>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Open &amp;notes…</source>
        <extracomment>menu File; reads marks and notes of connections from a file</extracomment>
        <translation>&amp;Notities openen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve notes</source>
        <extracomment>menu File; writes marks and notes of connections into their file</extracomment>
        <translation>Not&amp;ities opslaan</translation>
    </message>
    <message>
        <source>Save notes as…</source>
        <extracomment>menu File; writes marks and notes of connections into another file</extracomment>
        <translation>Notities onder andere naam opslaan…</translation>
    </message>
    <message>
        <source>&amp;Mark connection</source>
        <extracomment>menu Edit; sets or removes the mark of the current connection</extracomment>
        <translation>Verbinding &amp;markeren</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <extracomment>menu Edit; goes to the field for a note about the current connection</extracomment>
        <translation>&amp;Notitie schrijven</translation>
    </message>
    <message>
        <source>Select mar&amp;ked connections</source>
        <extracomment>menu Edit; all marked connections that the table shows</extracomment>
        <translation>Gemarkeerde verbindingen &amp;selecteren</translation>
    </message>
    <message>
        <source>Next &amp;marked connection</source>
        <extracomment>menu Go; to the next row that somebody marked</extracomment>
        <translation>Volgende ge&amp;markeerde verbinding</translation>
    </message>
    <message>
        <source>Previous mar&amp;ked connection</source>
        <extracomment>menu Go; to the row before this one that somebody marked</extracomment>
        <translation>Vorige gemar&amp;keerde verbinding</translation>
    </message>
    <message>
        <source>Save timeline as picture…</source>
        <extracomment>menu View and context menu of the timeline; writes the chart to a PNG or SVG file</extracomment>
        <translation>Tijdlijn als afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Copy timeline as picture</source>
        <extracomment>menu View and context menu of the timeline; the chart as a picture for the clipboard</extracomment>
        <translation>Tijdlijn als afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Colour timeline by outcome</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are succeeded, failed and so on</extracomment>
        <translation>Tijdlijn kleuren op resultaat</translation>
    </message>
    <message>
        <source>Colour timeline by direction</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are inbound and outbound</extracomment>
        <translation>Tijdlijn kleuren op richting</translation>
    </message>
    <message>
        <source>Colour timeline by profile</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are SMTP authentication profiles</extracomment>
        <translation>Tijdlijn kleuren op profiel</translation>
    </message>
    <message>
        <source>Timeline with logarithmic height</source>
        <extracomment>menu View and context menu of the timeline, with a check mark</extracomment>
        <translation>Tijdlijn met logaritmische hoogte</translation>
    </message>
    <message>
        <source>Timeline marks clock steps and log files</source>
        <extracomment>menu View and context menu of the timeline, with a check mark: signs where the clock of the log goes back, where it is silent for long, and where a log file begins</extracomment>
        <translation>Tijdlijn markeert kloksprongen en logbestanden</translation>
    </message>
    <message>
        <source>Reopen closed log</source>
        <extracomment>menu File; opens the log again that was closed last, or in whose place another one was opened</extracomment>
        <translation>Gesloten logboek opnieuw openen</translation>
    </message>
    <message>
        <source>Marked connections only</source>
        <extracomment>menu Filter; checked while only connections are shown that somebody marked</extracomment>
        <translation>Alleen gemarkeerde verbindingen</translation>
    </message>
    <message>
        <source>Next connection of this user</source>
        <extracomment>menu Go and context menus; to the next connection in the log on which the same user tried to sign in</extracomment>
        <translation>Volgende verbinding van deze gebruiker</translation>
    </message>
    <message>
        <source>Previous connection of this user</source>
        <extracomment>menu Go and context menus; to the connection before it in the log on which the same user tried to sign in</extracomment>
        <translation>Vorige verbinding van deze gebruiker</translation>
    </message>
    <message>
        <source>Next connection of this remote address</source>
        <extracomment>menu Go and context menus; to the next connection in the log from or to the same remote address</extracomment>
        <translation>Volgende verbinding van dit externe adres</translation>
    </message>
    <message>
        <source>Previous connection of this remote address</source>
        <extracomment>menu Go and context menus; to the connection before it in the log from or to the same remote address</extracomment>
        <translation>Vorige verbinding van dit externe adres</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>menu Settings; opens a dialog with all settings of the program</extracomment>
        <translation>Alle instellingen…</translation>
    </message>
    <message>
        <source>Shortly before and after this time</source>
        <extracomment>menu Filter; shows what began shortly before or after the current connection; how long that is, is chosen in the settings</extracomment>
        <translation>Kort voor en na dit tijdstip</translation>
    </message>
</context>
<context>
    <name>authloupe::AttemptModel</name>
    <message>
        <source>Gap</source>
        <extracomment>Column: time between an authentication attempt and the one before it</extracomment>
        <translation>Tussentijd</translation>
    </message>
    <message>
        <source>Time since the attempt before this one.</source>
        <extracomment>Tooltip of the column &quot;Gap&quot;</extracomment>
        <translation>Tijd sinds de vorige poging.</translation>
    </message>
    <message>
        <source>In the same second as the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>In dezelfde seconde als de vorige poging, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds after the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%Ln seconde na de vorige poging, %1.</numerusform>
            <numerusform>%Ln seconden na de vorige poging, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds earlier than the attempt before it, %1: the clock went back.</source>
        <extracomment>About an authentication attempt that stands later in the log but with an earlier time; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%Ln seconde eerder dan de vorige poging, %1: de klok is teruggesprongen.</numerusform>
            <numerusform>%Ln seconden eerder dan de vorige poging, %1: de klok is teruggesprongen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::BinTableDialog</name>
    <message>
        <source>Timeline as a table</source>
        <extracomment>Title of the window that shows the figures of the timeline</extracomment>
        <translation>Tijdlijn als tabel</translation>
    </message>
    <message>
        <source>Connections over time</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Verbindingen in de loop van de tijd</translation>
    </message>
</context>
<context>
    <name>authloupe::CellActions</name>
    <message>
        <source>That is more than the clipboard should hold. Export the rows instead.</source>
        <extracomment>message above the table after Copy</extracomment>
        <translation>Dat is te veel voor het klembord. Exporteer in plaats daarvan de rijen.</translation>
    </message>
    <message>
        <source>There is no further row with a failed authentication.</source>
        <extracomment>message above the table: no further row with a failed authentication in the direction that was asked for</extracomment>
        <translation>Er is geen volgende rij met een mislukte authenticatie.</translation>
    </message>
    <message>
        <source>That is more than can be dragged into another program. Export the rows instead.</source>
        <extracomment>message above the table after selected rows were dragged with the mouse</extracomment>
        <translation>Dat is te veel om naar een ander programma te slepen. Exporteer in plaats daarvan de rijen.</translation>
    </message>
    <message>
        <source>This connection has more values than a filter can hold.</source>
        <extracomment>message above the table: nothing was filtered or copied, since the connection has too many users or senders</extracomment>
        <translation>Deze verbinding heeft meer waarden dan in één filter passen.</translation>
    </message>
</context>
<context>
    <name>authloupe::CellText</name>
    <message>
        <source>Not logged</source>
        <extracomment>In place of a value that the log does not carry, such as the user of an outbound connection</extracomment>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>In place of the time at which a connection was opened</extracomment>
        <translation>Opening niet in het logboek</translation>
    </message>
    <message>
        <source>The opening of this connection is not in the log. First seen: %1</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;; %1 is a date and time</extracomment>
        <translation>De opening van deze verbinding staat niet in het logboek. Eerst gezien: %1</translation>
    </message>
    <message>
        <source>The end of this connection is not in the log. Last seen: %1</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;; %1 is a date and time</extracomment>
        <translation>Het einde van deze verbinding staat niet in het logboek. Laatst gezien: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Duration of a connection when the log does not tell it</extracomment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Attempts: %1. Succeeded: %2. Failed: %3. Errors: %4.</source>
        <extracomment>Spoken text and tooltip of the column &quot;Attempts&quot;: %1 to %4 are numbers</extracomment>
        <translation>Pogingen: %1. Geslaagd: %2. Mislukt: %3. Fouten: %4.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A user name of no characters</extracomment>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Caution about one of several user names; %1 is the name, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::ColumnMenu</name>
    <message>
        <source>&amp;Hide this column</source>
        <extracomment>menu of a column header</extracomment>
        <translation>Deze kolom &amp;verbergen</translation>
    </message>
</context>
<context>
    <name>authloupe::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <extracomment>title of the dialog in which the columns of the table are chosen</extracomment>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Tick the columns that the table shows. They stand in the order of this list.</source>
        <extracomment>in the dialog in which the columns of the table are chosen</extracomment>
        <translation>Vink de kolommen aan die de tabel moet tonen. Ze staan in de volgorde van deze lijst.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves a column before the one above it in the list</extracomment>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>button: moves a column behind the one below it in the list</extracomment>
        <translation>Om&amp;laag</translation>
    </message>
</context>
<context>
    <name>authloupe::CommandLine</name>
    <message>
        <source>--%1 does not take “%2”. Possible: %3.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows, %2: what was given for it, %3: words that it takes</extracomment>
        <translation>--%1 accepteert ‘%2’ niet. Mogelijke waarden: %3.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>De standaardinvoer (-) kan maar één keer worden gelezen.</translation>
    </message>
    <message>
        <source>No log file is named; - stands for standard input.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>Er is geen logbestand opgegeven; - staat voor de standaardinvoer.</translation>
    </message>
    <message>
        <source>The time of --until must be later than that of --since.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>De tijd bij --until moet later zijn dan die bij --since.</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a network such as 10.0.0.0/8.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>‘%1’ is geen IP-adres en ook geen netwerk zoals 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>‘%1’ is geen tijd zoals 2009-04-22 of 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>Voor --export is een bestandsnaam nodig.</translation>
    </message>
    <message>
        <source>--summary and --export - cannot both write to standard output.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--summary en --export - kunnen niet allebei naar de standaarduitvoer schrijven.</translation>
    </message>
    <message>
        <source>--%1 has a meaning only with --export.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows</extracomment>
        <translation>--%1 heeft alleen betekenis samen met --export.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .tsv or .jsonl; state the format with --format.</source>
        <extracomment>Wrong use of the command line. %1: a file name</extracomment>
        <translation>‘%1’ eindigt niet op .csv, .tsv of .jsonl; geef de indeling op met --format.</translation>
    </message>
    <message>
        <source>--delimiter has a meaning only for CSV.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--delimiter heeft alleen betekenis voor CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between the cells of CSV.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>‘%1’ kan niet tussen de cellen van een CSV-bestand staan.</translation>
    </message>
    <message>
        <source>Only connections with an attempt of a user whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>Alleen verbindingen met een poging van een gebruiker van wie de naam TEXT bevat.</translation>
    </message>
    <message>
        <source>Only connections with an attempt under an authentication profile whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>Alleen verbindingen met een poging onder een authenticatieprofiel waarvan de naam TEXT bevat.</translation>
    </message>
    <message>
        <source>Only connections whose remote address is this one or lies in this network.</source>
        <extracomment>Description of a command line option; CIDR is the notation 10.0.0.0/8</extracomment>
        <translation>Alleen verbindingen waarvan het externe adres dit adres is of in dit netwerk ligt.</translation>
    </message>
    <message>
        <source>Only connections with this outcome: %1.</source>
        <extracomment>Description of a command line option; %1: a list of words that are never translated</extracomment>
        <translation>Alleen verbindingen met dit resultaat: %1.</translation>
    </message>
    <message>
        <source>Only inbound (in) or only outbound (out) connections.</source>
        <extracomment>Description of a command line option; in and out are never translated</extracomment>
        <translation>Alleen inkomende (in) of alleen uitgaande (out) verbindingen.</translation>
    </message>
    <message>
        <source>Only connections that begin at TIME or later, in the time of the log: 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Alleen verbindingen die op TIME of later beginnen, in logtijd: 2009-04-22 of 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>Only connections that begin before TIME.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Alleen verbindingen die vóór TIME beginnen.</translation>
    </message>
    <message>
        <source>Print counts, the time span and what was understood, without a window.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Aantallen, het tijdsbereik en wat is herkend weergeven, zonder venster.</translation>
    </message>
    <message>
        <source>Write what passes the filters to FILE, without a window; - is standard output.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Wat aan de filters voldoet naar FILE schrijven, zonder venster; - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Format of the export; without it the ending of FILE decides.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Indeling van de export; indien niet opgegeven, bepaalt de extensie van FILE die.</translation>
    </message>
    <message>
        <source>What a row of the export is; connections if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Waar een rij van de export voor staat; connections indien niet opgegeven.</translation>
    </message>
    <message>
        <source>Columns of the export, separated by commas; all if not stated. Of connections: %1. Of attempts: %2.</source>
        <extracomment>Description of a command line option; %1 and %2: lists of names that are never translated</extracomment>
        <translation>Kolommen van de export, gescheiden door komma’s; alle indien niet opgegeven. Voor connections: %1. Voor attempts: %2.</translation>
    </message>
    <message>
        <source>Character between the cells of CSV; a comma if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Teken tussen de cellen van de CSV; een komma indien niet opgegeven.</translation>
    </message>
    <message>
        <source>Write texts that a spreadsheet would take for a formula as they are, without an apostrophe before them.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Teksten die een spreadsheet voor een formule zou houden ongewijzigd schrijven, zonder apostrof ervoor.</translation>
    </message>
    <message>
        <source>Begin the export with a byte order mark.</source>
        <extracomment>Description of a command line option; BOM: byte order mark, for Excel</extracomment>
        <translation>De export laten beginnen met een bytevolgordemarkering (BOM).</translation>
    </message>
    <message>
        <source>Language of the interface and of messages: %1.</source>
        <extracomment>Description of a command line option; %1: a list of codes such as fr</extracomment>
        <translation>Taal van de interface en van meldingen: %1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Description of the command line option --help</extracomment>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Description of the command line option --version</extracomment>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>Log files or folders to open; - is standard input.</source>
        <extracomment>Description of what can be named on the command line after the options</extracomment>
        <translation>Te openen logbestanden of mappen; - is de standaardinvoer.</translation>
    </message>
    <message>
        <source>Shows SMTP authentication in the mail logs of Cisco ESA: who tried to authenticate, on which connection, and whether that worked.</source>
        <extracomment>What the program is for, at the top of the help on its command line</extracomment>
        <translation>Toont SMTP-authenticatie in de maillogboeken van Cisco ESA: wie zich probeerde te authenticeren, op welke verbinding en met welk resultaat.</translation>
    </message>
    <message>
        <source>The window can choose the values of a field only once: write them into one --filter.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>In het venster kunnen de waarden van een veld maar één keer worden gekozen: zet ze in één --filter.</translation>
    </message>
    <message>
        <source>Only connections that pass EXPRESSION, in the language of the search field, such as %1. Fields: %2.</source>
        <extracomment>Description of a command line option; may be given several times. %1: an example that is never translated, %2: a list of names that are never translated</extracomment>
        <translation>Alleen verbindingen die aan EXPRESSION voldoen, geschreven in de taal van het zoekveld, zoals %1. Velden: %2.</translation>
    </message>
    <message>
        <source>--export - needs --format csv, tsv or jsonl.</source>
        <extracomment>Wrong use of the command line; csv, tsv and jsonl are never translated</extracomment>
        <translation>Voor --export - is --format csv, tsv of jsonl nodig.</translation>
    </message>
    <message>
        <source>Open the files of the folders in a folder as well.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Ook de bestanden van de mappen in een map openen.</translation>
    </message>
    <message>
        <source>--follow needs the window: --summary and --export end.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--follow heeft het venster nodig: --summary en --export eindigen.</translation>
    </message>
    <message>
        <source>Go on reading the last log in the window while it is written.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Het laatste logboek in het venster blijven lezen terwijl het wordt geschreven.</translation>
    </message>
</context>
<context>
    <name>authloupe::ConnectionJump</name>
    <message>
        <source>The filter hides this connection.</source>
        <extracomment>question: a message was chosen, and the connection at the other end of its way is not among the rows</extracomment>
        <translation>Het filter verbergt deze verbinding.</translation>
    </message>
    <message>
        <source>Clear all filters to show it? Back brings them back.</source>
        <extracomment>second paragraph of the question; &quot;Back&quot; is a command of the menu</extracomment>
        <translation>Wilt u alle filters wissen om de verbinding te tonen? Met Terug herstelt u de filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button of the question whether all filters are to be cleared to show a connection</extracomment>
        <translation>Filters wissen</translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageDialog</name>
    <message>
        <source>Lines</source>
        <extracomment>tab of the dialog about the log files: counts of lines</extracomment>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>tab of the dialog about the log files: one row for each file</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>header of a column: what was counted</extracomment>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>header of a column: how many</extracomment>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the row means</extracomment>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>File report</source>
        <extracomment>title of the dialog about the log files and how much of them was understood</extracomment>
        <translation>Bestandsrapport</translation>
    </message>
    <message>
        <source>Lines not understood (%1)</source>
        <extracomment>tab of the dialog about the log files: the first lines that no rule covers; %1 is their number</extracomment>
        <translation>Niet-herkende regels (%1)</translation>
    </message>
    <message>
        <source>Unknown authentication lines (%1)</source>
        <extracomment>tab of the dialog about the log files: lines about SMTP authentication that no rule covers; %1 is how many are shown</extracomment>
        <translation>Onbekende regels over authenticatie (%1)</translation>
    </message>
    <message>
        <source>Every line of the log was understood or is known to be of no interest here.</source>
        <extracomment>in place of the list of lines that no rule covers</extracomment>
        <translation>Elke regel van het logboek is herkend, of is bekend en hier niet van belang.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines that fit no known form. They may hide something.</source>
        <extracomment>above the list of lines that no rule covers; %Ln: how many are listed</extracomment>
        <translation>
            <numerusform>%Ln regel die aan geen bekende vorm voldoet. Die kan iets verbergen.</numerusform>
            <numerusform>De eerste %Ln regels die aan geen bekende vorm voldoen. Ze kunnen iets verbergen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line about SMTP authentication was understood.</source>
        <extracomment>in place of the list of lines about authentication that no rule covers</extracomment>
        <translation>Elke regel over SMTP-authenticatie is herkend.</translation>
    </message>
    <message>
        <source>These lines begin with “SMTP Auth” but fit no known form, so they count for no connection. Read them: an attempt may be among them.</source>
        <extracomment>above the list of lines about authentication that no rule covers</extracomment>
        <translation>Deze regels beginnen met ‘SMTP Auth’, maar voldoen aan geen bekende vorm en tellen daarom voor geen enkele verbinding mee. Lees ze: er kan een poging tussen zitten.</translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a number of lines, %2 its share of all lines as a percentage</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lines read</source>
        <extracomment>Name of a number</extracomment>
        <translation>Gelezen regels</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Herkende regels</translation>
    </message>
    <message>
        <source>Lines that tell something about a connection, an attempt or the log file.</source>
        <extracomment>Tooltip of &quot;Understood&quot;</extracomment>
        <translation>Regels die iets zeggen over een verbinding, een poging of het logbestand.</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Bekende regels, hier niet van belang</translation>
    </message>
    <message>
        <source>Lines about other things, such as virus scanning, and blank lines.</source>
        <extracomment>Tooltip of &quot;Known, of no interest here&quot;</extracomment>
        <translation>Regels over andere zaken, zoals virusscans, en lege regels.</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Niet-herkende regels</translation>
    </message>
    <message>
        <source>Lines that fit no known form. They may hide something: look at the samples.</source>
        <extracomment>Tooltip of &quot;Lines not understood&quot;</extracomment>
        <translation>Regels die aan geen bekende vorm voldoen. Ze kunnen iets verbergen: bekijk de voorbeelden.</translation>
    </message>
    <message>
        <source>Log records</source>
        <extracomment>Name of a number: records of the log; one record may span several lines</extracomment>
        <translation>Logvermeldingen</translation>
    </message>
    <message>
        <source>Records joined from several lines</source>
        <extracomment>Name of a number: records of the log that were broken over several lines</extracomment>
        <translation>Uit meerdere regels samengevoegde vermeldingen</translation>
    </message>
    <message>
        <source>Records of no connection</source>
        <extracomment>Name of a number</extracomment>
        <translation>Vermeldingen zonder verbinding</translation>
    </message>
    <message>
        <source>Records that were understood but name no connection.</source>
        <extracomment>Tooltip of &quot;Records of no connection&quot;</extracomment>
        <translation>Vermeldingen die zijn herkend, maar geen verbinding noemen.</translation>
    </message>
    <message>
        <source>Inbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>Inkomende verbindingen</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>Uitgaande verbindingen</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>Opening niet in het logboek</translation>
    </message>
    <message>
        <source>Connections that were opened before the log begins, or in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;</extracomment>
        <translation>Verbindingen die vóór het begin van het logboek zijn geopend, of in een bestand dat hier niet is geopend.</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>Einde niet in het logboek</translation>
    </message>
    <message>
        <source>Connections that were still open when the log ends, or end in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;</extracomment>
        <translation>Verbindingen die aan het einde van het logboek nog open waren, of eindigen in een bestand dat hier niet is geopend.</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>Vroegste tijd</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>Laatste tijd</translation>
    </message>
    <message>
        <source>Steps back of the clock</source>
        <extracomment>Name of a number: how often a line is stamped earlier than the one before it</extracomment>
        <translation>Terugsprongen van de klok</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a fact: how much of the files was read</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <extracomment>The files are still being read, or reading was stopped</extracomment>
        <translation>Niet tot het einde gelezen</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a number</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a size</extracomment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>All lines understood</source>
        <extracomment>Status bar</extracomment>
        <translation>Alle regels herkend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>%Ln niet-herkende regel</numerusform>
            <numerusform>%Ln niet-herkende regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Log time: several time zones</source>
        <extracomment>Status bar: the logs were written in several time zones</extracomment>
        <translation>Logtijd: meerdere tijdzones</translation>
    </message>
    <message>
        <source>Log time: time zone not stated</source>
        <extracomment>Status bar: the log does not say in which time zone its times are meant</extracomment>
        <translation>Logtijd: tijdzone niet vermeld</translation>
    </message>
    <message>
        <source>Log time %1</source>
        <extracomment>Status bar: the time zone of the log; %1 is like UTC-06:00</extracomment>
        <translation>Logtijd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) state several offsets from UTC: their times were written without one.</source>
        <extracomment>Result of an export. UTC: an offset from UTC such as -06:00 stands behind the times of a log that states one; %Ln: number of log files</extracomment>
        <translation>
            <numerusform>%Ln bestand vermeldt meerdere afwijkingen van UTC: de tijden ervan zijn zonder afwijking geschreven.</numerusform>
            <numerusform>%Ln bestanden vermelden meerdere afwijkingen van UTC: de tijden ervan zijn zonder afwijking geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Deel van een andere vermelding</translation>
    </message>
    <message>
        <source>Second and later lines of records that are broken over several lines.</source>
        <extracomment>Tooltip of &quot;Part of another record&quot;</extracomment>
        <translation>Tweede en volgende regels van vermeldingen die over meerdere regels zijn verdeeld.</translation>
    </message>
    <message>
        <source>Other kinds of authentication</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>Andere soorten authenticatie</translation>
    </message>
    <message>
        <source>Records about signatures such as SPF and DKIM, or about logging in to the appliance: not about SMTP authentication.</source>
        <extracomment>Tooltip of &quot;Other kinds of authentication&quot;</extracomment>
        <translation>Vermeldingen over handtekeningen zoals SPF en DKIM, of over het aanmelden bij de appliance: niet over SMTP-authenticatie.</translation>
    </message>
    <message>
        <source>Records without a year</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>Vermeldingen zonder jaar</translation>
    </message>
    <message>
        <source>Their year was taken from the date of the file.</source>
        <extracomment>Tooltip of &quot;Records without a year&quot;</extracomment>
        <translation>Het jaar ervan is aan de datum van het bestand ontleend.</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <extracomment>Name of a number: how often nothing was logged for more than an hour</extracomment>
        <translation>Hiaten in het logboek</translation>
    </message>
    <message>
        <source>More than an hour without a record. The largest gap: %1, until %2.</source>
        <extracomment>Tooltip of &quot;Gaps in the log&quot;; %1 is a span of time such as &quot;2 h 10 min 0 s&quot;, %2 a date and time</extracomment>
        <translation>Meer dan een uur zonder vermelding. Grootste hiaat: %1, tot %2.</translation>
    </message>
    <message>
        <source>The lines keep their order; nothing is sorted by time. The largest step: %1, to %2.</source>
        <extracomment>Tooltip of &quot;Steps back of the clock&quot;; %1 is a span of time such as &quot;1 h 0 min 0 s&quot;, %2 the date and time that the clock said then</extracomment>
        <translation>De regels behouden hun volgorde; niets wordt op tijd gesorteerd. Grootste terugsprong: %1, naar %2.</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsPane</name>
    <message>
        <source>Select a connection to see its details.</source>
        <extracomment>In the details pane while no connection is selected</extracomment>
        <translation>Selecteer een verbinding om de details te zien.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Tab of the details pane: what the log tells of the connection</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Tab of the details pane: the authentication attempts of the connection</extracomment>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Tab of the details pane: the lines of the log that belong to the connection</extracomment>
        <translation>Onbewerkte logregels</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Details van de verbinding</translation>
    </message>
    <message>
        <source>Attempts of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Pogingen van de verbinding</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Tab of the details pane: the messages that came in or went out on the connection</extracomment>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Messages of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Berichten van de verbinding</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Tab of the details pane: what happened on the connection, in the order of the log</extracomment>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tab of the details pane: what somebody wrote about the connection</extracomment>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsTable</name>
    <message>
        <source>Copy rows</source>
        <extracomment>Context menu of a table of details: puts the selected rows on the clipboard</extracomment>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>Context menu of a table of details: puts the text of one cell on the clipboard as it is logged</extracomment>
        <translation>Waarde kopiëren</translation>
    </message>
    <message>
        <source>Show bytes…</source>
        <extracomment>Context menu of a table of details: opens a window with the bytes of the text in hexadecimal</extracomment>
        <translation>Bytes tonen…</translation>
    </message>
    <message>
        <source>Bytes of the text</source>
        <extracomment>Title of a window with the bytes of one text of the log in hexadecimal</extracomment>
        <translation>Bytes van de tekst</translation>
    </message>
</context>
<context>
    <name>authloupe::DisplayText</name>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a log text that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (nog %1)</translation>
    </message>
</context>
<context>
    <name>authloupe::DropOverlay</name>
    <message numerus="yes">
        <source>Drop to open %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it; %Ln is the number of files and folders</extracomment>
        <translation>
            <numerusform>Laat los om %Ln item te openen</numerusform>
            <numerusform>Laat los om %Ln items te openen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here, or anywhere with Ctrl, to add %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it, in the part that adds them to the logs that are open</extracomment>
        <translation>
            <numerusform>Laat hier los, of op een willekeurige plek met Ctrl, om %Ln item toe te voegen</numerusform>
            <numerusform>Laat hier los, of op een willekeurige plek met Ctrl, om %Ln items toe te voegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::EmptyResultPage</name>
    <message>
        <source>No connection in this log</source>
        <extracomment>heading in the place of the table: the log holds no SMTP connection</extracomment>
        <translation>Geen verbinding in dit logboek</translation>
    </message>
    <message>
        <source>No connection passes the filter</source>
        <extracomment>heading in the place of the table: the filter hides every connection</extracomment>
        <translation>Geen enkele verbinding voldoet aan het filter</translation>
    </message>
    <message numerus="yes">
        <source>The log has %Ln connection(s). None of them meets all of this:</source>
        <extracomment>%Ln is the number of connections in the log; the choices of the filter follow, one per line</extracomment>
        <translation>
            <numerusform>Het logboek bevat %Ln verbinding. Die voldoet niet aan al deze voorwaarden:</numerusform>
            <numerusform>Het logboek bevat %Ln verbindingen. Geen ervan voldoet aan al deze voorwaarden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::ErrorText</name>
    <message>
        <source>reason unknown</source>
        <extracomment>In place of the reason why a file could not be read or written</extracomment>
        <translation>reden onbekend</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>Kies een andere plaats of vraag toestemming om daar te schrijven.</translation>
    </message>
    <message>
        <source>A file of that name that was there before is unchanged. Choose another name or place.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>Als er al een bestand met die naam was, is dat ongewijzigd. Kies een andere naam of plaats.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>In place of the name of a file</extracomment>
        <translation>geplakte tekst</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>In place of an error</extracomment>
        <translation>Er is geen fout opgetreden.</translation>
    </message>
    <message>
        <source>Could not open “%1”: file not found.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Kan ‘%1’ niet openen: bestand niet gevonden.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or rotated away.</source>
        <extracomment>What to do when a file was not found</extracomment>
        <translation>Mogelijk is het verplaatst, hernoemd of door logrotatie verdwenen.</translation>
    </message>
    <message>
        <source>Could not open “%1”: permission denied.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Kan ‘%1’ niet openen: toegang geweigerd.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it to a place of your own.</source>
        <extracomment>What to do when a file may not be read</extracomment>
        <translation>Vraag toestemming om het te lezen of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is a folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Kan ‘%1’ niet openen: het is een map.</translation>
    </message>
    <message>
        <source>Open the log files in it.</source>
        <extracomment>What to do when a folder was given where a file is needed</extracomment>
        <translation>Open de logbestanden in die map.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is not a regular file.</source>
        <extracomment>%1 is a pipe, a socket or a device</extracomment>
        <translation>Kan ‘%1’ niet openen: het is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be opened. Save the log to a file first.</source>
        <extracomment>What to do when a pipe, a socket or a device was given where a file is needed</extracomment>
        <translation>Pipes, sockets en apparaten kunnen niet worden geopend. Sla het logboek eerst op in een bestand.</translation>
    </message>
    <message>
        <source>Could not read “%1” beyond the first %2: %3.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 MiB&quot;), %3 the reason that the system gives</extracomment>
        <translation>Kan ‘%1’ niet verder lezen dan de eerste %2: %3.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Check the disk or the network, then reload.</source>
        <extracomment>What to do when a file could be read only in part</extracomment>
        <translation>Wat tot dan toe is gelezen, wordt getoond. Controleer de schijf of het netwerk en laad opnieuw.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‘%1’ is tijdens het lezen korter geworden.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Reload to read it as it is now.</source>
        <extracomment>What to do when a file changed while it was read</extracomment>
        <translation>Wat tot dan toe is gelezen, wordt getoond. Laad opnieuw om het te lezen zoals het nu is.</translation>
    </message>
    <message>
        <source>“%1” does not look like a mail log.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‘%1’ lijkt geen maillogboek te zijn.</translation>
    </message>
    <message>
        <source>Not enough memory for “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Onvoldoende geheugen voor ‘%1’.</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer files at once.</source>
        <extracomment>What to do when the memory does not suffice</extracomment>
        <translation>Sluit andere programma’s of open minder bestanden tegelijk.</translation>
    </message>
    <message>
        <source>Could not create “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>Kan ‘%1’ niet maken: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>Kan ‘%1’ niet schrijven: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: disk full.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Kan ‘%1’ niet schrijven: schijf vol.</translation>
    </message>
    <message>
        <source>Could not replace “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>Kan ‘%1’ niet vervangen: %2.</translation>
    </message>
    <message>
        <source>“%1” is one of the logs that are open and was not overwritten.</source>
        <extracomment>%1 is a file that was chosen as the target of an export</extracomment>
        <translation>‘%1’ is een van de geopende logboeken en is niet overschreven.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>What to do when the target of an export is a log that is open</extracomment>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of loading or exporting</extracomment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Nothing of the log is missing.</source>
        <extracomment>Behind a note that some bytes or lines of a file were not read because another file holds them</extracomment>
        <translation>Er ontbreekt niets van het logboek.</translation>
    </message>
    <message>
        <source>No line in it has the form of mail_logs.</source>
        <extracomment>What to do when a file holds no mail log</extracomment>
        <translation>Geen enkele regel erin heeft de vorm van mail_logs.</translation>
    </message>
    <message>
        <source>Could not open “%1”: too many files are open.</source>
        <extracomment>%1 is a file; the system sets a limit to the number of files that a program may have open</extracomment>
        <translation>Kan ‘%1’ niet openen: er zijn te veel bestanden open.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <extracomment>What to do when there are more logs than can be open at once</extracomment>
        <translation>Open minder bestanden tegelijk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out: at most 65,535 can be open at once.</source>
        <extracomment>%Ln: number of log files</extracomment>
        <translation>
            <numerusform>%Ln bestand is overgeslagen: er kunnen maximaal 65.535 bestanden tegelijk open zijn.</numerusform>
            <numerusform>%Ln bestanden zijn overgeslagen: er kunnen maximaal 65.535 bestanden tegelijk open zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends early: it was cut off.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>‘%1’ eindigt voortijdig: het is afgekapt.</translation>
    </message>
    <message>
        <source>What could be unpacked is shown. Fetch the file again.</source>
        <extracomment>What to do when a compressed file could be unpacked only in part</extracomment>
        <translation>Wat kon worden uitgepakt, wordt getoond. Haal het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be unpacked to its end.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>‘%1’ is beschadigd en kon niet tot het einde worden uitgepakt.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <extracomment>%1 is a file in an archive</extracomment>
        <translation>‘%1’ is versleuteld.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <extracomment>What to do when a file in an archive is encrypted</extracomment>
        <translation>Pak het archief eerst met het wachtwoord uit.</translation>
    </message>
    <message>
        <source>“%1” is packed inside another archive too deeply and was left out.</source>
        <extracomment>%1 is an archive inside an archive, or a file that was compressed several times</extracomment>
        <translation>‘%1’ is te diep in een ander archief ingepakt en is overgeslagen.</translation>
    </message>
    <message>
        <source>Unpack the outer archive first.</source>
        <extracomment>What to do when an archive is inside another one</extracomment>
        <translation>Pak eerst het buitenste archief uit.</translation>
    </message>
    <message>
        <source>“%1” becomes too large when it is unpacked.</source>
        <extracomment>%1 is a compressed file</extracomment>
        <translation>‘%1’ wordt te groot bij het uitpakken.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. If it is a log, unpack it first.</source>
        <extracomment>What to do when a compressed file becomes too large</extracomment>
        <translation>Wat tot dan toe is uitgepakt, wordt getoond. Als het een logboek is, pak het dan eerst uit.</translation>
    </message>
    <message>
        <source>Could not write the temporary file for “%1”: %2.</source>
        <extracomment>%1 is a file that has to be unpacked, %2 the reason that the system gives</extracomment>
        <translation>Kan het tijdelijke bestand voor ‘%1’ niet schrijven: %2.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. Make room on the disk, or set TMPDIR to another folder.</source>
        <extracomment>What to do when a compressed file cannot be unpacked for lack of room</extracomment>
        <translation>Wat tot dan toe is uitgepakt, wordt getoond. Maak ruimte vrij op de schijf of stel TMPDIR in op een andere map.</translation>
    </message>
    <message>
        <source>Bytes behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive</extracomment>
        <translation>Bytes na het einde van de gegevens van ‘%1’ zijn overgeslagen.</translation>
    </message>
    <message>
        <source>“%2” is the same file as “%1” and was loaded once.</source>
        <extracomment>Note about files; %1 and %2 are names of the same file, which is loaded once</extracomment>
        <translation>‘%2’ is hetzelfde bestand als ‘%1’ en is één keer geladen.</translation>
    </message>
    <message>
        <source>“%1” repeats what “%2” holds and was left out.</source>
        <extracomment>Note about files; all that stands in log %1 stands in log %2 as well</extracomment>
        <translation>‘%1’ herhaalt wat in ‘%2’ staat en is overgeslagen.</translation>
    </message>
    <message>
        <source>The first %3 of “%1” repeat the end of “%2” and were counted once.</source>
        <extracomment>Note about files; the first part of log %1 (%3 is its size) stands at the end of log %2 as well</extracomment>
        <translation>De eerste %3 van ‘%1’ herhalen het einde van ‘%2’ en zijn één keer geteld.</translation>
    </message>
    <message>
        <source>Every line of “%1” stands in “%2” or the logs after it, so it was left out.</source>
        <extracomment>Note about files; %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>‘%1’ is overgeslagen, omdat elke regel ervan ook in ‘%2’ of de logboeken daarna staat.</translation>
    </message>
    <message>
        <source>Behind the first %3 of “%1”, every line stands in “%2” or the logs after it, so only those %3 were read.</source>
        <extracomment>Note about files; behind its first %3 (a size) %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>Elke regel na de eerste %3 van ‘%1’ staat ook in ‘%2’ of de logboeken daarna; daarom zijn alleen die %3 gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of “%1” also stand in “%2” or the logs after it and were counted once.</source>
        <extracomment>Note about files; %Ln: number of lines of log %1 that stand in log %2 as well; %1 is like error_logs</extracomment>
        <translation>
            <numerusform>%Ln regel van ‘%1’ staat ook in ‘%2’ of de logboeken daarna en is één keer geteld.</numerusform>
            <numerusform>%Ln regels van ‘%1’ staan ook in ‘%2’ of de logboeken daarna en zijn één keer geteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive, %Ln a number of bytes</extracomment>
        <translation>
            <numerusform>%Ln byte na het einde van de gegevens van ‘%1’ is overgeslagen.</numerusform>
            <numerusform>%Ln bytes na het einde van de gegevens van ‘%1’ zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <extracomment>%1 is a file, a folder or an archive</extracomment>
        <translation>Er is niets te lezen in ‘%1’.</translation>
    </message>
    <message>
        <source>The file is empty, or the folder or archive holds no files.</source>
        <extracomment>Why there is nothing to read</extracomment>
        <translation>Het bestand is leeg, of de map of het archief bevat geen bestanden.</translation>
    </message>
    <message>
        <source>“%1” was shortened or written over while it was followed.</source>
        <extracomment>Note about a log that was followed while it was written; %1 is its name</extracomment>
        <translation>‘%1’ is ingekort of overschreven terwijl het werd gevolgd.</translation>
    </message>
    <message>
        <source>What was read before is kept. Lines that were written just before may be missing, and the lines of older connections can no longer be read back.</source>
        <extracomment>What follows from it</extracomment>
        <translation>Wat eerder is gelezen, blijft behouden. Regels die vlak daarvoor zijn geschreven, kunnen ontbreken, en de regels van oudere verbindingen kunnen niet meer worden teruggelezen.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <extracomment>The memory of the computer</extracomment>
        <translation>Er was niet genoeg geheugen.</translation>
    </message>
    <message>
        <source>Reading ended after the first %1: the program takes no more than %2 of memory.</source>
        <extracomment>%1 and %2 are sizes like “3.4 GiB”</extracomment>
        <translation>Het lezen stopte na de eerste %1: het programma gebruikt niet meer dan %2 geheugen.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Open fewer logs at once, or parts of them.</source>
        <extracomment>What to do when logs take more memory than the program allows itself</extracomment>
        <translation>Wat tot dan toe gelezen is, wordt getoond. Open minder logbestanden tegelijk, of delen ervan.</translation>
    </message>
    <message>
        <source>From “%1” on, logs were no longer searched for what others hold: there are too many that resemble each other.</source>
        <extracomment>Note about files; %1 is the first of the logs that were not compared with all others</extracomment>
        <translation>Vanaf ‘%1’ is niet meer gezocht naar wat andere logs ook bevatten: er zijn te veel logs die op elkaar lijken.</translation>
    </message>
    <message>
        <source>Nothing of the logs is missing, but what several of them hold counts several times.</source>
        <extracomment>What follows from it</extracomment>
        <translation>Er ontbreekt niets van de logs, maar wat in meerdere staat, telt meermaals mee.</translation>
    </message>
    <message>
        <source>“%1” has more lines than can be numbered; its first %2 were read.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 GiB&quot;)</extracomment>
        <translation>‘%1’ heeft meer regels dan genummerd kunnen worden; de eerste %2 zijn gelezen.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Split the file and open its parts.</source>
        <extracomment>What to do when a file has more than four thousand million lines</extracomment>
        <translation>Wat tot dan toe gelezen is, wordt getoond. Splits het bestand en open de delen ervan.</translation>
    </message>
    <message>
        <source>If that is no mistake, open the logs of single appliances separately.</source>
        <extracomment>What to do when a log holds lines of too many appliances</extracomment>
        <translation>Als dat geen vergissing is, open de logbestanden van de afzonderlijke appliances dan apart.</translation>
    </message>
    <message>
        <source>From “%1” on, more than 65,535 hosts are named: further ones are not told apart.</source>
        <extracomment>Note about logs; %1 is one of them. Host names stand in front of its lines and tell appliances apart.</extracomment>
        <translation>Vanaf ‘%1’ worden meer dan 65.535 hosts genoemd: de overige worden niet uit elkaar gehouden.</translation>
    </message>
</context>
<context>
    <name>authloupe::EventModel</name>
    <message>
        <source>Event</source>
        <extracomment>Column of the list of events of a connection: what happened</extracomment>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>In the log</source>
        <extracomment>Column of the list of events of a connection: the log&apos;s own words</extracomment>
        <translation>In het logboek</translation>
    </message>
</context>
<context>
    <name>authloupe::Events</name>
    <message>
        <source>Authentication succeeded</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Authenticatie geslaagd</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Authenticatie mislukt</translation>
    </message>
    <message>
        <source>Authentication error</source>
        <extracomment>Event on a connection: the directory or forwarding server was in trouble</extracomment>
        <translation>Authenticatiefout</translation>
    </message>
    <message>
        <source>Message dropped</source>
        <extracomment>Event on a connection: a rule of the appliance threw a message away</extracomment>
        <translation>Bericht weggegooid</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <extracomment>Event on a connection: an administrator removed a message</extracomment>
        <translation>Bericht verwijderd</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Event on a connection: this program does not know what the line of the log means</extracomment>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Verbinding geopend</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <extracomment>Event on a connection: the appliance decided how to treat the other side</extracomment>
        <translation>Beleid toegepast</translation>
    </message>
    <message>
        <source>Message begun</source>
        <extracomment>Event on a connection: the envelope sender of a message was named (MAIL FROM)</extracomment>
        <translation>Bericht begonnen</translation>
    </message>
    <message>
        <source>Message received</source>
        <extracomment>Event on a connection: a message arrived whole</extracomment>
        <translation>Bericht ontvangen</translation>
    </message>
    <message>
        <source>Delivery started</source>
        <extracomment>Event on a connection: the appliance began to hand a message over</extracomment>
        <translation>Aflevering gestart</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <extracomment>Event on a connection: the other server accepted a message</extracomment>
        <translation>Bericht afgeleverd</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Event on a connection: it was dropped</extracomment>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Verbinding gesloten</translation>
    </message>
</context>
<context>
    <name>authloupe::EventsView</name>
    <message>
        <source>Events of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Gebeurtenissen van de verbinding</translation>
    </message>
    <message>
        <source>Not all events are shown: the connection has too many lines, or they lie too far apart.</source>
        <extracomment>Below the events of a connection: only the first part of the log could be read</extracomment>
        <translation>Niet alle gebeurtenissen worden getoond: de verbinding heeft te veel regels, of ze liggen te ver uit elkaar.</translation>
    </message>
    <message>
        <source>The lines of this connection tell no event.</source>
        <extracomment>In place of the events of a connection</extracomment>
        <translation>De regels van deze verbinding vermelden geen gebeurtenissen.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of an export</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button beside the result of an export: takes the line away</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>Name of the progress bar of an export, for assistive technology</extracomment>
        <translation>Voortgang van de export</translation>
    </message>
    <message>
        <source>Exporting to “%1”. Rows: %2</source>
        <extracomment>Progress of an export: %1 the file, %2 the number of rows written so far</extracomment>
        <translation>Bezig met exporteren naar ‘%1’. Rijen: %2</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written to “%1”.</source>
        <extracomment>Result of an export that was stopped; %1 is a file</extracomment>
        <translation>Export geannuleerd. Er is niets naar ‘%1’ geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 written to “%2”.</source>
        <extracomment>Result of an export: %Ln rows (without the header), %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>%Ln rij (%1) naar ‘%2’ geschreven.</numerusform>
            <numerusform>%Ln rijen (%1) naar ‘%2’ geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were guarded: a spreadsheet would have taken them for formulas.</source>
        <extracomment>Result of an export: cells that got an apostrophe in front</extracomment>
        <translation>
            <numerusform>%Ln cel is beschermd: een spreadsheet zou die voor een formule hebben gehouden.</numerusform>
            <numerusform>%Ln cellen zijn beschermd: een spreadsheet zou ze voor formules hebben gehouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) begin like a formula. Take care when you open the file in a spreadsheet.</source>
        <extracomment>Result of an export without the protection against formulas</extracomment>
        <translation>
            <numerusform>%Ln cel begint als een formule. Wees voorzichtig als u het bestand in een spreadsheet opent.</numerusform>
            <numerusform>%Ln cellen beginnen als een formule. Wees voorzichtig als u het bestand in een spreadsheet opent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report “%1”. Connections: %2</source>
        <extracomment>Progress of a report: %1 the file, %2 the number of connections written so far</extracomment>
        <translation>Bezig met schrijven van het rapport ‘%1’. Verbindingen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Report with %Ln connection(s) in detail, %1 written to “%2”.</source>
        <extracomment>Result of a report: %Ln connections with all their facts, %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>Rapport met %Ln verbinding in detail (%1) naar ‘%2’ geschreven.</numerusform>
            <numerusform>Rapport met %Ln verbindingen in detail (%1) naar ‘%2’ geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the picture “%1”.</source>
        <extracomment>Progress of a picture of the timeline: %1 the file</extracomment>
        <translation>De afbeelding ‘%1’ wordt geschreven.</translation>
    </message>
    <message>
        <source>Picture of the timeline, %1 written to “%2”.</source>
        <extracomment>Result of saving a picture of the timeline: %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>Afbeelding van de tijdlijn, %1 geschreven naar ‘%2’.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportDialog</name>
    <message>
        <source>File “%1” already exists. Do you want to replace it?</source>
        <extracomment>Question before an export; %1 is a file</extracomment>
        <translation>Het bestand ‘%1’ bestaat al. Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of the export dialog
----------
Export dialog, button: begins to write
----------
Title of the dialog that asks for the file to export to</extracomment>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. A spreadsheet program will not show the rest.</source>
        <extracomment>In the export dialog; a sheet is one of a spreadsheet program</extracomment>
        <translation>Een werkblad bevat maximaal %1 rijen. Een spreadsheetprogramma toont de rest niet.</translation>
    </message>
    <message>
        <source>Connections:</source>
        <extracomment>Export dialog: which connections</extracomment>
        <translation>Verbindingen:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Export dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>Geselecteerd: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Export dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>Alle die aan het filter voldoen: %1</translation>
    </message>
    <message>
        <source>One row for each:</source>
        <extracomment>Export dialog: what a row of the file stands for</extracomment>
        <translation>Eén rij per:</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Export dialog: a row stands for a connection</extracomment>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Authentication attempt</source>
        <extracomment>Export dialog: a row stands for an authentication attempt</extracomment>
        <translation>Authenticatiepoging</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>Indeling:</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>CSV-bestand</translation>
    </message>
    <message>
        <source>TSV file, separated by tabs</source>
        <extracomment>Export dialog: kind of file; TSV is a name</extracomment>
        <translation>TSV-bestand, gescheiden door tabs</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>Export dialog: kind of file; JSON is a name</extracomment>
        <translation>JSON-regels</translation>
    </message>
    <message>
        <source>Separator:</source>
        <extracomment>Export dialog: what separates the values of a CSV file</extracomment>
        <translation>Scheidingsteken:</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>Export dialog: separator of a CSV file, the sign |</extracomment>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>Protect against formulas in the log</source>
        <extracomment>Export dialog, check box: text that a spreadsheet would calculate gets an apostrophe in front</extracomment>
        <translation>Beschermen tegen formules in het logboek</translation>
    </message>
    <message>
        <source>Anybody can put text into a log, as the user name of a failed attempt for instance. Text that a spreadsheet program would take for a formula gets an apostrophe in front.</source>
        <extracomment>Export dialog, tooltip of the check box &quot;Protect against formulas in the log&quot;</extracomment>
        <translation>Iedereen kan tekst in een logboek laten opnemen, bijvoorbeeld als gebruikersnaam van een mislukte poging. Tekst die een spreadsheetprogramma voor een formule zou houden, krijgt een apostrof ervoor.</translation>
    </message>
    <message>
        <source>Byte order mark for Excel</source>
        <extracomment>Export dialog, check box: the file begins with a byte order mark; Excel is a name</extracomment>
        <translation>Bytevolgordemarkering (BOM) voor Excel</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Export dialog: where to write</extracomment>
        <translation>Bestand:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Export dialog, button: opens the file dialog</extracomment>
        <translation>Bladeren…</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportFlow</name>
    <message>
        <source>Export list</source>
        <extracomment>Title of the file dialog for a list of users, addresses and so on</extracomment>
        <translation>Lijst exporteren</translation>
    </message>
</context>
<context>
    <name>authloupe::FactsModel</name>
    <message>
        <source>Authentication</source>
        <extracomment>Name of a fact about a connection</extracomment>
        <translation>Authenticatie</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Fact about a connection: the policy asked for authentication, and the other side did not start it</extracomment>
        <translation>Authenticatie vereist, maar niet geprobeerd</translation>
    </message>
    <message>
        <source>Relaying</source>
        <extracomment>Name of a fact about a connection: whether mail to other domains was accepted on it</extracomment>
        <translation>Relayen</translation>
    </message>
    <message>
        <source>Relaying allowed</source>
        <extracomment>Fact about a connection: mail to other domains was accepted on it</extracomment>
        <translation>Relayen toegestaan</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column: name of a fact about a connection</extracomment>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a fact about a connection</extracomment>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Name of a fact about a connection: why a user name may not be what it seems</extracomment>
        <translation>Let op</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldChoiceText</name>
    <message>
        <source>%1 is not: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1 is niet: %2</translation>
    </message>
    <message>
        <source>%1 without: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 bevat niet: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 contains: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 bevat: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldExplanation</name>
    <message>
        <source>Inbound: another host connected to the appliance. Outbound: the appliance delivered to another host.</source>
        <extracomment>Tooltip of the column &quot;Direction&quot;</extracomment>
        <translation>Inkomend: een andere host maakte verbinding met de appliance. Uitgaand: de appliance leverde af bij een andere host.</translation>
    </message>
    <message>
        <source>Inbound connection ID (ICID) or delivery connection ID (DCID), as logged.</source>
        <extracomment>Tooltip of the column &quot;Connection ID&quot;</extracomment>
        <translation>ID van de inkomende verbinding (ICID) of ID van de afleververbinding (DCID), zoals vastgelegd.</translation>
    </message>
    <message>
        <source>When the connection was opened, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Opened&quot;</extracomment>
        <translation>Wanneer de verbinding is geopend, zoals vastgelegd volgens de klok van de appliance.</translation>
    </message>
    <message>
        <source>When the connection ended, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Ended&quot;</extracomment>
        <translation>Wanneer de verbinding is beëindigd, zoals vastgelegd volgens de klok van de appliance.</translation>
    </message>
    <message>
        <source>From the opening to the end. “At least” when one of the two is not in the log.</source>
        <extracomment>Tooltip of the column &quot;Duration&quot;</extracomment>
        <translation>Van de opening tot het einde. ‘Ten minste’ als een van beide niet in het logboek staat.</translation>
    </message>
    <message>
        <source>How the connection ended: closed, or lost without a proper goodbye.</source>
        <extracomment>Tooltip of the column &quot;End&quot;</extracomment>
        <translation>Hoe de verbinding is geëindigd: gesloten, of verbroken zonder nette afsluiting.</translation>
    </message>
    <message>
        <source>The interface or listener of the appliance that took the connection.</source>
        <extracomment>Tooltip of the column &quot;Interface&quot;</extracomment>
        <translation>De interface of listener van de appliance die de verbinding heeft aangenomen.</translation>
    </message>
    <message>
        <source>The appliance’s own IP address on this connection.</source>
        <extracomment>Tooltip of the column &quot;Local address&quot;</extracomment>
        <translation>Het eigen IP-adres van de appliance op deze verbinding.</translation>
    </message>
    <message>
        <source>The IP address of the other side.</source>
        <extracomment>Tooltip of the column &quot;Remote address&quot;</extracomment>
        <translation>Het IP-adres van de externe host.</translation>
    </message>
    <message>
        <source>The TCP port of the other side; logged for outbound connections only.</source>
        <extracomment>Tooltip of the column &quot;Remote port&quot;</extracomment>
        <translation>De TCP-poort van de externe host; alleen vastgelegd voor uitgaande verbindingen.</translation>
    </message>
    <message>
        <source>The host name that reverse DNS gave for the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS host&quot;</extracomment>
        <translation>De hostnaam die reverse DNS voor het externe adres gaf.</translation>
    </message>
    <message>
        <source>Whether that host name leads back to the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS verified&quot;</extracomment>
        <translation>Of die hostnaam weer naar het externe adres leidt.</translation>
    </message>
    <message>
        <source>What the policy decided when the connection was opened: ACCEPT, RELAY, REJECT or TCPREFUSE.</source>
        <extracomment>Tooltip of the column &quot;Policy&quot;</extracomment>
        <translation>Wat het beleid besliste toen de verbinding werd geopend: ACCEPT, RELAY, REJECT of TCPREFUSE.</translation>
    </message>
    <message>
        <source>The sender group that the other side fell into.</source>
        <extracomment>Tooltip of the column &quot;Sender group&quot;</extracomment>
        <translation>De afzendergroep waarin de externe host viel.</translation>
    </message>
    <message>
        <source>The rule that put the other side into this sender group.</source>
        <extracomment>Tooltip of the column &quot;Sender group match&quot;</extracomment>
        <translation>De regel waardoor de externe host in deze afzendergroep viel.</translation>
    </message>
    <message>
        <source>The reputation score (SBRS) of the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reputation&quot;</extracomment>
        <translation>De reputatiescore (SBRS) van het externe adres.</translation>
    </message>
    <message>
        <source>The country of the remote address, as logged.</source>
        <extracomment>Tooltip of the column &quot;Country&quot;</extracomment>
        <translation>Het land van het externe adres, zoals vastgelegd.</translation>
    </message>
    <message>
        <source>Whether TLS was negotiated on this connection.</source>
        <extracomment>Tooltip of the column &quot;TLS&quot;</extracomment>
        <translation>Of op deze verbinding TLS is onderhandeld.</translation>
    </message>
    <message>
        <source>The version of TLS that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS protocol&quot;</extracomment>
        <translation>De versie van TLS die is onderhandeld.</translation>
    </message>
    <message>
        <source>The cipher that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS cipher&quot;</extracomment>
        <translation>De coderingssuite die is onderhandeld.</translation>
    </message>
    <message>
        <source>What came of the authentication on this connection.</source>
        <extracomment>Tooltip of the column &quot;Outcome&quot;</extracomment>
        <translation>Wat de authenticatie op deze verbinding heeft opgeleverd.</translation>
    </message>
    <message>
        <source>Authentication attempts: succeeded/all. “1/3” means that one of three attempts succeeded.</source>
        <extracomment>Tooltip of the column &quot;Attempts&quot;</extracomment>
        <translation>Authenticatiepogingen: geslaagd/alle. ‘1/3’ betekent dat één van drie pogingen is geslaagd.</translation>
    </message>
    <message>
        <source>Authentication attempts that succeeded.</source>
        <extracomment>Tooltip of the column &quot;Succeeded attempts&quot;</extracomment>
        <translation>Geslaagde authenticatiepogingen.</translation>
    </message>
    <message>
        <source>Authentication attempts that failed.</source>
        <extracomment>Tooltip of the column &quot;Failed attempts&quot;</extracomment>
        <translation>Mislukte authenticatiepogingen.</translation>
    </message>
    <message>
        <source>Authentication attempts that could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the column &quot;Attempts with error&quot;</extracomment>
        <translation>Authenticatiepogingen waarvan het resultaat niet kon worden bepaald: een probleem met de directory, de doorstuurserver of het profiel.</translation>
    </message>
    <message>
        <source>The user names of the authentication attempts. The log carries none for outbound connections.</source>
        <extracomment>Tooltip of the column &quot;User&quot;</extracomment>
        <translation>De gebruikersnamen van de authenticatiepogingen. Voor uitgaande verbindingen bevat het logboek er geen.</translation>
    </message>
    <message>
        <source>The mechanism of the authentication attempts, such as PLAIN or LOGIN.</source>
        <extracomment>Tooltip of the column &quot;Mechanism&quot;</extracomment>
        <translation>Het mechanisme van de authenticatiepogingen, zoals PLAIN of LOGIN.</translation>
    </message>
    <message>
        <source>The SMTP authentication profile that was used.</source>
        <extracomment>Tooltip of the column &quot;Profile&quot;</extracomment>
        <translation>Het SMTP-authenticatieprofiel dat is gebruikt.</translation>
    </message>
    <message>
        <source>When authentication was first attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;First attempt&quot;</extracomment>
        <translation>Wanneer op deze verbinding voor het eerst authenticatie is geprobeerd.</translation>
    </message>
    <message>
        <source>When authentication was last attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;Last attempt&quot;</extracomment>
        <translation>Wanneer op deze verbinding voor het laatst authenticatie is geprobeerd.</translation>
    </message>
    <message>
        <source>What the other server answered, or the reason of an error.</source>
        <extracomment>Tooltip of the column &quot;Server response&quot;</extracomment>
        <translation>Wat de andere server antwoordde, of de reden van een fout.</translation>
    </message>
    <message>
        <source>Messages that were sent on this connection.</source>
        <extracomment>Tooltip of the column &quot;Messages&quot;</extracomment>
        <translation>Berichten die via deze verbinding zijn verzonden.</translation>
    </message>
    <message>
        <source>Recipients of the messages on this connection.</source>
        <extracomment>Tooltip of the column &quot;Recipients&quot;</extracomment>
        <translation>Ontvangers van de berichten op deze verbinding.</translation>
    </message>
    <message>
        <source>The file that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;Log file&quot;</extracomment>
        <translation>Het bestand dat de verbinding het eerst noemt.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;First line&quot;</extracomment>
        <translation>Het nummer van de eerste regel die de verbinding noemt.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection last.</source>
        <extracomment>Tooltip of the column &quot;Last line&quot;</extracomment>
        <translation>Het nummer van de laatste regel die de verbinding noemt.</translation>
    </message>
    <message>
        <source>When the result of the attempt was recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Time&quot;</extracomment>
        <translation>Wanneer het resultaat van de poging is vastgelegd, volgens de klok van de appliance.</translation>
    </message>
    <message>
        <source>Whether the attempt succeeded, failed, or could not be decided.</source>
        <extracomment>Tooltip of the column &quot;Result&quot;</extracomment>
        <translation>Of de poging is geslaagd, is mislukt of niet kon worden bepaald.</translation>
    </message>
    <message>
        <source>The number of the line in the log file.</source>
        <extracomment>Tooltip of the column &quot;Line&quot;</extracomment>
        <translation>Het nummer van de regel in het logbestand.</translation>
    </message>
    <message>
        <source>The appliance that wrote the log: its serial number, else its host name, when the log states it.</source>
        <extracomment>Tooltip of the column &quot;Appliance&quot;</extracomment>
        <translation>De appliance die het logboek heeft geschreven: het serienummer, anders de hostnaam, als het logboek die vermeldt.</translation>
    </message>
    <message>
        <source>Recipients whose message bounced. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bounced&quot;</extracomment>
        <translation>Ontvangers van wie het bericht onbestelbaar was. Inkomend: berichten die via deze verbinding zijn binnengekomen, waar ze ook zijn afgeleverd. Uitgaand: afleveringen via deze verbinding.</translation>
    </message>
    <message>
        <source>The envelope senders (MAIL FROM) of the messages on this connection; &lt;&gt; for bounces.</source>
        <extracomment>Tooltip of the column &quot;Envelope sender&quot;; &lt;&gt; is an empty address</extracomment>
        <translation>De envelopafzenders (MAIL FROM) van de berichten op deze verbinding; &lt;&gt; voor bounceberichten.</translation>
    </message>
    <message>
        <source>The size of all messages that came in on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bytes&quot;</extracomment>
        <translation>De grootte van alle berichten die via deze verbinding zijn binnengekomen.</translation>
    </message>
    <message>
        <source>Recipients who got their message. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Delivered&quot;</extracomment>
        <translation>Ontvangers die hun bericht hebben gekregen. Inkomend: berichten die via deze verbinding zijn binnengekomen, waar ze ook zijn afgeleverd. Uitgaand: afleveringen via deze verbinding.</translation>
    </message>
    <message>
        <source>Whether every envelope sender belongs to a user who authenticated, compared as the appliance does it: without regard to case, without the domain where the user name has none, and without what follows a plus sign.</source>
        <extracomment>Tooltip of the column &quot;Sender matches user&quot;</extracomment>
        <translation>Of elke envelopafzender hoort bij een gebruiker die zich heeft geauthenticeerd, vergeleken zoals de appliance dat doet: zonder onderscheid tussen hoofdletters en kleine letters, zonder het domein als de gebruikersnaam er geen heeft, en zonder wat er na een plusteken volgt.</translation>
    </message>
    <message>
        <source>Whether authentication was attempted before the connection was encrypted.</source>
        <extracomment>Tooltip of the column &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Of authenticatie is geprobeerd voordat de verbinding was versleuteld.</translation>
    </message>
    <message>
        <source>Whether messages to any domain are accepted: the policy is RELAY, or authentication succeeded on an accepted connection.</source>
        <extracomment>Tooltip of the column &quot;Relay granted&quot;; RELAY is a word of the log</extracomment>
        <translation>Of berichten aan elk domein worden geaccepteerd: het beleid is RELAY, of de authenticatie is geslaagd op een geaccepteerde verbinding.</translation>
    </message>
    <message>
        <source>What the log says went wrong on this connection, besides authentication.</source>
        <extracomment>Tooltip of the column &quot;Trouble&quot;</extracomment>
        <translation>Wat er volgens het logboek op deze verbinding is misgegaan, afgezien van authenticatie.</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldText</name>
    <message>
        <source>Appliance</source>
        <extracomment>Column: the mail appliance that wrote the log</extracomment>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: inbound or outbound. Never the word for a street address</extracomment>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <extracomment>Column: the number that the log gives a connection</extracomment>
        <translation>Verbindings-ID</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Column: date and time at which a connection was opened</extracomment>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: date and time at which a connection ended</extracomment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a connection lasted</extracomment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Column: how a connection ended (closed, lost)</extracomment>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>Column: name of the IP interface or listener of the appliance</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column: IP address of the appliance</extracomment>
        <translation>Lokaal adres</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column: IP address of the other side</extracomment>
        <translation>Extern adres</translation>
    </message>
    <message>
        <source>Remote port</source>
        <extracomment>Column: TCP port of the other side</extracomment>
        <translation>Externe poort</translation>
    </message>
    <message>
        <source>Reverse DNS host</source>
        <extracomment>Column: host name that reverse DNS gives for the remote address</extracomment>
        <translation>Reverse-DNS-host</translation>
    </message>
    <message>
        <source>Reverse DNS verified</source>
        <extracomment>Column: yes or no, whether the reverse DNS name was confirmed</extracomment>
        <translation>Reverse DNS geverifieerd</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>Column: what the policy decided (ACCEPT, RELAY, REJECT …)</extracomment>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Sender group</source>
        <extracomment>Column: sender group of the host access table</extracomment>
        <translation>Afzendergroep</translation>
    </message>
    <message>
        <source>Sender group match</source>
        <extracomment>Column: the rule that put the other side into its sender group</extracomment>
        <translation>Criterium van afzendergroep</translation>
    </message>
    <message>
        <source>Reputation</source>
        <extracomment>Column: reputation score of the remote address</extracomment>
        <translation>Reputatie</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: country of the remote address</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Column: state of TLS; the acronym stays</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <extracomment>Column: version of TLS</extracomment>
        <translation>TLS-protocol</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <extracomment>Column: cipher suite of TLS</extracomment>
        <translation>TLS-coderingssuite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: outcome of the authentication</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Column: number of authentication attempts, shown as succeeded/all</extracomment>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Succeeded attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>Geslaagde pogingen</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>Mislukte pogingen</translation>
    </message>
    <message>
        <source>Attempts with error</source>
        <extracomment>Column: number</extracomment>
        <translation>Pogingen met fout</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column: user names of the authentication attempts</extracomment>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>Column: SASL mechanisms of the authentication attempts</extracomment>
        <translation>Mechanisme</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Column: SMTP authentication profile (never a personal profile)</extracomment>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>First attempt</source>
        <extracomment>Column: date and time of the first authentication attempt</extracomment>
        <translation>Eerste poging</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <extracomment>Column: date and time of the last authentication attempt</extracomment>
        <translation>Laatste poging</translation>
    </message>
    <message>
        <source>Server response</source>
        <extracomment>Column: what the other server answered to the authentication</extracomment>
        <translation>Serverreactie</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column: number of e-mail messages</extracomment>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column: number of recipients of e-mail messages</extracomment>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column: number of recipients whose message bounced</extracomment>
        <translation>Onbestelbaar</translation>
    </message>
    <message>
        <source>Log file</source>
        <extracomment>Column: name of the file</extracomment>
        <translation>Logbestand</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>Eerste regel</translation>
    </message>
    <message>
        <source>Last line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>Laatste regel</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: date and time of an authentication attempt</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: result of an authentication attempt</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of the log file</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column: envelope senders (the addresses of SMTP&apos;s MAIL FROM) of the messages</extracomment>
        <translation>Envelopafzender</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column: size of all messages together, in bytes</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column: number of recipients to whom a message was delivered</extracomment>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Sender matches user</source>
        <extracomment>Column: whether the envelope sender belongs to the authenticated user (yes or no)</extracomment>
        <translation>Afzender hoort bij gebruiker</translation>
    </message>
    <message>
        <source>Authenticated without TLS</source>
        <extracomment>Column: whether authentication was attempted on an unencrypted connection (yes or no)</extracomment>
        <translation>Authenticatie zonder TLS</translation>
    </message>
    <message>
        <source>Relay granted</source>
        <extracomment>Column: whether the connection may send to any domain (yes or no)</extracomment>
        <translation>Relayen toegestaan</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>Column: what went wrong on a connection, such as &quot;TLS failed&quot; or &quot;Unknown command&quot;</extracomment>
        <translation>Problemen</translation>
    </message>
</context>
<context>
    <name>authloupe::FileOpening</name>
    <message>
        <source>Add log files</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Logbestanden toevoegen</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>Logbestanden openen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>file types in a file dialog; keep the brackets as they are</extracomment>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <extracomment>title of a dialog that chooses a folder; all logs in it are opened</extracomment>
        <translation>Map met logboeken openen</translation>
    </message>
    <message>
        <source>The sample log is not where the program was installed.</source>
        <extracomment>message above the table</extracomment>
        <translation>Het voorbeeldlogboek staat niet op de plaats waar het programma is geïnstalleerd.</translation>
    </message>
    <message>
        <source>The clipboard holds neither log text nor files.</source>
        <extracomment>message above the table after Paste</extracomment>
        <translation>Het klembord bevat geen logtekst en geen bestanden.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>stands where the name of a file would be</extracomment>
        <translation>Geplakte tekst</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <extracomment>message above the table; %1 is an address such as https://example.net/mail.log</extracomment>
        <translation>%1 is geen bestand op deze computer.</translation>
    </message>
</context>
<context>
    <name>authloupe::FileReport</name>
    <message>
        <source>Plain</source>
        <extracomment>How a file arrived: neither compressed nor in an archive</extracomment>
        <translation>Niet ingepakt</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>Encoding of a file: it has bytes above 127 that are no UTF-8</extracomment>
        <translation>8-bits</translation>
    </message>
    <message>
        <source>Several</source>
        <extracomment>Time zone of a file: its headers state different ones</extracomment>
        <translation>Meerdere</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the file report: name of the file</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the file report: how the file arrived, such as plain, gzip, zip</extracomment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Column of the file report: character encoding, such as UTF-8</extracomment>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Lines read</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Gelezen regels</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Herkende regels</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Bekende regels, hier niet van belang</translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Column of the file report: number of lines that continue the log record of the line before them</extracomment>
        <translation>Deel van een andere vermelding</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Niet-herkende regels</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Column of the file report: earliest time in the file</extracomment>
        <translation>Vroegste tijd</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Column of the file report: latest time in the file</extracomment>
        <translation>Laatste tijd</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Column of the file report: serial number that the file states</extracomment>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>AsyncOS</source>
        <extracomment>Column of the file report: version of the appliance&apos;s system; AsyncOS is a name</extracomment>
        <translation>AsyncOS</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column of the file report: offset of the log&apos;s clock from UTC</extracomment>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Column of the file report: sentences about what was left out, assumed or wrong</extracomment>
        <translation>Opmerkingen</translation>
    </message>
    <message numerus="yes">
        <source>The year of %Ln records is not in the log and was taken from the date of the file.</source>
        <extracomment>Remark in the file report: stamps such as &quot;Jun 26 10:42:23&quot; have no year. %Ln: number of log records</extracomment>
        <translation>
            <numerusform>Het jaar van %Ln vermelding staat niet in het logboek en is aan de datum van het bestand ontleend.</numerusform>
            <numerusform>Het jaar van %Ln vermeldingen staat niet in het logboek en is aan de datum van het bestand ontleend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file states several time zones, so its times are shown without one.</source>
        <extracomment>Remark in the file report</extracomment>
        <translation>Het bestand vermeldt meerdere tijdzones; daarom worden de tijden ervan zonder tijdzone getoond.</translation>
    </message>
    <message>
        <source>Some texts are not UTF-8: words of Latin-1 are read as such, other bytes are shown as escapes.</source>
        <extracomment>Remark in the file report: bytes above 127 that are no UTF-8</extracomment>
        <translation>Sommige teksten zijn geen UTF-8: woorden in Latin-1 worden als zodanig gelezen, andere bytes worden als escapereeksen getoond.</translation>
    </message>
    <message>
        <source>Counted in another file</source>
        <extracomment>Column of the file report: number of lines that were not read, since another file holds them as well</extracomment>
        <translation>Geteld in een ander bestand</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterBar</name>
    <message>
        <source>&amp;User</source>
        <extracomment>label of a text field that filters by user name; &amp; marks the access key</extracomment>
        <translation>Geb&amp;ruiker</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>label of a text field that filters by SMTP authentication profile</extracomment>
        <translation>&amp;Profiel</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>label of a choice that filters by the outcome of a connection</extracomment>
        <translation>Result&amp;aat</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <extracomment>label of a choice that filters by inbound or outbound</extracomment>
        <translation>Ri&amp;chting</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>label of a text field that searches in everything that is known of a connection</extracomment>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>placeholder in the field for a user name: any name that contains what is typed</extracomment>
        <translation>bevat…</translation>
    </message>
    <message>
        <source>User contains</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Gebruiker bevat</translation>
    </message>
    <message>
        <source>Profile contains</source>
        <extracomment>accessible name of a text field; the SMTP authentication profile</extracomment>
        <translation>Profiel bevat</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <extracomment>accessible name of the search field</extracomment>
        <translation>In alle kolommen zoeken</translation>
    </message>
    <message>
        <source>Shows the connections on which such a user tried to authenticate. The log names no user for outbound connections.</source>
        <extracomment>tooltip of the field for a user name</extracomment>
        <translation>Toont de verbindingen waarop zo’n gebruiker zich probeerde te authenticeren. Voor uitgaande verbindingen noemt het logboek geen gebruiker.</translation>
    </message>
    <message>
        <source>Shows the connections on which an SMTP authentication profile of such a name was used.</source>
        <extracomment>tooltip of the field for a profile</extracomment>
        <translation>Toont de verbindingen waarop een SMTP-authenticatieprofiel met zo’n naam is gebruikt.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>accessible name of the choice of an outcome</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>accessible name of the choice between inbound and outbound</extracomment>
        <translation>Richting</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>choice in a list: connections of whatever outcome</extracomment>
        <translation>Alle resultaten</translation>
    </message>
    <message>
        <source>Any attempt</source>
        <extracomment>choice in a list of outcomes: connections with at least one authentication attempt, whatever came of it</extracomment>
        <translation>Ten minste één poging</translation>
    </message>
    <message>
        <source>All directions</source>
        <extracomment>choice in a list: inbound and outbound connections</extracomment>
        <translation>Alle richtingen</translation>
    </message>
    <message>
        <source>Several outcomes</source>
        <extracomment>choice in a list of outcomes when more than one is chosen; the chips below name them</extracomment>
        <translation>Meerdere resultaten</translation>
    </message>
    <message>
        <source>all columns…</source>
        <extracomment>placeholder in the search field</extracomment>
        <translation>alle kolommen…</translation>
    </message>
    <message>
        <source>Shows the connections in which every word is found, in whatever column. Names of fields narrow that down: user:alice -ip:10.0.0.0/8 failures:&gt;=5</source>
        <extracomment>tooltip of the search field</extracomment>
        <translation>Toont de verbindingen waarin elk woord voorkomt, in welke kolom dan ook. Met veldnamen verfijnt u dat: user:alice -ip:10.0.0.0/8 failures:&gt;=5</translation>
    </message>
    <message>
        <source>The text is longer than the field takes: its end was cut off.</source>
        <extracomment>below the filter fields, about text that somebody typed or pasted</extracomment>
        <translation>De tekst is langer dan in het veld past: het einde is afgekapt.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChipButton</name>
    <message>
        <source>Filter %1</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter %1, switched off</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>Filter %1, uitgeschakeld</translation>
    </message>
    <message>
        <source>A click removes it. A click on the mark in front, or Space, switches it off or on. A right click offers more.</source>
        <extracomment>Tooltip of a chip, below its name</extracomment>
        <translation>Een klik verwijdert het. Een klik op het vakje ervoor, of Spatie, schakelt het uit of in. Rechtsklikken biedt meer.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <extracomment>accessible name of the row of chips below the filter fields</extracomment>
        <translation>Actieve filters</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <extracomment>menu of a chip: the choice stays visible, but does nothing until it is switched on again</extracomment>
        <translation>&amp;Uitschakelen</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Inschakelen</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>menu of a chip: asks for the opposite of its choice</extracomment>
        <translation>&amp;Omkeren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>menu of a chip</extracomment>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterHelp</name>
    <message>
        <source>Filter language</source>
        <extracomment>title of a window with examples of what can be typed into the search field</extracomment>
        <translation>Filtertaal</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>tab: what can be typed into the search field</extracomment>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>tab: names of the fields of a connection that can be typed into the search field</extracomment>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Connections with this word in some column, whatever its case</source>
        <extracomment>what `alice` in the search field finds</extracomment>
        <translation>Verbindingen met dit woord in een van de kolommen, zonder onderscheid tussen hoofdletters en kleine letters</translation>
    </message>
    <message>
        <source>These words as they stand, with the blank</source>
        <extracomment>what `&quot;two words&quot;` in the search field finds</extracomment>
        <translation>Deze woorden precies zoals ze er staan, met de spatie</translation>
    </message>
    <message>
        <source>Connections without this word</source>
        <extracomment>what `-alice` in the search field finds</extracomment>
        <translation>Verbindingen zonder dit woord</translation>
    </message>
    <message>
        <source>A user whose name contains this</source>
        <extracomment>what `user:alice` in the search field finds</extracomment>
        <translation>Een gebruiker van wie de naam dit bevat</translation>
    </message>
    <message>
        <source>A user with exactly this name</source>
        <extracomment>what `user:=alice` in the search field finds</extracomment>
        <translation>Een gebruiker met precies deze naam</translation>
    </message>
    <message>
        <source>Connections on which no user’s name contains this</source>
        <extracomment>what `-user:bob` in the search field finds</extracomment>
        <translation>Verbindingen waarop geen enkele gebruikersnaam dit bevat</translation>
    </message>
    <message>
        <source>One or the other</source>
        <extracomment>what `user:alice,bob` in the search field finds</extracomment>
        <translation>De een of de ander</translation>
    </message>
    <message>
        <source>A profile of this form: * stands for any characters, ? for one</source>
        <extracomment>what `profile:Out*` in the search field finds; * and ? are typed as they are</extracomment>
        <translation>Een profiel van deze vorm: * staat voor willekeurige tekens, ? voor één teken</translation>
    </message>
    <message>
        <source>A regular expression; with i, upper and lower case are alike</source>
        <extracomment>what `user:/^a.c$/i` in the search field finds</extracomment>
        <translation>Een reguliere expressie; met i zijn hoofdletters en kleine letters gelijk</translation>
    </message>
    <message>
        <source>Remote addresses in this network</source>
        <extracomment>what `ip:172.16.0.0/12` in the search field finds</extracomment>
        <translation>Externe adressen in dit netwerk</translation>
    </message>
    <message>
        <source>Connections of one of these outcomes</source>
        <extracomment>what `outcome:failed,error` in the search field finds</extracomment>
        <translation>Verbindingen met een van deze resultaten</translation>
    </message>
    <message>
        <source>At least five failed attempts</source>
        <extracomment>what `failures:&gt;=5` in the search field finds</extracomment>
        <translation>Ten minste vijf mislukte pogingen</translation>
    </message>
    <message>
        <source>From five to nine failed attempts</source>
        <extracomment>what `failures:5..9` in the search field finds</extracomment>
        <translation>Vijf tot en met negen mislukte pogingen</translation>
    </message>
    <message>
        <source>Longer than sixty seconds; m, h and d are minutes, hours and days</source>
        <extracomment>what `duration:&gt;60s` in the search field finds; s, m, h and d are typed as they are</extracomment>
        <translation>Langer dan zestig seconden; m, h en d zijn minuten, uren en dagen</translation>
    </message>
    <message>
        <source>Opened in these minutes, by the clock of the log</source>
        <extracomment>what `opened:2009-04-22T11:40..11:50` in the search field finds</extracomment>
        <translation>Geopend in deze minuten, volgens de klok van het logboek</translation>
    </message>
    <message>
        <source>Connections for which the log states a response</source>
        <extracomment>what `response:*` in the search field finds</extracomment>
        <translation>Verbindingen waarvoor het logboek een reactie vermeldt</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>header of a column: examples of what can be typed into the search field
----------
header of a column: what to type</extracomment>
        <translation>Invoer</translation>
    </message>
    <message>
        <source>Finds</source>
        <extracomment>header of a column: what an example finds</extracomment>
        <translation>Vindt</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>header of a column: name of a column of the table</extracomment>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the column of the table tells</extracomment>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Connections that you marked; with no, all others</source>
        <extracomment>what `marked:yes` in the search field finds; `no` is typed as it is</extracomment>
        <translation>Verbindingen die u hebt gemarkeerd; met no alle andere</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterMistake</name>
    <message>
        <source>There is no field “%1”. In quotation marks it is looked for as text.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon</extracomment>
        <translation>Er is geen veld ‘%1’. Tussen dubbele aanhalingstekens wordt het als tekst gezocht.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Similar: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon, %2 are one to three names of fields</extracomment>
        <translation>Er is geen veld ‘%1’. Vergelijkbaar: %2.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Dit haakje wordt niet gesloten.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Dit haakje sluit niets af.</translation>
    </message>
    <message>
        <source>Before “%1” there is nothing to repeat.</source>
        <extracomment>Mistake in a regular expression; %1 is a sign such as *</extracomment>
        <translation>Vóór ‘%1’ staat niets om te herhalen.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <extracomment>Mistake in a regular expression; %1 is a range such as z-a</extracomment>
        <translation>‘%1’ eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>“%1” is not complete.</source>
        <extracomment>Mistake in a regular expression; %1 begins with a backslash</extracomment>
        <translation>‘%1’ is niet volledig.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in regular expressions here.</source>
        <extracomment>Mistake in a regular expression; %1 is a part of it</extracomment>
        <translation>‘%1’ kan hier niet in reguliere expressies worden gebruikt.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Deze reguliere expressie is te groot.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>Mistake in a filter, after a colon or a comma</extracomment>
        <translation>Hier ontbreekt een waarde.</translation>
    </message>
    <message>
        <source>“%1” is none of the possible words: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed, %2 a list of words that are never translated</extracomment>
        <translation>‘%1’ is geen van de mogelijke woorden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number or range such as 5, &gt;=5 or 5..9.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>‘%1’ is geen getal of bereik zoals 5, &gt;=5 of 5..9.</translation>
    </message>
    <message>
        <source>“%1” is not a duration or range such as 90s, &gt;5m or 1m..1h30m.</source>
        <extracomment>Mistake in a filter; %1 is what was typed. s, m and h are never translated</extracomment>
        <translation>‘%1’ is geen duur of bereik zoals 90s, &gt;5m of 1m..1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a time or range such as 2009-04-22, &gt;=2009-04-22T11:40 or 2009-04-22T11:40..11:50.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>‘%1’ is geen tijd of bereik zoals 2009-04-22, &gt;=2009-04-22T11:40 of 2009-04-22T11:40..11:50.</translation>
    </message>
    <message>
        <source>“%1” has no date; write it as in 2009-04-22T11:40.</source>
        <extracomment>Mistake in a filter; %1 is a time of day that was typed</extracomment>
        <translation>‘%1’ heeft geen datum; schrijf de tijd zoals in 2009-04-22T11:40.</translation>
    </message>
    <message>
        <source>“%1” is not a network such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>‘%1’ is geen netwerk zoals 10.0.0.0/8 of 2001:db8::/32.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <extracomment>Mistake in a filter; %1 is a range of numbers or times</extracomment>
        <translation>Het bereik ‘%1’ eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>Het tweede aanhalingsteken ontbreekt.</translation>
    </message>
    <message>
        <source>The slash at the end of the regular expression is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>De schuine streep aan het einde van de reguliere expressie ontbreekt.</translation>
    </message>
    <message>
        <source>Before “%1” a blank or a comma is missing.</source>
        <extracomment>Mistake in a filter; %1 is what was typed directly behind a quotation mark or a slash</extracomment>
        <translation>Vóór ‘%1’ ontbreekt een spatie of een komma.</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>Mistake in a filter: text with * or ? in it</extracomment>
        <translation>Dit patroon is te lang.</translation>
    </message>
    <message>
        <source>The time is already limited by since, until or time.</source>
        <extracomment>Mistake in a filter; since, until and time are never translated</extracomment>
        <translation>De tijd is al begrensd door since, until of time.</translation>
    </message>
    <message>
        <source>since, until and time cannot exclude; opened can.</source>
        <extracomment>Mistake in a filter; since, until, time and opened are never translated</extracomment>
        <translation>since, until en time kunnen niet uitsluiten; opened wel.</translation>
    </message>
    <message>
        <source>marked can be yes or no, not both.</source>
        <extracomment>Mistake in a filter: it asks for connections that somebody marked and for those that nobody marked; marked, yes and no are never translated</extracomment>
        <translation>marked kan yes of no zijn, niet allebei.</translation>
    </message>
    <message>
        <source>Connections are marked in the window; the command line knows no marks and cannot filter by marked.</source>
        <extracomment>Wrong use of the command line: its filter asks for connections that somebody marked in the window; marked is never translated</extracomment>
        <translation>Verbindingen worden in het venster gemarkeerd; de opdrachtregel kent geen markeringen en kan niet op marked filteren.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterText</name>
    <message>
        <source>(empty)</source>
        <extracomment>In place of a user name of no characters</extracomment>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>User is not: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>Gebruiker is niet: %1</translation>
    </message>
    <message>
        <source>User without: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>Gebruiker bevat niet: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>Gebruiker: %1</translation>
    </message>
    <message>
        <source>User contains: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>Gebruiker bevat: %1</translation>
    </message>
    <message>
        <source>Profile is not: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>Profiel is niet: %1</translation>
    </message>
    <message>
        <source>Profile without: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>Profiel bevat niet: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>Profiel: %1</translation>
    </message>
    <message>
        <source>Profile contains: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>Profiel bevat: %1</translation>
    </message>
    <message>
        <source>Remote address is not: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>Extern adres is niet: %1</translation>
    </message>
    <message>
        <source>Remote address without: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>Extern adres bevat niet: %1</translation>
    </message>
    <message>
        <source>Remote address: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>Extern adres: %1</translation>
    </message>
    <message>
        <source>Remote address contains: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>Extern adres bevat: %1</translation>
    </message>
    <message>
        <source>No column contains: %1</source>
        <extracomment>Active filter: rows in which %1 does not occur</extracomment>
        <translation>Geen kolom bevat: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>Active filter: rows in which %1 occurs</extracomment>
        <translation>Zoeken: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>Active filter; %1 is an outcome such as &quot;Failed&quot;</extracomment>
        <translation>Resultaat: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <extracomment>Active filter; %1 is &quot;Inbound&quot; or &quot;Outbound&quot;</extracomment>
        <translation>Richting: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>Active filter; %1 is a range of time such as &quot;2009-04-22 11:40 – 11:50&quot;</extracomment>
        <translation>Tijd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <extracomment>How many connections the table shows: all of them</extracomment>
        <translation>
            <numerusform>%Ln verbinding</numerusform>
            <numerusform>%Ln verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connections</source>
        <extracomment>How many connections the table shows; %1 is the number that passes the filter, %Ln the number of all</extracomment>
        <translation>
            <numerusform>%1 van %Ln verbinding</numerusform>
            <numerusform>%1 van %Ln verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Active filter: connections that somebody marked</extracomment>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Not marked</source>
        <extracomment>Active filter: connections that nobody marked</extracomment>
        <translation>Niet gemarkeerd</translation>
    </message>
</context>
<context>
    <name>authloupe::HeadlessRun</name>
    <message numerus="yes">
        <source>%Ln row(s) written to “%2” (%1).</source>
        <extracomment>After an export on the command line. %Ln: number of rows, %1: size such as “3.4 KiB”, %2: file name</extracomment>
        <translation>
            <numerusform>%Ln rij naar ‘%2’ geschreven (%1).</numerusform>
            <numerusform>%Ln rijen naar ‘%2’ geschreven (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got an apostrophe, against formulas.</source>
        <extracomment>After an export on the command line; apostrophes keep a spreadsheet from taking the text for a formula</extracomment>
        <translation>
            <numerusform>%Ln cel heeft een apostrof gekregen, als bescherming tegen formules.</numerusform>
            <numerusform>%Ln cellen hebben een apostrof gekregen, als bescherming tegen formules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could be taken for a formula.</source>
        <extracomment>After an export on the command line, when the user did not want apostrophes</extracomment>
        <translation>
            <numerusform>%Ln cel kan voor een formule worden gehouden.</numerusform>
            <numerusform>%Ln cellen kunnen voor een formule worden gehouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has folders with files in them, which were not read; --recursive reads them as well.</source>
        <extracomment>On the command line; %1 is a folder, --recursive the name of an option</extracomment>
        <translation>‘%1’ bevat mappen met bestanden die niet zijn gelezen; met --recursive worden ze ook gelezen.</translation>
    </message>
</context>
<context>
    <name>authloupe::KindredActions</name>
    <message>
        <source>The log has no later connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Het logboek bevat geen latere verbinding van deze gebruiker.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Het logboek bevat geen eerdere verbinding van deze gebruiker.</translation>
    </message>
    <message>
        <source>The log has no later connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Het logboek bevat geen latere verbinding van dit externe adres.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Het logboek bevat geen eerdere verbinding van dit externe adres.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Het filter verbergt de volgende verbinding van deze gebruiker.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Het filter verbergt de vorige verbinding van deze gebruiker.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Het filter verbergt de volgende verbinding van dit externe adres.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Het filter verbergt de vorige verbinding van dit externe adres.</translation>
    </message>
    <message>
        <source>Go to the next one shown</source>
        <extracomment>button of a question: goes to the next connection of a user that the filter does not hide</extracomment>
        <translation>Naar de volgende die wordt getoond</translation>
    </message>
    <message>
        <source>Go to the previous one shown</source>
        <extracomment>button of a question: goes to the previous connection of a user that the filter does not hide</extracomment>
        <translation>Naar de vorige die wordt getoond</translation>
    </message>
</context>
<context>
    <name>authloupe::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>menu title: the word for &quot;Language&quot; in your language, then the English word in brackets; in English just the word</extracomment>
        <translation>&amp;Taal (Language)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>choice in a menu: the language of the desktop</extracomment>
        <translation>Systeemstandaard</translation>
    </message>
</context>
<context>
    <name>authloupe::LineSamplesPage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>place of a line; %1 is the name of a file, %2 the number of the line</extracomment>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>header of a column: file and number of a line</extracomment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Log line</source>
        <extracomment>header of a column: a line of the log</extracomment>
        <translation>Logregel</translation>
    </message>
</context>
<context>
    <name>authloupe::LinesReading</name>
    <message>
        <source>Reading the lines from the log…</source>
        <extracomment>In place of the log lines while they are read</extracomment>
        <translation>Bezig met lezen van de regels uit het logboek…</translation>
    </message>
</context>
<context>
    <name>authloupe::LoadBar</name>
    <message>
        <source>Loading progress</source>
        <extracomment>accessible name of the progress bar</extracomment>
        <translation>Voortgang van het laden</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>button that ends loading and keeps what has been read</extracomment>
        <translation>Laden annuleren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>progress of reading log files, nothing read yet</extracomment>
        <translation>Bezig met laden…</translation>
    </message>
    <message>
        <source>%1 read</source>
        <extracomment>progress of reading; %1 size such as 1.2 GiB</extracomment>
        <translation>%1 gelezen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB</extracomment>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4. %5</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB, %4 rate such as 900 MiB/s, %5 is a sentence such as &quot;About 2 min left&quot;</extracomment>
        <translation>%1: %2 van %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>authloupe::LocaleText</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A span of time: minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <extracomment>A span of time: hours, minutes and seconds</extracomment>
        <translation>%1 u %2 min %3 s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of reading; %1 is a size such as &quot;43.1 MiB&quot;, s is the second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage; %1 is the number. Mind the blank before the sign in your language</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Duration of a connection whose opening or end is not in the log; %1 is a span such as &quot;26 s&quot;</extracomment>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>Nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>
            <numerusform>Nog ongeveer %Ln minuut</numerusform>
            <numerusform>Nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Time filter that lets everything through</extracomment>
        <translation>Alle tijden</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Time filter without an end; %1 is a date and time</extracomment>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Time filter without a start; %1 is a date and time</extracomment>
        <translation>vóór %1</translation>
    </message>
</context>
<context>
    <name>authloupe::LogBar</name>
    <message>
        <source>Search the whole log: text or /regular expression/</source>
        <extracomment>In the empty search field above the whole log; a regular expression is put between slashes</extracomment>
        <translation>Volledig logboek doorzoeken: tekst of /reguliere expressie/</translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <extracomment>Name of the search field above the whole log, for assistive technology</extracomment>
        <translation>Volledig logboek doorzoeken</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <extracomment>Button beside the search field of the whole log; the keys do the same</extracomment>
        <translation>Vorige zoeken (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <extracomment>Button beside the search field of the whole log; the key does the same</extracomment>
        <translation>Volgende zoeken (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends the search in the whole log</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>File of the log</source>
        <extracomment>Name of a list of files for assistive technology: the one chosen is gone to in the whole log</extracomment>
        <translation>Bestand van het logboek</translation>
    </message>
    <message>
        <source>Line:</source>
        <extracomment>Label of the field for the number of a line in the whole log</extracomment>
        <translation>Regel:</translation>
    </message>
    <message>
        <source>Go to line</source>
        <extracomment>Name of the field for assistive technology</extracomment>
        <translation>Naar regel gaan</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLineText</name>
    <message>
        <source>… (a very long line: only its beginning is shown)</source>
        <extracomment>Behind the beginning of a line of the log that is too long to be shown, and not read to its end</extracomment>
        <translation>… (zeer lange regel: alleen het begin wordt getoond)</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesModel</name>
    <message>
        <source>Log line</source>
        <extracomment>Column: a line of the log as it stands</extracomment>
        <translation>Logregel</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesView</name>
    <message>
        <source>Search in these lines</source>
        <extracomment>In the empty search field above the log lines of a connection
----------
Name of the search field above the log lines of a connection, for assistive technology</extracomment>
        <translation>In deze regels zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Onbewerkte logregels</translation>
    </message>
    <message>
        <source>Not all lines are shown: the connection has too many, or they lie too far apart in the log.</source>
        <extracomment>Below the log lines of a connection: only the first ones could be read</extracomment>
        <translation>Niet alle regels worden getoond: de verbinding heeft er te veel, of ze liggen te ver uit elkaar in het logboek.</translation>
    </message>
    <message>
        <source>No line of this connection was found in the log. The file may have changed since it was read.</source>
        <extracomment>In place of the log lines of a connection</extracomment>
        <translation>Er is in het logboek geen regel van deze verbinding gevonden. Mogelijk is het bestand gewijzigd sinds het is gelezen.</translation>
    </message>
    <message>
        <source>No results</source>
        <extracomment>Beside the search field of the log lines</extracomment>
        <translation>Geen resultaten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field of the log lines: %1 is the number of the line found, %2 how many there are</extracomment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>authloupe::LogPlaceView</name>
    <message>
        <source>The line in the log</source>
        <extracomment>Name of the table that shows a line of the log and its neighbours, for assistive technology</extracomment>
        <translation>De regel in het logboek</translation>
    </message>
    <message>
        <source>Select a line to see it in the log.</source>
        <extracomment>Below a list of log lines, while none is selected</extracomment>
        <translation>Selecteer een regel om die in het logboek te zien.</translation>
    </message>
</context>
<context>
    <name>authloupe::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu title</extracomment>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu title</extracomment>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <comment>noun</comment>
        <extracomment>menu title; noun</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu title; moving between filters and rows</extracomment>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageBar</name>
    <message>
        <source>Messages</source>
        <extracomment>accessible name of the bar with error messages above the table
----------
title of the dialog that lists all messages about files</extracomment>
        <translation>Meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s)…</source>
        <extracomment>button behind the first messages; opens a list of all of them</extracomment>
        <translation>
            <numerusform>Nog %Ln melding…</numerusform>
            <numerusform>Nog %Ln meldingen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <extracomment>tooltip and accessible name of the button that closes the bar with messages</extracomment>
        <translation>Meldingen sluiten</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageModel</name>
    <message>
        <source>not logged</source>
        <extracomment>In place of the envelope sender of a message</extracomment>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of messages: when the log first names the message</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Column of the list of messages: received, rewritten, split …</extracomment>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column of the list of messages: address of the envelope (MAIL FROM)</extracomment>
        <translation>Envelopafzender</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of messages</extracomment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Refused recipients</source>
        <extracomment>Column of the list of messages: number of recipients that were refused</extracomment>
        <translation>Geweigerde ontvangers</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Onbestelbaar</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>Column of the list of messages: how often a delivery was put off</extracomment>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>Column of the list of messages: what became of it</extracomment>
        <translation>Afloop</translation>
    </message>
</context>
<context>
    <name>authloupe::MessagesTable</name>
    <message>
        <source>The connection that brought the message in is not in the log</source>
        <extracomment>Context menu of the messages that an outbound connection carried away; cannot be chosen</extracomment>
        <translation>De verbinding waarmee het bericht is binnengekomen, staat niet in het logboek</translation>
    </message>
    <message>
        <source>No delivery of the message is in the log</source>
        <extracomment>Context menu of the messages that an inbound connection brought in; cannot be chosen</extracomment>
        <translation>Er staat geen aflevering van het bericht in het logboek</translation>
    </message>
    <message>
        <source>Go to its delivery (%1)</source>
        <extracomment>Context menu of a message: shows the outbound connection that delivered it; %1 is its number in the log and its time</extracomment>
        <translation>Naar de aflevering ervan gaan (%1)</translation>
    </message>
    <message>
        <source>Go to the connection that brought it in (%1)</source>
        <extracomment>Context menu of a message: shows the inbound connection on which it arrived; %1 is its number in the log and its time</extracomment>
        <translation>Naar de verbinding gaan waarmee het is binnengekomen (%1)</translation>
    </message>
</context>
<context>
    <name>authloupe::NameCaution</name>
    <message>
        <source>This name imitates words of a log entry.</source>
        <extracomment>Caution about a user name in the log, chosen by whoever tried to sign in</extracomment>
        <translation>Deze naam bootst woorden van een logvermelding na.</translation>
    </message>
    <message>
        <source>Letters in this name only look like others: %1.</source>
        <extracomment>Caution about a user name in the log; %1: characters, such as “а (U+0430), е (U+0435)”, that look like other ones</extracomment>
        <translation>Letters in deze naam lijken alleen op andere: %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteSaving</name>
    <message>
        <source>Open notes</source>
        <extracomment>Title of the dialog that asks for a file of notes</extracomment>
        <translation>Notities openen</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <extracomment>Kind of files in the dialog that asks for a file of notes; keep (*.json)</extracomment>
        <translation>Notities (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked connection(s) were read from “%1”. Those that are not in this log stay in the file.</source>
        <extracomment>Message above the table: how many marked connections a file of notes holds; %1 is the file</extracomment>
        <translation>
            <numerusform>%Ln gemarkeerde verbinding is uit ‘%1’ gelezen. Wat niet in dit logboek staat, blijft in het bestand.</numerusform>
            <numerusform>%Ln gemarkeerde verbindingen zijn uit ‘%1’ gelezen. Wat niet in dit logboek staat, blijft in het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save notes</source>
        <extracomment>Title of the dialog that asks where to write notes</extracomment>
        <translation>Notities opslaan</translation>
    </message>
    <message>
        <source>The marks and notes have changes that are not saved.</source>
        <extracomment>Question before the window is closed or another log takes the place of this one</extracomment>
        <translation>De markeringen en notities bevatten wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Without saving, these changes are lost.</source>
        <extracomment>Below the question about notes that are not saved</extracomment>
        <translation>Zonder opslaan gaan deze wijzigingen verloren.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteView</name>
    <message>
        <source>Marked</source>
        <extracomment>Details pane, check box: the connection is one of those that somebody marked</extracomment>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Write a note about this connection.</source>
        <extracomment>Details pane, in the empty field for a note about a connection</extracomment>
        <translation>Schrijf een notitie over deze verbinding.</translation>
    </message>
    <message>
        <source>Note about the connection</source>
        <extracomment>Name of the field for a note, for assistive technology</extracomment>
        <translation>Notitie over de verbinding</translation>
    </message>
</context>
<context>
    <name>authloupe::Notes</name>
    <message>
        <source>“%1” is too large for a file of notes and was not read.</source>
        <extracomment>%1 is a file that was chosen as one of notes</extracomment>
        <translation>‘%1’ is te groot voor een notitiebestand en is niet gelezen.</translation>
    </message>
    <message>
        <source>“%1” holds no notes of Authloupe. Choose the file that the notes were saved to.</source>
        <extracomment>%1 is a file that was chosen as one of notes; Authloupe is the name of the program</extracomment>
        <translation>‘%1’ bevat geen notities van Authloupe. Kies het bestand waarin de notities zijn opgeslagen.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Authloupe. Open it with that version.</source>
        <extracomment>%1 is a file of notes; Authloupe is the name of the program</extracomment>
        <translation>‘%1’ is door een latere versie van Authloupe geschreven. Open het met die versie.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it makes no sense. It was neither taken over nor changed.</source>
        <extracomment>%1 is a file of notes</extracomment>
        <translation>‘%1’ is beschadigd: een deel ervan is onbegrijpelijk. Het is niet overgenomen en niet gewijzigd.</translation>
    </message>
    <message>
        <source>This connection has a note. Remove the mark and the note?</source>
        <extracomment>Question before the mark of a connection is removed</extracomment>
        <translation>Deze verbinding heeft een notitie. Markering en notitie verwijderen?</translation>
    </message>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a note that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (nog %1)</translation>
    </message>
</context>
<context>
    <name>authloupe::PasteDialog</name>
    <message>
        <source>Pasted text</source>
        <extracomment>Stands for the name of a file when log text was pasted</extracomment>
        <translation>Geplakte tekst</translation>
    </message>
    <message>
        <source>Paste log text</source>
        <extracomment>Title of the dialog that takes log text from the clipboard</extracomment>
        <translation>Logtekst plakken</translation>
    </message>
    <message>
        <source>Paste lines of a mail_logs file, a support ticket or an article. Lines that were wrapped on the way are joined again.</source>
        <extracomment>In the dialog that takes log text; mail_logs is a name and stays as it is</extracomment>
        <translation>Plak regels uit een mail_logs-bestand, een supportticket of een artikel. Regels die bij het kopiëren of verzenden zijn afgebroken, worden weer samengevoegd.</translation>
    </message>
    <message>
        <source>Log text</source>
        <extracomment>Name of the text field for assistive technology</extracomment>
        <translation>Logtekst</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the connections of the pasted text</extracomment>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>authloupe::Program</name>
    <message>
        <source>There is no display to open a window on. --summary and --export work without one.</source>
        <extracomment>On a terminal, when the program was started without a graphical desktop</extracomment>
        <translation>Er is geen beeldscherm om een venster op te openen. --summary en --export werken zonder.</translation>
    </message>
</context>
<context>
    <name>authloupe::RecentMenu</name>
    <message>
        <source>Recen&amp;t files</source>
        <extracomment>menu title: files opened last</extracomment>
        <translation>&amp;Recente bestanden</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>menu entry that forgets the files opened last</extracomment>
        <translation>Lijst &amp;wissen</translation>
    </message>
</context>
<context>
    <name>authloupe::Reopening</name>
    <message>
        <source>The log has changed since it was closed. The filter is back, but nothing is selected.</source>
        <extracomment>message above the table, after a log that was closed has been opened again</extracomment>
        <translation>Het logboek is gewijzigd sinds het werd gesloten. Het filter is hersteld, maar er is niets geselecteerd.</translation>
    </message>
</context>
<context>
    <name>authloupe::Report</name>
    <message>
        <source>Report on SMTP authentication</source>
        <extracomment>Title of a report that is exported</extracomment>
        <translation>Rapport over SMTP-authenticatie</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <extracomment>Report, heading above the authentication attempts of a connection</extracomment>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Report, heading above the messages of a connection</extracomment>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Log lines</source>
        <extracomment>Report, heading above the lines of the log about a connection</extracomment>
        <translation>Logregels</translation>
    </message>
    <message>
        <source>In the file %1:</source>
        <extracomment>Report, above lines of the log: %1 is the file that they stand in</extracomment>
        <translation>In het bestand %1:</translation>
    </message>
    <message>
        <source>More lines than this report holds belong to this connection.</source>
        <extracomment>Report, below the lines of the log about a connection</extracomment>
        <translation>Bij deze verbinding horen meer regels dan dit rapport bevat.</translation>
    </message>
    <message>
        <source>This report was made without single connections.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>Dit rapport is gemaakt zonder afzonderlijke verbindingen.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>Geen enkele verbinding voldoet aan het filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>%Ln verbinding is voor dit rapport geselecteerd.</numerusform>
            <numerusform>%Ln verbindingen zijn voor dit rapport geselecteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report; the first %1 are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln were selected</extracomment>
        <translation>
            <numerusform>%Ln verbinding is voor dit rapport geselecteerd; de eerste %1 staan hier.</numerusform>
            <numerusform>%Ln verbindingen zijn voor dit rapport geselecteerd; de eerste %1 staan hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; all %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>Er was geen verbinding geselecteerd; de %Ln die aan het filter voldoet, staat hier.</numerusform>
            <numerusform>Er was geen verbinding geselecteerd; alle %Ln die aan het filter voldoen, staan hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; the first %1 of %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln pass the filter</extracomment>
        <translation>
            <numerusform>Er was geen verbinding geselecteerd; de eerste %1 van %Ln die aan het filter voldoet, staan hier.</numerusform>
            <numerusform>Er was geen verbinding geselecteerd; de eerste %1 van de %Ln die aan het filter voldoen, staan hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>heading</comment>
        <extracomment>Report, heading above connections with all their facts</extracomment>
        <translation>Verbindingen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Report, below a list that is cut: how many more there are</extracomment>
        <translation>
            <numerusform>… en nog %Ln.</numerusform>
            <numerusform>… en nog %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Report: which program made it</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Report: how the times in it are meant</extracomment>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>The logs had not been read to their end when this report was made.</source>
        <extracomment>Report, first page</extracomment>
        <translation>De logboeken waren nog niet tot het einde gelezen toen dit rapport werd gemaakt.</translation>
    </message>
    <message>
        <source>User names, addresses, hosts and envelope senders are replaced by pseudonyms such as user-1: the same one for the same name everywhere in this report. Answers of servers are reduced to their codes; log lines are left out; other texts that hold a name are replaced as a whole.</source>
        <extracomment>Report, first page; the pseudonyms look like user-1 and are not translated</extracomment>
        <translation>Gebruikersnamen, adressen, hosts en envelopafzenders zijn vervangen door pseudoniemen zoals user-1: in dit hele rapport hetzelfde voor dezelfde naam. Van serverreacties blijven alleen de codes; logregels zijn weggelaten; andere teksten die een naam bevatten, zijn in hun geheel vervangen.</translation>
    </message>
    <message>
        <source>Log files</source>
        <extracomment>Report, heading</extracomment>
        <translation>Logbestanden</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Report, heading</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None: all connections of the logs are counted.</source>
        <extracomment>Report</extracomment>
        <translation>Geen: alle verbindingen van de logboeken zijn geteld.</translation>
    </message>
    <message>
        <source>In the filter language</source>
        <extracomment>Report: the filter as it can be typed into the search field</extracomment>
        <translation>In de filtertaal</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Report, heading: numbers of connections and attempts</extracomment>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Report, name of a number: %1 &quot;Connections&quot; or &quot;Attempts&quot;, %2 a direction or a result</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Report, in front of a direction or an outcome</extracomment>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Report, in front of a result</extracomment>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>Unieke gebruikers</translation>
    </message>
    <message>
        <source>Distinct addresses</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>Unieke adressen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report, heading</extracomment>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>None of these connections has a time.</source>
        <extracomment>Report, in place of the timeline</extracomment>
        <translation>Geen van deze verbindingen heeft een tijd.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column of the table of the timeline: from when to when</extracomment>
        <translation>Tijd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) without a time are in no bar.</source>
        <extracomment>Report, below the timeline</extracomment>
        <translation>
            <numerusform>%Ln verbinding zonder tijd staat in geen staaf.</numerusform>
            <numerusform>%Ln verbindingen zonder tijd staan in geen staaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report, heading: the users, addresses and so on with the most failures</extracomment>
        <translation>Topwaarden</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Report: the connection was marked by somebody</extracomment>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Report, heading above what somebody wrote about a connection</extracomment>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The note is left out: it holds a name or an address.</source>
        <extracomment>Report with pseudonyms, in place of what somebody wrote about a connection</extracomment>
        <translation>De notitie is weggelaten: er staat een naam of adres in.</translation>
    </message>
    <message>
        <source>A user name may not be what it seems.</source>
        <extracomment>Report with pseudonyms, in place of which letters of a user name look like others</extracomment>
        <translation>Een gebruikersnaam is mogelijk niet wat hij lijkt.</translation>
    </message>
</context>
<context>
    <name>authloupe::ReportDialog</name>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog that asks what is in a report</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Connections in detail:</source>
        <extracomment>Report dialog: which connections are told with all their facts</extracomment>
        <translation>Verbindingen in detail:</translation>
    </message>
    <message>
        <source>Connections at most:</source>
        <extracomment>Report dialog: number of connections</extracomment>
        <translation>Verbindingen hoogstens:</translation>
    </message>
    <message>
        <source>Log lines for each at most:</source>
        <extracomment>Report dialog: number of lines of the log for each connection</extracomment>
        <translation>Logregels per verbinding hoogstens:</translation>
    </message>
    <message>
        <source>Also in the report:</source>
        <extracomment>Report dialog: which parts are in it</extracomment>
        <translation>Ook in het rapport:</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Report dialog: kind of file</extracomment>
        <translation>Indeling:</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Report dialog: where to write</extracomment>
        <translation>Bestand:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Report dialog, button: opens the file dialog</extracomment>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Write report</source>
        <extracomment>Report dialog, button: begins to write</extracomment>
        <translation>Rapport schrijven</translation>
    </message>
    <message>
        <source>Log lines are then left out, and answers of servers are reduced to their codes. Names of fewer than three characters cannot be found inside other texts.</source>
        <extracomment>Report dialog, below the check box for pseudonyms</extracomment>
        <translation>Logregels worden dan weggelaten, en van serverreacties blijven alleen de codes. Namen van minder dan drie tekens zijn in andere teksten niet te vinden.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Report dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>Geselecteerd: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Report dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>Alle die aan het filter voldoen: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Report dialog, choice: no connection is told with all its facts</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Log files and how much of them was understood</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Logbestanden en hoeveel ervan is herkend</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Topwaarden</translation>
    </message>
    <message>
        <source>Replace user names and addresses by pseudonyms</source>
        <extracomment>Report dialog, check box</extracomment>
        <translation>Gebruikersnamen en adressen door pseudoniemen vervangen</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>Report dialog: kind of file; HTML is a name</extracomment>
        <translation>HTML-pagina</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>Report dialog: kind of file; PDF is a name</extracomment>
        <translation>PDF-document</translation>
    </message>
</context>
<context>
    <name>authloupe::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Filter opslaan</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter hernoemen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>label of the field for the name of a filter</extracomment>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <comment>noun</comment>
        <extracomment>label in front of a filter in the words of the filter language</extracomment>
        <translation>Filter:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the filter, or its name</extracomment>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln filter(s) can be saved. Delete one that is not needed any more.</source>
        <extracomment>%Ln is how many filters can be saved</extracomment>
        <translation>
            <numerusform>Er kan niet meer dan %Ln filter worden opgeslagen. Verwijder een filter dat niet meer nodig is.</numerusform>
            <numerusform>Er kunnen niet meer dan %Ln filters worden opgeslagen. Verwijder een filter dat niet meer nodig is.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter that has this name is replaced.</source>
        <extracomment>below the name of a filter that is to be saved</extracomment>
        <translation>Het filter met deze naam wordt vervangen.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <extracomment>below the name that a filter is to get</extracomment>
        <translation>Een ander filter heeft deze naam.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersControl</name>
    <message>
        <source>This filter cannot be saved: one of its texts holds a line end.</source>
        <extracomment>a filter given on the command line can hold one</extracomment>
        <translation>Dit filter kan niet worden opgeslagen: een van de teksten bevat een regeleinde.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersDialog</name>
    <message>
        <source>Name</source>
        <extracomment>column of the list of saved filters</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>column of the list of saved filters: the filter in the filter language</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No filter is saved yet. Narrow what the window shows, then choose Save filter in the menu.</source>
        <extracomment>in place of a list of saved filters</extracomment>
        <translation>Er is nog geen filter opgeslagen. Beperk wat het venster toont en kies dan Filter opslaan in het menu.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>title of the dialog with all filters that were saved</extracomment>
        <translation>Opgeslagen filters</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: the window shows what this saved filter lets through</extracomment>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <extracomment>button: gives a saved filter another name</extracomment>
        <translation>Her&amp;noemen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes a saved filter</extracomment>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: takes saved filters from a text file</extracomment>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes all saved filters to a text file</extracomment>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Delete the filter %1?</source>
        <extracomment>question before a saved filter is deleted; %1 is its name</extracomment>
        <translation>Het filter %1 verwijderen?</translation>
    </message>
    <message>
        <source>Import filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Filters importeren</translation>
    </message>
    <message>
        <source>Export filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Filters exporteren</translation>
    </message>
    <message>
        <source>All filters were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Alle filters zijn naar ‘%1’ geschreven.</translation>
    </message>
    <message>
        <source>“%1” holds no filters. Each needs a line with its name in brackets, and a line with the filter below it.</source>
        <extracomment>%1 is a file; the two lines are how a file of filters has to look</extracomment>
        <translation>‘%1’ bevat geen filters. Elk filter heeft een regel met de naam tussen vierkante haken nodig en daaronder een regel met het filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) were added from “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Er is %Ln filter toegevoegd uit ‘%1’.</numerusform>
            <numerusform>Er zijn %Ln filters toegevoegd uit ‘%1’.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: line %1.</source>
        <extracomment>second sentence about a file of filters; %1 are numbers of lines</extracomment>
        <translation>Niet begrepen en weggelaten: regel %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersMenu</name>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>in the menu of saved filters, when there is none</extracomment>
        <translation>Er is nog geen filter opgeslagen</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>menu title: filters that were saved under a name</extracomment>
        <translation>Opgesl&amp;agen filters</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableModel</name>
    <message>
        <source>Marked</source>
        <extracomment>Of a row of the table: somebody marked the connection</extracomment>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Of a row of the table: somebody marked the connection and wrote a note; %1 is the note</extracomment>
        <translation>Gemarkeerd: %1</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableView</name>
    <message>
        <source>Connections</source>
        <extracomment>accessible name of the table</extracomment>
        <translation>Verbindingen</translation>
    </message>
</context>
<context>
    <name>authloupe::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of the dialog with all settings</extracomment>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>Taal en kleuren</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>beside a list in the dialog of settings: the language of the window</extracomment>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>first choice in lists of languages and of themes: what the desktop has</extracomment>
        <translation>Systeemstandaard</translation>
    </message>
    <message>
        <source>Arabic &amp;digits (٠١٢٣) in Arabic</source>
        <extracomment>check box in the dialog of settings: numbers in the Arabic window are written with the digits ٠١٢٣, not 0123</extracomment>
        <translation>Arabische &amp;cijfers (٠١٢٣) in het Arabisch</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>beside a list in the dialog of settings: light or dark</extracomment>
        <translation>T&amp;hema:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice in a list: a light theme</extracomment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice in a list: a dark theme</extracomment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Height of &amp;rows:</source>
        <extracomment>beside a list in the dialog of settings: how high the rows of tables are</extracomment>
        <translation>&amp;Rijhoogte:</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>choice in a list: low rows, so that many of them can be seen</extracomment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>choice in a list: rows of the usual height</extracomment>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>choice in a list: high rows, with much space</extracomment>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <extracomment>beside a list in the dialog of settings: how times are written in tables</extracomment>
        <translation>Ti&amp;jden:</translation>
    </message>
    <message>
        <source>As logged</source>
        <extracomment>choice in a list: times are written as the log has them, by the clock of the appliance</extracomment>
        <translation>Zoals vastgelegd</translation>
    </message>
    <message>
        <source>With the offset from UTC, where the log states it</source>
        <extracomment>choice in a list: times are written as 2009-04-22T11:43:59-06:00</extracomment>
        <translation>Met het verschil met UTC, als het logboek dat vermeldt</translation>
    </message>
    <message>
        <source>In UTC, where the log states the offset</source>
        <extracomment>choice in a list: times are converted to UTC</extracomment>
        <translation>In UTC, als het logboek het verschil vermeldt</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>button in the dialog of settings: opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>&amp;Kolommen…</translation>
    </message>
    <message>
        <source>Times of connections, attempts, events, messages and top values are written like this. Log lines stay as they are, and the timeline, From and To, filters and exports go by the clock of the log.</source>
        <extracomment>tooltip of the list of ways to write times, in the dialog of settings; &quot;From&quot; and &quot;To&quot; are the fields above the timeline</extracomment>
        <translation>Zo worden tijden van verbindingen, pogingen, gebeurtenissen, berichten en topwaarden geschreven. Logregels blijven zoals ze zijn, en de tijdlijn, ‘Van’ en ‘Tot’, filters en exports volgen de klok van het logboek.</translation>
    </message>
    <message>
        <source>Spans of time</source>
        <extracomment>heading in the dialog of settings, above spans of time that can be chosen</extracomment>
        <translation>Tijdspannen</translation>
    </message>
    <message>
        <source>Mark &amp;silence of the log from:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;1 hour&quot;: from how long on silence of the log has a sign on the timeline</extracomment>
        <translation>&amp;Stilte in het logboek markeren vanaf:</translation>
    </message>
    <message>
        <source>Shortly before and &amp;after a time:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;5 minutes&quot;: what the command &quot;Shortly before and after this time&quot; shows on either side</extracomment>
        <translation>Kort voor en &amp;na een tijdstip:</translation>
    </message>
</context>
<context>
    <name>authloupe::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of the dialog that lists the keys</extracomment>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>header of a column: names of keys such as Ctrl+O</extracomment>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>header of a column: what the keys do</extracomment>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Drag on the timeline</source>
        <extracomment>name of a key and a mouse action</extracomment>
        <translation>Slepen over de tijdlijn</translation>
    </message>
    <message>
        <source>Show only this time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Alleen dit tijdsbereik tonen</translation>
    </message>
    <message>
        <source>Wheel on the timeline</source>
        <extracomment>name of a mouse action</extracomment>
        <translation>Muiswiel op de tijdlijn</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>In- en uitzoomen</translation>
    </message>
    <message>
        <source>Arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>Pijltoetsen op de tijdlijn</translation>
    </message>
    <message>
        <source>Move from bar to bar; with Shift extend a range, with Enter filter by it</source>
        <extracomment>in the list of keyboard shortcuts; Shift and Enter are keys</extracomment>
        <translation>Van balk naar balk gaan; met Shift een bereik uitbreiden, met Enter erop filteren</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10 in the table</source>
        <extracomment>names of keys in the table</extracomment>
        <translation>Menutoets of Shift+F10 in de tabel</translation>
    </message>
    <message>
        <source>What can be done with the current cell</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Wat er met de huidige cel mogelijk is</translation>
    </message>
    <message>
        <source>Delete on a filter chip</source>
        <extracomment>names of keys on a chip of the filter</extracomment>
        <translation>Delete op een filterlabel</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Dit filter verwijderen</translation>
    </message>
    <message>
        <source>Enter in the top values</source>
        <extracomment>names of keys in the pane with lists of users, addresses and so on</extracomment>
        <translation>Enter in de topwaarden</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <extracomment>in the list of keyboard shortcuts; value: a user, an address and so on</extracomment>
        <translation>Op deze waarde filteren</translation>
    </message>
    <message>
        <source>Esc in a time field</source>
        <extracomment>names of keys in the fields for the start and the end of a stretch of time</extracomment>
        <translation>Esc in een tijdveld</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Invoer ongedaan maken</translation>
    </message>
    <message>
        <source>Enter in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>Enter in het volledige logboek</translation>
    </message>
    <message>
        <source>Show the connection of the line</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>De verbinding van de regel tonen</translation>
    </message>
    <message>
        <source>F3 and Shift+F3 in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>F3 en Shift+F3 in het volledige logboek</translation>
    </message>
    <message>
        <source>Find next and find previous</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Volgende en vorige zoeken</translation>
    </message>
    <message>
        <source>Enter in the raw log lines</source>
        <extracomment>names of keys in the tab with the log lines of a connection</extracomment>
        <translation>Enter in de onbewerkte logregels</translation>
    </message>
    <message>
        <source>Show the line in the whole log</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>De regel in het volledige logboek tonen</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>Ctrl en pijltoetsen op de tijdlijn</translation>
    </message>
    <message>
        <source>Move the selected time range; with Shift its end, with Up and Down its start</source>
        <extracomment>in the list of keyboard shortcuts; Shift, Up and Down are keys</extracomment>
        <translation>Het geselecteerde tijdsbereik verplaatsen; met Shift het einde, met omhoog en omlaag het begin</translation>
    </message>
    <message>
        <source>Drag the strip above the selected time range</source>
        <extracomment>name of a mouse action: the strip at the upper end of the selected range</extracomment>
        <translation>De strook boven het geselecteerde tijdsbereik slepen</translation>
    </message>
    <message>
        <source>Move the selected time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Het geselecteerde tijdsbereik verplaatsen</translation>
    </message>
</context>
<context>
    <name>authloupe::StartPage</name>
    <message>
        <source>Drop mail logs anywhere in this window</source>
        <extracomment>heading of the page that the window shows while nothing is open</extracomment>
        <translation>Sleep maillogboeken naar een willekeurige plek in dit venster</translation>
    </message>
    <message>
        <source>Authloupe reads mail_logs of a Cisco ESA and shows every SMTP connection: who tried to authenticate on it, from where, whether that worked, and what was sent afterwards. Files stay on this computer.</source>
        <extracomment>below that heading; ESA is the name of the appliance, mail_logs that of the log</extracomment>
        <translation>Authloupe leest de mail_logs van een Cisco ESA en toont elke SMTP-verbinding: wie zich daarop probeerde te authenticeren, waarvandaan, met welk resultaat en wat er daarna is verzonden. De bestanden blijven op deze computer.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>heading above a list of files</extracomment>
        <translation>Recente bestanden</translation>
    </message>
</context>
<context>
    <name>authloupe::StatusFields</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>status bar; %Ln is the number of selected rows of the table</extracomment>
        <translation>
            <numerusform>%Ln rij geselecteerd</numerusform>
            <numerusform>%Ln rijen geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the log files, and which of their lines were not understood.</source>
        <extracomment>tooltip of a button in the status bar that says how many lines were not understood</extracomment>
        <translation>Toont de logbestanden en welke regels daarvan niet zijn herkend.</translation>
    </message>
    <message>
        <source>All times are shown as the log wrote them.</source>
        <extracomment>tooltip in the status bar at the time zone of the log</extracomment>
        <translation>Alle tijden worden getoond zoals ze in het logboek zijn vastgelegd.</translation>
    </message>
</context>
<context>
    <name>authloupe::Summary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the summary on a terminal. %1: a name such as “Lines”, %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Heading in the summary on a terminal: the log files that were read</extracomment>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Heading in the summary on a terminal: SMTP connections</extracomment>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Number of connections whose first line is not in the files</extracomment>
        <translation>Opening niet in het logboek</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Number of connections whose last line is not in the files</extracomment>
        <translation>Einde niet in het logboek</translation>
    </message>
    <message>
        <source>Time range</source>
        <extracomment>When the connections began and ended; value: two times</extracomment>
        <translation>Tijdsbereik</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Number of different remote IP addresses</extracomment>
        <translation>Unieke IP-adressen</translation>
    </message>
    <message>
        <source>Authentication attempts</source>
        <extracomment>Heading in the summary on a terminal</extracomment>
        <translation>Authenticatiepogingen</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Number of different user names</extracomment>
        <translation>Unieke gebruikers</translation>
    </message>
    <message>
        <source>Distinct authentication profiles</source>
        <extracomment>Number of different authentication profiles</extracomment>
        <translation>Unieke authenticatieprofielen</translation>
    </message>
    <message>
        <source>Top users</source>
        <extracomment>Heading in the summary on a terminal: the users with the most failed attempts</extracomment>
        <translation>Actiefste gebruikers</translation>
    </message>
    <message>
        <source>succeeded %1, failed %2, errors %3</source>
        <extracomment>Authentication attempts of one user. %1, %2, %3: numbers</extracomment>
        <translation>geslaagd: %1, mislukt: %2, fouten: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>menu title: light or dark</extracomment>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>choice in a menu: the theme of the desktop</extracomment>
        <translation>&amp;Systeemstandaard</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>choice in a menu: a light theme</extracomment>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>choice in a menu: a dark theme</extracomment>
        <translation>&amp;Donker</translation>
    </message>
</context>
<context>
    <name>authloupe::TimeBoxes</name>
    <message>
        <source>Not understood. Try 11:40, 2009-04-22 11:40, or last 2 hours.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time. Keep 11:40 and 2009-04-22 11:40 as they are; &quot;last 2 hours&quot; can be typed in every language</extracomment>
        <translation>Niet begrepen. Probeer 11:40, 2009-04-22 11:40 of laatste 2 uur.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time</extracomment>
        <translation>Het einde moet later zijn dan het begin.</translation>
    </message>
    <message>
        <source>The log has no times to count from.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time: &quot;last 2 hours&quot; has no meaning then</extracomment>
        <translation>Het logboek bevat geen tijden om vanaf te tellen.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>label of a text field: start of a stretch of time</extracomment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>label of a text field: end of a stretch of time</extracomment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Start of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Begin van het tijdsbereik</translation>
    </message>
    <message>
        <source>End of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Einde van het tijdsbereik</translation>
    </message>
    <message>
        <source>last 2 hours</source>
        <extracomment>placeholder in the field for the start of a stretch of time: what can be typed there. In every language, such words are understood in your language</extracomment>
        <translation>laatste 2 uur</translation>
    </message>
    <message>
        <source>end of the log</source>
        <extracomment>placeholder in the field for the end of a stretch of time: nothing limits it</extracomment>
        <translation>einde van het logboek</translation>
    </message>
    <message>
        <source>Connections that began at this time or later: 11:40, 2009-04-22 11:40, or a span such as last 2 hours, counted back from the end of the log.</source>
        <extracomment>tooltip of the field for the start of a stretch of time</extracomment>
        <translation>Verbindingen die op dit tijdstip of later zijn geopend: 11:40, 2009-04-22 11:40, of een periode zoals laatste 2 uur, teruggeteld vanaf het einde van het logboek.</translation>
    </message>
    <message>
        <source>Connections that began before this time: 11:50, 2009-04-22 11:50, or a span such as 10 minutes, counted from the start.</source>
        <extracomment>tooltip of the field for the end of a stretch of time</extracomment>
        <translation>Verbindingen die vóór dit tijdstip zijn geopend: 11:50, 2009-04-22 11:50, of een periode zoals 10 minuten, geteld vanaf het begin.</translation>
    </message>
    <message>
        <source>Time ranges</source>
        <extracomment>button with a menu: last hour, last day …</extracomment>
        <translation>Tijdsbereiken</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Laatste 15 minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Laatste 6 uur</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>menu of stretches of time: the time filter is removed</extracomment>
        <translation>Alle tijden</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>button: the stretch of time before the one that is shown, as long as this one</extracomment>
        <translation>Eerdere periode</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>button: the stretch of time behind the one that is shown, as long as this one</extracomment>
        <translation>Latere periode</translation>
    </message>
</context>
<context>
    <name>authloupe::Timeline</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <extracomment>Number of connections of a stretch of the timeline</extracomment>
        <translation>
            <numerusform>%Ln verbinding</numerusform>
            <numerusform>%Ln verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Legend of a saved picture of the timeline: %1 as &quot;Failed&quot;, %2 the number of connections
----------
One line of a bar&apos;s tooltip: %1 an outcome such as &quot;Failed&quot;, %2 the number of connections
----------
While a range is being selected on the timeline: %1 the range, %2 as in &quot;12 connections&quot;
----------
Spoken summary of the timeline: %1 an outcome such as &quot;Failed&quot;, %2 the number of connections</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Legend of the timeline; connections whose authentication succeeded (feminine plural in French)</extracomment>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Legend of the timeline; connections whose authentication failed (feminine plural in French)</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Legend of the timeline; connections whose authentication failed first and succeeded later</extracomment>
        <translation>Geslaagd na mislukking</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Legend of the timeline; connections whose authentication ended with an error, as of LDAP</extracomment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>No authentication</source>
        <extracomment>Legend of the timeline; connections without any authentication attempt</extracomment>
        <translation>Zonder authenticatie</translation>
    </message>
    <message>
        <source>Bin size: %1</source>
        <extracomment>Above the timeline; %1 is the time that one bar stands for, such as &quot;5 minutes&quot;</extracomment>
        <translation>Intervalgrootte: %1</translation>
    </message>
    <message>
        <source>Open a log to see its connections over time.</source>
        <extracomment>In the empty timeline while no log is open</extracomment>
        <translation>Open een logboek om de verbindingen in de loop van de tijd te zien.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>Geen enkele verbinding voldoet aan het filter.</translation>
    </message>
    <message>
        <source>No connection in this stretch of time. Press Esc to zoom out.</source>
        <extracomment>In the empty timeline after zooming in</extracomment>
        <translation>Geen verbinding in dit tijdsbereik. Druk op Esc om uit te zoomen.</translation>
    </message>
    <message>
        <source>The log states no time for these connections.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>Het logboek vermeldt geen tijd voor deze verbindingen.</translation>
    </message>
    <message>
        <source>None of these connections attempted authentication.</source>
        <extracomment>In the empty timeline: no connection that passes the filter tried to authenticate</extracomment>
        <translation>Op geen van deze verbindingen is authenticatie geprobeerd.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>Legend of the timeline; connections to the appliance</extracomment>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Legend of the timeline; connections that the appliance made</extracomment>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <extracomment>Legend of the timeline; connections with another SMTP authentication profile than those named</extracomment>
        <translation>Andere profielen</translation>
    </message>
    <message>
        <source>Profile not stated</source>
        <extracomment>Legend of the timeline; connections for which the log states no SMTP authentication profile</extracomment>
        <translation>Profiel niet vermeld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>In a saved picture of the timeline, behind the names of some log files: so many more of them</extracomment>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Log files: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the names of log files</extracomment>
        <translation>Logbestanden: %1</translation>
    </message>
    <message>
        <source>Logarithmic height</source>
        <extracomment>Above the timeline and in a saved picture of it: the height of its bars follows the logarithm of counts</extracomment>
        <translation>Logaritmische hoogte</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>Button above the timeline: its bars are told apart by inbound and outbound</extracomment>
        <translation>Op richting</translation>
    </message>
    <message>
        <source>By profile</source>
        <comment>timeline</comment>
        <extracomment>Button above the timeline: its bars are told apart by SMTP authentication profile</extracomment>
        <translation>Op profiel</translation>
    </message>
    <message>
        <source>By outcome</source>
        <extracomment>Button above the timeline: its bars are told apart by succeeded, failed and so on</extracomment>
        <translation>Op resultaat</translation>
    </message>
    <message>
        <source>Connections over time, by direction</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by inbound and outbound</extracomment>
        <translation>Verbindingen in de tijd, op richting</translation>
    </message>
    <message>
        <source>Connections over time, by profile</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by SMTP authentication profile</extracomment>
        <translation>Verbindingen in de tijd, op profiel</translation>
    </message>
    <message>
        <source>Connections over time, by outcome of the authentication</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by succeeded, failed and so on</extracomment>
        <translation>Verbindingen in de tijd, op resultaat van de authenticatie</translation>
    </message>
    <message>
        <source>Outside this stretch of time: %1</source>
        <extracomment>About the timeline: connections that pass the filter but are off the screen after zooming in</extracomment>
        <translation>Buiten dit tijdsbereik: %1</translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <extracomment>About the timeline: connections for which the log states no time</extracomment>
        <translation>Zonder tijd: %1</translation>
    </message>
    <message>
        <source>Without authentication, not drawn: %1</source>
        <extracomment>In a saved picture of the timeline: connections that tried no authentication are not in the bars</extracomment>
        <translation>Zonder authenticatie, niet getekend: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <extracomment>In a saved picture of the timeline: no filter is set</extracomment>
        <translation>Filter: geen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the choices of the filter, with semicolons between them</extracomment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>profile</comment>
        <extracomment>Legend of the timeline: the log states a profile, but its name is empty</extracomment>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>The clock goes back by %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>De klok gaat %1 terug, van %2 naar %3 (%4, regel %5).</translation>
    </message>
    <message>
        <source>No entry for %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: the log was silent or its clock jumped; %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>Geen vermeldingen gedurende %1, van %2 tot %3 (%4, regel %5).</translation>
    </message>
    <message>
        <source>Log file %1 begins, at %2.</source>
        <extracomment>Mark on the timeline: %1 a log file, %2 a time</extracomment>
        <translation>Logbestand %1 begint, om %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more mark(s) here</source>
        <extracomment>Below some marks of the timeline: so many more stand at the same place</extracomment>
        <translation>
            <numerusform>Nog %Ln markering hier</numerusform>
            <numerusform>Nog %Ln markeringen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps back of the clock: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the clock of the log goes back</extracomment>
        <translation>Terugsprongen van de klok: %1</translation>
    </message>
    <message>
        <source>Gaps in the log: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the log is silent for more than an hour</extracomment>
        <translation>Hiaten in het logboek: %1</translation>
    </message>
    <message>
        <source>Log files that begin: %1</source>
        <extracomment>Marks on the timeline; %1 is how many log files begin behind the first one</extracomment>
        <translation>Logbestanden die beginnen: %1</translation>
    </message>
    <message>
        <source>Several at the same place</source>
        <extracomment>Legend of a picture of the timeline: one sign stands for several things, such as a gap and the beginning of a log file, since they are close together</extracomment>
        <translation>Meerdere op dezelfde plaats</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineBinsModel</name>
    <message>
        <source>Time range</source>
        <extracomment>Column header: from when to when a bar of the timeline goes</extracomment>
        <translation>Tijdsbereik</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column header: all connections of a bar of the timeline</extracomment>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <extracomment>Name of the chart for assistive technology</extracomment>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineLegend</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Legend of the timeline: %1 an outcome such as &quot;Failed&quot;, %2 the number of connections</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelinePictureFlow</name>
    <message>
        <source>PNG picture (%1)</source>
        <extracomment>Kind of file in the dialog that saves a picture of the timeline; %1 is *.png</extracomment>
        <translation>PNG-afbeelding (%1)</translation>
    </message>
    <message>
        <source>SVG drawing (%1)</source>
        <extracomment>Kind of file in the dialog that saves a picture of the timeline; %1 is *.svg</extracomment>
        <translation>SVG-tekening (%1)</translation>
    </message>
    <message>
        <source>Save timeline as picture</source>
        <extracomment>Title of the dialog that asks for the file of a picture of the timeline</extracomment>
        <translation>Tijdlijn als afbeelding opslaan</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineView</name>
    <message>
        <source>Drag to select a time range, turn the wheel to zoom, press Esc to go back.</source>
        <extracomment>Help text of the timeline for assistive technology and &quot;What&apos;s this&quot;</extracomment>
        <translation>Sleep om een tijdsbereik te selecteren, draai aan het muiswiel om te zoomen en druk op Esc om terug te gaan.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Zoom herstellen</translation>
    </message>
    <message>
        <source>Remove time filter</source>
        <extracomment>Context menu of the timeline: the connections are no longer filtered by time</extracomment>
        <translation>Tijdfilter verwijderen</translation>
    </message>
    <message>
        <source>Show connections without authentication</source>
        <extracomment>Context menu of the timeline, with a check mark: the bars also count connections that tried no authentication</extracomment>
        <translation>Verbindingen zonder authenticatie tonen</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>Context menu of the timeline: opens a dialog with the figures of the chart</extracomment>
        <translation>Als tabel tonen…</translation>
    </message>
    <message>
        <source>Colours and other commands of the timeline</source>
        <extracomment>Name of a button above the timeline for assistive technology; its text says by what bars are told apart</extracomment>
        <translation>Kleuren en andere opdrachten van de tijdlijn</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValues</name>
    <message>
        <source>Users</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists user names</extracomment>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists remote IP addresses</extracomment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists networks of remote IP addresses, such as 10.1.2.0/24</extracomment>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists SMTP authentication profiles</extracomment>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists authentication mechanisms such as PLAIN and LOGIN</extracomment>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists interfaces and listeners of the appliance</extracomment>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Sender groups</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists sender groups of the appliance&apos;s policy</extracomment>
        <translation>Afzendergroepen</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists the countries that remote addresses belong to</extracomment>
        <translation>Landen</translation>
    </message>
    <message>
        <source>No authentication attempt on the connections shown has such a value.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: a user, a profile, a mechanism</extracomment>
        <translation>Geen authenticatiepoging op de getoonde verbindingen heeft zo’n waarde.</translation>
    </message>
    <message>
        <source>The log states no such value for the connections shown.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: an address, a country</extracomment>
        <translation>In het logboek staat geen zo’n waarde voor de getoonde verbindingen.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Header of a column: a user name, an address, a country, whatever is listed</extracomment>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Header of a column: number of SMTP connections</extracomment>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Header of a column: number of authentication attempts that succeeded</extracomment>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Header of a column: number of authentication attempts that failed</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Header of a column: number of authentication attempts that ended with an error</extracomment>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Header of a column: number of different remote IP addresses</extracomment>
        <translation>Unieke IP-adressen</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Header of a column: number of different user names</extracomment>
        <translation>Unieke gebruikers</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>Header of a column: earliest time</extracomment>
        <translation>Eerst gezien</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Header of a column: latest time</extracomment>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Ever succeeded</source>
        <extracomment>Header of a column, values yes and no: did an authentication with this value ever succeed in the log</extracomment>
        <translation>Ooit geslaagd</translation>
    </message>
    <message>
        <source>Connections with this value, of those shown.</source>
        <extracomment>Tooltip of the column &quot;Connections&quot;</extracomment>
        <translation>Verbindingen met deze waarde, van de getoonde.</translation>
    </message>
    <message>
        <source>Authentication attempts with this value, on the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;Succeeded&quot;, &quot;Failed&quot; and &quot;Errors&quot;</extracomment>
        <translation>Authenticatiepogingen met deze waarde, op de getoonde verbindingen.</translation>
    </message>
    <message>
        <source>Number of different remote addresses that tried this user.</source>
        <extracomment>Tooltip of the column &quot;Distinct IP addresses&quot;</extracomment>
        <translation>Aantal verschillende externe adressen die deze gebruiker hebben geprobeerd.</translation>
    </message>
    <message>
        <source>Number of different users that were tried with this value.</source>
        <extracomment>Tooltip of the column &quot;Distinct users&quot;</extracomment>
        <translation>Aantal verschillende gebruikers die met deze waarde zijn geprobeerd.</translation>
    </message>
    <message>
        <source>The earliest and the latest time among the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;First seen&quot; and &quot;Last seen&quot;</extracomment>
        <translation>Het vroegste en het laatste tijdstip van de getoonde verbindingen.</translation>
    </message>
    <message>
        <source>Whether an attempt with this value succeeded anywhere in the log, whatever the filter is.</source>
        <extracomment>Tooltip of the column &quot;Ever succeeded&quot;</extracomment>
        <translation>Of een poging met deze waarde ergens in het logboek is geslaagd, ongeacht het filter.</translation>
    </message>
    <message>
        <source>Failed: %1, error: %2, succeeded: %3</source>
        <extracomment>Shares of the authentication attempts with one value. %1, %2, %3: percentages such as 75%</extracomment>
        <translation>Mislukt: %1, fout: %2, geslaagd: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValuesPane</name>
    <message>
        <source>Top values</source>
        <extracomment>Name of a row of tabs for assistive technology: users, addresses, networks …</extracomment>
        <translation>Topwaarden</translation>
    </message>
    <message>
        <source>List of values</source>
        <extracomment>Name of a list for assistive technology: users, addresses and so on with their counts</extracomment>
        <translation>Lijst met waarden</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Button: writes the list of values to a file</extracomment>
        <translation>Lijst exporteren…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueList</name>
    <message>
        <source>Filter by this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: only connections with this value are shown</extracomment>
        <translation>Op deze waarde filteren</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: connections with this value are hidden</extracomment>
        <translation>Deze waarde uitsluiten</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>Oplopend sorteren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>Aflopend sorteren</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: writes the list to a file</extracomment>
        <translation>Lijst exporteren…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueTableModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>a user name of no characters, which the log states as such</extracomment>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Header of a column of small bars: which part of the attempts failed, and which succeeded</extracomment>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Failures, errors and successes among the attempts.</source>
        <extracomment>Tooltip of the column &quot;Share&quot;</extracomment>
        <translation>Mislukte pogingen, fouten en geslaagde pogingen.</translation>
    </message>
</context>
<context>
    <name>authloupe::WholeLogPane</name>
    <message>
        <source>Searching: %1</source>
        <extracomment>Above the whole log while it is searched; %1 is a share such as 43%</extracomment>
        <translation>Zoeken: %1</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <extracomment>Above the whole log: somebody ended the search before it was through</extracomment>
        <translation>Het zoeken is geannuleerd.</translation>
    </message>
    <message>
        <source>Not found in the whole log.</source>
        <extracomment>Above the whole log: no line holds what was looked for</extracomment>
        <translation>Niet gevonden in het volledige logboek.</translation>
    </message>
    <message>
        <source>The search went on from the end of the log.</source>
        <extracomment>Above the whole log: a search backwards came to the first line</extracomment>
        <translation>Het zoeken ging verder vanaf het einde van het logboek.</translation>
    </message>
    <message>
        <source>The search went on from the beginning of the log.</source>
        <extracomment>Above the whole log: a search came to the last line</extracomment>
        <translation>Het zoeken ging verder vanaf het begin van het logboek.</translation>
    </message>
    <message>
        <source>There are lines from 1 to %1 in this file.</source>
        <extracomment>Above the whole log: what was typed is no number of a line; %1 is the last one</extracomment>
        <translation>Dit bestand heeft regels van 1 tot en met %1.</translation>
    </message>
    <message>
        <source>This line belongs to no connection.</source>
        <extracomment>Above the whole log: somebody asked for the connection of a line</extracomment>
        <translation>Deze regel hoort bij geen enkele verbinding.</translation>
    </message>
    <message>
        <source>Too many lines to copy. Select fewer.</source>
        <extracomment>Above the whole log: more lines are selected than a clipboard should carry</extracomment>
        <translation>Te veel regels om te kopiëren. Selecteer er minder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <extracomment>Above the whole log; %Ln is a number of lines</extracomment>
        <translation>
            <numerusform>%Ln regel gekopieerd.</numerusform>
            <numerusform>%Ln regels gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show connection</source>
        <extracomment>Context menu of the whole log: goes to the connection to which the line belongs</extracomment>
        <translation>Verbinding tonen</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Context menu of the whole log: puts the selected lines on the clipboard</extracomment>
        <translation>Regels kopiëren</translation>
    </message>
    <message>
        <source>Whole log</source>
        <extracomment>Name of the pane for assistive technology: all lines of all files that are open</extracomment>
        <translation>Volledig logboek</translation>
    </message>
    <message>
        <source>This file has no lines.</source>
        <extracomment>Above the whole log: somebody wants to go to a line</extracomment>
        <translation>Dit bestand heeft geen regels.</translation>
    </message>
</context>
<context>
    <name>authloupe::WindowMessages</name>
    <message>
        <source>Loading was cancelled. Only what had been read until then is shown.</source>
        <extracomment>message above the table</extracomment>
        <translation>Het laden is geannuleerd. Alleen wat tot dan toe was gelezen, wordt getoond.</translation>
    </message>
    <message>
        <source>There was nothing to read in what was chosen.</source>
        <extracomment>message above the table: no chosen file gave anything, although none had an error</extracomment>
        <translation>Er viel niets te lezen in wat u hebt gekozen.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside, and everything starts from the defaults.</source>
        <extracomment>message above the table when the program starts</extracomment>
        <translation>De instellingen konden niet worden gelezen. Ze zijn apart gezet en het programma begint met de standaardwaarden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: the selection lies too scattered in this order.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%Ln rij is niet meer geselecteerd: de selectie ligt in deze volgorde te verspreid.</numerusform>
            <numerusform>%Ln rijen zijn niet meer geselecteerd: de selectie ligt in deze volgorde te verspreid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more than the table can show. Narrow the filter to see them; an export has them all.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%Ln rij meer dan de tabel kan tonen. Verfijn het filter om die te zien; een export bevat alle rijen.</numerusform>
            <numerusform>%Ln rijen meer dan de tabel kan tonen. Verfijn het filter om ze te zien; een export bevat alle rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window; %1 is a file name, %2 the name of the program</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more – %2</source>
        <extracomment>title of the window; %1 is a file name, %2 the name of the program, %Ln the number of further files</extracomment>
        <translation>
            <numerusform>%1 en nog %Ln – %2</numerusform>
            <numerusform>%1 en nog %Ln – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders in “%1” hold files as well, which were not read.</source>
        <extracomment>message above the table, with the button “Read them too” behind it; %1 is a folder that was opened</extracomment>
        <translation>De mappen in ‘%1’ bevatten ook bestanden; die zijn niet gelezen.</translation>
    </message>
    <message>
        <source>Read them too</source>
        <extracomment>button behind the message that the folders in a folder were not read</extracomment>
        <translation>Ook lezen</translation>
    </message>
    <message>
        <source>This log cannot be followed: only a log file that is neither packed nor pasted grows.</source>
        <extracomment>message above the table when somebody wants to go on reading a log while it is written</extracomment>
        <translation>Dit logboek kan niet worden gevolgd: alleen een logbestand dat niet ingepakt of geplakt is, groeit.</translation>
    </message>
    <message>
        <source>Following “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is read on while it is written</extracomment>
        <translation>‘%1’ wordt gevolgd</translation>
    </message>
    <message>
        <source>Waiting for “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is followed, but not to be found at the moment</extracomment>
        <translation>Wachten op ‘%1’</translation>
    </message>
    <message>
        <source>Paused: “%1”</source>
        <extracomment>status bar; %1 is the name of a log that was followed and will be again</extracomment>
        <translation>Gepauzeerd: ‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read, or not to the end.</source>
        <extracomment>message above the table, behind a hundred others that each name a file and say what is wrong with it</extracomment>
        <translation>
            <numerusform>Nog %Ln bestand kon niet of niet helemaal worden gelezen.</numerusform>
            <numerusform>Nog %Ln bestanden konden niet of niet helemaal worden gelezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::Words</name>
    <message>
        <source>Inbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Result of an authentication attempt: the directory or forwarding server was in trouble</extracomment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Outcome of the authentication on a connection: a failed attempt, then one that succeeded</extracomment>
        <translation>Geslaagd na mislukking</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Not attempted</source>
        <extracomment>Outcome of the authentication on a connection: nobody tried (feminine in French)</extracomment>
        <translation>Niet geprobeerd</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>How a connection ended; the log does not tell</extracomment>
        <translation>Einde niet in het logboek</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>How a connection ended (feminine in French)</extracomment>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>How a connection ended: it was dropped (feminine in French)</extracomment>
        <translation>Verbroken</translation>
    </message>
    <message>
        <source>Lost, then closed</source>
        <extracomment>How a connection ended: it was dropped, and then the log says closed (feminine in French)</extracomment>
        <translation>Verbroken, daarna gesloten</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No TLS logged</source>
        <extracomment>The log tells nothing about TLS on a connection</extracomment>
        <translation>Geen TLS vastgelegd</translation>
    </message>
    <message>
        <source>TLS negotiated</source>
        <extracomment>State of TLS on a connection</extracomment>
        <translation>TLS onderhandeld</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Trouble on a connection: encryption could not be negotiated
----------
State of TLS on a connection</extracomment>
        <translation>TLS mislukt</translation>
    </message>
    <message>
        <source>TLS required but not started</source>
        <extracomment>State of TLS on a connection: it was required, but the other side did not start it</extracomment>
        <translation>TLS vereist, maar niet gestart</translation>
    </message>
    <message>
        <source>Authentication succeeded on this connection, without a failed attempt before.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded&quot;</extracomment>
        <translation>De authenticatie op deze verbinding is geslaagd, zonder eerdere mislukte poging.</translation>
    </message>
    <message>
        <source>Authentication failed on this connection and did not succeed later.</source>
        <extracomment>Tooltip of the outcome &quot;Failed&quot;</extracomment>
        <translation>De authenticatie op deze verbinding is mislukt en later niet alsnog geslaagd.</translation>
    </message>
    <message>
        <source>An attempt failed and a later one on the same connection succeeded.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded after failure&quot;</extracomment>
        <translation>Een poging is mislukt en een latere poging op dezelfde verbinding is geslaagd.</translation>
    </message>
    <message>
        <source>Authentication could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the outcome &quot;Error&quot;</extracomment>
        <translation>Het resultaat van de authenticatie kon niet worden bepaald: een probleem met de directory, de doorstuurserver of het profiel.</translation>
    </message>
    <message>
        <source>Nobody tried to authenticate on this connection.</source>
        <extracomment>Tooltip of the outcome &quot;Not attempted&quot;</extracomment>
        <translation>Niemand heeft geprobeerd zich op deze verbinding te authenticeren.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <extracomment>What became of a message: the log does not tell
----------
How a message came to be: the log does not tell</extracomment>
        <translation>Niet gezien</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of a message: it was accepted and waits for delivery</extracomment>
        <translation>In wachtrij</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>What became of a message: it left the appliance, and the log does not tell how</extracomment>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a message</extracomment>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>What became of a message: it could not be delivered and came back</extracomment>
        <translation>Onbestelbaar</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>What became of a message: delivery was put off</extracomment>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>What became of a message: a rule of the appliance threw it away</extracomment>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>What became of a message: it did not arrive whole</extracomment>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a message: an administrator removed it</extracomment>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>How a message came to be: on an inbound connection</extracomment>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>How a message came to be: the appliance changed another message and gave it a new number</extracomment>
        <translation>Herschreven</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>How a message came to be: it carries some recipients of another message</extracomment>
        <translation>Afgesplitst</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>How a message came to be: a rule of the appliance copied another message</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Bounce message</source>
        <extracomment>How a message came to be: it tells the sender of another message that it came back</extracomment>
        <translation>Bouncebericht</translation>
    </message>
    <message>
        <source>Connection limit reached</source>
        <extracomment>Trouble on a connection: a limit on the number of connections was reached</extracomment>
        <translation>Verbindingslimiet bereikt</translation>
    </message>
    <message>
        <source>Directory harvest attack</source>
        <extracomment>Trouble on a connection: dropped because the client was guessing recipient addresses</extracomment>
        <translation>Directory-harvest-aanval</translation>
    </message>
    <message>
        <source>Lost before any command</source>
        <extracomment>Trouble on a connection: the client left before it sent any SMTP command</extracomment>
        <translation>Verbroken vóór de eerste opdracht</translation>
    </message>
    <message>
        <source>Rejection delayed</source>
        <extracomment>Trouble on a connection: rejected by policy, but kept open to record the recipients</extracomment>
        <translation>Weigering uitgesteld</translation>
    </message>
    <message>
        <source>Sender rejected</source>
        <extracomment>Trouble on a connection: an envelope sender (MAIL FROM) was rejected</extracomment>
        <translation>Afzender geweigerd</translation>
    </message>
    <message>
        <source>Recipient rejected</source>
        <extracomment>Trouble on a connection: a recipient (RCPT TO) was rejected</extracomment>
        <translation>Ontvanger geweigerd</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <extracomment>Trouble on a connection: the client sent something that is no SMTP command</extracomment>
        <translation>Onbekende opdracht</translation>
    </message>
    <message>
        <source>Bad command syntax</source>
        <extracomment>Trouble on a connection: the client sent an SMTP command with bad syntax</extracomment>
        <translation>Onjuiste opdrachtsyntaxis</translation>
    </message>
    <message>
        <source>Receiving failed</source>
        <extracomment>Trouble on a connection: a message could not be received (message loop, size, resources)</extracomment>
        <translation>Ontvangst mislukt</translation>
    </message>
    <message>
        <source>No message within the timeout</source>
        <extracomment>Trouble on a connection: disconnected because no message came within the timeout</extracomment>
        <translation>Geen bericht binnen de time-out</translation>
    </message>
    <message>
        <source>Connection time exceeded</source>
        <extracomment>Trouble on a connection: disconnected because it lasted longer than allowed</extracomment>
        <translation>Verbindingstijd overschreden</translation>
    </message>
    <message>
        <source>Too many bad commands</source>
        <extracomment>Trouble on a connection: disconnected after too many SMTP commands that were wrong</extracomment>
        <translation>Te veel onjuiste opdrachten</translation>
    </message>
    <message>
        <source>Message aborted</source>
        <extracomment>Trouble on a connection: a message was not received completely</extracomment>
        <translation>Bericht afgebroken</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Trouble on a connection: authentication was required and the other side did not start it</extracomment>
        <translation>Authenticatie vereist, maar niet geprobeerd</translation>
    </message>
    <message>
        <source>Ended by the appliance</source>
        <extracomment>Trouble on a connection: the mail appliance ended it</extracomment>
        <translation>Beëindigd door de appliance</translation>
    </message>
    <message>
        <source>TLS required but not negotiated</source>
        <extracomment>Trouble on a connection: encryption was required and did not come about</extracomment>
        <translation>TLS vereist, maar niet onderhandeld</translation>
    </message>
    <message>
        <source>STARTTLS not supported</source>
        <extracomment>Trouble on a connection: the other server does not know the STARTTLS command. Do not translate STARTTLS</extracomment>
        <translation>STARTTLS niet ondersteund</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <extracomment>Trouble on a connection: a name could not be looked up. Do not translate DNS</extracomment>
        <translation>DNS-fout</translation>
    </message>
    <message>
        <source>Connection error</source>
        <extracomment>Trouble on a connection: it could not be established, or it broke</extracomment>
        <translation>Verbindingsfout</translation>
    </message>
    <message>
        <source>Concurrency limit reached</source>
        <extracomment>Trouble on a connection: the limit on connections at the same time was reached</extracomment>
        <translation>Limiet gelijktijdige verbindingen bereikt</translation>
    </message>
    <message>
        <source>Delivery suspended</source>
        <extracomment>Trouble on a connection: an administrator suspended the delivery of messages</extracomment>
        <translation>Aflevering opgeschort</translation>
    </message>
    <message>
        <source>Delivery delayed</source>
        <extracomment>Trouble on a connection: a delivery was put off and will be tried again</extracomment>
        <translation>Aflevering uitgesteld</translation>
    </message>
    <message>
        <source>Message bounced</source>
        <extracomment>Trouble on a connection: a message bounced</extracomment>
        <translation>Bericht onbestelbaar</translation>
    </message>
    <message>
        <source>Bounce message bounced</source>
        <extracomment>Trouble on a connection: the bounce message itself bounced</extracomment>
        <translation>Bouncebericht onbestelbaar</translation>
    </message>
</context>
</TS>
