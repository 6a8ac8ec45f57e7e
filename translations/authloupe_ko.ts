<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>authloupe::AboutDialog</name>
    <message>
        <source>Shows who tried to authenticate over SMTP, on which connection, and whether it worked, from the mail_logs of a Cisco ESA.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Cisco ESA의 mail_logs를 바탕으로 누가 어느 연결에서 SMTP 인증을 시도했고 그 결과가 어떠했는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Works on this computer only: it sends nothing, and writes nothing but what you export, save or copy.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>이 컴퓨터에서만 작동합니다. 아무것도 전송하지 않으며, 사용자가 내보내거나 저장하거나 복사하는 것 외에는 아무것도 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Comes without any warranty.</source>
        <extracomment>in the About dialog; GPL is the name of the licence</extracomment>
        <translation>GNU 일반 공중 사용 허가서(GNU General Public License) 버전 3 이상에 따라 배포되는 자유 소프트웨어입니다. 어떠한 보증도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Uses Qt %1.</source>
        <extracomment>in the About dialog; %1 is a version number</extracomment>
        <translation>Qt %1 버전을 사용합니다.</translation>
    </message>
    <message>
        <source>Cisco, AsyncOS and IronPort are trademarks of Cisco Systems; this program is not affiliated with that company.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Cisco, AsyncOS 및 IronPort는 Cisco Systems의 상표이며, 이 프로그램은 Cisco Systems와 제휴 관계가 없습니다.</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>title of the About dialog; %1 is the name of the program</extracomment>
        <translation>%1 정보</translation>
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
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>menu File; chooses a folder of log files</extracomment>
        <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <extracomment>menu File; chooses log files that are read together with those that are open</extracomment>
        <translation>파일 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;sample log</source>
        <extracomment>menu File and button of the start page; opens an example that comes with the program</extracomment>
        <translation>예제 로그 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>menu File; reads the log files again</extracomment>
        <translation>다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>menu File; writes the selected connections to a CSV file</extracomment>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>menu File; closes the window</extracomment>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>menu File; ends the program</extracomment>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>menu Edit; copies the selected rows of the table</extracomment>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <extracomment>menu Edit; copies the value of the current cell</extracomment>
        <translation>값 복사(&amp;V)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu Edit; all rows of the table</extracomment>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste log text</source>
        <extracomment>menu Edit; opens the log lines that are in the clipboard</extracomment>
        <translation>로그 텍스트 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Paste and &amp;edit log text…</source>
        <extracomment>menu Edit; opens a dialog in which log lines can be pasted or typed</extracomment>
        <translation>로그 텍스트 붙여넣고 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>menu Edit; goes to the search field</extracomment>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>Search in &amp;log lines</source>
        <extracomment>menu Edit; goes to the search field of the raw log lines of a connection</extracomment>
        <translation>로그 줄에서 검색(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>menu View; shows or hides the timeline</extracomment>
        <translation>타임라인(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu View; shows or hides the pane with the details of a connection</extracomment>
        <translation>세부 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Timeline shows connections &amp;without authentication</source>
        <extracomment>menu View; the timeline then also draws connections without any authentication attempt</extracomment>
        <translation>타임라인에 인증 없는 연결 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>배율 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble…</source>
        <extracomment>menu View; opens the figures of the timeline as a table</extracomment>
        <translation>타임라인을 표로 보기(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>menu View; opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>열(&amp;C)…</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>오름차순 정렬(&amp;A)</translation>
    </message>
    <message>
        <source>Sort d&amp;escending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>내림차순 정렬(&amp;E)</translation>
    </message>
    <message>
        <source>Order as in the &amp;log</source>
        <extracomment>menu View and header of a column; the rows stand in the order of the log again</extracomment>
        <translation>로그 순서대로(&amp;L)</translation>
    </message>
    <message>
        <source>Log files and lines &amp;not understood…</source>
        <extracomment>menu View; opens the report about how many lines of the log were understood</extracomment>
        <translation>로그 파일 및 인식할 수 없는 줄(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <extracomment>menu Filter; shows only the connections with the value of the current cell</extracomment>
        <translation>이 값으로 필터링(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <extracomment>menu Filter; hides the connections with the value of the current cell</extracomment>
        <translation>이 값 제외(&amp;X)</translation>
    </message>
    <message>
        <source>F&amp;rom this time on</source>
        <extracomment>menu Filter; hides the connections that began before the current one</extracomment>
        <translation>이 시각부터(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;til this time</source>
        <extracomment>menu Filter; hides the connections that began after the current one</extracomment>
        <translation>이 시각까지(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <extracomment>menu Filter; goes to the field for a user name</extracomment>
        <translation>사용자로 필터링(&amp;U)</translation>
    </message>
    <message>
        <source>By &amp;profile</source>
        <extracomment>menu Filter; goes to the field for an SMTP authentication profile</extracomment>
        <translation>프로파일로 필터링(&amp;P)</translation>
    </message>
    <message>
        <source>Clear &amp;step by step</source>
        <extracomment>menu Filter, key Esc; takes back one thing at a time: typed text, zoom, time range, all other filters</extracomment>
        <translation>단계별로 지우기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>menu Filter and button; all connections are shown again</extracomment>
        <translation>필터 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu Go; to the filter before this one</extracomment>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu Go; to the filter after this one</extracomment>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next failed authentication</source>
        <extracomment>menu Go; to the next row with a failed authentication</extracomment>
        <translation>다음 인증 실패(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous failed authentication</source>
        <extracomment>menu Go; to the row with a failed authentication before this one</extracomment>
        <translation>이전 인증 실패(&amp;P)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <extracomment>menu Go; moves the keyboard focus from filters to timeline, table and details</extracomment>
        <translation>다음 패널(&amp;A)</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <extracomment>menu Go; the same backwards</extracomment>
        <translation>이전 패널(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>menu Help; opens the list of keyboard shortcuts</extracomment>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>menu Help; %1 is the name of the program</extracomment>
        <translation>%1 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <extracomment>menu Help; Qt is the name of the toolkit</extracomment>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button; %1 is what it does, %2 are keys such as Ctrl+O</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Filter language</source>
        <extracomment>menu Help; opens a window with what can be typed into the search field</extracomment>
        <translation>필터 구문(&amp;F)</translation>
    </message>
    <message>
        <source>Top &amp;values</source>
        <extracomment>menu View; shows or hides the pane that lists users, addresses and so on with their counts</extracomment>
        <translation>상위 값(&amp;V)</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>menu Filter; goes to the field for the start of a stretch of time</extracomment>
        <translation>시간으로 필터링(&amp;M)</translation>
    </message>
    <message>
        <source>Fo&amp;llow file</source>
        <extracomment>menu File; goes on reading a log while the appliance writes it</extracomment>
        <translation>파일 실시간 추적(&amp;L)</translation>
    </message>
    <message>
        <source>Sa&amp;ve filter…</source>
        <extracomment>menu Filter → Saved filters; asks for a name</extracomment>
        <translation>필터 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <extracomment>menu Filter → Saved filters; shows all of them, to rename, delete, import and export</extracomment>
        <translation>저장된 필터 관리(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <extracomment>menu Edit; copies the value of the current cell as it is written in the search field, user:=ironport</extracomment>
        <translation>필터로 복사</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <extracomment>menu Filter; shows all connections with the value of the current cell, and drops every other filter</extracomment>
        <translation>이 값만(&amp;O)</translation>
    </message>
    <message>
        <source>Everything of this user</source>
        <extracomment>menu Filter; shows all connections with the user of the current one, and drops every other filter</extracomment>
        <translation>이 사용자의 모든 연결</translation>
    </message>
    <message>
        <source>Everything of this remote address</source>
        <extracomment>menu Filter; shows all connections from or to the remote address of the current one, and drops every other filter</extracomment>
        <translation>이 원격 주소의 모든 연결</translation>
    </message>
    <message>
        <source>Everything of this network</source>
        <extracomment>menu Filter; shows all connections of the /24 or /64 network of the current one&apos;s remote address, and drops every other filter</extracomment>
        <translation>이 네트워크의 모든 연결</translation>
    </message>
    <message>
        <source>Everything of this profile</source>
        <extracomment>menu Filter; shows all connections with the SMTP authentication profile of the current one, and drops every other filter</extracomment>
        <translation>이 프로파일의 모든 연결</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>menu Go; the time filter moves back by its own length</extracomment>
        <translation>이전 시간 구간</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>menu Go; the time filter moves on by its own length</extracomment>
        <translation>다음 시간 구간</translation>
    </message>
    <message>
        <source>Search in &amp;whole log</source>
        <extracomment>menu Edit; goes to the search field above the pane with all lines of all files</extracomment>
        <translation>전체 로그에서 검색(&amp;W)</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <extracomment>menu View; shows or hides the pane with all lines of all files, as they stand in the log</extracomment>
        <translation>전체 로그(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show in whole log</source>
        <extracomment>menu Go and context menu; goes to the first line of the connection in the pane with the whole log</extracomment>
        <translation>전체 로그에서 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <extracomment>menu Go; goes to the field for the number of a line of the whole log</extracomment>
        <translation>줄로 이동(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <extracomment>menu File; writes a document for people about the connections shown, as HTML or PDF</extracomment>
        <translation>보고서(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;notes…</source>
        <extracomment>menu File; reads marks and notes of connections from a file</extracomment>
        <translation>메모 열기(&amp;N)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve notes</source>
        <extracomment>menu File; writes marks and notes of connections into their file</extracomment>
        <translation>메모 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Save notes as…</source>
        <extracomment>menu File; writes marks and notes of connections into another file</extracomment>
        <translation>다른 이름으로 메모 저장…</translation>
    </message>
    <message>
        <source>&amp;Mark connection</source>
        <extracomment>menu Edit; sets or removes the mark of the current connection</extracomment>
        <translation>연결 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <extracomment>menu Edit; goes to the field for a note about the current connection</extracomment>
        <translation>메모 쓰기(&amp;N)</translation>
    </message>
    <message>
        <source>Select mar&amp;ked connections</source>
        <extracomment>menu Edit; all marked connections that the table shows</extracomment>
        <translation>표시한 연결 선택(&amp;K)</translation>
    </message>
    <message>
        <source>Next &amp;marked connection</source>
        <extracomment>menu Go; to the next row that somebody marked</extracomment>
        <translation>다음 표시한 연결(&amp;M)</translation>
    </message>
    <message>
        <source>Previous mar&amp;ked connection</source>
        <extracomment>menu Go; to the row before this one that somebody marked</extracomment>
        <translation>이전 표시한 연결(&amp;K)</translation>
    </message>
    <message>
        <source>Save timeline as picture…</source>
        <extracomment>menu View and context menu of the timeline; writes the chart to a PNG or SVG file</extracomment>
        <translation>타임라인을 그림으로 저장…</translation>
    </message>
    <message>
        <source>Copy timeline as picture</source>
        <extracomment>menu View and context menu of the timeline; the chart as a picture for the clipboard</extracomment>
        <translation>타임라인을 그림으로 복사</translation>
    </message>
    <message>
        <source>Colour timeline by outcome</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are succeeded, failed and so on</extracomment>
        <translation>타임라인을 결과별로 색칠</translation>
    </message>
    <message>
        <source>Colour timeline by direction</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are inbound and outbound</extracomment>
        <translation>타임라인을 방향별로 색칠</translation>
    </message>
    <message>
        <source>Colour timeline by profile</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are SMTP authentication profiles</extracomment>
        <translation>타임라인을 프로파일별로 색칠</translation>
    </message>
    <message>
        <source>Timeline with logarithmic height</source>
        <extracomment>menu View and context menu of the timeline, with a check mark</extracomment>
        <translation>타임라인 높이를 로그 척도로</translation>
    </message>
    <message>
        <source>Timeline marks clock steps and log files</source>
        <extracomment>menu View and context menu of the timeline, with a check mark: signs where the clock of the log goes back, where it is silent for long, and where a log file begins</extracomment>
        <translation>타임라인에 시계 이동과 로그 파일 표시</translation>
    </message>
    <message>
        <source>Reopen closed log</source>
        <extracomment>menu File; opens the log again that was closed last, or in whose place another one was opened</extracomment>
        <translation>닫은 로그 다시 열기</translation>
    </message>
    <message>
        <source>Marked connections only</source>
        <extracomment>menu Filter; checked while only connections are shown that somebody marked</extracomment>
        <translation>표시한 연결만</translation>
    </message>
    <message>
        <source>Next connection of this user</source>
        <extracomment>menu Go and context menus; to the next connection in the log on which the same user tried to sign in</extracomment>
        <translation>이 사용자의 다음 연결</translation>
    </message>
    <message>
        <source>Previous connection of this user</source>
        <extracomment>menu Go and context menus; to the connection before it in the log on which the same user tried to sign in</extracomment>
        <translation>이 사용자의 이전 연결</translation>
    </message>
    <message>
        <source>Next connection of this remote address</source>
        <extracomment>menu Go and context menus; to the next connection in the log from or to the same remote address</extracomment>
        <translation>이 원격 주소의 다음 연결</translation>
    </message>
    <message>
        <source>Previous connection of this remote address</source>
        <extracomment>menu Go and context menus; to the connection before it in the log from or to the same remote address</extracomment>
        <translation>이 원격 주소의 이전 연결</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>menu Settings; opens a dialog with all settings of the program</extracomment>
        <translation>모든 설정…</translation>
    </message>
    <message>
        <source>Shortly before and after this time</source>
        <extracomment>menu Filter; shows what began shortly before or after the current connection; how long that is, is chosen in the settings</extracomment>
        <translation>이 시각 직전 및 직후</translation>
    </message>
</context>
<context>
    <name>authloupe::AttemptModel</name>
    <message>
        <source>Gap</source>
        <extracomment>Column: time between an authentication attempt and the one before it</extracomment>
        <translation>간격</translation>
    </message>
    <message>
        <source>Time since the attempt before this one.</source>
        <extracomment>Tooltip of the column &quot;Gap&quot;</extracomment>
        <translation>이전 시도 이후 경과한 시간입니다.</translation>
    </message>
    <message>
        <source>In the same second as the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>이전 시도와 같은 초입니다(%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds after the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>이전 시도(%1) 이후 %Ln초가 지났습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds earlier than the attempt before it, %1: the clock went back.</source>
        <extracomment>About an authentication attempt that stands later in the log but with an earlier time; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>이전 시도(%1)보다 %Ln초 이릅니다. 시계가 되돌아갔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::BinTableDialog</name>
    <message>
        <source>Timeline as a table</source>
        <extracomment>Title of the window that shows the figures of the timeline</extracomment>
        <translation>타임라인 표</translation>
    </message>
    <message>
        <source>Connections over time</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>시간에 따른 연결</translation>
    </message>
</context>
<context>
    <name>authloupe::CellActions</name>
    <message>
        <source>That is more than the clipboard should hold. Export the rows instead.</source>
        <extracomment>message above the table after Copy</extracomment>
        <translation>클립보드에 담기에는 너무 많습니다. 대신 행을 내보내십시오.</translation>
    </message>
    <message>
        <source>There is no further row with a failed authentication.</source>
        <extracomment>message above the table: no further row with a failed authentication in the direction that was asked for</extracomment>
        <translation>인증에 실패한 행이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>That is more than can be dragged into another program. Export the rows instead.</source>
        <extracomment>message above the table after selected rows were dragged with the mouse</extracomment>
        <translation>다른 프로그램으로 끌어다 놓기에는 너무 많습니다. 대신 행을 내보내십시오.</translation>
    </message>
    <message>
        <source>This connection has more values than a filter can hold.</source>
        <extracomment>message above the table: nothing was filtered or copied, since the connection has too many users or senders</extracomment>
        <translation>이 연결에는 필터 하나에 담을 수 있는 것보다 많은 값이 있습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::CellText</name>
    <message>
        <source>Not logged</source>
        <extracomment>In place of a value that the log does not carry, such as the user of an outbound connection</extracomment>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>In place of the time at which a connection was opened</extracomment>
        <translation>로그에 시작 기록 없음</translation>
    </message>
    <message>
        <source>The opening of this connection is not in the log. First seen: %1</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;; %1 is a date and time</extracomment>
        <translation>이 연결의 시작은 로그에 없습니다. 최초 확인: %1</translation>
    </message>
    <message>
        <source>The end of this connection is not in the log. Last seen: %1</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;; %1 is a date and time</extracomment>
        <translation>이 연결의 종료는 로그에 없습니다. 마지막 확인: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Duration of a connection when the log does not tell it</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Attempts: %1. Succeeded: %2. Failed: %3. Errors: %4.</source>
        <extracomment>Spoken text and tooltip of the column &quot;Attempts&quot;: %1 to %4 are numbers</extracomment>
        <translation>시도 횟수: %1. 성공: %2. 실패: %3. 오류: %4.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A user name of no characters</extracomment>
        <translation>(비어 있음)</translation>
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
        <translation>이 열 숨기기(&amp;H)</translation>
    </message>
</context>
<context>
    <name>authloupe::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <extracomment>title of the dialog in which the columns of the table are chosen</extracomment>
        <translation>열</translation>
    </message>
    <message>
        <source>Tick the columns that the table shows. They stand in the order of this list.</source>
        <extracomment>in the dialog in which the columns of the table are chosen</extracomment>
        <translation>표에 표시할 열을 선택하십시오. 열은 이 목록의 순서대로 표시됩니다.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves a column before the one above it in the list</extracomment>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>button: moves a column behind the one below it in the list</extracomment>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
</context>
<context>
    <name>authloupe::CommandLine</name>
    <message>
        <source>--%1 does not take “%2”. Possible: %3.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows, %2: what was given for it, %3: words that it takes</extracomment>
        <translation>--%1 옵션에는 “%2” 값을 사용할 수 없습니다. 사용 가능한 값: %3.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>표준 입력(-)은 한 번만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>No log file is named; - stands for standard input.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>로그 파일이 지정되지 않았습니다. -는 표준 입력을 뜻합니다.</translation>
    </message>
    <message>
        <source>The time of --until must be later than that of --since.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--until 시각은 --since 시각보다 나중이어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a network such as 10.0.0.0/8.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>“%1” 값은 IP 주소도 아니고 10.0.0.0/8과 같은 네트워크도 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>“%1” 값은 2009-04-22 또는 2009-04-22T11:43:59와 같은 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--export에는 파일 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>--summary and --export - cannot both write to standard output.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--summary와 --export -는 동시에 표준 출력에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 has a meaning only with --export.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows</extracomment>
        <translation>--%1 옵션은 --export와 함께 쓸 때만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .tsv or .jsonl; state the format with --format.</source>
        <extracomment>Wrong use of the command line. %1: a file name</extracomment>
        <translation>“%1” 파일 이름이 .csv, .tsv 또는 .jsonl로 끝나지 않습니다. --format으로 형식을 지정하십시오.</translation>
    </message>
    <message>
        <source>--delimiter has a meaning only for CSV.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--delimiter는 CSV에만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between the cells of CSV.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>“%1” 값은 CSV의 셀 구분 기호로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Only connections with an attempt of a user whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>이름에 TEXT가 포함된 사용자의 시도가 있는 연결만 선택합니다.</translation>
    </message>
    <message>
        <source>Only connections with an attempt under an authentication profile whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>이름에 TEXT가 포함된 인증 프로파일로 시도한 연결만 선택합니다.</translation>
    </message>
    <message>
        <source>Only connections whose remote address is this one or lies in this network.</source>
        <extracomment>Description of a command line option; CIDR is the notation 10.0.0.0/8</extracomment>
        <translation>원격 주소가 이 주소이거나 이 네트워크에 속하는 연결만 선택합니다.</translation>
    </message>
    <message>
        <source>Only connections with this outcome: %1.</source>
        <extracomment>Description of a command line option; %1: a list of words that are never translated</extracomment>
        <translation>결과가 다음과 같은 연결만 선택합니다: %1.</translation>
    </message>
    <message>
        <source>Only inbound (in) or only outbound (out) connections.</source>
        <extracomment>Description of a command line option; in and out are never translated</extracomment>
        <translation>인바운드(in) 연결만 또는 아웃바운드(out) 연결만 선택합니다.</translation>
    </message>
    <message>
        <source>Only connections that begin at TIME or later, in the time of the log: 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>로그 시각 기준으로 TIME 또는 그 이후에 시작된 연결만 선택합니다. 예: 2009-04-22 또는 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>Only connections that begin before TIME.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>TIME 전에 시작된 연결만 선택합니다.</translation>
    </message>
    <message>
        <source>Print counts, the time span and what was understood, without a window.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>창을 열지 않고 개수, 시간 범위 및 인식한 내용을 출력합니다.</translation>
    </message>
    <message>
        <source>Write what passes the filters to FILE, without a window; - is standard output.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>창을 열지 않고 필터와 일치하는 항목을 FILE에 씁니다. -는 표준 출력입니다.</translation>
    </message>
    <message>
        <source>Format of the export; without it the ending of FILE decides.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>내보내기 형식입니다. 지정하지 않으면 FILE의 확장자에 따라 결정됩니다.</translation>
    </message>
    <message>
        <source>What a row of the export is; connections if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>내보내기의 한 행이 나타내는 대상입니다. 지정하지 않으면 connections입니다.</translation>
    </message>
    <message>
        <source>Columns of the export, separated by commas; all if not stated. Of connections: %1. Of attempts: %2.</source>
        <extracomment>Description of a command line option; %1 and %2: lists of names that are never translated</extracomment>
        <translation>내보낼 열을 쉼표로 구분하여 지정합니다. 지정하지 않으면 모든 열을 내보냅니다. connections의 열: %1. attempts의 열: %2.</translation>
    </message>
    <message>
        <source>Character between the cells of CSV; a comma if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>CSV의 셀 사이에 넣을 문자입니다. 지정하지 않으면 쉼표입니다.</translation>
    </message>
    <message>
        <source>Write texts that a spreadsheet would take for a formula as they are, without an apostrophe before them.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>스프레드시트에서 수식으로 처리될 텍스트 앞에 아포스트로피를 붙이지 않고 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Begin the export with a byte order mark.</source>
        <extracomment>Description of a command line option; BOM: byte order mark, for Excel</extracomment>
        <translation>내보내기 파일의 맨 앞에 바이트 순서 표시(BOM)를 넣습니다.</translation>
    </message>
    <message>
        <source>Language of the interface and of messages: %1.</source>
        <extracomment>Description of a command line option; %1: a list of codes such as fr</extracomment>
        <translation>인터페이스와 메시지의 언어: %1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Description of the command line option --help</extracomment>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Description of the command line option --version</extracomment>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Log files or folders to open; - is standard input.</source>
        <extracomment>Description of what can be named on the command line after the options</extracomment>
        <translation>열 로그 파일 또는 폴더입니다. -는 표준 입력입니다.</translation>
    </message>
    <message>
        <source>Shows SMTP authentication in the mail logs of Cisco ESA: who tried to authenticate, on which connection, and whether that worked.</source>
        <extracomment>What the program is for, at the top of the help on its command line</extracomment>
        <translation>Cisco ESA 메일 로그의 SMTP 인증을 보여 줍니다. 누가 어느 연결에서 인증을 시도했는지, 성공했는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The window can choose the values of a field only once: write them into one --filter.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>창에서는 한 필드의 값을 한 번만 선택할 수 있습니다. 값을 --filter 하나에 모두 쓰십시오.</translation>
    </message>
    <message>
        <source>Only connections that pass EXPRESSION, in the language of the search field, such as %1. Fields: %2.</source>
        <extracomment>Description of a command line option; may be given several times. %1: an example that is never translated, %2: a list of names that are never translated</extracomment>
        <translation>검색란의 구문으로 쓴 EXPRESSION(예: %1) 조건과 일치하는 연결만 선택합니다. 필드: %2.</translation>
    </message>
    <message>
        <source>--export - needs --format csv, tsv or jsonl.</source>
        <extracomment>Wrong use of the command line; csv, tsv and jsonl are never translated</extracomment>
        <translation>--export -에는 --format csv, tsv 또는 jsonl이 필요합니다.</translation>
    </message>
    <message>
        <source>Open the files of the folders in a folder as well.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>폴더 안에 있는 하위 폴더의 파일도 엽니다.</translation>
    </message>
    <message>
        <source>--follow needs the window: --summary and --export end.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--follow에는 창이 필요합니다. --summary와 --export는 한 번 실행하고 끝납니다.</translation>
    </message>
    <message>
        <source>Go on reading the last log in the window while it is written.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>마지막 로그가 기록되는 동안 창에서 계속 읽습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::ConnectionJump</name>
    <message>
        <source>The filter hides this connection.</source>
        <extracomment>question: a message was chosen, and the connection at the other end of its way is not among the rows</extracomment>
        <translation>이 연결은 필터 때문에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Clear all filters to show it? Back brings them back.</source>
        <extracomment>second paragraph of the question; &quot;Back&quot; is a command of the menu</extracomment>
        <translation>모든 필터를 지우고 이 연결을 표시하시겠습니까? “뒤로” 명령으로 필터를 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button of the question whether all filters are to be cleared to show a connection</extracomment>
        <translation>필터 지우기</translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageDialog</name>
    <message>
        <source>Lines</source>
        <extracomment>tab of the dialog about the log files: counts of lines</extracomment>
        <translation>줄</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>tab of the dialog about the log files: one row for each file</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>header of a column: what was counted</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>header of a column: how many</extracomment>
        <translation>개수</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the row means</extracomment>
        <translation>의미</translation>
    </message>
    <message>
        <source>File report</source>
        <extracomment>title of the dialog about the log files and how much of them was understood</extracomment>
        <translation>파일 보고서</translation>
    </message>
    <message>
        <source>Lines not understood (%1)</source>
        <extracomment>tab of the dialog about the log files: the first lines that no rule covers; %1 is their number</extracomment>
        <translation>인식할 수 없는 줄(%1)</translation>
    </message>
    <message>
        <source>Unknown authentication lines (%1)</source>
        <extracomment>tab of the dialog about the log files: lines about SMTP authentication that no rule covers; %1 is how many are shown</extracomment>
        <translation>알 수 없는 인증 줄(%1)</translation>
    </message>
    <message>
        <source>Every line of the log was understood or is known to be of no interest here.</source>
        <extracomment>in place of the list of lines that no rule covers</extracomment>
        <translation>로그의 모든 줄을 인식했거나 여기서는 관련 없는 줄로 확인했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines that fit no known form. They may hide something.</source>
        <extracomment>above the list of lines that no rule covers; %Ln: how many are listed</extracomment>
        <translation>
            <numerusform>알려진 형식과 일치하지 않는 처음 %Ln줄입니다. 중요한 내용이 숨어 있을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line about SMTP authentication was understood.</source>
        <extracomment>in place of the list of lines about authentication that no rule covers</extracomment>
        <translation>SMTP 인증에 관한 모든 줄을 인식했습니다.</translation>
    </message>
    <message>
        <source>These lines begin with “SMTP Auth” but fit no known form, so they count for no connection. Read them: an attempt may be among them.</source>
        <extracomment>above the list of lines about authentication that no rule covers</extracomment>
        <translation>“SMTP Auth”로 시작하지만 알려진 형식과 일치하지 않아 어느 연결에도 집계되지 않은 줄입니다. 인증 시도가 포함되어 있을 수 있으므로 직접 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a number of lines, %2 its share of all lines as a percentage</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Lines read</source>
        <extracomment>Name of a number</extracomment>
        <translation>읽은 줄</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>인식한 줄</translation>
    </message>
    <message>
        <source>Lines that tell something about a connection, an attempt or the log file.</source>
        <extracomment>Tooltip of &quot;Understood&quot;</extracomment>
        <translation>연결, 시도 또는 로그 파일에 관한 정보가 있는 줄입니다.</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>알려져 있으나 여기서는 관련 없는 줄</translation>
    </message>
    <message>
        <source>Lines about other things, such as virus scanning, and blank lines.</source>
        <extracomment>Tooltip of &quot;Known, of no interest here&quot;</extracomment>
        <translation>바이러스 검사 등 다른 내용에 관한 줄과 빈 줄입니다.</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>인식할 수 없는 줄</translation>
    </message>
    <message>
        <source>Lines that fit no known form. They may hide something: look at the samples.</source>
        <extracomment>Tooltip of &quot;Lines not understood&quot;</extracomment>
        <translation>알려진 형식과 일치하지 않는 줄입니다. 중요한 내용이 숨어 있을 수 있으므로 예시를 확인하십시오.</translation>
    </message>
    <message>
        <source>Log records</source>
        <extracomment>Name of a number: records of the log; one record may span several lines</extracomment>
        <translation>로그 레코드</translation>
    </message>
    <message>
        <source>Records joined from several lines</source>
        <extracomment>Name of a number: records of the log that were broken over several lines</extracomment>
        <translation>여러 줄을 이어 붙인 레코드</translation>
    </message>
    <message>
        <source>Records of no connection</source>
        <extracomment>Name of a number</extracomment>
        <translation>연결과 무관한 레코드</translation>
    </message>
    <message>
        <source>Records that were understood but name no connection.</source>
        <extracomment>Tooltip of &quot;Records of no connection&quot;</extracomment>
        <translation>인식했지만 연결을 언급하지 않는 레코드입니다.</translation>
    </message>
    <message>
        <source>Inbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>인바운드 연결</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>아웃바운드 연결</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>로그에 시작 기록 없음</translation>
    </message>
    <message>
        <source>Connections that were opened before the log begins, or in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;</extracomment>
        <translation>로그가 시작되기 전에 열렸거나, 여기에서 열지 않은 파일에서 시작된 연결입니다.</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>로그에 종료 기록 없음</translation>
    </message>
    <message>
        <source>Connections that were still open when the log ends, or end in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;</extracomment>
        <translation>로그가 끝날 때까지 열려 있었거나, 여기에서 열지 않은 파일에서 종료된 연결입니다.</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>가장 이른 시각</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>가장 늦은 시각</translation>
    </message>
    <message>
        <source>Steps back of the clock</source>
        <extracomment>Name of a number: how often a line is stamped earlier than the one before it</extracomment>
        <translation>시계가 되돌아간 횟수</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a fact: how much of the files was read</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <extracomment>The files are still being read, or reading was stopped</extracomment>
        <translation>끝까지 읽지 않음</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a number</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a size</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>All lines understood</source>
        <extracomment>Status bar</extracomment>
        <translation>모든 줄을 인식함</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>인식할 수 없는 줄 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Log time: several time zones</source>
        <extracomment>Status bar: the logs were written in several time zones</extracomment>
        <translation>로그 시각: 여러 시간대</translation>
    </message>
    <message>
        <source>Log time: time zone not stated</source>
        <extracomment>Status bar: the log does not say in which time zone its times are meant</extracomment>
        <translation>로그 시각: 시간대 알 수 없음</translation>
    </message>
    <message>
        <source>Log time %1</source>
        <extracomment>Status bar: the time zone of the log; %1 is like UTC-06:00</extracomment>
        <translation>로그 시각 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) state several offsets from UTC: their times were written without one.</source>
        <extracomment>Result of an export. UTC: an offset from UTC such as -06:00 stands behind the times of a log that states one; %Ln: number of log files</extracomment>
        <translation>
            <numerusform>파일 %Ln개에 UTC 오프셋이 여러 개 기록되어 있어 해당 시각은 오프셋 없이 저장되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>다른 레코드의 일부</translation>
    </message>
    <message>
        <source>Second and later lines of records that are broken over several lines.</source>
        <extracomment>Tooltip of &quot;Part of another record&quot;</extracomment>
        <translation>여러 줄로 나뉜 레코드의 두 번째 이후 줄입니다.</translation>
    </message>
    <message>
        <source>Other kinds of authentication</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>다른 종류의 인증</translation>
    </message>
    <message>
        <source>Records about signatures such as SPF and DKIM, or about logging in to the appliance: not about SMTP authentication.</source>
        <extracomment>Tooltip of &quot;Other kinds of authentication&quot;</extracomment>
        <translation>SPF, DKIM 등의 서명이나 어플라이언스 로그인에 관한 레코드로, SMTP 인증에 관한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Records without a year</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>연도가 없는 레코드</translation>
    </message>
    <message>
        <source>Their year was taken from the date of the file.</source>
        <extracomment>Tooltip of &quot;Records without a year&quot;</extracomment>
        <translation>연도를 파일의 날짜에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <extracomment>Name of a number: how often nothing was logged for more than an hour</extracomment>
        <translation>로그의 공백</translation>
    </message>
    <message>
        <source>More than an hour without a record. The largest gap: %1, until %2.</source>
        <extracomment>Tooltip of &quot;Gaps in the log&quot;; %1 is a span of time such as &quot;2 h 10 min 0 s&quot;, %2 a date and time</extracomment>
        <translation>한 시간 넘게 레코드가 없는 구간입니다. 가장 긴 공백: %1, %2까지.</translation>
    </message>
    <message>
        <source>The lines keep their order; nothing is sorted by time. The largest step: %1, to %2.</source>
        <extracomment>Tooltip of &quot;Steps back of the clock&quot;; %1 is a span of time such as &quot;1 h 0 min 0 s&quot;, %2 the date and time that the clock said then</extracomment>
        <translation>줄의 순서를 그대로 유지하며 시각순으로 정렬하지 않습니다. 가장 크게 되돌아간 시간: %1, 되돌아간 시각: %2.</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsPane</name>
    <message>
        <source>Select a connection to see its details.</source>
        <extracomment>In the details pane while no connection is selected</extracomment>
        <translation>세부 정보를 보려면 연결을 선택하십시오.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Tab of the details pane: what the log tells of the connection</extracomment>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Tab of the details pane: the authentication attempts of the connection</extracomment>
        <translation>시도</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Tab of the details pane: the lines of the log that belong to the connection</extracomment>
        <translation>원본 로그 줄</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>연결의 세부 정보</translation>
    </message>
    <message>
        <source>Attempts of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>연결의 인증 시도</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Tab of the details pane: the messages that came in or went out on the connection</extracomment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Messages of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>연결의 메시지</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Tab of the details pane: what happened on the connection, in the order of the log</extracomment>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tab of the details pane: what somebody wrote about the connection</extracomment>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsTable</name>
    <message>
        <source>Copy rows</source>
        <extracomment>Context menu of a table of details: puts the selected rows on the clipboard</extracomment>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>Context menu of a table of details: puts the text of one cell on the clipboard as it is logged</extracomment>
        <translation>값 복사</translation>
    </message>
    <message>
        <source>Show bytes…</source>
        <extracomment>Context menu of a table of details: opens a window with the bytes of the text in hexadecimal</extracomment>
        <translation>바이트 표시…</translation>
    </message>
    <message>
        <source>Bytes of the text</source>
        <extracomment>Title of a window with the bytes of one text of the log in hexadecimal</extracomment>
        <translation>텍스트의 바이트</translation>
    </message>
</context>
<context>
    <name>authloupe::DisplayText</name>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a log text that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (%1자 더 있음)</translation>
    </message>
</context>
<context>
    <name>authloupe::DropOverlay</name>
    <message numerus="yes">
        <source>Drop to open %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it; %Ln is the number of files and folders</extracomment>
        <translation>
            <numerusform>놓아서 항목 %Ln개 열기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here, or anywhere with Ctrl, to add %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it, in the part that adds them to the logs that are open</extracomment>
        <translation>
            <numerusform>여기에 놓거나 Ctrl 키를 누른 채 아무 곳에나 놓아서 항목 %Ln개 추가</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::EmptyResultPage</name>
    <message>
        <source>No connection in this log</source>
        <extracomment>heading in the place of the table: the log holds no SMTP connection</extracomment>
        <translation>이 로그에 연결 없음</translation>
    </message>
    <message>
        <source>No connection passes the filter</source>
        <extracomment>heading in the place of the table: the filter hides every connection</extracomment>
        <translation>필터와 일치하는 연결 없음</translation>
    </message>
    <message numerus="yes">
        <source>The log has %Ln connection(s). None of them meets all of this:</source>
        <extracomment>%Ln is the number of connections in the log; the choices of the filter follow, one per line</extracomment>
        <translation>
            <numerusform>로그에 연결 %Ln개가 있습니다. 다음 조건을 모두 충족하는 연결은 없습니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::ErrorText</name>
    <message>
        <source>reason unknown</source>
        <extracomment>In place of the reason why a file could not be read or written</extracomment>
        <translation>이유를 알 수 없음</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>다른 위치를 선택하거나 그 위치의 쓰기 권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>A file of that name that was there before is unchanged. Choose another name or place.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>같은 이름의 파일이 이미 있었다면 그 파일은 변경되지 않았습니다. 다른 이름이나 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>In place of the name of a file</extracomment>
        <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>In place of an error</extracomment>
        <translation>오류가 없었습니다.</translation>
    </message>
    <message>
        <source>Could not open “%1”: file not found.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” 파일을 열 수 없습니다: 파일을 찾을 수 없음.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or rotated away.</source>
        <extracomment>What to do when a file was not found</extracomment>
        <translation>파일이 이동되었거나 이름이 바뀌었거나 로그 순환으로 제거되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Could not open “%1”: permission denied.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” 파일을 열 수 없습니다: 권한이 거부됨.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it to a place of your own.</source>
        <extracomment>What to do when a file may not be read</extracomment>
        <translation>파일의 읽기 권한을 요청하거나 본인의 위치로 복사하십시오.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is a folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1” 항목을 열 수 없습니다: 폴더입니다.</translation>
    </message>
    <message>
        <source>Open the log files in it.</source>
        <extracomment>What to do when a folder was given where a file is needed</extracomment>
        <translation>폴더 안의 로그 파일을 여십시오.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is not a regular file.</source>
        <extracomment>%1 is a pipe, a socket or a device</extracomment>
        <translation>“%1” 항목을 열 수 없습니다: 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be opened. Save the log to a file first.</source>
        <extracomment>What to do when a pipe, a socket or a device was given where a file is needed</extracomment>
        <translation>파이프, 소켓 및 장치는 열 수 없습니다. 먼저 로그를 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>Could not read “%1” beyond the first %2: %3.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 MiB&quot;), %3 the reason that the system gives</extracomment>
        <translation>“%1” 파일의 처음 %2 이후 부분을 읽을 수 없습니다: %3.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Check the disk or the network, then reload.</source>
        <extracomment>What to do when a file could be read only in part</extracomment>
        <translation>그때까지 읽은 내용을 표시합니다. 디스크나 네트워크를 확인한 다음 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>읽는 동안 “%1” 파일의 크기가 줄었습니다.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Reload to read it as it is now.</source>
        <extracomment>What to do when a file changed while it was read</extracomment>
        <translation>그때까지 읽은 내용을 표시합니다. 파일의 현재 내용을 보려면 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>“%1” does not look like a mail log.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” 파일은 메일 로그가 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>Not enough memory for “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” 파일을 처리할 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer files at once.</source>
        <extracomment>What to do when the memory does not suffice</extracomment>
        <translation>다른 프로그램을 닫거나 한 번에 더 적은 수의 파일을 여십시오.</translation>
    </message>
    <message>
        <source>Could not create “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>“%1” 파일을 만들 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>“%1” 파일에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: disk full.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” 파일에 쓸 수 없습니다: 디스크가 가득 참.</translation>
    </message>
    <message>
        <source>Could not replace “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>“%1” 파일을 바꿀 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is one of the logs that are open and was not overwritten.</source>
        <extracomment>%1 is a file that was chosen as the target of an export</extracomment>
        <translation>“%1” 파일은 현재 열려 있는 로그이므로 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>What to do when the target of an export is a log that is open</extracomment>
        <translation>다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of loading or exporting</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Nothing of the log is missing.</source>
        <extracomment>Behind a note that some bytes or lines of a file were not read because another file holds them</extracomment>
        <translation>로그에서 빠진 내용은 없습니다.</translation>
    </message>
    <message>
        <source>No line in it has the form of mail_logs.</source>
        <extracomment>What to do when a file holds no mail log</extracomment>
        <translation>이 파일에는 mail_logs 형식의 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Could not open “%1”: too many files are open.</source>
        <extracomment>%1 is a file; the system sets a limit to the number of files that a program may have open</extracomment>
        <translation>“%1” 파일을 열 수 없습니다: 열려 있는 파일이 너무 많음.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <extracomment>What to do when there are more logs than can be open at once</extracomment>
        <translation>한 번에 더 적은 수의 파일을 여십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out: at most 65,535 can be open at once.</source>
        <extracomment>%Ln: number of log files</extracomment>
        <translation>
            <numerusform>파일 %Ln개를 제외했습니다. 한 번에 최대 65,535개까지 열 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends early: it was cut off.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>“%1” 파일은 뒷부분이 잘려 중간에 끝납니다.</translation>
    </message>
    <message>
        <source>What could be unpacked is shown. Fetch the file again.</source>
        <extracomment>What to do when a compressed file could be unpacked only in part</extracomment>
        <translation>압축을 풀 수 있었던 내용을 표시합니다. 파일을 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be unpacked to its end.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>“%1” 파일이 손상되어 끝까지 압축을 풀 수 없었습니다.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <extracomment>%1 is a file in an archive</extracomment>
        <translation>“%1” 파일은 암호화되어 있습니다.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <extracomment>What to do when a file in an archive is encrypted</extracomment>
        <translation>먼저 암호를 입력하여 압축 파일을 푸십시오.</translation>
    </message>
    <message>
        <source>“%1” is packed inside another archive too deeply and was left out.</source>
        <extracomment>%1 is an archive inside an archive, or a file that was compressed several times</extracomment>
        <translation>“%1” 파일은 다른 압축 파일 안에 너무 여러 단계로 들어 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>Unpack the outer archive first.</source>
        <extracomment>What to do when an archive is inside another one</extracomment>
        <translation>먼저 바깥쪽 압축 파일을 푸십시오.</translation>
    </message>
    <message>
        <source>“%1” becomes too large when it is unpacked.</source>
        <extracomment>%1 is a compressed file</extracomment>
        <translation>“%1” 파일은 압축을 풀면 너무 커집니다.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. If it is a log, unpack it first.</source>
        <extracomment>What to do when a compressed file becomes too large</extracomment>
        <translation>그때까지 압축을 푼 내용을 표시합니다. 로그 파일이라면 먼저 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>Could not write the temporary file for “%1”: %2.</source>
        <extracomment>%1 is a file that has to be unpacked, %2 the reason that the system gives</extracomment>
        <translation>“%1” 파일의 압축을 풀기 위한 임시 파일에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. Make room on the disk, or set TMPDIR to another folder.</source>
        <extracomment>What to do when a compressed file cannot be unpacked for lack of room</extracomment>
        <translation>그때까지 압축을 푼 내용을 표시합니다. 디스크 공간을 확보하거나 TMPDIR을 다른 폴더로 설정하십시오.</translation>
    </message>
    <message>
        <source>Bytes behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive</extracomment>
        <translation>“%1” 파일에서 데이터의 끝 뒤에 있는 바이트를 제외했습니다.</translation>
    </message>
    <message>
        <source>“%2” is the same file as “%1” and was loaded once.</source>
        <extracomment>Note about files; %1 and %2 are names of the same file, which is loaded once</extracomment>
        <translation>“%2” 파일은 “%1” 파일과 같은 파일이므로 한 번만 불러왔습니다.</translation>
    </message>
    <message>
        <source>“%1” repeats what “%2” holds and was left out.</source>
        <extracomment>Note about files; all that stands in log %1 stands in log %2 as well</extracomment>
        <translation>“%1” 파일의 내용은 “%2” 파일에 이미 있으므로 제외했습니다.</translation>
    </message>
    <message>
        <source>The first %3 of “%1” repeat the end of “%2” and were counted once.</source>
        <extracomment>Note about files; the first part of log %1 (%3 is its size) stands at the end of log %2 as well</extracomment>
        <translation>“%1” 파일의 처음 %3 부분은 “%2” 파일의 끝부분과 같으므로 한 번만 집계했습니다.</translation>
    </message>
    <message>
        <source>Every line of “%1” stands in “%2” or the logs after it, so it was left out.</source>
        <extracomment>Note about files; %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>“%1” 파일의 모든 줄이 “%2” 파일 또는 그다음 로그에 있으므로 이 파일을 제외했습니다.</translation>
    </message>
    <message>
        <source>Behind the first %3 of “%1”, every line stands in “%2” or the logs after it, so only those %3 were read.</source>
        <extracomment>Note about files; behind its first %3 (a size) %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>“%1” 파일에서 처음 %3 이후의 모든 줄이 “%2” 파일 또는 그다음 로그에 있으므로 처음 %3 부분만 읽었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of “%1” also stand in “%2” or the logs after it and were counted once.</source>
        <extracomment>Note about files; %Ln: number of lines of log %1 that stand in log %2 as well; %1 is like error_logs</extracomment>
        <translation>
            <numerusform>“%1” 파일의 %Ln개 줄은 “%2” 파일 또는 그다음 로그에도 있으므로 한 번만 집계했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive, %Ln a number of bytes</extracomment>
        <translation>
            <numerusform>“%1” 파일에서 데이터의 끝 뒤에 있는 %Ln바이트를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <extracomment>%1 is a file, a folder or an archive</extracomment>
        <translation>“%1”에 읽을 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty, or the folder or archive holds no files.</source>
        <extracomment>Why there is nothing to read</extracomment>
        <translation>파일이 비어 있거나 폴더 또는 압축 파일에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” was shortened or written over while it was followed.</source>
        <extracomment>Note about a log that was followed while it was written; %1 is its name</extracomment>
        <translation>“%1” 파일이 실시간 추적 중에 줄어들었거나 덮어써졌습니다.</translation>
    </message>
    <message>
        <source>What was read before is kept. Lines that were written just before may be missing, and the lines of older connections can no longer be read back.</source>
        <extracomment>What follows from it</extracomment>
        <translation>이전에 읽은 내용은 그대로 유지됩니다. 직전에 기록된 줄이 누락되었을 수 있으며, 이전 연결의 줄은 더 이상 다시 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <extracomment>The memory of the computer</extracomment>
        <translation>메모리가 부족했습니다.</translation>
    </message>
    <message>
        <source>Reading ended after the first %1: the program takes no more than %2 of memory.</source>
        <extracomment>%1 and %2 are sizes like “3.4 GiB”</extracomment>
        <translation>처음 %1까지 읽고 멈췄습니다. 이 프로그램은 메모리를 %2 넘게 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Open fewer logs at once, or parts of them.</source>
        <extracomment>What to do when logs take more memory than the program allows itself</extracomment>
        <translation>그때까지 읽은 내용을 표시합니다. 한 번에 더 적은 수의 로그를 열거나 로그의 일부만 여십시오.</translation>
    </message>
    <message>
        <source>From “%1” on, logs were no longer searched for what others hold: there are too many that resemble each other.</source>
        <extracomment>Note about files; %1 is the first of the logs that were not compared with all others</extracomment>
        <translation>“%1”부터는 로그가 다른 로그와 겹치는지 더 이상 확인하지 않았습니다. 서로 비슷한 로그가 너무 많습니다.</translation>
    </message>
    <message>
        <source>Nothing of the logs is missing, but what several of them hold counts several times.</source>
        <extracomment>What follows from it</extracomment>
        <translation>로그에서 빠진 내용은 없지만, 여러 로그에 있는 내용은 여러 번 집계됩니다.</translation>
    </message>
    <message>
        <source>“%1” has more lines than can be numbered; its first %2 were read.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 GiB&quot;)</extracomment>
        <translation>“%1” 파일의 줄이 번호를 매길 수 있는 것보다 많아 처음 %2만 읽었습니다.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Split the file and open its parts.</source>
        <extracomment>What to do when a file has more than four thousand million lines</extracomment>
        <translation>그때까지 읽은 내용을 표시합니다. 파일을 나누어 각 부분을 여십시오.</translation>
    </message>
    <message>
        <source>If that is no mistake, open the logs of single appliances separately.</source>
        <extracomment>What to do when a log holds lines of too many appliances</extracomment>
        <translation>오류가 아니라면 각 어플라이언스의 로그를 따로 여십시오.</translation>
    </message>
    <message>
        <source>From “%1” on, more than 65,535 hosts are named: further ones are not told apart.</source>
        <extracomment>Note about logs; %1 is one of them. Host names stand in front of its lines and tell appliances apart.</extracomment>
        <translation>“%1” 이후로 호스트 이름이 65,535개를 넘어 그 다음 호스트들은 서로 구분하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::EventModel</name>
    <message>
        <source>Event</source>
        <extracomment>Column of the list of events of a connection: what happened</extracomment>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>In the log</source>
        <extracomment>Column of the list of events of a connection: the log&apos;s own words</extracomment>
        <translation>로그 원문</translation>
    </message>
</context>
<context>
    <name>authloupe::Events</name>
    <message>
        <source>Authentication succeeded</source>
        <extracomment>Event on a connection</extracomment>
        <translation>인증 성공</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>인증 실패</translation>
    </message>
    <message>
        <source>Authentication error</source>
        <extracomment>Event on a connection: the directory or forwarding server was in trouble</extracomment>
        <translation>인증 오류</translation>
    </message>
    <message>
        <source>Message dropped</source>
        <extracomment>Event on a connection: a rule of the appliance threw a message away</extracomment>
        <translation>메시지 폐기됨</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <extracomment>Event on a connection: an administrator removed a message</extracomment>
        <translation>메시지 삭제됨</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Event on a connection: this program does not know what the line of the log means</extracomment>
        <translation>인식할 수 없는 줄</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <extracomment>Event on a connection</extracomment>
        <translation>연결 시작됨</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <extracomment>Event on a connection: the appliance decided how to treat the other side</extracomment>
        <translation>정책 적용됨</translation>
    </message>
    <message>
        <source>Message begun</source>
        <extracomment>Event on a connection: the envelope sender of a message was named (MAIL FROM)</extracomment>
        <translation>메시지 시작됨</translation>
    </message>
    <message>
        <source>Message received</source>
        <extracomment>Event on a connection: a message arrived whole</extracomment>
        <translation>메시지 수신됨</translation>
    </message>
    <message>
        <source>Delivery started</source>
        <extracomment>Event on a connection: the appliance began to hand a message over</extracomment>
        <translation>배달 시작됨</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <extracomment>Event on a connection: the other server accepted a message</extracomment>
        <translation>메시지 배달됨</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Event on a connection: it was dropped</extracomment>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>연결 종료됨</translation>
    </message>
</context>
<context>
    <name>authloupe::EventsView</name>
    <message>
        <source>Events of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>연결의 이벤트</translation>
    </message>
    <message>
        <source>Not all events are shown: the connection has too many lines, or they lie too far apart.</source>
        <extracomment>Below the events of a connection: only the first part of the log could be read</extracomment>
        <translation>일부 이벤트는 표시되지 않습니다. 이 연결의 줄이 너무 많거나 서로 너무 멀리 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>The lines of this connection tell no event.</source>
        <extracomment>In place of the events of a connection</extracomment>
        <translation>이 연결의 줄에는 이벤트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of an export</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button beside the result of an export: takes the line away</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>Name of the progress bar of an export, for assistive technology</extracomment>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>Exporting to “%1”. Rows: %2</source>
        <extracomment>Progress of an export: %1 the file, %2 the number of rows written so far</extracomment>
        <translation>“%1” 파일로 내보내는 중입니다. 행: %2</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written to “%1”.</source>
        <extracomment>Result of an export that was stopped; %1 is a file</extracomment>
        <translation>내보내기를 취소했습니다. “%1” 파일에는 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 written to “%2”.</source>
        <extracomment>Result of an export: %Ln rows (without the header), %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>“%2” 파일에 행 %Ln개를 썼습니다(%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were guarded: a spreadsheet would have taken them for formulas.</source>
        <extracomment>Result of an export: cells that got an apostrophe in front</extracomment>
        <translation>
            <numerusform>스프레드시트에서 수식으로 처리될 셀 %Ln개를 보호했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) begin like a formula. Take care when you open the file in a spreadsheet.</source>
        <extracomment>Result of an export without the protection against formulas</extracomment>
        <translation>
            <numerusform>셀 %Ln개가 수식처럼 시작합니다. 스프레드시트에서 파일을 열 때 주의하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report “%1”. Connections: %2</source>
        <extracomment>Progress of a report: %1 the file, %2 the number of connections written so far</extracomment>
        <translation>“%1” 보고서를 쓰는 중입니다. 연결: %2</translation>
    </message>
    <message numerus="yes">
        <source>Report with %Ln connection(s) in detail, %1 written to “%2”.</source>
        <extracomment>Result of a report: %Ln connections with all their facts, %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>연결 %Ln개의 세부 정보가 담긴 보고서를 “%2” 파일에 썼습니다(%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the picture “%1”.</source>
        <extracomment>Progress of a picture of the timeline: %1 the file</extracomment>
        <translation>그림 “%1”을(를) 쓰는 중입니다.</translation>
    </message>
    <message>
        <source>Picture of the timeline, %1 written to “%2”.</source>
        <extracomment>Result of saving a picture of the timeline: %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>타임라인 그림 %1을(를) “%2”에 썼습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportDialog</name>
    <message>
        <source>File “%1” already exists. Do you want to replace it?</source>
        <extracomment>Question before an export; %1 is a file</extracomment>
        <translation>“%1” 파일이 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of the export dialog
----------
Export dialog, button: begins to write
----------
Title of the dialog that asks for the file to export to</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. A spreadsheet program will not show the rest.</source>
        <extracomment>In the export dialog; a sheet is one of a spreadsheet program</extracomment>
        <translation>시트 하나에는 행이 %1개까지 들어갑니다. 스프레드시트 프로그램은 나머지를 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Connections:</source>
        <extracomment>Export dialog: which connections</extracomment>
        <translation>연결:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Export dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>선택한 연결: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Export dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>필터와 일치하는 모든 연결: %1</translation>
    </message>
    <message>
        <source>One row for each:</source>
        <extracomment>Export dialog: what a row of the file stands for</extracomment>
        <translation>행 단위:</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Export dialog: a row stands for a connection</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Authentication attempt</source>
        <extracomment>Export dialog: a row stands for an authentication attempt</extracomment>
        <translation>인증 시도</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>형식:</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>CSV 파일</translation>
    </message>
    <message>
        <source>TSV file, separated by tabs</source>
        <extracomment>Export dialog: kind of file; TSV is a name</extracomment>
        <translation>탭으로 구분된 TSV 파일</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>Export dialog: kind of file; JSON is a name</extracomment>
        <translation>JSON Lines 파일</translation>
    </message>
    <message>
        <source>Separator:</source>
        <extracomment>Export dialog: what separates the values of a CSV file</extracomment>
        <translation>구분 기호:</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>Export dialog: separator of a CSV file, the sign |</extracomment>
        <translation>세로 막대</translation>
    </message>
    <message>
        <source>Protect against formulas in the log</source>
        <extracomment>Export dialog, check box: text that a spreadsheet would calculate gets an apostrophe in front</extracomment>
        <translation>로그에 있는 수식으로부터 보호</translation>
    </message>
    <message>
        <source>Anybody can put text into a log, as the user name of a failed attempt for instance. Text that a spreadsheet program would take for a formula gets an apostrophe in front.</source>
        <extracomment>Export dialog, tooltip of the check box &quot;Protect against formulas in the log&quot;</extracomment>
        <translation>누구나 예를 들어 실패한 시도의 사용자 이름으로 로그에 텍스트를 남길 수 있습니다. 스프레드시트 프로그램에서 수식으로 처리될 텍스트 앞에는 아포스트로피를 붙입니다.</translation>
    </message>
    <message>
        <source>Byte order mark for Excel</source>
        <extracomment>Export dialog, check box: the file begins with a byte order mark; Excel is a name</extracomment>
        <translation>Excel용 바이트 순서 표시(BOM)</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Export dialog: where to write</extracomment>
        <translation>파일:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Export dialog, button: opens the file dialog</extracomment>
        <translation>찾아보기…</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportFlow</name>
    <message>
        <source>Export list</source>
        <extracomment>Title of the file dialog for a list of users, addresses and so on</extracomment>
        <translation>목록 내보내기</translation>
    </message>
</context>
<context>
    <name>authloupe::FactsModel</name>
    <message>
        <source>Authentication</source>
        <extracomment>Name of a fact about a connection</extracomment>
        <translation>인증</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Fact about a connection: the policy asked for authentication, and the other side did not start it</extracomment>
        <translation>필수 인증을 시도하지 않음</translation>
    </message>
    <message>
        <source>Relaying</source>
        <extracomment>Name of a fact about a connection: whether mail to other domains was accepted on it</extracomment>
        <translation>릴레이</translation>
    </message>
    <message>
        <source>Relaying allowed</source>
        <extracomment>Fact about a connection: mail to other domains was accepted on it</extracomment>
        <translation>릴레이 허용됨</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column: name of a fact about a connection</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a fact about a connection</extracomment>
        <translation>값</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Name of a fact about a connection: why a user name may not be what it seems</extracomment>
        <translation>주의</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldChoiceText</name>
    <message>
        <source>%1 is not: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1 제외: %2</translation>
    </message>
    <message>
        <source>%1 without: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1에 미포함: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 contains: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1에 포함: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldExplanation</name>
    <message>
        <source>Inbound: another host connected to the appliance. Outbound: the appliance delivered to another host.</source>
        <extracomment>Tooltip of the column &quot;Direction&quot;</extracomment>
        <translation>인바운드: 다른 호스트가 어플라이언스에 연결했습니다. 아웃바운드: 어플라이언스가 다른 호스트로 배달했습니다.</translation>
    </message>
    <message>
        <source>Inbound connection ID (ICID) or delivery connection ID (DCID), as logged.</source>
        <extracomment>Tooltip of the column &quot;Connection ID&quot;</extracomment>
        <translation>로그에 기록된 인바운드 연결 ID(ICID) 또는 배달 연결 ID(DCID)입니다.</translation>
    </message>
    <message>
        <source>When the connection was opened, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Opened&quot;</extracomment>
        <translation>연결이 열린 시각으로, 어플라이언스의 시계에 따라 기록된 그대로입니다.</translation>
    </message>
    <message>
        <source>When the connection ended, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Ended&quot;</extracomment>
        <translation>연결이 종료된 시각으로, 어플라이언스의 시계에 따라 기록된 그대로입니다.</translation>
    </message>
    <message>
        <source>From the opening to the end. “At least” when one of the two is not in the log.</source>
        <extracomment>Tooltip of the column &quot;Duration&quot;</extracomment>
        <translation>시작부터 종료까지의 시간입니다. 둘 중 하나가 로그에 없으면 “최소”로 표시합니다.</translation>
    </message>
    <message>
        <source>How the connection ended: closed, or lost without a proper goodbye.</source>
        <extracomment>Tooltip of the column &quot;End&quot;</extracomment>
        <translation>연결이 어떻게 종료되었는지를 나타냅니다. 닫혔거나, 정상적인 종료 절차 없이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The interface or listener of the appliance that took the connection.</source>
        <extracomment>Tooltip of the column &quot;Interface&quot;</extracomment>
        <translation>연결을 받은 어플라이언스의 인터페이스 또는 리스너입니다.</translation>
    </message>
    <message>
        <source>The appliance’s own IP address on this connection.</source>
        <extracomment>Tooltip of the column &quot;Local address&quot;</extracomment>
        <translation>이 연결에서 어플라이언스가 사용한 자체 IP 주소입니다.</translation>
    </message>
    <message>
        <source>The IP address of the other side.</source>
        <extracomment>Tooltip of the column &quot;Remote address&quot;</extracomment>
        <translation>상대측의 IP 주소입니다.</translation>
    </message>
    <message>
        <source>The TCP port of the other side; logged for outbound connections only.</source>
        <extracomment>Tooltip of the column &quot;Remote port&quot;</extracomment>
        <translation>상대측의 TCP 포트입니다. 아웃바운드 연결에만 기록됩니다.</translation>
    </message>
    <message>
        <source>The host name that reverse DNS gave for the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS host&quot;</extracomment>
        <translation>역방향 DNS에서 얻은 원격 주소의 호스트 이름입니다.</translation>
    </message>
    <message>
        <source>Whether that host name leads back to the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS verified&quot;</extracomment>
        <translation>그 호스트 이름이 다시 원격 주소로 확인되는지 여부입니다.</translation>
    </message>
    <message>
        <source>What the policy decided when the connection was opened: ACCEPT, RELAY, REJECT or TCPREFUSE.</source>
        <extracomment>Tooltip of the column &quot;Policy&quot;</extracomment>
        <translation>연결이 열릴 때 정책이 내린 결정입니다: ACCEPT, RELAY, REJECT 또는 TCPREFUSE.</translation>
    </message>
    <message>
        <source>The sender group that the other side fell into.</source>
        <extracomment>Tooltip of the column &quot;Sender group&quot;</extracomment>
        <translation>상대측이 속한 발신자 그룹입니다.</translation>
    </message>
    <message>
        <source>The rule that put the other side into this sender group.</source>
        <extracomment>Tooltip of the column &quot;Sender group match&quot;</extracomment>
        <translation>상대측을 이 발신자 그룹에 배정한 규칙입니다.</translation>
    </message>
    <message>
        <source>The reputation score (SBRS) of the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reputation&quot;</extracomment>
        <translation>원격 주소의 평판 점수(SBRS)입니다.</translation>
    </message>
    <message>
        <source>The country of the remote address, as logged.</source>
        <extracomment>Tooltip of the column &quot;Country&quot;</extracomment>
        <translation>로그에 기록된 원격 주소의 국가입니다.</translation>
    </message>
    <message>
        <source>Whether TLS was negotiated on this connection.</source>
        <extracomment>Tooltip of the column &quot;TLS&quot;</extracomment>
        <translation>이 연결에서 TLS가 협상되었는지 여부입니다.</translation>
    </message>
    <message>
        <source>The version of TLS that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS protocol&quot;</extracomment>
        <translation>협상된 TLS 버전입니다.</translation>
    </message>
    <message>
        <source>The cipher that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS cipher&quot;</extracomment>
        <translation>협상된 암호 스위트입니다.</translation>
    </message>
    <message>
        <source>What came of the authentication on this connection.</source>
        <extracomment>Tooltip of the column &quot;Outcome&quot;</extracomment>
        <translation>이 연결에서 이루어진 인증의 결과입니다.</translation>
    </message>
    <message>
        <source>Authentication attempts: succeeded/all. “1/3” means that one of three attempts succeeded.</source>
        <extracomment>Tooltip of the column &quot;Attempts&quot;</extracomment>
        <translation>인증 시도 횟수입니다(성공/전체). “1/3”은 세 번의 시도 중 한 번이 성공했음을 뜻합니다.</translation>
    </message>
    <message>
        <source>Authentication attempts that succeeded.</source>
        <extracomment>Tooltip of the column &quot;Succeeded attempts&quot;</extracomment>
        <translation>성공한 인증 시도 횟수입니다.</translation>
    </message>
    <message>
        <source>Authentication attempts that failed.</source>
        <extracomment>Tooltip of the column &quot;Failed attempts&quot;</extracomment>
        <translation>실패한 인증 시도 횟수입니다.</translation>
    </message>
    <message>
        <source>Authentication attempts that could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the column &quot;Attempts with error&quot;</extracomment>
        <translation>디렉터리, 전달 서버 또는 프로파일의 문제로 성공 여부를 판정할 수 없었던 인증 시도 횟수입니다.</translation>
    </message>
    <message>
        <source>The user names of the authentication attempts. The log carries none for outbound connections.</source>
        <extracomment>Tooltip of the column &quot;User&quot;</extracomment>
        <translation>인증 시도에 사용된 사용자 이름입니다. 아웃바운드 연결의 사용자 이름은 로그에 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The mechanism of the authentication attempts, such as PLAIN or LOGIN.</source>
        <extracomment>Tooltip of the column &quot;Mechanism&quot;</extracomment>
        <translation>인증 시도에 사용된 메커니즘입니다(예: PLAIN 또는 LOGIN).</translation>
    </message>
    <message>
        <source>The SMTP authentication profile that was used.</source>
        <extracomment>Tooltip of the column &quot;Profile&quot;</extracomment>
        <translation>사용된 SMTP 인증 프로파일입니다.</translation>
    </message>
    <message>
        <source>When authentication was first attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;First attempt&quot;</extracomment>
        <translation>이 연결에서 처음 인증을 시도한 시각입니다.</translation>
    </message>
    <message>
        <source>When authentication was last attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;Last attempt&quot;</extracomment>
        <translation>이 연결에서 마지막으로 인증을 시도한 시각입니다.</translation>
    </message>
    <message>
        <source>What the other server answered, or the reason of an error.</source>
        <extracomment>Tooltip of the column &quot;Server response&quot;</extracomment>
        <translation>상대 서버의 응답 또는 오류의 원인입니다.</translation>
    </message>
    <message>
        <source>Messages that were sent on this connection.</source>
        <extracomment>Tooltip of the column &quot;Messages&quot;</extracomment>
        <translation>이 연결에서 전송된 메시지 수입니다.</translation>
    </message>
    <message>
        <source>Recipients of the messages on this connection.</source>
        <extracomment>Tooltip of the column &quot;Recipients&quot;</extracomment>
        <translation>이 연결에서 전송된 메시지의 수신자 수입니다.</translation>
    </message>
    <message>
        <source>The file that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;Log file&quot;</extracomment>
        <translation>연결이 처음으로 언급된 파일입니다.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;First line&quot;</extracomment>
        <translation>연결이 처음으로 언급된 줄의 번호입니다.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection last.</source>
        <extracomment>Tooltip of the column &quot;Last line&quot;</extracomment>
        <translation>연결이 마지막으로 언급된 줄의 번호입니다.</translation>
    </message>
    <message>
        <source>When the result of the attempt was recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Time&quot;</extracomment>
        <translation>시도의 결과가 기록된 시각으로, 어플라이언스의 시계를 따릅니다.</translation>
    </message>
    <message>
        <source>Whether the attempt succeeded, failed, or could not be decided.</source>
        <extracomment>Tooltip of the column &quot;Result&quot;</extracomment>
        <translation>시도가 성공했는지, 실패했는지, 또는 판정할 수 없었는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>The number of the line in the log file.</source>
        <extracomment>Tooltip of the column &quot;Line&quot;</extracomment>
        <translation>로그 파일에서의 줄 번호입니다.</translation>
    </message>
    <message>
        <source>The appliance that wrote the log: its serial number, else its host name, when the log states it.</source>
        <extracomment>Tooltip of the column &quot;Appliance&quot;</extracomment>
        <translation>로그를 기록한 어플라이언스입니다. 로그에 있으면 일련 번호, 없으면 호스트 이름으로 표시합니다.</translation>
    </message>
    <message>
        <source>Recipients whose message bounced. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bounced&quot;</extracomment>
        <translation>메시지가 반송된 수신자입니다. 인바운드: 이 연결로 들어온 메시지이며 배달된 위치는 상관없습니다. 아웃바운드: 이 연결에서 이루어진 배달입니다.</translation>
    </message>
    <message>
        <source>The envelope senders (MAIL FROM) of the messages on this connection; &lt;&gt; for bounces.</source>
        <extracomment>Tooltip of the column &quot;Envelope sender&quot;; &lt;&gt; is an empty address</extracomment>
        <translation>이 연결에서 보낸 메시지의 봉투 발신자(MAIL FROM)입니다. 반송 메시지는 &lt;&gt;로 표시합니다.</translation>
    </message>
    <message>
        <source>The size of all messages that came in on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bytes&quot;</extracomment>
        <translation>이 연결로 들어온 모든 메시지의 크기입니다.</translation>
    </message>
    <message>
        <source>Recipients who got their message. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Delivered&quot;</extracomment>
        <translation>메시지를 받은 수신자입니다. 인바운드: 이 연결로 들어온 메시지이며 배달된 위치는 상관없습니다. 아웃바운드: 이 연결에서 이루어진 배달입니다.</translation>
    </message>
    <message>
        <source>Whether every envelope sender belongs to a user who authenticated, compared as the appliance does it: without regard to case, without the domain where the user name has none, and without what follows a plus sign.</source>
        <extracomment>Tooltip of the column &quot;Sender matches user&quot;</extracomment>
        <translation>모든 봉투 발신자가 인증한 사용자에 속하는지 나타냅니다. 어플라이언스와 같은 방식으로 비교합니다. 대소문자를 구분하지 않고, 사용자 이름에 도메인이 없으면 도메인을 빼고, 더하기 기호 뒤의 내용은 무시합니다.</translation>
    </message>
    <message>
        <source>Whether authentication was attempted before the connection was encrypted.</source>
        <extracomment>Tooltip of the column &quot;Authenticated without TLS&quot;</extracomment>
        <translation>연결이 암호화되기 전에 인증을 시도했는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Whether messages to any domain are accepted: the policy is RELAY, or authentication succeeded on an accepted connection.</source>
        <extracomment>Tooltip of the column &quot;Relay granted&quot;; RELAY is a word of the log</extracomment>
        <translation>모든 도메인으로 보내는 메시지를 받아들이는지 나타냅니다. 정책이 RELAY이거나 허용된 연결에서 인증에 성공한 경우입니다.</translation>
    </message>
    <message>
        <source>What the log says went wrong on this connection, besides authentication.</source>
        <extracomment>Tooltip of the column &quot;Trouble&quot;</extracomment>
        <translation>인증 외에 이 연결에서 발생한 문제로, 로그에 기록된 내용입니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldText</name>
    <message>
        <source>Appliance</source>
        <extracomment>Column: the mail appliance that wrote the log</extracomment>
        <translation>어플라이언스</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: inbound or outbound. Never the word for a street address</extracomment>
        <translation>방향</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <extracomment>Column: the number that the log gives a connection</extracomment>
        <translation>연결 ID</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Column: date and time at which a connection was opened</extracomment>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: date and time at which a connection ended</extracomment>
        <translation>종료 시각</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a connection lasted</extracomment>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Column: how a connection ended (closed, lost)</extracomment>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>Column: name of the IP interface or listener of the appliance</extracomment>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column: IP address of the appliance</extracomment>
        <translation>로컬 주소</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column: IP address of the other side</extracomment>
        <translation>원격 주소</translation>
    </message>
    <message>
        <source>Remote port</source>
        <extracomment>Column: TCP port of the other side</extracomment>
        <translation>원격 포트</translation>
    </message>
    <message>
        <source>Reverse DNS host</source>
        <extracomment>Column: host name that reverse DNS gives for the remote address</extracomment>
        <translation>역방향 DNS 호스트</translation>
    </message>
    <message>
        <source>Reverse DNS verified</source>
        <extracomment>Column: yes or no, whether the reverse DNS name was confirmed</extracomment>
        <translation>역방향 DNS 확인됨</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>Column: what the policy decided (ACCEPT, RELAY, REJECT …)</extracomment>
        <translation>정책</translation>
    </message>
    <message>
        <source>Sender group</source>
        <extracomment>Column: sender group of the host access table</extracomment>
        <translation>발신자 그룹</translation>
    </message>
    <message>
        <source>Sender group match</source>
        <extracomment>Column: the rule that put the other side into its sender group</extracomment>
        <translation>발신자 그룹 일치 규칙</translation>
    </message>
    <message>
        <source>Reputation</source>
        <extracomment>Column: reputation score of the remote address</extracomment>
        <translation>평판</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: country of the remote address</extracomment>
        <translation>국가</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Column: state of TLS; the acronym stays</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <extracomment>Column: version of TLS</extracomment>
        <translation>TLS 프로토콜</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <extracomment>Column: cipher suite of TLS</extracomment>
        <translation>TLS 암호 스위트</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: outcome of the authentication</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Column: number of authentication attempts, shown as succeeded/all</extracomment>
        <translation>시도 횟수</translation>
    </message>
    <message>
        <source>Succeeded attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>성공한 시도</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>실패한 시도</translation>
    </message>
    <message>
        <source>Attempts with error</source>
        <extracomment>Column: number</extracomment>
        <translation>오류가 난 시도</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column: user names of the authentication attempts</extracomment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>Column: SASL mechanisms of the authentication attempts</extracomment>
        <translation>메커니즘</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Column: SMTP authentication profile (never a personal profile)</extracomment>
        <translation>프로파일</translation>
    </message>
    <message>
        <source>First attempt</source>
        <extracomment>Column: date and time of the first authentication attempt</extracomment>
        <translation>첫 시도</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <extracomment>Column: date and time of the last authentication attempt</extracomment>
        <translation>마지막 시도</translation>
    </message>
    <message>
        <source>Server response</source>
        <extracomment>Column: what the other server answered to the authentication</extracomment>
        <translation>서버 응답</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column: number of e-mail messages</extracomment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column: number of recipients of e-mail messages</extracomment>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column: number of recipients whose message bounced</extracomment>
        <translation>반송됨</translation>
    </message>
    <message>
        <source>Log file</source>
        <extracomment>Column: name of the file</extracomment>
        <translation>로그 파일</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>첫 줄</translation>
    </message>
    <message>
        <source>Last line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>마지막 줄</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: date and time of an authentication attempt</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: result of an authentication attempt</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of the log file</extracomment>
        <translation>줄</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column: envelope senders (the addresses of SMTP&apos;s MAIL FROM) of the messages</extracomment>
        <translation>봉투 발신자</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column: size of all messages together, in bytes</extracomment>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column: number of recipients to whom a message was delivered</extracomment>
        <translation>배달됨</translation>
    </message>
    <message>
        <source>Sender matches user</source>
        <extracomment>Column: whether the envelope sender belongs to the authenticated user (yes or no)</extracomment>
        <translation>발신자와 사용자 일치</translation>
    </message>
    <message>
        <source>Authenticated without TLS</source>
        <extracomment>Column: whether authentication was attempted on an unencrypted connection (yes or no)</extracomment>
        <translation>TLS 없이 인증</translation>
    </message>
    <message>
        <source>Relay granted</source>
        <extracomment>Column: whether the connection may send to any domain (yes or no)</extracomment>
        <translation>릴레이 허용됨</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>Column: what went wrong on a connection, such as &quot;TLS failed&quot; or &quot;Unknown command&quot;</extracomment>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>authloupe::FileOpening</name>
    <message>
        <source>Add log files</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>로그 파일 추가</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>로그 파일 열기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>file types in a file dialog; keep the brackets as they are</extracomment>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <extracomment>title of a dialog that chooses a folder; all logs in it are opened</extracomment>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>The sample log is not where the program was installed.</source>
        <extracomment>message above the table</extracomment>
        <translation>프로그램이 설치된 위치에 예제 로그가 없습니다.</translation>
    </message>
    <message>
        <source>The clipboard holds neither log text nor files.</source>
        <extracomment>message above the table after Paste</extracomment>
        <translation>클립보드에 로그 텍스트도 파일도 없습니다.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>stands where the name of a file would be</extracomment>
        <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <extracomment>message above the table; %1 is an address such as https://example.net/mail.log</extracomment>
        <translation>%1 주소는 이 컴퓨터의 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::FileReport</name>
    <message>
        <source>Plain</source>
        <extracomment>How a file arrived: neither compressed nor in an archive</extracomment>
        <translation>일반</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>Encoding of a file: it has bytes above 127 that are no UTF-8</extracomment>
        <translation>8비트</translation>
    </message>
    <message>
        <source>Several</source>
        <extracomment>Time zone of a file: its headers state different ones</extracomment>
        <translation>여러 시간대</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the file report: name of the file</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the file report: how the file arrived, such as plain, gzip, zip</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Column of the file report: character encoding, such as UTF-8</extracomment>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Lines read</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>읽은 줄</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>인식한 줄</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>알려져 있으나 여기서는 관련 없는 줄</translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Column of the file report: number of lines that continue the log record of the line before them</extracomment>
        <translation>다른 레코드의 일부</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>인식할 수 없는 줄</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Column of the file report: earliest time in the file</extracomment>
        <translation>가장 이른 시각</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Column of the file report: latest time in the file</extracomment>
        <translation>가장 늦은 시각</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Column of the file report: serial number that the file states</extracomment>
        <translation>일련 번호</translation>
    </message>
    <message>
        <source>AsyncOS</source>
        <extracomment>Column of the file report: version of the appliance&apos;s system; AsyncOS is a name</extracomment>
        <translation>AsyncOS</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column of the file report: offset of the log&apos;s clock from UTC</extracomment>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Column of the file report: sentences about what was left out, assumed or wrong</extracomment>
        <translation>비고</translation>
    </message>
    <message numerus="yes">
        <source>The year of %Ln records is not in the log and was taken from the date of the file.</source>
        <extracomment>Remark in the file report: stamps such as &quot;Jun 26 10:42:23&quot; have no year. %Ln: number of log records</extracomment>
        <translation>
            <numerusform>레코드 %Ln개의 연도가 로그에 없어 파일의 날짜에서 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file states several time zones, so its times are shown without one.</source>
        <extracomment>Remark in the file report</extracomment>
        <translation>파일에 시간대가 여러 개 기록되어 있어 시각을 시간대 없이 표시합니다.</translation>
    </message>
    <message>
        <source>Some texts are not UTF-8: words of Latin-1 are read as such, other bytes are shown as escapes.</source>
        <extracomment>Remark in the file report: bytes above 127 that are no UTF-8</extracomment>
        <translation>일부 텍스트가 UTF-8이 아닙니다. Latin-1로 된 단어는 Latin-1로 읽고 그 밖의 바이트는 이스케이프로 표시합니다.</translation>
    </message>
    <message>
        <source>Counted in another file</source>
        <extracomment>Column of the file report: number of lines that were not read, since another file holds them as well</extracomment>
        <translation>다른 파일에서 집계한 줄</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterBar</name>
    <message>
        <source>&amp;User</source>
        <extracomment>label of a text field that filters by user name; &amp; marks the access key</extracomment>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>label of a text field that filters by SMTP authentication profile</extracomment>
        <translation>프로파일(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>label of a choice that filters by the outcome of a connection</extracomment>
        <translation>결과(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <extracomment>label of a choice that filters by inbound or outbound</extracomment>
        <translation>방향(&amp;D)</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>label of a text field that searches in everything that is known of a connection</extracomment>
        <translation>검색(&amp;R)</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>placeholder in the field for a user name: any name that contains what is typed</extracomment>
        <translation>포함할 텍스트…</translation>
    </message>
    <message>
        <source>User contains</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>사용자 이름에 포함된 텍스트</translation>
    </message>
    <message>
        <source>Profile contains</source>
        <extracomment>accessible name of a text field; the SMTP authentication profile</extracomment>
        <translation>프로파일 이름에 포함된 텍스트</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <extracomment>accessible name of the search field</extracomment>
        <translation>모든 열에서 검색</translation>
    </message>
    <message>
        <source>Shows the connections on which such a user tried to authenticate. The log names no user for outbound connections.</source>
        <extracomment>tooltip of the field for a user name</extracomment>
        <translation>해당하는 사용자가 인증을 시도한 연결을 표시합니다. 아웃바운드 연결의 사용자는 로그에 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Shows the connections on which an SMTP authentication profile of such a name was used.</source>
        <extracomment>tooltip of the field for a profile</extracomment>
        <translation>해당하는 이름의 SMTP 인증 프로파일이 사용된 연결을 표시합니다.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>accessible name of the choice of an outcome</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>accessible name of the choice between inbound and outbound</extracomment>
        <translation>방향</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>choice in a list: connections of whatever outcome</extracomment>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Any attempt</source>
        <extracomment>choice in a list of outcomes: connections with at least one authentication attempt, whatever came of it</extracomment>
        <translation>시도 있음</translation>
    </message>
    <message>
        <source>All directions</source>
        <extracomment>choice in a list: inbound and outbound connections</extracomment>
        <translation>모든 방향</translation>
    </message>
    <message>
        <source>Several outcomes</source>
        <extracomment>choice in a list of outcomes when more than one is chosen; the chips below name them</extracomment>
        <translation>여러 결과</translation>
    </message>
    <message>
        <source>all columns…</source>
        <extracomment>placeholder in the search field</extracomment>
        <translation>모든 열…</translation>
    </message>
    <message>
        <source>Shows the connections in which every word is found, in whatever column. Names of fields narrow that down: user:alice -ip:10.0.0.0/8 failures:&gt;=5</source>
        <extracomment>tooltip of the search field</extracomment>
        <translation>열에 관계없이 모든 단어가 들어 있는 연결을 표시합니다. 필드 이름을 쓰면 범위를 좁힐 수 있습니다: user:alice -ip:10.0.0.0/8 failures:&gt;=5</translation>
    </message>
    <message>
        <source>The text is longer than the field takes: its end was cut off.</source>
        <extracomment>below the filter fields, about text that somebody typed or pasted</extracomment>
        <translation>텍스트가 입력란에 들어가는 길이를 넘어 끝부분이 잘렸습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChipButton</name>
    <message>
        <source>Filter %1</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>필터 %1</translation>
    </message>
    <message>
        <source>Filter %1, switched off</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>필터 %1, 꺼짐</translation>
    </message>
    <message>
        <source>A click removes it. A click on the mark in front, or Space, switches it off or on. A right click offers more.</source>
        <extracomment>Tooltip of a chip, below its name</extracomment>
        <translation>클릭하면 제거됩니다. 앞의 확인란을 클릭하거나 스페이스바를 누르면 꺼지거나 켜집니다. 오른쪽 클릭에 더 있습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <extracomment>accessible name of the row of chips below the filter fields</extracomment>
        <translation>적용 중인 필터</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <extracomment>menu of a chip: the choice stays visible, but does nothing until it is switched on again</extracomment>
        <translation>끄기(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>켜기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>menu of a chip: asks for the opposite of its choice</extracomment>
        <translation>반전(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>menu of a chip</extracomment>
        <translation>제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterHelp</name>
    <message>
        <source>Filter language</source>
        <extracomment>title of a window with examples of what can be typed into the search field</extracomment>
        <translation>필터 구문</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>tab: what can be typed into the search field</extracomment>
        <translation>예시</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>tab: names of the fields of a connection that can be typed into the search field</extracomment>
        <translation>필드</translation>
    </message>
    <message>
        <source>Connections with this word in some column, whatever its case</source>
        <extracomment>what `alice` in the search field finds</extracomment>
        <translation>어느 열에든 이 단어가 있는 연결(대소문자 구분 안 함)</translation>
    </message>
    <message>
        <source>These words as they stand, with the blank</source>
        <extracomment>what `&quot;two words&quot;` in the search field finds</extracomment>
        <translation>공백까지 포함하여 입력한 그대로의 단어</translation>
    </message>
    <message>
        <source>Connections without this word</source>
        <extracomment>what `-alice` in the search field finds</extracomment>
        <translation>이 단어가 없는 연결</translation>
    </message>
    <message>
        <source>A user whose name contains this</source>
        <extracomment>what `user:alice` in the search field finds</extracomment>
        <translation>이름에 이 텍스트가 포함된 사용자</translation>
    </message>
    <message>
        <source>A user with exactly this name</source>
        <extracomment>what `user:=alice` in the search field finds</extracomment>
        <translation>이름이 정확히 일치하는 사용자</translation>
    </message>
    <message>
        <source>Connections on which no user’s name contains this</source>
        <extracomment>what `-user:bob` in the search field finds</extracomment>
        <translation>이름에 이 텍스트가 포함된 사용자가 없는 연결</translation>
    </message>
    <message>
        <source>One or the other</source>
        <extracomment>what `user:alice,bob` in the search field finds</extracomment>
        <translation>둘 중 하나</translation>
    </message>
    <message>
        <source>A profile of this form: * stands for any characters, ? for one</source>
        <extracomment>what `profile:Out*` in the search field finds; * and ? are typed as they are</extracomment>
        <translation>이 패턴과 일치하는 프로파일: *는 임의의 문자열, ?는 임의의 문자 하나</translation>
    </message>
    <message>
        <source>A regular expression; with i, upper and lower case are alike</source>
        <extracomment>what `user:/^a.c$/i` in the search field finds</extracomment>
        <translation>정규 표현식(i를 붙이면 대소문자 구분 안 함)</translation>
    </message>
    <message>
        <source>Remote addresses in this network</source>
        <extracomment>what `ip:172.16.0.0/12` in the search field finds</extracomment>
        <translation>이 네트워크에 속하는 원격 주소</translation>
    </message>
    <message>
        <source>Connections of one of these outcomes</source>
        <extracomment>what `outcome:failed,error` in the search field finds</extracomment>
        <translation>결과가 이 중 하나인 연결</translation>
    </message>
    <message>
        <source>At least five failed attempts</source>
        <extracomment>what `failures:&gt;=5` in the search field finds</extracomment>
        <translation>실패한 시도 5회 이상</translation>
    </message>
    <message>
        <source>From five to nine failed attempts</source>
        <extracomment>what `failures:5..9` in the search field finds</extracomment>
        <translation>실패한 시도 5회 이상 9회 이하</translation>
    </message>
    <message>
        <source>Longer than sixty seconds; m, h and d are minutes, hours and days</source>
        <extracomment>what `duration:&gt;60s` in the search field finds; s, m, h and d are typed as they are</extracomment>
        <translation>60초보다 긴 지속 시간(m, h, d는 각각 분, 시간, 일)</translation>
    </message>
    <message>
        <source>Opened in these minutes, by the clock of the log</source>
        <extracomment>what `opened:2009-04-22T11:40..11:50` in the search field finds</extracomment>
        <translation>로그 시각 기준으로 이 시간 범위에 시작된 연결</translation>
    </message>
    <message>
        <source>Connections for which the log states a response</source>
        <extracomment>what `response:*` in the search field finds</extracomment>
        <translation>로그에 서버 응답이 기록된 연결</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>header of a column: examples of what can be typed into the search field
----------
header of a column: what to type</extracomment>
        <translation>입력</translation>
    </message>
    <message>
        <source>Finds</source>
        <extracomment>header of a column: what an example finds</extracomment>
        <translation>찾는 대상</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>header of a column: name of a column of the table</extracomment>
        <translation>열</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the column of the table tells</extracomment>
        <translation>의미</translation>
    </message>
    <message>
        <source>Connections that you marked; with no, all others</source>
        <extracomment>what `marked:yes` in the search field finds; `no` is typed as it is</extracomment>
        <translation>표시한 연결. no를 쓰면 나머지 모두</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterMistake</name>
    <message>
        <source>There is no field “%1”. In quotation marks it is looked for as text.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon</extracomment>
        <translation>“%1” 필드가 없습니다. 따옴표로 묶으면 텍스트로 검색합니다.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Similar: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon, %2 are one to three names of fields</extracomment>
        <translation>“%1” 필드가 없습니다. 비슷한 필드: %2.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>이 괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>이 닫는 괄호에 대응하는 여는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>Before “%1” there is nothing to repeat.</source>
        <extracomment>Mistake in a regular expression; %1 is a sign such as *</extracomment>
        <translation>“%1” 기호 앞에 반복할 대상이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <extracomment>Mistake in a regular expression; %1 is a range such as z-a</extracomment>
        <translation>“%1” 범위의 끝이 시작보다 앞에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not complete.</source>
        <extracomment>Mistake in a regular expression; %1 begins with a backslash</extracomment>
        <translation>“%1” 표현이 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in regular expressions here.</source>
        <extracomment>Mistake in a regular expression; %1 is a part of it</extracomment>
        <translation>여기에서는 정규 표현식에 “%1” 표현을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>이 정규 표현식은 너무 큽니다.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>Mistake in a filter, after a colon or a comma</extracomment>
        <translation>여기에 값이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is none of the possible words: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed, %2 a list of words that are never translated</extracomment>
        <translation>“%1” 값은 사용할 수 없는 단어입니다. 사용 가능한 단어: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number or range such as 5, &gt;=5 or 5..9.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>“%1” 값은 5, &gt;=5 또는 5..9와 같은 숫자나 범위가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a duration or range such as 90s, &gt;5m or 1m..1h30m.</source>
        <extracomment>Mistake in a filter; %1 is what was typed. s, m and h are never translated</extracomment>
        <translation>“%1” 값은 90s, &gt;5m 또는 1m..1h30m과 같은 지속 시간이나 범위가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a time or range such as 2009-04-22, &gt;=2009-04-22T11:40 or 2009-04-22T11:40..11:50.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>“%1” 값은 2009-04-22, &gt;=2009-04-22T11:40 또는 2009-04-22T11:40..11:50과 같은 시각이나 범위가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no date; write it as in 2009-04-22T11:40.</source>
        <extracomment>Mistake in a filter; %1 is a time of day that was typed</extracomment>
        <translation>“%1” 값에 날짜가 없습니다. 2009-04-22T11:40과 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a network such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>“%1” 값은 10.0.0.0/8 또는 2001:db8::/32와 같은 네트워크가 아닙니다.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <extracomment>Mistake in a filter; %1 is a range of numbers or times</extracomment>
        <translation>“%1” 범위의 끝이 시작보다 앞에 있습니다.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>두 번째 따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>The slash at the end of the regular expression is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>정규 표현식 끝에 슬래시가 없습니다.</translation>
    </message>
    <message>
        <source>Before “%1” a blank or a comma is missing.</source>
        <extracomment>Mistake in a filter; %1 is what was typed directly behind a quotation mark or a slash</extracomment>
        <translation>“%1” 앞에 공백이나 쉼표가 없습니다.</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>Mistake in a filter: text with * or ? in it</extracomment>
        <translation>이 패턴은 너무 깁니다.</translation>
    </message>
    <message>
        <source>The time is already limited by since, until or time.</source>
        <extracomment>Mistake in a filter; since, until and time are never translated</extracomment>
        <translation>시간 범위가 이미 since, until 또는 time으로 제한되어 있습니다.</translation>
    </message>
    <message>
        <source>since, until and time cannot exclude; opened can.</source>
        <extracomment>Mistake in a filter; since, until, time and opened are never translated</extracomment>
        <translation>since, until 및 time은 제외 조건으로 쓸 수 없습니다. opened는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>marked can be yes or no, not both.</source>
        <extracomment>Mistake in a filter: it asks for connections that somebody marked and for those that nobody marked; marked, yes and no are never translated</extracomment>
        <translation>marked는 yes나 no 가운데 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Connections are marked in the window; the command line knows no marks and cannot filter by marked.</source>
        <extracomment>Wrong use of the command line: its filter asks for connections that somebody marked in the window; marked is never translated</extracomment>
        <translation>연결은 창에서 표시합니다. 명령줄에는 표시 정보가 없으므로 marked로 필터링할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterText</name>
    <message>
        <source>(empty)</source>
        <extracomment>In place of a user name of no characters</extracomment>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>User is not: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>사용자 제외: %1</translation>
    </message>
    <message>
        <source>User without: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>사용자에 미포함: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>사용자: %1</translation>
    </message>
    <message>
        <source>User contains: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>사용자에 포함: %1</translation>
    </message>
    <message>
        <source>Profile is not: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>프로파일 제외: %1</translation>
    </message>
    <message>
        <source>Profile without: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>프로파일에 미포함: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>프로파일: %1</translation>
    </message>
    <message>
        <source>Profile contains: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>프로파일에 포함: %1</translation>
    </message>
    <message>
        <source>Remote address is not: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>원격 주소 제외: %1</translation>
    </message>
    <message>
        <source>Remote address without: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>원격 주소에 미포함: %1</translation>
    </message>
    <message>
        <source>Remote address: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>원격 주소: %1</translation>
    </message>
    <message>
        <source>Remote address contains: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>원격 주소에 포함: %1</translation>
    </message>
    <message>
        <source>No column contains: %1</source>
        <extracomment>Active filter: rows in which %1 does not occur</extracomment>
        <translation>어떤 열에도 없음: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>Active filter: rows in which %1 occurs</extracomment>
        <translation>검색: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>Active filter; %1 is an outcome such as &quot;Failed&quot;</extracomment>
        <translation>결과: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <extracomment>Active filter; %1 is &quot;Inbound&quot; or &quot;Outbound&quot;</extracomment>
        <translation>방향: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>Active filter; %1 is a range of time such as &quot;2009-04-22 11:40 – 11:50&quot;</extracomment>
        <translation>시각: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <extracomment>How many connections the table shows: all of them</extracomment>
        <translation>
            <numerusform>연결 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connections</source>
        <extracomment>How many connections the table shows; %1 is the number that passes the filter, %Ln the number of all</extracomment>
        <translation>
            <numerusform>연결 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Active filter: connections that somebody marked</extracomment>
        <translation>표시함</translation>
    </message>
    <message>
        <source>Not marked</source>
        <extracomment>Active filter: connections that nobody marked</extracomment>
        <translation>표시하지 않음</translation>
    </message>
</context>
<context>
    <name>authloupe::HeadlessRun</name>
    <message numerus="yes">
        <source>%Ln row(s) written to “%2” (%1).</source>
        <extracomment>After an export on the command line. %Ln: number of rows, %1: size such as “3.4 KiB”, %2: file name</extracomment>
        <translation>
            <numerusform>“%2” 파일에 행 %Ln개를 썼습니다(%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got an apostrophe, against formulas.</source>
        <extracomment>After an export on the command line; apostrophes keep a spreadsheet from taking the text for a formula</extracomment>
        <translation>
            <numerusform>수식으로 처리되지 않도록 셀 %Ln개에 아포스트로피를 붙였습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could be taken for a formula.</source>
        <extracomment>After an export on the command line, when the user did not want apostrophes</extracomment>
        <translation>
            <numerusform>셀 %Ln개가 수식으로 처리될 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has folders with files in them, which were not read; --recursive reads them as well.</source>
        <extracomment>On the command line; %1 is a folder, --recursive the name of an option</extracomment>
        <translation>“%1” 폴더의 하위 폴더에 있는 파일은 읽지 않았습니다. --recursive 옵션을 사용하면 이 파일도 읽습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::KindredActions</name>
    <message>
        <source>The log has no later connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>로그에 이 사용자의 이후 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>로그에 이 사용자의 이전 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The log has no later connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>로그에 이 원격 주소의 이후 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>로그에 이 원격 주소의 이전 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>이 사용자의 다음 연결은 필터 때문에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>이 사용자의 이전 연결은 필터 때문에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>이 원격 주소의 다음 연결은 필터 때문에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>이 원격 주소의 이전 연결은 필터 때문에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Go to the next one shown</source>
        <extracomment>button of a question: goes to the next connection of a user that the filter does not hide</extracomment>
        <translation>표시된 다음 연결로 이동</translation>
    </message>
    <message>
        <source>Go to the previous one shown</source>
        <extracomment>button of a question: goes to the previous connection of a user that the filter does not hide</extracomment>
        <translation>표시된 이전 연결로 이동</translation>
    </message>
</context>
<context>
    <name>authloupe::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>menu title: the word for &quot;Language&quot; in your language, then the English word in brackets; in English just the word</extracomment>
        <translation>언어(Language)(&amp;L)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>choice in a menu: the language of the desktop</extracomment>
        <translation>시스템 기본값</translation>
    </message>
</context>
<context>
    <name>authloupe::LineSamplesPage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>place of a line; %1 is the name of a file, %2 the number of the line</extracomment>
        <translation>%1, 줄 %2</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>header of a column: file and number of a line</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>Log line</source>
        <extracomment>header of a column: a line of the log</extracomment>
        <translation>로그 줄</translation>
    </message>
</context>
<context>
    <name>authloupe::LinesReading</name>
    <message>
        <source>Reading the lines from the log…</source>
        <extracomment>In place of the log lines while they are read</extracomment>
        <translation>로그에서 줄을 읽는 중…</translation>
    </message>
</context>
<context>
    <name>authloupe::LoadBar</name>
    <message>
        <source>Loading progress</source>
        <extracomment>accessible name of the progress bar</extracomment>
        <translation>불러오기 진행률</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>button that ends loading and keeps what has been read</extracomment>
        <translation>불러오기 취소</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>progress of reading log files, nothing read yet</extracomment>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>%1 read</source>
        <extracomment>progress of reading; %1 size such as 1.2 GiB</extracomment>
        <translation>%1 읽음</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB</extracomment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4. %5</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB, %4 rate such as 900 MiB/s, %5 is a sentence such as &quot;About 2 min left&quot;</extracomment>
        <translation>%1: %2 / %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>authloupe::LocaleText</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time: seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A span of time: minutes and seconds</extracomment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <extracomment>A span of time: hours, minutes and seconds</extracomment>
        <translation>%1시간 %2분 %3초</translation>
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
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>1분 미만 남음</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Time filter that lets everything through</extracomment>
        <translation>전체 시간</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Time filter without an end; %1 is a date and time</extracomment>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Time filter without a start; %1 is a date and time</extracomment>
        <translation>%1 전까지</translation>
    </message>
</context>
<context>
    <name>authloupe::LogBar</name>
    <message>
        <source>Search the whole log: text or /regular expression/</source>
        <extracomment>In the empty search field above the whole log; a regular expression is put between slashes</extracomment>
        <translation>전체 로그에서 검색: 텍스트 또는 /정규식/</translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <extracomment>Name of the search field above the whole log, for assistive technology</extracomment>
        <translation>전체 로그에서 검색</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <extracomment>Button beside the search field of the whole log; the keys do the same</extracomment>
        <translation>이전 찾기(Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <extracomment>Button beside the search field of the whole log; the key does the same</extracomment>
        <translation>다음 찾기(F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends the search in the whole log</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>File of the log</source>
        <extracomment>Name of a list of files for assistive technology: the one chosen is gone to in the whole log</extracomment>
        <translation>로그 파일</translation>
    </message>
    <message>
        <source>Line:</source>
        <extracomment>Label of the field for the number of a line in the whole log</extracomment>
        <translation>줄:</translation>
    </message>
    <message>
        <source>Go to line</source>
        <extracomment>Name of the field for assistive technology</extracomment>
        <translation>줄로 이동</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLineText</name>
    <message>
        <source>… (a very long line: only its beginning is shown)</source>
        <extracomment>Behind the beginning of a line of the log that is too long to be shown, and not read to its end</extracomment>
        <translation>…(매우 긴 줄: 앞부분만 표시됨)</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesModel</name>
    <message>
        <source>Log line</source>
        <extracomment>Column: a line of the log as it stands</extracomment>
        <translation>로그 줄</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesView</name>
    <message>
        <source>Search in these lines</source>
        <extracomment>In the empty search field above the log lines of a connection
----------
Name of the search field above the log lines of a connection, for assistive technology</extracomment>
        <translation>이 줄들에서 검색</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>원본 로그 줄</translation>
    </message>
    <message>
        <source>Not all lines are shown: the connection has too many, or they lie too far apart in the log.</source>
        <extracomment>Below the log lines of a connection: only the first ones could be read</extracomment>
        <translation>일부 줄은 표시되지 않습니다. 이 연결의 줄이 너무 많거나 로그에서 서로 너무 멀리 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>No line of this connection was found in the log. The file may have changed since it was read.</source>
        <extracomment>In place of the log lines of a connection</extracomment>
        <translation>로그에서 이 연결의 줄을 찾지 못했습니다. 파일을 읽은 뒤에 변경되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>No results</source>
        <extracomment>Beside the search field of the log lines</extracomment>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field of the log lines: %1 is the number of the line found, %2 how many there are</extracomment>
        <translation>%2개 중 %1번째</translation>
    </message>
</context>
<context>
    <name>authloupe::LogPlaceView</name>
    <message>
        <source>The line in the log</source>
        <extracomment>Name of the table that shows a line of the log and its neighbours, for assistive technology</extracomment>
        <translation>로그에서의 해당 줄</translation>
    </message>
    <message>
        <source>Select a line to see it in the log.</source>
        <extracomment>Below a list of log lines, while none is selected</extracomment>
        <translation>로그에서 줄을 보려면 줄을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>authloupe::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu title</extracomment>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu title</extracomment>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu title</extracomment>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <comment>noun</comment>
        <extracomment>menu title; noun</extracomment>
        <translation>필터(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu title; moving between filters and rows</extracomment>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>menu title</extracomment>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu title</extracomment>
        <translation>도움말(&amp;H)</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageBar</name>
    <message>
        <source>Messages</source>
        <extracomment>accessible name of the bar with error messages above the table
----------
title of the dialog that lists all messages about files</extracomment>
        <translation>메시지</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s)…</source>
        <extracomment>button behind the first messages; opens a list of all of them</extracomment>
        <translation>
            <numerusform>메시지 %Ln개 더 보기…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <extracomment>tooltip and accessible name of the button that closes the bar with messages</extracomment>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageModel</name>
    <message>
        <source>not logged</source>
        <extracomment>In place of the envelope sender of a message</extracomment>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of messages: when the log first names the message</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Column of the list of messages: received, rewritten, split …</extracomment>
        <translation>생성 경위</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column of the list of messages: address of the envelope (MAIL FROM)</extracomment>
        <translation>봉투 발신자</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of messages</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Refused recipients</source>
        <extracomment>Column of the list of messages: number of recipients that were refused</extracomment>
        <translation>거부된 수신자</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>배달됨</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>반송됨</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>Column of the list of messages: how often a delivery was put off</extracomment>
        <translation>지연됨</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>Column of the list of messages: what became of it</extracomment>
        <translation>처리 결과</translation>
    </message>
</context>
<context>
    <name>authloupe::MessagesTable</name>
    <message>
        <source>The connection that brought the message in is not in the log</source>
        <extracomment>Context menu of the messages that an outbound connection carried away; cannot be chosen</extracomment>
        <translation>메시지가 들어온 연결이 로그에 없음</translation>
    </message>
    <message>
        <source>No delivery of the message is in the log</source>
        <extracomment>Context menu of the messages that an inbound connection brought in; cannot be chosen</extracomment>
        <translation>메시지의 배달 기록이 로그에 없음</translation>
    </message>
    <message>
        <source>Go to its delivery (%1)</source>
        <extracomment>Context menu of a message: shows the outbound connection that delivered it; %1 is its number in the log and its time</extracomment>
        <translation>메시지를 배달한 연결로 이동(%1)</translation>
    </message>
    <message>
        <source>Go to the connection that brought it in (%1)</source>
        <extracomment>Context menu of a message: shows the inbound connection on which it arrived; %1 is its number in the log and its time</extracomment>
        <translation>메시지가 들어온 연결로 이동(%1)</translation>
    </message>
</context>
<context>
    <name>authloupe::NameCaution</name>
    <message>
        <source>This name imitates words of a log entry.</source>
        <extracomment>Caution about a user name in the log, chosen by whoever tried to sign in</extracomment>
        <translation>이 이름은 로그 레코드의 표현을 흉내 냅니다.</translation>
    </message>
    <message>
        <source>Letters in this name only look like others: %1.</source>
        <extracomment>Caution about a user name in the log; %1: characters, such as “а (U+0430), е (U+0435)”, that look like other ones</extracomment>
        <translation>이 이름에는 다른 글자와 비슷해 보이기만 하는 글자가 있습니다: %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteSaving</name>
    <message>
        <source>Open notes</source>
        <extracomment>Title of the dialog that asks for a file of notes</extracomment>
        <translation>메모 열기</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <extracomment>Kind of files in the dialog that asks for a file of notes; keep (*.json)</extracomment>
        <translation>메모 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked connection(s) were read from “%1”. Those that are not in this log stay in the file.</source>
        <extracomment>Message above the table: how many marked connections a file of notes holds; %1 is the file</extracomment>
        <translation>
            <numerusform>“%1” 파일에서 표시한 연결 %Ln개를 읽었습니다. 이 로그에 없는 것은 파일에 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save notes</source>
        <extracomment>Title of the dialog that asks where to write notes</extracomment>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>The marks and notes have changes that are not saved.</source>
        <extracomment>Question before the window is closed or another log takes the place of this one</extracomment>
        <translation>표시와 메모에 저장하지 않은 변경 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Without saving, these changes are lost.</source>
        <extracomment>Below the question about notes that are not saved</extracomment>
        <translation>저장하지 않으면 변경 내용이 사라집니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteView</name>
    <message>
        <source>Marked</source>
        <extracomment>Details pane, check box: the connection is one of those that somebody marked</extracomment>
        <translation>표시함</translation>
    </message>
    <message>
        <source>Write a note about this connection.</source>
        <extracomment>Details pane, in the empty field for a note about a connection</extracomment>
        <translation>이 연결에 대한 메모를 쓰십시오.</translation>
    </message>
    <message>
        <source>Note about the connection</source>
        <extracomment>Name of the field for a note, for assistive technology</extracomment>
        <translation>연결에 대한 메모</translation>
    </message>
</context>
<context>
    <name>authloupe::Notes</name>
    <message>
        <source>“%1” is too large for a file of notes and was not read.</source>
        <extracomment>%1 is a file that was chosen as one of notes</extracomment>
        <translation>“%1” 파일은 메모 파일로는 너무 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” holds no notes of Authloupe. Choose the file that the notes were saved to.</source>
        <extracomment>%1 is a file that was chosen as one of notes; Authloupe is the name of the program</extracomment>
        <translation>“%1” 파일에 Authloupe 메모가 없습니다. 메모를 저장한 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Authloupe. Open it with that version.</source>
        <extracomment>%1 is a file of notes; Authloupe is the name of the program</extracomment>
        <translation>“%1” 파일은 더 새로운 Authloupe 버전에서 썼습니다. 해당 버전으로 여십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it makes no sense. It was neither taken over nor changed.</source>
        <extracomment>%1 is a file of notes</extracomment>
        <translation>“%1” 파일이 손상되었습니다. 일부를 이해할 수 없어 가져오지도 바꾸지도 않았습니다.</translation>
    </message>
    <message>
        <source>This connection has a note. Remove the mark and the note?</source>
        <extracomment>Question before the mark of a connection is removed</extracomment>
        <translation>이 연결에 메모가 있습니다. 표시와 메모를 지우시겠습니까?</translation>
    </message>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a note that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (%1자 더 있음)</translation>
    </message>
</context>
<context>
    <name>authloupe::PasteDialog</name>
    <message>
        <source>Pasted text</source>
        <extracomment>Stands for the name of a file when log text was pasted</extracomment>
        <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
        <source>Paste log text</source>
        <extracomment>Title of the dialog that takes log text from the clipboard</extracomment>
        <translation>로그 텍스트 붙여넣기</translation>
    </message>
    <message>
        <source>Paste lines of a mail_logs file, a support ticket or an article. Lines that were wrapped on the way are joined again.</source>
        <extracomment>In the dialog that takes log text; mail_logs is a name and stays as it is</extracomment>
        <translation>mail_logs 파일, 지원 요청 또는 문서에서 복사한 줄을 붙여넣으십시오. 복사 과정에서 나뉜 줄은 다시 이어집니다.</translation>
    </message>
    <message>
        <source>Log text</source>
        <extracomment>Name of the text field for assistive technology</extracomment>
        <translation>로그 텍스트</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the connections of the pasted text</extracomment>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>authloupe::Program</name>
    <message>
        <source>There is no display to open a window on. --summary and --export work without one.</source>
        <extracomment>On a terminal, when the program was started without a graphical desktop</extracomment>
        <translation>창을 열 디스플레이가 없습니다. --summary와 --export에는 디스플레이가 필요하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::RecentMenu</name>
    <message>
        <source>Recen&amp;t files</source>
        <extracomment>menu title: files opened last</extracomment>
        <translation>최근 파일(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>menu entry that forgets the files opened last</extracomment>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>authloupe::Reopening</name>
    <message>
        <source>The log has changed since it was closed. The filter is back, but nothing is selected.</source>
        <extracomment>message above the table, after a log that was closed has been opened again</extracomment>
        <translation>로그를 닫은 뒤 내용이 바뀌었습니다. 필터는 복원했지만 선택한 행은 없습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::Report</name>
    <message>
        <source>Report on SMTP authentication</source>
        <extracomment>Title of a report that is exported</extracomment>
        <translation>SMTP 인증 보고서</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <extracomment>Report, heading above the authentication attempts of a connection</extracomment>
        <translation>시도</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Report, heading above the messages of a connection</extracomment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Log lines</source>
        <extracomment>Report, heading above the lines of the log about a connection</extracomment>
        <translation>로그 줄</translation>
    </message>
    <message>
        <source>In the file %1:</source>
        <extracomment>Report, above lines of the log: %1 is the file that they stand in</extracomment>
        <translation>%1 파일:</translation>
    </message>
    <message>
        <source>More lines than this report holds belong to this connection.</source>
        <extracomment>Report, below the lines of the log about a connection</extracomment>
        <translation>이 연결에는 이 보고서에 담긴 것보다 많은 줄이 있습니다.</translation>
    </message>
    <message>
        <source>This report was made without single connections.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>이 보고서는 개별 연결 없이 작성되었습니다.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>필터와 일치하는 연결이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>이 보고서를 위해 연결 %Ln개를 선택했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report; the first %1 are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln were selected</extracomment>
        <translation>
            <numerusform>이 보고서를 위해 연결 %Ln개를 선택했으며, 여기에는 처음 %1개만 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; all %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>선택한 연결이 없으므로, 필터와 일치하는 연결 %Ln개가 모두 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; the first %1 of %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln pass the filter</extracomment>
        <translation>
            <numerusform>선택한 연결이 없으므로, 필터와 일치하는 연결 %Ln개 중 처음 %1개가 나옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>heading</comment>
        <extracomment>Report, heading above connections with all their facts</extracomment>
        <translation>연결</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Report, below a list that is cut: how many more there are</extracomment>
        <translation>
            <numerusform>… 외 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>작성 시각</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Report: which program made it</extracomment>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Report: how the times in it are meant</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>The logs had not been read to their end when this report was made.</source>
        <extracomment>Report, first page</extracomment>
        <translation>이 보고서를 작성할 때 로그를 끝까지 읽지 않은 상태였습니다.</translation>
    </message>
    <message>
        <source>User names, addresses, hosts and envelope senders are replaced by pseudonyms such as user-1: the same one for the same name everywhere in this report. Answers of servers are reduced to their codes; log lines are left out; other texts that hold a name are replaced as a whole.</source>
        <extracomment>Report, first page; the pseudonyms look like user-1 and are not translated</extracomment>
        <translation>사용자 이름, 주소, 호스트, 봉투 발신자는 user-1과 같은 가명으로 바꿨습니다. 같은 이름에는 보고서 전체에서 같은 가명을 씁니다. 서버 응답은 코드만 남기고, 로그 줄은 뺐으며, 이름이 들어 있는 다른 텍스트는 전체를 바꿨습니다.</translation>
    </message>
    <message>
        <source>Log files</source>
        <extracomment>Report, heading</extracomment>
        <translation>로그 파일</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Report, heading</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>None: all connections of the logs are counted.</source>
        <extracomment>Report</extracomment>
        <translation>없음: 로그의 모든 연결을 셌습니다.</translation>
    </message>
    <message>
        <source>In the filter language</source>
        <extracomment>Report: the filter as it can be typed into the search field</extracomment>
        <translation>필터 구문</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Report, heading: numbers of connections and attempts</extracomment>
        <translation>집계</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Report, name of a number: %1 &quot;Connections&quot; or &quot;Attempts&quot;, %2 a direction or a result</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Report, in front of a direction or an outcome</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Report, in front of a result</extracomment>
        <translation>시도</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>고유 사용자 수</translation>
    </message>
    <message>
        <source>Distinct addresses</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>고유 주소 수</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report, heading</extracomment>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>None of these connections has a time.</source>
        <extracomment>Report, in place of the timeline</extracomment>
        <translation>이 연결들에는 시각이 없습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column of the table of the timeline: from when to when</extracomment>
        <translation>시각</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) without a time are in no bar.</source>
        <extracomment>Report, below the timeline</extracomment>
        <translation>
            <numerusform>시각이 없는 연결 %Ln개는 어느 막대에도 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report, heading: the users, addresses and so on with the most failures</extracomment>
        <translation>상위 값</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Report: the connection was marked by somebody</extracomment>
        <translation>표시함</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Report, heading above what somebody wrote about a connection</extracomment>
        <translation>메모</translation>
    </message>
    <message>
        <source>The note is left out: it holds a name or an address.</source>
        <extracomment>Report with pseudonyms, in place of what somebody wrote about a connection</extracomment>
        <translation>메모에 이름이나 주소가 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>A user name may not be what it seems.</source>
        <extracomment>Report with pseudonyms, in place of which letters of a user name look like others</extracomment>
        <translation>사용자 이름이 보이는 것과 다를 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::ReportDialog</name>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog that asks what is in a report</extracomment>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Connections in detail:</source>
        <extracomment>Report dialog: which connections are told with all their facts</extracomment>
        <translation>자세히 담을 연결:</translation>
    </message>
    <message>
        <source>Connections at most:</source>
        <extracomment>Report dialog: number of connections</extracomment>
        <translation>최대 연결 수:</translation>
    </message>
    <message>
        <source>Log lines for each at most:</source>
        <extracomment>Report dialog: number of lines of the log for each connection</extracomment>
        <translation>연결당 최대 로그 줄 수:</translation>
    </message>
    <message>
        <source>Also in the report:</source>
        <extracomment>Report dialog: which parts are in it</extracomment>
        <translation>보고서에 함께 담을 내용:</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Report dialog: kind of file</extracomment>
        <translation>형식:</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Report dialog: where to write</extracomment>
        <translation>파일:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Report dialog, button: opens the file dialog</extracomment>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Write report</source>
        <extracomment>Report dialog, button: begins to write</extracomment>
        <translation>보고서 쓰기</translation>
    </message>
    <message>
        <source>Log lines are then left out, and answers of servers are reduced to their codes. Names of fewer than three characters cannot be found inside other texts.</source>
        <extracomment>Report dialog, below the check box for pseudonyms</extracomment>
        <translation>이때 로그 줄은 빠지고 서버 응답은 코드만 남습니다. 세 글자보다 짧은 이름은 다른 텍스트 안에서 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Report dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>선택한 연결: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Report dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>필터와 일치하는 모든 연결: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Report dialog, choice: no connection is told with all its facts</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Log files and how much of them was understood</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>로그 파일과 그중 인식한 부분</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>상위 값</translation>
    </message>
    <message>
        <source>Replace user names and addresses by pseudonyms</source>
        <extracomment>Report dialog, check box</extracomment>
        <translation>사용자 이름과 주소를 가명으로 바꾸기</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>Report dialog: kind of file; HTML is a name</extracomment>
        <translation>HTML 페이지</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>Report dialog: kind of file; PDF is a name</extracomment>
        <translation>PDF 문서</translation>
    </message>
</context>
<context>
    <name>authloupe::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>필터 저장</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>필터 이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>label of the field for the name of a filter</extracomment>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>Filter:</source>
        <comment>noun</comment>
        <extracomment>label in front of a filter in the words of the filter language</extracomment>
        <translation>필터:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the filter, or its name</extracomment>
        <translation>저장</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln filter(s) can be saved. Delete one that is not needed any more.</source>
        <extracomment>%Ln is how many filters can be saved</extracomment>
        <translation>
            <numerusform>필터는 %Ln개까지만 저장할 수 있습니다. 더 이상 필요 없는 필터를 삭제하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter that has this name is replaced.</source>
        <extracomment>below the name of a filter that is to be saved</extracomment>
        <translation>이 이름의 필터를 바꿉니다.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <extracomment>below the name that a filter is to get</extracomment>
        <translation>다른 필터가 이 이름을 쓰고 있습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersControl</name>
    <message>
        <source>This filter cannot be saved: one of its texts holds a line end.</source>
        <extracomment>a filter given on the command line can hold one</extracomment>
        <translation>이 필터는 저장할 수 없습니다. 텍스트에 줄바꿈이 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersDialog</name>
    <message>
        <source>Name</source>
        <extracomment>column of the list of saved filters</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>column of the list of saved filters: the filter in the filter language</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>No filter is saved yet. Narrow what the window shows, then choose Save filter in the menu.</source>
        <extracomment>in place of a list of saved filters</extracomment>
        <translation>저장된 필터가 아직 없습니다. 창에 표시할 내용을 좁힌 다음 메뉴에서 필터 저장을 선택하세요.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>title of the dialog with all filters that were saved</extracomment>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: the window shows what this saved filter lets through</extracomment>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <extracomment>button: gives a saved filter another name</extracomment>
        <translation>이름 바꾸기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes a saved filter</extracomment>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: takes saved filters from a text file</extracomment>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes all saved filters to a text file</extracomment>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete the filter %1?</source>
        <extracomment>question before a saved filter is deleted; %1 is its name</extracomment>
        <translation>필터 %1을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Import filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>필터 가져오기</translation>
    </message>
    <message>
        <source>Export filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>필터 내보내기</translation>
    </message>
    <message>
        <source>All filters were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>모든 필터를 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>“%1” holds no filters. Each needs a line with its name in brackets, and a line with the filter below it.</source>
        <extracomment>%1 is a file; the two lines are how a file of filters has to look</extracomment>
        <translation>“%1”에는 필터가 없습니다. 필터마다 대괄호로 묶은 이름 한 줄과 그 아래 필터 한 줄이 있어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) were added from “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>“%1”에서 필터 %Ln개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: line %1.</source>
        <extracomment>second sentence about a file of filters; %1 are numbers of lines</extracomment>
        <translation>이해하지 못해 제외함: %1번째 줄.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersMenu</name>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>in the menu of saved filters, when there is none</extracomment>
        <translation>저장된 필터가 아직 없습니다</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>menu title: filters that were saved under a name</extracomment>
        <translation>저장된 필터(&amp;V)</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableModel</name>
    <message>
        <source>Marked</source>
        <extracomment>Of a row of the table: somebody marked the connection</extracomment>
        <translation>표시함</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Of a row of the table: somebody marked the connection and wrote a note; %1 is the note</extracomment>
        <translation>표시함: %1</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableView</name>
    <message>
        <source>Connections</source>
        <extracomment>accessible name of the table</extracomment>
        <translation>연결</translation>
    </message>
</context>
<context>
    <name>authloupe::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of the dialog with all settings</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>언어 및 색</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>표</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>beside a list in the dialog of settings: the language of the window</extracomment>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>first choice in lists of languages and of themes: what the desktop has</extracomment>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>Arabic &amp;digits (٠١٢٣) in Arabic</source>
        <extracomment>check box in the dialog of settings: numbers in the Arabic window are written with the digits ٠١٢٣, not 0123</extracomment>
        <translation>아랍어에서 아랍 숫자(٠١٢٣) 사용(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>beside a list in the dialog of settings: light or dark</extracomment>
        <translation>테마(&amp;T):</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice in a list: a light theme</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice in a list: a dark theme</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Height of &amp;rows:</source>
        <extracomment>beside a list in the dialog of settings: how high the rows of tables are</extracomment>
        <translation>행 높이(&amp;R):</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>choice in a list: low rows, so that many of them can be seen</extracomment>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>choice in a list: rows of the usual height</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>choice in a list: high rows, with much space</extracomment>
        <translation>넓게</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <extracomment>beside a list in the dialog of settings: how times are written in tables</extracomment>
        <translation>시각(&amp;I):</translation>
    </message>
    <message>
        <source>As logged</source>
        <extracomment>choice in a list: times are written as the log has them, by the clock of the appliance</extracomment>
        <translation>로그에 기록된 그대로</translation>
    </message>
    <message>
        <source>With the offset from UTC, where the log states it</source>
        <extracomment>choice in a list: times are written as 2009-04-22T11:43:59-06:00</extracomment>
        <translation>UTC 오프셋 포함(로그에 기록된 경우)</translation>
    </message>
    <message>
        <source>In UTC, where the log states the offset</source>
        <extracomment>choice in a list: times are converted to UTC</extracomment>
        <translation>UTC로 표시(로그에 오프셋이 기록된 경우)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>button in the dialog of settings: opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>열(&amp;C)…</translation>
    </message>
    <message>
        <source>Times of connections, attempts, events, messages and top values are written like this. Log lines stay as they are, and the timeline, From and To, filters and exports go by the clock of the log.</source>
        <extracomment>tooltip of the list of ways to write times, in the dialog of settings; &quot;From&quot; and &quot;To&quot; are the fields above the timeline</extracomment>
        <translation>연결, 시도, 이벤트, 메시지, 상위 값의 시각이 이 방식으로 표시됩니다. 로그 줄은 그대로이며, 타임라인, ‘시작’과 ‘끝’, 필터, 내보내기는 로그 시각을 따릅니다.</translation>
    </message>
    <message>
        <source>Spans of time</source>
        <extracomment>heading in the dialog of settings, above spans of time that can be chosen</extracomment>
        <translation>시간 간격</translation>
    </message>
    <message>
        <source>Mark &amp;silence of the log from:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;1 hour&quot;: from how long on silence of the log has a sign on the timeline</extracomment>
        <translation>로그 공백 표시 기준(&amp;S):</translation>
    </message>
    <message>
        <source>Shortly before and &amp;after a time:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;5 minutes&quot;: what the command &quot;Shortly before and after this time&quot; shows on either side</extracomment>
        <translation>시각 직전 및 직후 범위(&amp;A):</translation>
    </message>
</context>
<context>
    <name>authloupe::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of the dialog that lists the keys</extracomment>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>header of a column: names of keys such as Ctrl+O</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>header of a column: what the keys do</extracomment>
        <translation>동작</translation>
    </message>
    <message>
        <source>Drag on the timeline</source>
        <extracomment>name of a key and a mouse action</extracomment>
        <translation>타임라인에서 끌기</translation>
    </message>
    <message>
        <source>Show only this time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>이 시간 범위만 표시</translation>
    </message>
    <message>
        <source>Wheel on the timeline</source>
        <extracomment>name of a mouse action</extracomment>
        <translation>타임라인에서 휠 돌리기</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>확대 및 축소</translation>
    </message>
    <message>
        <source>Arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>타임라인에서 화살표 키</translation>
    </message>
    <message>
        <source>Move from bar to bar; with Shift extend a range, with Enter filter by it</source>
        <extracomment>in the list of keyboard shortcuts; Shift and Enter are keys</extracomment>
        <translation>막대 사이 이동, Shift 키로 범위 확장, Enter 키로 해당 범위 필터링</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10 in the table</source>
        <extracomment>names of keys in the table</extracomment>
        <translation>표에서 메뉴 키 또는 Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the current cell</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>현재 셀에서 할 수 있는 작업</translation>
    </message>
    <message>
        <source>Delete on a filter chip</source>
        <extracomment>names of keys on a chip of the filter</extracomment>
        <translation>필터 칩에서 Delete 키</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>이 필터 제거</translation>
    </message>
    <message>
        <source>Enter in the top values</source>
        <extracomment>names of keys in the pane with lists of users, addresses and so on</extracomment>
        <translation>상위 값에서 Enter</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <extracomment>in the list of keyboard shortcuts; value: a user, an address and so on</extracomment>
        <translation>이 값으로 필터링</translation>
    </message>
    <message>
        <source>Esc in a time field</source>
        <extracomment>names of keys in the fields for the start and the end of a stretch of time</extracomment>
        <translation>시각 필드에서 Esc</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>입력 취소</translation>
    </message>
    <message>
        <source>Enter in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>전체 로그에서 Enter</translation>
    </message>
    <message>
        <source>Show the connection of the line</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>줄의 연결 표시</translation>
    </message>
    <message>
        <source>F3 and Shift+F3 in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>전체 로그에서 F3 및 Shift+F3</translation>
    </message>
    <message>
        <source>Find next and find previous</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>다음 찾기 및 이전 찾기</translation>
    </message>
    <message>
        <source>Enter in the raw log lines</source>
        <extracomment>names of keys in the tab with the log lines of a connection</extracomment>
        <translation>원본 로그 줄에서 Enter</translation>
    </message>
    <message>
        <source>Show the line in the whole log</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>전체 로그에서 줄 표시</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>타임라인에서 Ctrl과 화살표 키</translation>
    </message>
    <message>
        <source>Move the selected time range; with Shift its end, with Up and Down its start</source>
        <extracomment>in the list of keyboard shortcuts; Shift, Up and Down are keys</extracomment>
        <translation>선택한 시간 구간을 옮깁니다. Shift와 함께는 끝을, 위아래 키로는 시작을 옮깁니다</translation>
    </message>
    <message>
        <source>Drag the strip above the selected time range</source>
        <extracomment>name of a mouse action: the strip at the upper end of the selected range</extracomment>
        <translation>선택한 시간 구간 위의 띠를 끌기</translation>
    </message>
    <message>
        <source>Move the selected time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>선택한 시간 구간 옮기기</translation>
    </message>
</context>
<context>
    <name>authloupe::StartPage</name>
    <message>
        <source>Drop mail logs anywhere in this window</source>
        <extracomment>heading of the page that the window shows while nothing is open</extracomment>
        <translation>메일 로그를 이 창의 아무 곳에나 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Authloupe reads mail_logs of a Cisco ESA and shows every SMTP connection: who tried to authenticate on it, from where, whether that worked, and what was sent afterwards. Files stay on this computer.</source>
        <extracomment>below that heading; ESA is the name of the appliance, mail_logs that of the log</extracomment>
        <translation>Authloupe는 Cisco ESA의 mail_logs를 읽고 모든 SMTP 연결을 보여 줍니다. 각 연결에서 누가 어디에서 인증을 시도했는지, 성공했는지, 그 후에 무엇이 전송되었는지 알 수 있습니다. 파일은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>heading above a list of files</extracomment>
        <translation>최근 파일</translation>
    </message>
</context>
<context>
    <name>authloupe::StatusFields</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>status bar; %Ln is the number of selected rows of the table</extracomment>
        <translation>
            <numerusform>행 %Ln개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the log files, and which of their lines were not understood.</source>
        <extracomment>tooltip of a button in the status bar that says how many lines were not understood</extracomment>
        <translation>로그 파일과 그중 인식할 수 없는 줄을 표시합니다.</translation>
    </message>
    <message>
        <source>All times are shown as the log wrote them.</source>
        <extracomment>tooltip in the status bar at the time zone of the log</extracomment>
        <translation>모든 시각은 로그에 기록된 그대로 표시됩니다.</translation>
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
        <translation>로그</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Heading in the summary on a terminal: SMTP connections</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Number of connections whose first line is not in the files</extracomment>
        <translation>로그에 시작 기록 없음</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Number of connections whose last line is not in the files</extracomment>
        <translation>로그에 종료 기록 없음</translation>
    </message>
    <message>
        <source>Time range</source>
        <extracomment>When the connections began and ended; value: two times</extracomment>
        <translation>시간 범위</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Number of different remote IP addresses</extracomment>
        <translation>고유 IP 주소 수</translation>
    </message>
    <message>
        <source>Authentication attempts</source>
        <extracomment>Heading in the summary on a terminal</extracomment>
        <translation>인증 시도</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Number of different user names</extracomment>
        <translation>고유 사용자 수</translation>
    </message>
    <message>
        <source>Distinct authentication profiles</source>
        <extracomment>Number of different authentication profiles</extracomment>
        <translation>고유 인증 프로파일 수</translation>
    </message>
    <message>
        <source>Top users</source>
        <extracomment>Heading in the summary on a terminal: the users with the most failed attempts</extracomment>
        <translation>상위 사용자</translation>
    </message>
    <message>
        <source>succeeded %1, failed %2, errors %3</source>
        <extracomment>Authentication attempts of one user. %1, %2, %3: numbers</extracomment>
        <translation>성공 %1, 실패 %2, 오류 %3</translation>
    </message>
</context>
<context>
    <name>authloupe::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>menu title: light or dark</extracomment>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>choice in a menu: the theme of the desktop</extracomment>
        <translation>시스템 기본값(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>choice in a menu: a light theme</extracomment>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>choice in a menu: a dark theme</extracomment>
        <translation>어둡게(&amp;D)</translation>
    </message>
</context>
<context>
    <name>authloupe::TimeBoxes</name>
    <message>
        <source>Not understood. Try 11:40, 2009-04-22 11:40, or last 2 hours.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time. Keep 11:40 and 2009-04-22 11:40 as they are; &quot;last 2 hours&quot; can be typed in every language</extracomment>
        <translation>이해할 수 없습니다. 11:40, 2009-04-22 11:40 또는 최근 2시간을 입력해 보세요.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time</extracomment>
        <translation>끝은 시작보다 나중이어야 합니다.</translation>
    </message>
    <message>
        <source>The log has no times to count from.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time: &quot;last 2 hours&quot; has no meaning then</extracomment>
        <translation>로그에 기준이 되는 시각이 없습니다.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>label of a text field: start of a stretch of time</extracomment>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>label of a text field: end of a stretch of time</extracomment>
        <translation>끝</translation>
    </message>
    <message>
        <source>Start of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>시간 범위의 시작</translation>
    </message>
    <message>
        <source>End of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>시간 범위의 끝</translation>
    </message>
    <message>
        <source>last 2 hours</source>
        <extracomment>placeholder in the field for the start of a stretch of time: what can be typed there. In every language, such words are understood in your language</extracomment>
        <translation>최근 2시간</translation>
    </message>
    <message>
        <source>end of the log</source>
        <extracomment>placeholder in the field for the end of a stretch of time: nothing limits it</extracomment>
        <translation>로그의 끝</translation>
    </message>
    <message>
        <source>Connections that began at this time or later: 11:40, 2009-04-22 11:40, or a span such as last 2 hours, counted back from the end of the log.</source>
        <extracomment>tooltip of the field for the start of a stretch of time</extracomment>
        <translation>이 시각 이후에 시작된 연결입니다: 11:40, 2009-04-22 11:40 또는 로그의 끝에서 거슬러 계산하는 최근 2시간과 같은 기간.</translation>
    </message>
    <message>
        <source>Connections that began before this time: 11:50, 2009-04-22 11:50, or a span such as 10 minutes, counted from the start.</source>
        <extracomment>tooltip of the field for the end of a stretch of time</extracomment>
        <translation>이 시각 전에 시작된 연결입니다: 11:50, 2009-04-22 11:50 또는 시작부터 계산하는 10분과 같은 기간.</translation>
    </message>
    <message>
        <source>Time ranges</source>
        <extracomment>button with a menu: last hour, last day …</extracomment>
        <translation>시간 범위</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>지난 15분</translation>
    </message>
    <message>
        <source>Last hour</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>지난 1시간</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>지난 6시간</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>지난 1일</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>menu of stretches of time: the time filter is removed</extracomment>
        <translation>전체 시간</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>button: the stretch of time before the one that is shown, as long as this one</extracomment>
        <translation>이전 시간 구간</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>button: the stretch of time behind the one that is shown, as long as this one</extracomment>
        <translation>다음 시간 구간</translation>
    </message>
</context>
<context>
    <name>authloupe::Timeline</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <extracomment>Number of connections of a stretch of the timeline</extracomment>
        <translation>
            <numerusform>연결 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln초</numerusform>
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
        <translation>성공</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Legend of the timeline; connections whose authentication failed (feminine plural in French)</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Legend of the timeline; connections whose authentication failed first and succeeded later</extracomment>
        <translation>실패 후 성공</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Legend of the timeline; connections whose authentication ended with an error, as of LDAP</extracomment>
        <translation>오류</translation>
    </message>
    <message>
        <source>No authentication</source>
        <extracomment>Legend of the timeline; connections without any authentication attempt</extracomment>
        <translation>인증 없음</translation>
    </message>
    <message>
        <source>Bin size: %1</source>
        <extracomment>Above the timeline; %1 is the time that one bar stands for, such as &quot;5 minutes&quot;</extracomment>
        <translation>구간 크기: %1</translation>
    </message>
    <message>
        <source>Open a log to see its connections over time.</source>
        <extracomment>In the empty timeline while no log is open</extracomment>
        <translation>시간에 따른 연결을 보려면 로그를 여십시오.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>필터와 일치하는 연결이 없습니다.</translation>
    </message>
    <message>
        <source>No connection in this stretch of time. Press Esc to zoom out.</source>
        <extracomment>In the empty timeline after zooming in</extracomment>
        <translation>이 시간 구간에는 연결이 없습니다. 축소하려면 Esc 키를 누르십시오.</translation>
    </message>
    <message>
        <source>The log states no time for these connections.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>로그에 이 연결들의 시각이 없습니다.</translation>
    </message>
    <message>
        <source>None of these connections attempted authentication.</source>
        <extracomment>In the empty timeline: no connection that passes the filter tried to authenticate</extracomment>
        <translation>이 연결 중에는 인증을 시도한 연결이 없습니다.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>Legend of the timeline; connections to the appliance</extracomment>
        <translation>인바운드</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Legend of the timeline; connections that the appliance made</extracomment>
        <translation>아웃바운드</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <extracomment>Legend of the timeline; connections with another SMTP authentication profile than those named</extracomment>
        <translation>기타 프로파일</translation>
    </message>
    <message>
        <source>Profile not stated</source>
        <extracomment>Legend of the timeline; connections for which the log states no SMTP authentication profile</extracomment>
        <translation>프로파일 표시 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>In a saved picture of the timeline, behind the names of some log files: so many more of them</extracomment>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Log files: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the names of log files</extracomment>
        <translation>로그 파일: %1</translation>
    </message>
    <message>
        <source>Logarithmic height</source>
        <extracomment>Above the timeline and in a saved picture of it: the height of its bars follows the logarithm of counts</extracomment>
        <translation>로그 척도 높이</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>Button above the timeline: its bars are told apart by inbound and outbound</extracomment>
        <translation>방향별</translation>
    </message>
    <message>
        <source>By profile</source>
        <comment>timeline</comment>
        <extracomment>Button above the timeline: its bars are told apart by SMTP authentication profile</extracomment>
        <translation>프로파일별</translation>
    </message>
    <message>
        <source>By outcome</source>
        <extracomment>Button above the timeline: its bars are told apart by succeeded, failed and so on</extracomment>
        <translation>결과별</translation>
    </message>
    <message>
        <source>Connections over time, by direction</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by inbound and outbound</extracomment>
        <translation>시간에 따른 연결, 방향별</translation>
    </message>
    <message>
        <source>Connections over time, by profile</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by SMTP authentication profile</extracomment>
        <translation>시간에 따른 연결, 프로파일별</translation>
    </message>
    <message>
        <source>Connections over time, by outcome of the authentication</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by succeeded, failed and so on</extracomment>
        <translation>시간에 따른 연결, 인증 결과별</translation>
    </message>
    <message>
        <source>Outside this stretch of time: %1</source>
        <extracomment>About the timeline: connections that pass the filter but are off the screen after zooming in</extracomment>
        <translation>이 시간 구간 밖: %1</translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <extracomment>About the timeline: connections for which the log states no time</extracomment>
        <translation>시각 정보 없음: %1</translation>
    </message>
    <message>
        <source>Without authentication, not drawn: %1</source>
        <extracomment>In a saved picture of the timeline: connections that tried no authentication are not in the bars</extracomment>
        <translation>인증 없음, 그리지 않음: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <extracomment>In a saved picture of the timeline: no filter is set</extracomment>
        <translation>필터: 없음</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the choices of the filter, with semicolons between them</extracomment>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>profile</comment>
        <extracomment>Legend of the timeline: the log states a profile, but its name is empty</extracomment>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>The clock goes back by %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>시계가 %1만큼 되돌아갑니다: %2 → %3(%4, %5번째 줄).</translation>
    </message>
    <message>
        <source>No entry for %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: the log was silent or its clock jumped; %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>%1 동안 항목이 없습니다: %2 → %3(%4, %5번째 줄).</translation>
    </message>
    <message>
        <source>Log file %1 begins, at %2.</source>
        <extracomment>Mark on the timeline: %1 a log file, %2 a time</extracomment>
        <translation>로그 파일 %1이(가) %2에 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more mark(s) here</source>
        <extracomment>Below some marks of the timeline: so many more stand at the same place</extracomment>
        <translation>
            <numerusform>여기에 표시 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps back of the clock: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the clock of the log goes back</extracomment>
        <translation>시계가 되돌아간 횟수: %1</translation>
    </message>
    <message>
        <source>Gaps in the log: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the log is silent for more than an hour</extracomment>
        <translation>로그의 공백: %1</translation>
    </message>
    <message>
        <source>Log files that begin: %1</source>
        <extracomment>Marks on the timeline; %1 is how many log files begin behind the first one</extracomment>
        <translation>시작하는 로그 파일: %1</translation>
    </message>
    <message>
        <source>Several at the same place</source>
        <extracomment>Legend of a picture of the timeline: one sign stands for several things, such as a gap and the beginning of a log file, since they are close together</extracomment>
        <translation>같은 위치에 여러 개</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineBinsModel</name>
    <message>
        <source>Time range</source>
        <extracomment>Column header: from when to when a bar of the timeline goes</extracomment>
        <translation>시간 범위</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column header: all connections of a bar of the timeline</extracomment>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <extracomment>Name of the chart for assistive technology</extracomment>
        <translation>타임라인</translation>
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
        <translation>PNG 그림(%1)</translation>
    </message>
    <message>
        <source>SVG drawing (%1)</source>
        <extracomment>Kind of file in the dialog that saves a picture of the timeline; %1 is *.svg</extracomment>
        <translation>SVG 그림(%1)</translation>
    </message>
    <message>
        <source>Save timeline as picture</source>
        <extracomment>Title of the dialog that asks for the file of a picture of the timeline</extracomment>
        <translation>타임라인을 그림으로 저장</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineView</name>
    <message>
        <source>Drag to select a time range, turn the wheel to zoom, press Esc to go back.</source>
        <extracomment>Help text of the timeline for assistive technology and &quot;What&apos;s this&quot;</extracomment>
        <translation>끌어서 시간 범위를 선택하고, 휠을 돌려 확대하거나 축소하고, Esc 키를 눌러 되돌아가십시오.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>축소</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>배율 초기화</translation>
    </message>
    <message>
        <source>Remove time filter</source>
        <extracomment>Context menu of the timeline: the connections are no longer filtered by time</extracomment>
        <translation>시간 필터 제거</translation>
    </message>
    <message>
        <source>Show connections without authentication</source>
        <extracomment>Context menu of the timeline, with a check mark: the bars also count connections that tried no authentication</extracomment>
        <translation>인증 없는 연결 표시</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>Context menu of the timeline: opens a dialog with the figures of the chart</extracomment>
        <translation>표로 보기…</translation>
    </message>
    <message>
        <source>Colours and other commands of the timeline</source>
        <extracomment>Name of a button above the timeline for assistive technology; its text says by what bars are told apart</extracomment>
        <translation>타임라인의 색과 기타 명령</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValues</name>
    <message>
        <source>Users</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists user names</extracomment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists remote IP addresses</extracomment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists networks of remote IP addresses, such as 10.1.2.0/24</extracomment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists SMTP authentication profiles</extracomment>
        <translation>프로파일</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists authentication mechanisms such as PLAIN and LOGIN</extracomment>
        <translation>메커니즘</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists interfaces and listeners of the appliance</extracomment>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>Sender groups</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists sender groups of the appliance&apos;s policy</extracomment>
        <translation>발신자 그룹</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists the countries that remote addresses belong to</extracomment>
        <translation>국가</translation>
    </message>
    <message>
        <source>No authentication attempt on the connections shown has such a value.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: a user, a profile, a mechanism</extracomment>
        <translation>표시된 연결의 인증 시도에 이러한 값이 없습니다.</translation>
    </message>
    <message>
        <source>The log states no such value for the connections shown.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: an address, a country</extracomment>
        <translation>표시된 연결에 대해 로그에 이러한 값이 없습니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Header of a column: a user name, an address, a country, whatever is listed</extracomment>
        <translation>값</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Header of a column: number of SMTP connections</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Header of a column: number of authentication attempts that succeeded</extracomment>
        <translation>성공</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Header of a column: number of authentication attempts that failed</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Header of a column: number of authentication attempts that ended with an error</extracomment>
        <translation>오류</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Header of a column: number of different remote IP addresses</extracomment>
        <translation>고유 IP 주소 수</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Header of a column: number of different user names</extracomment>
        <translation>고유 사용자 수</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>Header of a column: earliest time</extracomment>
        <translation>최초 확인</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Header of a column: latest time</extracomment>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>Ever succeeded</source>
        <extracomment>Header of a column, values yes and no: did an authentication with this value ever succeed in the log</extracomment>
        <translation>성공한 적 있음</translation>
    </message>
    <message>
        <source>Connections with this value, of those shown.</source>
        <extracomment>Tooltip of the column &quot;Connections&quot;</extracomment>
        <translation>표시된 연결 중 이 값이 있는 연결입니다.</translation>
    </message>
    <message>
        <source>Authentication attempts with this value, on the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;Succeeded&quot;, &quot;Failed&quot; and &quot;Errors&quot;</extracomment>
        <translation>표시된 연결에서 이 값이 있는 인증 시도입니다.</translation>
    </message>
    <message>
        <source>Number of different remote addresses that tried this user.</source>
        <extracomment>Tooltip of the column &quot;Distinct IP addresses&quot;</extracomment>
        <translation>이 사용자를 시도한 서로 다른 원격 주소의 수입니다.</translation>
    </message>
    <message>
        <source>Number of different users that were tried with this value.</source>
        <extracomment>Tooltip of the column &quot;Distinct users&quot;</extracomment>
        <translation>이 값으로 시도된 서로 다른 사용자의 수입니다.</translation>
    </message>
    <message>
        <source>The earliest and the latest time among the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;First seen&quot; and &quot;Last seen&quot;</extracomment>
        <translation>표시된 연결 중 가장 이른 시각과 가장 늦은 시각입니다.</translation>
    </message>
    <message>
        <source>Whether an attempt with this value succeeded anywhere in the log, whatever the filter is.</source>
        <extracomment>Tooltip of the column &quot;Ever succeeded&quot;</extracomment>
        <translation>필터와 관계없이 로그 어디에서든 이 값의 시도가 성공했는지 여부입니다.</translation>
    </message>
    <message>
        <source>Failed: %1, error: %2, succeeded: %3</source>
        <extracomment>Shares of the authentication attempts with one value. %1, %2, %3: percentages such as 75%</extracomment>
        <translation>실패: %1, 오류: %2, 성공: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValuesPane</name>
    <message>
        <source>Top values</source>
        <extracomment>Name of a row of tabs for assistive technology: users, addresses, networks …</extracomment>
        <translation>상위 값</translation>
    </message>
    <message>
        <source>List of values</source>
        <extracomment>Name of a list for assistive technology: users, addresses and so on with their counts</extracomment>
        <translation>값 목록</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Button: writes the list of values to a file</extracomment>
        <translation>목록 내보내기…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueList</name>
    <message>
        <source>Filter by this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: only connections with this value are shown</extracomment>
        <translation>이 값으로 필터링</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: connections with this value are hidden</extracomment>
        <translation>이 값 제외</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>오름차순 정렬</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>내림차순 정렬</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: writes the list to a file</extracomment>
        <translation>목록 내보내기…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueTableModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>a user name of no characters, which the log states as such</extracomment>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Header of a column of small bars: which part of the attempts failed, and which succeeded</extracomment>
        <translation>비율</translation>
    </message>
    <message>
        <source>Failures, errors and successes among the attempts.</source>
        <extracomment>Tooltip of the column &quot;Share&quot;</extracomment>
        <translation>시도 중 실패, 오류, 성공의 비율입니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::WholeLogPane</name>
    <message>
        <source>Searching: %1</source>
        <extracomment>Above the whole log while it is searched; %1 is a share such as 43%</extracomment>
        <translation>검색 중: %1</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <extracomment>Above the whole log: somebody ended the search before it was through</extracomment>
        <translation>검색이 취소되었습니다.</translation>
    </message>
    <message>
        <source>Not found in the whole log.</source>
        <extracomment>Above the whole log: no line holds what was looked for</extracomment>
        <translation>전체 로그에서 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The search went on from the end of the log.</source>
        <extracomment>Above the whole log: a search backwards came to the first line</extracomment>
        <translation>로그 끝에서부터 이어서 검색했습니다.</translation>
    </message>
    <message>
        <source>The search went on from the beginning of the log.</source>
        <extracomment>Above the whole log: a search came to the last line</extracomment>
        <translation>로그 처음부터 이어서 검색했습니다.</translation>
    </message>
    <message>
        <source>There are lines from 1 to %1 in this file.</source>
        <extracomment>Above the whole log: what was typed is no number of a line; %1 is the last one</extracomment>
        <translation>이 파일에는 1번부터 %1번까지의 줄이 있습니다.</translation>
    </message>
    <message>
        <source>This line belongs to no connection.</source>
        <extracomment>Above the whole log: somebody asked for the connection of a line</extracomment>
        <translation>이 줄은 어떤 연결에도 속하지 않습니다.</translation>
    </message>
    <message>
        <source>Too many lines to copy. Select fewer.</source>
        <extracomment>Above the whole log: more lines are selected than a clipboard should carry</extracomment>
        <translation>복사할 줄이 너무 많습니다. 더 적게 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <extracomment>Above the whole log; %Ln is a number of lines</extracomment>
        <translation>
            <numerusform>%Ln줄을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show connection</source>
        <extracomment>Context menu of the whole log: goes to the connection to which the line belongs</extracomment>
        <translation>연결 표시</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Context menu of the whole log: puts the selected lines on the clipboard</extracomment>
        <translation>줄 복사</translation>
    </message>
    <message>
        <source>Whole log</source>
        <extracomment>Name of the pane for assistive technology: all lines of all files that are open</extracomment>
        <translation>전체 로그</translation>
    </message>
    <message>
        <source>This file has no lines.</source>
        <extracomment>Above the whole log: somebody wants to go to a line</extracomment>
        <translation>이 파일에는 줄이 없습니다.</translation>
    </message>
</context>
<context>
    <name>authloupe::WindowMessages</name>
    <message>
        <source>Loading was cancelled. Only what had been read until then is shown.</source>
        <extracomment>message above the table</extracomment>
        <translation>불러오기를 취소했습니다. 그때까지 읽은 내용만 표시합니다.</translation>
    </message>
    <message>
        <source>There was nothing to read in what was chosen.</source>
        <extracomment>message above the table: no chosen file gave anything, although none had an error</extracomment>
        <translation>선택한 항목에 읽을 내용이 없었습니다.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside, and everything starts from the defaults.</source>
        <extracomment>message above the table when the program starts</extracomment>
        <translation>설정을 읽을 수 없었습니다. 기존 설정은 따로 보관했으며 모든 설정을 기본값으로 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: the selection lies too scattered in this order.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>행 %Ln개의 선택이 해제되었습니다. 이 순서에서는 선택한 행이 너무 흩어져 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more than the table can show. Narrow the filter to see them; an export has them all.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>표에 표시할 수 있는 것보다 행이 %Ln개 더 많습니다. 나머지 행을 보려면 필터 범위를 좁히십시오. 내보내기에는 모두 포함됩니다.</numerusform>
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
            <numerusform>%1 외 %Ln개 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders in “%1” hold files as well, which were not read.</source>
        <extracomment>message above the table, with the button “Read them too” behind it; %1 is a folder that was opened</extracomment>
        <translation>“%1” 폴더의 하위 폴더에도 파일이 있지만 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Read them too</source>
        <extracomment>button behind the message that the folders in a folder were not read</extracomment>
        <translation>하위 폴더도 읽기</translation>
    </message>
    <message>
        <source>This log cannot be followed: only a log file that is neither packed nor pasted grows.</source>
        <extracomment>message above the table when somebody wants to go on reading a log while it is written</extracomment>
        <translation>이 로그는 실시간으로 추적할 수 없습니다. 압축되거나 붙여 넣은 것이 아닌 로그 파일만 늘어납니다.</translation>
    </message>
    <message>
        <source>Following “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is read on while it is written</extracomment>
        <translation>“%1” 실시간 추적 중</translation>
    </message>
    <message>
        <source>Waiting for “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is followed, but not to be found at the moment</extracomment>
        <translation>“%1” 기다리는 중</translation>
    </message>
    <message>
        <source>Paused: “%1”</source>
        <extracomment>status bar; %1 is the name of a log that was followed and will be again</extracomment>
        <translation>일시 중지됨: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read, or not to the end.</source>
        <extracomment>message above the table, behind a hundred others that each name a file and say what is wrong with it</extracomment>
        <translation>
            <numerusform>그 밖의 파일 %Ln개를 읽지 못했거나 끝까지 읽지 못했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::Words</name>
    <message>
        <source>Inbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>인바운드</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>아웃바운드</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>성공</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Result of an authentication attempt: the directory or forwarding server was in trouble</extracomment>
        <translation>오류</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>성공</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Outcome of the authentication on a connection: a failed attempt, then one that succeeded</extracomment>
        <translation>실패 후 성공</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>오류</translation>
    </message>
    <message>
        <source>Not attempted</source>
        <extracomment>Outcome of the authentication on a connection: nobody tried (feminine in French)</extracomment>
        <translation>시도 없음</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>How a connection ended; the log does not tell</extracomment>
        <translation>로그에 종료 기록 없음</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>How a connection ended (feminine in French)</extracomment>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>How a connection ended: it was dropped (feminine in French)</extracomment>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Lost, then closed</source>
        <extracomment>How a connection ended: it was dropped, and then the log says closed (feminine in French)</extracomment>
        <translation>연결 끊김 후 종료됨</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>No TLS logged</source>
        <extracomment>The log tells nothing about TLS on a connection</extracomment>
        <translation>TLS 기록 없음</translation>
    </message>
    <message>
        <source>TLS negotiated</source>
        <extracomment>State of TLS on a connection</extracomment>
        <translation>TLS 협상됨</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Trouble on a connection: encryption could not be negotiated
----------
State of TLS on a connection</extracomment>
        <translation>TLS 실패</translation>
    </message>
    <message>
        <source>TLS required but not started</source>
        <extracomment>State of TLS on a connection: it was required, but the other side did not start it</extracomment>
        <translation>필수 TLS가 시작되지 않음</translation>
    </message>
    <message>
        <source>Authentication succeeded on this connection, without a failed attempt before.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded&quot;</extracomment>
        <translation>이 연결에서 실패한 시도 없이 인증에 성공했습니다.</translation>
    </message>
    <message>
        <source>Authentication failed on this connection and did not succeed later.</source>
        <extracomment>Tooltip of the outcome &quot;Failed&quot;</extracomment>
        <translation>이 연결에서 인증에 실패했고 이후에도 성공하지 못했습니다.</translation>
    </message>
    <message>
        <source>An attempt failed and a later one on the same connection succeeded.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded after failure&quot;</extracomment>
        <translation>같은 연결에서 시도가 실패한 뒤 나중의 시도가 성공했습니다.</translation>
    </message>
    <message>
        <source>Authentication could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the outcome &quot;Error&quot;</extracomment>
        <translation>디렉터리, 전달 서버 또는 프로파일의 문제로 인증 결과를 판정할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Nobody tried to authenticate on this connection.</source>
        <extracomment>Tooltip of the outcome &quot;Not attempted&quot;</extracomment>
        <translation>이 연결에서는 아무도 인증을 시도하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <extracomment>What became of a message: the log does not tell
----------
How a message came to be: the log does not tell</extracomment>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of a message: it was accepted and waits for delivery</extracomment>
        <translation>대기열에 있음</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>What became of a message: it left the appliance, and the log does not tell how</extracomment>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a message</extracomment>
        <translation>배달됨</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>What became of a message: it could not be delivered and came back</extracomment>
        <translation>반송됨</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>What became of a message: delivery was put off</extracomment>
        <translation>지연됨</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>What became of a message: a rule of the appliance threw it away</extracomment>
        <translation>폐기됨</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>What became of a message: it did not arrive whole</extracomment>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a message: an administrator removed it</extracomment>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>How a message came to be: on an inbound connection</extracomment>
        <translation>수신됨</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>How a message came to be: the appliance changed another message and gave it a new number</extracomment>
        <translation>재작성됨</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>How a message came to be: it carries some recipients of another message</extracomment>
        <translation>분할됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>How a message came to be: a rule of the appliance copied another message</extracomment>
        <translation>복사본</translation>
    </message>
    <message>
        <source>Bounce message</source>
        <extracomment>How a message came to be: it tells the sender of another message that it came back</extracomment>
        <translation>반송 메시지</translation>
    </message>
    <message>
        <source>Connection limit reached</source>
        <extracomment>Trouble on a connection: a limit on the number of connections was reached</extracomment>
        <translation>연결 수 제한 도달</translation>
    </message>
    <message>
        <source>Directory harvest attack</source>
        <extracomment>Trouble on a connection: dropped because the client was guessing recipient addresses</extracomment>
        <translation>디렉터리 수집 공격</translation>
    </message>
    <message>
        <source>Lost before any command</source>
        <extracomment>Trouble on a connection: the client left before it sent any SMTP command</extracomment>
        <translation>명령 전에 연결 끊김</translation>
    </message>
    <message>
        <source>Rejection delayed</source>
        <extracomment>Trouble on a connection: rejected by policy, but kept open to record the recipients</extracomment>
        <translation>거부 지연됨</translation>
    </message>
    <message>
        <source>Sender rejected</source>
        <extracomment>Trouble on a connection: an envelope sender (MAIL FROM) was rejected</extracomment>
        <translation>발신자 거부됨</translation>
    </message>
    <message>
        <source>Recipient rejected</source>
        <extracomment>Trouble on a connection: a recipient (RCPT TO) was rejected</extracomment>
        <translation>수신자 거부됨</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <extracomment>Trouble on a connection: the client sent something that is no SMTP command</extracomment>
        <translation>알 수 없는 명령</translation>
    </message>
    <message>
        <source>Bad command syntax</source>
        <extracomment>Trouble on a connection: the client sent an SMTP command with bad syntax</extracomment>
        <translation>잘못된 명령 구문</translation>
    </message>
    <message>
        <source>Receiving failed</source>
        <extracomment>Trouble on a connection: a message could not be received (message loop, size, resources)</extracomment>
        <translation>수신 실패</translation>
    </message>
    <message>
        <source>No message within the timeout</source>
        <extracomment>Trouble on a connection: disconnected because no message came within the timeout</extracomment>
        <translation>제한 시간 내 메시지 없음</translation>
    </message>
    <message>
        <source>Connection time exceeded</source>
        <extracomment>Trouble on a connection: disconnected because it lasted longer than allowed</extracomment>
        <translation>최대 연결 시간 초과</translation>
    </message>
    <message>
        <source>Too many bad commands</source>
        <extracomment>Trouble on a connection: disconnected after too many SMTP commands that were wrong</extracomment>
        <translation>잘못된 명령이 너무 많음</translation>
    </message>
    <message>
        <source>Message aborted</source>
        <extracomment>Trouble on a connection: a message was not received completely</extracomment>
        <translation>메시지 중단됨</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Trouble on a connection: authentication was required and the other side did not start it</extracomment>
        <translation>필수 인증을 시도하지 않음</translation>
    </message>
    <message>
        <source>Ended by the appliance</source>
        <extracomment>Trouble on a connection: the mail appliance ended it</extracomment>
        <translation>어플라이언스가 종료함</translation>
    </message>
    <message>
        <source>TLS required but not negotiated</source>
        <extracomment>Trouble on a connection: encryption was required and did not come about</extracomment>
        <translation>필수 TLS가 협상되지 않음</translation>
    </message>
    <message>
        <source>STARTTLS not supported</source>
        <extracomment>Trouble on a connection: the other server does not know the STARTTLS command. Do not translate STARTTLS</extracomment>
        <translation>STARTTLS를 지원하지 않음</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <extracomment>Trouble on a connection: a name could not be looked up. Do not translate DNS</extracomment>
        <translation>DNS 조회 실패</translation>
    </message>
    <message>
        <source>Connection error</source>
        <extracomment>Trouble on a connection: it could not be established, or it broke</extracomment>
        <translation>연결 오류</translation>
    </message>
    <message>
        <source>Concurrency limit reached</source>
        <extracomment>Trouble on a connection: the limit on connections at the same time was reached</extracomment>
        <translation>동시 연결 제한 도달</translation>
    </message>
    <message>
        <source>Delivery suspended</source>
        <extracomment>Trouble on a connection: an administrator suspended the delivery of messages</extracomment>
        <translation>배달 일시 중지됨</translation>
    </message>
    <message>
        <source>Delivery delayed</source>
        <extracomment>Trouble on a connection: a delivery was put off and will be tried again</extracomment>
        <translation>배달 지연됨</translation>
    </message>
    <message>
        <source>Message bounced</source>
        <extracomment>Trouble on a connection: a message bounced</extracomment>
        <translation>메시지 반송됨</translation>
    </message>
    <message>
        <source>Bounce message bounced</source>
        <extracomment>Trouble on a connection: the bounce message itself bounced</extracomment>
        <translation>반송 메시지 반송됨</translation>
    </message>
</context>
</TS>
