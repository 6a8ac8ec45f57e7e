<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>authloupe::AboutDialog</name>
    <message>
        <source>Shows who tried to authenticate over SMTP, on which connection, and whether it worked, from the mail_logs of a Cisco ESA.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Muestra quién intentó autenticarse por SMTP, en qué conexión y con qué resultado, a partir de los mail_logs de un Cisco ESA.</translation>
    </message>
    <message>
        <source>Works on this computer only: it sends nothing, and writes nothing but what you export, save or copy.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Funciona únicamente en este equipo: no envía nada y no escribe nada más que lo que usted exporta, guarda o copia.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Comes without any warranty.</source>
        <extracomment>in the About dialog; GPL is the name of the licence</extracomment>
        <translation>Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Uses Qt %1.</source>
        <extracomment>in the About dialog; %1 is a version number</extracomment>
        <translation>Utiliza Qt %1.</translation>
    </message>
    <message>
        <source>Cisco, AsyncOS and IronPort are trademarks of Cisco Systems; this program is not affiliated with that company.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Cisco, AsyncOS e IronPort son marcas de Cisco Systems; este programa no está afiliado a esa empresa.</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>title of the About dialog; %1 is the name of the program</extracomment>
        <translation>Acerca de %1</translation>
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
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>menu File; chooses a folder of log files</extracomment>
        <translation>Abrir car&amp;peta…</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <extracomment>menu File; chooses log files that are read together with those that are open</extracomment>
        <translation>Aña&amp;dir archivo…</translation>
    </message>
    <message>
        <source>Open &amp;sample log</source>
        <extracomment>menu File and button of the start page; opens an example that comes with the program</extracomment>
        <translation>Abrir registro de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>menu File; reads the log files again</extracomment>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>menu File; writes the selected connections to a CSV file</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>menu File; closes the window</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>menu File; ends the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>menu Edit; copies the selected rows of the table</extracomment>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <extracomment>menu Edit; copies the value of the current cell</extracomment>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu Edit; all rows of the table</extracomment>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Paste log text</source>
        <extracomment>menu Edit; opens the log lines that are in the clipboard</extracomment>
        <translation>&amp;Pegar texto de registro</translation>
    </message>
    <message>
        <source>Paste and &amp;edit log text…</source>
        <extracomment>menu Edit; opens a dialog in which log lines can be pasted or typed</extracomment>
        <translation>Pegar y &amp;editar texto de registro…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>menu Edit; goes to the search field</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search in &amp;log lines</source>
        <extracomment>menu Edit; goes to the search field of the raw log lines of a connection</extracomment>
        <translation>Buscar en las &amp;líneas de registro</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>menu View; shows or hides the timeline</extracomment>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu View; shows or hides the pane with the details of a connection</extracomment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Timeline shows connections &amp;without authentication</source>
        <extracomment>menu View; the timeline then also draws connections without any authentication attempt</extracomment>
        <translation>Mostrar conexiones &amp;sin autenticación en la línea de tiempo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>Restablecer &amp;zoom</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble…</source>
        <extracomment>menu View; opens the figures of the timeline as a table</extracomment>
        <translation>Línea de tiempo como &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>menu View; opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>Col&amp;umnas…</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort d&amp;escending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>Orden d&amp;escendente</translation>
    </message>
    <message>
        <source>Order as in the &amp;log</source>
        <extracomment>menu View and header of a column; the rows stand in the order of the log again</extracomment>
        <translation>Orden del &amp;registro</translation>
    </message>
    <message>
        <source>Log files and lines &amp;not understood…</source>
        <extracomment>menu View; opens the report about how many lines of the log were understood</extracomment>
        <translation>Archi&amp;vos de registro y líneas no reconocidas…</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <extracomment>menu Filter; shows only the connections with the value of the current cell</extracomment>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <extracomment>menu Filter; hides the connections with the value of the current cell</extracomment>
        <translation>&amp;Excluir este valor</translation>
    </message>
    <message>
        <source>F&amp;rom this time on</source>
        <extracomment>menu Filter; hides the connections that began before the current one</extracomment>
        <translation>&amp;Desde esta hora</translation>
    </message>
    <message>
        <source>Un&amp;til this time</source>
        <extracomment>menu Filter; hides the connections that began after the current one</extracomment>
        <translation>&amp;Hasta esta hora</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <extracomment>menu Filter; goes to the field for a user name</extracomment>
        <translation>Por &amp;usuario</translation>
    </message>
    <message>
        <source>By &amp;profile</source>
        <extracomment>menu Filter; goes to the field for an SMTP authentication profile</extracomment>
        <translation>Por &amp;perfil</translation>
    </message>
    <message>
        <source>Clear &amp;step by step</source>
        <extracomment>menu Filter, key Esc; takes back one thing at a time: typed text, zoom, time range, all other filters</extracomment>
        <translation>Borrar p&amp;aso a paso</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>menu Filter and button; all connections are shown again</extracomment>
        <translation>B&amp;orrar filtros</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu Go; to the filter before this one</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu Go; to the filter after this one</extracomment>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next failed authentication</source>
        <extracomment>menu Go; to the next row with a failed authentication</extracomment>
        <translation>&amp;Siguiente fallo de autenticación</translation>
    </message>
    <message>
        <source>&amp;Previous failed authentication</source>
        <extracomment>menu Go; to the row with a failed authentication before this one</extracomment>
        <translation>Fallo de autenticación a&amp;nterior</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <extracomment>menu Go; moves the keyboard focus from filters to timeline, table and details</extracomment>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <extracomment>menu Go; the same backwards</extracomment>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>menu Help; opens the list of keyboard shortcuts</extracomment>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>menu Help; %1 is the name of the program</extracomment>
        <translation>&amp;Acerca de %1</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <extracomment>menu Help; Qt is the name of the toolkit</extracomment>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button; %1 is what it does, %2 are keys such as Ctrl+O</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Filter language</source>
        <extracomment>menu Help; opens a window with what can be typed into the search field</extracomment>
        <translation>&amp;Lenguaje de filtros</translation>
    </message>
    <message>
        <source>Top &amp;values</source>
        <extracomment>menu View; shows or hides the pane that lists users, addresses and so on with their counts</extracomment>
        <translation>Valores &amp;principales</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>menu Filter; goes to the field for the start of a stretch of time</extracomment>
        <translation>Por &amp;tiempo</translation>
    </message>
    <message>
        <source>Fo&amp;llow file</source>
        <extracomment>menu File; goes on reading a log while the appliance writes it</extracomment>
        <translation>Seg&amp;uir el archivo</translation>
    </message>
    <message>
        <source>Sa&amp;ve filter…</source>
        <extracomment>menu Filter → Saved filters; asks for a name</extracomment>
        <translation>&amp;Guardar filtro…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <extracomment>menu Filter → Saved filters; shows all of them, to rename, delete, import and export</extracomment>
        <translation>&amp;Administrar filtros guardados…</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <extracomment>menu Edit; copies the value of the current cell as it is written in the search field, user:=ironport</extracomment>
        <translation>Copiar como filtro</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <extracomment>menu Filter; shows all connections with the value of the current cell, and drops every other filter</extracomment>
        <translation>&amp;Solo este valor</translation>
    </message>
    <message>
        <source>Everything of this user</source>
        <extracomment>menu Filter; shows all connections with the user of the current one, and drops every other filter</extracomment>
        <translation>Todo de este usuario</translation>
    </message>
    <message>
        <source>Everything of this remote address</source>
        <extracomment>menu Filter; shows all connections from or to the remote address of the current one, and drops every other filter</extracomment>
        <translation>Todo de esta dirección remota</translation>
    </message>
    <message>
        <source>Everything of this network</source>
        <extracomment>menu Filter; shows all connections of the /24 or /64 network of the current one&apos;s remote address, and drops every other filter</extracomment>
        <translation>Todo de esta red</translation>
    </message>
    <message>
        <source>Everything of this profile</source>
        <extracomment>menu Filter; shows all connections with the SMTP authentication profile of the current one, and drops every other filter</extracomment>
        <translation>Todo de este perfil</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>menu Go; the time filter moves back by its own length</extracomment>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>menu Go; the time filter moves on by its own length</extracomment>
        <translation>Periodo siguiente</translation>
    </message>
    <message>
        <source>Search in &amp;whole log</source>
        <extracomment>menu Edit; goes to the search field above the pane with all lines of all files</extracomment>
        <translation>Buscar en todo el &amp;registro</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <extracomment>menu View; shows or hides the pane with all lines of all files, as they stand in the log</extracomment>
        <translation>Re&amp;gistro completo</translation>
    </message>
    <message>
        <source>&amp;Show in whole log</source>
        <extracomment>menu Go and context menu; goes to the first line of the connection in the pane with the whole log</extracomment>
        <translation>&amp;Mostrar en el registro completo</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <extracomment>menu Go; goes to the field for the number of a line of the whole log</extracomment>
        <translation>Ir a la &amp;línea</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <extracomment>menu File; writes a document for people about the connections shown, as HTML or PDF</extracomment>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Open &amp;notes…</source>
        <extracomment>menu File; reads marks and notes of connections from a file</extracomment>
        <translation>Abrir &amp;notas…</translation>
    </message>
    <message>
        <source>Sa&amp;ve notes</source>
        <extracomment>menu File; writes marks and notes of connections into their file</extracomment>
        <translation>Guardar no&amp;tas</translation>
    </message>
    <message>
        <source>Save notes as…</source>
        <extracomment>menu File; writes marks and notes of connections into another file</extracomment>
        <translation>Guardar notas como…</translation>
    </message>
    <message>
        <source>&amp;Mark connection</source>
        <extracomment>menu Edit; sets or removes the mark of the current connection</extracomment>
        <translation>M&amp;arcar conexión</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <extracomment>menu Edit; goes to the field for a note about the current connection</extracomment>
        <translation>Escribir &amp;nota</translation>
    </message>
    <message>
        <source>Select mar&amp;ked connections</source>
        <extracomment>menu Edit; all marked connections that the table shows</extracomment>
        <translation>&amp;Seleccionar conexiones marcadas</translation>
    </message>
    <message>
        <source>Next &amp;marked connection</source>
        <extracomment>menu Go; to the next row that somebody marked</extracomment>
        <translation>Siguien&amp;te conexión marcada</translation>
    </message>
    <message>
        <source>Previous mar&amp;ked connection</source>
        <extracomment>menu Go; to the row before this one that somebody marked</extracomment>
        <translation>Conexión marcada anteri&amp;or</translation>
    </message>
    <message>
        <source>Save timeline as picture…</source>
        <extracomment>menu View and context menu of the timeline; writes the chart to a PNG or SVG file</extracomment>
        <translation>Guardar la línea de tiempo como imagen…</translation>
    </message>
    <message>
        <source>Copy timeline as picture</source>
        <extracomment>menu View and context menu of the timeline; the chart as a picture for the clipboard</extracomment>
        <translation>Copiar la línea de tiempo como imagen</translation>
    </message>
    <message>
        <source>Colour timeline by outcome</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are succeeded, failed and so on</extracomment>
        <translation>Colorear la línea de tiempo por resultado</translation>
    </message>
    <message>
        <source>Colour timeline by direction</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are inbound and outbound</extracomment>
        <translation>Colorear la línea de tiempo por sentido</translation>
    </message>
    <message>
        <source>Colour timeline by profile</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are SMTP authentication profiles</extracomment>
        <translation>Colorear la línea de tiempo por perfil</translation>
    </message>
    <message>
        <source>Timeline with logarithmic height</source>
        <extracomment>menu View and context menu of the timeline, with a check mark</extracomment>
        <translation>Línea de tiempo con altura logarítmica</translation>
    </message>
    <message>
        <source>Timeline marks clock steps and log files</source>
        <extracomment>menu View and context menu of the timeline, with a check mark: signs where the clock of the log goes back, where it is silent for long, and where a log file begins</extracomment>
        <translation>Línea de tiempo con saltos de reloj y archivos de registro</translation>
    </message>
    <message>
        <source>Reopen closed log</source>
        <extracomment>menu File; opens the log again that was closed last, or in whose place another one was opened</extracomment>
        <translation>Volver a abrir el registro cerrado</translation>
    </message>
    <message>
        <source>Marked connections only</source>
        <extracomment>menu Filter; checked while only connections are shown that somebody marked</extracomment>
        <translation>Solo conexiones marcadas</translation>
    </message>
    <message>
        <source>Next connection of this user</source>
        <extracomment>menu Go and context menus; to the next connection in the log on which the same user tried to sign in</extracomment>
        <translation>Siguiente conexión de este usuario</translation>
    </message>
    <message>
        <source>Previous connection of this user</source>
        <extracomment>menu Go and context menus; to the connection before it in the log on which the same user tried to sign in</extracomment>
        <translation>Conexión anterior de este usuario</translation>
    </message>
    <message>
        <source>Next connection of this remote address</source>
        <extracomment>menu Go and context menus; to the next connection in the log from or to the same remote address</extracomment>
        <translation>Siguiente conexión de esta dirección remota</translation>
    </message>
    <message>
        <source>Previous connection of this remote address</source>
        <extracomment>menu Go and context menus; to the connection before it in the log from or to the same remote address</extracomment>
        <translation>Conexión anterior de esta dirección remota</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>menu Settings; opens a dialog with all settings of the program</extracomment>
        <translation>Toda la configuración…</translation>
    </message>
    <message>
        <source>Shortly before and after this time</source>
        <extracomment>menu Filter; shows what began shortly before or after the current connection; how long that is, is chosen in the settings</extracomment>
        <translation>Poco antes y después de esta hora</translation>
    </message>
</context>
<context>
    <name>authloupe::AttemptModel</name>
    <message>
        <source>Gap</source>
        <extracomment>Column: time between an authentication attempt and the one before it</extracomment>
        <translation>Lapso</translation>
    </message>
    <message>
        <source>Time since the attempt before this one.</source>
        <extracomment>Tooltip of the column &quot;Gap&quot;</extracomment>
        <translation>Tiempo transcurrido desde el intento anterior.</translation>
    </message>
    <message>
        <source>In the same second as the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>En el mismo segundo que el intento anterior, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds after the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%n segundo después del intento anterior, %1.</numerusform>
            <numerusform>%n segundos después del intento anterior, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds earlier than the attempt before it, %1: the clock went back.</source>
        <extracomment>About an authentication attempt that stands later in the log but with an earlier time; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%n segundo antes que el intento anterior, %1: el reloj retrocedió.</numerusform>
            <numerusform>%n segundos antes que el intento anterior, %1: el reloj retrocedió.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::BinTableDialog</name>
    <message>
        <source>Timeline as a table</source>
        <extracomment>Title of the window that shows the figures of the timeline</extracomment>
        <translation>Línea de tiempo como tabla</translation>
    </message>
    <message>
        <source>Connections over time</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Conexiones a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>authloupe::CellActions</name>
    <message>
        <source>That is more than the clipboard should hold. Export the rows instead.</source>
        <extracomment>message above the table after Copy</extracomment>
        <translation>Es demasiado para el portapapeles. En su lugar, exporte las filas.</translation>
    </message>
    <message>
        <source>There is no further row with a failed authentication.</source>
        <extracomment>message above the table: no further row with a failed authentication in the direction that was asked for</extracomment>
        <translation>No hay ninguna otra fila con un fallo de autenticación.</translation>
    </message>
    <message>
        <source>That is more than can be dragged into another program. Export the rows instead.</source>
        <extracomment>message above the table after selected rows were dragged with the mouse</extracomment>
        <translation>Es demasiado para arrastrarlo a otro programa. En su lugar, exporte las filas.</translation>
    </message>
    <message>
        <source>This connection has more values than a filter can hold.</source>
        <extracomment>message above the table: nothing was filtered or copied, since the connection has too many users or senders</extracomment>
        <translation>Esta conexión tiene más valores de los que caben en un filtro.</translation>
    </message>
</context>
<context>
    <name>authloupe::CellText</name>
    <message>
        <source>Not logged</source>
        <extracomment>In place of a value that the log does not carry, such as the user of an outbound connection</extracomment>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>In place of the time at which a connection was opened</extracomment>
        <translation>Apertura no registrada</translation>
    </message>
    <message>
        <source>The opening of this connection is not in the log. First seen: %1</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;; %1 is a date and time</extracomment>
        <translation>La apertura de esta conexión no consta en el registro. Primera aparición: %1</translation>
    </message>
    <message>
        <source>The end of this connection is not in the log. Last seen: %1</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;; %1 is a date and time</extracomment>
        <translation>El fin de esta conexión no consta en el registro. Última aparición: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Duration of a connection when the log does not tell it</extracomment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Attempts: %1. Succeeded: %2. Failed: %3. Errors: %4.</source>
        <extracomment>Spoken text and tooltip of the column &quot;Attempts&quot;: %1 to %4 are numbers</extracomment>
        <translation>Intentos: %1. Correctos: %2. Fallidos: %3. Errores: %4.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A user name of no characters</extracomment>
        <translation>(vacío)</translation>
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
        <translation>&amp;Ocultar esta columna</translation>
    </message>
