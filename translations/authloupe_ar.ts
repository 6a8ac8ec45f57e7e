<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>authloupe::AboutDialog</name>
    <message>
        <source>Shows who tried to authenticate over SMTP, on which connection, and whether it worked, from the mail_logs of a Cisco ESA.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>يعرض من حاول المصادقة عبر SMTP، وعبر أي اتصال، وما إذا نجحت المحاولة، استنادًا إلى سجلات mail_logs لجهاز Cisco ESA.</translation>
    </message>
    <message>
        <source>Works on this computer only: it sends nothing, and writes nothing but what you export, save or copy.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>يعمل على هذا الكمبيوتر فقط: لا يرسل شيئًا، ولا يكتب شيئًا سوى ما تصدّره أو تحفظه أو تنسخه.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Comes without any warranty.</source>
        <extracomment>in the About dialog; GPL is the name of the licence</extracomment>
        <translation>برنامج حر بموجب رخصة جنو العمومية (GNU General Public License)، الإصدار 3 أو أي إصدار أحدث. يُقدَّم من دون أي ضمان.</translation>
    </message>
    <message>
        <source>Uses Qt %1.</source>
        <extracomment>in the About dialog; %1 is a version number</extracomment>
        <translation>يستخدم Qt %1.</translation>
    </message>
    <message>
        <source>Cisco, AsyncOS and IronPort are trademarks of Cisco Systems; this program is not affiliated with that company.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>الأسماء Cisco وAsyncOS وIronPort علامات تجارية لشركة Cisco Systems؛ وهذا البرنامج غير تابع لها.</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>title of the About dialog; %1 is the name of the program</extracomment>
        <translation>حول %1</translation>
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
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>menu File; chooses a folder of log files</extracomment>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <extracomment>menu File; chooses log files that are read together with those that are open</extracomment>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Open &amp;sample log</source>
        <extracomment>menu File and button of the start page; opens an example that comes with the program</extracomment>
        <translation>فتح السجل النمو&amp;ذجي</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>menu File; reads the log files again</extracomment>
        <translation>إعا&amp;دة تحميل</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>menu File; writes the selected connections to a CSV file</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>menu File; closes the window</extracomment>
        <translation>إغلا&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>menu File; ends the program</extracomment>
        <translation>إنها&amp;ء</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>menu Edit; copies the selected rows of the table</extracomment>
        <translation>نسخ الصفو&amp;ف</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <extracomment>menu Edit; copies the value of the current cell</extracomment>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu Edit; all rows of the table</extracomment>
        <translation>تحديد &amp;الكل</translation>
    </message>
    <message>
        <source>&amp;Paste log text</source>
        <extracomment>menu Edit; opens the log lines that are in the clipboard</extracomment>
        <translation>لصق نص السجل</translation>
    </message>
    <message>
        <source>Paste and &amp;edit log text…</source>
        <extracomment>menu Edit; opens a dialog in which log lines can be pasted or typed</extracomment>
        <translation>لصق نص السجل وتحريره…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>menu Edit; goes to the search field</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in &amp;log lines</source>
        <extracomment>menu Edit; goes to the search field of the raw log lines of a connection</extracomment>
        <translation>بحث في أسطر السجل</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>menu View; shows or hides the timeline</extracomment>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu View; shows or hides the pane with the details of a connection</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Timeline shows connections &amp;without authentication</source>
        <extracomment>menu View; the timeline then also draws connections without any authentication attempt</extracomment>
        <translation>إظهار الاتصالات من دون مصادقة في المخطط الزمني</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>إعا&amp;دة تعيين التكبير</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble…</source>
        <extracomment>menu View; opens the figures of the timeline as a table</extracomment>
        <translation>المخطط الزمني كجدول…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>menu View; opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>الأعمد&amp;ة…</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>فرز تصاعدي</translation>
    </message>
    <message>
        <source>Sort d&amp;escending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>فرز تنازلي</translation>
    </message>
    <message>
        <source>Order as in the &amp;log</source>
        <extracomment>menu View and header of a column; the rows stand in the order of the log again</extracomment>
        <translation>الترتيب كما في السجل</translation>
    </message>
    <message>
        <source>Log files and lines &amp;not understood…</source>
        <extracomment>menu View; opens the report about how many lines of the log were understood</extracomment>
        <translation>ملفات السجل والأسطر غير المعروفة…</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <extracomment>menu Filter; shows only the connections with the value of the current cell</extracomment>
        <translation>تصفية حسب هذه القيمة</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <extracomment>menu Filter; hides the connections with the value of the current cell</extracomment>
        <translation>استثنا&amp;ء هذه القيمة</translation>
    </message>
    <message>
        <source>F&amp;rom this time on</source>
        <extracomment>menu Filter; hides the connections that began before the current one</extracomment>
        <translation>من هذا الوقت فصاعدًا</translation>
    </message>
    <message>
        <source>Un&amp;til this time</source>
        <extracomment>menu Filter; hides the connections that began after the current one</extracomment>
        <translation>حتى هذا الوقت</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <extracomment>menu Filter; goes to the field for a user name</extracomment>
        <translation>حسب المستخد&amp;م</translation>
    </message>
    <message>
        <source>By &amp;profile</source>
        <extracomment>menu Filter; goes to the field for an SMTP authentication profile</extracomment>
        <translation>حسب ملف التعريف</translation>
    </message>
    <message>
        <source>Clear &amp;step by step</source>
        <extracomment>menu Filter, key Esc; takes back one thing at a time: typed text, zoom, time range, all other filters</extracomment>
        <translation>مسح خطو&amp;ة بخطوة</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>menu Filter and button; all connections are shown again</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu Go; to the filter before this one</extracomment>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu Go; to the filter after this one</extracomment>
        <translation>تقدُّم</translation>
    </message>
    <message>
        <source>&amp;Next failed authentication</source>
        <extracomment>menu Go; to the next row with a failed authentication</extracomment>
        <translation>فشل المصادقة التالي</translation>
    </message>
    <message>
        <source>&amp;Previous failed authentication</source>
        <extracomment>menu Go; to the row with a failed authentication before this one</extracomment>
        <translation>فشل المصادقة السابق</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <extracomment>menu Go; moves the keyboard focus from filters to timeline, table and details</extracomment>
        <translation>الجز&amp;ء التالي</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <extracomment>menu Go; the same backwards</extracomment>
        <translation>الجزء &amp;السابق</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>menu Help; opens the list of keyboard shortcuts</extracomment>
        <translation>اختصا&amp;رات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>menu Help; %1 is the name of the program</extracomment>
        <translation>حول &amp;%1</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <extracomment>menu Help; Qt is the name of the toolkit</extracomment>
        <translation>حول &amp;Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button; %1 is what it does, %2 are keys such as Ctrl+O</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Filter language</source>
        <extracomment>menu Help; opens a window with what can be typed into the search field</extracomment>
        <translation>لغة &amp;التصفية</translation>
    </message>
    <message>
        <source>Top &amp;values</source>
        <extracomment>menu View; shows or hides the pane that lists users, addresses and so on with their counts</extracomment>
        <translation>أبرز القيم</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>menu Filter; goes to the field for the start of a stretch of time</extracomment>
        <translation>حسب الوقت</translation>
    </message>
    <message>
        <source>Fo&amp;llow file</source>
        <extracomment>menu File; goes on reading a log while the appliance writes it</extracomment>
        <translation>متابعة &amp;الملف</translation>
    </message>
    <message>
        <source>Sa&amp;ve filter…</source>
        <extracomment>menu Filter → Saved filters; asks for a name</extracomment>
        <translation>حفظ عامل التصفية…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <extracomment>menu Filter → Saved filters; shows all of them, to rename, delete, import and export</extracomment>
        <translation>إدارة عوامل التصفية المحفوظة…</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <extracomment>menu Edit; copies the value of the current cell as it is written in the search field, user:=ironport</extracomment>
        <translation>نسخ كعامل تصفية</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <extracomment>menu Filter; shows all connections with the value of the current cell, and drops every other filter</extracomment>
        <translation>هذه القيمة فقط</translation>
    </message>
    <message>
        <source>Everything of this user</source>
        <extracomment>menu Filter; shows all connections with the user of the current one, and drops every other filter</extracomment>
        <translation>كل ما لهذا المستخدم</translation>
    </message>
    <message>
        <source>Everything of this remote address</source>
        <extracomment>menu Filter; shows all connections from or to the remote address of the current one, and drops every other filter</extracomment>
        <translation>كل ما لهذا العنوان البعيد</translation>
    </message>
    <message>
        <source>Everything of this network</source>
        <extracomment>menu Filter; shows all connections of the /24 or /64 network of the current one&apos;s remote address, and drops every other filter</extracomment>
        <translation>كل ما لهذه الشبكة</translation>
    </message>
    <message>
        <source>Everything of this profile</source>
        <extracomment>menu Filter; shows all connections with the SMTP authentication profile of the current one, and drops every other filter</extracomment>
        <translation>كل ما لملف التعريف هذا</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>menu Go; the time filter moves back by its own length</extracomment>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>menu Go; the time filter moves on by its own length</extracomment>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>Search in &amp;whole log</source>
        <extracomment>menu Edit; goes to the search field above the pane with all lines of all files</extracomment>
        <translation>بحث في السجل كاملًا</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <extracomment>menu View; shows or hides the pane with all lines of all files, as they stand in the log</extracomment>
        <translation>السجل كاملًا</translation>
    </message>
    <message>
        <source>&amp;Show in whole log</source>
        <extracomment>menu Go and context menu; goes to the first line of the connection in the pane with the whole log</extracomment>
        <translation>إظهار في السجل كاملًا</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <extracomment>menu Go; goes to the field for the number of a line of the whole log</extracomment>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <extracomment>menu File; writes a document for people about the connections shown, as HTML or PDF</extracomment>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Open &amp;notes…</source>
        <extracomment>menu File; reads marks and notes of connections from a file</extracomment>
        <translation>فتح الملاحظات…</translation>
    </message>
    <message>
        <source>Sa&amp;ve notes</source>
        <extracomment>menu File; writes marks and notes of connections into their file</extracomment>
        <translation>حفظ الملاحظات</translation>
    </message>
    <message>
        <source>Save notes as…</source>
        <extracomment>menu File; writes marks and notes of connections into another file</extracomment>
        <translation>حفظ الملاحظات باسم…</translation>
    </message>
    <message>
        <source>&amp;Mark connection</source>
        <extracomment>menu Edit; sets or removes the mark of the current connection</extracomment>
        <translation>تمييز الاتصال</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <extracomment>menu Edit; goes to the field for a note about the current connection</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Select mar&amp;ked connections</source>
        <extracomment>menu Edit; all marked connections that the table shows</extracomment>
        <translation>تحديد الاتصالات المميزة</translation>
    </message>
    <message>
        <source>Next &amp;marked connection</source>
        <extracomment>menu Go; to the next row that somebody marked</extracomment>
        <translation>الاتصال المميز التالي</translation>
    </message>
    <message>
        <source>Previous mar&amp;ked connection</source>
        <extracomment>menu Go; to the row before this one that somebody marked</extracomment>
        <translation>الاتصال المميز السابق</translation>
    </message>
    <message>
        <source>Save timeline as picture…</source>
        <extracomment>menu View and context menu of the timeline; writes the chart to a PNG or SVG file</extracomment>
        <translation>حفظ المخطط الزمني كصورة…</translation>
    </message>
    <message>
        <source>Copy timeline as picture</source>
        <extracomment>menu View and context menu of the timeline; the chart as a picture for the clipboard</extracomment>
        <translation>نسخ المخطط الزمني كصورة</translation>
    </message>
    <message>
        <source>Colour timeline by outcome</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are succeeded, failed and so on</extracomment>
        <translation>تلوين المخطط الزمني حسب النتيجة</translation>
    </message>
    <message>
        <source>Colour timeline by direction</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are inbound and outbound</extracomment>
        <translation>تلوين المخطط الزمني حسب الاتجاه</translation>
    </message>
    <message>
        <source>Colour timeline by profile</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are SMTP authentication profiles</extracomment>
        <translation>تلوين المخطط الزمني حسب ملف التعريف</translation>
    </message>
    <message>
        <source>Timeline with logarithmic height</source>
        <extracomment>menu View and context menu of the timeline, with a check mark</extracomment>
        <translation>المخطط الزمني بارتفاع لوغاريتمي</translation>
    </message>
    <message>
        <source>Timeline marks clock steps and log files</source>
        <extracomment>menu View and context menu of the timeline, with a check mark: signs where the clock of the log goes back, where it is silent for long, and where a log file begins</extracomment>
        <translation>إظهار قفزات الساعة وملفات السجل على المخطط الزمني</translation>
    </message>
    <message>
        <source>Reopen closed log</source>
        <extracomment>menu File; opens the log again that was closed last, or in whose place another one was opened</extracomment>
        <translation>إعادة فتح السجل المغلق</translation>
    </message>
    <message>
        <source>Marked connections only</source>
        <extracomment>menu Filter; checked while only connections are shown that somebody marked</extracomment>
        <translation>الاتصالات المميزة فقط</translation>
    </message>
    <message>
        <source>Next connection of this user</source>
        <extracomment>menu Go and context menus; to the next connection in the log on which the same user tried to sign in</extracomment>
        <translation>الاتصال التالي لهذا المستخدم</translation>
    </message>
    <message>
        <source>Previous connection of this user</source>
        <extracomment>menu Go and context menus; to the connection before it in the log on which the same user tried to sign in</extracomment>
        <translation>الاتصال السابق لهذا المستخدم</translation>
    </message>
    <message>
        <source>Next connection of this remote address</source>
        <extracomment>menu Go and context menus; to the next connection in the log from or to the same remote address</extracomment>
        <translation>الاتصال التالي لهذا العنوان البعيد</translation>
    </message>
    <message>
        <source>Previous connection of this remote address</source>
        <extracomment>menu Go and context menus; to the connection before it in the log from or to the same remote address</extracomment>
        <translation>الاتصال السابق لهذا العنوان البعيد</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>menu Settings; opens a dialog with all settings of the program</extracomment>
        <translation>كل الإعدادات…</translation>
    </message>
    <message>
        <source>Shortly before and after this time</source>
        <extracomment>menu Filter; shows what began shortly before or after the current connection; how long that is, is chosen in the settings</extracomment>
        <translation>قُبيل هذا الوقت وبُعيده</translation>
    </message>
</context>
<context>
    <name>authloupe::AttemptModel</name>
    <message>
        <source>Gap</source>
        <extracomment>Column: time between an authentication attempt and the one before it</extracomment>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <source>Time since the attempt before this one.</source>
        <extracomment>Tooltip of the column &quot;Gap&quot;</extracomment>
        <translation>الوقت المنقضي منذ المحاولة السابقة.</translation>
    </message>
    <message>
        <source>In the same second as the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>في الثانية نفسها التي جرت فيها المحاولة السابقة، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds after the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>بعد %Ln ثانية من المحاولة السابقة، %1.</numerusform>
            <numerusform>بعد ثانية واحدة من المحاولة السابقة، %1.</numerusform>
            <numerusform>بعد ثانيتين من المحاولة السابقة، %1.</numerusform>
            <numerusform>بعد %Ln ثوانٍ من المحاولة السابقة، %1.</numerusform>
            <numerusform>بعد %Ln ثانية من المحاولة السابقة، %1.</numerusform>
            <numerusform>بعد %Ln ثانية من المحاولة السابقة، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds earlier than the attempt before it, %1: the clock went back.</source>
        <extracomment>About an authentication attempt that stands later in the log but with an earlier time; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>قبل المحاولة السابقة (%1) بمدة %Ln ثانية: رجعت الساعة إلى الوراء.</numerusform>
            <numerusform>قبل المحاولة السابقة (%1) بثانية واحدة: رجعت الساعة إلى الوراء.</numerusform>
            <numerusform>قبل المحاولة السابقة (%1) بثانيتين: رجعت الساعة إلى الوراء.</numerusform>
            <numerusform>قبل المحاولة السابقة (%1) بمدة %Ln ثوانٍ: رجعت الساعة إلى الوراء.</numerusform>
            <numerusform>قبل المحاولة السابقة (%1) بمدة %Ln ثانية: رجعت الساعة إلى الوراء.</numerusform>
            <numerusform>قبل المحاولة السابقة (%1) بمدة %Ln ثانية: رجعت الساعة إلى الوراء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::BinTableDialog</name>
    <message>
        <source>Timeline as a table</source>
        <extracomment>Title of the window that shows the figures of the timeline</extracomment>
        <translation>المخطط الزمني كجدول</translation>
    </message>
    <message>
        <source>Connections over time</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>الاتصالات بمرور الوقت</translation>
    </message>
</context>
<context>
    <name>authloupe::CellActions</name>
    <message>
        <source>That is more than the clipboard should hold. Export the rows instead.</source>
        <extracomment>message above the table after Copy</extracomment>
        <translation>هذا أكبر من أن يوضع في الحافظة. صدِّر الصفوف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no further row with a failed authentication.</source>
        <extracomment>message above the table: no further row with a failed authentication in the direction that was asked for</extracomment>
        <translation>لا يوجد صف آخر فشلت مصادقته.</translation>
    </message>
    <message>
        <source>That is more than can be dragged into another program. Export the rows instead.</source>
        <extracomment>message above the table after selected rows were dragged with the mouse</extracomment>
        <translation>هذا أكبر من أن يُسحب إلى برنامج آخر. صدِّر الصفوف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This connection has more values than a filter can hold.</source>
        <extracomment>message above the table: nothing was filtered or copied, since the connection has too many users or senders</extracomment>
        <translation>لهذا الاتصال قيم أكثر مما يتسع له عامل تصفية واحد.</translation>
    </message>
</context>
<context>
    <name>authloupe::CellText</name>
    <message>
        <source>Not logged</source>
        <extracomment>In place of a value that the log does not carry, such as the user of an outbound connection</extracomment>
        <translation>غير مُسجَّل</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>In place of the time at which a connection was opened</extracomment>
        <translation>البداية غير موجودة في السجل</translation>
    </message>
    <message>
        <source>The opening of this connection is not in the log. First seen: %1</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;; %1 is a date and time</extracomment>
        <translation>بداية هذا الاتصال غير موجودة في السجل. أول ظهور: %1</translation>
    </message>
    <message>
        <source>The end of this connection is not in the log. Last seen: %1</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;; %1 is a date and time</extracomment>
        <translation>نهاية هذا الاتصال غير موجودة في السجل. آخر ظهور: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Duration of a connection when the log does not tell it</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Attempts: %1. Succeeded: %2. Failed: %3. Errors: %4.</source>
        <extracomment>Spoken text and tooltip of the column &quot;Attempts&quot;: %1 to %4 are numbers</extracomment>
        <translation>المحاولات: %1. الناجحة: %2. الفاشلة: %3. الأخطاء: %4.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A user name of no characters</extracomment>
        <translation>(فارغ)</translation>
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
        <translation>إخفا&amp;ء هذا العمود</translation>
    </message>
</context>
<context>
    <name>authloupe::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <extracomment>title of the dialog in which the columns of the table are chosen</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Tick the columns that the table shows. They stand in the order of this list.</source>
        <extracomment>in the dialog in which the columns of the table are chosen</extracomment>
        <translation>حدِّد الأعمدة التي يعرضها الجدول. وتظهر بترتيب هذه القائمة.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves a column before the one above it in the list</extracomment>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>button: moves a column behind the one below it in the list</extracomment>
        <translation>نقل إلى أسفل</translation>
    </message>