</context>
<context>
    <name>authloupe::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <extracomment>title of the dialog in which the columns of the table are chosen</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Tick the columns that the table shows. They stand in the order of this list.</source>
        <extracomment>in the dialog in which the columns of the table are chosen</extracomment>
        <translation>Marque las columnas que debe mostrar la tabla. Aparecen en el orden de esta lista.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves a column before the one above it in the list</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>button: moves a column behind the one below it in the list</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>authloupe::CommandLine</name>
    <message>
        <source>--%1 does not take “%2”. Possible: %3.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows, %2: what was given for it, %3: words that it takes</extracomment>
        <translation>--%1 no admite «%2». Valores posibles: %3.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>La entrada estándar (-) solo puede leerse una vez.</translation>
    </message>
    <message>
        <source>No log file is named; - stands for standard input.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>No se ha indicado ningún archivo de registro; - representa la entrada estándar.</translation>
    </message>
    <message>
        <source>The time of --until must be later than that of --since.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>La hora de --until debe ser posterior a la de --since.</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a network such as 10.0.0.0/8.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>«%1» no es ni una dirección IP ni una red como 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>«%1» no es una hora como 2009-04-22 o 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--export requiere el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--summary and --export - cannot both write to standard output.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--summary y --export - no pueden escribir ambos en la salida estándar.</translation>
    </message>
    <message>
        <source>--%1 has a meaning only with --export.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows</extracomment>
        <translation>--%1 solo tiene sentido con --export.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .tsv or .jsonl; state the format with --format.</source>
        <extracomment>Wrong use of the command line. %1: a file name</extracomment>
        <translation>«%1» no termina en .csv, .tsv ni .jsonl; indique el formato con --format.</translation>
    </message>
    <message>
        <source>--delimiter has a meaning only for CSV.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--delimiter solo tiene sentido con CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between the cells of CSV.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>«%1» no puede separar las celdas de un archivo CSV.</translation>
    </message>
    <message>
        <source>Only connections with an attempt of a user whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>Solo las conexiones con un intento de un usuario cuyo nombre contiene TEXT.</translation>
    </message>
    <message>
        <source>Only connections with an attempt under an authentication profile whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>Solo las conexiones con un intento bajo un perfil de autenticación cuyo nombre contiene TEXT.</translation>
    </message>
    <message>
        <source>Only connections whose remote address is this one or lies in this network.</source>
        <extracomment>Description of a command line option; CIDR is the notation 10.0.0.0/8</extracomment>
        <translation>Solo las conexiones cuya dirección remota es esta o pertenece a esta red.</translation>
    </message>
    <message>
        <source>Only connections with this outcome: %1.</source>
        <extracomment>Description of a command line option; %1: a list of words that are never translated</extracomment>
        <translation>Solo las conexiones con este resultado: %1.</translation>
    </message>
    <message>
        <source>Only inbound (in) or only outbound (out) connections.</source>
        <extracomment>Description of a command line option; in and out are never translated</extracomment>
        <translation>Solo las conexiones entrantes (in) o solo las salientes (out).</translation>
    </message>
    <message>
        <source>Only connections that begin at TIME or later, in the time of the log: 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Solo las conexiones que empiezan en TIME o después, en la hora del registro: 2009-04-22 o 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>Only connections that begin before TIME.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Solo las conexiones que empiezan antes de TIME.</translation>
    </message>
    <message>
        <source>Print counts, the time span and what was understood, without a window.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Mostrar los recuentos, el intervalo de tiempo y lo que se ha reconocido, sin ventana.</translation>
    </message>
    <message>
        <source>Write what passes the filters to FILE, without a window; - is standard output.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Escribir en FILE lo que cumple los filtros, sin ventana; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Format of the export; without it the ending of FILE decides.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Formato de la exportación; si no se indica, lo determina la extensión de FILE.</translation>
    </message>
    <message>
        <source>What a row of the export is; connections if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Qué representa una fila de la exportación; connections si no se indica.</translation>
    </message>
    <message>
        <source>Columns of the export, separated by commas; all if not stated. Of connections: %1. Of attempts: %2.</source>
        <extracomment>Description of a command line option; %1 and %2: lists of names that are never translated</extracomment>
        <translation>Columnas de la exportación, separadas por comas; todas si no se indican. Para connections: %1. Para attempts: %2.</translation>
    </message>
    <message>
        <source>Character between the cells of CSV; a comma if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Carácter entre las celdas del CSV; una coma si no se indica.</translation>
    </message>
    <message>
        <source>Write texts that a spreadsheet would take for a formula as they are, without an apostrophe before them.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Escribir tal cual, sin apóstrofo delante, los textos que una hoja de cálculo tomaría por una fórmula.</translation>
    </message>
    <message>
        <source>Begin the export with a byte order mark.</source>
        <extracomment>Description of a command line option; BOM: byte order mark, for Excel</extracomment>
        <translation>Comenzar la exportación con una marca de orden de bytes (BOM).</translation>
    </message>
    <message>
        <source>Language of the interface and of messages: %1.</source>
        <extracomment>Description of a command line option; %1: a list of codes such as fr</extracomment>
        <translation>Idioma de la interfaz y de los mensajes: %1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Description of the command line option --help</extracomment>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Description of the command line option --version</extracomment>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Log files or folders to open; - is standard input.</source>
        <extracomment>Description of what can be named on the command line after the options</extracomment>
        <translation>Archivos de registro o carpetas que se abrirán; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Shows SMTP authentication in the mail logs of Cisco ESA: who tried to authenticate, on which connection, and whether that worked.</source>
        <extracomment>What the program is for, at the top of the help on its command line</extracomment>
        <translation>Muestra la autenticación SMTP en los registros de correo de Cisco ESA: quién intentó autenticarse, en qué conexión y con qué resultado.</translation>
    </message>
    <message>
        <source>The window can choose the values of a field only once: write them into one --filter.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>En la ventana, los valores de un campo solo se pueden elegir una vez: indíquelos en un único --filter.</translation>
    </message>
    <message>
        <source>Only connections that pass EXPRESSION, in the language of the search field, such as %1. Fields: %2.</source>
        <extracomment>Description of a command line option; may be given several times. %1: an example that is never translated, %2: a list of names that are never translated</extracomment>
        <translation>Solo las conexiones que cumplen EXPRESSION, en el lenguaje del campo de búsqueda, por ejemplo %1. Campos: %2.</translation>
    </message>
    <message>
        <source>--export - needs --format csv, tsv or jsonl.</source>
        <extracomment>Wrong use of the command line; csv, tsv and jsonl are never translated</extracomment>
        <translation>--export - requiere --format csv, tsv o jsonl.</translation>
    </message>
    <message>
        <source>Open the files of the folders in a folder as well.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Abrir también los archivos de las carpetas contenidas en una carpeta.</translation>
    </message>
    <message>
        <source>--follow needs the window: --summary and --export end.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--follow necesita la ventana: --summary y --export terminan.</translation>
    </message>
    <message>
        <source>Go on reading the last log in the window while it is written.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Seguir leyendo el último registro en la ventana mientras se escribe.</translation>
    </message>
</context>
<context>
    <name>authloupe::ConnectionJump</name>
    <message>
        <source>The filter hides this connection.</source>
        <extracomment>question: a message was chosen, and the connection at the other end of its way is not among the rows</extracomment>
        <translation>El filtro oculta esta conexión.</translation>
    </message>
    <message>
        <source>Clear all filters to show it? Back brings them back.</source>
        <extracomment>second paragraph of the question; &quot;Back&quot; is a command of the menu</extracomment>
        <translation>¿Desea borrar todos los filtros para mostrarla? Con «Atrás» se recuperan.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button of the question whether all filters are to be cleared to show a connection</extracomment>
        <translation>Borrar filtros</translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageDialog</name>
    <message>
        <source>Lines</source>
        <extracomment>tab of the dialog about the log files: counts of lines</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>tab of the dialog about the log files: one row for each file</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>header of a column: what was counted</extracomment>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>header of a column: how many</extracomment>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the row means</extracomment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>File report</source>
        <extracomment>title of the dialog about the log files and how much of them was understood</extracomment>
        <translation>Informe de archivos</translation>
    </message>
    <message>
        <source>Lines not understood (%1)</source>
        <extracomment>tab of the dialog about the log files: the first lines that no rule covers; %1 is their number</extracomment>
        <translation>Líneas no reconocidas (%1)</translation>
    </message>
    <message>
        <source>Unknown authentication lines (%1)</source>
        <extracomment>tab of the dialog about the log files: lines about SMTP authentication that no rule covers; %1 is how many are shown</extracomment>
        <translation>Líneas de autenticación desconocidas (%1)</translation>
    </message>
    <message>
        <source>Every line of the log was understood or is known to be of no interest here.</source>
        <extracomment>in place of the list of lines that no rule covers</extracomment>
        <translation>Todas las líneas del registro se han reconocido o se sabe que no tienen interés aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines that fit no known form. They may hide something.</source>
        <extracomment>above the list of lines that no rule covers; %Ln: how many are listed</extracomment>
        <translation>
            <numerusform>%n línea que no se ajusta a ninguna forma conocida. Puede ocultar algo.</numerusform>
            <numerusform>Las primeras %n líneas que no se ajustan a ninguna forma conocida. Pueden ocultar algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line about SMTP authentication was understood.</source>
        <extracomment>in place of the list of lines about authentication that no rule covers</extracomment>
        <translation>Todas las líneas sobre la autenticación SMTP se han reconocido.</translation>
    </message>
    <message>
        <source>These lines begin with “SMTP Auth” but fit no known form, so they count for no connection. Read them: an attempt may be among them.</source>
        <extracomment>above the list of lines about authentication that no rule covers</extracomment>
        <translation>Estas líneas empiezan por «SMTP Auth», pero no se ajustan a ninguna forma conocida, por lo que no se cuentan en ninguna conexión. Léalas: puede haber algún intento entre ellas.</translation>
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
        <translation>Líneas leídas</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Líneas reconocidas</translation>
    </message>
    <message>
        <source>Lines that tell something about a connection, an attempt or the log file.</source>
        <extracomment>Tooltip of &quot;Understood&quot;</extracomment>
        <translation>Líneas que informan sobre una conexión, un intento o el archivo de registro.</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Líneas conocidas, sin interés aquí</translation>
    </message>
    <message>
        <source>Lines about other things, such as virus scanning, and blank lines.</source>
        <extracomment>Tooltip of &quot;Known, of no interest here&quot;</extracomment>
        <translation>Líneas sobre otros asuntos, como el análisis antivirus, y líneas en blanco.</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Líneas no reconocidas</translation>
    </message>
    <message>
        <source>Lines that fit no known form. They may hide something: look at the samples.</source>
        <extracomment>Tooltip of &quot;Lines not understood&quot;</extracomment>
        <translation>Líneas que no se ajustan a ninguna forma conocida. Pueden ocultar algo: examine las muestras.</translation>
    </message>
    <message>
        <source>Log records</source>
        <extracomment>Name of a number: records of the log; one record may span several lines</extracomment>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Records joined from several lines</source>
        <extracomment>Name of a number: records of the log that were broken over several lines</extracomment>
        <translation>Entradas unidas a partir de varias líneas</translation>
    </message>
    <message>
        <source>Records of no connection</source>
        <extracomment>Name of a number</extracomment>
        <translation>Entradas sin conexión</translation>
    </message>
    <message>
        <source>Records that were understood but name no connection.</source>
        <extracomment>Tooltip of &quot;Records of no connection&quot;</extracomment>
        <translation>Entradas reconocidas que no mencionan ninguna conexión.</translation>
    </message>
    <message>
        <source>Inbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>Conexiones entrantes</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>Conexiones salientes</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>Apertura no registrada</translation>
    </message>
    <message>
        <source>Connections that were opened before the log begins, or in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;</extracomment>
        <translation>Conexiones abiertas antes de que empiece el registro, o en un archivo que no está abierto aquí.</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>Fin no registrado</translation>
    </message>
    <message>
        <source>Connections that were still open when the log ends, or end in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;</extracomment>
        <translation>Conexiones aún abiertas al terminar el registro, o que terminan en un archivo que no está abierto aquí.</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>Hora más antigua</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>Hora más reciente</translation>
    </message>
    <message>
        <source>Steps back of the clock</source>
        <extracomment>Name of a number: how often a line is stamped earlier than the one before it</extracomment>
        <translation>Retrocesos del reloj</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a fact: how much of the files was read</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <extracomment>The files are still being read, or reading was stopped</extracomment>
        <translation>Lectura incompleta</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a number</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a size</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>All lines understood</source>
        <extracomment>Status bar</extracomment>
        <translation>Todas las líneas reconocidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>%n línea no reconocida</numerusform>
            <numerusform>%n líneas no reconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Log time: several time zones</source>
        <extracomment>Status bar: the logs were written in several time zones</extracomment>
        <translation>Hora del registro: varias zonas horarias</translation>
    </message>
    <message>
        <source>Log time: time zone not stated</source>
        <extracomment>Status bar: the log does not say in which time zone its times are meant</extracomment>
        <translation>Hora del registro: zona horaria no indicada</translation>
    </message>
    <message>
        <source>Log time %1</source>
        <extracomment>Status bar: the time zone of the log; %1 is like UTC-06:00</extracomment>
        <translation>Hora del registro: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) state several offsets from UTC: their times were written without one.</source>
        <extracomment>Result of an export. UTC: an offset from UTC such as -06:00 stands behind the times of a log that states one; %Ln: number of log files</extracomment>
        <translation>
            <numerusform>%n archivo indica varios desfases respecto a UTC: sus horas se han escrito sin desfase.</numerusform>
            <numerusform>%n archivos indican varios desfases respecto a UTC: sus horas se han escrito sin desfase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Parte de otra entrada</translation>
    </message>
    <message>
        <source>Second and later lines of records that are broken over several lines.</source>
        <extracomment>Tooltip of &quot;Part of another record&quot;</extracomment>
        <translation>Segunda línea y siguientes de las entradas repartidas en varias líneas.</translation>
    </message>
    <message>
        <source>Other kinds of authentication</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>Otros tipos de autenticación</translation>
    </message>
    <message>
        <source>Records about signatures such as SPF and DKIM, or about logging in to the appliance: not about SMTP authentication.</source>
        <extracomment>Tooltip of &quot;Other kinds of authentication&quot;</extracomment>
        <translation>Entradas sobre firmas, como SPF y DKIM, o sobre el inicio de sesión en el dispositivo: no tratan de la autenticación SMTP.</translation>
    </message>
    <message>
        <source>Records without a year</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>Entradas sin año</translation>
    </message>
    <message>
        <source>Their year was taken from the date of the file.</source>
        <extracomment>Tooltip of &quot;Records without a year&quot;</extracomment>
        <translation>Su año se ha tomado de la fecha del archivo.</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <extracomment>Name of a number: how often nothing was logged for more than an hour</extracomment>
        <translation>Lagunas en el registro</translation>
    </message>
    <message>
        <source>More than an hour without a record. The largest gap: %1, until %2.</source>
        <extracomment>Tooltip of &quot;Gaps in the log&quot;; %1 is a span of time such as &quot;2 h 10 min 0 s&quot;, %2 a date and time</extracomment>
        <translation>Más de una hora sin ninguna entrada. La mayor laguna: %1, hasta %2.</translation>
    </message>
    <message>
        <source>The lines keep their order; nothing is sorted by time. The largest step: %1, to %2.</source>
        <extracomment>Tooltip of &quot;Steps back of the clock&quot;; %1 is a span of time such as &quot;1 h 0 min 0 s&quot;, %2 the date and time that the clock said then</extracomment>
        <translation>Las líneas conservan su orden; nada se ordena por hora. Mayor retroceso: %1, hasta %2.</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsPane</name>
    <message>
        <source>Select a connection to see its details.</source>
        <extracomment>In the details pane while no connection is selected</extracomment>
        <translation>Seleccione una conexión para ver sus detalles.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Tab of the details pane: what the log tells of the connection</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Tab of the details pane: the authentication attempts of the connection</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Tab of the details pane: the lines of the log that belong to the connection</extracomment>
        <translation>Líneas de registro sin procesar</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Detalles de la conexión</translation>
    </message>
    <message>
        <source>Attempts of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Intentos de la conexión</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Tab of the details pane: the messages that came in or went out on the connection</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Mensajes de la conexión</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Tab of the details pane: what happened on the connection, in the order of the log</extracomment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tab of the details pane: what somebody wrote about the connection</extracomment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsTable</name>
    <message>
        <source>Copy rows</source>
        <extracomment>Context menu of a table of details: puts the selected rows on the clipboard</extracomment>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>Context menu of a table of details: puts the text of one cell on the clipboard as it is logged</extracomment>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Show bytes…</source>
        <extracomment>Context menu of a table of details: opens a window with the bytes of the text in hexadecimal</extracomment>
        <translation>Mostrar los bytes…</translation>
    </message>
    <message>
        <source>Bytes of the text</source>
        <extracomment>Title of a window with the bytes of one text of the log in hexadecimal</extracomment>
        <translation>Bytes del texto</translation>
    </message>
</context>
<context>
    <name>authloupe::DisplayText</name>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a log text that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (%1 más)</translation>
    </message>
</context>
<context>
    <name>authloupe::DropOverlay</name>
    <message numerus="yes">
        <source>Drop to open %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it; %Ln is the number of files and folders</extracomment>
        <translation>
            <numerusform>Suelte %n elemento para abrirlo</numerusform>
            <numerusform>Suelte %n elementos para abrirlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here, or anywhere with Ctrl, to add %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it, in the part that adds them to the logs that are open</extracomment>
        <translation>
            <numerusform>Suelte aquí, o en cualquier lugar con Ctrl, para añadir %n elemento</numerusform>
            <numerusform>Suelte aquí, o en cualquier lugar con Ctrl, para añadir %n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::EmptyResultPage</name>
    <message>
        <source>No connection in this log</source>
        <extracomment>heading in the place of the table: the log holds no SMTP connection</extracomment>
        <translation>Ninguna conexión en este registro</translation>
    </message>
    <message>
        <source>No connection passes the filter</source>
        <extracomment>heading in the place of the table: the filter hides every connection</extracomment>
        <translation>Ninguna conexión cumple el filtro</translation>
    </message>
    <message numerus="yes">
        <source>The log has %Ln connection(s). None of them meets all of this:</source>
        <extracomment>%Ln is the number of connections in the log; the choices of the filter follow, one per line</extracomment>
        <translation>
            <numerusform>El registro contiene %n conexión. No cumple todas estas condiciones:</numerusform>
            <numerusform>El registro contiene %n conexiones. Ninguna cumple todas estas condiciones:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::ErrorText</name>
    <message>
        <source>reason unknown</source>
        <extracomment>In place of the reason why a file could not be read or written</extracomment>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>Elija otra ubicación o solicite permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>A file of that name that was there before is unchanged. Choose another name or place.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>Si ya existía un archivo con ese nombre, no ha cambiado. Elija otro nombre u otra ubicación.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>In place of the name of a file</extracomment>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>In place of an error</extracomment>
        <translation>No hubo ningún error.</translation>
    </message>
    <message>
        <source>Could not open “%1”: file not found.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede abrir «%1»: archivo no encontrado.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or rotated away.</source>
        <extracomment>What to do when a file was not found</extracomment>
        <translation>Es posible que se haya movido, cambiado de nombre o eliminado por la rotación de registros.</translation>
    </message>
    <message>
        <source>Could not open “%1”: permission denied.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede abrir «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it to a place of your own.</source>
        <extracomment>What to do when a file may not be read</extracomment>
        <translation>Solicite permiso para leerlo o cópielo en una ubicación propia.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is a folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede abrir «%1»: es una carpeta.</translation>
    </message>
    <message>
        <source>Open the log files in it.</source>
        <extracomment>What to do when a folder was given where a file is needed</extracomment>
        <translation>Abra los archivos de registro que contiene.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is not a regular file.</source>
        <extracomment>%1 is a pipe, a socket or a device</extracomment>
        <translation>No se puede abrir «%1»: no es un archivo normal.</translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be opened. Save the log to a file first.</source>
        <extracomment>What to do when a pipe, a socket or a device was given where a file is needed</extracomment>
        <translation>Las tuberías, los sockets y los dispositivos no se pueden abrir. Guarde primero el registro en un archivo.</translation>
    </message>
    <message>
        <source>Could not read “%1” beyond the first %2: %3.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 MiB&quot;), %3 the reason that the system gives</extracomment>
        <translation>No se puede leer «%1» más allá de los primeros %2: %3.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Check the disk or the network, then reload.</source>
        <extracomment>What to do when a file could be read only in part</extracomment>
        <translation>Se muestra lo leído hasta ese momento. Compruebe el disco o la red y vuelva a cargar.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» se ha acortado mientras se leía.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Reload to read it as it is now.</source>
        <extracomment>What to do when a file changed while it was read</extracomment>
        <translation>Se muestra lo leído hasta ese momento. Vuelva a cargar para leerlo en su estado actual.</translation>
    </message>
    <message>
        <source>“%1” does not look like a mail log.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» no parece un registro de correo.</translation>
    </message>
    <message>
        <source>Not enough memory for “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Memoria insuficiente para «%1».</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer files at once.</source>
        <extracomment>What to do when the memory does not suffice</extracomment>
        <translation>Cierre otros programas o abra menos archivos a la vez.</translation>
    </message>
    <message>
        <source>Could not create “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>No se puede crear «%1»: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: disk full.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede escribir «%1»: disco lleno.</translation>
    </message>
    <message>
        <source>Could not replace “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>No se puede reemplazar «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is one of the logs that are open and was not overwritten.</source>
        <extracomment>%1 is a file that was chosen as the target of an export</extracomment>
        <translation>«%1» es uno de los registros abiertos y no se ha sobrescrito.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>What to do when the target of an export is a log that is open</extracomment>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of loading or exporting</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing of the log is missing.</source>
        <extracomment>Behind a note that some bytes or lines of a file were not read because another file holds them</extracomment>
        <translation>No falta nada del registro.</translation>
    </message>
    <message>
        <source>No line in it has the form of mail_logs.</source>
        <extracomment>What to do when a file holds no mail log</extracomment>
        <translation>Ninguna de sus líneas tiene la forma de mail_logs.</translation>
    </message>
    <message>
        <source>Could not open “%1”: too many files are open.</source>
        <extracomment>%1 is a file; the system sets a limit to the number of files that a program may have open</extracomment>
        <translation>No se puede abrir «%1»: hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <extracomment>What to do when there are more logs than can be open at once</extracomment>
        <translation>Abra menos archivos a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out: at most 65,535 can be open at once.</source>
        <extracomment>%Ln: number of log files</extracomment>
        <translation>
            <numerusform>Se ha omitido %n archivo: puede haber como máximo 65&#x202f;535 abiertos a la vez.</numerusform>
            <numerusform>Se han omitido %n archivos: puede haber como máximo 65&#x202f;535 abiertos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends early: it was cut off.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>«%1» termina antes de tiempo: está truncado.</translation>
    </message>
    <message>
        <source>What could be unpacked is shown. Fetch the file again.</source>
        <extracomment>What to do when a compressed file could be unpacked only in part</extracomment>
        <translation>Se muestra lo que se ha podido descomprimir. Vuelva a obtener el archivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be unpacked to its end.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>«%1» está dañado y no se ha podido descomprimir hasta el final.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <extracomment>%1 is a file in an archive</extracomment>
        <translation>«%1» está cifrado.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <extracomment>What to do when a file in an archive is encrypted</extracomment>
        <translation>Extraiga primero el contenido del archivo comprimido con su contraseña.</translation>
    </message>
    <message>
        <source>“%1” is packed inside another archive too deeply and was left out.</source>
        <extracomment>%1 is an archive inside an archive, or a file that was compressed several times</extracomment>
        <translation>«%1» está anidado a demasiada profundidad en otro archivo comprimido y se ha omitido.</translation>
    </message>
    <message>
        <source>Unpack the outer archive first.</source>
        <extracomment>What to do when an archive is inside another one</extracomment>
        <translation>Extraiga primero el contenido del archivo comprimido exterior.</translation>
    </message>
    <message>
        <source>“%1” becomes too large when it is unpacked.</source>
        <extracomment>%1 is a compressed file</extracomment>
        <translation>«%1» resulta demasiado grande al descomprimirse.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. If it is a log, unpack it first.</source>
        <extracomment>What to do when a compressed file becomes too large</extracomment>
        <translation>Se muestra lo descomprimido hasta ese momento. Si es un registro, descomprímalo primero.</translation>
    </message>
    <message>
        <source>Could not write the temporary file for “%1”: %2.</source>
        <extracomment>%1 is a file that has to be unpacked, %2 the reason that the system gives</extracomment>
        <translation>No se puede escribir el archivo temporal para «%1»: %2.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. Make room on the disk, or set TMPDIR to another folder.</source>
        <extracomment>What to do when a compressed file cannot be unpacked for lack of room</extracomment>
        <translation>Se muestra lo descomprimido hasta ese momento. Libere espacio en el disco o asigne otra carpeta a TMPDIR.</translation>
    </message>
    <message>
        <source>Bytes behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive</extracomment>
        <translation>Se han omitido los bytes posteriores al final de los datos de «%1».</translation>
    </message>
    <message>
        <source>“%2” is the same file as “%1” and was loaded once.</source>
        <extracomment>Note about files; %1 and %2 are names of the same file, which is loaded once</extracomment>
        <translation>«%2» es el mismo archivo que «%1» y se ha cargado una sola vez.</translation>
    </message>
    <message>
        <source>“%1” repeats what “%2” holds and was left out.</source>
        <extracomment>Note about files; all that stands in log %1 stands in log %2 as well</extracomment>
        <translation>«%1» repite lo que contiene «%2» y se ha omitido.</translation>
    </message>
    <message>
        <source>The first %3 of “%1” repeat the end of “%2” and were counted once.</source>
        <extracomment>Note about files; the first part of log %1 (%3 is its size) stands at the end of log %2 as well</extracomment>
        <translation>Los primeros %3 de «%1» repiten el final de «%2» y se han contado una sola vez.</translation>
    </message>
    <message>
        <source>Every line of “%1” stands in “%2” or the logs after it, so it was left out.</source>
        <extracomment>Note about files; %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>«%1» se ha omitido: todas sus líneas figuran en «%2» o en los registros que le siguen.</translation>
    </message>
    <message>
        <source>Behind the first %3 of “%1”, every line stands in “%2” or the logs after it, so only those %3 were read.</source>
        <extracomment>Note about files; behind its first %3 (a size) %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>Después de los primeros %3 de «%1», todas las líneas figuran en «%2» o en los registros que le siguen, por lo que solo se han leído esos %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of “%1” also stand in “%2” or the logs after it and were counted once.</source>
        <extracomment>Note about files; %Ln: number of lines of log %1 that stand in log %2 as well; %1 is like error_logs</extracomment>
        <translation>
            <numerusform>%n línea de «%1» figura también en «%2» o en los registros que le siguen y se ha contado una sola vez.</numerusform>
            <numerusform>%n líneas de «%1» figuran también en «%2» o en los registros que le siguen y se han contado una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive, %Ln a number of bytes</extracomment>
        <translation>
            <numerusform>Se ha omitido %n byte posterior al final de los datos de «%1».</numerusform>
            <numerusform>Se han omitido %n bytes posteriores al final de los datos de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <extracomment>%1 is a file, a folder or an archive</extracomment>
        <translation>No hay nada que leer en «%1».</translation>
    </message>
    <message>
        <source>The file is empty, or the folder or archive holds no files.</source>
        <extracomment>Why there is nothing to read</extracomment>
        <translation>El archivo está vacío, o la carpeta o el archivo comprimido no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>“%1” was shortened or written over while it was followed.</source>
        <extracomment>Note about a log that was followed while it was written; %1 is its name</extracomment>
        <translation>«%1» se ha acortado o sobrescrito mientras se seguía.</translation>
    </message>
    <message>
        <source>What was read before is kept. Lines that were written just before may be missing, and the lines of older connections can no longer be read back.</source>
        <extracomment>What follows from it</extracomment>
        <translation>Lo leído antes se conserva. Pueden faltar líneas escritas justo antes, y las de conexiones anteriores ya no se pueden volver a leer.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <extracomment>The memory of the computer</extracomment>
        <translation>La memoria no fue suficiente.</translation>
    </message>
    <message>
        <source>Reading ended after the first %1: the program takes no more than %2 of memory.</source>
        <extracomment>%1 and %2 are sizes like “3.4 GiB”</extracomment>
        <translation>La lectura terminó tras los primeros %1: el programa no ocupa más de %2 de memoria.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Open fewer logs at once, or parts of them.</source>
        <extracomment>What to do when logs take more memory than the program allows itself</extracomment>
        <translation>Se muestra lo leído hasta ese momento. Abra menos registros a la vez, o partes de ellos.</translation>
    </message>
    <message>
        <source>From “%1” on, logs were no longer searched for what others hold: there are too many that resemble each other.</source>
        <extracomment>Note about files; %1 is the first of the logs that were not compared with all others</extracomment>
        <translation>A partir de «%1» ya no se buscó en los registros lo que otros contienen: hay demasiados que se parecen.</translation>
    </message>
    <message>
        <source>Nothing of the logs is missing, but what several of them hold counts several times.</source>
        <extracomment>What follows from it</extracomment>
        <translation>No falta nada de los registros, pero lo que contienen varios se cuenta varias veces.</translation>
    </message>
    <message>
        <source>“%1” has more lines than can be numbered; its first %2 were read.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 GiB&quot;)</extracomment>
        <translation>«%1» tiene más líneas de las que se pueden numerar; se leyeron sus primeros %2.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Split the file and open its parts.</source>
        <extracomment>What to do when a file has more than four thousand million lines</extracomment>
        <translation>Se muestra lo leído hasta ese momento. Divida el archivo y abra sus partes.</translation>
    </message>
    <message>
        <source>If that is no mistake, open the logs of single appliances separately.</source>
        <extracomment>What to do when a log holds lines of too many appliances</extracomment>
        <translation>Si no es un error, abra por separado los registros de cada dispositivo.</translation>
    </message>
    <message>
        <source>From “%1” on, more than 65,535 hosts are named: further ones are not told apart.</source>
        <extracomment>Note about logs; %1 is one of them. Host names stand in front of its lines and tell appliances apart.</extracomment>
        <translation>A partir de «%1» se nombran más de 65.535 hosts: los siguientes no se distinguen entre sí.</translation>
    </message>
</context>
<context>
    <name>authloupe::EventModel</name>
    <message>
        <source>Event</source>
        <extracomment>Column of the list of events of a connection: what happened</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>In the log</source>
        <extracomment>Column of the list of events of a connection: the log&apos;s own words</extracomment>
        <translation>En el registro</translation>
    </message>
</context>
<context>
    <name>authloupe::Events</name>
    <message>
        <source>Authentication succeeded</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Autenticación correcta</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Autenticación fallida</translation>
    </message>
    <message>
        <source>Authentication error</source>
        <extracomment>Event on a connection: the directory or forwarding server was in trouble</extracomment>
        <translation>Error de autenticación</translation>
    </message>
    <message>
        <source>Message dropped</source>
        <extracomment>Event on a connection: a rule of the appliance threw a message away</extracomment>
        <translation>Mensaje descartado</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <extracomment>Event on a connection: an administrator removed a message</extracomment>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Event on a connection: this program does not know what the line of the log means</extracomment>
        <translation>Línea no reconocida</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Conexión abierta</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <extracomment>Event on a connection: the appliance decided how to treat the other side</extracomment>
        <translation>Política aplicada</translation>
    </message>
    <message>
        <source>Message begun</source>
        <extracomment>Event on a connection: the envelope sender of a message was named (MAIL FROM)</extracomment>
        <translation>Mensaje iniciado</translation>
    </message>
    <message>
        <source>Message received</source>
        <extracomment>Event on a connection: a message arrived whole</extracomment>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <source>Delivery started</source>
        <extracomment>Event on a connection: the appliance began to hand a message over</extracomment>
        <translation>Entrega iniciada</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <extracomment>Event on a connection: the other server accepted a message</extracomment>
        <translation>Mensaje entregado</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Event on a connection: it was dropped</extracomment>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Conexión cerrada</translation>
    </message>
</context>
<context>
    <name>authloupe::EventsView</name>
    <message>
        <source>Events of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Eventos de la conexión</translation>
    </message>
    <message>
        <source>Not all events are shown: the connection has too many lines, or they lie too far apart.</source>
        <extracomment>Below the events of a connection: only the first part of the log could be read</extracomment>
        <translation>No se muestran todos los eventos: la conexión tiene demasiadas líneas o están demasiado separadas.</translation>
    </message>
    <message>
        <source>The lines of this connection tell no event.</source>
        <extracomment>In place of the events of a connection</extracomment>
        <translation>Las líneas de esta conexión no indican ningún evento.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of an export</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button beside the result of an export: takes the line away</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>Name of the progress bar of an export, for assistive technology</extracomment>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Exporting to “%1”. Rows: %2</source>
        <extracomment>Progress of an export: %1 the file, %2 the number of rows written so far</extracomment>
        <translation>Exportando a «%1». Filas: %2</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written to “%1”.</source>
        <extracomment>Result of an export that was stopped; %1 is a file</extracomment>
        <translation>Exportación cancelada. No se ha escrito nada en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 written to “%2”.</source>
        <extracomment>Result of an export: %Ln rows (without the header), %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>%n fila (%1) escrita en «%2».</numerusform>
            <numerusform>%n filas (%1) escritas en «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were guarded: a spreadsheet would have taken them for formulas.</source>
        <extracomment>Result of an export: cells that got an apostrophe in front</extracomment>
        <translation>
            <numerusform>Se ha protegido %n celda: una hoja de cálculo la habría tomado por una fórmula.</numerusform>
            <numerusform>Se han protegido %n celdas: una hoja de cálculo las habría tomado por fórmulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) begin like a formula. Take care when you open the file in a spreadsheet.</source>
        <extracomment>Result of an export without the protection against formulas</extracomment>
        <translation>
            <numerusform>%n celda empieza como una fórmula. Tenga cuidado al abrir el archivo en una hoja de cálculo.</numerusform>
            <numerusform>%n celdas empiezan como una fórmula. Tenga cuidado al abrir el archivo en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report “%1”. Connections: %2</source>
        <extracomment>Progress of a report: %1 the file, %2 the number of connections written so far</extracomment>
        <translation>Escribiendo el informe «%1». Conexiones: %2</translation>
    </message>
    <message numerus="yes">
        <source>Report with %Ln connection(s) in detail, %1 written to “%2”.</source>
        <extracomment>Result of a report: %Ln connections with all their facts, %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>Informe con %n conexión en detalle (%1) escrito en «%2».</numerusform>
            <numerusform>Informe con %n conexiones en detalle (%1) escrito en «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the picture “%1”.</source>
        <extracomment>Progress of a picture of the timeline: %1 the file</extracomment>
        <translation>Escribiendo la imagen «%1».</translation>
    </message>
    <message>
        <source>Picture of the timeline, %1 written to “%2”.</source>
        <extracomment>Result of saving a picture of the timeline: %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>Imagen de la línea de tiempo, %1 escritos en «%2».</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportDialog</name>
    <message>
        <source>File “%1” already exists. Do you want to replace it?</source>
        <extracomment>Question before an export; %1 is a file</extracomment>
        <translation>El archivo «%1» ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of the export dialog
----------
Export dialog, button: begins to write
----------
Title of the dialog that asks for the file to export to</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. A spreadsheet program will not show the rest.</source>
        <extracomment>In the export dialog; a sheet is one of a spreadsheet program</extracomment>
        <translation>Una hoja admite %1 filas. Un programa de hojas de cálculo no mostrará el resto.</translation>
    </message>
    <message>
        <source>Connections:</source>
        <extracomment>Export dialog: which connections</extracomment>
        <translation>Conexiones:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Export dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>Seleccionadas: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Export dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>Todas las que cumplen el filtro: %1</translation>
    </message>
    <message>
        <source>One row for each:</source>
        <extracomment>Export dialog: what a row of the file stands for</extracomment>
        <translation>Una fila por cada:</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Export dialog: a row stands for a connection</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Authentication attempt</source>
        <extracomment>Export dialog: a row stands for an authentication attempt</extracomment>
        <translation>Intento de autenticación</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>TSV file, separated by tabs</source>
        <extracomment>Export dialog: kind of file; TSV is a name</extracomment>
        <translation>Archivo TSV, separado por tabulaciones</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>Export dialog: kind of file; JSON is a name</extracomment>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Separator:</source>
        <extracomment>Export dialog: what separates the values of a CSV file</extracomment>
        <translation>Separador:</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>Export dialog: separator of a CSV file, the sign |</extracomment>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Protect against formulas in the log</source>
        <extracomment>Export dialog, check box: text that a spreadsheet would calculate gets an apostrophe in front</extracomment>
        <translation>Proteger contra fórmulas del registro</translation>
    </message>
    <message>
        <source>Anybody can put text into a log, as the user name of a failed attempt for instance. Text that a spreadsheet program would take for a formula gets an apostrophe in front.</source>
        <extracomment>Export dialog, tooltip of the check box &quot;Protect against formulas in the log&quot;</extracomment>
        <translation>Cualquiera puede hacer que un texto llegue a un registro, por ejemplo como nombre de usuario de un intento fallido. Un texto que una hoja de cálculo tomaría por una fórmula recibe un apóstrofo delante.</translation>
    </message>
    <message>
        <source>Byte order mark for Excel</source>
        <extracomment>Export dialog, check box: the file begins with a byte order mark; Excel is a name</extracomment>
        <translation>Marca de orden de bytes (BOM) para Excel</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Export dialog: where to write</extracomment>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Export dialog, button: opens the file dialog</extracomment>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportFlow</name>
    <message>
        <source>Export list</source>
        <extracomment>Title of the file dialog for a list of users, addresses and so on</extracomment>
        <translation>Exportar la lista</translation>
    </message>