</context>
<context>
    <name>authloupe::CommandLine</name>
    <message>
        <source>--%1 does not take “%2”. Possible: %3.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows, %2: what was given for it, %3: words that it takes</extracomment>
        <translation>الخيار --%1 لا يقبل ”%2“. القيم الممكنة: %3.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>لا يمكن قراءة الإدخال القياسي (-) إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>No log file is named; - stands for standard input.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>لم يُحدَّد أي ملف سجل؛ والرمز - يعني الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The time of --until must be later than that of --since.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>يجب أن يكون وقت --until لاحقًا لوقت --since.</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a network such as 10.0.0.0/8.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>القيمة ”%1“ ليست عنوان IP ولا شبكة مثل 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>القيمة ”%1“ ليست وقتًا مثل 2009-04-22 أو 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>الخيار --export يتطلب اسم ملف.</translation>
    </message>
    <message>
        <source>--summary and --export - cannot both write to standard output.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>لا يمكن للخيارين --summary و--export - أن يكتبا معًا إلى الإخراج القياسي.</translation>
    </message>
    <message>
        <source>--%1 has a meaning only with --export.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows</extracomment>
        <translation>الخيار --%1 لا معنى له إلا مع --export.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .tsv or .jsonl; state the format with --format.</source>
        <extracomment>Wrong use of the command line. %1: a file name</extracomment>
        <translation>اسم الملف ”%1“ لا ينتهي بـ .csv أو .tsv أو .jsonl؛ حدِّد التنسيق باستخدام --format.</translation>
    </message>
    <message>
        <source>--delimiter has a meaning only for CSV.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>الخيار --delimiter لا معنى له إلا مع CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between the cells of CSV.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>لا يمكن استخدام ”%1“ للفصل بين خلايا CSV.</translation>
    </message>
    <message>
        <source>Only connections with an attempt of a user whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>الاقتصار على الاتصالات التي فيها محاولة لمستخدم يحتوي اسمه على TEXT.</translation>
    </message>
    <message>
        <source>Only connections with an attempt under an authentication profile whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>الاقتصار على الاتصالات التي فيها محاولة بملف تعريف مصادقة يحتوي اسمه على TEXT.</translation>
    </message>
    <message>
        <source>Only connections whose remote address is this one or lies in this network.</source>
        <extracomment>Description of a command line option; CIDR is the notation 10.0.0.0/8</extracomment>
        <translation>الاقتصار على الاتصالات التي عنوانها البعيد هو هذا العنوان أو يقع في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Only connections with this outcome: %1.</source>
        <extracomment>Description of a command line option; %1: a list of words that are never translated</extracomment>
        <translation>الاقتصار على الاتصالات ذات النتيجة التالية: %1.</translation>
    </message>
    <message>
        <source>Only inbound (in) or only outbound (out) connections.</source>
        <extracomment>Description of a command line option; in and out are never translated</extracomment>
        <translation>الاقتصار على الاتصالات الواردة (in) أو على الاتصالات الصادرة (out).</translation>
    </message>
    <message>
        <source>Only connections that begin at TIME or later, in the time of the log: 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>الاقتصار على الاتصالات التي تبدأ عند TIME أو بعده، حسب وقت السجل: 2009-04-22 أو 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>Only connections that begin before TIME.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>الاقتصار على الاتصالات التي تبدأ قبل TIME.</translation>
    </message>
    <message>
        <source>Print counts, the time span and what was understood, without a window.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>طباعة الأعداد والنطاق الزمني وما تم فهمه، من دون نافذة.</translation>
    </message>
    <message>
        <source>Write what passes the filters to FILE, without a window; - is standard output.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>كتابة ما يطابق عوامل التصفية إلى FILE، من دون نافذة؛ والرمز - هو الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Format of the export; without it the ending of FILE decides.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>تنسيق التصدير؛ وإن لم يُحدَّد فيُستدل عليه من امتداد FILE.</translation>
    </message>
    <message>
        <source>What a row of the export is; connections if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>ما يمثّله كل صف في التصدير؛ وهو connections إن لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Columns of the export, separated by commas; all if not stated. Of connections: %1. Of attempts: %2.</source>
        <extracomment>Description of a command line option; %1 and %2: lists of names that are never translated</extracomment>
        <translation>أعمدة التصدير، مفصولة بفواصل؛ وكلها إن لم تُحدَّد. أعمدة connections: %1. أعمدة attempts: %2.</translation>
    </message>
    <message>
        <source>Character between the cells of CSV; a comma if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>الحرف الفاصل بين خلايا CSV؛ وهو الفاصلة إن لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Write texts that a spreadsheet would take for a formula as they are, without an apostrophe before them.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>كتابة النصوص التي قد يعدّها برنامج جداول البيانات صيغًا كما هي، من دون فاصلة عليا قبلها.</translation>
    </message>
    <message>
        <source>Begin the export with a byte order mark.</source>
        <extracomment>Description of a command line option; BOM: byte order mark, for Excel</extracomment>
        <translation>بدء ملف التصدير بعلامة ترتيب البايتات (BOM).</translation>
    </message>
    <message>
        <source>Language of the interface and of messages: %1.</source>
        <extracomment>Description of a command line option; %1: a list of codes such as fr</extracomment>
        <translation>لغة الواجهة والرسائل: %1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Description of the command line option --help</extracomment>
        <translation>إظهار هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Description of the command line option --version</extracomment>
        <translation>إظهار الإصدار.</translation>
    </message>
    <message>
        <source>Log files or folders to open; - is standard input.</source>
        <extracomment>Description of what can be named on the command line after the options</extracomment>
        <translation>ملفات السجل أو المجلدات المراد فتحها؛ والرمز - هو الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Shows SMTP authentication in the mail logs of Cisco ESA: who tried to authenticate, on which connection, and whether that worked.</source>
        <extracomment>What the program is for, at the top of the help on its command line</extracomment>
        <translation>يعرض مصادقة SMTP في سجلات البريد لجهاز Cisco ESA: من حاول المصادقة، وعبر أي اتصال، وما إذا نجحت المحاولة.</translation>
    </message>
    <message>
        <source>The window can choose the values of a field only once: write them into one --filter.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>لا يمكن للنافذة تحديد قيم الحقل إلا مرة واحدة: اكتبها في خيار --filter واحد.</translation>
    </message>
    <message>
        <source>Only connections that pass EXPRESSION, in the language of the search field, such as %1. Fields: %2.</source>
        <extracomment>Description of a command line option; may be given several times. %1: an example that is never translated, %2: a list of names that are never translated</extracomment>
        <translation>الاقتصار على الاتصالات التي تطابق EXPRESSION، بلغة مربع البحث، مثل %1. الحقول: %2.</translation>
    </message>
    <message>
        <source>--export - needs --format csv, tsv or jsonl.</source>
        <extracomment>Wrong use of the command line; csv, tsv and jsonl are never translated</extracomment>
        <translation>الخيار --export - يتطلب --format csv أو tsv أو jsonl.</translation>
    </message>
    <message>
        <source>Open the files of the folders in a folder as well.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>فتح الملفات الموجودة في المجلدات الفرعية أيضًا.</translation>
    </message>
    <message>
        <source>--follow needs the window: --summary and --export end.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>يحتاج الخيار --follow إلى النافذة، أما --summary و--export فينتهيان.</translation>
    </message>
    <message>
        <source>Go on reading the last log in the window while it is written.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>متابعة قراءة آخر سجل في النافذة أثناء كتابته.</translation>
    </message>
</context>
<context>
    <name>authloupe::ConnectionJump</name>
    <message>
        <source>The filter hides this connection.</source>
        <extracomment>question: a message was chosen, and the connection at the other end of its way is not among the rows</extracomment>
        <translation>عوامل التصفية تُخفي هذا الاتصال.</translation>
    </message>
    <message>
        <source>Clear all filters to show it? Back brings them back.</source>
        <extracomment>second paragraph of the question; &quot;Back&quot; is a command of the menu</extracomment>
        <translation>هل تريد مسح كل عوامل التصفية لإظهاره؟ يمكن استعادتها باستخدام ”رجوع“.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button of the question whether all filters are to be cleared to show a connection</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageDialog</name>
    <message>
        <source>Lines</source>
        <extracomment>tab of the dialog about the log files: counts of lines</extracomment>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>tab of the dialog about the log files: one row for each file</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>header of a column: what was counted</extracomment>
        <translation>البند</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>header of a column: how many</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the row means</extracomment>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>File report</source>
        <extracomment>title of the dialog about the log files and how much of them was understood</extracomment>
        <translation>تقرير الملفات</translation>
    </message>
    <message>
        <source>Lines not understood (%1)</source>
        <extracomment>tab of the dialog about the log files: the first lines that no rule covers; %1 is their number</extracomment>
        <translation>أسطر غير معروفة (%1)</translation>
    </message>
    <message>
        <source>Unknown authentication lines (%1)</source>
        <extracomment>tab of the dialog about the log files: lines about SMTP authentication that no rule covers; %1 is how many are shown</extracomment>
        <translation>أسطر مصادقة غير معروفة (%1)</translation>
    </message>
    <message>
        <source>Every line of the log was understood or is known to be of no interest here.</source>
        <extracomment>in place of the list of lines that no rule covers</extracomment>
        <translation>كل أسطر السجل مفهومة أو معروف أنها لا تهم هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines that fit no known form. They may hide something.</source>
        <extracomment>above the list of lines that no rule covers; %Ln: how many are listed</extracomment>
        <translation>
            <numerusform>لا توجد أسطر لا تطابق أي شكل معروف.</numerusform>
            <numerusform>أول سطر لا يطابق أي شكل معروف. قد يخفي شيئًا.</numerusform>
            <numerusform>أول سطرين لا يطابقان أي شكل معروف. قد يخفيان شيئًا.</numerusform>
            <numerusform>أول %Ln أسطر لا تطابق أي شكل معروف. قد تخفي شيئًا.</numerusform>
            <numerusform>أول %Ln سطرًا لا تطابق أي شكل معروف. قد تخفي شيئًا.</numerusform>
            <numerusform>أول %Ln سطر لا تطابق أي شكل معروف. قد تخفي شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line about SMTP authentication was understood.</source>
        <extracomment>in place of the list of lines about authentication that no rule covers</extracomment>
        <translation>كل الأسطر المتعلقة بمصادقة SMTP مفهومة.</translation>
    </message>
    <message>
        <source>These lines begin with “SMTP Auth” but fit no known form, so they count for no connection. Read them: an attempt may be among them.</source>
        <extracomment>above the list of lines about authentication that no rule covers</extracomment>
        <translation>تبدأ هذه الأسطر بعبارة ”SMTP Auth“ لكنها لا تطابق أي شكل معروف، ولذلك لا تُحتسب لأي اتصال. اقرأها: فقد تكون بينها محاولة.</translation>
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
        <translation>الأسطر المقروءة</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>أسطر مفهومة</translation>
    </message>
    <message>
        <source>Lines that tell something about a connection, an attempt or the log file.</source>
        <extracomment>Tooltip of &quot;Understood&quot;</extracomment>
        <translation>أسطر تفيد بشيء عن اتصال أو محاولة أو عن ملف السجل.</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>أسطر معروفة لا تهم هنا</translation>
    </message>
    <message>
        <source>Lines about other things, such as virus scanning, and blank lines.</source>
        <extracomment>Tooltip of &quot;Known, of no interest here&quot;</extracomment>
        <translation>أسطر عن أمور أخرى، مثل فحص الفيروسات، وأسطر فارغة.</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>أسطر غير معروفة</translation>
    </message>
    <message>
        <source>Lines that fit no known form. They may hide something: look at the samples.</source>
        <extracomment>Tooltip of &quot;Lines not understood&quot;</extracomment>
        <translation>أسطر لا تطابق أي شكل معروف. قد تخفي شيئًا: راجِع العينات.</translation>
    </message>
    <message>
        <source>Log records</source>
        <extracomment>Name of a number: records of the log; one record may span several lines</extracomment>
        <translation>إدخالات السجل</translation>
    </message>
    <message>
        <source>Records joined from several lines</source>
        <extracomment>Name of a number: records of the log that were broken over several lines</extracomment>
        <translation>إدخالات جُمعت من عدة أسطر</translation>
    </message>
    <message>
        <source>Records of no connection</source>
        <extracomment>Name of a number</extracomment>
        <translation>إدخالات لا تخص أي اتصال</translation>
    </message>
    <message>
        <source>Records that were understood but name no connection.</source>
        <extracomment>Tooltip of &quot;Records of no connection&quot;</extracomment>
        <translation>إدخالات مفهومة لكنها لا تذكر أي اتصال.</translation>
    </message>
    <message>
        <source>Inbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>الاتصالات الواردة</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>الاتصالات الصادرة</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>البداية غير موجودة في السجل</translation>
    </message>
    <message>
        <source>Connections that were opened before the log begins, or in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;</extracomment>
        <translation>اتصالات فُتحت قبل بداية السجل، أو في ملف غير مفتوح هنا.</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>النهاية غير موجودة في السجل</translation>
    </message>
    <message>
        <source>Connections that were still open when the log ends, or end in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;</extracomment>
        <translation>اتصالات كانت ما زالت مفتوحة عند نهاية السجل، أو تنتهي في ملف غير مفتوح هنا.</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>أقدم وقت</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>أحدث وقت</translation>
    </message>
    <message>
        <source>Steps back of the clock</source>
        <extracomment>Name of a number: how often a line is stamped earlier than the one before it</extracomment>
        <translation>مرات رجوع الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a fact: how much of the files was read</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <extracomment>The files are still being read, or reading was stopped</extracomment>
        <translation>لم يُقرأ حتى النهاية</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a number</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a size</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>All lines understood</source>
        <extracomment>Status bar</extracomment>
        <translation>كل الأسطر معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>لا أسطر غير معروفة</numerusform>
            <numerusform>سطر واحد غير معروف</numerusform>
            <numerusform>سطران غير معروفين</numerusform>
            <numerusform>%Ln أسطر غير معروفة</numerusform>
            <numerusform>%Ln سطرًا غير معروف</numerusform>
            <numerusform>%Ln سطر غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>Log time: several time zones</source>
        <extracomment>Status bar: the logs were written in several time zones</extracomment>
        <translation>وقت السجل: عدة مناطق زمنية</translation>
    </message>
    <message>
        <source>Log time: time zone not stated</source>
        <extracomment>Status bar: the log does not say in which time zone its times are meant</extracomment>
        <translation>وقت السجل: المنطقة الزمنية غير مذكورة</translation>
    </message>
    <message>
        <source>Log time %1</source>
        <extracomment>Status bar: the time zone of the log; %1 is like UTC-06:00</extracomment>
        <translation>وقت السجل %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) state several offsets from UTC: their times were written without one.</source>
        <extracomment>Result of an export. UTC: an offset from UTC such as -06:00 stands behind the times of a log that states one; %Ln: number of log files</extracomment>
        <translation>
            <numerusform>لا ملفات تذكر عدة فروق عن UTC.</numerusform>
            <numerusform>ملف واحد يذكر عدة فروق عن UTC: كُتبت أوقاته من دون فرق.</numerusform>
            <numerusform>ملفان يذكران عدة فروق عن UTC: كُتبت أوقاتهما من دون فرق.</numerusform>
            <numerusform>%Ln ملفات تذكر عدة فروق عن UTC: كُتبت أوقاتها من دون فرق.</numerusform>
            <numerusform>%Ln ملفًا تذكر عدة فروق عن UTC: كُتبت أوقاتها من دون فرق.</numerusform>
            <numerusform>%Ln ملف تذكر عدة فروق عن UTC: كُتبت أوقاتها من دون فرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>أسطر تابعة لإدخال آخر</translation>
    </message>
    <message>
        <source>Second and later lines of records that are broken over several lines.</source>
        <extracomment>Tooltip of &quot;Part of another record&quot;</extracomment>
        <translation>الأسطر من الثاني فصاعدًا في الإدخالات المقسَّمة على عدة أسطر.</translation>
    </message>
    <message>
        <source>Other kinds of authentication</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>أنواع أخرى من المصادقة</translation>
    </message>
    <message>
        <source>Records about signatures such as SPF and DKIM, or about logging in to the appliance: not about SMTP authentication.</source>
        <extracomment>Tooltip of &quot;Other kinds of authentication&quot;</extracomment>
        <translation>إدخالات عن التواقيع مثل SPF وDKIM، أو عن تسجيل الدخول إلى الجهاز: وليست عن مصادقة SMTP.</translation>
    </message>
    <message>
        <source>Records without a year</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>إدخالات من دون سنة</translation>
    </message>
    <message>
        <source>Their year was taken from the date of the file.</source>
        <extracomment>Tooltip of &quot;Records without a year&quot;</extracomment>
        <translation>أُخذت سنتها من تاريخ الملف.</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <extracomment>Name of a number: how often nothing was logged for more than an hour</extracomment>
        <translation>فجوات في السجل</translation>
    </message>
    <message>
        <source>More than an hour without a record. The largest gap: %1, until %2.</source>
        <extracomment>Tooltip of &quot;Gaps in the log&quot;; %1 is a span of time such as &quot;2 h 10 min 0 s&quot;, %2 a date and time</extracomment>
        <translation>أكثر من ساعة من دون أي إدخال. أكبر فجوة: %1، حتى %2.</translation>
    </message>
    <message>
        <source>The lines keep their order; nothing is sorted by time. The largest step: %1, to %2.</source>
        <extracomment>Tooltip of &quot;Steps back of the clock&quot;; %1 is a span of time such as &quot;1 h 0 min 0 s&quot;, %2 the date and time that the clock said then</extracomment>
        <translation>تبقى الأسطر بترتيبها؛ ولا يُفرز شيء حسب الوقت. أكبر رجوع: %1، إلى %2.</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsPane</name>
    <message>
        <source>Select a connection to see its details.</source>
        <extracomment>In the details pane while no connection is selected</extracomment>
        <translation>حدِّد اتصالًا لرؤية تفاصيله.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Tab of the details pane: what the log tells of the connection</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Tab of the details pane: the authentication attempts of the connection</extracomment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Tab of the details pane: the lines of the log that belong to the connection</extracomment>
        <translation>أسطر السجل الخام</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>تفاصيل الاتصال</translation>
    </message>
    <message>
        <source>Attempts of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>محاولات الاتصال</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Tab of the details pane: the messages that came in or went out on the connection</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>رسائل الاتصال</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Tab of the details pane: what happened on the connection, in the order of the log</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tab of the details pane: what somebody wrote about the connection</extracomment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsTable</name>
    <message>
        <source>Copy rows</source>
        <extracomment>Context menu of a table of details: puts the selected rows on the clipboard</extracomment>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>Context menu of a table of details: puts the text of one cell on the clipboard as it is logged</extracomment>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Show bytes…</source>
        <extracomment>Context menu of a table of details: opens a window with the bytes of the text in hexadecimal</extracomment>
        <translation>إظهار البايتات…</translation>
    </message>
    <message>
        <source>Bytes of the text</source>
        <extracomment>Title of a window with the bytes of one text of the log in hexadecimal</extracomment>
        <translation>بايتات النص</translation>
    </message>
</context>
<context>
    <name>authloupe::DisplayText</name>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a log text that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (عدد الأحرف الباقية: %1)</translation>
    </message>