</context>
<context>
    <name>authloupe::FactsModel</name>
    <message>
        <source>Authentication</source>
        <extracomment>Name of a fact about a connection</extracomment>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Fact about a connection: the policy asked for authentication, and the other side did not start it</extracomment>
        <translation>Autenticación obligatoria no intentada</translation>
    </message>
    <message>
        <source>Relaying</source>
        <extracomment>Name of a fact about a connection: whether mail to other domains was accepted on it</extracomment>
        <translation>Retransmisión</translation>
    </message>
    <message>
        <source>Relaying allowed</source>
        <extracomment>Fact about a connection: mail to other domains was accepted on it</extracomment>
        <translation>Retransmisión permitida</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column: name of a fact about a connection</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a fact about a connection</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Name of a fact about a connection: why a user name may not be what it seems</extracomment>
        <translation>Precaución</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldChoiceText</name>
    <message>
        <source>%1 is not: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1 excepto: %2</translation>
    </message>
    <message>
        <source>%1 without: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 que no contiene: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 contains: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 que contiene: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldExplanation</name>
    <message>
        <source>Inbound: another host connected to the appliance. Outbound: the appliance delivered to another host.</source>
        <extracomment>Tooltip of the column &quot;Direction&quot;</extracomment>
        <translation>Entrante: otro host se conectó al dispositivo. Saliente: el dispositivo entregó mensajes a otro host.</translation>
    </message>
    <message>
        <source>Inbound connection ID (ICID) or delivery connection ID (DCID), as logged.</source>
        <extracomment>Tooltip of the column &quot;Connection ID&quot;</extracomment>
        <translation>ID de la conexión entrante (ICID) o ID de la conexión de entrega (DCID), tal como consta.</translation>
    </message>
    <message>
        <source>When the connection was opened, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Opened&quot;</extracomment>
        <translation>Hora de apertura de la conexión, tal como consta según el reloj del dispositivo.</translation>
    </message>
    <message>
        <source>When the connection ended, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Ended&quot;</extracomment>
        <translation>Hora de finalización de la conexión, tal como consta según el reloj del dispositivo.</translation>
    </message>
    <message>
        <source>From the opening to the end. “At least” when one of the two is not in the log.</source>
        <extracomment>Tooltip of the column &quot;Duration&quot;</extracomment>
        <translation>Desde la apertura hasta el fin. «Al menos» cuando uno de los dos no consta en el registro.</translation>
    </message>
    <message>
        <source>How the connection ended: closed, or lost without a proper goodbye.</source>
        <extracomment>Tooltip of the column &quot;End&quot;</extracomment>
        <translation>Cómo terminó la conexión: cerrada, o perdida sin un cierre ordenado.</translation>
    </message>
    <message>
        <source>The interface or listener of the appliance that took the connection.</source>
        <extracomment>Tooltip of the column &quot;Interface&quot;</extracomment>
        <translation>La interfaz o el receptor (listener) del dispositivo que atendió la conexión.</translation>
    </message>
    <message>
        <source>The appliance’s own IP address on this connection.</source>
        <extracomment>Tooltip of the column &quot;Local address&quot;</extracomment>
        <translation>La dirección IP del propio dispositivo en esta conexión.</translation>
    </message>
    <message>
        <source>The IP address of the other side.</source>
        <extracomment>Tooltip of the column &quot;Remote address&quot;</extracomment>
        <translation>La dirección IP del host remoto.</translation>
    </message>
    <message>
        <source>The TCP port of the other side; logged for outbound connections only.</source>
        <extracomment>Tooltip of the column &quot;Remote port&quot;</extracomment>
        <translation>El puerto TCP del host remoto; solo se registra para las conexiones salientes.</translation>
    </message>
    <message>
        <source>The host name that reverse DNS gave for the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS host&quot;</extracomment>
        <translation>El nombre de host que el DNS inverso dio para la dirección remota.</translation>
    </message>
    <message>
        <source>Whether that host name leads back to the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS verified&quot;</extracomment>
        <translation>Indica si ese nombre de host conduce de vuelta a la dirección remota.</translation>
    </message>
    <message>
        <source>What the policy decided when the connection was opened: ACCEPT, RELAY, REJECT or TCPREFUSE.</source>
        <extracomment>Tooltip of the column &quot;Policy&quot;</extracomment>
        <translation>Lo que decidió la política al abrirse la conexión: ACCEPT, RELAY, REJECT o TCPREFUSE.</translation>
    </message>
    <message>
        <source>The sender group that the other side fell into.</source>
        <extracomment>Tooltip of the column &quot;Sender group&quot;</extracomment>
        <translation>El grupo de remitentes al que se asignó el host remoto.</translation>
    </message>
    <message>
        <source>The rule that put the other side into this sender group.</source>
        <extracomment>Tooltip of the column &quot;Sender group match&quot;</extracomment>
        <translation>La regla que incluyó al host remoto en este grupo de remitentes.</translation>
    </message>
    <message>
        <source>The reputation score (SBRS) of the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reputation&quot;</extracomment>
        <translation>La puntuación de reputación (SBRS) de la dirección remota.</translation>
    </message>
    <message>
        <source>The country of the remote address, as logged.</source>
        <extracomment>Tooltip of the column &quot;Country&quot;</extracomment>
        <translation>El país de la dirección remota, tal como consta.</translation>
    </message>
    <message>
        <source>Whether TLS was negotiated on this connection.</source>
        <extracomment>Tooltip of the column &quot;TLS&quot;</extracomment>
        <translation>Indica si se negoció TLS en esta conexión.</translation>
    </message>
    <message>
        <source>The version of TLS that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS protocol&quot;</extracomment>
        <translation>La versión de TLS que se negoció.</translation>
    </message>
    <message>
        <source>The cipher that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS cipher&quot;</extracomment>
        <translation>El conjunto de cifrado que se negoció.</translation>
    </message>
    <message>
        <source>What came of the authentication on this connection.</source>
        <extracomment>Tooltip of the column &quot;Outcome&quot;</extracomment>
        <translation>El resultado de la autenticación en esta conexión.</translation>
    </message>
    <message>
        <source>Authentication attempts: succeeded/all. “1/3” means that one of three attempts succeeded.</source>
        <extracomment>Tooltip of the column &quot;Attempts&quot;</extracomment>
        <translation>Intentos de autenticación: correctos/total. «1/3» significa que uno de tres intentos fue correcto.</translation>
    </message>
    <message>
        <source>Authentication attempts that succeeded.</source>
        <extracomment>Tooltip of the column &quot;Succeeded attempts&quot;</extracomment>
        <translation>Intentos de autenticación correctos.</translation>
    </message>
    <message>
        <source>Authentication attempts that failed.</source>
        <extracomment>Tooltip of the column &quot;Failed attempts&quot;</extracomment>
        <translation>Intentos de autenticación fallidos.</translation>
    </message>
    <message>
        <source>Authentication attempts that could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the column &quot;Attempts with error&quot;</extracomment>
        <translation>Intentos de autenticación cuyo resultado no se pudo determinar: problema con el directorio, el servidor de reenvío o el perfil.</translation>
    </message>
    <message>
        <source>The user names of the authentication attempts. The log carries none for outbound connections.</source>
        <extracomment>Tooltip of the column &quot;User&quot;</extracomment>
        <translation>Los nombres de usuario de los intentos de autenticación. El registro no contiene ninguno para las conexiones salientes.</translation>
    </message>
    <message>
        <source>The mechanism of the authentication attempts, such as PLAIN or LOGIN.</source>
        <extracomment>Tooltip of the column &quot;Mechanism&quot;</extracomment>
        <translation>El mecanismo de los intentos de autenticación, por ejemplo PLAIN o LOGIN.</translation>
    </message>
    <message>
        <source>The SMTP authentication profile that was used.</source>
        <extracomment>Tooltip of the column &quot;Profile&quot;</extracomment>
        <translation>El perfil de autenticación SMTP que se utilizó.</translation>
    </message>
    <message>
        <source>When authentication was first attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;First attempt&quot;</extracomment>
        <translation>Cuándo se intentó la autenticación por primera vez en esta conexión.</translation>
    </message>
    <message>
        <source>When authentication was last attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;Last attempt&quot;</extracomment>
        <translation>Cuándo se intentó la autenticación por última vez en esta conexión.</translation>
    </message>
    <message>
        <source>What the other server answered, or the reason of an error.</source>
        <extracomment>Tooltip of the column &quot;Server response&quot;</extracomment>
        <translation>Lo que respondió el otro servidor, o el motivo de un error.</translation>
    </message>
    <message>
        <source>Messages that were sent on this connection.</source>
        <extracomment>Tooltip of the column &quot;Messages&quot;</extracomment>
        <translation>Mensajes enviados en esta conexión.</translation>
    </message>
    <message>
        <source>Recipients of the messages on this connection.</source>
        <extracomment>Tooltip of the column &quot;Recipients&quot;</extracomment>
        <translation>Destinatarios de los mensajes de esta conexión.</translation>
    </message>
    <message>
        <source>The file that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;Log file&quot;</extracomment>
        <translation>El archivo que menciona la conexión en primer lugar.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;First line&quot;</extracomment>
        <translation>El número de la primera línea que menciona la conexión.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection last.</source>
        <extracomment>Tooltip of the column &quot;Last line&quot;</extracomment>
        <translation>El número de la última línea que menciona la conexión.</translation>
    </message>
    <message>
        <source>When the result of the attempt was recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Time&quot;</extracomment>
        <translation>Hora en que se registró el resultado del intento, según el reloj del dispositivo.</translation>
    </message>
    <message>
        <source>Whether the attempt succeeded, failed, or could not be decided.</source>
        <extracomment>Tooltip of the column &quot;Result&quot;</extracomment>
        <translation>Indica si el intento fue correcto, falló o no se pudo determinar su resultado.</translation>
    </message>
    <message>
        <source>The number of the line in the log file.</source>
        <extracomment>Tooltip of the column &quot;Line&quot;</extracomment>
        <translation>El número de la línea en el archivo de registro.</translation>
    </message>
    <message>
        <source>The appliance that wrote the log: its serial number, else its host name, when the log states it.</source>
        <extracomment>Tooltip of the column &quot;Appliance&quot;</extracomment>
        <translation>El dispositivo que escribió el registro: su número de serie o, si falta, su nombre de host, cuando el registro lo indica.</translation>
    </message>
    <message>
        <source>Recipients whose message bounced. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bounced&quot;</extracomment>
        <translation>Destinatarios cuyo mensaje ha rebotado. Entrante: mensajes que llegaron por esta conexión, dondequiera que se entregaran. Saliente: entregas en esta conexión.</translation>
    </message>
    <message>
        <source>The envelope senders (MAIL FROM) of the messages on this connection; &lt;&gt; for bounces.</source>
        <extracomment>Tooltip of the column &quot;Envelope sender&quot;; &lt;&gt; is an empty address</extracomment>
        <translation>Los remitentes del sobre (MAIL FROM) de los mensajes de esta conexión; &lt;&gt; para los rebotes.</translation>
    </message>
    <message>
        <source>The size of all messages that came in on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bytes&quot;</extracomment>
        <translation>El tamaño de todos los mensajes que llegaron por esta conexión.</translation>
    </message>
    <message>
        <source>Recipients who got their message. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Delivered&quot;</extracomment>
        <translation>Destinatarios que recibieron su mensaje. Entrante: mensajes que llegaron por esta conexión, dondequiera que se entregaran. Saliente: entregas en esta conexión.</translation>
    </message>
    <message>
        <source>Whether every envelope sender belongs to a user who authenticated, compared as the appliance does it: without regard to case, without the domain where the user name has none, and without what follows a plus sign.</source>
        <extracomment>Tooltip of the column &quot;Sender matches user&quot;</extracomment>
        <translation>Indica si cada remitente del sobre pertenece a un usuario que se autenticó, comparado como lo hace el dispositivo: sin distinguir mayúsculas, sin el dominio si el nombre de usuario no lo tiene y sin lo que sigue a un signo más.</translation>
    </message>
    <message>
        <source>Whether authentication was attempted before the connection was encrypted.</source>
        <extracomment>Tooltip of the column &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Indica si se intentó la autenticación antes de cifrar la conexión.</translation>
    </message>
    <message>
        <source>Whether messages to any domain are accepted: the policy is RELAY, or authentication succeeded on an accepted connection.</source>
        <extracomment>Tooltip of the column &quot;Relay granted&quot;; RELAY is a word of the log</extracomment>
        <translation>Indica si se aceptan mensajes para cualquier dominio: la política es RELAY o la autenticación fue correcta en una conexión aceptada.</translation>
    </message>
    <message>
        <source>What the log says went wrong on this connection, besides authentication.</source>
        <extracomment>Tooltip of the column &quot;Trouble&quot;</extracomment>
        <translation>Lo que, según el registro, falló en esta conexión, aparte de la autenticación.</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldText</name>
    <message>
        <source>Appliance</source>
        <extracomment>Column: the mail appliance that wrote the log</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: inbound or outbound. Never the word for a street address</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <extracomment>Column: the number that the log gives a connection</extracomment>
        <translation>ID de conexión</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Column: date and time at which a connection was opened</extracomment>
        <translation>Hora de apertura</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: date and time at which a connection ended</extracomment>
        <translation>Hora de finalización</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a connection lasted</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Column: how a connection ended (closed, lost)</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>Column: name of the IP interface or listener of the appliance</extracomment>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column: IP address of the appliance</extracomment>
        <translation>Dirección local</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column: IP address of the other side</extracomment>
        <translation>Dirección remota</translation>
    </message>
    <message>
        <source>Remote port</source>
        <extracomment>Column: TCP port of the other side</extracomment>
        <translation>Puerto remoto</translation>
    </message>
    <message>
        <source>Reverse DNS host</source>
        <extracomment>Column: host name that reverse DNS gives for the remote address</extracomment>
        <translation>Host del DNS inverso</translation>
    </message>
    <message>
        <source>Reverse DNS verified</source>
        <extracomment>Column: yes or no, whether the reverse DNS name was confirmed</extracomment>
        <translation>DNS inverso verificado</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>Column: what the policy decided (ACCEPT, RELAY, REJECT …)</extracomment>
        <translation>Política</translation>
    </message>
    <message>
        <source>Sender group</source>
        <extracomment>Column: sender group of the host access table</extracomment>
        <translation>Grupo de remitentes</translation>
    </message>
    <message>
        <source>Sender group match</source>
        <extracomment>Column: the rule that put the other side into its sender group</extracomment>
        <translation>Criterio del grupo de remitentes</translation>
    </message>
    <message>
        <source>Reputation</source>
        <extracomment>Column: reputation score of the remote address</extracomment>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: country of the remote address</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Column: state of TLS; the acronym stays</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <extracomment>Column: version of TLS</extracomment>
        <translation>Protocolo TLS</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <extracomment>Column: cipher suite of TLS</extracomment>
        <translation>Conjunto de cifrado TLS</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: outcome of the authentication</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Column: number of authentication attempts, shown as succeeded/all</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Succeeded attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>Intentos correctos</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>Attempts with error</source>
        <extracomment>Column: number</extracomment>
        <translation>Intentos con error</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column: user names of the authentication attempts</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>Column: SASL mechanisms of the authentication attempts</extracomment>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Column: SMTP authentication profile (never a personal profile)</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>First attempt</source>
        <extracomment>Column: date and time of the first authentication attempt</extracomment>
        <translation>Primer intento</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <extracomment>Column: date and time of the last authentication attempt</extracomment>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Server response</source>
        <extracomment>Column: what the other server answered to the authentication</extracomment>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column: number of e-mail messages</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column: number of recipients of e-mail messages</extracomment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column: number of recipients whose message bounced</extracomment>
        <translation>Rebotados</translation>
    </message>
    <message>
        <source>Log file</source>
        <extracomment>Column: name of the file</extracomment>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Last line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>Última línea</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: date and time of an authentication attempt</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: result of an authentication attempt</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of the log file</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column: envelope senders (the addresses of SMTP&apos;s MAIL FROM) of the messages</extracomment>
        <translation>Remitente del sobre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column: size of all messages together, in bytes</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column: number of recipients to whom a message was delivered</extracomment>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Sender matches user</source>
        <extracomment>Column: whether the envelope sender belongs to the authenticated user (yes or no)</extracomment>
        <translation>El remitente coincide con el usuario</translation>
    </message>
    <message>
        <source>Authenticated without TLS</source>
        <extracomment>Column: whether authentication was attempted on an unencrypted connection (yes or no)</extracomment>
        <translation>Autenticación sin TLS</translation>
    </message>
    <message>
        <source>Relay granted</source>
        <extracomment>Column: whether the connection may send to any domain (yes or no)</extracomment>
        <translation>Retransmisión permitida</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>Column: what went wrong on a connection, such as &quot;TLS failed&quot; or &quot;Unknown command&quot;</extracomment>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>authloupe::FileOpening</name>
    <message>
        <source>Add log files</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Añadir archivos de registro</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>Abrir archivos de registro</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>file types in a file dialog; keep the brackets as they are</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <extracomment>title of a dialog that chooses a folder; all logs in it are opened</extracomment>
        <translation>Abrir una carpeta de registros</translation>
    </message>
    <message>
        <source>The sample log is not where the program was installed.</source>
        <extracomment>message above the table</extracomment>
        <translation>El registro de ejemplo no está donde se instaló el programa.</translation>
    </message>
    <message>
        <source>The clipboard holds neither log text nor files.</source>
        <extracomment>message above the table after Paste</extracomment>
        <translation>El portapapeles no contiene ni texto de registro ni archivos.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>stands where the name of a file would be</extracomment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <extracomment>message above the table; %1 is an address such as https://example.net/mail.log</extracomment>
        <translation>%1 no es un archivo de este equipo.</translation>
    </message>
</context>
<context>
    <name>authloupe::FileReport</name>
    <message>
        <source>Plain</source>
        <extracomment>How a file arrived: neither compressed nor in an archive</extracomment>
        <translation>Sin comprimir</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>Encoding of a file: it has bytes above 127 that are no UTF-8</extracomment>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Several</source>
        <extracomment>Time zone of a file: its headers state different ones</extracomment>
        <translation>Varias</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the file report: name of the file</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the file report: how the file arrived, such as plain, gzip, zip</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Column of the file report: character encoding, such as UTF-8</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Lines read</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Líneas leídas</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Conocidas, sin interés aquí</translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Column of the file report: number of lines that continue the log record of the line before them</extracomment>
        <translation>Parte de otra entrada</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>No reconocidas</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Column of the file report: earliest time in the file</extracomment>
        <translation>Hora más antigua</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Column of the file report: latest time in the file</extracomment>
        <translation>Hora más reciente</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Column of the file report: serial number that the file states</extracomment>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>AsyncOS</source>
        <extracomment>Column of the file report: version of the appliance&apos;s system; AsyncOS is a name</extracomment>
        <translation>AsyncOS</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column of the file report: offset of the log&apos;s clock from UTC</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Column of the file report: sentences about what was left out, assumed or wrong</extracomment>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <source>The year of %Ln records is not in the log and was taken from the date of the file.</source>
        <extracomment>Remark in the file report: stamps such as &quot;Jun 26 10:42:23&quot; have no year. %Ln: number of log records</extracomment>
        <translation>
            <numerusform>El año de %n entrada no consta en el registro y se ha tomado de la fecha del archivo.</numerusform>
            <numerusform>El año de %n entradas no consta en el registro y se ha tomado de la fecha del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file states several time zones, so its times are shown without one.</source>
        <extracomment>Remark in the file report</extracomment>
        <translation>El archivo indica varias zonas horarias, por lo que sus horas se muestran sin zona horaria.</translation>
    </message>
    <message>
        <source>Some texts are not UTF-8: words of Latin-1 are read as such, other bytes are shown as escapes.</source>
        <extracomment>Remark in the file report: bytes above 127 that are no UTF-8</extracomment>
        <translation>Algunos textos no están en UTF-8: las palabras en Latin-1 se leen como tales y los demás bytes se muestran como secuencias de escape.</translation>
    </message>
    <message>
        <source>Counted in another file</source>
        <extracomment>Column of the file report: number of lines that were not read, since another file holds them as well</extracomment>
        <translation>Contadas en otro archivo</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterBar</name>
    <message>
        <source>&amp;User</source>
        <extracomment>label of a text field that filters by user name; &amp; marks the access key</extracomment>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>label of a text field that filters by SMTP authentication profile</extracomment>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>label of a choice that filters by the outcome of a connection</extracomment>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <extracomment>label of a choice that filters by inbound or outbound</extracomment>
        <translation>&amp;Sentido</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>label of a text field that searches in everything that is known of a connection</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>placeholder in the field for a user name: any name that contains what is typed</extracomment>
        <translation>contiene…</translation>
    </message>
    <message>
        <source>User contains</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Usuario que contiene</translation>
    </message>
    <message>
        <source>Profile contains</source>
        <extracomment>accessible name of a text field; the SMTP authentication profile</extracomment>
        <translation>Perfil que contiene</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <extracomment>accessible name of the search field</extracomment>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <source>Shows the connections on which such a user tried to authenticate. The log names no user for outbound connections.</source>
        <extracomment>tooltip of the field for a user name</extracomment>
        <translation>Muestra las conexiones en las que un usuario así intentó autenticarse. El registro no nombra a ningún usuario en las conexiones salientes.</translation>
    </message>
    <message>
        <source>Shows the connections on which an SMTP authentication profile of such a name was used.</source>
        <extracomment>tooltip of the field for a profile</extracomment>
        <translation>Muestra las conexiones en las que se utilizó un perfil de autenticación SMTP con ese nombre.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>accessible name of the choice of an outcome</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>accessible name of the choice between inbound and outbound</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>choice in a list: connections of whatever outcome</extracomment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Any attempt</source>
        <extracomment>choice in a list of outcomes: connections with at least one authentication attempt, whatever came of it</extracomment>
        <translation>Al menos un intento</translation>
    </message>
    <message>
        <source>All directions</source>
        <extracomment>choice in a list: inbound and outbound connections</extracomment>
        <translation>Cualquier sentido</translation>
    </message>
    <message>
        <source>Several outcomes</source>
        <extracomment>choice in a list of outcomes when more than one is chosen; the chips below name them</extracomment>
        <translation>Varios resultados</translation>
    </message>
    <message>
        <source>all columns…</source>
        <extracomment>placeholder in the search field</extracomment>
        <translation>todas las columnas…</translation>
    </message>
    <message>
        <source>Shows the connections in which every word is found, in whatever column. Names of fields narrow that down: user:alice -ip:10.0.0.0/8 failures:&gt;=5</source>
        <extracomment>tooltip of the search field</extracomment>
        <translation>Muestra las conexiones en las que se encuentran todas las palabras, en cualquier columna. Los nombres de campos permiten acotar la búsqueda: user:alice -ip:10.0.0.0/8 failures:&gt;=5</translation>
    </message>
    <message>
        <source>The text is longer than the field takes: its end was cut off.</source>
        <extracomment>below the filter fields, about text that somebody typed or pasted</extracomment>
        <translation>El texto es más largo de lo que admite el campo: se ha cortado el final.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChipButton</name>
    <message>
        <source>Filter %1</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Filter %1, switched off</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>Filtro %1, desactivado</translation>
    </message>
    <message>
        <source>A click removes it. A click on the mark in front, or Space, switches it off or on. A right click offers more.</source>
        <extracomment>Tooltip of a chip, below its name</extracomment>
        <translation>Un clic lo quita. Un clic en la casilla que lo precede, o Espacio, lo desactiva o lo activa. El clic derecho ofrece más.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <extracomment>accessible name of the row of chips below the filter fields</extracomment>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <extracomment>menu of a chip: the choice stays visible, but does nothing until it is switched on again</extracomment>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>menu of a chip: asks for the opposite of its choice</extracomment>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>menu of a chip</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterHelp</name>
    <message>
        <source>Filter language</source>
        <extracomment>title of a window with examples of what can be typed into the search field</extracomment>
        <translation>Lenguaje de filtros</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>tab: what can be typed into the search field</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>tab: names of the fields of a connection that can be typed into the search field</extracomment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Connections with this word in some column, whatever its case</source>
        <extracomment>what `alice` in the search field finds</extracomment>
        <translation>Conexiones con esta palabra en alguna columna, sin distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>These words as they stand, with the blank</source>
        <extracomment>what `&quot;two words&quot;` in the search field finds</extracomment>
        <translation>Estas palabras tal cual, con el espacio</translation>
    </message>
    <message>
        <source>Connections without this word</source>
        <extracomment>what `-alice` in the search field finds</extracomment>
        <translation>Conexiones sin esta palabra</translation>
    </message>
    <message>
        <source>A user whose name contains this</source>
        <extracomment>what `user:alice` in the search field finds</extracomment>
        <translation>Un usuario cuyo nombre contiene esto</translation>
    </message>
    <message>
        <source>A user with exactly this name</source>
        <extracomment>what `user:=alice` in the search field finds</extracomment>
        <translation>Un usuario con exactamente este nombre</translation>
    </message>
    <message>
        <source>Connections on which no user’s name contains this</source>
        <extracomment>what `-user:bob` in the search field finds</extracomment>
        <translation>Conexiones en las que ningún nombre de usuario contiene esto</translation>
    </message>
    <message>
        <source>One or the other</source>
        <extracomment>what `user:alice,bob` in the search field finds</extracomment>
        <translation>Uno u otro</translation>
    </message>
    <message>
        <source>A profile of this form: * stands for any characters, ? for one</source>
        <extracomment>what `profile:Out*` in the search field finds; * and ? are typed as they are</extracomment>
        <translation>Un perfil de esta forma: * representa cualquier secuencia de caracteres; ?, un solo carácter</translation>
    </message>
    <message>
        <source>A regular expression; with i, upper and lower case are alike</source>
        <extracomment>what `user:/^a.c$/i` in the search field finds</extracomment>
        <translation>Una expresión regular; con i no se distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Remote addresses in this network</source>
        <extracomment>what `ip:172.16.0.0/12` in the search field finds</extracomment>
        <translation>Direcciones remotas de esta red</translation>
    </message>
    <message>
        <source>Connections of one of these outcomes</source>
        <extracomment>what `outcome:failed,error` in the search field finds</extracomment>
        <translation>Conexiones con uno de estos resultados</translation>
    </message>
    <message>
        <source>At least five failed attempts</source>
        <extracomment>what `failures:&gt;=5` in the search field finds</extracomment>
        <translation>Al menos cinco intentos fallidos</translation>
    </message>
    <message>
        <source>From five to nine failed attempts</source>
        <extracomment>what `failures:5..9` in the search field finds</extracomment>
        <translation>De cinco a nueve intentos fallidos</translation>
    </message>
    <message>
        <source>Longer than sixty seconds; m, h and d are minutes, hours and days</source>
        <extracomment>what `duration:&gt;60s` in the search field finds; s, m, h and d are typed as they are</extracomment>
        <translation>Más de sesenta segundos; m, h y d son minutos, horas y días</translation>
    </message>
    <message>
        <source>Opened in these minutes, by the clock of the log</source>
        <extracomment>what `opened:2009-04-22T11:40..11:50` in the search field finds</extracomment>
        <translation>Abiertas en estos minutos, según la hora del registro</translation>
    </message>
    <message>
        <source>Connections for which the log states a response</source>
        <extracomment>what `response:*` in the search field finds</extracomment>
        <translation>Conexiones para las que el registro indica una respuesta</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>header of a column: examples of what can be typed into the search field
----------
header of a column: what to type</extracomment>
        <translation>Escriba</translation>
    </message>
    <message>
        <source>Finds</source>
        <extracomment>header of a column: what an example finds</extracomment>
        <translation>Encuentra</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>header of a column: name of a column of the table</extracomment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the column of the table tells</extracomment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Connections that you marked; with no, all others</source>
        <extracomment>what `marked:yes` in the search field finds; `no` is typed as it is</extracomment>
        <translation>Conexiones que usted marcó; con no, todas las demás</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterMistake</name>
    <message>
        <source>There is no field “%1”. In quotation marks it is looked for as text.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon</extracomment>
        <translation>No existe el campo «%1». Entre comillas se busca como texto.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Similar: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon, %2 are one to three names of fields</extracomment>
        <translation>No existe el campo «%1». Similares: %2.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Este paréntesis o corchete no está cerrado.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Este paréntesis o corchete no cierra nada.</translation>
    </message>
    <message>
        <source>Before “%1” there is nothing to repeat.</source>
        <extracomment>Mistake in a regular expression; %1 is a sign such as *</extracomment>
        <translation>Antes de «%1» no hay nada que repetir.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <extracomment>Mistake in a regular expression; %1 is a range such as z-a</extracomment>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” is not complete.</source>
        <extracomment>Mistake in a regular expression; %1 begins with a backslash</extracomment>
        <translation>«%1» está incompleto.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in regular expressions here.</source>
        <extracomment>Mistake in a regular expression; %1 is a part of it</extracomment>
        <translation>«%1» no se puede usar aquí en las expresiones regulares.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Esta expresión regular es demasiado grande.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>Mistake in a filter, after a colon or a comma</extracomment>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>“%1” is none of the possible words: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed, %2 a list of words that are never translated</extracomment>
        <translation>«%1» no es ninguna de las palabras posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number or range such as 5, &gt;=5 or 5..9.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>«%1» no es un número ni un intervalo como 5, &gt;=5 o 5..9.</translation>
    </message>
    <message>
        <source>“%1” is not a duration or range such as 90s, &gt;5m or 1m..1h30m.</source>
        <extracomment>Mistake in a filter; %1 is what was typed. s, m and h are never translated</extracomment>
        <translation>«%1» no es una duración ni un intervalo como 90s, &gt;5m o 1m..1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a time or range such as 2009-04-22, &gt;=2009-04-22T11:40 or 2009-04-22T11:40..11:50.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>«%1» no es una hora ni un intervalo como 2009-04-22, &gt;=2009-04-22T11:40 o 2009-04-22T11:40..11:50.</translation>
    </message>
    <message>
        <source>“%1” has no date; write it as in 2009-04-22T11:40.</source>
        <extracomment>Mistake in a filter; %1 is a time of day that was typed</extracomment>
        <translation>«%1» no tiene fecha; indíquela como en 2009-04-22T11:40.</translation>
    </message>
    <message>
        <source>“%1” is not a network such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>«%1» no es una red como 10.0.0.0/8 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <extracomment>Mistake in a filter; %1 is a range of numbers or times</extracomment>
        <translation>El intervalo «%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>The slash at the end of the regular expression is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>Falta la barra al final de la expresión regular.</translation>
    </message>
    <message>
        <source>Before “%1” a blank or a comma is missing.</source>
        <extracomment>Mistake in a filter; %1 is what was typed directly behind a quotation mark or a slash</extracomment>
        <translation>Antes de «%1» falta un espacio o una coma.</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>Mistake in a filter: text with * or ? in it</extracomment>
        <translation>Este patrón es demasiado largo.</translation>
    </message>
    <message>
        <source>The time is already limited by since, until or time.</source>
        <extracomment>Mistake in a filter; since, until and time are never translated</extracomment>
        <translation>El tiempo ya está limitado por since, until o time.</translation>
    </message>
    <message>
        <source>since, until and time cannot exclude; opened can.</source>
        <extracomment>Mistake in a filter; since, until, time and opened are never translated</extracomment>
        <translation>since, until y time no pueden excluir; opened sí.</translation>
    </message>
    <message>
        <source>marked can be yes or no, not both.</source>
        <extracomment>Mistake in a filter: it asks for connections that somebody marked and for those that nobody marked; marked, yes and no are never translated</extracomment>
        <translation>marked puede ser yes o no, no ambos.</translation>
    </message>
    <message>
        <source>Connections are marked in the window; the command line knows no marks and cannot filter by marked.</source>
        <extracomment>Wrong use of the command line: its filter asks for connections that somebody marked in the window; marked is never translated</extracomment>
        <translation>Las conexiones se marcan en la ventana; la línea de órdenes no conoce ninguna marca y no puede filtrar por marked.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterText</name>
    <message>
        <source>(empty)</source>
        <extracomment>In place of a user name of no characters</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>User is not: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>Usuario distinto de: %1</translation>
    </message>
    <message>
        <source>User without: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>Usuario que no contiene: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>Usuario: %1</translation>
    </message>
    <message>
        <source>User contains: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>Usuario que contiene: %1</translation>
    </message>
    <message>
        <source>Profile is not: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>Perfil distinto de: %1</translation>
    </message>
    <message>
        <source>Profile without: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>Perfil que no contiene: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Profile contains: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>Perfil que contiene: %1</translation>
    </message>
    <message>
        <source>Remote address is not: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>Dirección remota distinta de: %1</translation>
    </message>
    <message>
        <source>Remote address without: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>Dirección remota que no contiene: %1</translation>
    </message>
    <message>
        <source>Remote address: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>Dirección remota: %1</translation>
    </message>
    <message>
        <source>Remote address contains: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>Dirección remota que contiene: %1</translation>
    </message>
    <message>
        <source>No column contains: %1</source>
        <extracomment>Active filter: rows in which %1 does not occur</extracomment>
        <translation>Ninguna columna contiene: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>Active filter: rows in which %1 occurs</extracomment>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>Active filter; %1 is an outcome such as &quot;Failed&quot;</extracomment>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <extracomment>Active filter; %1 is &quot;Inbound&quot; or &quot;Outbound&quot;</extracomment>
        <translation>Sentido: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>Active filter; %1 is a range of time such as &quot;2009-04-22 11:40 – 11:50&quot;</extracomment>
        <translation>Hora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <extracomment>How many connections the table shows: all of them</extracomment>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connections</source>
        <extracomment>How many connections the table shows; %1 is the number that passes the filter, %Ln the number of all</extracomment>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Active filter: connections that somebody marked</extracomment>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Not marked</source>
        <extracomment>Active filter: connections that nobody marked</extracomment>
        <translation>No marcada</translation>
    </message>