</context>
<context>
    <name>authloupe::DropOverlay</name>
    <message numerus="yes">
        <source>Drop to open %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it; %Ln is the number of files and folders</extracomment>
        <translation>
            <numerusform>أفلت لفتح لا شيء</numerusform>
            <numerusform>أفلت لفتح عنصر واحد</numerusform>
            <numerusform>أفلت لفتح عنصرين</numerusform>
            <numerusform>أفلت لفتح %Ln عناصر</numerusform>
            <numerusform>أفلت لفتح %Ln عنصرًا</numerusform>
            <numerusform>أفلت لفتح %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here, or anywhere with Ctrl, to add %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it, in the part that adds them to the logs that are open</extracomment>
        <translation>
            <numerusform>أفلت هنا، أو في أي مكان مع Ctrl، لإضافة لا شيء</numerusform>
            <numerusform>أفلت هنا، أو في أي مكان مع Ctrl، لإضافة عنصر واحد</numerusform>
            <numerusform>أفلت هنا، أو في أي مكان مع Ctrl، لإضافة عنصرين</numerusform>
            <numerusform>أفلت هنا، أو في أي مكان مع Ctrl، لإضافة %Ln عناصر</numerusform>
            <numerusform>أفلت هنا، أو في أي مكان مع Ctrl، لإضافة %Ln عنصرًا</numerusform>
            <numerusform>أفلت هنا، أو في أي مكان مع Ctrl، لإضافة %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::EmptyResultPage</name>
    <message>
        <source>No connection in this log</source>
        <extracomment>heading in the place of the table: the log holds no SMTP connection</extracomment>
        <translation>لا يوجد اتصال في هذا السجل</translation>
    </message>
    <message>
        <source>No connection passes the filter</source>
        <extracomment>heading in the place of the table: the filter hides every connection</extracomment>
        <translation>لا يوجد اتصال يطابق عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>The log has %Ln connection(s). None of them meets all of this:</source>
        <extracomment>%Ln is the number of connections in the log; the choices of the filter follow, one per line</extracomment>
        <translation>
            <numerusform>لا يحتوي السجل على أي اتصال. ولا شيء يستوفي كل ما يلي:</numerusform>
            <numerusform>يحتوي السجل على اتصال واحد، وهو لا يستوفي كل ما يلي:</numerusform>
            <numerusform>يحتوي السجل على اتصالين. ولا يستوفي أي منهما كل ما يلي:</numerusform>
            <numerusform>يحتوي السجل على %Ln اتصالات. ولا يستوفي أي منها كل ما يلي:</numerusform>
            <numerusform>يحتوي السجل على %Ln اتصالًا. ولا يستوفي أي منها كل ما يلي:</numerusform>
            <numerusform>يحتوي السجل على %Ln اتصال. ولا يستوفي أي منها كل ما يلي:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::ErrorText</name>
    <message>
        <source>reason unknown</source>
        <extracomment>In place of the reason why a file could not be read or written</extracomment>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>اختر مكانًا آخر، أو اطلب إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>A file of that name that was there before is unchanged. Choose another name or place.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>إن كان هناك ملف سابق بهذا الاسم فهو لم يتغيّر. اختر اسمًا آخر أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>In place of the name of a file</extracomment>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>In place of an error</extracomment>
        <translation>لم يحدث أي خطأ.</translation>
    </message>
    <message>
        <source>Could not open “%1”: file not found.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>تعذّر فتح ”%1“: لم يُعثر على الملف.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or rotated away.</source>
        <extracomment>What to do when a file was not found</extracomment>
        <translation>ربما نُقل الملف أو أُعيدت تسميته أو أزاله تدوير السجلات.</translation>
    </message>
    <message>
        <source>Could not open “%1”: permission denied.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>تعذّر فتح ”%1“: تم رفض الإذن.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it to a place of your own.</source>
        <extracomment>What to do when a file may not be read</extracomment>
        <translation>اطلب إذن قراءته، أو انسخه إلى مكان خاص بك.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is a folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تعذّر فتح ”%1“: إنه مجلد.</translation>
    </message>
    <message>
        <source>Open the log files in it.</source>
        <extracomment>What to do when a folder was given where a file is needed</extracomment>
        <translation>افتح ملفات السجل الموجودة فيه.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is not a regular file.</source>
        <extracomment>%1 is a pipe, a socket or a device</extracomment>
        <translation>تعذّر فتح ”%1“: إنه ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be opened. Save the log to a file first.</source>
        <extracomment>What to do when a pipe, a socket or a device was given where a file is needed</extracomment>
        <translation>لا يمكن فتح الأنابيب (pipes) والمقابس (sockets) وملفات الأجهزة. احفظ السجل في ملف أولًا.</translation>
    </message>
    <message>
        <source>Could not read “%1” beyond the first %2: %3.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 MiB&quot;), %3 the reason that the system gives</extracomment>
        <translation>تعذّرت قراءة ”%1“ بعد أول %2: %3.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Check the disk or the network, then reload.</source>
        <extracomment>What to do when a file could be read only in part</extracomment>
        <translation>يُعرض ما قُرئ حتى ذلك الحين. تحقّق من القرص أو الشبكة، ثم أعد التحميل.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>تقلّص حجم الملف ”%1“ أثناء قراءته.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Reload to read it as it is now.</source>
        <extracomment>What to do when a file changed while it was read</extracomment>
        <translation>يُعرض ما قُرئ حتى ذلك الحين. أعد التحميل لقراءته كما هو الآن.</translation>
    </message>
    <message>
        <source>“%1” does not look like a mail log.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>لا يبدو أن ”%1“ سجل بريد.</translation>
    </message>
    <message>
        <source>Not enough memory for “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>الذاكرة غير كافية للملف ”%1“.</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer files at once.</source>
        <extracomment>What to do when the memory does not suffice</extracomment>
        <translation>أغلِق برامج أخرى، أو افتح عددًا أقل من الملفات في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Could not create “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>تعذّر إنشاء ”%1“: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>تعذّرت الكتابة إلى ”%1“: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: disk full.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>تعذّرت الكتابة إلى ”%1“: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Could not replace “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>تعذّر استبدال ”%1“: %2.</translation>
    </message>
    <message>
        <source>“%1” is one of the logs that are open and was not overwritten.</source>
        <extracomment>%1 is a file that was chosen as the target of an export</extracomment>
        <translation>الملف ”%1“ أحد السجلات المفتوحة ولم تتم الكتابة فوقه.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>What to do when the target of an export is a log that is open</extracomment>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of loading or exporting</extracomment>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Nothing of the log is missing.</source>
        <extracomment>Behind a note that some bytes or lines of a file were not read because another file holds them</extracomment>
        <translation>لا ينقص شيء من السجل.</translation>
    </message>
    <message>
        <source>No line in it has the form of mail_logs.</source>
        <extracomment>What to do when a file holds no mail log</extracomment>
        <translation>لا يوجد فيه أي سطر على شكل mail_logs.</translation>
    </message>
    <message>
        <source>Could not open “%1”: too many files are open.</source>
        <extracomment>%1 is a file; the system sets a limit to the number of files that a program may have open</extracomment>
        <translation>تعذّر فتح ”%1“: عدد الملفات المفتوحة كبير جدًا.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <extracomment>What to do when there are more logs than can be open at once</extracomment>
        <translation>افتح عددًا أقل من الملفات في المرة الواحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out: at most 65,535 can be open at once.</source>
        <extracomment>%Ln: number of log files</extracomment>
        <translation>
            <numerusform>لم يُستبعد أي ملف: يمكن فتح 65,535 ملفًا في الوقت نفسه على الأكثر.</numerusform>
            <numerusform>استُبعد ملف واحد: يمكن فتح 65,535 ملفًا في الوقت نفسه على الأكثر.</numerusform>
            <numerusform>استُبعد ملفان: يمكن فتح 65,535 ملفًا في الوقت نفسه على الأكثر.</numerusform>
            <numerusform>استُبعدت %Ln ملفات: يمكن فتح 65,535 ملفًا في الوقت نفسه على الأكثر.</numerusform>
            <numerusform>استُبعد %Ln ملفًا: يمكن فتح 65,535 ملفًا في الوقت نفسه على الأكثر.</numerusform>
            <numerusform>استُبعد %Ln ملف: يمكن فتح 65,535 ملفًا في الوقت نفسه على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends early: it was cut off.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>الملف ”%1“ ينتهي قبل اكتماله: فقد اقتُطع.</translation>
    </message>
    <message>
        <source>What could be unpacked is shown. Fetch the file again.</source>
        <extracomment>What to do when a compressed file could be unpacked only in part</extracomment>
        <translation>يُعرض ما أمكن فك ضغطه. اجلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be unpacked to its end.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>الملف ”%1“ تالف وتعذّر فك ضغطه حتى نهايته.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <extracomment>%1 is a file in an archive</extracomment>
        <translation>الملف ”%1“ مشفّر.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <extracomment>What to do when a file in an archive is encrypted</extracomment>
        <translation>فُكّ ضغط الأرشيف باستخدام كلمة مروره أولًا.</translation>
    </message>
    <message>
        <source>“%1” is packed inside another archive too deeply and was left out.</source>
        <extracomment>%1 is an archive inside an archive, or a file that was compressed several times</extracomment>
        <translation>الملف ”%1“ مضغوط داخل أرشيف آخر على عمق أكبر من اللازم، ولذلك استُبعد.</translation>
    </message>
    <message>
        <source>Unpack the outer archive first.</source>
        <extracomment>What to do when an archive is inside another one</extracomment>
        <translation>فُكّ ضغط الأرشيف الخارجي أولًا.</translation>
    </message>
    <message>
        <source>“%1” becomes too large when it is unpacked.</source>
        <extracomment>%1 is a compressed file</extracomment>
        <translation>يصبح حجم الملف ”%1“ أكبر من اللازم عند فك ضغطه.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. If it is a log, unpack it first.</source>
        <extracomment>What to do when a compressed file becomes too large</extracomment>
        <translation>يُعرض ما فُكّ ضغطه حتى ذلك الحين. إن كان سجلًا، ففُكّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>Could not write the temporary file for “%1”: %2.</source>
        <extracomment>%1 is a file that has to be unpacked, %2 the reason that the system gives</extracomment>
        <translation>تعذّرت كتابة الملف المؤقت الخاص بالملف ”%1“: %2.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. Make room on the disk, or set TMPDIR to another folder.</source>
        <extracomment>What to do when a compressed file cannot be unpacked for lack of room</extracomment>
        <translation>يُعرض ما فُكّ ضغطه حتى ذلك الحين. وفِّر مساحة على القرص، أو اضبط TMPDIR على مجلد آخر.</translation>
    </message>
    <message>
        <source>Bytes behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive</extracomment>
        <translation>استُبعدت البايتات الواقعة بعد نهاية البيانات في ”%1“.</translation>
    </message>
    <message>
        <source>“%2” is the same file as “%1” and was loaded once.</source>
        <extracomment>Note about files; %1 and %2 are names of the same file, which is loaded once</extracomment>
        <translation>الملف ”%2“ هو نفسه الملف ”%1“، وقد حُمِّل مرة واحدة.</translation>
    </message>
    <message>
        <source>“%1” repeats what “%2” holds and was left out.</source>
        <extracomment>Note about files; all that stands in log %1 stands in log %2 as well</extracomment>
        <translation>الملف ”%1“ يكرر محتوى ”%2“، ولذلك استُبعد.</translation>
    </message>
    <message>
        <source>The first %3 of “%1” repeat the end of “%2” and were counted once.</source>
        <extracomment>Note about files; the first part of log %1 (%3 is its size) stands at the end of log %2 as well</extracomment>
        <translation>أول %3 من ”%1“ تكرار لنهاية ”%2“، وقد احتُسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Every line of “%1” stands in “%2” or the logs after it, so it was left out.</source>
        <extracomment>Note about files; %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>استُبعد الملف ”%1“ لأن كل أسطره موجودة في ”%2“ أو في السجلات التي تليه.</translation>
    </message>
    <message>
        <source>Behind the first %3 of “%1”, every line stands in “%2” or the logs after it, so only those %3 were read.</source>
        <extracomment>Note about files; behind its first %3 (a size) %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>كل الأسطر التي تلي أول %3 من ”%1“ موجودة في ”%2“ أو في السجلات التي تليه، ولذلك قُرئ أول %3 فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of “%1” also stand in “%2” or the logs after it and were counted once.</source>
        <extracomment>Note about files; %Ln: number of lines of log %1 that stand in log %2 as well; %1 is like error_logs</extracomment>
        <translation>
            <numerusform>لم يتكرر أي سطر من ”%1“ في ”%2“ أو في السجلات التي تليه.</numerusform>
            <numerusform>سطر واحد من ”%1“ موجود أيضًا في ”%2“ أو في السجلات التي تليه، وقد احتُسب مرة واحدة.</numerusform>
            <numerusform>سطران من ”%1“ موجودان أيضًا في ”%2“ أو في السجلات التي تليه، وقد احتُسبا مرة واحدة.</numerusform>
            <numerusform>%Ln أسطر من ”%1“ موجودة أيضًا في ”%2“ أو في السجلات التي تليه، وقد احتُسبت مرة واحدة.</numerusform>
            <numerusform>%Ln سطرًا من ”%1“ موجودة أيضًا في ”%2“ أو في السجلات التي تليه، وقد احتُسبت مرة واحدة.</numerusform>
            <numerusform>%Ln سطر من ”%1“ موجودة أيضًا في ”%2“ أو في السجلات التي تليه، وقد احتُسبت مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive, %Ln a number of bytes</extracomment>
        <translation>
            <numerusform>لم يُستبعد أي بايت بعد نهاية البيانات في ”%1“.</numerusform>
            <numerusform>استُبعد بايت واحد بعد نهاية البيانات في ”%1“.</numerusform>
            <numerusform>استُبعد بايتان بعد نهاية البيانات في ”%1“.</numerusform>
            <numerusform>استُبعدت %Ln بايتات بعد نهاية البيانات في ”%1“.</numerusform>
            <numerusform>استُبعد %Ln بايتًا بعد نهاية البيانات في ”%1“.</numerusform>
            <numerusform>استُبعد %Ln بايت بعد نهاية البيانات في ”%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <extracomment>%1 is a file, a folder or an archive</extracomment>
        <translation>لا يوجد ما يُقرأ في ”%1“.</translation>
    </message>
    <message>
        <source>The file is empty, or the folder or archive holds no files.</source>
        <extracomment>Why there is nothing to read</extracomment>
        <translation>الملف فارغ، أو لا يحتوي المجلد أو الأرشيف على أي ملفات.</translation>
    </message>
    <message>
        <source>“%1” was shortened or written over while it was followed.</source>
        <extracomment>Note about a log that was followed while it was written; %1 is its name</extracomment>
        <translation>تم تقصير ”%1“ أو الكتابة فوقه أثناء متابعته.</translation>
    </message>
    <message>
        <source>What was read before is kept. Lines that were written just before may be missing, and the lines of older connections can no longer be read back.</source>
        <extracomment>What follows from it</extracomment>
        <translation>يُحتفظ بما قُرئ من قبل. قد تنقص أسطر كُتبت قبل ذلك مباشرةً، ولا يمكن بعد الآن إعادة قراءة أسطر الاتصالات الأقدم.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <extracomment>The memory of the computer</extracomment>
        <translation>لم تكن الذاكرة كافية.</translation>
    </message>
    <message>
        <source>Reading ended after the first %1: the program takes no more than %2 of memory.</source>
        <extracomment>%1 and %2 are sizes like “3.4 GiB”</extracomment>
        <translation>توقفت القراءة بعد أول %1: لا يستهلك البرنامج أكثر من %2 من الذاكرة.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Open fewer logs at once, or parts of them.</source>
        <extracomment>What to do when logs take more memory than the program allows itself</extracomment>
        <translation>يُعرض ما قُرئ حتى ذلك الحين. افتح عددًا أقل من السجلات في المرة الواحدة، أو أجزاءً منها.</translation>
    </message>
    <message>
        <source>From “%1” on, logs were no longer searched for what others hold: there are too many that resemble each other.</source>
        <extracomment>Note about files; %1 is the first of the logs that were not compared with all others</extracomment>
        <translation>بدءًا من ”%1“ لم تعد السجلات تُقارن بما تحتويه السجلات الأخرى: هناك عدد كبير جدًا من السجلات المتشابهة.</translation>
    </message>
    <message>
        <source>Nothing of the logs is missing, but what several of them hold counts several times.</source>
        <extracomment>What follows from it</extracomment>
        <translation>لا ينقص شيء من السجلات، لكن ما يوجد في عدة سجلات يُحتسب عدة مرات.</translation>
    </message>
    <message>
        <source>“%1” has more lines than can be numbered; its first %2 were read.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 GiB&quot;)</extracomment>
        <translation>عدد الأسطر في ”%1“ أكبر مما يمكن ترقيمه، فقُرئ منه أول %2 فقط.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Split the file and open its parts.</source>
        <extracomment>What to do when a file has more than four thousand million lines</extracomment>
        <translation>يُعرض ما قُرئ حتى ذلك الحين. قسّم الملف وافتح أجزاءه.</translation>
    </message>
    <message>
        <source>If that is no mistake, open the logs of single appliances separately.</source>
        <extracomment>What to do when a log holds lines of too many appliances</extracomment>
        <translation>إن لم يكن ذلك خطأً، فافتح سجلات كل جهاز على حدة.</translation>
    </message>
    <message>
        <source>From “%1” on, more than 65,535 hosts are named: further ones are not told apart.</source>
        <extracomment>Note about logs; %1 is one of them. Host names stand in front of its lines and tell appliances apart.</extracomment>
        <translation>ابتداءً من ”%1“ يزيد عدد المضيفين المذكورين على 65,535: لا يُميَّز بين ما زاد منهم.</translation>
    </message>
</context>
<context>
    <name>authloupe::EventModel</name>
    <message>
        <source>Event</source>
        <extracomment>Column of the list of events of a connection: what happened</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>In the log</source>
        <extracomment>Column of the list of events of a connection: the log&apos;s own words</extracomment>
        <translation>في السجل</translation>
    </message>
</context>
<context>
    <name>authloupe::Events</name>
    <message>
        <source>Authentication succeeded</source>
        <extracomment>Event on a connection</extracomment>
        <translation>نجحت المصادقة</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>فشلت المصادقة</translation>
    </message>
    <message>
        <source>Authentication error</source>
        <extracomment>Event on a connection: the directory or forwarding server was in trouble</extracomment>
        <translation>خطأ في المصادقة</translation>
    </message>
    <message>
        <source>Message dropped</source>
        <extracomment>Event on a connection: a rule of the appliance threw a message away</extracomment>
        <translation>أُسقطت الرسالة</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <extracomment>Event on a connection: an administrator removed a message</extracomment>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Event on a connection: this program does not know what the line of the log means</extracomment>
        <translation>سطر غير معروف</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <extracomment>Event on a connection</extracomment>
        <translation>فُتح الاتصال</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <extracomment>Event on a connection: the appliance decided how to treat the other side</extracomment>
        <translation>طُبِّقت السياسة</translation>
    </message>
    <message>
        <source>Message begun</source>
        <extracomment>Event on a connection: the envelope sender of a message was named (MAIL FROM)</extracomment>
        <translation>بدأت الرسالة</translation>
    </message>
    <message>
        <source>Message received</source>
        <extracomment>Event on a connection: a message arrived whole</extracomment>
        <translation>استُلمت الرسالة</translation>
    </message>
    <message>
        <source>Delivery started</source>
        <extracomment>Event on a connection: the appliance began to hand a message over</extracomment>
        <translation>بدأ التسليم</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <extracomment>Event on a connection: the other server accepted a message</extracomment>
        <translation>تم تسليم الرسالة</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Event on a connection: it was dropped</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>أُغلق الاتصال</translation>
    </message>
</context>
<context>
    <name>authloupe::EventsView</name>
    <message>
        <source>Events of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>أحداث الاتصال</translation>
    </message>
    <message>
        <source>Not all events are shown: the connection has too many lines, or they lie too far apart.</source>
        <extracomment>Below the events of a connection: only the first part of the log could be read</extracomment>
        <translation>لا تُعرض كل الأحداث: أسطر هذا الاتصال كثيرة جدًا، أو متباعدة جدًا.</translation>
    </message>
    <message>
        <source>The lines of this connection tell no event.</source>
        <extracomment>In place of the events of a connection</extracomment>
        <translation>لا تفيد أسطر هذا الاتصال بأي حدث.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of an export</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button beside the result of an export: takes the line away</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>Name of the progress bar of an export, for assistive technology</extracomment>
        <translation>تقدُّم التصدير</translation>
    </message>
    <message>
        <source>Exporting to “%1”. Rows: %2</source>
        <extracomment>Progress of an export: %1 the file, %2 the number of rows written so far</extracomment>
        <translation>جارٍ التصدير إلى ”%1“. الصفوف: %2</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written to “%1”.</source>
        <extracomment>Result of an export that was stopped; %1 is a file</extracomment>
        <translation>تم إلغاء التصدير. ولم يُكتب شيء في ”%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 written to “%2”.</source>
        <extracomment>Result of an export: %Ln rows (without the header), %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>لم يُكتب أي صف (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب صف واحد (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب صفان (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتبت %Ln صفوف (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب %Ln صفًا (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب %Ln صف (⁦%1⁩) في ”%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were guarded: a spreadsheet would have taken them for formulas.</source>
        <extracomment>Result of an export: cells that got an apostrophe in front</extracomment>
        <translation>
            <numerusform>لا خلايا محمية: لم يكن برنامج جداول البيانات ليعدّ أيًّا منها صيغة.</numerusform>
            <numerusform>تمت حماية خلية واحدة: كان برنامج جداول البيانات سيعدّها صيغة.</numerusform>
            <numerusform>تمت حماية خليتين: كان برنامج جداول البيانات سيعدّهما صيغتين.</numerusform>
            <numerusform>تمت حماية %Ln خلايا: كان برنامج جداول البيانات سيعدّها صيغًا.</numerusform>
            <numerusform>تمت حماية %Ln خلية: كان برنامج جداول البيانات سيعدّها صيغًا.</numerusform>
            <numerusform>تمت حماية %Ln خلية: كان برنامج جداول البيانات سيعدّها صيغًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) begin like a formula. Take care when you open the file in a spreadsheet.</source>
        <extracomment>Result of an export without the protection against formulas</extracomment>
        <translation>
            <numerusform>لا خلايا تبدأ كصيغة. توخَّ الحذر عند فتح الملف في برنامج جداول بيانات.</numerusform>
            <numerusform>خلية واحدة تبدأ كصيغة. توخَّ الحذر عند فتح الملف في برنامج جداول بيانات.</numerusform>
            <numerusform>خليتان تبدآن كصيغة. توخَّ الحذر عند فتح الملف في برنامج جداول بيانات.</numerusform>
            <numerusform>%Ln خلايا تبدأ كصيغ. توخَّ الحذر عند فتح الملف في برنامج جداول بيانات.</numerusform>
            <numerusform>%Ln خلية تبدأ كصيغ. توخَّ الحذر عند فتح الملف في برنامج جداول بيانات.</numerusform>
            <numerusform>%Ln خلية تبدأ كصيغ. توخَّ الحذر عند فتح الملف في برنامج جداول بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report “%1”. Connections: %2</source>
        <extracomment>Progress of a report: %1 the file, %2 the number of connections written so far</extracomment>
        <translation>جارٍ كتابة التقرير ”%1“. الاتصالات: %2</translation>
    </message>
    <message numerus="yes">
        <source>Report with %Ln connection(s) in detail, %1 written to “%2”.</source>
        <extracomment>Result of a report: %Ln connections with all their facts, %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>كُتب تقرير دون تفاصيل اتصالات (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب تقرير بتفاصيل اتصال واحد (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب تقرير بتفاصيل اتصالين (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب تقرير بتفاصيل %Ln اتصالات (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب تقرير بتفاصيل %Ln اتصالًا (⁦%1⁩) في ”%2“.</numerusform>
            <numerusform>كُتب تقرير بتفاصيل %Ln اتصال (⁦%1⁩) في ”%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the picture “%1”.</source>
        <extracomment>Progress of a picture of the timeline: %1 the file</extracomment>
        <translation>تجري كتابة الصورة “%1”.</translation>
    </message>
    <message>
        <source>Picture of the timeline, %1 written to “%2”.</source>
        <extracomment>Result of saving a picture of the timeline: %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>صورة المخطط الزمني، كُتب %1 في “%2”.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportDialog</name>
    <message>
        <source>File “%1” already exists. Do you want to replace it?</source>
        <extracomment>Question before an export; %1 is a file</extracomment>
        <translation>الملف ”%1“ موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of the export dialog
----------
Export dialog, button: begins to write
----------
Title of the dialog that asks for the file to export to</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. A spreadsheet program will not show the rest.</source>
        <extracomment>In the export dialog; a sheet is one of a spreadsheet program</extracomment>
        <translation>أقصى عدد للصفوف في ورقة العمل هو %1. ولن يعرض برنامج جداول البيانات الباقي.</translation>
    </message>
    <message>
        <source>Connections:</source>
        <extracomment>Export dialog: which connections</extracomment>
        <translation>الاتصالات:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Export dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>المحددة: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Export dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>كل ما يطابق عوامل التصفية: %1</translation>
    </message>
    <message>
        <source>One row for each:</source>
        <extracomment>Export dialog: what a row of the file stands for</extracomment>
        <translation>صف واحد لكل:</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Export dialog: a row stands for a connection</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Authentication attempt</source>
        <extracomment>Export dialog: a row stands for an authentication attempt</extracomment>
        <translation>محاولة مصادقة</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>التنسيق:</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>TSV file, separated by tabs</source>
        <extracomment>Export dialog: kind of file; TSV is a name</extracomment>
        <translation>ملف TSV، مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>Export dialog: kind of file; JSON is a name</extracomment>
        <translation>ملف JSON Lines</translation>
    </message>
    <message>
        <source>Separator:</source>
        <extracomment>Export dialog: what separates the values of a CSV file</extracomment>
        <translation>الفاصل:</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>Export dialog: separator of a CSV file, the sign |</extracomment>
        <translation>شريط عمودي</translation>
    </message>
    <message>
        <source>Protect against formulas in the log</source>
        <extracomment>Export dialog, check box: text that a spreadsheet would calculate gets an apostrophe in front</extracomment>
        <translation>الحماية من الصيغ الموجودة في السجل</translation>
    </message>
    <message>
        <source>Anybody can put text into a log, as the user name of a failed attempt for instance. Text that a spreadsheet program would take for a formula gets an apostrophe in front.</source>
        <extracomment>Export dialog, tooltip of the check box &quot;Protect against formulas in the log&quot;</extracomment>
        <translation>يمكن لأي شخص أن يضع نصًا في السجل، كاسم المستخدم في محاولة فاشلة مثلًا. ولذلك تُضاف فاصلة عليا قبل أي نص قد يعدّه برنامج جداول البيانات صيغة.</translation>
    </message>
    <message>
        <source>Byte order mark for Excel</source>
        <extracomment>Export dialog, check box: the file begins with a byte order mark; Excel is a name</extracomment>
        <translation>علامة ترتيب البايتات (BOM) لبرنامج Excel</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Export dialog: where to write</extracomment>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Export dialog, button: opens the file dialog</extracomment>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportFlow</name>
    <message>
        <source>Export list</source>
        <extracomment>Title of the file dialog for a list of users, addresses and so on</extracomment>
        <translation>تصدير القائمة</translation>
    </message>
</context>
<context>
    <name>authloupe::FactsModel</name>
    <message>
        <source>Authentication</source>
        <extracomment>Name of a fact about a connection</extracomment>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Fact about a connection: the policy asked for authentication, and the other side did not start it</extracomment>
        <translation>المصادقة مطلوبة ولم تُجرَ أي محاولة</translation>
    </message>
    <message>
        <source>Relaying</source>
        <extracomment>Name of a fact about a connection: whether mail to other domains was accepted on it</extracomment>
        <translation>الترحيل</translation>
    </message>
    <message>
        <source>Relaying allowed</source>
        <extracomment>Fact about a connection: mail to other domains was accepted on it</extracomment>
        <translation>الترحيل مسموح به</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column: name of a fact about a connection</extracomment>
        <translation>البند</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a fact about a connection</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Name of a fact about a connection: why a user name may not be what it seems</extracomment>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldChoiceText</name>
    <message>
        <source>%1 is not: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1 باستثناء: %2</translation>
    </message>
    <message>
        <source>%1 without: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 – لا يحتوي على: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 contains: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 – يحتوي على: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldExplanation</name>
    <message>
        <source>Inbound: another host connected to the appliance. Outbound: the appliance delivered to another host.</source>
        <extracomment>Tooltip of the column &quot;Direction&quot;</extracomment>
        <translation>وارد: اتصل مضيف آخر بالجهاز. صادر: سلّم الجهاز رسائل إلى مضيف آخر.</translation>
    </message>
    <message>
        <source>Inbound connection ID (ICID) or delivery connection ID (DCID), as logged.</source>
        <extracomment>Tooltip of the column &quot;Connection ID&quot;</extracomment>
        <translation>معرّف الاتصال الوارد (ICID) أو معرّف اتصال التسليم (DCID)، كما سُجّل.</translation>
    </message>
    <message>
        <source>When the connection was opened, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Opened&quot;</extracomment>
        <translation>وقت فتح الاتصال كما سُجّل: حسب ساعة الجهاز.</translation>
    </message>
    <message>
        <source>When the connection ended, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Ended&quot;</extracomment>
        <translation>وقت انتهاء الاتصال كما سُجّل: حسب ساعة الجهاز.</translation>
    </message>
    <message>
        <source>From the opening to the end. “At least” when one of the two is not in the log.</source>
        <extracomment>Tooltip of the column &quot;Duration&quot;</extracomment>
        <translation>من البداية إلى النهاية. وتظهر عبارة ”على الأقل“ عندما تكون إحداهما غير موجودة في السجل.</translation>
    </message>
    <message>
        <source>How the connection ended: closed, or lost without a proper goodbye.</source>
        <extracomment>Tooltip of the column &quot;End&quot;</extracomment>
        <translation>كيف انتهى الاتصال: بالإغلاق، أو بالانقطاع من دون إنهاء سليم.</translation>
    </message>
    <message>
        <source>The interface or listener of the appliance that took the connection.</source>
        <extracomment>Tooltip of the column &quot;Interface&quot;</extracomment>
        <translation>واجهة الجهاز أو مستمعه الذي تلقّى الاتصال.</translation>
    </message>
    <message>
        <source>The appliance’s own IP address on this connection.</source>
        <extracomment>Tooltip of the column &quot;Local address&quot;</extracomment>
        <translation>عنوان IP الخاص بالجهاز نفسه في هذا الاتصال.</translation>
    </message>
    <message>
        <source>The IP address of the other side.</source>
        <extracomment>Tooltip of the column &quot;Remote address&quot;</extracomment>
        <translation>عنوان IP للطرف الآخر.</translation>
    </message>
    <message>
        <source>The TCP port of the other side; logged for outbound connections only.</source>
        <extracomment>Tooltip of the column &quot;Remote port&quot;</extracomment>
        <translation>منفذ TCP للطرف الآخر؛ يُسجَّل للاتصالات الصادرة فقط.</translation>
    </message>
    <message>
        <source>The host name that reverse DNS gave for the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS host&quot;</extracomment>
        <translation>اسم المضيف الذي أعطاه DNS العكسي للعنوان البعيد.</translation>
    </message>
    <message>
        <source>Whether that host name leads back to the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS verified&quot;</extracomment>
        <translation>ما إذا كان اسم المضيف هذا يشير بدوره إلى العنوان البعيد.</translation>
    </message>
    <message>
        <source>What the policy decided when the connection was opened: ACCEPT, RELAY, REJECT or TCPREFUSE.</source>
        <extracomment>Tooltip of the column &quot;Policy&quot;</extracomment>
        <translation>ما قررته السياسة عند فتح الاتصال: ACCEPT أو RELAY أو REJECT أو TCPREFUSE.</translation>
    </message>
    <message>
        <source>The sender group that the other side fell into.</source>
        <extracomment>Tooltip of the column &quot;Sender group&quot;</extracomment>
        <translation>مجموعة المرسلين التي اندرج فيها الطرف الآخر.</translation>
    </message>
    <message>
        <source>The rule that put the other side into this sender group.</source>
        <extracomment>Tooltip of the column &quot;Sender group match&quot;</extracomment>
        <translation>القاعدة التي وضعت الطرف الآخر في مجموعة المرسلين هذه.</translation>
    </message>
    <message>
        <source>The reputation score (SBRS) of the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reputation&quot;</extracomment>
        <translation>درجة سمعة العنوان البعيد (SBRS).</translation>
    </message>
    <message>
        <source>The country of the remote address, as logged.</source>
        <extracomment>Tooltip of the column &quot;Country&quot;</extracomment>
        <translation>بلد العنوان البعيد، كما سُجّل.</translation>
    </message>
    <message>
        <source>Whether TLS was negotiated on this connection.</source>
        <extracomment>Tooltip of the column &quot;TLS&quot;</extracomment>
        <translation>ما إذا تم التفاوض على TLS في هذا الاتصال.</translation>
    </message>
    <message>
        <source>The version of TLS that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS protocol&quot;</extracomment>
        <translation>إصدار TLS الذي تم التفاوض عليه.</translation>
    </message>
    <message>
        <source>The cipher that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS cipher&quot;</extracomment>
        <translation>مجموعة التشفير التي تم التفاوض عليها.</translation>
    </message>
    <message>
        <source>What came of the authentication on this connection.</source>
        <extracomment>Tooltip of the column &quot;Outcome&quot;</extracomment>
        <translation>ما آلت إليه المصادقة عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Authentication attempts: succeeded/all. “1/3” means that one of three attempts succeeded.</source>
        <extracomment>Tooltip of the column &quot;Attempts&quot;</extracomment>
        <translation>محاولات المصادقة: الناجحة/الكل. وتعني ”1/3“ أن محاولة واحدة من ثلاث محاولات نجحت.</translation>
    </message>
    <message>
        <source>Authentication attempts that succeeded.</source>
        <extracomment>Tooltip of the column &quot;Succeeded attempts&quot;</extracomment>
        <translation>محاولات المصادقة الناجحة.</translation>
    </message>
    <message>
        <source>Authentication attempts that failed.</source>
        <extracomment>Tooltip of the column &quot;Failed attempts&quot;</extracomment>
        <translation>محاولات المصادقة الفاشلة.</translation>
    </message>
    <message>
        <source>Authentication attempts that could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the column &quot;Attempts with error&quot;</extracomment>
        <translation>محاولات المصادقة التي تعذّر البتّ فيها بسبب مشكلة في الدليل أو خادم إعادة التوجيه أو ملف التعريف.</translation>
    </message>
    <message>
        <source>The user names of the authentication attempts. The log carries none for outbound connections.</source>
        <extracomment>Tooltip of the column &quot;User&quot;</extracomment>
        <translation>أسماء المستخدمين في محاولات المصادقة. لا يذكر السجل أي اسم للاتصالات الصادرة.</translation>
    </message>
    <message>
        <source>The mechanism of the authentication attempts, such as PLAIN or LOGIN.</source>
        <extracomment>Tooltip of the column &quot;Mechanism&quot;</extracomment>
        <translation>آلية محاولات المصادقة، مثل PLAIN أو LOGIN.</translation>
    </message>
    <message>
        <source>The SMTP authentication profile that was used.</source>
        <extracomment>Tooltip of the column &quot;Profile&quot;</extracomment>
        <translation>ملف تعريف مصادقة SMTP المستخدَم.</translation>
    </message>
    <message>
        <source>When authentication was first attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;First attempt&quot;</extracomment>
        <translation>وقت أول محاولة مصادقة عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>When authentication was last attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;Last attempt&quot;</extracomment>
        <translation>وقت آخر محاولة مصادقة عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>What the other server answered, or the reason of an error.</source>
        <extracomment>Tooltip of the column &quot;Server response&quot;</extracomment>
        <translation>ما أجاب به الخادم الآخر، أو سبب الخطأ.</translation>
    </message>
    <message>
        <source>Messages that were sent on this connection.</source>
        <extracomment>Tooltip of the column &quot;Messages&quot;</extracomment>
        <translation>الرسائل التي أُرسلت عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Recipients of the messages on this connection.</source>
        <extracomment>Tooltip of the column &quot;Recipients&quot;</extracomment>
        <translation>مستلمو الرسائل المرسلة عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>The file that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;Log file&quot;</extracomment>
        <translation>الملف الذي يذكر الاتصال لأول مرة.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;First line&quot;</extracomment>
        <translation>رقم السطر الذي يذكر الاتصال لأول مرة.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection last.</source>
        <extracomment>Tooltip of the column &quot;Last line&quot;</extracomment>
        <translation>رقم السطر الذي يذكر الاتصال لآخر مرة.</translation>
    </message>
    <message>
        <source>When the result of the attempt was recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Time&quot;</extracomment>
        <translation>وقت تسجيل نتيجة المحاولة: حسب ساعة الجهاز.</translation>
    </message>
    <message>
        <source>Whether the attempt succeeded, failed, or could not be decided.</source>
        <extracomment>Tooltip of the column &quot;Result&quot;</extracomment>
        <translation>ما إذا نجحت المحاولة أو فشلت أو تعذّر البتّ فيها.</translation>
    </message>
    <message>
        <source>The number of the line in the log file.</source>
        <extracomment>Tooltip of the column &quot;Line&quot;</extracomment>
        <translation>رقم السطر في ملف السجل.</translation>
    </message>
    <message>
        <source>The appliance that wrote the log: its serial number, else its host name, when the log states it.</source>
        <extracomment>Tooltip of the column &quot;Appliance&quot;</extracomment>
        <translation>الجهاز الذي كتب السجل: رقمه التسلسلي، وإلا فاسم مضيفه، إذا ذكره السجل.</translation>
    </message>
    <message>
        <source>Recipients whose message bounced. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bounced&quot;</extracomment>
        <translation>المستلمون الذين ارتدّت رسائلهم. الوارد: الرسائل التي وصلت عبر هذا الاتصال أينما سُلّمت. الصادر: عمليات التسليم عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>The envelope senders (MAIL FROM) of the messages on this connection; &lt;&gt; for bounces.</source>
        <extracomment>Tooltip of the column &quot;Envelope sender&quot;; &lt;&gt; is an empty address</extracomment>
        <translation>مرسلو المغلّف (MAIL FROM) لرسائل هذا الاتصال؛ &lt;&gt; للرسائل المرتدّة.</translation>
    </message>
    <message>
        <source>The size of all messages that came in on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bytes&quot;</extracomment>
        <translation>حجم كل الرسائل التي وصلت عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Recipients who got their message. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Delivered&quot;</extracomment>
        <translation>المستلمون الذين وصلتهم رسائلهم. الوارد: الرسائل التي وصلت عبر هذا الاتصال أينما سُلّمت. الصادر: عمليات التسليم عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Whether every envelope sender belongs to a user who authenticated, compared as the appliance does it: without regard to case, without the domain where the user name has none, and without what follows a plus sign.</source>
        <extracomment>Tooltip of the column &quot;Sender matches user&quot;</extracomment>
        <translation>هل ينتمي كل مرسل مغلّف إلى مستخدم تمت مصادقته، بالمقارنة كما يجريها الجهاز: من دون تمييز حالة الأحرف، ومن دون النطاق إذا خلا منه اسم المستخدم، ومن دون ما يلي علامة الجمع.</translation>
    </message>
    <message>
        <source>Whether authentication was attempted before the connection was encrypted.</source>
        <extracomment>Tooltip of the column &quot;Authenticated without TLS&quot;</extracomment>
        <translation>هل جرت محاولة المصادقة قبل تشفير الاتصال.</translation>
    </message>
    <message>
        <source>Whether messages to any domain are accepted: the policy is RELAY, or authentication succeeded on an accepted connection.</source>
        <extracomment>Tooltip of the column &quot;Relay granted&quot;; RELAY is a word of the log</extracomment>
        <translation>هل تُقبل الرسائل إلى أي نطاق: السياسة RELAY، أو نجحت المصادقة على اتصال مقبول.</translation>
    </message>
    <message>
        <source>What the log says went wrong on this connection, besides authentication.</source>
        <extracomment>Tooltip of the column &quot;Trouble&quot;</extracomment>
        <translation>ما يذكره السجل من مشكلات حدثت في هذا الاتصال، عدا المصادقة.</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldText</name>
    <message>
        <source>Appliance</source>
        <extracomment>Column: the mail appliance that wrote the log</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: inbound or outbound. Never the word for a street address</extracomment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <extracomment>Column: the number that the log gives a connection</extracomment>
        <translation>معرّف الاتصال</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Column: date and time at which a connection was opened</extracomment>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: date and time at which a connection ended</extracomment>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a connection lasted</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Column: how a connection ended (closed, lost)</extracomment>
        <translation>حالة الانتهاء</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>Column: name of the IP interface or listener of the appliance</extracomment>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column: IP address of the appliance</extracomment>
        <translation>العنوان المحلي</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column: IP address of the other side</extracomment>
        <translation>العنوان البعيد</translation>
    </message>
    <message>
        <source>Remote port</source>
        <extracomment>Column: TCP port of the other side</extracomment>
        <translation>المنفذ البعيد</translation>
    </message>
    <message>
        <source>Reverse DNS host</source>
        <extracomment>Column: host name that reverse DNS gives for the remote address</extracomment>
        <translation>مضيف DNS العكسي</translation>
    </message>
    <message>
        <source>Reverse DNS verified</source>
        <extracomment>Column: yes or no, whether the reverse DNS name was confirmed</extracomment>
        <translation>تم التحقق من DNS العكسي</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>Column: what the policy decided (ACCEPT, RELAY, REJECT …)</extracomment>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Sender group</source>
        <extracomment>Column: sender group of the host access table</extracomment>
        <translation>مجموعة المرسلين</translation>
    </message>
    <message>
        <source>Sender group match</source>
        <extracomment>Column: the rule that put the other side into its sender group</extracomment>
        <translation>قاعدة مطابقة مجموعة المرسلين</translation>
    </message>
    <message>
        <source>Reputation</source>
        <extracomment>Column: reputation score of the remote address</extracomment>
        <translation>السمعة</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: country of the remote address</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Column: state of TLS; the acronym stays</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <extracomment>Column: version of TLS</extracomment>
        <translation>بروتوكول TLS</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <extracomment>Column: cipher suite of TLS</extracomment>
        <translation>مجموعة تشفير TLS</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: outcome of the authentication</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Column: number of authentication attempts, shown as succeeded/all</extracomment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Succeeded attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>المحاولات الناجحة</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>Attempts with error</source>
        <extracomment>Column: number</extracomment>
        <translation>المحاولات المنتهية بخطأ</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column: user names of the authentication attempts</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>Column: SASL mechanisms of the authentication attempts</extracomment>
        <translation>الآلية</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Column: SMTP authentication profile (never a personal profile)</extracomment>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>First attempt</source>
        <extracomment>Column: date and time of the first authentication attempt</extracomment>
        <translation>أول محاولة</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <extracomment>Column: date and time of the last authentication attempt</extracomment>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Server response</source>
        <extracomment>Column: what the other server answered to the authentication</extracomment>
        <translation>استجابة الخادم</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column: number of e-mail messages</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column: number of recipients of e-mail messages</extracomment>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column: number of recipients whose message bounced</extracomment>
        <translation>المرتدّة</translation>
    </message>
    <message>
        <source>Log file</source>
        <extracomment>Column: name of the file</extracomment>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>أول سطر</translation>
    </message>
    <message>
        <source>Last line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>آخر سطر</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: date and time of an authentication attempt</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: result of an authentication attempt</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of the log file</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column: envelope senders (the addresses of SMTP&apos;s MAIL FROM) of the messages</extracomment>
        <translation>مرسل المغلّف</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column: size of all messages together, in bytes</extracomment>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column: number of recipients to whom a message was delivered</extracomment>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Sender matches user</source>
        <extracomment>Column: whether the envelope sender belongs to the authenticated user (yes or no)</extracomment>
        <translation>المرسل يطابق المستخدم</translation>
    </message>
    <message>
        <source>Authenticated without TLS</source>
        <extracomment>Column: whether authentication was attempted on an unencrypted connection (yes or no)</extracomment>
        <translation>مصادقة من دون TLS</translation>
    </message>
    <message>
        <source>Relay granted</source>
        <extracomment>Column: whether the connection may send to any domain (yes or no)</extracomment>
        <translation>الترحيل مسموح به</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>Column: what went wrong on a connection, such as &quot;TLS failed&quot; or &quot;Unknown command&quot;</extracomment>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>authloupe::FileOpening</name>
    <message>
        <source>Add log files</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>إضافة ملفات سجل</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>فتح ملفات سجل</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>file types in a file dialog; keep the brackets as they are</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <extracomment>title of a dialog that chooses a folder; all logs in it are opened</extracomment>
        <translation>فتح مجلد سجلات</translation>
    </message>
    <message>
        <source>The sample log is not where the program was installed.</source>
        <extracomment>message above the table</extracomment>
        <translation>السجل النموذجي غير موجود في مكان تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The clipboard holds neither log text nor files.</source>
        <extracomment>message above the table after Paste</extracomment>
        <translation>لا تحتوي الحافظة على نص سجل ولا على ملفات.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>stands where the name of a file would be</extracomment>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <extracomment>message above the table; %1 is an address such as https://example.net/mail.log</extracomment>
        <translation>العنوان %1 ليس ملفًا على هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>authloupe::FileReport</name>
    <message>
        <source>Plain</source>
        <extracomment>How a file arrived: neither compressed nor in an archive</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>Encoding of a file: it has bytes above 127 that are no UTF-8</extracomment>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>Several</source>
        <extracomment>Time zone of a file: its headers state different ones</extracomment>
        <translation>عدة مناطق</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the file report: name of the file</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the file report: how the file arrived, such as plain, gzip, zip</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Column of the file report: character encoding, such as UTF-8</extracomment>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Lines read</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>الأسطر المقروءة</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>أسطر مفهومة</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>أسطر معروفة لا تهم هنا</translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Column of the file report: number of lines that continue the log record of the line before them</extracomment>
        <translation>أسطر تابعة لإدخال آخر</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>أسطر غير معروفة</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Column of the file report: earliest time in the file</extracomment>
        <translation>أقدم وقت</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Column of the file report: latest time in the file</extracomment>
        <translation>أحدث وقت</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Column of the file report: serial number that the file states</extracomment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>AsyncOS</source>
        <extracomment>Column of the file report: version of the appliance&apos;s system; AsyncOS is a name</extracomment>
        <translation>AsyncOS</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column of the file report: offset of the log&apos;s clock from UTC</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Column of the file report: sentences about what was left out, assumed or wrong</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>The year of %Ln records is not in the log and was taken from the date of the file.</source>
        <extracomment>Remark in the file report: stamps such as &quot;Jun 26 10:42:23&quot; have no year. %Ln: number of log records</extracomment>
        <translation>
            <numerusform>لا إدخالات أُخذت سنتها من تاريخ الملف.</numerusform>
            <numerusform>سنة إدخال واحد غير موجودة في السجل، وأُخذت من تاريخ الملف.</numerusform>
            <numerusform>سنة إدخالين غير موجودة في السجل، وأُخذت من تاريخ الملف.</numerusform>
            <numerusform>سنة %Ln إدخالات غير موجودة في السجل، وأُخذت من تاريخ الملف.</numerusform>
            <numerusform>سنة %Ln إدخالًا غير موجودة في السجل، وأُخذت من تاريخ الملف.</numerusform>
            <numerusform>سنة %Ln إدخال غير موجودة في السجل، وأُخذت من تاريخ الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file states several time zones, so its times are shown without one.</source>
        <extracomment>Remark in the file report</extracomment>
        <translation>يذكر الملف عدة مناطق زمنية، ولذلك تُعرض أوقاته من دون منطقة زمنية.</translation>
    </message>
    <message>
        <source>Some texts are not UTF-8: words of Latin-1 are read as such, other bytes are shown as escapes.</source>
        <extracomment>Remark in the file report: bytes above 127 that are no UTF-8</extracomment>
        <translation>بعض النصوص ليست بترميز UTF-8: تُقرأ كلمات Latin-1 بهذا الترميز، وتُعرض البايتات الأخرى كتسلسلات هروب.</translation>
    </message>
    <message>
        <source>Counted in another file</source>
        <extracomment>Column of the file report: number of lines that were not read, since another file holds them as well</extracomment>
        <translation>أسطر محتسبة في ملف آخر</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterBar</name>
    <message>
        <source>&amp;User</source>
        <extracomment>label of a text field that filters by user name; &amp; marks the access key</extracomment>
        <translation>المستخد&amp;م</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>label of a text field that filters by SMTP authentication profile</extracomment>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>label of a choice that filters by the outcome of a connection</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <extracomment>label of a choice that filters by inbound or outbound</extracomment>
        <translation>الاتجا&amp;ه</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>label of a text field that searches in everything that is known of a connection</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>placeholder in the field for a user name: any name that contains what is typed</extracomment>
        <translation>يحتوي على…</translation>
    </message>
    <message>
        <source>User contains</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>المستخدم يحتوي على</translation>
    </message>
    <message>
        <source>Profile contains</source>
        <extracomment>accessible name of a text field; the SMTP authentication profile</extracomment>
        <translation>ملف التعريف يحتوي على</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <extracomment>accessible name of the search field</extracomment>
        <translation>بحث في كل الأعمدة</translation>
    </message>
    <message>
        <source>Shows the connections on which such a user tried to authenticate. The log names no user for outbound connections.</source>
        <extracomment>tooltip of the field for a user name</extracomment>
        <translation>يعرض الاتصالات التي حاول مستخدم بهذا الاسم المصادقة عبرها. لا يذكر السجل أي مستخدم للاتصالات الصادرة.</translation>
    </message>
    <message>
        <source>Shows the connections on which an SMTP authentication profile of such a name was used.</source>
        <extracomment>tooltip of the field for a profile</extracomment>
        <translation>يعرض الاتصالات التي استُخدم فيها ملف تعريف مصادقة SMTP بهذا الاسم.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>accessible name of the choice of an outcome</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>accessible name of the choice between inbound and outbound</extracomment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>choice in a list: connections of whatever outcome</extracomment>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Any attempt</source>
        <extracomment>choice in a list of outcomes: connections with at least one authentication attempt, whatever came of it</extracomment>
        <translation>محاولة واحدة على الأقل</translation>
    </message>
    <message>
        <source>All directions</source>
        <extracomment>choice in a list: inbound and outbound connections</extracomment>
        <translation>كل الاتجاهات</translation>
    </message>
    <message>
        <source>Several outcomes</source>
        <extracomment>choice in a list of outcomes when more than one is chosen; the chips below name them</extracomment>
        <translation>عدة نتائج</translation>
    </message>
    <message>
        <source>all columns…</source>
        <extracomment>placeholder in the search field</extracomment>
        <translation>كل الأعمدة…</translation>
    </message>
    <message>
        <source>Shows the connections in which every word is found, in whatever column. Names of fields narrow that down: user:alice -ip:10.0.0.0/8 failures:&gt;=5</source>
        <extracomment>tooltip of the search field</extracomment>
        <translation>يعرض الاتصالات التي توجد فيها كل الكلمات، في أي عمود. وتُستخدم أسماء الحقول لتضييق البحث: ⁦user:alice -ip:10.0.0.0/8 failures:&gt;=5⁩</translation>
    </message>
    <message>
        <source>The text is longer than the field takes: its end was cut off.</source>
        <extracomment>below the filter fields, about text that somebody typed or pasted</extracomment>
        <translation>النص أطول مما يتسع له الحقل: حُذفت نهايته.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChipButton</name>
    <message>
        <source>Filter %1</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>عامل التصفية %1</translation>
    </message>
    <message>
        <source>Filter %1, switched off</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>عامل التصفية %1، معطّل</translation>
    </message>
    <message>
        <source>A click removes it. A click on the mark in front, or Space, switches it off or on. A right click offers more.</source>
        <extracomment>Tooltip of a chip, below its name</extracomment>
        <translation>النقر يزيله. النقر على المربع أمامه أو مفتاح المسافة يعطّله أو يفعّله. النقر بالزر الأيمن يعرض المزيد.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <extracomment>accessible name of the row of chips below the filter fields</extracomment>
        <translation>عوامل التصفية السارية</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <extracomment>menu of a chip: the choice stays visible, but does nothing until it is switched on again</extracomment>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>menu of a chip: asks for the opposite of its choice</extracomment>
        <translation>عكس</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>menu of a chip</extracomment>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterHelp</name>
    <message>
        <source>Filter language</source>
        <extracomment>title of a window with examples of what can be typed into the search field</extracomment>
        <translation>لغة التصفية</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>tab: what can be typed into the search field</extracomment>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>tab: names of the fields of a connection that can be typed into the search field</extracomment>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Connections with this word in some column, whatever its case</source>
        <extracomment>what `alice` in the search field finds</extracomment>
        <translation>الاتصالات التي توجد فيها هذه الكلمة في أي عمود، من دون تمييز حالة الأحرف</translation>
    </message>
    <message>
        <source>These words as they stand, with the blank</source>
        <extracomment>what `&quot;two words&quot;` in the search field finds</extracomment>
        <translation>هذه الكلمات كما هي، مع المسافة بينها</translation>
    </message>
    <message>
        <source>Connections without this word</source>
        <extracomment>what `-alice` in the search field finds</extracomment>
        <translation>الاتصالات التي لا توجد فيها هذه الكلمة</translation>
    </message>
    <message>
        <source>A user whose name contains this</source>
        <extracomment>what `user:alice` in the search field finds</extracomment>
        <translation>مستخدم يحتوي اسمه على هذا النص</translation>
    </message>
    <message>
        <source>A user with exactly this name</source>
        <extracomment>what `user:=alice` in the search field finds</extracomment>
        <translation>مستخدم بهذا الاسم بالضبط</translation>
    </message>
    <message>
        <source>Connections on which no user’s name contains this</source>
        <extracomment>what `-user:bob` in the search field finds</extracomment>
        <translation>الاتصالات التي لا يحتوي اسم أي مستخدم فيها على هذا النص</translation>
    </message>
    <message>
        <source>One or the other</source>
        <extracomment>what `user:alice,bob` in the search field finds</extracomment>
        <translation>أحدهما أو الآخر</translation>
    </message>
    <message>
        <source>A profile of this form: * stands for any characters, ? for one</source>
        <extracomment>what `profile:Out*` in the search field finds; * and ? are typed as they are</extracomment>
        <translation>ملف تعريف على هذا الشكل: يمثّل الرمز ⁦*⁩ أي أحرف، ويمثّل الرمز ⁦?⁩ حرفًا واحدًا</translation>
    </message>
    <message>
        <source>A regular expression; with i, upper and lower case are alike</source>
        <extracomment>what `user:/^a.c$/i` in the search field finds</extracomment>
        <translation>تعبير نمطي؛ ومع i لا تُميَّز الأحرف الكبيرة من الصغيرة</translation>
    </message>
    <message>
        <source>Remote addresses in this network</source>
        <extracomment>what `ip:172.16.0.0/12` in the search field finds</extracomment>
        <translation>العناوين البعيدة الواقعة في هذه الشبكة</translation>
    </message>
    <message>
        <source>Connections of one of these outcomes</source>
        <extracomment>what `outcome:failed,error` in the search field finds</extracomment>
        <translation>الاتصالات ذات إحدى هذه النتائج</translation>
    </message>
    <message>
        <source>At least five failed attempts</source>
        <extracomment>what `failures:&gt;=5` in the search field finds</extracomment>
        <translation>خمس محاولات فاشلة على الأقل</translation>
    </message>
    <message>
        <source>From five to nine failed attempts</source>
        <extracomment>what `failures:5..9` in the search field finds</extracomment>
        <translation>من خمس إلى تسع محاولات فاشلة</translation>
    </message>
    <message>
        <source>Longer than sixty seconds; m, h and d are minutes, hours and days</source>
        <extracomment>what `duration:&gt;60s` in the search field finds; s, m, h and d are typed as they are</extracomment>
        <translation>أطول من ستين ثانية؛ وتمثّل m الدقائق وh الساعات وd الأيام</translation>
    </message>
    <message>
        <source>Opened in these minutes, by the clock of the log</source>
        <extracomment>what `opened:2009-04-22T11:40..11:50` in the search field finds</extracomment>
        <translation>اتصالات فُتحت خلال هذه الدقائق، حسب ساعة السجل</translation>
    </message>
    <message>
        <source>Connections for which the log states a response</source>
        <extracomment>what `response:*` in the search field finds</extracomment>
        <translation>الاتصالات التي يذكر السجل استجابة لها</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>header of a column: examples of what can be typed into the search field
----------
header of a column: what to type</extracomment>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>Finds</source>
        <extracomment>header of a column: what an example finds</extracomment>
        <translation>ما يُعثر عليه</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>header of a column: name of a column of the table</extracomment>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the column of the table tells</extracomment>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Connections that you marked; with no, all others</source>
        <extracomment>what `marked:yes` in the search field finds; `no` is typed as it is</extracomment>
        <translation>الاتصالات التي ميّزتها؛ ومع no كل ما عداها</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterMistake</name>
    <message>
        <source>There is no field “%1”. In quotation marks it is looked for as text.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon</extracomment>
        <translation>لا يوجد حقل باسم ”%1“. وإذا وُضع بين علامتي اقتباس فسيُبحث عنه كنص.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Similar: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon, %2 are one to three names of fields</extracomment>
        <translation>لا يوجد حقل باسم ”%1“. أسماء مشابهة: %2.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>Before “%1” there is nothing to repeat.</source>
        <extracomment>Mistake in a regular expression; %1 is a sign such as *</extracomment>
        <translation>لا يوجد قبل ”%1“ ما يمكن تكراره.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <extracomment>Mistake in a regular expression; %1 is a range such as z-a</extracomment>
        <translation>”%1“ ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“%1” is not complete.</source>
        <extracomment>Mistake in a regular expression; %1 begins with a backslash</extracomment>
        <translation>”%1“ غير مكتمل.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in regular expressions here.</source>
        <extracomment>Mistake in a regular expression; %1 is a part of it</extracomment>
        <translation>لا يمكن استخدام ”%1“ في التعبيرات النمطية هنا.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>هذا التعبير النمطي أكبر من اللازم.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>Mistake in a filter, after a colon or a comma</extracomment>
        <translation>القيمة ناقصة هنا.</translation>
    </message>
    <message>
        <source>“%1” is none of the possible words: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed, %2 a list of words that are never translated</extracomment>
        <translation>القيمة ”%1“ ليست من الكلمات الممكنة: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number or range such as 5, &gt;=5 or 5..9.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>القيمة ”%1“ ليست عددًا ولا نطاقًا مثل ⁦5⁩ أو ⁦&gt;=5⁩ أو ⁦5..9⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a duration or range such as 90s, &gt;5m or 1m..1h30m.</source>
        <extracomment>Mistake in a filter; %1 is what was typed. s, m and h are never translated</extracomment>
        <translation>القيمة ”%1“ ليست مدة ولا نطاقًا مثل ⁦90s⁩ أو ⁦&gt;5m⁩ أو ⁦1m..1h30m⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a time or range such as 2009-04-22, &gt;=2009-04-22T11:40 or 2009-04-22T11:40..11:50.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>القيمة ”%1“ ليست وقتًا ولا نطاقًا مثل ⁦2009-04-22⁩ أو ⁦&gt;=2009-04-22T11:40⁩ أو ⁦2009-04-22T11:40..11:50⁩.</translation>
    </message>
    <message>
        <source>“%1” has no date; write it as in 2009-04-22T11:40.</source>
        <extracomment>Mistake in a filter; %1 is a time of day that was typed</extracomment>
        <translation>الوقت ”%1“ من دون تاريخ؛ اكتبه كما في ⁦2009-04-22T11:40⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a network such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>القيمة ”%1“ ليست شبكة مثل ⁦10.0.0.0/8⁩ أو ⁦2001:db8::/32⁩.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <extracomment>Mistake in a filter; %1 is a range of numbers or times</extracomment>
        <translation>النطاق ”%1“ ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>علامة الاقتباس الثانية ناقصة.</translation>
    </message>
    <message>
        <source>The slash at the end of the regular expression is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>الشرطة المائلة في نهاية التعبير النمطي ناقصة.</translation>
    </message>
    <message>
        <source>Before “%1” a blank or a comma is missing.</source>
        <extracomment>Mistake in a filter; %1 is what was typed directly behind a quotation mark or a slash</extracomment>
        <translation>تنقص مسافة أو فاصلة قبل ”%1“.</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>Mistake in a filter: text with * or ? in it</extracomment>
        <translation>هذا النمط أطول من اللازم.</translation>
    </message>
    <message>
        <source>The time is already limited by since, until or time.</source>
        <extracomment>Mistake in a filter; since, until and time are never translated</extracomment>
        <translation>الوقت محدَّد بالفعل بواسطة since أو until أو time.</translation>
    </message>
    <message>
        <source>since, until and time cannot exclude; opened can.</source>
        <extracomment>Mistake in a filter; since, until, time and opened are never translated</extracomment>
        <translation>لا يمكن الاستثناء باستخدام since وuntil وtime؛ ويمكن ذلك باستخدام opened.</translation>
    </message>
    <message>
        <source>marked can be yes or no, not both.</source>
        <extracomment>Mistake in a filter: it asks for connections that somebody marked and for those that nobody marked; marked, yes and no are never translated</extracomment>
        <translation>يمكن أن تكون قيمة marked هي yes أو no، لا كلتيهما.</translation>
    </message>
    <message>
        <source>Connections are marked in the window; the command line knows no marks and cannot filter by marked.</source>
        <extracomment>Wrong use of the command line: its filter asks for connections that somebody marked in the window; marked is never translated</extracomment>
        <translation>تُميَّز الاتصالات في النافذة؛ ولا يعرف سطر الأوامر أي علامات فلا يمكنه التصفية باستخدام marked.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterText</name>
    <message>
        <source>(empty)</source>
        <extracomment>In place of a user name of no characters</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>User is not: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>المستخدم ليس: %1</translation>
    </message>
    <message>
        <source>User without: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>المستخدم لا يحتوي على: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>المستخدم: %1</translation>
    </message>
    <message>
        <source>User contains: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>المستخدم يحتوي على: %1</translation>
    </message>
    <message>
        <source>Profile is not: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>ملف التعريف ليس: %1</translation>
    </message>
    <message>
        <source>Profile without: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>ملف التعريف لا يحتوي على: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>ملف التعريف: %1</translation>
    </message>
    <message>
        <source>Profile contains: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>ملف التعريف يحتوي على: %1</translation>
    </message>
    <message>
        <source>Remote address is not: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>العنوان البعيد ليس: %1</translation>
    </message>
    <message>
        <source>Remote address without: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>العنوان البعيد لا يحتوي على: %1</translation>
    </message>
    <message>
        <source>Remote address: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>العنوان البعيد: %1</translation>
    </message>
    <message>
        <source>Remote address contains: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>العنوان البعيد يحتوي على: %1</translation>
    </message>
    <message>
        <source>No column contains: %1</source>
        <extracomment>Active filter: rows in which %1 does not occur</extracomment>
        <translation>لا يحتوي أي عمود على: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>Active filter: rows in which %1 occurs</extracomment>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>Active filter; %1 is an outcome such as &quot;Failed&quot;</extracomment>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <extracomment>Active filter; %1 is &quot;Inbound&quot; or &quot;Outbound&quot;</extracomment>
        <translation>الاتجاه: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>Active filter; %1 is a range of time such as &quot;2009-04-22 11:40 – 11:50&quot;</extracomment>
        <translation>الوقت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <extracomment>How many connections the table shows: all of them</extracomment>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connections</source>
        <extracomment>How many connections the table shows; %1 is the number that passes the filter, %Ln the number of all</extracomment>
        <translation>
            <numerusform>%1 من %Ln اتصال</numerusform>
            <numerusform>%1 من اتصال واحد</numerusform>
            <numerusform>%1 من اتصالين</numerusform>
            <numerusform>%1 من %Ln اتصالات</numerusform>
            <numerusform>%1 من %Ln اتصالًا</numerusform>
            <numerusform>%1 من %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Active filter: connections that somebody marked</extracomment>
        <translation>مميز</translation>
    </message>
    <message>
        <source>Not marked</source>
        <extracomment>Active filter: connections that nobody marked</extracomment>
        <translation>غير مميز</translation>
    </message>
</context>
<context>
    <name>authloupe::HeadlessRun</name>
    <message numerus="yes">
        <source>%Ln row(s) written to “%2” (%1).</source>
        <extracomment>After an export on the command line. %Ln: number of rows, %1: size such as “3.4 KiB”, %2: file name</extracomment>
        <translation>
            <numerusform>لم يُكتب أي صف في ”%2“ (%1).</numerusform>
            <numerusform>كُتب صف واحد في ”%2“ (%1).</numerusform>
            <numerusform>كُتب صفان في ”%2“ (%1).</numerusform>
            <numerusform>كُتبت %Ln صفوف في ”%2“ (%1).</numerusform>
            <numerusform>كُتب %Ln صفًا في ”%2“ (%1).</numerusform>
            <numerusform>كُتب %Ln صف في ”%2“ (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got an apostrophe, against formulas.</source>
        <extracomment>After an export on the command line; apostrophes keep a spreadsheet from taking the text for a formula</extracomment>
        <translation>
            <numerusform>لم تُضف فاصلة عليا إلى أي خلية للحماية من الصيغ.</numerusform>
            <numerusform>أُضيفت فاصلة عليا إلى خلية واحدة للحماية من الصيغ.</numerusform>
            <numerusform>أُضيفت فاصلة عليا إلى خليتين للحماية من الصيغ.</numerusform>
            <numerusform>أُضيفت فاصلة عليا إلى %Ln خلايا للحماية من الصيغ.</numerusform>
            <numerusform>أُضيفت فاصلة عليا إلى %Ln خلية للحماية من الصيغ.</numerusform>
            <numerusform>أُضيفت فاصلة عليا إلى %Ln خلية للحماية من الصيغ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could be taken for a formula.</source>
        <extracomment>After an export on the command line, when the user did not want apostrophes</extracomment>
        <translation>
            <numerusform>لا خلايا قد تُعدّ صيغة.</numerusform>
            <numerusform>خلية واحدة قد تُعدّ صيغة.</numerusform>
            <numerusform>خليتان قد تُعدّان صيغتين.</numerusform>
            <numerusform>%Ln خلايا قد تُعدّ صيغًا.</numerusform>
            <numerusform>%Ln خلية قد تُعدّ صيغًا.</numerusform>
            <numerusform>%Ln خلية قد تُعدّ صيغًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has folders with files in them, which were not read; --recursive reads them as well.</source>
        <extracomment>On the command line; %1 is a folder, --recursive the name of an option</extracomment>
        <translation>المجلد ”%1“ يحتوي على مجلدات فرعية فيها ملفات لم تُقرأ؛ والخيار --recursive يقرؤها أيضًا.</translation>
    </message>
</context>
<context>
    <name>authloupe::KindredActions</name>
    <message>
        <source>The log has no later connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>لا يوجد في السجل اتصال لاحق لهذا المستخدم.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>لا يوجد في السجل اتصال سابق لهذا المستخدم.</translation>
    </message>
    <message>
        <source>The log has no later connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>لا يوجد في السجل اتصال لاحق لهذا العنوان البعيد.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>لا يوجد في السجل اتصال سابق لهذا العنوان البعيد.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>عوامل التصفية تُخفي الاتصال التالي لهذا المستخدم.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>عوامل التصفية تُخفي الاتصال السابق لهذا المستخدم.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>عوامل التصفية تُخفي الاتصال التالي لهذا العنوان البعيد.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>عوامل التصفية تُخفي الاتصال السابق لهذا العنوان البعيد.</translation>
    </message>
    <message>
        <source>Go to the next one shown</source>
        <extracomment>button of a question: goes to the next connection of a user that the filter does not hide</extracomment>
        <translation>الانتقال إلى التالي الظاهر</translation>
    </message>
    <message>
        <source>Go to the previous one shown</source>
        <extracomment>button of a question: goes to the previous connection of a user that the filter does not hide</extracomment>
        <translation>الانتقال إلى السابق الظاهر</translation>
    </message>
</context>
<context>
    <name>authloupe::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>menu title: the word for &quot;Language&quot; in your language, then the English word in brackets; in English just the word</extracomment>
        <translation>اللغة (&amp;Language)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>choice in a menu: the language of the desktop</extracomment>
        <translation>افتراضي النظام</translation>
    </message>
</context>
<context>
    <name>authloupe::LineSamplesPage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>place of a line; %1 is the name of a file, %2 the number of the line</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>header of a column: file and number of a line</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Log line</source>
        <extracomment>header of a column: a line of the log</extracomment>
        <translation>سطر السجل</translation>
    </message>
</context>
<context>
    <name>authloupe::LinesReading</name>
    <message>
        <source>Reading the lines from the log…</source>
        <extracomment>In place of the log lines while they are read</extracomment>
        <translation>جارٍ قراءة الأسطر من السجل…</translation>
    </message>
</context>
<context>
    <name>authloupe::LoadBar</name>
    <message>
        <source>Loading progress</source>
        <extracomment>accessible name of the progress bar</extracomment>
        <translation>تقدُّم التحميل</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>button that ends loading and keeps what has been read</extracomment>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>progress of reading log files, nothing read yet</extracomment>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1 read</source>
        <extracomment>progress of reading; %1 size such as 1.2 GiB</extracomment>
        <translation>تمت قراءة ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB</extracomment>
        <translation>%1: ⁦%2⁩ من ⁦%3⁩</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4. %5</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB, %4 rate such as 900 MiB/s, %5 is a sentence such as &quot;About 2 min left&quot;</extracomment>
        <translation>%1: ⁦%2⁩ من ⁦%3⁩، ⁦%4⁩. %5</translation>
    </message>
</context>
<context>
    <name>authloupe::LocaleText</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time: seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A span of time: minutes and seconds</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <extracomment>A span of time: hours, minutes and seconds</extracomment>
        <translation>%1 س %2 د %3 ث</translation>
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
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>أقل من دقيقة متبقية</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>
            <numerusform>أقل من دقيقة متبقية</numerusform>
            <numerusform>نحو دقيقة واحدة متبقية</numerusform>
            <numerusform>نحو دقيقتين متبقيتين</numerusform>
            <numerusform>نحو %Ln دقائق متبقية</numerusform>
            <numerusform>نحو %Ln دقيقة متبقية</numerusform>
            <numerusform>نحو %Ln دقيقة متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Time filter that lets everything through</extracomment>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Time filter without an end; %1 is a date and time</extracomment>
        <translation>بدءًا من %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Time filter without a start; %1 is a date and time</extracomment>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>authloupe::LogBar</name>
    <message>
        <source>Search the whole log: text or /regular expression/</source>
        <extracomment>In the empty search field above the whole log; a regular expression is put between slashes</extracomment>
        <translation>بحث في السجل كاملًا: نص أو /تعبير نمطي/</translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <extracomment>Name of the search field above the whole log, for assistive technology</extracomment>
        <translation>بحث في السجل كاملًا</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <extracomment>Button beside the search field of the whole log; the keys do the same</extracomment>
        <translation>البحث عن السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <extracomment>Button beside the search field of the whole log; the key does the same</extracomment>
        <translation>البحث عن التالي (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends the search in the whole log</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>File of the log</source>
        <extracomment>Name of a list of files for assistive technology: the one chosen is gone to in the whole log</extracomment>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>Line:</source>
        <extracomment>Label of the field for the number of a line in the whole log</extracomment>
        <translation>السطر:</translation>
    </message>
    <message>
        <source>Go to line</source>
        <extracomment>Name of the field for assistive technology</extracomment>
        <translation>الانتقال إلى سطر</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLineText</name>
    <message>
        <source>… (a very long line: only its beginning is shown)</source>
        <extracomment>Behind the beginning of a line of the log that is too long to be shown, and not read to its end</extracomment>
        <translation>… (سطر طويل جدًا: لا يظهر إلا أوله)</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesModel</name>
    <message>
        <source>Log line</source>
        <extracomment>Column: a line of the log as it stands</extracomment>
        <translation>سطر السجل</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesView</name>
    <message>
        <source>Search in these lines</source>
        <extracomment>In the empty search field above the log lines of a connection
----------
Name of the search field above the log lines of a connection, for assistive technology</extracomment>
        <translation>بحث في هذه الأسطر</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>أسطر السجل الخام</translation>
    </message>
    <message>
        <source>Not all lines are shown: the connection has too many, or they lie too far apart in the log.</source>
        <extracomment>Below the log lines of a connection: only the first ones could be read</extracomment>
        <translation>لا تُعرض كل الأسطر: أسطر هذا الاتصال كثيرة جدًا، أو متباعدة جدًا في السجل.</translation>
    </message>
    <message>
        <source>No line of this connection was found in the log. The file may have changed since it was read.</source>
        <extracomment>In place of the log lines of a connection</extracomment>
        <translation>لم يُعثر في السجل على أي سطر لهذا الاتصال. ربما تغيّر الملف بعد قراءته.</translation>
    </message>
    <message>
        <source>No results</source>
        <extracomment>Beside the search field of the log lines</extracomment>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field of the log lines: %1 is the number of the line found, %2 how many there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>authloupe::LogPlaceView</name>
    <message>
        <source>The line in the log</source>
        <extracomment>Name of the table that shows a line of the log and its neighbours, for assistive technology</extracomment>
        <translation>السطر في السجل</translation>
    </message>
    <message>
        <source>Select a line to see it in the log.</source>
        <extracomment>Below a list of log lines, while none is selected</extracomment>
        <translation>حدِّد سطرًا لرؤيته في السجل.</translation>
    </message>
</context>
<context>
    <name>authloupe::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu title</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu title</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu title</extracomment>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <comment>noun</comment>
        <extracomment>menu title; noun</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu title; moving between filters and rows</extracomment>
        <translation>انتقا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>menu title</extracomment>
        <translation>الإعدادا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu title</extracomment>
        <translation>مساعد&amp;ة</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageBar</name>
    <message>
        <source>Messages</source>
        <extracomment>accessible name of the bar with error messages above the table
----------
title of the dialog that lists all messages about files</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s)…</source>
        <extracomment>button behind the first messages; opens a list of all of them</extracomment>
        <translation>
            <numerusform>لا رسائل أخرى…</numerusform>
            <numerusform>رسالة أخرى…</numerusform>
            <numerusform>رسالتان أخريان…</numerusform>
            <numerusform>%Ln رسائل أخرى…</numerusform>
            <numerusform>%Ln رسالة أخرى…</numerusform>
            <numerusform>%Ln رسالة أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <extracomment>tooltip and accessible name of the button that closes the bar with messages</extracomment>
        <translation>إغلاق الرسائل</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageModel</name>
    <message>
        <source>not logged</source>
        <extracomment>In place of the envelope sender of a message</extracomment>
        <translation>غير مُسجَّل</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of messages: when the log first names the message</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Column of the list of messages: received, rewritten, split …</extracomment>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column of the list of messages: address of the envelope (MAIL FROM)</extracomment>
        <translation>مرسل المغلّف</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of messages</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Refused recipients</source>
        <extracomment>Column of the list of messages: number of recipients that were refused</extracomment>
        <translation>المستلمون المرفوضون</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>المرتدّة</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>Column of the list of messages: how often a delivery was put off</extracomment>
        <translation>مرات التأجيل</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>Column of the list of messages: what became of it</extracomment>
        <translation>المصير</translation>
    </message>
</context>
<context>
    <name>authloupe::MessagesTable</name>
    <message>
        <source>The connection that brought the message in is not in the log</source>
        <extracomment>Context menu of the messages that an outbound connection carried away; cannot be chosen</extracomment>
        <translation>الاتصال الذي وصلت عبره الرسالة غير موجود في السجل</translation>
    </message>
    <message>
        <source>No delivery of the message is in the log</source>
        <extracomment>Context menu of the messages that an inbound connection brought in; cannot be chosen</extracomment>
        <translation>لا يوجد تسليم لهذه الرسالة في السجل</translation>
    </message>
    <message>
        <source>Go to its delivery (%1)</source>
        <extracomment>Context menu of a message: shows the outbound connection that delivered it; %1 is its number in the log and its time</extracomment>
        <translation>الانتقال إلى تسليمها (%1)</translation>
    </message>
    <message>
        <source>Go to the connection that brought it in (%1)</source>
        <extracomment>Context menu of a message: shows the inbound connection on which it arrived; %1 is its number in the log and its time</extracomment>
        <translation>الانتقال إلى الاتصال الذي وصلت عبره (%1)</translation>
    </message>
</context>
<context>
    <name>authloupe::NameCaution</name>
    <message>
        <source>This name imitates words of a log entry.</source>
        <extracomment>Caution about a user name in the log, chosen by whoever tried to sign in</extracomment>
        <translation>يحاكي هذا الاسم كلمات إدخال في السجل.</translation>
    </message>
    <message>
        <source>Letters in this name only look like others: %1.</source>
        <extracomment>Caution about a user name in the log; %1: characters, such as “а (U+0430), е (U+0435)”, that look like other ones</extracomment>
        <translation>في هذا الاسم أحرف تشبه غيرها في الشكل فقط: %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteSaving</name>
    <message>
        <source>Open notes</source>
        <extracomment>Title of the dialog that asks for a file of notes</extracomment>
        <translation>فتح الملاحظات</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <extracomment>Kind of files in the dialog that asks for a file of notes; keep (*.json)</extracomment>
        <translation>الملاحظات (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked connection(s) were read from “%1”. Those that are not in this log stay in the file.</source>
        <extracomment>Message above the table: how many marked connections a file of notes holds; %1 is the file</extracomment>
        <translation>
            <numerusform>لم يُقرأ أي اتصال مميز من ”%1“. ما ليس في هذا السجل يبقى في الملف.</numerusform>
            <numerusform>قُرئ اتصال مميز واحد من ”%1“. ما ليس في هذا السجل يبقى في الملف.</numerusform>
            <numerusform>قُرئ اتصالان مميزان من ”%1“. ما ليس في هذا السجل يبقى في الملف.</numerusform>
            <numerusform>قُرئت %Ln اتصالات مميزة من ”%1“. ما ليس في هذا السجل يبقى في الملف.</numerusform>
            <numerusform>قُرئ %Ln اتصالًا مميزًا من ”%1“. ما ليس في هذا السجل يبقى في الملف.</numerusform>
            <numerusform>قُرئ %Ln اتصال مميز من ”%1“. ما ليس في هذا السجل يبقى في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save notes</source>
        <extracomment>Title of the dialog that asks where to write notes</extracomment>
        <translation>حفظ الملاحظات</translation>
    </message>
    <message>
        <source>The marks and notes have changes that are not saved.</source>
        <extracomment>Question before the window is closed or another log takes the place of this one</extracomment>
        <translation>في العلامات والملاحظات تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Without saving, these changes are lost.</source>
        <extracomment>Below the question about notes that are not saved</extracomment>
        <translation>إن لم تُحفظ هذه التغييرات فستضيع.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteView</name>
    <message>
        <source>Marked</source>
        <extracomment>Details pane, check box: the connection is one of those that somebody marked</extracomment>
        <translation>مميز</translation>
    </message>
    <message>
        <source>Write a note about this connection.</source>
        <extracomment>Details pane, in the empty field for a note about a connection</extracomment>
        <translation>اكتب ملاحظة عن هذا الاتصال.</translation>
    </message>
    <message>
        <source>Note about the connection</source>
        <extracomment>Name of the field for a note, for assistive technology</extracomment>
        <translation>ملاحظة عن الاتصال</translation>
    </message>
</context>
<context>
    <name>authloupe::Notes</name>
    <message>
        <source>“%1” is too large for a file of notes and was not read.</source>
        <extracomment>%1 is a file that was chosen as one of notes</extracomment>
        <translation>الملف ”%1“ أكبر من أن يكون ملف ملاحظات ولم يُقرأ.</translation>
    </message>
    <message>
        <source>“%1” holds no notes of Authloupe. Choose the file that the notes were saved to.</source>
        <extracomment>%1 is a file that was chosen as one of notes; Authloupe is the name of the program</extracomment>
        <translation>لا يحوي ”%1“ ملاحظات Authloupe. اختر الملف الذي حُفظت فيه الملاحظات.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Authloupe. Open it with that version.</source>
        <extracomment>%1 is a file of notes; Authloupe is the name of the program</extracomment>
        <translation>كُتب ”%1“ بإصدار أحدث من Authloupe. افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it makes no sense. It was neither taken over nor changed.</source>
        <extracomment>%1 is a file of notes</extracomment>
        <translation>الملف ”%1“ تالف: جزء منه لا معنى له. لم يُؤخذ به ولم يُغيَّر.</translation>
    </message>
    <message>
        <source>This connection has a note. Remove the mark and the note?</source>
        <extracomment>Question before the mark of a connection is removed</extracomment>
        <translation>لهذا الاتصال ملاحظة. هل تريد إزالة العلامة والملاحظة؟</translation>
    </message>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a note that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (عدد الأحرف الباقية: %1)</translation>
    </message>
</context>
<context>
    <name>authloupe::PasteDialog</name>
    <message>
        <source>Pasted text</source>
        <extracomment>Stands for the name of a file when log text was pasted</extracomment>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Paste log text</source>
        <extracomment>Title of the dialog that takes log text from the clipboard</extracomment>
        <translation>لصق نص السجل</translation>
    </message>
    <message>
        <source>Paste lines of a mail_logs file, a support ticket or an article. Lines that were wrapped on the way are joined again.</source>
        <extracomment>In the dialog that takes log text; mail_logs is a name and stays as it is</extracomment>
        <translation>الصق أسطرًا من ملف mail_logs أو من تذكرة دعم أو مقال. ويُعاد وصل الأسطر التي انقسمت عند نسخها أو إرسالها.</translation>
    </message>
    <message>
        <source>Log text</source>
        <extracomment>Name of the text field for assistive technology</extracomment>
        <translation>نص السجل</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the connections of the pasted text</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>authloupe::Program</name>
    <message>
        <source>There is no display to open a window on. --summary and --export work without one.</source>
        <extracomment>On a terminal, when the program was started without a graphical desktop</extracomment>
        <translation>لا توجد شاشة لفتح نافذة عليها. الخياران --summary و--export يعملان من دونها.</translation>
    </message>
</context>
<context>
    <name>authloupe::RecentMenu</name>
    <message>
        <source>Recen&amp;t files</source>
        <extracomment>menu title: files opened last</extracomment>
        <translation>الملفات الأخير&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>menu entry that forgets the files opened last</extracomment>
        <translation>مسح &amp;القائمة</translation>
    </message>
</context>
<context>
    <name>authloupe::Reopening</name>
    <message>
        <source>The log has changed since it was closed. The filter is back, but nothing is selected.</source>
        <extracomment>message above the table, after a log that was closed has been opened again</extracomment>
        <translation>تغيّر السجل منذ إغلاقه. استُعيدت عوامل التصفية، لكن لم يُحدَّد شيء.</translation>
    </message>
</context>
<context>
    <name>authloupe::Report</name>
    <message>
        <source>Report on SMTP authentication</source>
        <extracomment>Title of a report that is exported</extracomment>
        <translation>تقرير عن مصادقة SMTP</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <extracomment>Report, heading above the authentication attempts of a connection</extracomment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Report, heading above the messages of a connection</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Log lines</source>
        <extracomment>Report, heading above the lines of the log about a connection</extracomment>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>In the file %1:</source>
        <extracomment>Report, above lines of the log: %1 is the file that they stand in</extracomment>
        <translation>في الملف %1:</translation>
    </message>
    <message>
        <source>More lines than this report holds belong to this connection.</source>
        <extracomment>Report, below the lines of the log about a connection</extracomment>
        <translation>لهذا الاتصال أسطر أكثر مما يضمه هذا التقرير.</translation>
    </message>
    <message>
        <source>This report was made without single connections.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>أُعدّ هذا التقرير دون تفاصيل الاتصالات.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>لا يوجد اتصال يطابق عوامل التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>لم يُحدد أي اتصال لهذا التقرير.</numerusform>
            <numerusform>حُدد اتصال واحد لهذا التقرير.</numerusform>
            <numerusform>حُدد اتصالان لهذا التقرير.</numerusform>
            <numerusform>حُددت %Ln اتصالات لهذا التقرير.</numerusform>
            <numerusform>حُدد %Ln اتصالًا لهذا التقرير.</numerusform>
            <numerusform>حُدد %Ln اتصال لهذا التقرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report; the first %1 are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln were selected</extracomment>
        <translation>
            <numerusform>لم يُحدد أي اتصال لهذا التقرير، وترد هنا تفاصيل أول %1.</numerusform>
            <numerusform>حُدد اتصال واحد لهذا التقرير، وترد هنا تفاصيل أول %1.</numerusform>
            <numerusform>حُدد اتصالان لهذا التقرير، وترد هنا تفاصيل أول %1.</numerusform>
            <numerusform>حُددت %Ln اتصالات لهذا التقرير، وترد هنا تفاصيل أول %1 منها.</numerusform>
            <numerusform>حُدد %Ln اتصالًا لهذا التقرير، وترد هنا تفاصيل أول %1 منها.</numerusform>
            <numerusform>حُدد %Ln اتصال لهذا التقرير، وترد هنا تفاصيل أول %1 منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; all %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>لم يُحدد أي اتصال، ولا يوجد ما يطابق عوامل التصفية.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل الاتصال الوحيد الذي يطابق عوامل التصفية.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل الاتصالين اللذين يطابقان عوامل التصفية.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل كل الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل كل الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل كل الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; the first %1 of %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln pass the filter</extracomment>
        <translation>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل أول %1 من الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل أول %1 من الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل أول %1 من الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل أول %1 من الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل أول %1 من الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
            <numerusform>لم يُحدد أي اتصال، وترد هنا تفاصيل أول %1 من الاتصالات المطابقة لعوامل التصفية، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>heading</comment>
        <extracomment>Report, heading above connections with all their facts</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Report, below a list that is cut: how many more there are</extracomment>
        <translation>
            <numerusform>… ولا مزيد.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>وقت الإعداد</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Report: which program made it</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Report: how the times in it are meant</extracomment>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>The logs had not been read to their end when this report was made.</source>
        <extracomment>Report, first page</extracomment>
        <translation>لم تكن السجلات قد قُرئت حتى نهايتها عند إعداد هذا التقرير.</translation>
    </message>
    <message>
        <source>User names, addresses, hosts and envelope senders are replaced by pseudonyms such as user-1: the same one for the same name everywhere in this report. Answers of servers are reduced to their codes; log lines are left out; other texts that hold a name are replaced as a whole.</source>
        <extracomment>Report, first page; the pseudonyms look like user-1 and are not translated</extracomment>
        <translation>استُبدلت بأسماء المستخدمين والعناوين والمضيفين ومرسلي المغلّفات أسماء مستعارة مثل user-1: الاسم المستعار نفسه للاسم نفسه في كل هذا التقرير. اختُصرت استجابات الخوادم إلى رموزها؛ وحُذفت أسطر السجل؛ واستُبدلت النصوص الأخرى التي تحوي اسمًا بكاملها.</translation>
    </message>
    <message>
        <source>Log files</source>
        <extracomment>Report, heading</extracomment>
        <translation>ملفات السجل</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Report, heading</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>None: all connections of the logs are counted.</source>
        <extracomment>Report</extracomment>
        <translation>لا شيء: تُحسب كل اتصالات السجلات.</translation>
    </message>
    <message>
        <source>In the filter language</source>
        <extracomment>Report: the filter as it can be typed into the search field</extracomment>
        <translation>بلغة التصفية</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Report, heading: numbers of connections and attempts</extracomment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Report, name of a number: %1 &quot;Connections&quot; or &quot;Attempts&quot;, %2 a direction or a result</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Report, in front of a direction or an outcome</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Report, in front of a result</extracomment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>المستخدمون المختلفون</translation>
    </message>
    <message>
        <source>Distinct addresses</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>العناوين المختلفة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report, heading</extracomment>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>None of these connections has a time.</source>
        <extracomment>Report, in place of the timeline</extracomment>
        <translation>ليس لأي من هذه الاتصالات وقت.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column of the table of the timeline: from when to when</extracomment>
        <translation>الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) without a time are in no bar.</source>
        <extracomment>Report, below the timeline</extracomment>
        <translation>
            <numerusform>لا اتصالات دون وقت.</numerusform>
            <numerusform>اتصال واحد دون وقت ليس في أي عمود.</numerusform>
            <numerusform>اتصالان دون وقت ليسا في أي عمود.</numerusform>
            <numerusform>%Ln اتصالات دون وقت ليست في أي عمود.</numerusform>
            <numerusform>%Ln اتصالًا دون وقت ليست في أي عمود.</numerusform>
            <numerusform>%Ln اتصال دون وقت ليست في أي عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report, heading: the users, addresses and so on with the most failures</extracomment>
        <translation>أبرز القيم</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Report: the connection was marked by somebody</extracomment>
        <translation>مميز</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Report, heading above what somebody wrote about a connection</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The note is left out: it holds a name or an address.</source>
        <extracomment>Report with pseudonyms, in place of what somebody wrote about a connection</extracomment>
        <translation>حُذفت الملاحظة: فيها اسم أو عنوان.</translation>
    </message>
    <message>
        <source>A user name may not be what it seems.</source>
        <extracomment>Report with pseudonyms, in place of which letters of a user name look like others</extracomment>
        <translation>قد لا يكون اسم مستخدم ما كما يبدو.</translation>
    </message>
</context>
<context>
    <name>authloupe::ReportDialog</name>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog that asks what is in a report</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Connections in detail:</source>
        <extracomment>Report dialog: which connections are told with all their facts</extracomment>
        <translation>الاتصالات بالتفصيل:</translation>
    </message>
    <message>
        <source>Connections at most:</source>
        <extracomment>Report dialog: number of connections</extracomment>
        <translation>أقصى عدد للاتصالات:</translation>
    </message>
    <message>
        <source>Log lines for each at most:</source>
        <extracomment>Report dialog: number of lines of the log for each connection</extracomment>
        <translation>أقصى عدد لأسطر السجل لكل اتصال:</translation>
    </message>
    <message>
        <source>Also in the report:</source>
        <extracomment>Report dialog: which parts are in it</extracomment>
        <translation>وفي التقرير أيضًا:</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Report dialog: kind of file</extracomment>
        <translation>التنسيق:</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Report dialog: where to write</extracomment>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Report dialog, button: opens the file dialog</extracomment>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Write report</source>
        <extracomment>Report dialog, button: begins to write</extracomment>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Log lines are then left out, and answers of servers are reduced to their codes. Names of fewer than three characters cannot be found inside other texts.</source>
        <extracomment>Report dialog, below the check box for pseudonyms</extracomment>
        <translation>تُحذف عندئذ أسطر السجل، وتُختصر استجابات الخوادم إلى رموزها. لا يمكن العثور على الأسماء التي تقل عن ثلاثة أحرف داخل نصوص أخرى.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Report dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>المحددة: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Report dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>كل ما يطابق عوامل التصفية: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Report dialog, choice: no connection is told with all its facts</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Log files and how much of them was understood</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>ملفات السجل وما عُرف منها</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>أبرز القيم</translation>
    </message>
    <message>
        <source>Replace user names and addresses by pseudonyms</source>
        <extracomment>Report dialog, check box</extracomment>
        <translation>استبدال أسماء مستعارة بأسماء المستخدمين والعناوين</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>Report dialog: kind of file; HTML is a name</extracomment>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>Report dialog: kind of file; PDF is a name</extracomment>
        <translation>مستند PDF</translation>
    </message>
</context>
<context>
    <name>authloupe::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>حفظ عامل التصفية</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>إعادة تسمية عامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>label of the field for the name of a filter</extracomment>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <comment>noun</comment>
        <extracomment>label in front of a filter in the words of the filter language</extracomment>
        <translation>عامل التصفية:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the filter, or its name</extracomment>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln filter(s) can be saved. Delete one that is not needed any more.</source>
        <extracomment>%Ln is how many filters can be saved</extracomment>
        <translation>
            <numerusform>لا يمكن حفظ أي عامل تصفية. احذف ما لم تعد بحاجة إليه.</numerusform>
            <numerusform>لا يمكن حفظ أكثر من عامل تصفية واحد. احذف ما لم تعد بحاجة إليه.</numerusform>
            <numerusform>لا يمكن حفظ أكثر من عاملي تصفية. احذف ما لم تعد بحاجة إليه.</numerusform>
            <numerusform>لا يمكن حفظ أكثر من %Ln عوامل تصفية. احذف ما لم تعد بحاجة إليه.</numerusform>
            <numerusform>لا يمكن حفظ أكثر من %Ln عامل تصفية. احذف ما لم تعد بحاجة إليه.</numerusform>
            <numerusform>لا يمكن حفظ أكثر من %Ln عامل تصفية. احذف ما لم تعد بحاجة إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter that has this name is replaced.</source>
        <extracomment>below the name of a filter that is to be saved</extracomment>
        <translation>سيُستبدل عامل التصفية الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <extracomment>below the name that a filter is to get</extracomment>
        <translation>يحمل عامل تصفية آخر هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersControl</name>
    <message>
        <source>This filter cannot be saved: one of its texts holds a line end.</source>
        <extracomment>a filter given on the command line can hold one</extracomment>
        <translation>لا يمكن حفظ عامل التصفية هذا: أحد نصوصه يحتوي على نهاية سطر.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersDialog</name>
    <message>
        <source>Name</source>
        <extracomment>column of the list of saved filters</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>column of the list of saved filters: the filter in the filter language</extracomment>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>No filter is saved yet. Narrow what the window shows, then choose Save filter in the menu.</source>
        <extracomment>in place of a list of saved filters</extracomment>
        <translation>لا توجد عوامل تصفية محفوظة بعد. ضيّق ما تعرضه النافذة، ثم اختر حفظ عامل التصفية من القائمة.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>title of the dialog with all filters that were saved</extracomment>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: the window shows what this saved filter lets through</extracomment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <extracomment>button: gives a saved filter another name</extracomment>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes a saved filter</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: takes saved filters from a text file</extracomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes all saved filters to a text file</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete the filter %1?</source>
        <extracomment>question before a saved filter is deleted; %1 is its name</extracomment>
        <translation>هل تريد حذف عامل التصفية %1؟</translation>
    </message>
    <message>
        <source>Import filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>استيراد عوامل التصفية</translation>
    </message>
    <message>
        <source>Export filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>تصدير عوامل التصفية</translation>
    </message>
    <message>
        <source>All filters were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>كُتبت كل عوامل التصفية في ”%1“.</translation>
    </message>
    <message>
        <source>“%1” holds no filters. Each needs a line with its name in brackets, and a line with the filter below it.</source>
        <extracomment>%1 is a file; the two lines are how a file of filters has to look</extracomment>
        <translation>لا يحتوي ”%1“ على عوامل تصفية. يحتاج كل منها إلى سطر فيه اسمه بين قوسين مربعين وسطر تحته فيه عامل التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) were added from “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>لم يُضف أي عامل تصفية من ”%1“.</numerusform>
            <numerusform>أُضيف عامل تصفية واحد من ”%1“.</numerusform>
            <numerusform>أُضيف عاملا تصفية من ”%1“.</numerusform>
            <numerusform>أُضيفت %Ln عوامل تصفية من ”%1“.</numerusform>
            <numerusform>أُضيف %Ln عاملًا من عوامل التصفية من ”%1“.</numerusform>
            <numerusform>أُضيف %Ln عامل تصفية من ”%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: line %1.</source>
        <extracomment>second sentence about a file of filters; %1 are numbers of lines</extracomment>
        <translation>لم يُفهم وتُرك: السطر %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersMenu</name>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>in the menu of saved filters, when there is none</extracomment>
        <translation>لا توجد عوامل تصفية محفوظة بعد</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>menu title: filters that were saved under a name</extracomment>
        <translation>عو&amp;امل التصفية المحفوظة</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableModel</name>
    <message>
        <source>Marked</source>
        <extracomment>Of a row of the table: somebody marked the connection</extracomment>
        <translation>مميز</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Of a row of the table: somebody marked the connection and wrote a note; %1 is the note</extracomment>
        <translation>مميز: %1</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableView</name>
    <message>
        <source>Connections</source>
        <extracomment>accessible name of the table</extracomment>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>authloupe::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of the dialog with all settings</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>اللغة والألوان</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>beside a list in the dialog of settings: the language of the window</extracomment>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>first choice in lists of languages and of themes: what the desktop has</extracomment>
        <translation>افتراضي النظام</translation>
    </message>
    <message>
        <source>Arabic &amp;digits (٠١٢٣) in Arabic</source>
        <extracomment>check box in the dialog of settings: numbers in the Arabic window are written with the digits ٠١٢٣, not 0123</extracomment>
        <translation>أرقام عربية مشرقية (٠١٢٣) في العربية</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>beside a list in the dialog of settings: light or dark</extracomment>
        <translation>السمة:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice in a list: a light theme</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice in a list: a dark theme</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Height of &amp;rows:</source>
        <extracomment>beside a list in the dialog of settings: how high the rows of tables are</extracomment>
        <translation>ارتفاع الصفوف:</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>choice in a list: low rows, so that many of them can be seen</extracomment>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>choice in a list: rows of the usual height</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>choice in a list: high rows, with much space</extracomment>
        <translation>مريح</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <extracomment>beside a list in the dialog of settings: how times are written in tables</extracomment>
        <translation>الأوقات:</translation>
    </message>
    <message>
        <source>As logged</source>
        <extracomment>choice in a list: times are written as the log has them, by the clock of the appliance</extracomment>
        <translation>كما سُجّلت</translation>
    </message>
    <message>
        <source>With the offset from UTC, where the log states it</source>
        <extracomment>choice in a list: times are written as 2009-04-22T11:43:59-06:00</extracomment>
        <translation>مع الفارق عن UTC حيث يذكره السجل</translation>
    </message>
    <message>
        <source>In UTC, where the log states the offset</source>
        <extracomment>choice in a list: times are converted to UTC</extracomment>
        <translation>بتوقيت UTC حيث يذكر السجل الفارق</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>button in the dialog of settings: opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Times of connections, attempts, events, messages and top values are written like this. Log lines stay as they are, and the timeline, From and To, filters and exports go by the clock of the log.</source>
        <extracomment>tooltip of the list of ways to write times, in the dialog of settings; &quot;From&quot; and &quot;To&quot; are the fields above the timeline</extracomment>
        <translation>تُكتب بهذه الطريقة أوقات الاتصالات والمحاولات والأحداث والرسائل وأبرز القيم. وتبقى أسطر السجل كما هي، ويتبع المخطط الزمني و«من» و«إلى» وعوامل التصفية والتصدير ساعة السجل.</translation>
    </message>
    <message>
        <source>Spans of time</source>
        <extracomment>heading in the dialog of settings, above spans of time that can be chosen</extracomment>
        <translation>فترات زمنية</translation>
    </message>
    <message>
        <source>Mark &amp;silence of the log from:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;1 hour&quot;: from how long on silence of the log has a sign on the timeline</extracomment>
        <translation>تمييز صمت السجل بدءًا من:</translation>
    </message>
    <message>
        <source>Shortly before and &amp;after a time:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;5 minutes&quot;: what the command &quot;Shortly before and after this time&quot; shows on either side</extracomment>
        <translation>قُبيل وقت ما وبُعيده:</translation>
    </message>
</context>
<context>
    <name>authloupe::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of the dialog that lists the keys</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>header of a column: names of keys such as Ctrl+O</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>header of a column: what the keys do</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Drag on the timeline</source>
        <extracomment>name of a key and a mouse action</extracomment>
        <translation>السحب على المخطط الزمني</translation>
    </message>
    <message>
        <source>Show only this time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>إظهار هذا النطاق الزمني فقط</translation>
    </message>
    <message>
        <source>Wheel on the timeline</source>
        <extracomment>name of a mouse action</extracomment>
        <translation>عجلة الماوس على المخطط الزمني</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>Arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>مفاتيح الأسهم على المخطط الزمني</translation>
    </message>
    <message>
        <source>Move from bar to bar; with Shift extend a range, with Enter filter by it</source>
        <extracomment>in the list of keyboard shortcuts; Shift and Enter are keys</extracomment>
        <translation>التنقل من شريط إلى آخر، وتوسيع النطاق مع Shift، والتصفية حسبه مع Enter</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10 in the table</source>
        <extracomment>names of keys in the table</extracomment>
        <translation>مفتاح القائمة أو Shift+F10 في الجدول</translation>
    </message>
    <message>
        <source>What can be done with the current cell</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>ما يمكن فعله بالخلية الحالية</translation>
    </message>
    <message>
        <source>Delete on a filter chip</source>
        <extracomment>names of keys on a chip of the filter</extracomment>
        <translation>المفتاح Delete على شارة عامل تصفية</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Enter in the top values</source>
        <extracomment>names of keys in the pane with lists of users, addresses and so on</extracomment>
        <translation>مفتاح Enter في أبرز القيم</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <extracomment>in the list of keyboard shortcuts; value: a user, an address and so on</extracomment>
        <translation>تصفية حسب هذه القيمة</translation>
    </message>
    <message>
        <source>Esc in a time field</source>
        <extracomment>names of keys in the fields for the start and the end of a stretch of time</extracomment>
        <translation>مفتاح Esc في حقل الوقت</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>التراجع عن المكتوب</translation>
    </message>
    <message>
        <source>Enter in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>Enter في السجل كاملًا</translation>
    </message>
    <message>
        <source>Show the connection of the line</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>إظهار اتصال السطر</translation>
    </message>
    <message>
        <source>F3 and Shift+F3 in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>F3 وShift+F3 في السجل كاملًا</translation>
    </message>
    <message>
        <source>Find next and find previous</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>البحث عن التالي وعن السابق</translation>
    </message>
    <message>
        <source>Enter in the raw log lines</source>
        <extracomment>names of keys in the tab with the log lines of a connection</extracomment>
        <translation>Enter في أسطر السجل الخام</translation>
    </message>
    <message>
        <source>Show the line in the whole log</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>إظهار السطر في السجل كاملًا</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>Ctrl ومفاتيح الأسهم على المخطط الزمني</translation>
    </message>
    <message>
        <source>Move the selected time range; with Shift its end, with Up and Down its start</source>
        <extracomment>in the list of keyboard shortcuts; Shift, Up and Down are keys</extracomment>
        <translation>تحريك الفترة الزمنية المحددة؛ مع Shift نهايتها، ومع السهمين لأعلى ولأسفل بدايتها</translation>
    </message>
    <message>
        <source>Drag the strip above the selected time range</source>
        <extracomment>name of a mouse action: the strip at the upper end of the selected range</extracomment>
        <translation>سحب الشريط أعلى الفترة الزمنية المحددة</translation>
    </message>
    <message>
        <source>Move the selected time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>تحريك الفترة الزمنية المحددة</translation>
    </message>
</context>
<context>
    <name>authloupe::StartPage</name>
    <message>
        <source>Drop mail logs anywhere in this window</source>
        <extracomment>heading of the page that the window shows while nothing is open</extracomment>
        <translation>أفلت سجلات البريد في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Authloupe reads mail_logs of a Cisco ESA and shows every SMTP connection: who tried to authenticate on it, from where, whether that worked, and what was sent afterwards. Files stay on this computer.</source>
        <extracomment>below that heading; ESA is the name of the appliance, mail_logs that of the log</extracomment>
        <translation>يقرأ Authloupe سجلات mail_logs لجهاز Cisco ESA ويعرض كل اتصال SMTP: من حاول المصادقة عبره، ومن أين، وما إذا نجحت المحاولة، وما أُرسل بعدها. تبقى الملفات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>heading above a list of files</extracomment>
        <translation>الملفات الأخيرة</translation>
    </message>
</context>
<context>
    <name>authloupe::StatusFields</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>status bar; %Ln is the number of selected rows of the table</extracomment>
        <translation>
            <numerusform>لم يُحدَّد أي صف</numerusform>
            <numerusform>حُدِّد صف واحد</numerusform>
            <numerusform>حُدِّد صفان</numerusform>
            <numerusform>حُدِّدت %Ln صفوف</numerusform>
            <numerusform>حُدِّد %Ln صفًا</numerusform>
            <numerusform>حُدِّد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the log files, and which of their lines were not understood.</source>
        <extracomment>tooltip of a button in the status bar that says how many lines were not understood</extracomment>
        <translation>يعرض ملفات السجل والأسطر غير المعروفة فيها.</translation>
    </message>
    <message>
        <source>All times are shown as the log wrote them.</source>
        <extracomment>tooltip in the status bar at the time zone of the log</extracomment>
        <translation>تُعرض كل الأوقات كما كتبها السجل.</translation>
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
        <translation>السجل</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Heading in the summary on a terminal: SMTP connections</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Number of connections whose first line is not in the files</extracomment>
        <translation>البداية غير موجودة في السجل</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Number of connections whose last line is not in the files</extracomment>
        <translation>النهاية غير موجودة في السجل</translation>
    </message>
    <message>
        <source>Time range</source>
        <extracomment>When the connections began and ended; value: two times</extracomment>
        <translation>النطاق الزمني</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Number of different remote IP addresses</extracomment>
        <translation>عناوين IP المختلفة</translation>
    </message>
    <message>
        <source>Authentication attempts</source>
        <extracomment>Heading in the summary on a terminal</extracomment>
        <translation>محاولات المصادقة</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Number of different user names</extracomment>
        <translation>المستخدمون المختلفون</translation>
    </message>
    <message>
        <source>Distinct authentication profiles</source>
        <extracomment>Number of different authentication profiles</extracomment>
        <translation>ملفات تعريف المصادقة المختلفة</translation>
    </message>
    <message>
        <source>Top users</source>
        <extracomment>Heading in the summary on a terminal: the users with the most failed attempts</extracomment>
        <translation>المستخدمون الأكثر نشاطًا</translation>
    </message>
    <message>
        <source>succeeded %1, failed %2, errors %3</source>
        <extracomment>Authentication attempts of one user. %1, %2, %3: numbers</extracomment>
        <translation>ناجحة %1، فاشلة %2، أخطاء %3</translation>
    </message>
</context>
<context>
    <name>authloupe::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>menu title: light or dark</extracomment>
        <translation>&amp;السمة</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>choice in a menu: the theme of the desktop</extracomment>
        <translation>&amp;افتراضي النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>choice in a menu: a light theme</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>choice in a menu: a dark theme</extracomment>
        <translation>&amp;داكنة</translation>
    </message>
</context>
<context>
    <name>authloupe::TimeBoxes</name>
    <message>
        <source>Not understood. Try 11:40, 2009-04-22 11:40, or last 2 hours.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time. Keep 11:40 and 2009-04-22 11:40 as they are; &quot;last 2 hours&quot; can be typed in every language</extracomment>
        <translation>غير مفهوم. جرّب ⁦11:40⁩ أو ⁦2009-04-22 11:40⁩ أو آخر ساعتين.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time</extracomment>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>The log has no times to count from.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time: &quot;last 2 hours&quot; has no meaning then</extracomment>
        <translation>لا توجد في السجل أوقات يُحسب منها.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>label of a text field: start of a stretch of time</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>label of a text field: end of a stretch of time</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Start of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>بداية النطاق الزمني</translation>
    </message>
    <message>
        <source>End of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>نهاية النطاق الزمني</translation>
    </message>
    <message>
        <source>last 2 hours</source>
        <extracomment>placeholder in the field for the start of a stretch of time: what can be typed there. In every language, such words are understood in your language</extracomment>
        <translation>آخر ساعتين</translation>
    </message>
    <message>
        <source>end of the log</source>
        <extracomment>placeholder in the field for the end of a stretch of time: nothing limits it</extracomment>
        <translation>نهاية السجل</translation>
    </message>
    <message>
        <source>Connections that began at this time or later: 11:40, 2009-04-22 11:40, or a span such as last 2 hours, counted back from the end of the log.</source>
        <extracomment>tooltip of the field for the start of a stretch of time</extracomment>
        <translation>الاتصالات التي بدأت في هذا الوقت أو بعده: ⁦11:40⁩ أو ⁦2009-04-22 11:40⁩ أو مدة مثل آخر ساعتين تُحسب رجوعًا من نهاية السجل.</translation>
    </message>
    <message>
        <source>Connections that began before this time: 11:50, 2009-04-22 11:50, or a span such as 10 minutes, counted from the start.</source>
        <extracomment>tooltip of the field for the end of a stretch of time</extracomment>
        <translation>الاتصالات التي بدأت قبل هذا الوقت: ⁦11:50⁩ أو ⁦2009-04-22 11:50⁩ أو مدة مثل 10 دقائق تُحسب من البداية.</translation>
    </message>
    <message>
        <source>Time ranges</source>
        <extracomment>button with a menu: last hour, last day …</extracomment>
        <translation>النطاقات الزمنية</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>menu of stretches of time: the time filter is removed</extracomment>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>button: the stretch of time before the one that is shown, as long as this one</extracomment>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>button: the stretch of time behind the one that is shown, as long as this one</extracomment>
        <translation>الفترة التالية</translation>
    </message>
</context>
<context>
    <name>authloupe::Timeline</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <extracomment>Number of connections of a stretch of the timeline</extracomment>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
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
        <translation>الناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Legend of the timeline; connections whose authentication failed (feminine plural in French)</extracomment>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Legend of the timeline; connections whose authentication failed first and succeeded later</extracomment>
        <translation>الناجحة بعد فشل</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Legend of the timeline; connections whose authentication ended with an error, as of LDAP</extracomment>
        <translation>المنتهية بخطأ</translation>
    </message>
    <message>
        <source>No authentication</source>
        <extracomment>Legend of the timeline; connections without any authentication attempt</extracomment>
        <translation>من دون مصادقة</translation>
    </message>
    <message>
        <source>Bin size: %1</source>
        <extracomment>Above the timeline; %1 is the time that one bar stands for, such as &quot;5 minutes&quot;</extracomment>
        <translation>طول الفترة: %1</translation>
    </message>
    <message>
        <source>Open a log to see its connections over time.</source>
        <extracomment>In the empty timeline while no log is open</extracomment>
        <translation>افتح سجلًا لرؤية اتصالاته بمرور الوقت.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>لا يوجد اتصال يطابق عوامل التصفية.</translation>
    </message>
    <message>
        <source>No connection in this stretch of time. Press Esc to zoom out.</source>
        <extracomment>In the empty timeline after zooming in</extracomment>
        <translation>لا يوجد اتصال في هذه الفترة الزمنية. اضغط Esc للتصغير.</translation>
    </message>
    <message>
        <source>The log states no time for these connections.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>لا يذكر السجل وقتًا لهذه الاتصالات.</translation>
    </message>
    <message>
        <source>None of these connections attempted authentication.</source>
        <extracomment>In the empty timeline: no connection that passes the filter tried to authenticate</extracomment>
        <translation>لم تُجرَ محاولة مصادقة عبر أي من هذه الاتصالات.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>Legend of the timeline; connections to the appliance</extracomment>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Legend of the timeline; connections that the appliance made</extracomment>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <extracomment>Legend of the timeline; connections with another SMTP authentication profile than those named</extracomment>
        <translation>ملفات تعريف أخرى</translation>
    </message>
    <message>
        <source>Profile not stated</source>
        <extracomment>Legend of the timeline; connections for which the log states no SMTP authentication profile</extracomment>
        <translation>ملف التعريف غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>In a saved picture of the timeline, behind the names of some log files: so many more of them</extracomment>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Log files: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the names of log files</extracomment>
        <translation>ملفات السجل: %1</translation>
    </message>
    <message>
        <source>Logarithmic height</source>
        <extracomment>Above the timeline and in a saved picture of it: the height of its bars follows the logarithm of counts</extracomment>
        <translation>ارتفاع لوغاريتمي</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>Button above the timeline: its bars are told apart by inbound and outbound</extracomment>
        <translation>حسب الاتجاه</translation>
    </message>
    <message>
        <source>By profile</source>
        <comment>timeline</comment>
        <extracomment>Button above the timeline: its bars are told apart by SMTP authentication profile</extracomment>
        <translation>حسب ملف التعريف</translation>
    </message>
    <message>
        <source>By outcome</source>
        <extracomment>Button above the timeline: its bars are told apart by succeeded, failed and so on</extracomment>
        <translation>حسب النتيجة</translation>
    </message>
    <message>
        <source>Connections over time, by direction</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by inbound and outbound</extracomment>
        <translation>الاتصالات عبر الزمن، حسب الاتجاه</translation>
    </message>
    <message>
        <source>Connections over time, by profile</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by SMTP authentication profile</extracomment>
        <translation>الاتصالات عبر الزمن، حسب ملف التعريف</translation>
    </message>
    <message>
        <source>Connections over time, by outcome of the authentication</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by succeeded, failed and so on</extracomment>
        <translation>الاتصالات عبر الزمن، حسب نتيجة المصادقة</translation>
    </message>
    <message>
        <source>Outside this stretch of time: %1</source>
        <extracomment>About the timeline: connections that pass the filter but are off the screen after zooming in</extracomment>
        <translation>خارج هذه الفترة الزمنية: %1</translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <extracomment>About the timeline: connections for which the log states no time</extracomment>
        <translation>من دون وقت: %1</translation>
    </message>
    <message>
        <source>Without authentication, not drawn: %1</source>
        <extracomment>In a saved picture of the timeline: connections that tried no authentication are not in the bars</extracomment>
        <translation>بلا مصادقة، غير مرسومة: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <extracomment>In a saved picture of the timeline: no filter is set</extracomment>
        <translation>عامل التصفية: بلا</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the choices of the filter, with semicolons between them</extracomment>
        <translation>عامل التصفية: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>profile</comment>
        <extracomment>Legend of the timeline: the log states a profile, but its name is empty</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>The clock goes back by %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>تعود الساعة إلى الوراء بمقدار %1، من %2 إلى %3 (%4، السطر %5).</translation>
    </message>
    <message>
        <source>No entry for %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: the log was silent or its clock jumped; %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>لا إدخالات لمدة %1، من %2 إلى %3 (%4، السطر %5).</translation>
    </message>
    <message>
        <source>Log file %1 begins, at %2.</source>
        <extracomment>Mark on the timeline: %1 a log file, %2 a time</extracomment>
        <translation>يبدأ ملف السجل %1، عند %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more mark(s) here</source>
        <extracomment>Below some marks of the timeline: so many more stand at the same place</extracomment>
        <translation>
            <numerusform>لا علامات أخرى هنا</numerusform>
            <numerusform>علامة أخرى هنا</numerusform>
            <numerusform>علامتان أخريان هنا</numerusform>
            <numerusform>%Ln علامات أخرى هنا</numerusform>
            <numerusform>%Ln علامةً أخرى هنا</numerusform>
            <numerusform>%Ln علامة أخرى هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps back of the clock: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the clock of the log goes back</extracomment>
        <translation>مرات رجوع الساعة إلى الوراء: %1</translation>
    </message>
    <message>
        <source>Gaps in the log: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the log is silent for more than an hour</extracomment>
        <translation>فجوات في السجل: %1</translation>
    </message>
    <message>
        <source>Log files that begin: %1</source>
        <extracomment>Marks on the timeline; %1 is how many log files begin behind the first one</extracomment>
        <translation>ملفات سجل تبدأ: %1</translation>
    </message>
    <message>
        <source>Several at the same place</source>
        <extracomment>Legend of a picture of the timeline: one sign stands for several things, such as a gap and the beginning of a log file, since they are close together</extracomment>
        <translation>عدة علامات في الموضع نفسه</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineBinsModel</name>
    <message>
        <source>Time range</source>
        <extracomment>Column header: from when to when a bar of the timeline goes</extracomment>
        <translation>النطاق الزمني</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column header: all connections of a bar of the timeline</extracomment>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <extracomment>Name of the chart for assistive technology</extracomment>
        <translation>المخطط الزمني</translation>
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
        <translation>صورة PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawing (%1)</source>
        <extracomment>Kind of file in the dialog that saves a picture of the timeline; %1 is *.svg</extracomment>
        <translation>رسم SVG (%1)</translation>
    </message>
    <message>
        <source>Save timeline as picture</source>
        <extracomment>Title of the dialog that asks for the file of a picture of the timeline</extracomment>
        <translation>حفظ المخطط الزمني كصورة</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineView</name>
    <message>
        <source>Drag to select a time range, turn the wheel to zoom, press Esc to go back.</source>
        <extracomment>Help text of the timeline for assistive technology and &quot;What&apos;s this&quot;</extracomment>
        <translation>اسحب لتحديد نطاق زمني، وأدر العجلة للتكبير أو التصغير، واضغط Esc للرجوع.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>إعادة تعيين التكبير</translation>
    </message>
    <message>
        <source>Remove time filter</source>
        <extracomment>Context menu of the timeline: the connections are no longer filtered by time</extracomment>
        <translation>إزالة عامل التصفية الزمني</translation>
    </message>
    <message>
        <source>Show connections without authentication</source>
        <extracomment>Context menu of the timeline, with a check mark: the bars also count connections that tried no authentication</extracomment>
        <translation>إظهار الاتصالات من دون مصادقة</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>Context menu of the timeline: opens a dialog with the figures of the chart</extracomment>
        <translation>إظهار كجدول…</translation>
    </message>
    <message>
        <source>Colours and other commands of the timeline</source>
        <extracomment>Name of a button above the timeline for assistive technology; its text says by what bars are told apart</extracomment>
        <translation>ألوان المخطط الزمني وأوامره الأخرى</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValues</name>
    <message>
        <source>Users</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists user names</extracomment>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists remote IP addresses</extracomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists networks of remote IP addresses, such as 10.1.2.0/24</extracomment>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists SMTP authentication profiles</extracomment>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists authentication mechanisms such as PLAIN and LOGIN</extracomment>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists interfaces and listeners of the appliance</extracomment>
        <translation>الواجهات</translation>
    </message>
    <message>
        <source>Sender groups</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists sender groups of the appliance&apos;s policy</extracomment>
        <translation>مجموعات المرسلين</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists the countries that remote addresses belong to</extracomment>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>No authentication attempt on the connections shown has such a value.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: a user, a profile, a mechanism</extracomment>
        <translation>لا توجد مثل هذه القيمة في أي محاولة مصادقة ضمن الاتصالات المعروضة.</translation>
    </message>
    <message>
        <source>The log states no such value for the connections shown.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: an address, a country</extracomment>
        <translation>لا يذكر السجل مثل هذه القيمة للاتصالات المعروضة.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Header of a column: a user name, an address, a country, whatever is listed</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Header of a column: number of SMTP connections</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Header of a column: number of authentication attempts that succeeded</extracomment>
        <translation>الناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Header of a column: number of authentication attempts that failed</extracomment>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Header of a column: number of authentication attempts that ended with an error</extracomment>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Header of a column: number of different remote IP addresses</extracomment>
        <translation>عناوين IP المختلفة</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Header of a column: number of different user names</extracomment>
        <translation>المستخدمون المختلفون</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>Header of a column: earliest time</extracomment>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Header of a column: latest time</extracomment>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Ever succeeded</source>
        <extracomment>Header of a column, values yes and no: did an authentication with this value ever succeed in the log</extracomment>
        <translation>نجحت مرة</translation>
    </message>
    <message>
        <source>Connections with this value, of those shown.</source>
        <extracomment>Tooltip of the column &quot;Connections&quot;</extracomment>
        <translation>الاتصالات التي لها هذه القيمة من بين المعروضة.</translation>
    </message>
    <message>
        <source>Authentication attempts with this value, on the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;Succeeded&quot;, &quot;Failed&quot; and &quot;Errors&quot;</extracomment>
        <translation>محاولات المصادقة التي لها هذه القيمة ضمن الاتصالات المعروضة.</translation>
    </message>
    <message>
        <source>Number of different remote addresses that tried this user.</source>
        <extracomment>Tooltip of the column &quot;Distinct IP addresses&quot;</extracomment>
        <translation>عدد العناوين البعيدة المختلفة التي جرّبت هذا المستخدم.</translation>
    </message>
    <message>
        <source>Number of different users that were tried with this value.</source>
        <extracomment>Tooltip of the column &quot;Distinct users&quot;</extracomment>
        <translation>عدد المستخدمين المختلفين الذين جُرّبوا مع هذه القيمة.</translation>
    </message>
    <message>
        <source>The earliest and the latest time among the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;First seen&quot; and &quot;Last seen&quot;</extracomment>
        <translation>أقدم وقت وأحدث وقت ضمن الاتصالات المعروضة.</translation>
    </message>
    <message>
        <source>Whether an attempt with this value succeeded anywhere in the log, whatever the filter is.</source>
        <extracomment>Tooltip of the column &quot;Ever succeeded&quot;</extracomment>
        <translation>هل نجحت محاولة لها هذه القيمة في أي موضع من السجل، أيًا كان عامل التصفية.</translation>
    </message>
    <message>
        <source>Failed: %1, error: %2, succeeded: %3</source>
        <extracomment>Shares of the authentication attempts with one value. %1, %2, %3: percentages such as 75%</extracomment>
        <translation>الفاشلة: %1، الخطأ: %2، الناجحة: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValuesPane</name>
    <message>
        <source>Top values</source>
        <extracomment>Name of a row of tabs for assistive technology: users, addresses, networks …</extracomment>
        <translation>أبرز القيم</translation>
    </message>
    <message>
        <source>List of values</source>
        <extracomment>Name of a list for assistive technology: users, addresses and so on with their counts</extracomment>
        <translation>قائمة القيم</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Button: writes the list of values to a file</extracomment>
        <translation>تصدير القائمة…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueList</name>
    <message>
        <source>Filter by this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: only connections with this value are shown</extracomment>
        <translation>تصفية حسب هذه القيمة</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: connections with this value are hidden</extracomment>
        <translation>استثناء هذه القيمة</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>فرز تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>فرز تنازلي</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: writes the list to a file</extracomment>
        <translation>تصدير القائمة…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueTableModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>a user name of no characters, which the log states as such</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Header of a column of small bars: which part of the attempts failed, and which succeeded</extracomment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Failures, errors and successes among the attempts.</source>
        <extracomment>Tooltip of the column &quot;Share&quot;</extracomment>
        <translation>حالات الفشل والخطأ والنجاح من بين المحاولات.</translation>
    </message>
</context>
<context>
    <name>authloupe::WholeLogPane</name>
    <message>
        <source>Searching: %1</source>
        <extracomment>Above the whole log while it is searched; %1 is a share such as 43%</extracomment>
        <translation>جارٍ البحث: %1</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <extracomment>Above the whole log: somebody ended the search before it was through</extracomment>
        <translation>أُلغي البحث.</translation>
    </message>
    <message>
        <source>Not found in the whole log.</source>
        <extracomment>Above the whole log: no line holds what was looked for</extracomment>
        <translation>لم يُعثر عليه في السجل كاملًا.</translation>
    </message>
    <message>
        <source>The search went on from the end of the log.</source>
        <extracomment>Above the whole log: a search backwards came to the first line</extracomment>
        <translation>استُؤنف البحث من آخر السجل.</translation>
    </message>
    <message>
        <source>The search went on from the beginning of the log.</source>
        <extracomment>Above the whole log: a search came to the last line</extracomment>
        <translation>استُؤنف البحث من أول السجل.</translation>
    </message>
    <message>
        <source>There are lines from 1 to %1 in this file.</source>
        <extracomment>Above the whole log: what was typed is no number of a line; %1 is the last one</extracomment>
        <translation>في هذا الملف أسطر من 1 إلى %1.</translation>
    </message>
    <message>
        <source>This line belongs to no connection.</source>
        <extracomment>Above the whole log: somebody asked for the connection of a line</extracomment>
        <translation>لا ينتمي هذا السطر إلى أي اتصال.</translation>
    </message>
    <message>
        <source>Too many lines to copy. Select fewer.</source>
        <extracomment>Above the whole log: more lines are selected than a clipboard should carry</extracomment>
        <translation>الأسطر المطلوب نسخها كثيرة جدًا. حدِّد عددًا أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <extracomment>Above the whole log; %Ln is a number of lines</extracomment>
        <translation>
            <numerusform>لم يُنسخ أي سطر.</numerusform>
            <numerusform>نُسخ سطر واحد.</numerusform>
            <numerusform>نُسخ سطران.</numerusform>
            <numerusform>نُسخت %Ln أسطر.</numerusform>
            <numerusform>نُسخ %Ln سطرًا.</numerusform>
            <numerusform>نُسخ %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show connection</source>
        <extracomment>Context menu of the whole log: goes to the connection to which the line belongs</extracomment>
        <translation>إظهار الاتصال</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Context menu of the whole log: puts the selected lines on the clipboard</extracomment>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Whole log</source>
        <extracomment>Name of the pane for assistive technology: all lines of all files that are open</extracomment>
        <translation>السجل كاملًا</translation>
    </message>
    <message>
        <source>This file has no lines.</source>
        <extracomment>Above the whole log: somebody wants to go to a line</extracomment>
        <translation>لا أسطر في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>authloupe::WindowMessages</name>
    <message>
        <source>Loading was cancelled. Only what had been read until then is shown.</source>
        <extracomment>message above the table</extracomment>
        <translation>تم إلغاء التحميل. ولا يُعرض إلا ما قُرئ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>There was nothing to read in what was chosen.</source>
        <extracomment>message above the table: no chosen file gave anything, although none had an error</extracomment>
        <translation>لا يوجد ما يُقرأ في العناصر المختارة.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside, and everything starts from the defaults.</source>
        <extracomment>message above the table when the program starts</extracomment>
        <translation>تعذّرت قراءة الإعدادات. وُضعت جانبًا، ويبدأ كل شيء بالقيم الافتراضية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: the selection lies too scattered in this order.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>لم يُلغَ تحديد أي صف: الصفوف المحددة متفرقة أكثر من اللازم في هذا الترتيب.</numerusform>
            <numerusform>لم يعد صف واحد محددًا: الصفوف المحددة متفرقة أكثر من اللازم في هذا الترتيب.</numerusform>
            <numerusform>لم يعد صفان محددين: الصفوف المحددة متفرقة أكثر من اللازم في هذا الترتيب.</numerusform>
            <numerusform>لم تعد %Ln صفوف محددة: الصفوف المحددة متفرقة أكثر من اللازم في هذا الترتيب.</numerusform>
            <numerusform>لم يعد %Ln صفًا محددًا: الصفوف المحددة متفرقة أكثر من اللازم في هذا الترتيب.</numerusform>
            <numerusform>لم يعد %Ln صف محددًا: الصفوف المحددة متفرقة أكثر من اللازم في هذا الترتيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more than the table can show. Narrow the filter to see them; an export has them all.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>لا صفوف أكثر مما يمكن للجدول عرضه. ضيِّق عوامل التصفية لرؤيتها؛ ويتضمنها التصدير كلها.</numerusform>
            <numerusform>صف واحد زائد عمّا يمكن للجدول عرضه. ضيِّق عوامل التصفية لرؤيته؛ ويتضمن التصدير كل الصفوف.</numerusform>
            <numerusform>صفان زائدان عمّا يمكن للجدول عرضه. ضيِّق عوامل التصفية لرؤيتهما؛ ويتضمن التصدير كل الصفوف.</numerusform>
            <numerusform>%Ln صفوف زائدة عمّا يمكن للجدول عرضه. ضيِّق عوامل التصفية لرؤيتها؛ ويتضمن التصدير كل الصفوف.</numerusform>
            <numerusform>%Ln صفًا زائدًا عمّا يمكن للجدول عرضه. ضيِّق عوامل التصفية لرؤيتها؛ ويتضمن التصدير كل الصفوف.</numerusform>
            <numerusform>%Ln صف زائد عمّا يمكن للجدول عرضه. ضيِّق عوامل التصفية لرؤيتها؛ ويتضمن التصدير كل الصفوف.</numerusform>
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
            <numerusform>%1 فقط – %2</numerusform>
            <numerusform>%1 وملف آخر – %2</numerusform>
            <numerusform>%1 وملفان آخران – %2</numerusform>
            <numerusform>%1 و%Ln ملفات أخرى – %2</numerusform>
            <numerusform>%1 و%Ln ملفًا آخر – %2</numerusform>
            <numerusform>%1 و%Ln ملف آخر – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders in “%1” hold files as well, which were not read.</source>
        <extracomment>message above the table, with the button “Read them too” behind it; %1 is a folder that was opened</extracomment>
        <translation>توجد ملفات في المجلدات الفرعية للمجلد ”%1“ أيضًا، ولم تُقرأ.</translation>
    </message>
    <message>
        <source>Read them too</source>
        <extracomment>button behind the message that the folders in a folder were not read</extracomment>
        <translation>قراءتها أيضًا</translation>
    </message>
    <message>
        <source>This log cannot be followed: only a log file that is neither packed nor pasted grows.</source>
        <extracomment>message above the table when somebody wants to go on reading a log while it is written</extracomment>
        <translation>لا يمكن متابعة هذا السجل: لا ينمو إلا ملف سجل غير مضغوط وغير ملصق.</translation>
    </message>
    <message>
        <source>Following “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is read on while it is written</extracomment>
        <translation>تجري متابعة ”%1“</translation>
    </message>
    <message>
        <source>Waiting for “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is followed, but not to be found at the moment</extracomment>
        <translation>في انتظار ”%1“</translation>
    </message>
    <message>
        <source>Paused: “%1”</source>
        <extracomment>status bar; %1 is the name of a log that was followed and will be again</extracomment>
        <translation>متوقف مؤقتًا: ”%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read, or not to the end.</source>
        <extracomment>message above the table, behind a hundred others that each name a file and say what is wrong with it</extracomment>
        <translation>
            <numerusform>لا توجد ملفات أخرى تعذّرت قراءتها أو تعذّر إكمالها.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد آخر، أو تعذّر إكماله.</numerusform>
            <numerusform>تعذّرت قراءة ملفين آخرين، أو تعذّر إكمالهما.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات أخرى، أو تعذّر إكمالها.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا آخر، أو تعذّر إكمالها.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف آخر، أو تعذّر إكمالها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::Words</name>
    <message>
        <source>Inbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Result of an authentication attempt: the directory or forwarding server was in trouble</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Outcome of the authentication on a connection: a failed attempt, then one that succeeded</extracomment>
        <translation>ناجحة بعد فشل</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Not attempted</source>
        <extracomment>Outcome of the authentication on a connection: nobody tried (feminine in French)</extracomment>
        <translation>لم تُجرَ محاولة</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>How a connection ended; the log does not tell</extracomment>
        <translation>النهاية غير موجودة في السجل</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>How a connection ended (feminine in French)</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>How a connection ended: it was dropped (feminine in French)</extracomment>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Lost, then closed</source>
        <extracomment>How a connection ended: it was dropped, and then the log says closed (feminine in French)</extracomment>
        <translation>منقطع ثم مغلق</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No TLS logged</source>
        <extracomment>The log tells nothing about TLS on a connection</extracomment>
        <translation>لم يُسجَّل TLS</translation>
    </message>
    <message>
        <source>TLS negotiated</source>
        <extracomment>State of TLS on a connection</extracomment>
        <translation>تم التفاوض على TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Trouble on a connection: encryption could not be negotiated
----------
State of TLS on a connection</extracomment>
        <translation>فشل TLS</translation>
    </message>
    <message>
        <source>TLS required but not started</source>
        <extracomment>State of TLS on a connection: it was required, but the other side did not start it</extracomment>
        <translation>لم يبدأ TLS المطلوب</translation>
    </message>
    <message>
        <source>Authentication succeeded on this connection, without a failed attempt before.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded&quot;</extracomment>
        <translation>نجحت المصادقة عبر هذا الاتصال، من دون محاولة فاشلة قبلها.</translation>
    </message>
    <message>
        <source>Authentication failed on this connection and did not succeed later.</source>
        <extracomment>Tooltip of the outcome &quot;Failed&quot;</extracomment>
        <translation>فشلت المصادقة عبر هذا الاتصال ولم تنجح بعد ذلك.</translation>
    </message>
    <message>
        <source>An attempt failed and a later one on the same connection succeeded.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded after failure&quot;</extracomment>
        <translation>فشلت محاولة ثم نجحت محاولة لاحقة عبر الاتصال نفسه.</translation>
    </message>
    <message>
        <source>Authentication could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the outcome &quot;Error&quot;</extracomment>
        <translation>تعذّر البتّ في نتيجة المصادقة بسبب مشكلة في الدليل أو خادم إعادة التوجيه أو ملف التعريف.</translation>
    </message>
    <message>
        <source>Nobody tried to authenticate on this connection.</source>
        <extracomment>Tooltip of the outcome &quot;Not attempted&quot;</extracomment>
        <translation>لم يحاول أحد المصادقة عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <extracomment>What became of a message: the log does not tell
----------
How a message came to be: the log does not tell</extracomment>
        <translation>غير ظاهر في السجل</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of a message: it was accepted and waits for delivery</extracomment>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>What became of a message: it left the appliance, and the log does not tell how</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a message</extracomment>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>What became of a message: it could not be delivered and came back</extracomment>
        <translation>مرتدّة</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>What became of a message: delivery was put off</extracomment>
        <translation>مؤجّلة</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>What became of a message: a rule of the appliance threw it away</extracomment>
        <translation>مُسقَطة</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>What became of a message: it did not arrive whole</extracomment>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a message: an administrator removed it</extracomment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>How a message came to be: on an inbound connection</extracomment>
        <translation>مستلَمة</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>How a message came to be: the appliance changed another message and gave it a new number</extracomment>
        <translation>مُعادة الكتابة</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>How a message came to be: it carries some recipients of another message</extracomment>
        <translation>منفصلة عن رسالة أخرى</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>How a message came to be: a rule of the appliance copied another message</extracomment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bounce message</source>
        <extracomment>How a message came to be: it tells the sender of another message that it came back</extracomment>
        <translation>رسالة ارتداد</translation>
    </message>
    <message>
        <source>Connection limit reached</source>
        <extracomment>Trouble on a connection: a limit on the number of connections was reached</extracomment>
        <translation>تم بلوغ حد الاتصالات</translation>
    </message>
    <message>
        <source>Directory harvest attack</source>
        <extracomment>Trouble on a connection: dropped because the client was guessing recipient addresses</extracomment>
        <translation>هجوم حصاد الدليل</translation>
    </message>
    <message>
        <source>Lost before any command</source>
        <extracomment>Trouble on a connection: the client left before it sent any SMTP command</extracomment>
        <translation>انقطع قبل أي أمر</translation>
    </message>
    <message>
        <source>Rejection delayed</source>
        <extracomment>Trouble on a connection: rejected by policy, but kept open to record the recipients</extracomment>
        <translation>تأجّل الرفض</translation>
    </message>
    <message>
        <source>Sender rejected</source>
        <extracomment>Trouble on a connection: an envelope sender (MAIL FROM) was rejected</extracomment>
        <translation>رُفض المرسل</translation>
    </message>
    <message>
        <source>Recipient rejected</source>
        <extracomment>Trouble on a connection: a recipient (RCPT TO) was rejected</extracomment>
        <translation>رُفض المستلم</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <extracomment>Trouble on a connection: the client sent something that is no SMTP command</extracomment>
        <translation>أمر غير معروف</translation>
    </message>
    <message>
        <source>Bad command syntax</source>
        <extracomment>Trouble on a connection: the client sent an SMTP command with bad syntax</extracomment>
        <translation>صيغة أمر غير صحيحة</translation>
    </message>
    <message>
        <source>Receiving failed</source>
        <extracomment>Trouble on a connection: a message could not be received (message loop, size, resources)</extracomment>
        <translation>فشل الاستلام</translation>
    </message>
    <message>
        <source>No message within the timeout</source>
        <extracomment>Trouble on a connection: disconnected because no message came within the timeout</extracomment>
        <translation>لم تصل أي رسالة خلال المهلة</translation>
    </message>
    <message>
        <source>Connection time exceeded</source>
        <extracomment>Trouble on a connection: disconnected because it lasted longer than allowed</extracomment>
        <translation>تم تجاوز مدة الاتصال المسموح بها</translation>
    </message>
    <message>
        <source>Too many bad commands</source>
        <extracomment>Trouble on a connection: disconnected after too many SMTP commands that were wrong</extracomment>
        <translation>أوامر خاطئة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Message aborted</source>
        <extracomment>Trouble on a connection: a message was not received completely</extracomment>
        <translation>تم إيقاف استلام الرسالة</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Trouble on a connection: authentication was required and the other side did not start it</extracomment>
        <translation>المصادقة مطلوبة ولم تُجرَ أي محاولة</translation>
    </message>
    <message>
        <source>Ended by the appliance</source>
        <extracomment>Trouble on a connection: the mail appliance ended it</extracomment>
        <translation>أنهاه الجهاز</translation>
    </message>
    <message>
        <source>TLS required but not negotiated</source>
        <extracomment>Trouble on a connection: encryption was required and did not come about</extracomment>
        <translation>TLS مطلوب ولم يتم التفاوض عليه</translation>
    </message>
    <message>
        <source>STARTTLS not supported</source>
        <extracomment>Trouble on a connection: the other server does not know the STARTTLS command. Do not translate STARTTLS</extracomment>
        <translation>الأمر STARTTLS غير مدعوم</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <extracomment>Trouble on a connection: a name could not be looked up. Do not translate DNS</extracomment>
        <translation>فشل DNS</translation>
    </message>
    <message>
        <source>Connection error</source>
        <extracomment>Trouble on a connection: it could not be established, or it broke</extracomment>
        <translation>خطأ في الاتصال</translation>
    </message>
    <message>
        <source>Concurrency limit reached</source>
        <extracomment>Trouble on a connection: the limit on connections at the same time was reached</extracomment>
        <translation>تم بلوغ حد الاتصالات المتزامنة</translation>
    </message>
    <message>
        <source>Delivery suspended</source>
        <extracomment>Trouble on a connection: an administrator suspended the delivery of messages</extracomment>
        <translation>تم تعليق التسليم</translation>
    </message>
    <message>
        <source>Delivery delayed</source>
        <extracomment>Trouble on a connection: a delivery was put off and will be tried again</extracomment>
        <translation>تأجّل التسليم</translation>
    </message>
    <message>
        <source>Message bounced</source>
        <extracomment>Trouble on a connection: a message bounced</extracomment>
        <translation>ارتدّت الرسالة</translation>
    </message>
    <message>
        <source>Bounce message bounced</source>
        <extracomment>Trouble on a connection: the bounce message itself bounced</extracomment>
        <translation>ارتدّت رسالة الارتداد</translation>
    </message>
</context>
</TS>