</context>
<context>
    <name>authloupe::HeadlessRun</name>
    <message numerus="yes">
        <source>%Ln row(s) written to “%2” (%1).</source>
        <extracomment>After an export on the command line. %Ln: number of rows, %1: size such as “3.4 KiB”, %2: file name</extracomment>
        <translation>
            <numerusform>%n fila escrita en «%2» (%1).</numerusform>
            <numerusform>%n filas escritas en «%2» (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got an apostrophe, against formulas.</source>
        <extracomment>After an export on the command line; apostrophes keep a spreadsheet from taking the text for a formula</extracomment>
        <translation>
            <numerusform>%n celda ha recibido un apóstrofo como protección contra fórmulas.</numerusform>
            <numerusform>%n celdas han recibido un apóstrofo como protección contra fórmulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could be taken for a formula.</source>
        <extracomment>After an export on the command line, when the user did not want apostrophes</extracomment>
        <translation>
            <numerusform>%n celda podría tomarse por una fórmula.</numerusform>
            <numerusform>%n celdas podrían tomarse por fórmulas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has folders with files in them, which were not read; --recursive reads them as well.</source>
        <extracomment>On the command line; %1 is a folder, --recursive the name of an option</extracomment>
        <translation>«%1» contiene carpetas con archivos que no se han leído; --recursive los lee también.</translation>
    </message>
</context>
<context>
    <name>authloupe::KindredActions</name>
    <message>
        <source>The log has no later connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>El registro no contiene ninguna conexión posterior de este usuario.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>El registro no contiene ninguna conexión anterior de este usuario.</translation>
    </message>
    <message>
        <source>The log has no later connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>El registro no contiene ninguna conexión posterior de esta dirección remota.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>El registro no contiene ninguna conexión anterior de esta dirección remota.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>El filtro oculta la siguiente conexión de este usuario.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>El filtro oculta la conexión anterior de este usuario.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>El filtro oculta la siguiente conexión de esta dirección remota.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>El filtro oculta la conexión anterior de esta dirección remota.</translation>
    </message>
    <message>
        <source>Go to the next one shown</source>
        <extracomment>button of a question: goes to the next connection of a user that the filter does not hide</extracomment>
        <translation>Ir a la siguiente que se muestra</translation>
    </message>
    <message>
        <source>Go to the previous one shown</source>
        <extracomment>button of a question: goes to the previous connection of a user that the filter does not hide</extracomment>
        <translation>Ir a la anterior que se muestra</translation>
    </message>
</context>
<context>
    <name>authloupe::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>menu title: the word for &quot;Language&quot; in your language, then the English word in brackets; in English just the word</extracomment>
        <translation>&amp;Idioma (Language)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>choice in a menu: the language of the desktop</extracomment>
        <translation>Predeterminado del sistema</translation>
    </message>
</context>
<context>
    <name>authloupe::LineSamplesPage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>place of a line; %1 is the name of a file, %2 the number of the line</extracomment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>header of a column: file and number of a line</extracomment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Log line</source>
        <extracomment>header of a column: a line of the log</extracomment>
        <translation>Línea de registro</translation>
    </message>
</context>
<context>
    <name>authloupe::LinesReading</name>
    <message>
        <source>Reading the lines from the log…</source>
        <extracomment>In place of the log lines while they are read</extracomment>
        <translation>Leyendo las líneas del registro…</translation>
    </message>
</context>
<context>
    <name>authloupe::LoadBar</name>
    <message>
        <source>Loading progress</source>
        <extracomment>accessible name of the progress bar</extracomment>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>button that ends loading and keeps what has been read</extracomment>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>progress of reading log files, nothing read yet</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1 read</source>
        <extracomment>progress of reading; %1 size such as 1.2 GiB</extracomment>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4. %5</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB, %4 rate such as 900 MiB/s, %5 is a sentence such as &quot;About 2 min left&quot;</extracomment>
        <translation>%1: %2 de %3, %4. %5</translation>
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
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of reading; %1 is a size such as &quot;43.1 MiB&quot;, s is the second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage; %1 is the number. Mind the blank before the sign in your language</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Duration of a connection whose opening or end is not in the log; %1 is a span such as &quot;26 s&quot;</extracomment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>
            <numerusform>Queda aproximadamente %n minuto</numerusform>
            <numerusform>Quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Time filter that lets everything through</extracomment>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Time filter without an end; %1 is a date and time</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Time filter without a start; %1 is a date and time</extracomment>
        <translation>antes de %1</translation>
    </message>
</context>
<context>
    <name>authloupe::LogBar</name>
    <message>
        <source>Search the whole log: text or /regular expression/</source>
        <extracomment>In the empty search field above the whole log; a regular expression is put between slashes</extracomment>
        <translation>Buscar en todo el registro: texto o /expresión regular/</translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <extracomment>Name of the search field above the whole log, for assistive technology</extracomment>
        <translation>Buscar en todo el registro</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <extracomment>Button beside the search field of the whole log; the keys do the same</extracomment>
        <translation>Buscar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <extracomment>Button beside the search field of the whole log; the key does the same</extracomment>
        <translation>Buscar siguiente (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends the search in the whole log</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>File of the log</source>
        <extracomment>Name of a list of files for assistive technology: the one chosen is gone to in the whole log</extracomment>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Line:</source>
        <extracomment>Label of the field for the number of a line in the whole log</extracomment>
        <translation>Línea:</translation>
    </message>
    <message>
        <source>Go to line</source>
        <extracomment>Name of the field for assistive technology</extracomment>
        <translation>Ir a la línea</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLineText</name>
    <message>
        <source>… (a very long line: only its beginning is shown)</source>
        <extracomment>Behind the beginning of a line of the log that is too long to be shown, and not read to its end</extracomment>
        <translation>… (línea muy larga: solo se muestra el principio)</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesModel</name>
    <message>
        <source>Log line</source>
        <extracomment>Column: a line of the log as it stands</extracomment>
        <translation>Línea de registro</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesView</name>
    <message>
        <source>Search in these lines</source>
        <extracomment>In the empty search field above the log lines of a connection
----------
Name of the search field above the log lines of a connection, for assistive technology</extracomment>
        <translation>Buscar en estas líneas</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Líneas de registro sin procesar</translation>
    </message>
    <message>
        <source>Not all lines are shown: the connection has too many, or they lie too far apart in the log.</source>
        <extracomment>Below the log lines of a connection: only the first ones could be read</extracomment>
        <translation>No se muestran todas las líneas: la conexión tiene demasiadas o están demasiado separadas en el registro.</translation>
    </message>
    <message>
        <source>No line of this connection was found in the log. The file may have changed since it was read.</source>
        <extracomment>In place of the log lines of a connection</extracomment>
        <translation>No se ha encontrado en el registro ninguna línea de esta conexión. Es posible que el archivo haya cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>No results</source>
        <extracomment>Beside the search field of the log lines</extracomment>
        <translation>No hay resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field of the log lines: %1 is the number of the line found, %2 how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>authloupe::LogPlaceView</name>
    <message>
        <source>The line in the log</source>
        <extracomment>Name of the table that shows a line of the log and its neighbours, for assistive technology</extracomment>
        <translation>La línea en el registro</translation>
    </message>
    <message>
        <source>Select a line to see it in the log.</source>
        <extracomment>Below a list of log lines, while none is selected</extracomment>
        <translation>Seleccione una línea para verla en el registro.</translation>
    </message>
</context>
<context>
    <name>authloupe::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <comment>noun</comment>
        <extracomment>menu title; noun</extracomment>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu title; moving between filters and rows</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu title</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageBar</name>
    <message>
        <source>Messages</source>
        <extracomment>accessible name of the bar with error messages above the table
----------
title of the dialog that lists all messages about files</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s)…</source>
        <extracomment>button behind the first messages; opens a list of all of them</extracomment>
        <translation>
            <numerusform>%n mensaje más…</numerusform>
            <numerusform>%n mensajes más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <extracomment>tooltip and accessible name of the button that closes the bar with messages</extracomment>
        <translation>Cerrar los mensajes</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageModel</name>
    <message>
        <source>not logged</source>
        <extracomment>In place of the envelope sender of a message</extracomment>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of messages: when the log first names the message</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Column of the list of messages: received, rewritten, split …</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column of the list of messages: address of the envelope (MAIL FROM)</extracomment>
        <translation>Remitente del sobre</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of messages</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Refused recipients</source>
        <extracomment>Column of the list of messages: number of recipients that were refused</extracomment>
        <translation>Destinatarios rechazados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Rebotados</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>Column of the list of messages: how often a delivery was put off</extracomment>
        <translation>Aplazamientos</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>Column of the list of messages: what became of it</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>authloupe::MessagesTable</name>
    <message>
        <source>The connection that brought the message in is not in the log</source>
        <extracomment>Context menu of the messages that an outbound connection carried away; cannot be chosen</extracomment>
        <translation>La conexión por la que llegó el mensaje no consta en el registro</translation>
    </message>
    <message>
        <source>No delivery of the message is in the log</source>
        <extracomment>Context menu of the messages that an inbound connection brought in; cannot be chosen</extracomment>
        <translation>No consta en el registro ninguna entrega del mensaje</translation>
    </message>
    <message>
        <source>Go to its delivery (%1)</source>
        <extracomment>Context menu of a message: shows the outbound connection that delivered it; %1 is its number in the log and its time</extracomment>
        <translation>Ir a su entrega (%1)</translation>
    </message>
    <message>
        <source>Go to the connection that brought it in (%1)</source>
        <extracomment>Context menu of a message: shows the inbound connection on which it arrived; %1 is its number in the log and its time</extracomment>
        <translation>Ir a la conexión por la que llegó (%1)</translation>
    </message>
</context>
<context>
    <name>authloupe::NameCaution</name>
    <message>
        <source>This name imitates words of a log entry.</source>
        <extracomment>Caution about a user name in the log, chosen by whoever tried to sign in</extracomment>
        <translation>Este nombre imita palabras de una entrada del registro.</translation>
    </message>
    <message>
        <source>Letters in this name only look like others: %1.</source>
        <extracomment>Caution about a user name in the log; %1: characters, such as “а (U+0430), е (U+0435)”, that look like other ones</extracomment>
        <translation>Hay letras en este nombre que solo se parecen a otras: %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteSaving</name>
    <message>
        <source>Open notes</source>
        <extracomment>Title of the dialog that asks for a file of notes</extracomment>
        <translation>Abrir notas</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <extracomment>Kind of files in the dialog that asks for a file of notes; keep (*.json)</extracomment>
        <translation>Notas (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked connection(s) were read from “%1”. Those that are not in this log stay in the file.</source>
        <extracomment>Message above the table: how many marked connections a file of notes holds; %1 is the file</extracomment>
        <translation>
            <numerusform>Se leyó %n conexión marcada de «%1». Las que no están en este registro permanecen en el archivo.</numerusform>
            <numerusform>Se leyeron %n conexiones marcadas de «%1». Las que no están en este registro permanecen en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save notes</source>
        <extracomment>Title of the dialog that asks where to write notes</extracomment>
        <translation>Guardar notas</translation>
    </message>
    <message>
        <source>The marks and notes have changes that are not saved.</source>
        <extracomment>Question before the window is closed or another log takes the place of this one</extracomment>
        <translation>Las marcas y las notas tienen cambios sin guardar.</translation>
    </message>
    <message>
        <source>Without saving, these changes are lost.</source>
        <extracomment>Below the question about notes that are not saved</extracomment>
        <translation>Si no se guardan, estos cambios se perderán.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteView</name>
    <message>
        <source>Marked</source>
        <extracomment>Details pane, check box: the connection is one of those that somebody marked</extracomment>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Write a note about this connection.</source>
        <extracomment>Details pane, in the empty field for a note about a connection</extracomment>
        <translation>Escriba una nota sobre esta conexión.</translation>
    </message>
    <message>
        <source>Note about the connection</source>
        <extracomment>Name of the field for a note, for assistive technology</extracomment>
        <translation>Nota sobre la conexión</translation>
    </message>
</context>
<context>
    <name>authloupe::Notes</name>
    <message>
        <source>“%1” is too large for a file of notes and was not read.</source>
        <extracomment>%1 is a file that was chosen as one of notes</extracomment>
        <translation>«%1» es demasiado grande para un archivo de notas y no se leyó.</translation>
    </message>
    <message>
        <source>“%1” holds no notes of Authloupe. Choose the file that the notes were saved to.</source>
        <extracomment>%1 is a file that was chosen as one of notes; Authloupe is the name of the program</extracomment>
        <translation>«%1» no contiene notas de Authloupe. Elija el archivo en el que se guardaron las notas.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Authloupe. Open it with that version.</source>
        <extracomment>%1 is a file of notes; Authloupe is the name of the program</extracomment>
        <translation>«%1» se escribió con una versión posterior de Authloupe. Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it makes no sense. It was neither taken over nor changed.</source>
        <extracomment>%1 is a file of notes</extracomment>
        <translation>«%1» está dañado: una parte no tiene sentido. No se ha incorporado ni modificado.</translation>
    </message>
    <message>
        <source>This connection has a note. Remove the mark and the note?</source>
        <extracomment>Question before the mark of a connection is removed</extracomment>
        <translation>Esta conexión tiene una nota. ¿Quitar la marca y la nota?</translation>
    </message>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a note that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (%1 más)</translation>
    </message>
</context>
<context>
    <name>authloupe::PasteDialog</name>
    <message>
        <source>Pasted text</source>
        <extracomment>Stands for the name of a file when log text was pasted</extracomment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Paste log text</source>
        <extracomment>Title of the dialog that takes log text from the clipboard</extracomment>
        <translation>Pegar texto de registro</translation>
    </message>
    <message>
        <source>Paste lines of a mail_logs file, a support ticket or an article. Lines that were wrapped on the way are joined again.</source>
        <extracomment>In the dialog that takes log text; mail_logs is a name and stays as it is</extracomment>
        <translation>Pegue líneas de un archivo mail_logs, de una solicitud de soporte o de un artículo. Las líneas que se cortaron al copiar o enviar se vuelven a unir.</translation>
    </message>
    <message>
        <source>Log text</source>
        <extracomment>Name of the text field for assistive technology</extracomment>
        <translation>Texto de registro</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the connections of the pasted text</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>authloupe::Program</name>
    <message>
        <source>There is no display to open a window on. --summary and --export work without one.</source>
        <extracomment>On a terminal, when the program was started without a graphical desktop</extracomment>
        <translation>No hay ninguna pantalla en la que abrir una ventana. --summary y --export funcionan sin ella.</translation>
    </message>
</context>
<context>
    <name>authloupe::RecentMenu</name>
    <message>
        <source>Recen&amp;t files</source>
        <extracomment>menu title: files opened last</extracomment>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>menu entry that forgets the files opened last</extracomment>
        <translation>&amp;Borrar lista</translation>
    </message>
</context>
<context>
    <name>authloupe::Reopening</name>
    <message>
        <source>The log has changed since it was closed. The filter is back, but nothing is selected.</source>
        <extracomment>message above the table, after a log that was closed has been opened again</extracomment>
        <translation>El registro ha cambiado desde que se cerró. El filtro se ha restablecido, pero no hay nada seleccionado.</translation>
    </message>
</context>
<context>
    <name>authloupe::Report</name>
    <message>
        <source>Report on SMTP authentication</source>
        <extracomment>Title of a report that is exported</extracomment>
        <translation>Informe sobre la autenticación SMTP</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <extracomment>Report, heading above the authentication attempts of a connection</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Report, heading above the messages of a connection</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Log lines</source>
        <extracomment>Report, heading above the lines of the log about a connection</extracomment>
        <translation>Líneas de registro</translation>
    </message>
    <message>
        <source>In the file %1:</source>
        <extracomment>Report, above lines of the log: %1 is the file that they stand in</extracomment>
        <translation>En el archivo %1:</translation>
    </message>
    <message>
        <source>More lines than this report holds belong to this connection.</source>
        <extracomment>Report, below the lines of the log about a connection</extracomment>
        <translation>Esta conexión tiene más líneas de las que contiene este informe.</translation>
    </message>
    <message>
        <source>This report was made without single connections.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>Este informe se elaboró sin el detalle de las conexiones.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>Ninguna conexión cumple el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>Se seleccionó %n conexión para este informe.</numerusform>
            <numerusform>Se seleccionaron %n conexiones para este informe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report; the first %1 are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln were selected</extracomment>
        <translation>
            <numerusform>Se seleccionó %n conexión para este informe; aquí se detallan las primeras %1.</numerusform>
            <numerusform>Se seleccionaron %n conexiones para este informe; aquí se detallan las primeras %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; all %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>No había ninguna conexión seleccionada; aquí se detalla la %n que cumple el filtro.</numerusform>
            <numerusform>No había ninguna conexión seleccionada; aquí se detallan las %n que cumplen el filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; the first %1 of %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln pass the filter</extracomment>
        <translation>
            <numerusform>No había ninguna conexión seleccionada; aquí se detallan las primeras %1 de %n que cumple el filtro.</numerusform>
            <numerusform>No había ninguna conexión seleccionada; aquí se detallan las primeras %1 de las %n que cumplen el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>heading</comment>
        <extracomment>Report, heading above connections with all their facts</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Report, below a list that is cut: how many more there are</extracomment>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>Elaborado</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Report: which program made it</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Report: how the times in it are meant</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>The logs had not been read to their end when this report was made.</source>
        <extracomment>Report, first page</extracomment>
        <translation>Los registros no se habían leído hasta el final cuando se elaboró este informe.</translation>
    </message>
    <message>
        <source>User names, addresses, hosts and envelope senders are replaced by pseudonyms such as user-1: the same one for the same name everywhere in this report. Answers of servers are reduced to their codes; log lines are left out; other texts that hold a name are replaced as a whole.</source>
        <extracomment>Report, first page; the pseudonyms look like user-1 and are not translated</extracomment>
        <translation>Los nombres de usuario, las direcciones, los hosts y los remitentes del sobre se sustituyen por seudónimos como user-1: el mismo para el mismo nombre en todo este informe. Las respuestas de los servidores se reducen a sus códigos; las líneas de registro se omiten; los demás textos que contienen un nombre se sustituyen por completo.</translation>
    </message>
    <message>
        <source>Log files</source>
        <extracomment>Report, heading</extracomment>
        <translation>Archivos de registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Report, heading</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>None: all connections of the logs are counted.</source>
        <extracomment>Report</extracomment>
        <translation>Ninguno: se cuentan todas las conexiones de los registros.</translation>
    </message>
    <message>
        <source>In the filter language</source>
        <extracomment>Report: the filter as it can be typed into the search field</extracomment>
        <translation>En el lenguaje de filtros</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Report, heading: numbers of connections and attempts</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Report, name of a number: %1 &quot;Connections&quot; or &quot;Attempts&quot;, %2 a direction or a result</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Report, in front of a direction or an outcome</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Report, in front of a result</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>Usuarios distintos</translation>
    </message>
    <message>
        <source>Distinct addresses</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>Direcciones distintas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report, heading</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>None of these connections has a time.</source>
        <extracomment>Report, in place of the timeline</extracomment>
        <translation>Ninguna de estas conexiones tiene hora.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column of the table of the timeline: from when to when</extracomment>
        <translation>Hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) without a time are in no bar.</source>
        <extracomment>Report, below the timeline</extracomment>
        <translation>
            <numerusform>%n conexión sin hora no está en ninguna barra.</numerusform>
            <numerusform>%n conexiones sin hora no están en ninguna barra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report, heading: the users, addresses and so on with the most failures</extracomment>
        <translation>Valores principales</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Report: the connection was marked by somebody</extracomment>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Report, heading above what somebody wrote about a connection</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The note is left out: it holds a name or an address.</source>
        <extracomment>Report with pseudonyms, in place of what somebody wrote about a connection</extracomment>
        <translation>La nota se omite: contiene un nombre o una dirección.</translation>
    </message>
    <message>
        <source>A user name may not be what it seems.</source>
        <extracomment>Report with pseudonyms, in place of which letters of a user name look like others</extracomment>
        <translation>Un nombre de usuario puede no ser lo que parece.</translation>
    </message>
</context>
<context>
    <name>authloupe::ReportDialog</name>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog that asks what is in a report</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Connections in detail:</source>
        <extracomment>Report dialog: which connections are told with all their facts</extracomment>
        <translation>Conexiones en detalle:</translation>
    </message>
    <message>
        <source>Connections at most:</source>
        <extracomment>Report dialog: number of connections</extracomment>
        <translation>Conexiones como máximo:</translation>
    </message>
    <message>
        <source>Log lines for each at most:</source>
        <extracomment>Report dialog: number of lines of the log for each connection</extracomment>
        <translation>Líneas de registro de cada una como máximo:</translation>
    </message>
    <message>
        <source>Also in the report:</source>
        <extracomment>Report dialog: which parts are in it</extracomment>
        <translation>También en el informe:</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Report dialog: kind of file</extracomment>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Report dialog: where to write</extracomment>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Report dialog, button: opens the file dialog</extracomment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Write report</source>
        <extracomment>Report dialog, button: begins to write</extracomment>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Log lines are then left out, and answers of servers are reduced to their codes. Names of fewer than three characters cannot be found inside other texts.</source>
        <extracomment>Report dialog, below the check box for pseudonyms</extracomment>
        <translation>En ese caso se omiten las líneas de registro y las respuestas de los servidores se reducen a sus códigos. Los nombres de menos de tres caracteres no se pueden encontrar dentro de otros textos.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Report dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>Seleccionadas: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Report dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>Todas las que cumplen el filtro: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Report dialog, choice: no connection is told with all its facts</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Log files and how much of them was understood</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Archivos de registro y qué parte de ellos se reconoció</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Valores principales</translation>
    </message>
    <message>
        <source>Replace user names and addresses by pseudonyms</source>
        <extracomment>Report dialog, check box</extracomment>
        <translation>Sustituir los nombres de usuario y las direcciones por seudónimos</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>Report dialog: kind of file; HTML is a name</extracomment>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>Report dialog: kind of file; PDF is a name</extracomment>
        <translation>Documento PDF</translation>
    </message>
</context>
<context>
    <name>authloupe::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>label of the field for the name of a filter</extracomment>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <comment>noun</comment>
        <extracomment>label in front of a filter in the words of the filter language</extracomment>
        <translation>Filtro:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the filter, or its name</extracomment>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln filter(s) can be saved. Delete one that is not needed any more.</source>
        <extracomment>%Ln is how many filters can be saved</extracomment>
        <translation>
            <numerusform>No se puede guardar más de %n filtro. Elimine uno que ya no necesite.</numerusform>
            <numerusform>No se pueden guardar más de %n filtros. Elimine uno que ya no necesite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter that has this name is replaced.</source>
        <extracomment>below the name of a filter that is to be saved</extracomment>
        <translation>Se reemplaza el filtro que tiene este nombre.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <extracomment>below the name that a filter is to get</extracomment>
        <translation>Otro filtro tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersControl</name>
    <message>
        <source>This filter cannot be saved: one of its texts holds a line end.</source>
        <extracomment>a filter given on the command line can hold one</extracomment>
        <translation>Este filtro no se puede guardar: uno de sus textos contiene un fin de línea.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersDialog</name>
    <message>
        <source>Name</source>
        <extracomment>column of the list of saved filters</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>column of the list of saved filters: the filter in the filter language</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>No filter is saved yet. Narrow what the window shows, then choose Save filter in the menu.</source>
        <extracomment>in place of a list of saved filters</extracomment>
        <translation>Todavía no hay filtros guardados. Limite lo que muestra la ventana y elija Guardar filtro en el menú.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>title of the dialog with all filters that were saved</extracomment>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: the window shows what this saved filter lets through</extracomment>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <extracomment>button: gives a saved filter another name</extracomment>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes a saved filter</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: takes saved filters from a text file</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes all saved filters to a text file</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Delete the filter %1?</source>
        <extracomment>question before a saved filter is deleted; %1 is its name</extracomment>
        <translation>¿Eliminar el filtro %1?</translation>
    </message>
    <message>
        <source>Import filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Importar filtros</translation>
    </message>
    <message>
        <source>Export filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Exportar filtros</translation>
    </message>
    <message>
        <source>All filters were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Todos los filtros se escribieron en «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no filters. Each needs a line with its name in brackets, and a line with the filter below it.</source>
        <extracomment>%1 is a file; the two lines are how a file of filters has to look</extracomment>
        <translation>«%1» no contiene filtros. Cada uno necesita una línea con su nombre entre corchetes y, debajo, una línea con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) were added from “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Se añadió %n filtro de «%1».</numerusform>
            <numerusform>Se añadieron %n filtros de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: line %1.</source>
        <extracomment>second sentence about a file of filters; %1 are numbers of lines</extracomment>
        <translation>No se entendió y se omitió: línea %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersMenu</name>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>in the menu of saved filters, when there is none</extracomment>
        <translation>Todavía no hay filtros guardados</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>menu title: filters that were saved under a name</extracomment>
        <translation>Filtros &amp;guardados</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableModel</name>
    <message>
        <source>Marked</source>
        <extracomment>Of a row of the table: somebody marked the connection</extracomment>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Of a row of the table: somebody marked the connection and wrote a note; %1 is the note</extracomment>
        <translation>Marcada: %1</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableView</name>
    <message>
        <source>Connections</source>
        <extracomment>accessible name of the table</extracomment>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>authloupe::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of the dialog with all settings</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>Idioma y colores</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>beside a list in the dialog of settings: the language of the window</extracomment>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>first choice in lists of languages and of themes: what the desktop has</extracomment>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Arabic &amp;digits (٠١٢٣) in Arabic</source>
        <extracomment>check box in the dialog of settings: numbers in the Arabic window are written with the digits ٠١٢٣, not 0123</extracomment>
        <translation>&amp;Dígitos árabes (٠١٢٣) en árabe</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>beside a list in the dialog of settings: light or dark</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice in a list: a light theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice in a list: a dark theme</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Height of &amp;rows:</source>
        <extracomment>beside a list in the dialog of settings: how high the rows of tables are</extracomment>
        <translation>&amp;Altura de las filas:</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>choice in a list: low rows, so that many of them can be seen</extracomment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>choice in a list: rows of the usual height</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>choice in a list: high rows, with much space</extracomment>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <extracomment>beside a list in the dialog of settings: how times are written in tables</extracomment>
        <translation>&amp;Horas:</translation>
    </message>
    <message>
        <source>As logged</source>
        <extracomment>choice in a list: times are written as the log has them, by the clock of the appliance</extracomment>
        <translation>Tal como constan en el registro</translation>
    </message>
    <message>
        <source>With the offset from UTC, where the log states it</source>
        <extracomment>choice in a list: times are written as 2009-04-22T11:43:59-06:00</extracomment>
        <translation>Con la diferencia respecto a UTC, si el registro la indica</translation>
    </message>
    <message>
        <source>In UTC, where the log states the offset</source>
        <extracomment>choice in a list: times are converted to UTC</extracomment>
        <translation>En UTC, si el registro indica la diferencia</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>button in the dialog of settings: opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Times of connections, attempts, events, messages and top values are written like this. Log lines stay as they are, and the timeline, From and To, filters and exports go by the clock of the log.</source>
        <extracomment>tooltip of the list of ways to write times, in the dialog of settings; &quot;From&quot; and &quot;To&quot; are the fields above the timeline</extracomment>
        <translation>Así se escriben las horas de conexiones, intentos, eventos, mensajes y valores principales. Las líneas del registro quedan como están, y la línea de tiempo, «Desde» y «Hasta», los filtros y las exportaciones siguen la hora del registro.</translation>
    </message>
    <message>
        <source>Spans of time</source>
        <extracomment>heading in the dialog of settings, above spans of time that can be chosen</extracomment>
        <translation>Intervalos de tiempo</translation>
    </message>
    <message>
        <source>Mark &amp;silence of the log from:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;1 hour&quot;: from how long on silence of the log has a sign on the timeline</extracomment>
        <translation>&amp;Señalar un silencio del registro a partir de:</translation>
    </message>
    <message>
        <source>Shortly before and &amp;after a time:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;5 minutes&quot;: what the command &quot;Shortly before and after this time&quot; shows on either side</extracomment>
        <translation>&amp;Poco antes y después de una hora:</translation>
    </message>
</context>
<context>
    <name>authloupe::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of the dialog that lists the keys</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>header of a column: names of keys such as Ctrl+O</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>header of a column: what the keys do</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Drag on the timeline</source>
        <extracomment>name of a key and a mouse action</extracomment>
        <translation>Arrastrar sobre la línea de tiempo</translation>
    </message>
    <message>
        <source>Show only this time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Mostrar solo este intervalo de tiempo</translation>
    </message>
    <message>
        <source>Wheel on the timeline</source>
        <extracomment>name of a mouse action</extracomment>
        <translation>Rueda sobre la línea de tiempo</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>Arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>Teclas de flecha en la línea de tiempo</translation>
    </message>
    <message>
        <source>Move from bar to bar; with Shift extend a range, with Enter filter by it</source>
        <extracomment>in the list of keyboard shortcuts; Shift and Enter are keys</extracomment>
        <translation>Pasar de una barra a otra; con Mayús, ampliar un intervalo; con Intro, filtrar por él</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10 in the table</source>
        <extracomment>names of keys in the table</extracomment>
        <translation>Tecla Menú o Mayús+F10 en la tabla</translation>
    </message>
    <message>
        <source>What can be done with the current cell</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Lo que se puede hacer con la celda actual</translation>
    </message>
    <message>
        <source>Delete on a filter chip</source>
        <extracomment>names of keys on a chip of the filter</extracomment>
        <translation>Supr en una etiqueta de filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Enter in the top values</source>
        <extracomment>names of keys in the pane with lists of users, addresses and so on</extracomment>
        <translation>Intro en los valores principales</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <extracomment>in the list of keyboard shortcuts; value: a user, an address and so on</extracomment>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Esc in a time field</source>
        <extracomment>names of keys in the fields for the start and the end of a stretch of time</extracomment>
        <translation>Esc en un campo de hora</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>Enter in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>Intro en el registro completo</translation>
    </message>
    <message>
        <source>Show the connection of the line</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Mostrar la conexión de la línea</translation>
    </message>
    <message>
        <source>F3 and Shift+F3 in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>F3 y Mayús+F3 en el registro completo</translation>
    </message>
    <message>
        <source>Find next and find previous</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Buscar siguiente y buscar anterior</translation>
    </message>
    <message>
        <source>Enter in the raw log lines</source>
        <extracomment>names of keys in the tab with the log lines of a connection</extracomment>
        <translation>Intro en las líneas de registro sin procesar</translation>
    </message>
    <message>
        <source>Show the line in the whole log</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Mostrar la línea en el registro completo</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>Ctrl y teclas de flecha en la línea de tiempo</translation>
    </message>
    <message>
        <source>Move the selected time range; with Shift its end, with Up and Down its start</source>
        <extracomment>in the list of keyboard shortcuts; Shift, Up and Down are keys</extracomment>
        <translation>Mover el intervalo de tiempo seleccionado; con Mayús su final, con Arriba y Abajo su comienzo</translation>
    </message>
    <message>
        <source>Drag the strip above the selected time range</source>
        <extracomment>name of a mouse action: the strip at the upper end of the selected range</extracomment>
        <translation>Arrastrar la franja sobre el intervalo de tiempo seleccionado</translation>
    </message>
    <message>
        <source>Move the selected time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Mover el intervalo de tiempo seleccionado</translation>
    </message>
</context>
<context>
    <name>authloupe::StartPage</name>
    <message>
        <source>Drop mail logs anywhere in this window</source>
        <extracomment>heading of the page that the window shows while nothing is open</extracomment>
        <translation>Suelte registros de correo en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>Authloupe reads mail_logs of a Cisco ESA and shows every SMTP connection: who tried to authenticate on it, from where, whether that worked, and what was sent afterwards. Files stay on this computer.</source>
        <extracomment>below that heading; ESA is the name of the appliance, mail_logs that of the log</extracomment>
        <translation>Authloupe lee los mail_logs de un Cisco ESA y muestra cada conexión SMTP: quién intentó autenticarse en ella, desde dónde, con qué resultado y qué se envió después. Los archivos permanecen en este equipo.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>heading above a list of files</extracomment>
        <translation>Archivos recientes</translation>
    </message>
</context>
<context>
    <name>authloupe::StatusFields</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>status bar; %Ln is the number of selected rows of the table</extracomment>
        <translation>
            <numerusform>%n fila seleccionada</numerusform>
            <numerusform>%n filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the log files, and which of their lines were not understood.</source>
        <extracomment>tooltip of a button in the status bar that says how many lines were not understood</extracomment>
        <translation>Muestra los archivos de registro y cuáles de sus líneas no se han reconocido.</translation>
    </message>
    <message>
        <source>All times are shown as the log wrote them.</source>
        <extracomment>tooltip in the status bar at the time zone of the log</extracomment>
        <translation>Todas las horas se muestran tal como constan en el registro.</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Heading in the summary on a terminal: SMTP connections</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Number of connections whose first line is not in the files</extracomment>
        <translation>Apertura no registrada</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Number of connections whose last line is not in the files</extracomment>
        <translation>Fin no registrado</translation>
    </message>
    <message>
        <source>Time range</source>
        <extracomment>When the connections began and ended; value: two times</extracomment>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Number of different remote IP addresses</extracomment>
        <translation>Direcciones IP distintas</translation>
    </message>
    <message>
        <source>Authentication attempts</source>
        <extracomment>Heading in the summary on a terminal</extracomment>
        <translation>Intentos de autenticación</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Number of different user names</extracomment>
        <translation>Usuarios distintos</translation>
    </message>
    <message>
        <source>Distinct authentication profiles</source>
        <extracomment>Number of different authentication profiles</extracomment>
        <translation>Perfiles de autenticación distintos</translation>
    </message>
    <message>
        <source>Top users</source>
        <extracomment>Heading in the summary on a terminal: the users with the most failed attempts</extracomment>
        <translation>Usuarios más activos</translation>
    </message>
    <message>
        <source>succeeded %1, failed %2, errors %3</source>
        <extracomment>Authentication attempts of one user. %1, %2, %3: numbers</extracomment>
        <translation>correctos: %1, fallidos: %2, errores: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>menu title: light or dark</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>choice in a menu: the theme of the desktop</extracomment>
        <translation>&amp;Predeterminado del sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>choice in a menu: a light theme</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>choice in a menu: a dark theme</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>authloupe::TimeBoxes</name>
    <message>
        <source>Not understood. Try 11:40, 2009-04-22 11:40, or last 2 hours.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time. Keep 11:40 and 2009-04-22 11:40 as they are; &quot;last 2 hours&quot; can be typed in every language</extracomment>
        <translation>No se entiende. Pruebe 11:40, 2009-04-22 11:40 o últimas 2 horas.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time</extracomment>
        <translation>El fin debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>The log has no times to count from.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time: &quot;last 2 hours&quot; has no meaning then</extracomment>
        <translation>El registro no tiene horas desde las que contar.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>label of a text field: start of a stretch of time</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>label of a text field: end of a stretch of time</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Start of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Inicio del intervalo de tiempo</translation>
    </message>
    <message>
        <source>End of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Fin del intervalo de tiempo</translation>
    </message>
    <message>
        <source>last 2 hours</source>
        <extracomment>placeholder in the field for the start of a stretch of time: what can be typed there. In every language, such words are understood in your language</extracomment>
        <translation>últimas 2 horas</translation>
    </message>
    <message>
        <source>end of the log</source>
        <extracomment>placeholder in the field for the end of a stretch of time: nothing limits it</extracomment>
        <translation>fin del registro</translation>
    </message>
    <message>
        <source>Connections that began at this time or later: 11:40, 2009-04-22 11:40, or a span such as last 2 hours, counted back from the end of the log.</source>
        <extracomment>tooltip of the field for the start of a stretch of time</extracomment>
        <translation>Conexiones abiertas a esta hora o más tarde: 11:40, 2009-04-22 11:40, o un lapso como últimas 2 horas, contado hacia atrás desde el fin del registro.</translation>
    </message>
    <message>
        <source>Connections that began before this time: 11:50, 2009-04-22 11:50, or a span such as 10 minutes, counted from the start.</source>
        <extracomment>tooltip of the field for the end of a stretch of time</extracomment>
        <translation>Conexiones abiertas antes de esta hora: 11:50, 2009-04-22 11:50, o un lapso como 10 minutos, contado desde el inicio.</translation>
    </message>
    <message>
        <source>Time ranges</source>
        <extracomment>button with a menu: last hour, last day …</extracomment>
        <translation>Intervalos de tiempo</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>menu of stretches of time: the time filter is removed</extracomment>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>button: the stretch of time before the one that is shown, as long as this one</extracomment>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>button: the stretch of time behind the one that is shown, as long as this one</extracomment>
        <translation>Periodo siguiente</translation>
    </message>
</context>
<context>
    <name>authloupe::Timeline</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <extracomment>Number of connections of a stretch of the timeline</extracomment>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
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
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Legend of the timeline; connections whose authentication failed (feminine plural in French)</extracomment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Legend of the timeline; connections whose authentication failed first and succeeded later</extracomment>
        <translation>Correctos tras fallo</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Legend of the timeline; connections whose authentication ended with an error, as of LDAP</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>No authentication</source>
        <extracomment>Legend of the timeline; connections without any authentication attempt</extracomment>
        <translation>Sin autenticación</translation>
    </message>
    <message>
        <source>Bin size: %1</source>
        <extracomment>Above the timeline; %1 is the time that one bar stands for, such as &quot;5 minutes&quot;</extracomment>
        <translation>Tamaño del intervalo: %1</translation>
    </message>
    <message>
        <source>Open a log to see its connections over time.</source>
        <extracomment>In the empty timeline while no log is open</extracomment>
        <translation>Abra un registro para ver sus conexiones a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>Ninguna conexión cumple el filtro.</translation>
    </message>
    <message>
        <source>No connection in this stretch of time. Press Esc to zoom out.</source>
        <extracomment>In the empty timeline after zooming in</extracomment>
        <translation>No hay ninguna conexión en este intervalo de tiempo. Pulse Esc para alejar.</translation>
    </message>
    <message>
        <source>The log states no time for these connections.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>El registro no indica la hora de estas conexiones.</translation>
    </message>
    <message>
        <source>None of these connections attempted authentication.</source>
        <extracomment>In the empty timeline: no connection that passes the filter tried to authenticate</extracomment>
        <translation>En ninguna de estas conexiones se intentó la autenticación.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>Legend of the timeline; connections to the appliance</extracomment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Legend of the timeline; connections that the appliance made</extracomment>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <extracomment>Legend of the timeline; connections with another SMTP authentication profile than those named</extracomment>
        <translation>Otros perfiles</translation>
    </message>
    <message>
        <source>Profile not stated</source>
        <extracomment>Legend of the timeline; connections for which the log states no SMTP authentication profile</extracomment>
        <translation>Perfil no indicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>In a saved picture of the timeline, behind the names of some log files: so many more of them</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Log files: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the names of log files</extracomment>
        <translation>Archivos de registro: %1</translation>
    </message>
    <message>
        <source>Logarithmic height</source>
        <extracomment>Above the timeline and in a saved picture of it: the height of its bars follows the logarithm of counts</extracomment>
        <translation>Altura logarítmica</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>Button above the timeline: its bars are told apart by inbound and outbound</extracomment>
        <translation>Por sentido</translation>
    </message>
    <message>
        <source>By profile</source>
        <comment>timeline</comment>
        <extracomment>Button above the timeline: its bars are told apart by SMTP authentication profile</extracomment>
        <translation>Por perfil</translation>
    </message>
    <message>
        <source>By outcome</source>
        <extracomment>Button above the timeline: its bars are told apart by succeeded, failed and so on</extracomment>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>Connections over time, by direction</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by inbound and outbound</extracomment>
        <translation>Conexiones a lo largo del tiempo, por sentido</translation>
    </message>
    <message>
        <source>Connections over time, by profile</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by SMTP authentication profile</extracomment>
        <translation>Conexiones a lo largo del tiempo, por perfil</translation>
    </message>
    <message>
        <source>Connections over time, by outcome of the authentication</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by succeeded, failed and so on</extracomment>
        <translation>Conexiones a lo largo del tiempo, por resultado de la autenticación</translation>
    </message>
    <message>
        <source>Outside this stretch of time: %1</source>
        <extracomment>About the timeline: connections that pass the filter but are off the screen after zooming in</extracomment>
        <translation>Fuera de este intervalo de tiempo: %1</translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <extracomment>About the timeline: connections for which the log states no time</extracomment>
        <translation>Sin hora: %1</translation>
    </message>
    <message>
        <source>Without authentication, not drawn: %1</source>
        <extracomment>In a saved picture of the timeline: connections that tried no authentication are not in the bars</extracomment>
        <translation>Sin autenticación, no representadas: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <extracomment>In a saved picture of the timeline: no filter is set</extracomment>
        <translation>Filtro: ninguno</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the choices of the filter, with semicolons between them</extracomment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>profile</comment>
        <extracomment>Legend of the timeline: the log states a profile, but its name is empty</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The clock goes back by %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>El reloj retrocede %1, de %2 a %3 (%4, línea %5).</translation>
    </message>
    <message>
        <source>No entry for %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: the log was silent or its clock jumped; %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>Ninguna entrada durante %1, de %2 a %3 (%4, línea %5).</translation>
    </message>
    <message>
        <source>Log file %1 begins, at %2.</source>
        <extracomment>Mark on the timeline: %1 a log file, %2 a time</extracomment>
        <translation>El archivo de registro %1 comienza, a las %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more mark(s) here</source>
        <extracomment>Below some marks of the timeline: so many more stand at the same place</extracomment>
        <translation>
            <numerusform>%n marca más aquí</numerusform>
            <numerusform>%n marcas más aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps back of the clock: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the clock of the log goes back</extracomment>
        <translation>Retrocesos del reloj: %1</translation>
    </message>
    <message>
        <source>Gaps in the log: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the log is silent for more than an hour</extracomment>
        <translation>Lagunas en el registro: %1</translation>
    </message>
    <message>
        <source>Log files that begin: %1</source>
        <extracomment>Marks on the timeline; %1 is how many log files begin behind the first one</extracomment>
        <translation>Archivos de registro que comienzan: %1</translation>
    </message>
    <message>
        <source>Several at the same place</source>
        <extracomment>Legend of a picture of the timeline: one sign stands for several things, such as a gap and the beginning of a log file, since they are close together</extracomment>
        <translation>Varias en el mismo lugar</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineBinsModel</name>
    <message>
        <source>Time range</source>
        <extracomment>Column header: from when to when a bar of the timeline goes</extracomment>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column header: all connections of a bar of the timeline</extracomment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <extracomment>Name of the chart for assistive technology</extracomment>
        <translation>Línea de tiempo</translation>
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
        <translation>Imagen PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawing (%1)</source>
        <extracomment>Kind of file in the dialog that saves a picture of the timeline; %1 is *.svg</extracomment>
        <translation>Dibujo SVG (%1)</translation>
    </message>
    <message>
        <source>Save timeline as picture</source>
        <extracomment>Title of the dialog that asks for the file of a picture of the timeline</extracomment>
        <translation>Guardar la línea de tiempo como imagen</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineView</name>
    <message>
        <source>Drag to select a time range, turn the wheel to zoom, press Esc to go back.</source>
        <extracomment>Help text of the timeline for assistive technology and &quot;What&apos;s this&quot;</extracomment>
        <translation>Arrastre para seleccionar un intervalo de tiempo, gire la rueda para acercar o alejar y pulse Esc para volver atrás.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Remove time filter</source>
        <extracomment>Context menu of the timeline: the connections are no longer filtered by time</extracomment>
        <translation>Quitar el filtro de tiempo</translation>
    </message>
    <message>
        <source>Show connections without authentication</source>
        <extracomment>Context menu of the timeline, with a check mark: the bars also count connections that tried no authentication</extracomment>
        <translation>Mostrar conexiones sin autenticación</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>Context menu of the timeline: opens a dialog with the figures of the chart</extracomment>
        <translation>Mostrar como tabla…</translation>
    </message>
    <message>
        <source>Colours and other commands of the timeline</source>
        <extracomment>Name of a button above the timeline for assistive technology; its text says by what bars are told apart</extracomment>
        <translation>Colores y otras órdenes de la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValues</name>
    <message>
        <source>Users</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists user names</extracomment>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists remote IP addresses</extracomment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists networks of remote IP addresses, such as 10.1.2.0/24</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists SMTP authentication profiles</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists authentication mechanisms such as PLAIN and LOGIN</extracomment>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists interfaces and listeners of the appliance</extracomment>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Sender groups</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists sender groups of the appliance&apos;s policy</extracomment>
        <translation>Grupos de remitentes</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists the countries that remote addresses belong to</extracomment>
        <translation>Países</translation>
    </message>
    <message>
        <source>No authentication attempt on the connections shown has such a value.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: a user, a profile, a mechanism</extracomment>
        <translation>Ningún intento de autenticación de las conexiones mostradas tiene un valor así.</translation>
    </message>
    <message>
        <source>The log states no such value for the connections shown.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: an address, a country</extracomment>
        <translation>El registro no indica un valor así para las conexiones mostradas.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Header of a column: a user name, an address, a country, whatever is listed</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Header of a column: number of SMTP connections</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Header of a column: number of authentication attempts that succeeded</extracomment>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Header of a column: number of authentication attempts that failed</extracomment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Header of a column: number of authentication attempts that ended with an error</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Header of a column: number of different remote IP addresses</extracomment>
        <translation>Direcciones IP distintas</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Header of a column: number of different user names</extracomment>
        <translation>Usuarios distintos</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>Header of a column: earliest time</extracomment>
        <translation>Primera aparición</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Header of a column: latest time</extracomment>
        <translation>Última aparición</translation>
    </message>
    <message>
        <source>Ever succeeded</source>
        <extracomment>Header of a column, values yes and no: did an authentication with this value ever succeed in the log</extracomment>
        <translation>Alguna vez correcto</translation>
    </message>
    <message>
        <source>Connections with this value, of those shown.</source>
        <extracomment>Tooltip of the column &quot;Connections&quot;</extracomment>
        <translation>Conexiones con este valor, entre las mostradas.</translation>
    </message>
    <message>
        <source>Authentication attempts with this value, on the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;Succeeded&quot;, &quot;Failed&quot; and &quot;Errors&quot;</extracomment>
        <translation>Intentos de autenticación con este valor, en las conexiones mostradas.</translation>
    </message>
    <message>
        <source>Number of different remote addresses that tried this user.</source>
        <extracomment>Tooltip of the column &quot;Distinct IP addresses&quot;</extracomment>
        <translation>Número de direcciones remotas distintas que probaron este usuario.</translation>
    </message>
    <message>
        <source>Number of different users that were tried with this value.</source>
        <extracomment>Tooltip of the column &quot;Distinct users&quot;</extracomment>
        <translation>Número de usuarios distintos probados con este valor.</translation>
    </message>
    <message>
        <source>The earliest and the latest time among the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;First seen&quot; and &quot;Last seen&quot;</extracomment>
        <translation>La hora más temprana y la más tardía entre las conexiones mostradas.</translation>
    </message>
    <message>
        <source>Whether an attempt with this value succeeded anywhere in the log, whatever the filter is.</source>
        <extracomment>Tooltip of the column &quot;Ever succeeded&quot;</extracomment>
        <translation>Indica si un intento con este valor fue correcto en alguna parte del registro, sea cual sea el filtro.</translation>
    </message>
    <message>
        <source>Failed: %1, error: %2, succeeded: %3</source>
        <extracomment>Shares of the authentication attempts with one value. %1, %2, %3: percentages such as 75%</extracomment>
        <translation>Fallidos: %1, error: %2, correctos: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValuesPane</name>
    <message>
        <source>Top values</source>
        <extracomment>Name of a row of tabs for assistive technology: users, addresses, networks …</extracomment>
        <translation>Valores principales</translation>
    </message>
    <message>
        <source>List of values</source>
        <extracomment>Name of a list for assistive technology: users, addresses and so on with their counts</extracomment>
        <translation>Lista de valores</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Button: writes the list of values to a file</extracomment>
        <translation>Exportar la lista…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueList</name>
    <message>
        <source>Filter by this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: only connections with this value are shown</extracomment>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: connections with this value are hidden</extracomment>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: writes the list to a file</extracomment>
        <translation>Exportar la lista…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueTableModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>a user name of no characters, which the log states as such</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Header of a column of small bars: which part of the attempts failed, and which succeeded</extracomment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Failures, errors and successes among the attempts.</source>
        <extracomment>Tooltip of the column &quot;Share&quot;</extracomment>
        <translation>Fallos, errores y aciertos entre los intentos.</translation>
    </message>
</context>
<context>
    <name>authloupe::WholeLogPane</name>
    <message>
        <source>Searching: %1</source>
        <extracomment>Above the whole log while it is searched; %1 is a share such as 43%</extracomment>
        <translation>Buscando: %1</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <extracomment>Above the whole log: somebody ended the search before it was through</extracomment>
        <translation>Se canceló la búsqueda.</translation>
    </message>
    <message>
        <source>Not found in the whole log.</source>
        <extracomment>Above the whole log: no line holds what was looked for</extracomment>
        <translation>No se encontró en todo el registro.</translation>
    </message>
    <message>
        <source>The search went on from the end of the log.</source>
        <extracomment>Above the whole log: a search backwards came to the first line</extracomment>
        <translation>La búsqueda continuó desde el final del registro.</translation>
    </message>
    <message>
        <source>The search went on from the beginning of the log.</source>
        <extracomment>Above the whole log: a search came to the last line</extracomment>
        <translation>La búsqueda continuó desde el principio del registro.</translation>
    </message>
    <message>
        <source>There are lines from 1 to %1 in this file.</source>
        <extracomment>Above the whole log: what was typed is no number of a line; %1 is the last one</extracomment>
        <translation>Este archivo tiene las líneas 1 a %1.</translation>
    </message>
    <message>
        <source>This line belongs to no connection.</source>
        <extracomment>Above the whole log: somebody asked for the connection of a line</extracomment>
        <translation>Esta línea no pertenece a ninguna conexión.</translation>
    </message>
    <message>
        <source>Too many lines to copy. Select fewer.</source>
        <extracomment>Above the whole log: more lines are selected than a clipboard should carry</extracomment>
        <translation>Demasiadas líneas para copiar. Seleccione menos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <extracomment>Above the whole log; %Ln is a number of lines</extracomment>
        <translation>
            <numerusform>%n línea copiada.</numerusform>
            <numerusform>%n líneas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show connection</source>
        <extracomment>Context menu of the whole log: goes to the connection to which the line belongs</extracomment>
        <translation>Mostrar conexión</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Context menu of the whole log: puts the selected lines on the clipboard</extracomment>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Whole log</source>
        <extracomment>Name of the pane for assistive technology: all lines of all files that are open</extracomment>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>This file has no lines.</source>
        <extracomment>Above the whole log: somebody wants to go to a line</extracomment>
        <translation>Este archivo no tiene líneas.</translation>
    </message>
</context>
<context>
    <name>authloupe::WindowMessages</name>
    <message>
        <source>Loading was cancelled. Only what had been read until then is shown.</source>
        <extracomment>message above the table</extracomment>
        <translation>Se ha cancelado la carga. Solo se muestra lo leído hasta ese momento.</translation>
    </message>
    <message>
        <source>There was nothing to read in what was chosen.</source>
        <extracomment>message above the table: no chosen file gave anything, although none had an error</extracomment>
        <translation>No había nada que leer en los elementos elegidos.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside, and everything starts from the defaults.</source>
        <extracomment>message above the table when the program starts</extracomment>
        <translation>No se ha podido leer la configuración. Se ha guardado aparte y el programa se inicia con los valores predeterminados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: the selection lies too scattered in this order.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%n fila ya no está seleccionada: la selección queda demasiado dispersa en este orden.</numerusform>
            <numerusform>%n filas ya no están seleccionadas: la selección queda demasiado dispersa en este orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more than the table can show. Narrow the filter to see them; an export has them all.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%n fila más de las que la tabla puede mostrar. Acote el filtro para verla; una exportación las incluye todas.</numerusform>
            <numerusform>%n filas más de las que la tabla puede mostrar. Acote el filtro para verlas; una exportación las incluye todas.</numerusform>
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
            <numerusform>%1 y %n más – %2</numerusform>
            <numerusform>%1 y %n más – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders in “%1” hold files as well, which were not read.</source>
        <extracomment>message above the table, with the button “Read them too” behind it; %1 is a folder that was opened</extracomment>
        <translation>Las carpetas de «%1» también contienen archivos, que no se han leído.</translation>
    </message>
    <message>
        <source>Read them too</source>
        <extracomment>button behind the message that the folders in a folder were not read</extracomment>
        <translation>Leerlos también</translation>
    </message>
    <message>
        <source>This log cannot be followed: only a log file that is neither packed nor pasted grows.</source>
        <extracomment>message above the table when somebody wants to go on reading a log while it is written</extracomment>
        <translation>Este registro no se puede seguir: solo crece un archivo de registro que no está comprimido ni pegado.</translation>
    </message>
    <message>
        <source>Following “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is read on while it is written</extracomment>
        <translation>Siguiendo «%1»</translation>
    </message>
    <message>
        <source>Waiting for “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is followed, but not to be found at the moment</extracomment>
        <translation>Esperando «%1»</translation>
    </message>
    <message>
        <source>Paused: “%1”</source>
        <extracomment>status bar; %1 is the name of a log that was followed and will be again</extracomment>
        <translation>En pausa: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read, or not to the end.</source>
        <extracomment>message above the table, behind a hundred others that each name a file and say what is wrong with it</extracomment>
        <translation>
            <numerusform>%n archivo más no se ha podido leer, o no hasta el final.</numerusform>
            <numerusform>%n archivos más no se han podido leer, o no hasta el final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::Words</name>
    <message>
        <source>Inbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Direction of a connection (feminine in French)</extracomment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Result of an authentication attempt: the directory or forwarding server was in trouble</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Outcome of the authentication on a connection: a failed attempt, then one that succeeded</extracomment>
        <translation>Correcto tras fallo</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not attempted</source>
        <extracomment>Outcome of the authentication on a connection: nobody tried (feminine in French)</extracomment>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>How a connection ended; the log does not tell</extracomment>
        <translation>Fin no registrado</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>How a connection ended (feminine in French)</extracomment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>How a connection ended: it was dropped (feminine in French)</extracomment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Lost, then closed</source>
        <extracomment>How a connection ended: it was dropped, and then the log says closed (feminine in French)</extracomment>
        <translation>Perdida y luego cerrada</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No TLS logged</source>
        <extracomment>The log tells nothing about TLS on a connection</extracomment>
        <translation>Sin TLS registrado</translation>
    </message>
    <message>
        <source>TLS negotiated</source>
        <extracomment>State of TLS on a connection</extracomment>
        <translation>TLS negociado</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Trouble on a connection: encryption could not be negotiated
----------
State of TLS on a connection</extracomment>
        <translation>Error de TLS</translation>
    </message>
    <message>
        <source>TLS required but not started</source>
        <extracomment>State of TLS on a connection: it was required, but the other side did not start it</extracomment>
        <translation>TLS obligatorio no iniciado</translation>
    </message>
    <message>
        <source>Authentication succeeded on this connection, without a failed attempt before.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded&quot;</extracomment>
        <translation>La autenticación fue correcta en esta conexión, sin ningún intento fallido previo.</translation>
    </message>
    <message>
        <source>Authentication failed on this connection and did not succeed later.</source>
        <extracomment>Tooltip of the outcome &quot;Failed&quot;</extracomment>
        <translation>La autenticación falló en esta conexión y no fue correcta después.</translation>
    </message>
    <message>
        <source>An attempt failed and a later one on the same connection succeeded.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded after failure&quot;</extracomment>
        <translation>Un intento falló y otro posterior en la misma conexión fue correcto.</translation>
    </message>
    <message>
        <source>Authentication could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the outcome &quot;Error&quot;</extracomment>
        <translation>No se pudo determinar el resultado de la autenticación: problema con el directorio, el servidor de reenvío o el perfil.</translation>
    </message>
    <message>
        <source>Nobody tried to authenticate on this connection.</source>
        <extracomment>Tooltip of the outcome &quot;Not attempted&quot;</extracomment>
        <translation>Nadie intentó autenticarse en esta conexión.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <extracomment>What became of a message: the log does not tell
----------
How a message came to be: the log does not tell</extracomment>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of a message: it was accepted and waits for delivery</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>What became of a message: it left the appliance, and the log does not tell how</extracomment>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a message</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>What became of a message: it could not be delivered and came back</extracomment>
        <translation>Rebotado</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>What became of a message: delivery was put off</extracomment>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>What became of a message: a rule of the appliance threw it away</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>What became of a message: it did not arrive whole</extracomment>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a message: an administrator removed it</extracomment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>How a message came to be: on an inbound connection</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>How a message came to be: the appliance changed another message and gave it a new number</extracomment>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>How a message came to be: it carries some recipients of another message</extracomment>
        <translation>Separado de otro</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>How a message came to be: a rule of the appliance copied another message</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Bounce message</source>
        <extracomment>How a message came to be: it tells the sender of another message that it came back</extracomment>
        <translation>Mensaje de rebote</translation>
    </message>
    <message>
        <source>Connection limit reached</source>
        <extracomment>Trouble on a connection: a limit on the number of connections was reached</extracomment>
        <translation>Límite de conexiones alcanzado</translation>
    </message>
    <message>
        <source>Directory harvest attack</source>
        <extracomment>Trouble on a connection: dropped because the client was guessing recipient addresses</extracomment>
        <translation>Ataque de recopilación de direcciones</translation>
    </message>
    <message>
        <source>Lost before any command</source>
        <extracomment>Trouble on a connection: the client left before it sent any SMTP command</extracomment>
        <translation>Perdida antes de cualquier comando</translation>
    </message>
    <message>
        <source>Rejection delayed</source>
        <extracomment>Trouble on a connection: rejected by policy, but kept open to record the recipients</extracomment>
        <translation>Rechazo aplazado</translation>
    </message>
    <message>
        <source>Sender rejected</source>
        <extracomment>Trouble on a connection: an envelope sender (MAIL FROM) was rejected</extracomment>
        <translation>Remitente rechazado</translation>
    </message>
    <message>
        <source>Recipient rejected</source>
        <extracomment>Trouble on a connection: a recipient (RCPT TO) was rejected</extracomment>
        <translation>Destinatario rechazado</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <extracomment>Trouble on a connection: the client sent something that is no SMTP command</extracomment>
        <translation>Comando desconocido</translation>
    </message>
    <message>
        <source>Bad command syntax</source>
        <extracomment>Trouble on a connection: the client sent an SMTP command with bad syntax</extracomment>
        <translation>Sintaxis de comando no válida</translation>
    </message>
    <message>
        <source>Receiving failed</source>
        <extracomment>Trouble on a connection: a message could not be received (message loop, size, resources)</extracomment>
        <translation>Error de recepción</translation>
    </message>
    <message>
        <source>No message within the timeout</source>
        <extracomment>Trouble on a connection: disconnected because no message came within the timeout</extracomment>
        <translation>Ningún mensaje en el tiempo de espera</translation>
    </message>
    <message>
        <source>Connection time exceeded</source>
        <extracomment>Trouble on a connection: disconnected because it lasted longer than allowed</extracomment>
        <translation>Tiempo de conexión superado</translation>
    </message>
    <message>
        <source>Too many bad commands</source>
        <extracomment>Trouble on a connection: disconnected after too many SMTP commands that were wrong</extracomment>
        <translation>Demasiados comandos no válidos</translation>
    </message>
    <message>
        <source>Message aborted</source>
        <extracomment>Trouble on a connection: a message was not received completely</extracomment>
        <translation>Mensaje interrumpido</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Trouble on a connection: authentication was required and the other side did not start it</extracomment>
        <translation>Autenticación obligatoria no intentada</translation>
    </message>
    <message>
        <source>Ended by the appliance</source>
        <extracomment>Trouble on a connection: the mail appliance ended it</extracomment>
        <translation>Finalizada por el dispositivo</translation>
    </message>
    <message>
        <source>TLS required but not negotiated</source>
        <extracomment>Trouble on a connection: encryption was required and did not come about</extracomment>
        <translation>TLS obligatorio no negociado</translation>
    </message>
    <message>
        <source>STARTTLS not supported</source>
        <extracomment>Trouble on a connection: the other server does not know the STARTTLS command. Do not translate STARTTLS</extracomment>
        <translation>STARTTLS no compatible</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <extracomment>Trouble on a connection: a name could not be looked up. Do not translate DNS</extracomment>
        <translation>Error de DNS</translation>
    </message>
    <message>
        <source>Connection error</source>
        <extracomment>Trouble on a connection: it could not be established, or it broke</extracomment>
        <translation>Error de conexión</translation>
    </message>
    <message>
        <source>Concurrency limit reached</source>
        <extracomment>Trouble on a connection: the limit on connections at the same time was reached</extracomment>
        <translation>Límite de conexiones simultáneas alcanzado</translation>
    </message>
    <message>
        <source>Delivery suspended</source>
        <extracomment>Trouble on a connection: an administrator suspended the delivery of messages</extracomment>
        <translation>Entrega suspendida</translation>
    </message>
    <message>
        <source>Delivery delayed</source>
        <extracomment>Trouble on a connection: a delivery was put off and will be tried again</extracomment>
        <translation>Entrega aplazada</translation>
    </message>
    <message>
        <source>Message bounced</source>
        <extracomment>Trouble on a connection: a message bounced</extracomment>
        <translation>Mensaje rebotado</translation>
    </message>
    <message>
        <source>Bounce message bounced</source>
        <extracomment>Trouble on a connection: the bounce message itself bounced</extracomment>
        <translation>Mensaje de rebote rebotado</translation>
    </message>
</context>
</TS>
