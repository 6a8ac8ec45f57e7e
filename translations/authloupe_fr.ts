<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>authloupe::AboutDialog</name>
    <message>
        <source>Shows who tried to authenticate over SMTP, on which connection, and whether it worked, from the mail_logs of a Cisco ESA.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Montre qui a tenté de s’authentifier par SMTP, sur quelle connexion et avec quel résultat, d’après les journaux mail_logs d’un Cisco ESA.</translation>
    </message>
    <message>
        <source>Works on this computer only: it sends nothing, and writes nothing but what you export, save or copy.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Fonctionne uniquement sur cet ordinateur&#xa0;: n’envoie rien et n’écrit rien d’autre que ce que vous exportez, enregistrez ou copiez.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Comes without any warranty.</source>
        <extracomment>in the About dialog; GPL is the name of the licence</extracomment>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Uses Qt %1.</source>
        <extracomment>in the About dialog; %1 is a version number</extracomment>
        <translation>Utilise Qt %1.</translation>
    </message>
    <message>
        <source>Cisco, AsyncOS and IronPort are trademarks of Cisco Systems; this program is not affiliated with that company.</source>
        <extracomment>in the About dialog</extracomment>
        <translation>Cisco, AsyncOS et IronPort sont des marques de Cisco Systems&#x202f;; ce programme n’est pas affilié à cette société.</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>title of the About dialog; %1 is the name of the program</extracomment>
        <translation>À propos de %1</translation>
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
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>menu File; chooses a folder of log files</extracomment>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <extracomment>menu File; chooses log files that are read together with those that are open</extracomment>
        <translation>A&amp;jouter un fichier…</translation>
    </message>
    <message>
        <source>Open &amp;sample log</source>
        <extracomment>menu File and button of the start page; opens an example that comes with the program</extracomment>
        <translation>Ouvrir le journal d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>menu File; reads the log files again</extracomment>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>menu File; writes the selected connections to a CSV file</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>menu File; closes the window</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>menu File; ends the program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>menu Edit; copies the selected rows of the table</extracomment>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <extracomment>menu Edit; copies the value of the current cell</extracomment>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>menu Edit; all rows of the table</extracomment>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Paste log text</source>
        <extracomment>menu Edit; opens the log lines that are in the clipboard</extracomment>
        <translation>C&amp;oller du texte de journal</translation>
    </message>
    <message>
        <source>Paste and &amp;edit log text…</source>
        <extracomment>menu Edit; opens a dialog in which log lines can be pasted or typed</extracomment>
        <translation>Coller et &amp;modifier du texte de journal…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>menu Edit; goes to the search field</extracomment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search in &amp;log lines</source>
        <extracomment>menu Edit; goes to the search field of the raw log lines of a connection</extracomment>
        <translation>Rechercher dans les li&amp;gnes du journal</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>menu View; shows or hides the timeline</extracomment>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>menu View; shows or hides the pane with the details of a connection</extracomment>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Timeline shows connections &amp;without authentication</source>
        <extracomment>menu View; the timeline then also draws connections without any authentication attempt</extracomment>
        <translation>Afficher les connexions &amp;sans authentification dans la chronologie</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <extracomment>menu View; of the timeline</extracomment>
        <translation>Réinitialiser le &amp;zoom</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble…</source>
        <extracomment>menu View; opens the figures of the timeline as a table</extracomment>
        <translation>Chronologie sous forme de &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>menu View; opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>Tri cro&amp;issant</translation>
    </message>
    <message>
        <source>Sort d&amp;escending</source>
        <extracomment>menu View and header of a column</extracomment>
        <translation>Tri décroissa&amp;nt</translation>
    </message>
    <message>
        <source>Order as in the &amp;log</source>
        <extracomment>menu View and header of a column; the rows stand in the order of the log again</extracomment>
        <translation>Ordre du &amp;journal</translation>
    </message>
    <message>
        <source>Log files and lines &amp;not understood…</source>
        <extracomment>menu View; opens the report about how many lines of the log were understood</extracomment>
        <translation>&amp;Fichiers journaux et lignes non reconnues…</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <extracomment>menu Filter; shows only the connections with the value of the current cell</extracomment>
        <translation>&amp;Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <extracomment>menu Filter; hides the connections with the value of the current cell</extracomment>
        <translation>&amp;Exclure cette valeur</translation>
    </message>
    <message>
        <source>F&amp;rom this time on</source>
        <extracomment>menu Filter; hides the connections that began before the current one</extracomment>
        <translation>À &amp;partir de cette heure</translation>
    </message>
    <message>
        <source>Un&amp;til this time</source>
        <extracomment>menu Filter; hides the connections that began after the current one</extracomment>
        <translation>&amp;Jusqu’à cette heure</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <extracomment>menu Filter; goes to the field for a user name</extracomment>
        <translation>Par &amp;utilisateur</translation>
    </message>
    <message>
        <source>By &amp;profile</source>
        <extracomment>menu Filter; goes to the field for an SMTP authentication profile</extracomment>
        <translation>Par p&amp;rofil</translation>
    </message>
    <message>
        <source>Clear &amp;step by step</source>
        <extracomment>menu Filter, key Esc; takes back one thing at a time: typed text, zoom, time range, all other filters</extracomment>
        <translation>Effacer ét&amp;ape par étape</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>menu Filter and button; all connections are shown again</extracomment>
        <translation>Effacer les fil&amp;tres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>menu Go; to the filter before this one</extracomment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>menu Go; to the filter after this one</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next failed authentication</source>
        <extracomment>menu Go; to the next row with a failed authentication</extracomment>
        <translation>Échec d’authentification sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous failed authentication</source>
        <extracomment>menu Go; to the row with a failed authentication before this one</extracomment>
        <translation>Échec d’authentification pré&amp;cédent</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <extracomment>menu Go; moves the keyboard focus from filters to timeline, table and details</extracomment>
        <translation>Vole&amp;t suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <extracomment>menu Go; the same backwards</extracomment>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>menu Help; opens the list of keyboard shortcuts</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>menu Help; %1 is the name of the program</extracomment>
        <translation>À &amp;propos de %1</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <extracomment>menu Help; Qt is the name of the toolkit</extracomment>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button; %1 is what it does, %2 are keys such as Ctrl+O</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Filter language</source>
        <extracomment>menu Help; opens a window with what can be typed into the search field</extracomment>
        <translation>&amp;Langage de filtrage</translation>
    </message>
    <message>
        <source>Top &amp;values</source>
        <extracomment>menu View; shows or hides the pane that lists users, addresses and so on with their counts</extracomment>
        <translation>V&amp;aleurs principales</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>menu Filter; goes to the field for the start of a stretch of time</extracomment>
        <translation>Par &amp;date</translation>
    </message>
    <message>
        <source>Fo&amp;llow file</source>
        <extracomment>menu File; goes on reading a log while the appliance writes it</extracomment>
        <translation>&amp;Suivre le fichier</translation>
    </message>
    <message>
        <source>Sa&amp;ve filter…</source>
        <extracomment>menu Filter → Saved filters; asks for a name</extracomment>
        <translation>&amp;Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <extracomment>menu Filter → Saved filters; shows all of them, to rename, delete, import and export</extracomment>
        <translation>&amp;Gérer les filtres enregistrés…</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <extracomment>menu Edit; copies the value of the current cell as it is written in the search field, user:=ironport</extracomment>
        <translation>Copier comme filtre</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <extracomment>menu Filter; shows all connections with the value of the current cell, and drops every other filter</extracomment>
        <translation>Cette valeur &amp;seulement</translation>
    </message>
    <message>
        <source>Everything of this user</source>
        <extracomment>menu Filter; shows all connections with the user of the current one, and drops every other filter</extracomment>
        <translation>Tout de cet utilisateur</translation>
    </message>
    <message>
        <source>Everything of this remote address</source>
        <extracomment>menu Filter; shows all connections from or to the remote address of the current one, and drops every other filter</extracomment>
        <translation>Tout de cette adresse distante</translation>
    </message>
    <message>
        <source>Everything of this network</source>
        <extracomment>menu Filter; shows all connections of the /24 or /64 network of the current one&apos;s remote address, and drops every other filter</extracomment>
        <translation>Tout de ce réseau</translation>
    </message>
    <message>
        <source>Everything of this profile</source>
        <extracomment>menu Filter; shows all connections with the SMTP authentication profile of the current one, and drops every other filter</extracomment>
        <translation>Tout de ce profil</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>menu Go; the time filter moves back by its own length</extracomment>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>menu Go; the time filter moves on by its own length</extracomment>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Search in &amp;whole log</source>
        <extracomment>menu Edit; goes to the search field above the pane with all lines of all files</extracomment>
        <translation>Rechercher dans tout le &amp;journal</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <extracomment>menu View; shows or hides the pane with all lines of all files, as they stand in the log</extracomment>
        <translation>Journa&amp;l complet</translation>
    </message>
    <message>
        <source>&amp;Show in whole log</source>
        <extracomment>menu Go and context menu; goes to the first line of the connection in the pane with the whole log</extracomment>
        <translation>&amp;Afficher dans le journal complet</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <extracomment>menu Go; goes to the field for the number of a line of the whole log</extracomment>
        <translation>Aller à la &amp;ligne</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <extracomment>menu File; writes a document for people about the connections shown, as HTML or PDF</extracomment>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Open &amp;notes…</source>
        <extracomment>menu File; reads marks and notes of connections from a file</extracomment>
        <translation>Ouvrir des &amp;notes…</translation>
    </message>
    <message>
        <source>Sa&amp;ve notes</source>
        <extracomment>menu File; writes marks and notes of connections into their file</extracomment>
        <translation>Enre&amp;gistrer les notes</translation>
    </message>
    <message>
        <source>Save notes as…</source>
        <extracomment>menu File; writes marks and notes of connections into another file</extracomment>
        <translation>Enregistrer les notes sous…</translation>
    </message>
    <message>
        <source>&amp;Mark connection</source>
        <extracomment>menu Edit; sets or removes the mark of the current connection</extracomment>
        <translation>Mar&amp;quer la connexion</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <extracomment>menu Edit; goes to the field for a note about the current connection</extracomment>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>Select mar&amp;ked connections</source>
        <extracomment>menu Edit; all marked connections that the table shows</extracomment>
        <translation>&amp;Sélectionner les connexions marquées</translation>
    </message>
    <message>
        <source>Next &amp;marked connection</source>
        <extracomment>menu Go; to the next row that somebody marked</extracomment>
        <translation>Connexion &amp;marquée suivante</translation>
    </message>
    <message>
        <source>Previous mar&amp;ked connection</source>
        <extracomment>menu Go; to the row before this one that somebody marked</extracomment>
        <translation>Connexion marquée précé&amp;dente</translation>
    </message>
    <message>
        <source>Save timeline as picture…</source>
        <extracomment>menu View and context menu of the timeline; writes the chart to a PNG or SVG file</extracomment>
        <translation>Enregistrer la chronologie comme image…</translation>
    </message>
    <message>
        <source>Copy timeline as picture</source>
        <extracomment>menu View and context menu of the timeline; the chart as a picture for the clipboard</extracomment>
        <translation>Copier la chronologie comme image</translation>
    </message>
    <message>
        <source>Colour timeline by outcome</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are succeeded, failed and so on</extracomment>
        <translation>Colorer la chronologie par résultat</translation>
    </message>
    <message>
        <source>Colour timeline by direction</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are inbound and outbound</extracomment>
        <translation>Colorer la chronologie par sens</translation>
    </message>
    <message>
        <source>Colour timeline by profile</source>
        <extracomment>menu View and context menu of the timeline; the parts of its bars are SMTP authentication profiles</extracomment>
        <translation>Colorer la chronologie par profil</translation>
    </message>
    <message>
        <source>Timeline with logarithmic height</source>
        <extracomment>menu View and context menu of the timeline, with a check mark</extracomment>
        <translation>Chronologie à hauteur logarithmique</translation>
    </message>
    <message>
        <source>Timeline marks clock steps and log files</source>
        <extracomment>menu View and context menu of the timeline, with a check mark: signs where the clock of the log goes back, where it is silent for long, and where a log file begins</extracomment>
        <translation>Chronologie avec sauts d’horloge et fichiers journaux</translation>
    </message>
    <message>
        <source>Reopen closed log</source>
        <extracomment>menu File; opens the log again that was closed last, or in whose place another one was opened</extracomment>
        <translation>Rouvrir le journal fermé</translation>
    </message>
    <message>
        <source>Marked connections only</source>
        <extracomment>menu Filter; checked while only connections are shown that somebody marked</extracomment>
        <translation>Connexions marquées uniquement</translation>
    </message>
    <message>
        <source>Next connection of this user</source>
        <extracomment>menu Go and context menus; to the next connection in the log on which the same user tried to sign in</extracomment>
        <translation>Connexion suivante de cet utilisateur</translation>
    </message>
    <message>
        <source>Previous connection of this user</source>
        <extracomment>menu Go and context menus; to the connection before it in the log on which the same user tried to sign in</extracomment>
        <translation>Connexion précédente de cet utilisateur</translation>
    </message>
    <message>
        <source>Next connection of this remote address</source>
        <extracomment>menu Go and context menus; to the next connection in the log from or to the same remote address</extracomment>
        <translation>Connexion suivante de cette adresse distante</translation>
    </message>
    <message>
        <source>Previous connection of this remote address</source>
        <extracomment>menu Go and context menus; to the connection before it in the log from or to the same remote address</extracomment>
        <translation>Connexion précédente de cette adresse distante</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>menu Settings; opens a dialog with all settings of the program</extracomment>
        <translation>Tous les paramètres…</translation>
    </message>
    <message>
        <source>Shortly before and after this time</source>
        <extracomment>menu Filter; shows what began shortly before or after the current connection; how long that is, is chosen in the settings</extracomment>
        <translation>Juste avant et après cette heure</translation>
    </message>
</context>
<context>
    <name>authloupe::AttemptModel</name>
    <message>
        <source>Gap</source>
        <extracomment>Column: time between an authentication attempt and the one before it</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Time since the attempt before this one.</source>
        <extracomment>Tooltip of the column &quot;Gap&quot;</extracomment>
        <translation>Temps écoulé depuis la tentative précédente.</translation>
    </message>
    <message>
        <source>In the same second as the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>Dans la même seconde que la tentative précédente, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds after the attempt before it, %1.</source>
        <extracomment>About an authentication attempt; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%Ln seconde après la tentative précédente, %1.</numerusform>
            <numerusform>%Ln secondes après la tentative précédente, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds earlier than the attempt before it, %1: the clock went back.</source>
        <extracomment>About an authentication attempt that stands later in the log but with an earlier time; %1 is the time of the attempt before it</extracomment>
        <translation>
            <numerusform>%Ln seconde avant la tentative précédente, %1&#xa0;: l’horloge est revenue en arrière.</numerusform>
            <numerusform>%Ln secondes avant la tentative précédente, %1&#xa0;: l’horloge est revenue en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::BinTableDialog</name>
    <message>
        <source>Timeline as a table</source>
        <extracomment>Title of the window that shows the figures of the timeline</extracomment>
        <translation>Chronologie sous forme de tableau</translation>
    </message>
    <message>
        <source>Connections over time</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Connexions au fil du temps</translation>
    </message>
</context>
<context>
    <name>authloupe::CellActions</name>
    <message>
        <source>That is more than the clipboard should hold. Export the rows instead.</source>
        <extracomment>message above the table after Copy</extracomment>
        <translation>C’est trop volumineux pour le presse-papiers. Exportez plutôt les lignes.</translation>
    </message>
    <message>
        <source>There is no further row with a failed authentication.</source>
        <extracomment>message above the table: no further row with a failed authentication in the direction that was asked for</extracomment>
        <translation>Il n’y a pas d’autre ligne avec un échec d’authentification.</translation>
    </message>
    <message>
        <source>That is more than can be dragged into another program. Export the rows instead.</source>
        <extracomment>message above the table after selected rows were dragged with the mouse</extracomment>
        <translation>C’est trop volumineux pour être glissé dans un autre programme. Exportez plutôt les lignes.</translation>
    </message>
    <message>
        <source>This connection has more values than a filter can hold.</source>
        <extracomment>message above the table: nothing was filtered or copied, since the connection has too many users or senders</extracomment>
        <translation>Cette connexion a plus de valeurs qu’un filtre ne peut en contenir.</translation>
    </message>
</context>
<context>
    <name>authloupe::CellText</name>
    <message>
        <source>Not logged</source>
        <extracomment>In place of a value that the log does not carry, such as the user of an outbound connection</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>In place of the time at which a connection was opened</extracomment>
        <translation>Ouverture absente du journal</translation>
    </message>
    <message>
        <source>The opening of this connection is not in the log. First seen: %1</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;; %1 is a date and time</extracomment>
        <translation>L’ouverture de cette connexion ne figure pas dans le journal. Première occurrence&#xa0;: %1</translation>
    </message>
    <message>
        <source>The end of this connection is not in the log. Last seen: %1</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;; %1 is a date and time</extracomment>
        <translation>La fin de cette connexion ne figure pas dans le journal. Dernière occurrence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Duration of a connection when the log does not tell it</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Attempts: %1. Succeeded: %2. Failed: %3. Errors: %4.</source>
        <extracomment>Spoken text and tooltip of the column &quot;Attempts&quot;: %1 to %4 are numbers</extracomment>
        <translation>Tentatives&#xa0;: %1. Réussies&#xa0;: %2. Échouées&#xa0;: %3. Erreurs&#xa0;: %4.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A user name of no characters</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Caution about one of several user names; %1 is the name, %2 a sentence about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::ColumnMenu</name>
    <message>
        <source>&amp;Hide this column</source>
        <extracomment>menu of a column header</extracomment>
        <translation>&amp;Masquer cette colonne</translation>
    </message>
</context>
<context>
    <name>authloupe::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <extracomment>title of the dialog in which the columns of the table are chosen</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick the columns that the table shows. They stand in the order of this list.</source>
        <extracomment>in the dialog in which the columns of the table are chosen</extracomment>
        <translation>Cochez les colonnes que le tableau doit afficher. Elles y figurent dans l’ordre de cette liste.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>button: moves a column before the one above it in the list</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>button: moves a column behind the one below it in the list</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>authloupe::CommandLine</name>
    <message>
        <source>--%1 does not take “%2”. Possible: %3.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows, %2: what was given for it, %3: words that it takes</extracomment>
        <translation>--%1 n’accepte pas «&#xa0;%2&#xa0;». Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>L’entrée standard (-) ne peut être lue qu’une seule fois.</translation>
    </message>
    <message>
        <source>No log file is named; - stands for standard input.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>Aucun fichier journal n’est indiqué&#x202f;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>The time of --until must be later than that of --since.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>L’heure de --until doit être postérieure à celle de --since.</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a network such as 10.0.0.0/8.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse IP ni un réseau tel que 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure telle que 2009-04-22 ou 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--export exige un nom de fichier.</translation>
    </message>
    <message>
        <source>--summary and --export - cannot both write to standard output.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--summary et --export - ne peuvent pas écrire tous deux sur la sortie standard.</translation>
    </message>
    <message>
        <source>--%1 has a meaning only with --export.</source>
        <extracomment>Wrong use of the command line. %1: an option such as --rows</extracomment>
        <translation>--%1 n’a de sens qu’avec --export.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .tsv or .jsonl; state the format with --format.</source>
        <extracomment>Wrong use of the command line. %1: a file name</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par .csv, .tsv ou .jsonl&#x202f;; indiquez le format avec --format.</translation>
    </message>
    <message>
        <source>--delimiter has a meaning only for CSV.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--delimiter n’a de sens que pour le format CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between the cells of CSV.</source>
        <extracomment>Wrong use of the command line. %1: what was given</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas séparer les cellules d’un fichier CSV.</translation>
    </message>
    <message>
        <source>Only connections with an attempt of a user whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>Seulement les connexions avec une tentative d’un utilisateur dont le nom contient TEXT.</translation>
    </message>
    <message>
        <source>Only connections with an attempt under an authentication profile whose name contains TEXT.</source>
        <extracomment>Description of a command line option; may be given several times</extracomment>
        <translation>Seulement les connexions avec une tentative sous un profil d’authentification dont le nom contient TEXT.</translation>
    </message>
    <message>
        <source>Only connections whose remote address is this one or lies in this network.</source>
        <extracomment>Description of a command line option; CIDR is the notation 10.0.0.0/8</extracomment>
        <translation>Seulement les connexions dont l’adresse distante est celle-ci ou appartient à ce réseau.</translation>
    </message>
    <message>
        <source>Only connections with this outcome: %1.</source>
        <extracomment>Description of a command line option; %1: a list of words that are never translated</extracomment>
        <translation>Seulement les connexions avec ce résultat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only inbound (in) or only outbound (out) connections.</source>
        <extracomment>Description of a command line option; in and out are never translated</extracomment>
        <translation>Seulement les connexions entrantes (in) ou seulement les connexions sortantes (out).</translation>
    </message>
    <message>
        <source>Only connections that begin at TIME or later, in the time of the log: 2009-04-22 or 2009-04-22T11:43:59.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Seulement les connexions qui commencent à TIME ou plus tard, à l’heure du journal&#xa0;: 2009-04-22 ou 2009-04-22T11:43:59.</translation>
    </message>
    <message>
        <source>Only connections that begin before TIME.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Seulement les connexions qui commencent avant TIME.</translation>
    </message>
    <message>
        <source>Print counts, the time span and what was understood, without a window.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Afficher les nombres, la plage temporelle et ce qui a été reconnu, sans fenêtre.</translation>
    </message>
    <message>
        <source>Write what passes the filters to FILE, without a window; - is standard output.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Écrire dans FILE ce qui correspond aux filtres, sans fenêtre&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>Format of the export; without it the ending of FILE decides.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Format de l’exportation&#x202f;; à défaut, il est déterminé par l’extension de FILE.</translation>
    </message>
    <message>
        <source>What a row of the export is; connections if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Ce que représente une ligne de l’exportation&#x202f;; connections par défaut.</translation>
    </message>
    <message>
        <source>Columns of the export, separated by commas; all if not stated. Of connections: %1. Of attempts: %2.</source>
        <extracomment>Description of a command line option; %1 and %2: lists of names that are never translated</extracomment>
        <translation>Colonnes de l’exportation, séparées par des virgules&#x202f;; toutes par défaut. Pour connections&#xa0;: %1. Pour attempts&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Character between the cells of CSV; a comma if not stated.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Caractère entre les cellules du fichier CSV&#x202f;; une virgule par défaut.</translation>
    </message>
    <message>
        <source>Write texts that a spreadsheet would take for a formula as they are, without an apostrophe before them.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Écrire tels quels, sans apostrophe initiale, les textes qu’un tableur prendrait pour une formule.</translation>
    </message>
    <message>
        <source>Begin the export with a byte order mark.</source>
        <extracomment>Description of a command line option; BOM: byte order mark, for Excel</extracomment>
        <translation>Commencer l’exportation par une marque d’ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>Language of the interface and of messages: %1.</source>
        <extracomment>Description of a command line option; %1: a list of codes such as fr</extracomment>
        <translation>Langue de l’interface et des messages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Description of the command line option --help</extracomment>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Description of the command line option --version</extracomment>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Log files or folders to open; - is standard input.</source>
        <extracomment>Description of what can be named on the command line after the options</extracomment>
        <translation>Fichiers journaux ou dossiers à ouvrir&#x202f;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>Shows SMTP authentication in the mail logs of Cisco ESA: who tried to authenticate, on which connection, and whether that worked.</source>
        <extracomment>What the program is for, at the top of the help on its command line</extracomment>
        <translation>Montre l’authentification SMTP dans les journaux de messagerie de Cisco ESA&#xa0;: qui a tenté de s’authentifier, sur quelle connexion et avec quel résultat.</translation>
    </message>
    <message>
        <source>The window can choose the values of a field only once: write them into one --filter.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>La fenêtre ne peut choisir les valeurs d’un champ qu’une seule fois&#xa0;: regroupez-les dans un seul --filter.</translation>
    </message>
    <message>
        <source>Only connections that pass EXPRESSION, in the language of the search field, such as %1. Fields: %2.</source>
        <extracomment>Description of a command line option; may be given several times. %1: an example that is never translated, %2: a list of names that are never translated</extracomment>
        <translation>Seulement les connexions qui correspondent à EXPRESSION, dans le langage du champ de recherche, par exemple %1. Champs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--export - needs --format csv, tsv or jsonl.</source>
        <extracomment>Wrong use of the command line; csv, tsv and jsonl are never translated</extracomment>
        <translation>--export - exige --format csv, tsv ou jsonl.</translation>
    </message>
    <message>
        <source>Open the files of the folders in a folder as well.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Ouvrir aussi les fichiers des dossiers contenus dans un dossier.</translation>
    </message>
    <message>
        <source>--follow needs the window: --summary and --export end.</source>
        <extracomment>Wrong use of the command line</extracomment>
        <translation>--follow a besoin de la fenêtre&#xa0;: --summary et --export se terminent.</translation>
    </message>
    <message>
        <source>Go on reading the last log in the window while it is written.</source>
        <extracomment>Description of a command line option</extracomment>
        <translation>Continuer à lire le dernier journal dans la fenêtre pendant qu’il est écrit.</translation>
    </message>
</context>
<context>
    <name>authloupe::ConnectionJump</name>
    <message>
        <source>The filter hides this connection.</source>
        <extracomment>question: a message was chosen, and the connection at the other end of its way is not among the rows</extracomment>
        <translation>Le filtre masque cette connexion.</translation>
    </message>
    <message>
        <source>Clear all filters to show it? Back brings them back.</source>
        <extracomment>second paragraph of the question; &quot;Back&quot; is a command of the menu</extracomment>
        <translation>Effacer tous les filtres pour l’afficher&#x202f;? La commande «&#xa0;Précédent&#xa0;» les rétablit.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>button of the question whether all filters are to be cleared to show a connection</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>authloupe::CoverageDialog</name>
    <message>
        <source>Lines</source>
        <extracomment>tab of the dialog about the log files: counts of lines</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>tab of the dialog about the log files: one row for each file</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>header of a column: what was counted</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>header of a column: how many</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the row means</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>File report</source>
        <extracomment>title of the dialog about the log files and how much of them was understood</extracomment>
        <translation>Rapport sur les fichiers</translation>
    </message>
    <message>
        <source>Lines not understood (%1)</source>
        <extracomment>tab of the dialog about the log files: the first lines that no rule covers; %1 is their number</extracomment>
        <translation>Lignes non reconnues (%1)</translation>
    </message>
    <message>
        <source>Unknown authentication lines (%1)</source>
        <extracomment>tab of the dialog about the log files: lines about SMTP authentication that no rule covers; %1 is how many are shown</extracomment>
        <translation>Lignes d’authentification inconnues (%1)</translation>
    </message>
    <message>
        <source>Every line of the log was understood or is known to be of no interest here.</source>
        <extracomment>in place of the list of lines that no rule covers</extracomment>
        <translation>Chaque ligne du journal a été reconnue ou est connue comme étant sans intérêt ici.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines that fit no known form. They may hide something.</source>
        <extracomment>above the list of lines that no rule covers; %Ln: how many are listed</extracomment>
        <translation>
            <numerusform>%Ln ligne qui ne correspond à aucune forme connue. Elle peut cacher quelque chose.</numerusform>
            <numerusform>Les %Ln premières lignes qui ne correspondent à aucune forme connue. Elles peuvent cacher quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line about SMTP authentication was understood.</source>
        <extracomment>in place of the list of lines about authentication that no rule covers</extracomment>
        <translation>Chaque ligne sur l’authentification SMTP a été reconnue.</translation>
    </message>
    <message>
        <source>These lines begin with “SMTP Auth” but fit no known form, so they count for no connection. Read them: an attempt may be among them.</source>
        <extracomment>above the list of lines about authentication that no rule covers</extracomment>
        <translation>Ces lignes commencent par «&#xa0;SMTP Auth&#xa0;», mais ne correspondent à aucune forme connue&#x202f;; elles ne comptent donc pour aucune connexion. Lisez-les&#xa0;: une tentative s’y trouve peut-être.</translation>
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
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Lignes reconnues</translation>
    </message>
    <message>
        <source>Lines that tell something about a connection, an attempt or the log file.</source>
        <extracomment>Tooltip of &quot;Understood&quot;</extracomment>
        <translation>Lignes qui renseignent sur une connexion, une tentative ou le fichier journal.</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Lignes connues, sans intérêt ici</translation>
    </message>
    <message>
        <source>Lines about other things, such as virus scanning, and blank lines.</source>
        <extracomment>Tooltip of &quot;Known, of no interest here&quot;</extracomment>
        <translation>Lignes sur d’autres sujets, tels que l’analyse antivirus, et lignes vides.</translation>
    </message>
    <message>
        <source>Lines not understood</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Lignes non reconnues</translation>
    </message>
    <message>
        <source>Lines that fit no known form. They may hide something: look at the samples.</source>
        <extracomment>Tooltip of &quot;Lines not understood&quot;</extracomment>
        <translation>Lignes qui ne correspondent à aucune forme connue. Elles peuvent cacher quelque chose&#xa0;: examinez les exemples.</translation>
    </message>
    <message>
        <source>Log records</source>
        <extracomment>Name of a number: records of the log; one record may span several lines</extracomment>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Records joined from several lines</source>
        <extracomment>Name of a number: records of the log that were broken over several lines</extracomment>
        <translation>Entrées reconstituées à partir de plusieurs lignes</translation>
    </message>
    <message>
        <source>Records of no connection</source>
        <extracomment>Name of a number</extracomment>
        <translation>Entrées sans connexion</translation>
    </message>
    <message>
        <source>Records that were understood but name no connection.</source>
        <extracomment>Tooltip of &quot;Records of no connection&quot;</extracomment>
        <translation>Entrées reconnues, mais qui ne mentionnent aucune connexion.</translation>
    </message>
    <message>
        <source>Inbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>Connexions entrantes</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <extracomment>Name of a number</extracomment>
        <translation>Connexions sortantes</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>Ouverture absente du journal</translation>
    </message>
    <message>
        <source>Connections that were opened before the log begins, or in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;Opening not in the log&quot;</extracomment>
        <translation>Connexions ouvertes avant le début du journal, ou dans un fichier qui n’est pas ouvert ici.</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Name of a number: of connections</extracomment>
        <translation>Fin absente du journal</translation>
    </message>
    <message>
        <source>Connections that were still open when the log ends, or end in a file that is not open here.</source>
        <extracomment>Tooltip of &quot;End not in the log&quot;</extracomment>
        <translation>Connexions encore ouvertes à la fin du journal, ou terminées dans un fichier qui n’est pas ouvert ici.</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>Heure la plus ancienne</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Name of a date and time</extracomment>
        <translation>Heure la plus récente</translation>
    </message>
    <message>
        <source>Steps back of the clock</source>
        <extracomment>Name of a number: how often a line is stamped earlier than the one before it</extracomment>
        <translation>Retours en arrière de l’horloge</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a fact: how much of the files was read</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Not read to the end</source>
        <extracomment>The files are still being read, or reading was stopped</extracomment>
        <translation>Lecture inachevée</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a number</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a size</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>All lines understood</source>
        <extracomment>Status bar</extracomment>
        <translation>Toutes les lignes sont reconnues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not understood</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>%Ln ligne non reconnue</numerusform>
            <numerusform>%Ln lignes non reconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Log time: several time zones</source>
        <extracomment>Status bar: the logs were written in several time zones</extracomment>
        <translation>Heure du journal&#xa0;: plusieurs fuseaux horaires</translation>
    </message>
    <message>
        <source>Log time: time zone not stated</source>
        <extracomment>Status bar: the log does not say in which time zone its times are meant</extracomment>
        <translation>Heure du journal&#xa0;: fuseau horaire non indiqué</translation>
    </message>
    <message>
        <source>Log time %1</source>
        <extracomment>Status bar: the time zone of the log; %1 is like UTC-06:00</extracomment>
        <translation>Heure du journal&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) state several offsets from UTC: their times were written without one.</source>
        <extracomment>Result of an export. UTC: an offset from UTC such as -06:00 stands behind the times of a log that states one; %Ln: number of log files</extracomment>
        <translation>
            <numerusform>%Ln fichier indique plusieurs décalages par rapport à UTC&#xa0;: ses heures ont été écrites sans décalage.</numerusform>
            <numerusform>%Ln fichiers indiquent plusieurs décalages par rapport à UTC&#xa0;: leurs heures ont été écrites sans décalage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Name of a number: of lines</extracomment>
        <translation>Suite d’une autre entrée</translation>
    </message>
    <message>
        <source>Second and later lines of records that are broken over several lines.</source>
        <extracomment>Tooltip of &quot;Part of another record&quot;</extracomment>
        <translation>Deuxième ligne et suivantes des entrées réparties sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>Other kinds of authentication</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>Autres types d’authentification</translation>
    </message>
    <message>
        <source>Records about signatures such as SPF and DKIM, or about logging in to the appliance: not about SMTP authentication.</source>
        <extracomment>Tooltip of &quot;Other kinds of authentication&quot;</extracomment>
        <translation>Entrées sur des signatures telles que SPF et DKIM, ou sur l’ouverture de session sur l’appareil&#xa0;: sans rapport avec l’authentification SMTP.</translation>
    </message>
    <message>
        <source>Records without a year</source>
        <extracomment>Name of a number: records of the log</extracomment>
        <translation>Entrées sans année</translation>
    </message>
    <message>
        <source>Their year was taken from the date of the file.</source>
        <extracomment>Tooltip of &quot;Records without a year&quot;</extracomment>
        <translation>Leur année a été déduite de la date du fichier.</translation>
    </message>
    <message>
        <source>Gaps in the log</source>
        <extracomment>Name of a number: how often nothing was logged for more than an hour</extracomment>
        <translation>Lacunes dans le journal</translation>
    </message>
    <message>
        <source>More than an hour without a record. The largest gap: %1, until %2.</source>
        <extracomment>Tooltip of &quot;Gaps in the log&quot;; %1 is a span of time such as &quot;2 h 10 min 0 s&quot;, %2 a date and time</extracomment>
        <translation>Plus d’une heure sans entrée. Plus longue lacune&#xa0;: %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>The lines keep their order; nothing is sorted by time. The largest step: %1, to %2.</source>
        <extracomment>Tooltip of &quot;Steps back of the clock&quot;; %1 is a span of time such as &quot;1 h 0 min 0 s&quot;, %2 the date and time that the clock said then</extracomment>
        <translation>Les lignes gardent leur ordre&#x202f;; rien n’est trié par heure. Plus grand retour en arrière&#xa0;: %1, au %2.</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsPane</name>
    <message>
        <source>Select a connection to see its details.</source>
        <extracomment>In the details pane while no connection is selected</extracomment>
        <translation>Sélectionnez une connexion pour en voir les détails.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Tab of the details pane: what the log tells of the connection</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Tab of the details pane: the authentication attempts of the connection</extracomment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Tab of the details pane: the lines of the log that belong to the connection</extracomment>
        <translation>Lignes brutes du journal</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Détails de la connexion</translation>
    </message>
    <message>
        <source>Attempts of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Tentatives de la connexion</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Tab of the details pane: the messages that came in or went out on the connection</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Messages de la connexion</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Tab of the details pane: what happened on the connection, in the order of the log</extracomment>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tab of the details pane: what somebody wrote about the connection</extracomment>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>authloupe::DetailsTable</name>
    <message>
        <source>Copy rows</source>
        <extracomment>Context menu of a table of details: puts the selected rows on the clipboard</extracomment>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>Context menu of a table of details: puts the text of one cell on the clipboard as it is logged</extracomment>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Show bytes…</source>
        <extracomment>Context menu of a table of details: opens a window with the bytes of the text in hexadecimal</extracomment>
        <translation>Afficher les octets…</translation>
    </message>
    <message>
        <source>Bytes of the text</source>
        <extracomment>Title of a window with the bytes of one text of the log in hexadecimal</extracomment>
        <translation>Octets du texte</translation>
    </message>
</context>
<context>
    <name>authloupe::DisplayText</name>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a log text that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (encore %1)</translation>
    </message>
</context>
<context>
    <name>authloupe::DropOverlay</name>
    <message numerus="yes">
        <source>Drop to open %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it; %Ln is the number of files and folders</extracomment>
        <translation>
            <numerusform>Déposez %Ln élément pour l’ouvrir</numerusform>
            <numerusform>Déposez %Ln éléments pour les ouvrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here, or anywhere with Ctrl, to add %Ln item(s)</source>
        <extracomment>shown over the window while files are dragged over it, in the part that adds them to the logs that are open</extracomment>
        <translation>
            <numerusform>Déposez ici, ou n’importe où avec Ctrl, pour ajouter %Ln élément</numerusform>
            <numerusform>Déposez ici, ou n’importe où avec Ctrl, pour ajouter %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::EmptyResultPage</name>
    <message>
        <source>No connection in this log</source>
        <extracomment>heading in the place of the table: the log holds no SMTP connection</extracomment>
        <translation>Aucune connexion dans ce journal</translation>
    </message>
    <message>
        <source>No connection passes the filter</source>
        <extracomment>heading in the place of the table: the filter hides every connection</extracomment>
        <translation>Aucune connexion ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>The log has %Ln connection(s). None of them meets all of this:</source>
        <extracomment>%Ln is the number of connections in the log; the choices of the filter follow, one per line</extracomment>
        <translation>
            <numerusform>Le journal contient %Ln connexion, qui ne remplit pas toutes ces conditions&#xa0;:</numerusform>
            <numerusform>Le journal contient %Ln connexions. Aucune ne remplit toutes ces conditions&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authloupe::ErrorText</name>
    <message>
        <source>reason unknown</source>
        <extracomment>In place of the reason why a file could not be read or written</extracomment>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>Choisissez un autre emplacement, ou demandez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>A file of that name that was there before is unchanged. Choose another name or place.</source>
        <extracomment>What to do when a file could not be written</extracomment>
        <translation>Si un fichier de ce nom existait déjà, il est inchangé. Choisissez un autre nom ou un autre emplacement.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>In place of the name of a file</extracomment>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>In place of an error</extracomment>
        <translation>Il n’y a pas eu d’erreur.</translation>
    </message>
    <message>
        <source>Could not open “%1”: file not found.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: fichier introuvable.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or rotated away.</source>
        <extracomment>What to do when a file was not found</extracomment>
        <translation>Il a peut-être été déplacé, renommé ou supprimé par la rotation des journaux.</translation>
    </message>
    <message>
        <source>Could not open “%1”: permission denied.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it to a place of your own.</source>
        <extracomment>What to do when a file may not be read</extracomment>
        <translation>Demandez l’autorisation de le lire, ou copiez-le dans un emplacement qui vous appartient.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is a folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>Open the log files in it.</source>
        <extracomment>What to do when a folder was given where a file is needed</extracomment>
        <translation>Ouvrez les fichiers journaux qu’il contient.</translation>
    </message>
    <message>
        <source>Could not open “%1”: it is not a regular file.</source>
        <extracomment>%1 is a pipe, a socket or a device</extracomment>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be opened. Save the log to a file first.</source>
        <extracomment>What to do when a pipe, a socket or a device was given where a file is needed</extracomment>
        <translation>Les tubes, les sockets et les périphériques ne peuvent pas être ouverts. Enregistrez d’abord le journal dans un fichier.</translation>
    </message>
    <message>
        <source>Could not read “%1” beyond the first %2: %3.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 MiB&quot;), %3 the reason that the system gives</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» au-delà des premiers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Check the disk or the network, then reload.</source>
        <extracomment>What to do when a file could be read only in part</extracomment>
        <translation>Ce qui a été lu jusque-là est affiché. Vérifiez le disque ou le réseau, puis rechargez.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été raccourci pendant sa lecture.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Reload to read it as it is now.</source>
        <extracomment>What to do when a file changed while it was read</extracomment>
        <translation>Ce qui a été lu jusque-là est affiché. Rechargez pour le lire dans son état actuel.</translation>
    </message>
    <message>
        <source>“%1” does not look like a mail log.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à un journal de messagerie.</translation>
    </message>
    <message>
        <source>Not enough memory for “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Mémoire insuffisante pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Close other programs, or open fewer files at once.</source>
        <extracomment>What to do when the memory does not suffice</extracomment>
        <translation>Fermez d’autres programmes, ou ouvrez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>Could not create “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>Impossible de créer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Could not write “%1”: disk full.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: disque plein.</translation>
    </message>
    <message>
        <source>Could not replace “%1”: %2.</source>
        <extracomment>%1 is a file, %2 the reason that the system gives</extracomment>
        <translation>Impossible de remplacer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is one of the logs that are open and was not overwritten.</source>
        <extracomment>%1 is a file that was chosen as the target of an export</extracomment>
        <translation>«&#xa0;%1&#xa0;» est l’un des journaux ouverts et n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>What to do when the target of an export is a log that is open</extracomment>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of loading or exporting</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing of the log is missing.</source>
        <extracomment>Behind a note that some bytes or lines of a file were not read because another file holds them</extracomment>
        <translation>Rien ne manque au journal.</translation>
    </message>
    <message>
        <source>No line in it has the form of mail_logs.</source>
        <extracomment>What to do when a file holds no mail log</extracomment>
        <translation>Aucune de ses lignes n’a la forme de mail_logs.</translation>
    </message>
    <message>
        <source>Could not open “%1”: too many files are open.</source>
        <extracomment>%1 is a file; the system sets a limit to the number of files that a program may have open</extracomment>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>Open fewer files at once.</source>
        <extracomment>What to do when there are more logs than can be open at once</extracomment>
        <translation>Ouvrez moins de fichiers à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out: at most 65,535 can be open at once.</source>
        <extracomment>%Ln: number of log files</extracomment>
        <translation>
            <numerusform>%Ln fichier a été ignoré&#xa0;: 65&#x202f;535 au plus peuvent être ouverts à la fois.</numerusform>
            <numerusform>%Ln fichiers ont été ignorés&#xa0;: 65&#x202f;535 au plus peuvent être ouverts à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends early: it was cut off.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>«&#xa0;%1&#xa0;» se termine trop tôt&#xa0;: le fichier a été tronqué.</translation>
    </message>
    <message>
        <source>What could be unpacked is shown. Fetch the file again.</source>
        <extracomment>What to do when a compressed file could be unpacked only in part</extracomment>
        <translation>Ce qui a pu être décompressé est affiché. Récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be unpacked to its end.</source>
        <extracomment>%1 is a compressed file or an archive</extracomment>
        <translation>«&#xa0;%1&#xa0;» est endommagé et n’a pas pu être décompressé jusqu’à la fin.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <extracomment>%1 is a file in an archive</extracomment>
        <translation>«&#xa0;%1&#xa0;» est chiffré.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <extracomment>What to do when a file in an archive is encrypted</extracomment>
        <translation>Décompressez d’abord l’archive avec son mot de passe.</translation>
    </message>
    <message>
        <source>“%1” is packed inside another archive too deeply and was left out.</source>
        <extracomment>%1 is an archive inside an archive, or a file that was compressed several times</extracomment>
        <translation>«&#xa0;%1&#xa0;» est imbriqué trop profondément dans une autre archive et a été ignoré.</translation>
    </message>
    <message>
        <source>Unpack the outer archive first.</source>
        <extracomment>What to do when an archive is inside another one</extracomment>
        <translation>Décompressez d’abord l’archive extérieure.</translation>
    </message>
    <message>
        <source>“%1” becomes too large when it is unpacked.</source>
        <extracomment>%1 is a compressed file</extracomment>
        <translation>«&#xa0;%1&#xa0;» devient trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. If it is a log, unpack it first.</source>
        <extracomment>What to do when a compressed file becomes too large</extracomment>
        <translation>Ce qui a été décompressé jusque-là est affiché. S’il s’agit d’un journal, décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>Could not write the temporary file for “%1”: %2.</source>
        <extracomment>%1 is a file that has to be unpacked, %2 the reason that the system gives</extracomment>
        <translation>Impossible d’écrire le fichier temporaire pour «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What was unpacked until then is shown. Make room on the disk, or set TMPDIR to another folder.</source>
        <extracomment>What to do when a compressed file cannot be unpacked for lack of room</extracomment>
        <translation>Ce qui a été décompressé jusque-là est affiché. Libérez de l’espace sur le disque, ou définissez TMPDIR sur un autre dossier.</translation>
    </message>
    <message>
        <source>Bytes behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive</extracomment>
        <translation>Les octets situés après la fin des données de «&#xa0;%1&#xa0;» ont été ignorés.</translation>
    </message>
    <message>
        <source>“%2” is the same file as “%1” and was loaded once.</source>
        <extracomment>Note about files; %1 and %2 are names of the same file, which is loaded once</extracomment>
        <translation>«&#xa0;%2&#xa0;» est le même fichier que «&#xa0;%1&#xa0;» et n’a été chargé qu’une fois.</translation>
    </message>
    <message>
        <source>“%1” repeats what “%2” holds and was left out.</source>
        <extracomment>Note about files; all that stands in log %1 stands in log %2 as well</extracomment>
        <translation>«&#xa0;%1&#xa0;» répète le contenu de «&#xa0;%2&#xa0;» et a été ignoré.</translation>
    </message>
    <message>
        <source>The first %3 of “%1” repeat the end of “%2” and were counted once.</source>
        <extracomment>Note about files; the first part of log %1 (%3 is its size) stands at the end of log %2 as well</extracomment>
        <translation>Les premiers %3 de «&#xa0;%1&#xa0;» répètent la fin de «&#xa0;%2&#xa0;» et n’ont été comptés qu’une fois.</translation>
    </message>
    <message>
        <source>Every line of “%1” stands in “%2” or the logs after it, so it was left out.</source>
        <extracomment>Note about files; %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>Chaque ligne de «&#xa0;%1&#xa0;» figure dans «&#xa0;%2&#xa0;» ou dans les journaux suivants&#x202f;; ce fichier a donc été ignoré.</translation>
    </message>
    <message>
        <source>Behind the first %3 of “%1”, every line stands in “%2” or the logs after it, so only those %3 were read.</source>
        <extracomment>Note about files; behind its first %3 (a size) %1 holds some of the lines of log %2 and no others, as error_logs does</extracomment>
        <translation>Après les premiers %3 de «&#xa0;%1&#xa0;», chaque ligne figure dans «&#xa0;%2&#xa0;» ou dans les journaux suivants&#x202f;; seuls ces %3 ont donc été lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of “%1” also stand in “%2” or the logs after it and were counted once.</source>
        <extracomment>Note about files; %Ln: number of lines of log %1 that stand in log %2 as well; %1 is like error_logs</extracomment>
        <translation>
            <numerusform>%Ln ligne de «&#xa0;%1&#xa0;» figure aussi dans «&#xa0;%2&#xa0;» ou dans les journaux suivants et n’a été comptée qu’une fois.</numerusform>
            <numerusform>%Ln lignes de «&#xa0;%1&#xa0;» figurent aussi dans «&#xa0;%2&#xa0;» ou dans les journaux suivants et n’ont été comptées qu’une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) behind the end of the data in “%1” were left out.</source>
        <extracomment>Note about a file; %1 is a compressed file or an archive, %Ln a number of bytes</extracomment>
        <translation>
            <numerusform>%Ln octet situé après la fin des données de «&#xa0;%1&#xa0;» a été ignoré.</numerusform>
            <numerusform>%Ln octets situés après la fin des données de «&#xa0;%1&#xa0;» ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <extracomment>%1 is a file, a folder or an archive</extracomment>
        <translation>Il n’y a rien à lire dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file is empty, or the folder or archive holds no files.</source>
        <extracomment>Why there is nothing to read</extracomment>
        <translation>Le fichier est vide, ou le dossier ou l’archive ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>“%1” was shortened or written over while it was followed.</source>
        <extracomment>Note about a log that was followed while it was written; %1 is its name</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été raccourci ou écrasé pendant qu’il était suivi.</translation>
    </message>
    <message>
        <source>What was read before is kept. Lines that were written just before may be missing, and the lines of older connections can no longer be read back.</source>
        <extracomment>What follows from it</extracomment>
        <translation>Ce qui a été lu auparavant est conservé. Des lignes écrites juste avant peuvent manquer, et celles des connexions plus anciennes ne peuvent plus être relues.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <extracomment>The memory of the computer</extracomment>
        <translation>La mémoire était insuffisante.</translation>
    </message>
    <message>
        <source>Reading ended after the first %1: the program takes no more than %2 of memory.</source>
        <extracomment>%1 and %2 are sizes like “3.4 GiB”</extracomment>
        <translation>La lecture s’est arrêtée après les premiers %1&#xa0;: le programme n’utilise pas plus de %2 de mémoire.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Open fewer logs at once, or parts of them.</source>
        <extracomment>What to do when logs take more memory than the program allows itself</extracomment>
        <translation>Ce qui a été lu jusque-là est affiché. Ouvrez moins de journaux à la fois, ou seulement des parties.</translation>
    </message>
    <message>
        <source>From “%1” on, logs were no longer searched for what others hold: there are too many that resemble each other.</source>
        <extracomment>Note about files; %1 is the first of the logs that were not compared with all others</extracomment>
        <translation>À partir de «&#xa0;%1&#xa0;», les journaux n’ont plus été comparés aux autres&#xa0;: trop d’entre eux se ressemblent.</translation>
    </message>
    <message>
        <source>Nothing of the logs is missing, but what several of them hold counts several times.</source>
        <extracomment>What follows from it</extracomment>
        <translation>Il ne manque rien des journaux, mais ce que plusieurs contiennent compte plusieurs fois.</translation>
    </message>
    <message>
        <source>“%1” has more lines than can be numbered; its first %2 were read.</source>
        <extracomment>%1 is a file, %2 how much of it was read (such as &quot;3.4 GiB&quot;)</extracomment>
        <translation>«&#xa0;%1&#xa0;» a plus de lignes qu’on ne peut en numéroter&#xa0;; seuls ses premiers %2 ont été lus.</translation>
    </message>
    <message>
        <source>What was read until then is shown. Split the file and open its parts.</source>
        <extracomment>What to do when a file has more than four thousand million lines</extracomment>
        <translation>Ce qui a été lu jusque-là est affiché. Découpez le fichier et ouvrez-en les parties.</translation>
    </message>
    <message>
        <source>If that is no mistake, open the logs of single appliances separately.</source>
        <extracomment>What to do when a log holds lines of too many appliances</extracomment>
        <translation>Si ce n’est pas une erreur, ouvrez séparément les journaux de chaque appareil.</translation>
    </message>
    <message>
        <source>From “%1” on, more than 65,535 hosts are named: further ones are not told apart.</source>
        <extracomment>Note about logs; %1 is one of them. Host names stand in front of its lines and tell appliances apart.</extracomment>
        <translation>À partir de «&#xa0;%1&#xa0;», plus de 65&#x202f;535 hôtes sont nommés&#xa0;: les suivants ne sont pas distingués.</translation>
    </message>
</context>
<context>
    <name>authloupe::EventModel</name>
    <message>
        <source>Event</source>
        <extracomment>Column of the list of events of a connection: what happened</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>In the log</source>
        <extracomment>Column of the list of events of a connection: the log&apos;s own words</extracomment>
        <translation>Dans le journal</translation>
    </message>
</context>
<context>
    <name>authloupe::Events</name>
    <message>
        <source>Authentication succeeded</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Authentification réussie</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Authentification échouée</translation>
    </message>
    <message>
        <source>Authentication error</source>
        <extracomment>Event on a connection: the directory or forwarding server was in trouble</extracomment>
        <translation>Erreur d’authentification</translation>
    </message>
    <message>
        <source>Message dropped</source>
        <extracomment>Event on a connection: a rule of the appliance threw a message away</extracomment>
        <translation>Message éliminé</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <extracomment>Event on a connection: an administrator removed a message</extracomment>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Event on a connection: this program does not know what the line of the log means</extracomment>
        <translation>Ligne non reconnue</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Connexion ouverte</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <extracomment>Event on a connection: the appliance decided how to treat the other side</extracomment>
        <translation>Politique appliquée</translation>
    </message>
    <message>
        <source>Message begun</source>
        <extracomment>Event on a connection: the envelope sender of a message was named (MAIL FROM)</extracomment>
        <translation>Message commencé</translation>
    </message>
    <message>
        <source>Message received</source>
        <extracomment>Event on a connection: a message arrived whole</extracomment>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Delivery started</source>
        <extracomment>Event on a connection: the appliance began to hand a message over</extracomment>
        <translation>Remise commencée</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <extracomment>Event on a connection: the other server accepted a message</extracomment>
        <translation>Message remis</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Event on a connection: it was dropped</extracomment>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <extracomment>Event on a connection</extracomment>
        <translation>Connexion fermée</translation>
    </message>
</context>
<context>
    <name>authloupe::EventsView</name>
    <message>
        <source>Events of the connection</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Événements de la connexion</translation>
    </message>
    <message>
        <source>Not all events are shown: the connection has too many lines, or they lie too far apart.</source>
        <extracomment>Below the events of a connection: only the first part of the log could be read</extracomment>
        <translation>Tous les événements ne sont pas affichés&#xa0;: la connexion a trop de lignes, ou elles sont trop éloignées les unes des autres.</translation>
    </message>
    <message>
        <source>The lines of this connection tell no event.</source>
        <extracomment>In place of the events of a connection</extracomment>
        <translation>Les lignes de cette connexion n’indiquent aucun événement.</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of an export</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button beside the result of an export: takes the line away</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>Name of the progress bar of an export, for assistive technology</extracomment>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Exporting to “%1”. Rows: %2</source>
        <extracomment>Progress of an export: %1 the file, %2 the number of rows written so far</extracomment>
        <translation>Exportation vers «&#xa0;%1&#xa0;». Lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written to “%1”.</source>
        <extracomment>Result of an export that was stopped; %1 is a file</extracomment>
        <translation>Exportation annulée. Rien n’a été écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 written to “%2”.</source>
        <extracomment>Result of an export: %Ln rows (without the header), %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>%Ln ligne (%1) écrite dans «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%Ln lignes (%1) écrites dans «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were guarded: a spreadsheet would have taken them for formulas.</source>
        <extracomment>Result of an export: cells that got an apostrophe in front</extracomment>
        <translation>
            <numerusform>%Ln cellule a été protégée&#xa0;: un tableur l’aurait prise pour une formule.</numerusform>
            <numerusform>%Ln cellules ont été protégées&#xa0;: un tableur les aurait prises pour des formules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) begin like a formula. Take care when you open the file in a spreadsheet.</source>
        <extracomment>Result of an export without the protection against formulas</extracomment>
        <translation>
            <numerusform>%Ln cellule commence comme une formule. Soyez prudent en ouvrant le fichier dans un tableur.</numerusform>
            <numerusform>%Ln cellules commencent comme une formule. Soyez prudent en ouvrant le fichier dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report “%1”. Connections: %2</source>
        <extracomment>Progress of a report: %1 the file, %2 the number of connections written so far</extracomment>
        <translation>Écriture du rapport «&#xa0;%1&#xa0;». Connexions&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Report with %Ln connection(s) in detail, %1 written to “%2”.</source>
        <extracomment>Result of a report: %Ln connections with all their facts, %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>
            <numerusform>Rapport détaillant %Ln connexion (%1) écrit dans «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>Rapport détaillant %Ln connexions (%1) écrit dans «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the picture “%1”.</source>
        <extracomment>Progress of a picture of the timeline: %1 the file</extracomment>
        <translation>Écriture de l’image «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Picture of the timeline, %1 written to “%2”.</source>
        <extracomment>Result of saving a picture of the timeline: %1 a size such as &quot;3.4 KiB&quot;, %2 the file</extracomment>
        <translation>Image de la chronologie, %1 écrits dans «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportDialog</name>
    <message>
        <source>File “%1” already exists. Do you want to replace it?</source>
        <extracomment>Question before an export; %1 is a file</extracomment>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe déjà. Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Title of the export dialog
----------
Export dialog, button: begins to write
----------
Title of the dialog that asks for the file to export to</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. A spreadsheet program will not show the rest.</source>
        <extracomment>In the export dialog; a sheet is one of a spreadsheet program</extracomment>
        <translation>Une feuille de calcul contient au plus %1 lignes. Un tableur n’affichera pas le reste.</translation>
    </message>
    <message>
        <source>Connections:</source>
        <extracomment>Export dialog: which connections</extracomment>
        <translation>Connexions&#xa0;:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Export dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>Sélectionnées&#xa0;: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Export dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>Toutes celles qui correspondent au filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>One row for each:</source>
        <extracomment>Export dialog: what a row of the file stands for</extracomment>
        <translation>Une ligne par&#xa0;:</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Export dialog: a row stands for a connection</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Authentication attempt</source>
        <extracomment>Export dialog: a row stands for an authentication attempt</extracomment>
        <translation>Tentative d’authentification</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Export dialog: kind of file</extracomment>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>TSV file, separated by tabs</source>
        <extracomment>Export dialog: kind of file; TSV is a name</extracomment>
        <translation>Fichier TSV, séparé par des tabulations</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>Export dialog: kind of file; JSON is a name</extracomment>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Separator:</source>
        <extracomment>Export dialog: what separates the values of a CSV file</extracomment>
        <translation>Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>Export dialog: separator of a CSV file</extracomment>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>Export dialog: separator of a CSV file, the sign |</extracomment>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Protect against formulas in the log</source>
        <extracomment>Export dialog, check box: text that a spreadsheet would calculate gets an apostrophe in front</extracomment>
        <translation>Protéger contre les formules du journal</translation>
    </message>
    <message>
        <source>Anybody can put text into a log, as the user name of a failed attempt for instance. Text that a spreadsheet program would take for a formula gets an apostrophe in front.</source>
        <extracomment>Export dialog, tooltip of the check box &quot;Protect against formulas in the log&quot;</extracomment>
        <translation>N’importe qui peut faire écrire un texte dans un journal, par exemple comme nom d’utilisateur d’une tentative échouée. Un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe.</translation>
    </message>
    <message>
        <source>Byte order mark for Excel</source>
        <extracomment>Export dialog, check box: the file begins with a byte order mark; Excel is a name</extracomment>
        <translation>Marque d’ordre des octets (BOM) pour Excel</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Export dialog: where to write</extracomment>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Export dialog, button: opens the file dialog</extracomment>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>authloupe::ExportFlow</name>
    <message>
        <source>Export list</source>
        <extracomment>Title of the file dialog for a list of users, addresses and so on</extracomment>
        <translation>Exporter la liste</translation>
    </message>
</context>
<context>
    <name>authloupe::FactsModel</name>
    <message>
        <source>Authentication</source>
        <extracomment>Name of a fact about a connection</extracomment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Fact about a connection: the policy asked for authentication, and the other side did not start it</extracomment>
        <translation>Authentification requise, mais non tentée</translation>
    </message>
    <message>
        <source>Relaying</source>
        <extracomment>Name of a fact about a connection: whether mail to other domains was accepted on it</extracomment>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Relaying allowed</source>
        <extracomment>Fact about a connection: mail to other domains was accepted on it</extracomment>
        <translation>Relais autorisé</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column: name of a fact about a connection</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a fact about a connection</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Name of a fact about a connection: why a user name may not be what it seems</extracomment>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldChoiceText</name>
    <message>
        <source>%1 is not: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1 sauf&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 without: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 ne contenant pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a value such as the name of a country</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 contains: %2</source>
        <extracomment>Active filter; %1 is the name of a column, %2 a part of its text</extracomment>
        <translation>%1 contenant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldExplanation</name>
    <message>
        <source>Inbound: another host connected to the appliance. Outbound: the appliance delivered to another host.</source>
        <extracomment>Tooltip of the column &quot;Direction&quot;</extracomment>
        <translation>Entrante&#xa0;: un autre hôte s’est connecté à l’appareil. Sortante&#xa0;: l’appareil a remis des messages à un autre hôte.</translation>
    </message>
    <message>
        <source>Inbound connection ID (ICID) or delivery connection ID (DCID), as logged.</source>
        <extracomment>Tooltip of the column &quot;Connection ID&quot;</extracomment>
        <translation>ID de la connexion entrante (ICID) ou ID de la connexion de remise (DCID), tel qu’enregistré.</translation>
    </message>
    <message>
        <source>When the connection was opened, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Opened&quot;</extracomment>
        <translation>Heure d’ouverture de la connexion, telle qu’enregistrée selon l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>When the connection ended, as recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Ended&quot;</extracomment>
        <translation>Heure de fin de la connexion, telle qu’enregistrée selon l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>From the opening to the end. “At least” when one of the two is not in the log.</source>
        <extracomment>Tooltip of the column &quot;Duration&quot;</extracomment>
        <translation>De l’ouverture à la fin. «&#xa0;Au moins&#xa0;» quand l’une des deux ne figure pas dans le journal.</translation>
    </message>
    <message>
        <source>How the connection ended: closed, or lost without a proper goodbye.</source>
        <extracomment>Tooltip of the column &quot;End&quot;</extracomment>
        <translation>Comment la connexion s’est terminée&#xa0;: fermée, ou perdue sans clôture en règle.</translation>
    </message>
    <message>
        <source>The interface or listener of the appliance that took the connection.</source>
        <extracomment>Tooltip of the column &quot;Interface&quot;</extracomment>
        <translation>L’interface ou l’écouteur (listener) de l’appareil qui a pris la connexion.</translation>
    </message>
    <message>
        <source>The appliance’s own IP address on this connection.</source>
        <extracomment>Tooltip of the column &quot;Local address&quot;</extracomment>
        <translation>L’adresse IP de l’appareil lui-même sur cette connexion.</translation>
    </message>
    <message>
        <source>The IP address of the other side.</source>
        <extracomment>Tooltip of the column &quot;Remote address&quot;</extracomment>
        <translation>L’adresse IP de l’hôte distant.</translation>
    </message>
    <message>
        <source>The TCP port of the other side; logged for outbound connections only.</source>
        <extracomment>Tooltip of the column &quot;Remote port&quot;</extracomment>
        <translation>Le port TCP de l’hôte distant&#x202f;; enregistré pour les connexions sortantes seulement.</translation>
    </message>
    <message>
        <source>The host name that reverse DNS gave for the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS host&quot;</extracomment>
        <translation>Le nom d’hôte que le DNS inverse a donné pour l’adresse distante.</translation>
    </message>
    <message>
        <source>Whether that host name leads back to the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reverse DNS verified&quot;</extracomment>
        <translation>Indique si ce nom d’hôte ramène à l’adresse distante.</translation>
    </message>
    <message>
        <source>What the policy decided when the connection was opened: ACCEPT, RELAY, REJECT or TCPREFUSE.</source>
        <extracomment>Tooltip of the column &quot;Policy&quot;</extracomment>
        <translation>Ce que la politique a décidé à l’ouverture de la connexion&#xa0;: ACCEPT, RELAY, REJECT ou TCPREFUSE.</translation>
    </message>
    <message>
        <source>The sender group that the other side fell into.</source>
        <extracomment>Tooltip of the column &quot;Sender group&quot;</extracomment>
        <translation>Le groupe d’expéditeurs auquel l’hôte distant a été rattaché.</translation>
    </message>
    <message>
        <source>The rule that put the other side into this sender group.</source>
        <extracomment>Tooltip of the column &quot;Sender group match&quot;</extracomment>
        <translation>La règle qui a placé l’hôte distant dans ce groupe d’expéditeurs.</translation>
    </message>
    <message>
        <source>The reputation score (SBRS) of the remote address.</source>
        <extracomment>Tooltip of the column &quot;Reputation&quot;</extracomment>
        <translation>Le score de réputation (SBRS) de l’adresse distante.</translation>
    </message>
    <message>
        <source>The country of the remote address, as logged.</source>
        <extracomment>Tooltip of the column &quot;Country&quot;</extracomment>
        <translation>Le pays de l’adresse distante, tel qu’enregistré.</translation>
    </message>
    <message>
        <source>Whether TLS was negotiated on this connection.</source>
        <extracomment>Tooltip of the column &quot;TLS&quot;</extracomment>
        <translation>Indique si TLS a été négocié sur cette connexion.</translation>
    </message>
    <message>
        <source>The version of TLS that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS protocol&quot;</extracomment>
        <translation>La version de TLS qui a été négociée.</translation>
    </message>
    <message>
        <source>The cipher that was negotiated.</source>
        <extracomment>Tooltip of the column &quot;TLS cipher&quot;</extracomment>
        <translation>La suite de chiffrement qui a été négociée.</translation>
    </message>
    <message>
        <source>What came of the authentication on this connection.</source>
        <extracomment>Tooltip of the column &quot;Outcome&quot;</extracomment>
        <translation>Ce qu’a donné l’authentification sur cette connexion.</translation>
    </message>
    <message>
        <source>Authentication attempts: succeeded/all. “1/3” means that one of three attempts succeeded.</source>
        <extracomment>Tooltip of the column &quot;Attempts&quot;</extracomment>
        <translation>Tentatives d’authentification&#xa0;: réussies/toutes. «&#xa0;1/3&#xa0;» signifie qu’une tentative sur trois a réussi.</translation>
    </message>
    <message>
        <source>Authentication attempts that succeeded.</source>
        <extracomment>Tooltip of the column &quot;Succeeded attempts&quot;</extracomment>
        <translation>Tentatives d’authentification réussies.</translation>
    </message>
    <message>
        <source>Authentication attempts that failed.</source>
        <extracomment>Tooltip of the column &quot;Failed attempts&quot;</extracomment>
        <translation>Tentatives d’authentification échouées.</translation>
    </message>
    <message>
        <source>Authentication attempts that could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the column &quot;Attempts with error&quot;</extracomment>
        <translation>Tentatives d’authentification dont le résultat n’a pas pu être déterminé&#xa0;: problème lié à l’annuaire, au serveur de transfert ou au profil.</translation>
    </message>
    <message>
        <source>The user names of the authentication attempts. The log carries none for outbound connections.</source>
        <extracomment>Tooltip of the column &quot;User&quot;</extracomment>
        <translation>Les noms d’utilisateur des tentatives d’authentification. Le journal n’en contient aucun pour les connexions sortantes.</translation>
    </message>
    <message>
        <source>The mechanism of the authentication attempts, such as PLAIN or LOGIN.</source>
        <extracomment>Tooltip of the column &quot;Mechanism&quot;</extracomment>
        <translation>Le mécanisme des tentatives d’authentification, par exemple PLAIN ou LOGIN.</translation>
    </message>
    <message>
        <source>The SMTP authentication profile that was used.</source>
        <extracomment>Tooltip of the column &quot;Profile&quot;</extracomment>
        <translation>Le profil d’authentification SMTP utilisé.</translation>
    </message>
    <message>
        <source>When authentication was first attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;First attempt&quot;</extracomment>
        <translation>Quand l’authentification a été tentée pour la première fois sur cette connexion.</translation>
    </message>
    <message>
        <source>When authentication was last attempted on this connection.</source>
        <extracomment>Tooltip of the column &quot;Last attempt&quot;</extracomment>
        <translation>Quand l’authentification a été tentée pour la dernière fois sur cette connexion.</translation>
    </message>
    <message>
        <source>What the other server answered, or the reason of an error.</source>
        <extracomment>Tooltip of the column &quot;Server response&quot;</extracomment>
        <translation>Ce que l’autre serveur a répondu, ou la raison d’une erreur.</translation>
    </message>
    <message>
        <source>Messages that were sent on this connection.</source>
        <extracomment>Tooltip of the column &quot;Messages&quot;</extracomment>
        <translation>Messages envoyés sur cette connexion.</translation>
    </message>
    <message>
        <source>Recipients of the messages on this connection.</source>
        <extracomment>Tooltip of the column &quot;Recipients&quot;</extracomment>
        <translation>Destinataires des messages de cette connexion.</translation>
    </message>
    <message>
        <source>The file that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;Log file&quot;</extracomment>
        <translation>Le fichier qui mentionne la connexion en premier.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection first.</source>
        <extracomment>Tooltip of the column &quot;First line&quot;</extracomment>
        <translation>Le numéro de la première ligne qui mentionne la connexion.</translation>
    </message>
    <message>
        <source>The number of the line that names the connection last.</source>
        <extracomment>Tooltip of the column &quot;Last line&quot;</extracomment>
        <translation>Le numéro de la dernière ligne qui mentionne la connexion.</translation>
    </message>
    <message>
        <source>When the result of the attempt was recorded: the clock of the appliance.</source>
        <extracomment>Tooltip of the column &quot;Time&quot;</extracomment>
        <translation>Heure à laquelle le résultat de la tentative a été enregistré, selon l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>Whether the attempt succeeded, failed, or could not be decided.</source>
        <extracomment>Tooltip of the column &quot;Result&quot;</extracomment>
        <translation>Indique si la tentative a réussi, a échoué ou si son résultat n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>The number of the line in the log file.</source>
        <extracomment>Tooltip of the column &quot;Line&quot;</extracomment>
        <translation>Le numéro de la ligne dans le fichier journal.</translation>
    </message>
    <message>
        <source>The appliance that wrote the log: its serial number, else its host name, when the log states it.</source>
        <extracomment>Tooltip of the column &quot;Appliance&quot;</extracomment>
        <translation>L’appareil qui a écrit le journal&#xa0;: son numéro de série, sinon son nom d’hôte, si le journal l’indique.</translation>
    </message>
    <message>
        <source>Recipients whose message bounced. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bounced&quot;</extracomment>
        <translation>Destinataires dont le message a été retourné. Entrante&#xa0;: messages arrivés par cette connexion, où qu’ils aient été remis. Sortante&#xa0;: remises sur cette connexion.</translation>
    </message>
    <message>
        <source>The envelope senders (MAIL FROM) of the messages on this connection; &lt;&gt; for bounces.</source>
        <extracomment>Tooltip of the column &quot;Envelope sender&quot;; &lt;&gt; is an empty address</extracomment>
        <translation>Les expéditeurs d’enveloppe (MAIL FROM) des messages de cette connexion&#x202f;; &lt;&gt; pour les avis de non-remise.</translation>
    </message>
    <message>
        <source>The size of all messages that came in on this connection.</source>
        <extracomment>Tooltip of the column &quot;Bytes&quot;</extracomment>
        <translation>La taille de tous les messages arrivés par cette connexion.</translation>
    </message>
    <message>
        <source>Recipients who got their message. Inbound: messages that came in on this connection, wherever they were delivered. Outbound: deliveries on this connection.</source>
        <extracomment>Tooltip of the column &quot;Delivered&quot;</extracomment>
        <translation>Destinataires qui ont reçu leur message. Entrante&#xa0;: messages arrivés par cette connexion, où qu’ils aient été remis. Sortante&#xa0;: remises sur cette connexion.</translation>
    </message>
    <message>
        <source>Whether every envelope sender belongs to a user who authenticated, compared as the appliance does it: without regard to case, without the domain where the user name has none, and without what follows a plus sign.</source>
        <extracomment>Tooltip of the column &quot;Sender matches user&quot;</extracomment>
        <translation>Indique si chaque expéditeur d’enveloppe appartient à un utilisateur qui s’est authentifié, selon la comparaison de l’appareil&#xa0;: sans distinction de casse, sans le domaine si le nom d’utilisateur n’en a pas, et sans ce qui suit un signe plus.</translation>
    </message>
    <message>
        <source>Whether authentication was attempted before the connection was encrypted.</source>
        <extracomment>Tooltip of the column &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Indique si l’authentification a été tentée avant que la connexion ne soit chiffrée.</translation>
    </message>
    <message>
        <source>Whether messages to any domain are accepted: the policy is RELAY, or authentication succeeded on an accepted connection.</source>
        <extracomment>Tooltip of the column &quot;Relay granted&quot;; RELAY is a word of the log</extracomment>
        <translation>Indique si les messages vers n’importe quel domaine sont acceptés&#xa0;: la politique est RELAY, ou l’authentification a réussi sur une connexion acceptée.</translation>
    </message>
    <message>
        <source>What the log says went wrong on this connection, besides authentication.</source>
        <extracomment>Tooltip of the column &quot;Trouble&quot;</extracomment>
        <translation>Ce qui, d’après le journal, a mal tourné sur cette connexion, hors authentification.</translation>
    </message>
</context>
<context>
    <name>authloupe::FieldText</name>
    <message>
        <source>Appliance</source>
        <extracomment>Column: the mail appliance that wrote the log</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: inbound or outbound. Never the word for a street address</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <extracomment>Column: the number that the log gives a connection</extracomment>
        <translation>ID de connexion</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Column: date and time at which a connection was opened</extracomment>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: date and time at which a connection ended</extracomment>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a connection lasted</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Column: how a connection ended (closed, lost)</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>Column: name of the IP interface or listener of the appliance</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column: IP address of the appliance</extracomment>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column: IP address of the other side</extracomment>
        <translation>Adresse distante</translation>
    </message>
    <message>
        <source>Remote port</source>
        <extracomment>Column: TCP port of the other side</extracomment>
        <translation>Port distant</translation>
    </message>
    <message>
        <source>Reverse DNS host</source>
        <extracomment>Column: host name that reverse DNS gives for the remote address</extracomment>
        <translation>Hôte du DNS inverse</translation>
    </message>
    <message>
        <source>Reverse DNS verified</source>
        <extracomment>Column: yes or no, whether the reverse DNS name was confirmed</extracomment>
        <translation>DNS inverse vérifié</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>Column: what the policy decided (ACCEPT, RELAY, REJECT …)</extracomment>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Sender group</source>
        <extracomment>Column: sender group of the host access table</extracomment>
        <translation>Groupe d’expéditeurs</translation>
    </message>
    <message>
        <source>Sender group match</source>
        <extracomment>Column: the rule that put the other side into its sender group</extracomment>
        <translation>Critère du groupe d’expéditeurs</translation>
    </message>
    <message>
        <source>Reputation</source>
        <extracomment>Column: reputation score of the remote address</extracomment>
        <translation>Réputation</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: country of the remote address</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Column: state of TLS; the acronym stays</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS protocol</source>
        <extracomment>Column: version of TLS</extracomment>
        <translation>Protocole TLS</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <extracomment>Column: cipher suite of TLS</extracomment>
        <translation>Suite de chiffrement TLS</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: outcome of the authentication</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Column: number of authentication attempts, shown as succeeded/all</extracomment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Succeeded attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>Tentatives réussies</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <extracomment>Column: number</extracomment>
        <translation>Tentatives échouées</translation>
    </message>
    <message>
        <source>Attempts with error</source>
        <extracomment>Column: number</extracomment>
        <translation>Tentatives en erreur</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column: user names of the authentication attempts</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>Column: SASL mechanisms of the authentication attempts</extracomment>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Column: SMTP authentication profile (never a personal profile)</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>First attempt</source>
        <extracomment>Column: date and time of the first authentication attempt</extracomment>
        <translation>Première tentative</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <extracomment>Column: date and time of the last authentication attempt</extracomment>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>Server response</source>
        <extracomment>Column: what the other server answered to the authentication</extracomment>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Column: number of e-mail messages</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column: number of recipients of e-mail messages</extracomment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column: number of recipients whose message bounced</extracomment>
        <translation>Retournés</translation>
    </message>
    <message>
        <source>Log file</source>
        <extracomment>Column: name of the file</extracomment>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Last line</source>
        <extracomment>Column: number of a line</extracomment>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: date and time of an authentication attempt</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: result of an authentication attempt</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of the log file</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column: envelope senders (the addresses of SMTP&apos;s MAIL FROM) of the messages</extracomment>
        <translation>Expéditeur d’enveloppe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column: size of all messages together, in bytes</extracomment>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column: number of recipients to whom a message was delivered</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Sender matches user</source>
        <extracomment>Column: whether the envelope sender belongs to the authenticated user (yes or no)</extracomment>
        <translation>L’expéditeur correspond à l’utilisateur</translation>
    </message>
    <message>
        <source>Authenticated without TLS</source>
        <extracomment>Column: whether authentication was attempted on an unencrypted connection (yes or no)</extracomment>
        <translation>Authentification sans TLS</translation>
    </message>
    <message>
        <source>Relay granted</source>
        <extracomment>Column: whether the connection may send to any domain (yes or no)</extracomment>
        <translation>Relais autorisé</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>Column: what went wrong on a connection, such as &quot;TLS failed&quot; or &quot;Unknown command&quot;</extracomment>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>authloupe::FileOpening</name>
    <message>
        <source>Add log files</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Ajouter des fichiers journaux</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>Ouvrir des fichiers journaux</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>file types in a file dialog; keep the brackets as they are</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <extracomment>title of a dialog that chooses a folder; all logs in it are opened</extracomment>
        <translation>Ouvrir un dossier de journaux</translation>
    </message>
    <message>
        <source>The sample log is not where the program was installed.</source>
        <extracomment>message above the table</extracomment>
        <translation>Le journal d’exemple ne se trouve pas là où le programme a été installé.</translation>
    </message>
    <message>
        <source>The clipboard holds neither log text nor files.</source>
        <extracomment>message above the table after Paste</extracomment>
        <translation>Le presse-papiers ne contient ni texte de journal ni fichiers.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>stands where the name of a file would be</extracomment>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <extracomment>message above the table; %1 is an address such as https://example.net/mail.log</extracomment>
        <translation>%1 n’est pas un fichier de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>authloupe::FileReport</name>
    <message>
        <source>Plain</source>
        <extracomment>How a file arrived: neither compressed nor in an archive</extracomment>
        <translation>Non compressé</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>Encoding of a file: it has bytes above 127 that are no UTF-8</extracomment>
        <translation>8&#xa0;bits</translation>
    </message>
    <message>
        <source>Several</source>
        <extracomment>Time zone of a file: its headers state different ones</extracomment>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the file report: name of the file</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the file report: how the file arrived, such as plain, gzip, zip</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Column of the file report: character encoding, such as UTF-8</extracomment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Lines read</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Lignes reconnues</translation>
    </message>
    <message>
        <source>Known, of no interest here</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Lignes connues, sans intérêt ici</translation>
    </message>
    <message>
        <source>Part of another record</source>
        <extracomment>Column of the file report: number of lines that continue the log record of the line before them</extracomment>
        <translation>Suite d’une autre entrée</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Column of the file report: number of lines</extracomment>
        <translation>Lignes non reconnues</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <extracomment>Column of the file report: earliest time in the file</extracomment>
        <translation>Heure la plus ancienne</translation>
    </message>
    <message>
        <source>Latest time</source>
        <extracomment>Column of the file report: latest time in the file</extracomment>
        <translation>Heure la plus récente</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Column of the file report: serial number that the file states</extracomment>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>AsyncOS</source>
        <extracomment>Column of the file report: version of the appliance&apos;s system; AsyncOS is a name</extracomment>
        <translation>AsyncOS</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Column of the file report: offset of the log&apos;s clock from UTC</extracomment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Column of the file report: sentences about what was left out, assumed or wrong</extracomment>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>The year of %Ln records is not in the log and was taken from the date of the file.</source>
        <extracomment>Remark in the file report: stamps such as &quot;Jun 26 10:42:23&quot; have no year. %Ln: number of log records</extracomment>
        <translation>
            <numerusform>L’année de %Ln entrée ne figure pas dans le journal et a été déduite de la date du fichier.</numerusform>
            <numerusform>L’année de %Ln entrées ne figure pas dans le journal et a été déduite de la date du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file states several time zones, so its times are shown without one.</source>
        <extracomment>Remark in the file report</extracomment>
        <translation>Le fichier indique plusieurs fuseaux horaires&#x202f;; ses heures sont donc affichées sans fuseau.</translation>
    </message>
    <message>
        <source>Some texts are not UTF-8: words of Latin-1 are read as such, other bytes are shown as escapes.</source>
        <extracomment>Remark in the file report: bytes above 127 that are no UTF-8</extracomment>
        <translation>Certains textes ne sont pas en UTF-8&#xa0;: les mots en Latin-1 sont lus comme tels, les autres octets sont affichés sous forme de séquences d’échappement.</translation>
    </message>
    <message>
        <source>Counted in another file</source>
        <extracomment>Column of the file report: number of lines that were not read, since another file holds them as well</extracomment>
        <translation>Comptées dans un autre fichier</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterBar</name>
    <message>
        <source>&amp;User</source>
        <extracomment>label of a text field that filters by user name; &amp; marks the access key</extracomment>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>label of a text field that filters by SMTP authentication profile</extracomment>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>label of a choice that filters by the outcome of a connection</extracomment>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <extracomment>label of a choice that filters by inbound or outbound</extracomment>
        <translation>&amp;Sens</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <extracomment>label of a text field that searches in everything that is known of a connection</extracomment>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>placeholder in the field for a user name: any name that contains what is typed</extracomment>
        <translation>contient…</translation>
    </message>
    <message>
        <source>User contains</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Utilisateur contenant</translation>
    </message>
    <message>
        <source>Profile contains</source>
        <extracomment>accessible name of a text field; the SMTP authentication profile</extracomment>
        <translation>Profil contenant</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <extracomment>accessible name of the search field</extracomment>
        <translation>Rechercher dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Shows the connections on which such a user tried to authenticate. The log names no user for outbound connections.</source>
        <extracomment>tooltip of the field for a user name</extracomment>
        <translation>Affiche les connexions sur lesquelles un tel utilisateur a tenté de s’authentifier. Le journal ne nomme aucun utilisateur pour les connexions sortantes.</translation>
    </message>
    <message>
        <source>Shows the connections on which an SMTP authentication profile of such a name was used.</source>
        <extracomment>tooltip of the field for a profile</extracomment>
        <translation>Affiche les connexions sur lesquelles un profil d’authentification SMTP de ce nom a été utilisé.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>accessible name of the choice of an outcome</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>accessible name of the choice between inbound and outbound</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>choice in a list: connections of whatever outcome</extracomment>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Any attempt</source>
        <extracomment>choice in a list of outcomes: connections with at least one authentication attempt, whatever came of it</extracomment>
        <translation>Au moins une tentative</translation>
    </message>
    <message>
        <source>All directions</source>
        <extracomment>choice in a list: inbound and outbound connections</extracomment>
        <translation>Tous les sens</translation>
    </message>
    <message>
        <source>Several outcomes</source>
        <extracomment>choice in a list of outcomes when more than one is chosen; the chips below name them</extracomment>
        <translation>Plusieurs résultats</translation>
    </message>
    <message>
        <source>all columns…</source>
        <extracomment>placeholder in the search field</extracomment>
        <translation>toutes les colonnes…</translation>
    </message>
    <message>
        <source>Shows the connections in which every word is found, in whatever column. Names of fields narrow that down: user:alice -ip:10.0.0.0/8 failures:&gt;=5</source>
        <extracomment>tooltip of the search field</extracomment>
        <translation>Affiche les connexions où chaque mot se trouve, dans n’importe quelle colonne. Les noms de champs affinent la recherche&#xa0;: user:alice -ip:10.0.0.0/8 failures:&gt;=5</translation>
    </message>
    <message>
        <source>The text is longer than the field takes: its end was cut off.</source>
        <extracomment>below the filter fields, about text that somebody typed or pasted</extracomment>
        <translation>Le texte est plus long que ce que le champ accepte&#xa0;: la fin a été coupée.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChipButton</name>
    <message>
        <source>Filter %1</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Filter %1, switched off</source>
        <extracomment>accessible name of a chip; %1 is a choice of the filter such as &quot;User: ironport&quot;</extracomment>
        <translation>Filtre %1, désactivé</translation>
    </message>
    <message>
        <source>A click removes it. A click on the mark in front, or Space, switches it off or on. A right click offers more.</source>
        <extracomment>Tooltip of a chip, below its name</extracomment>
        <translation>Un clic le supprime. Un clic sur la case qui précède, ou Espace, le désactive ou le réactive. Un clic droit en propose plus.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <extracomment>accessible name of the row of chips below the filter fields</extracomment>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <extracomment>menu of a chip: the choice stays visible, but does nothing until it is switched on again</extracomment>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>menu of a chip: asks for the opposite of its choice</extracomment>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>menu of a chip</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterHelp</name>
    <message>
        <source>Filter language</source>
        <extracomment>title of a window with examples of what can be typed into the search field</extracomment>
        <translation>Langage de filtrage</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>tab: what can be typed into the search field</extracomment>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>tab: names of the fields of a connection that can be typed into the search field</extracomment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Connections with this word in some column, whatever its case</source>
        <extracomment>what `alice` in the search field finds</extracomment>
        <translation>Connexions avec ce mot dans une colonne quelconque, sans distinction de casse</translation>
    </message>
    <message>
        <source>These words as they stand, with the blank</source>
        <extracomment>what `&quot;two words&quot;` in the search field finds</extracomment>
        <translation>Ces mots tels quels, avec l’espace</translation>
    </message>
    <message>
        <source>Connections without this word</source>
        <extracomment>what `-alice` in the search field finds</extracomment>
        <translation>Connexions sans ce mot</translation>
    </message>
    <message>
        <source>A user whose name contains this</source>
        <extracomment>what `user:alice` in the search field finds</extracomment>
        <translation>Un utilisateur dont le nom contient ce texte</translation>
    </message>
    <message>
        <source>A user with exactly this name</source>
        <extracomment>what `user:=alice` in the search field finds</extracomment>
        <translation>Un utilisateur portant exactement ce nom</translation>
    </message>
    <message>
        <source>Connections on which no user’s name contains this</source>
        <extracomment>what `-user:bob` in the search field finds</extracomment>
        <translation>Connexions où aucun nom d’utilisateur ne contient ce texte</translation>
    </message>
    <message>
        <source>One or the other</source>
        <extracomment>what `user:alice,bob` in the search field finds</extracomment>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>A profile of this form: * stands for any characters, ? for one</source>
        <extracomment>what `profile:Out*` in the search field finds; * and ? are typed as they are</extracomment>
        <translation>Un profil de cette forme&#xa0;: * remplace n’importe quels caractères,&#xa0;? un seul</translation>
    </message>
    <message>
        <source>A regular expression; with i, upper and lower case are alike</source>
        <extracomment>what `user:/^a.c$/i` in the search field finds</extracomment>
        <translation>Une expression régulière&#x202f;; avec i, majuscules et minuscules sont équivalentes</translation>
    </message>
    <message>
        <source>Remote addresses in this network</source>
        <extracomment>what `ip:172.16.0.0/12` in the search field finds</extracomment>
        <translation>Adresses distantes appartenant à ce réseau</translation>
    </message>
    <message>
        <source>Connections of one of these outcomes</source>
        <extracomment>what `outcome:failed,error` in the search field finds</extracomment>
        <translation>Connexions avec l’un de ces résultats</translation>
    </message>
    <message>
        <source>At least five failed attempts</source>
        <extracomment>what `failures:&gt;=5` in the search field finds</extracomment>
        <translation>Au moins cinq tentatives échouées</translation>
    </message>
    <message>
        <source>From five to nine failed attempts</source>
        <extracomment>what `failures:5..9` in the search field finds</extracomment>
        <translation>De cinq à neuf tentatives échouées</translation>
    </message>
    <message>
        <source>Longer than sixty seconds; m, h and d are minutes, hours and days</source>
        <extracomment>what `duration:&gt;60s` in the search field finds; s, m, h and d are typed as they are</extracomment>
        <translation>Plus de soixante secondes&#x202f;; m, h et d désignent les minutes, les heures et les jours</translation>
    </message>
    <message>
        <source>Opened in these minutes, by the clock of the log</source>
        <extracomment>what `opened:2009-04-22T11:40..11:50` in the search field finds</extracomment>
        <translation>Ouvertes durant ces minutes, selon l’heure du journal</translation>
    </message>
    <message>
        <source>Connections for which the log states a response</source>
        <extracomment>what `response:*` in the search field finds</extracomment>
        <translation>Connexions pour lesquelles le journal indique une réponse</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>header of a column: examples of what can be typed into the search field
----------
header of a column: what to type</extracomment>
        <translation>À saisir</translation>
    </message>
    <message>
        <source>Finds</source>
        <extracomment>header of a column: what an example finds</extracomment>
        <translation>Trouve</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>header of a column: name of a column of the table</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>header of a column: what the column of the table tells</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Connections that you marked; with no, all others</source>
        <extracomment>what `marked:yes` in the search field finds; `no` is typed as it is</extracomment>
        <translation>Connexions que vous avez marquées&#x202f;; avec no, toutes les autres</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterMistake</name>
    <message>
        <source>There is no field “%1”. In quotation marks it is looked for as text.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon</extracomment>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas. Entre guillemets droits, il est recherché comme texte.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Similar: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed before a colon, %2 are one to three names of fields</extracomment>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas. Noms proches&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Cette parenthèse ou ce crochet n’est pas fermé.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Cette parenthèse ou ce crochet ne ferme rien.</translation>
    </message>
    <message>
        <source>Before “%1” there is nothing to repeat.</source>
        <extracomment>Mistake in a regular expression; %1 is a sign such as *</extracomment>
        <translation>Il n’y a rien à répéter avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <extracomment>Mistake in a regular expression; %1 is a range such as z-a</extracomment>
        <translation>«&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is not complete.</source>
        <extracomment>Mistake in a regular expression; %1 begins with a backslash</extracomment>
        <translation>«&#xa0;%1&#xa0;» est incomplet.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in regular expressions here.</source>
        <extracomment>Mistake in a regular expression; %1 is a part of it</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé ici dans les expressions régulières.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <extracomment>Mistake in a regular expression</extracomment>
        <translation>Cette expression régulière est trop volumineuse.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>Mistake in a filter, after a colon or a comma</extracomment>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>“%1” is none of the possible words: %2.</source>
        <extracomment>Mistake in a filter; %1 is what was typed, %2 a list of words that are never translated</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des mots possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number or range such as 5, &gt;=5 or 5..9.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni une plage tels que 5, &gt;=5 ou 5..9.</translation>
    </message>
    <message>
        <source>“%1” is not a duration or range such as 90s, &gt;5m or 1m..1h30m.</source>
        <extracomment>Mistake in a filter; %1 is what was typed. s, m and h are never translated</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni une durée ni une plage telles que 90s, &gt;5m ou 1m..1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a time or range such as 2009-04-22, &gt;=2009-04-22T11:40 or 2009-04-22T11:40..11:50.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni une heure ni une plage telles que 2009-04-22, &gt;=2009-04-22T11:40 ou 2009-04-22T11:40..11:50.</translation>
    </message>
    <message>
        <source>“%1” has no date; write it as in 2009-04-22T11:40.</source>
        <extracomment>Mistake in a filter; %1 is a time of day that was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne comporte pas de date&#x202f;; indiquez-la comme dans 2009-04-22T11:40.</translation>
    </message>
    <message>
        <source>“%1” is not a network such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <extracomment>Mistake in a filter; %1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau tel que 10.0.0.0/8 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <extracomment>Mistake in a filter; %1 is a range of numbers or times</extracomment>
        <translation>La plage «&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>Il manque le second guillemet.</translation>
    </message>
    <message>
        <source>The slash at the end of the regular expression is missing.</source>
        <extracomment>Mistake in a filter</extracomment>
        <translation>Il manque la barre oblique à la fin de l’expression régulière.</translation>
    </message>
    <message>
        <source>Before “%1” a blank or a comma is missing.</source>
        <extracomment>Mistake in a filter; %1 is what was typed directly behind a quotation mark or a slash</extracomment>
        <translation>Il manque un espace ou une virgule avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>Mistake in a filter: text with * or ? in it</extracomment>
        <translation>Ce motif est trop long.</translation>
    </message>
    <message>
        <source>The time is already limited by since, until or time.</source>
        <extracomment>Mistake in a filter; since, until and time are never translated</extracomment>
        <translation>La période est déjà limitée par since, until ou time.</translation>
    </message>
    <message>
        <source>since, until and time cannot exclude; opened can.</source>
        <extracomment>Mistake in a filter; since, until, time and opened are never translated</extracomment>
        <translation>since, until et time ne peuvent pas exclure&#x202f;; opened le peut.</translation>
    </message>
    <message>
        <source>marked can be yes or no, not both.</source>
        <extracomment>Mistake in a filter: it asks for connections that somebody marked and for those that nobody marked; marked, yes and no are never translated</extracomment>
        <translation>marked peut être yes ou no, pas les deux.</translation>
    </message>
    <message>
        <source>Connections are marked in the window; the command line knows no marks and cannot filter by marked.</source>
        <extracomment>Wrong use of the command line: its filter asks for connections that somebody marked in the window; marked is never translated</extracomment>
        <translation>Les connexions se marquent dans la fenêtre&#x202f;; la ligne de commande ne connaît aucune marque et ne peut pas filtrer avec marked.</translation>
    </message>
</context>
<context>
    <name>authloupe::FilterText</name>
    <message>
        <source>(empty)</source>
        <extracomment>In place of a user name of no characters</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>User is not: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>Utilisateur différent de&#xa0;: %1</translation>
    </message>
    <message>
        <source>User without: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>Utilisateur ne contenant pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>Active filter; %1 is a user name</extracomment>
        <translation>Utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>User contains: %1</source>
        <extracomment>Active filter; %1 is a part of a user name</extracomment>
        <translation>Utilisateur contenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile is not: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>Profil différent de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile without: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>Profil ne contenant pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Active filter; %1 is the name of an SMTP authentication profile</extracomment>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile contains: %1</source>
        <extracomment>Active filter; %1 is a part of the name of an SMTP authentication profile</extracomment>
        <translation>Profil contenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remote address is not: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>Adresse distante différente de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remote address without: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>Adresse distante ne contenant pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remote address: %1</source>
        <extracomment>Active filter; %1 is an IP address</extracomment>
        <translation>Adresse distante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remote address contains: %1</source>
        <extracomment>Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8</extracomment>
        <translation>Adresse distante contenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>No column contains: %1</source>
        <extracomment>Active filter: rows in which %1 does not occur</extracomment>
        <translation>Aucune colonne ne contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>Active filter: rows in which %1 occurs</extracomment>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>Active filter; %1 is an outcome such as &quot;Failed&quot;</extracomment>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <extracomment>Active filter; %1 is &quot;Inbound&quot; or &quot;Outbound&quot;</extracomment>
        <translation>Sens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>Active filter; %1 is a range of time such as &quot;2009-04-22 11:40 – 11:50&quot;</extracomment>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <extracomment>How many connections the table shows: all of them</extracomment>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connections</source>
        <extracomment>How many connections the table shows; %1 is the number that passes the filter, %Ln the number of all</extracomment>
        <translation>
            <numerusform>%1 sur %Ln connexion</numerusform>
            <numerusform>%1 sur %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Active filter: connections that somebody marked</extracomment>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Not marked</source>
        <extracomment>Active filter: connections that nobody marked</extracomment>
        <translation>Non marquée</translation>
    </message>
</context>
<context>
    <name>authloupe::HeadlessRun</name>
    <message numerus="yes">
        <source>%Ln row(s) written to “%2” (%1).</source>
        <extracomment>After an export on the command line. %Ln: number of rows, %1: size such as “3.4 KiB”, %2: file name</extracomment>
        <translation>
            <numerusform>%Ln ligne écrite dans «&#xa0;%2&#xa0;» (%1).</numerusform>
            <numerusform>%Ln lignes écrites dans «&#xa0;%2&#xa0;» (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got an apostrophe, against formulas.</source>
        <extracomment>After an export on the command line; apostrophes keep a spreadsheet from taking the text for a formula</extracomment>
        <translation>
            <numerusform>%Ln cellule a été précédée d’une apostrophe, par protection contre les formules.</numerusform>
            <numerusform>%Ln cellules ont été précédées d’une apostrophe, par protection contre les formules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could be taken for a formula.</source>
        <extracomment>After an export on the command line, when the user did not want apostrophes</extracomment>
        <translation>
            <numerusform>%Ln cellule pourrait être prise pour une formule.</numerusform>
            <numerusform>%Ln cellules pourraient être prises pour une formule.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has folders with files in them, which were not read; --recursive reads them as well.</source>
        <extracomment>On the command line; %1 is a folder, --recursive the name of an option</extracomment>
        <translation>«&#xa0;%1&#xa0;» contient des dossiers dont les fichiers n’ont pas été lus&#x202f;; --recursive les lit également.</translation>
    </message>
</context>
<context>
    <name>authloupe::KindredActions</name>
    <message>
        <source>The log has no later connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Le journal ne contient aucune connexion ultérieure de cet utilisateur.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this user.</source>
        <extracomment>message above the table; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Le journal ne contient aucune connexion antérieure de cet utilisateur.</translation>
    </message>
    <message>
        <source>The log has no later connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Le journal ne contient aucune connexion ultérieure de cette adresse distante.</translation>
    </message>
    <message>
        <source>The log has no earlier connection of this remote address.</source>
        <extracomment>message above the table; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Le journal ne contient aucune connexion antérieure de cette adresse distante.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Le filtre masque la connexion suivante de cet utilisateur.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this user.</source>
        <extracomment>question; &quot;this user&quot; is the one of the current connection</extracomment>
        <translation>Le filtre masque la connexion précédente de cet utilisateur.</translation>
    </message>
    <message>
        <source>The filter hides the next connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Le filtre masque la connexion suivante de cette adresse distante.</translation>
    </message>
    <message>
        <source>The filter hides the previous connection of this remote address.</source>
        <extracomment>question; &quot;this remote address&quot; is that of the current connection</extracomment>
        <translation>Le filtre masque la connexion précédente de cette adresse distante.</translation>
    </message>
    <message>
        <source>Go to the next one shown</source>
        <extracomment>button of a question: goes to the next connection of a user that the filter does not hide</extracomment>
        <translation>Aller à la suivante affichée</translation>
    </message>
    <message>
        <source>Go to the previous one shown</source>
        <extracomment>button of a question: goes to the previous connection of a user that the filter does not hide</extracomment>
        <translation>Aller à la précédente affichée</translation>
    </message>
</context>
<context>
    <name>authloupe::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>menu title: the word for &quot;Language&quot; in your language, then the English word in brackets; in English just the word</extracomment>
        <translation>&amp;Langue (Language)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>choice in a menu: the language of the desktop</extracomment>
        <translation>Valeur par défaut du système</translation>
    </message>
</context>
<context>
    <name>authloupe::LineSamplesPage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>place of a line; %1 is the name of a file, %2 the number of the line</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>header of a column: file and number of a line</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Log line</source>
        <extracomment>header of a column: a line of the log</extracomment>
        <translation>Ligne du journal</translation>
    </message>
</context>
<context>
    <name>authloupe::LinesReading</name>
    <message>
        <source>Reading the lines from the log…</source>
        <extracomment>In place of the log lines while they are read</extracomment>
        <translation>Lecture des lignes dans le journal…</translation>
    </message>
</context>
<context>
    <name>authloupe::LoadBar</name>
    <message>
        <source>Loading progress</source>
        <extracomment>accessible name of the progress bar</extracomment>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>button that ends loading and keeps what has been read</extracomment>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>progress of reading log files, nothing read yet</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 read</source>
        <extracomment>progress of reading; %1 size such as 1.2 GiB</extracomment>
        <translation>Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4. %5</source>
        <extracomment>progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB, %4 rate such as 900 MiB/s, %5 is a sentence such as &quot;About 2 min left&quot;</extracomment>
        <translation>%1&#xa0;: %2 sur %3, %4. %5</translation>
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
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <extracomment>Progress of loading</extracomment>
        <translation>
            <numerusform>Environ %Ln minute restante</numerusform>
            <numerusform>Environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Time filter that lets everything through</extracomment>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Time filter without an end; %1 is a date and time</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Time filter without a start; %1 is a date and time</extracomment>
        <translation>avant le %1</translation>
    </message>
</context>
<context>
    <name>authloupe::LogBar</name>
    <message>
        <source>Search the whole log: text or /regular expression/</source>
        <extracomment>In the empty search field above the whole log; a regular expression is put between slashes</extracomment>
        <translation>Rechercher dans tout le journal&#xa0;: texte ou /expression régulière/</translation>
    </message>
    <message>
        <source>Search the whole log</source>
        <extracomment>Name of the search field above the whole log, for assistive technology</extracomment>
        <translation>Rechercher dans tout le journal</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <extracomment>Button beside the search field of the whole log; the keys do the same</extracomment>
        <translation>Rechercher le précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <extracomment>Button beside the search field of the whole log; the key does the same</extracomment>
        <translation>Rechercher le suivant (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends the search in the whole log</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File of the log</source>
        <extracomment>Name of a list of files for assistive technology: the one chosen is gone to in the whole log</extracomment>
        <translation>Fichier du journal</translation>
    </message>
    <message>
        <source>Line:</source>
        <extracomment>Label of the field for the number of a line in the whole log</extracomment>
        <translation>Ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Go to line</source>
        <extracomment>Name of the field for assistive technology</extracomment>
        <translation>Aller à la ligne</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLineText</name>
    <message>
        <source>… (a very long line: only its beginning is shown)</source>
        <extracomment>Behind the beginning of a line of the log that is too long to be shown, and not read to its end</extracomment>
        <translation>… (ligne très longue&#xa0;: seul le début est affiché)</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesModel</name>
    <message>
        <source>Log line</source>
        <extracomment>Column: a line of the log as it stands</extracomment>
        <translation>Ligne du journal</translation>
    </message>
</context>
<context>
    <name>authloupe::LogLinesView</name>
    <message>
        <source>Search in these lines</source>
        <extracomment>In the empty search field above the log lines of a connection
----------
Name of the search field above the log lines of a connection, for assistive technology</extracomment>
        <translation>Rechercher dans ces lignes</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Button beside the search field of the log lines</extracomment>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Raw log lines</source>
        <extracomment>Name of the table for assistive technology</extracomment>
        <translation>Lignes brutes du journal</translation>
    </message>
    <message>
        <source>Not all lines are shown: the connection has too many, or they lie too far apart in the log.</source>
        <extracomment>Below the log lines of a connection: only the first ones could be read</extracomment>
        <translation>Toutes les lignes ne sont pas affichées&#xa0;: la connexion en a trop, ou elles sont trop éloignées les unes des autres dans le journal.</translation>
    </message>
    <message>
        <source>No line of this connection was found in the log. The file may have changed since it was read.</source>
        <extracomment>In place of the log lines of a connection</extracomment>
        <translation>Aucune ligne de cette connexion n’a été trouvée dans le journal. Le fichier a peut-être changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>No results</source>
        <extracomment>Beside the search field of the log lines</extracomment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field of the log lines: %1 is the number of the line found, %2 how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>authloupe::LogPlaceView</name>
    <message>
        <source>The line in the log</source>
        <extracomment>Name of the table that shows a line of the log and its neighbours, for assistive technology</extracomment>
        <translation>La ligne dans le journal</translation>
    </message>
    <message>
        <source>Select a line to see it in the log.</source>
        <extracomment>Below a list of log lines, while none is selected</extracomment>
        <translation>Sélectionnez une ligne pour la voir dans le journal.</translation>
    </message>
</context>
<context>
    <name>authloupe::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu title</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <comment>noun</comment>
        <extracomment>menu title; noun</extracomment>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>menu title; moving between filters and rows</extracomment>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>menu title</extracomment>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu title</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageBar</name>
    <message>
        <source>Messages</source>
        <extracomment>accessible name of the bar with error messages above the table
----------
title of the dialog that lists all messages about files</extracomment>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s)…</source>
        <extracomment>button behind the first messages; opens a list of all of them</extracomment>
        <translation>
            <numerusform>%Ln message de plus…</numerusform>
            <numerusform>%Ln messages de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <extracomment>tooltip and accessible name of the button that closes the bar with messages</extracomment>
        <translation>Fermer les messages</translation>
    </message>
</context>
<context>
    <name>authloupe::MessageModel</name>
    <message>
        <source>not logged</source>
        <extracomment>In place of the envelope sender of a message</extracomment>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of messages: when the log first names the message</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Column of the list of messages: received, rewritten, split …</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <extracomment>Column of the list of messages: address of the envelope (MAIL FROM)</extracomment>
        <translation>Expéditeur d’enveloppe</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of messages</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Refused recipients</source>
        <extracomment>Column of the list of messages: number of recipients that were refused</extracomment>
        <translation>Destinataires refusés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>Column of the list of messages: number of recipients</extracomment>
        <translation>Retournés</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>Column of the list of messages: how often a delivery was put off</extracomment>
        <translation>Remises différées</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>Column of the list of messages: what became of it</extracomment>
        <translation>Sort du message</translation>
    </message>
</context>
<context>
    <name>authloupe::MessagesTable</name>
    <message>
        <source>The connection that brought the message in is not in the log</source>
        <extracomment>Context menu of the messages that an outbound connection carried away; cannot be chosen</extracomment>
        <translation>La connexion par laquelle le message est arrivé ne figure pas dans le journal</translation>
    </message>
    <message>
        <source>No delivery of the message is in the log</source>
        <extracomment>Context menu of the messages that an inbound connection brought in; cannot be chosen</extracomment>
        <translation>Aucune remise du message ne figure dans le journal</translation>
    </message>
    <message>
        <source>Go to its delivery (%1)</source>
        <extracomment>Context menu of a message: shows the outbound connection that delivered it; %1 is its number in the log and its time</extracomment>
        <translation>Aller à sa remise (%1)</translation>
    </message>
    <message>
        <source>Go to the connection that brought it in (%1)</source>
        <extracomment>Context menu of a message: shows the inbound connection on which it arrived; %1 is its number in the log and its time</extracomment>
        <translation>Aller à la connexion par laquelle il est arrivé (%1)</translation>
    </message>
</context>
<context>
    <name>authloupe::NameCaution</name>
    <message>
        <source>This name imitates words of a log entry.</source>
        <extracomment>Caution about a user name in the log, chosen by whoever tried to sign in</extracomment>
        <translation>Ce nom imite les mots d’une entrée du journal.</translation>
    </message>
    <message>
        <source>Letters in this name only look like others: %1.</source>
        <extracomment>Caution about a user name in the log; %1: characters, such as “а (U+0430), е (U+0435)”, that look like other ones</extracomment>
        <translation>Des lettres de ce nom ne font que ressembler à d’autres&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteSaving</name>
    <message>
        <source>Open notes</source>
        <extracomment>Title of the dialog that asks for a file of notes</extracomment>
        <translation>Ouvrir des notes</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <extracomment>Kind of files in the dialog that asks for a file of notes; keep (*.json)</extracomment>
        <translation>Fichiers de notes (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked connection(s) were read from “%1”. Those that are not in this log stay in the file.</source>
        <extracomment>Message above the table: how many marked connections a file of notes holds; %1 is the file</extracomment>
        <translation>
            <numerusform>%Ln connexion marquée a été lue dans «&#xa0;%1&#xa0;». Celles qui ne sont pas dans ce journal restent dans le fichier.</numerusform>
            <numerusform>%Ln connexions marquées ont été lues dans «&#xa0;%1&#xa0;». Celles qui ne sont pas dans ce journal restent dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save notes</source>
        <extracomment>Title of the dialog that asks where to write notes</extracomment>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>The marks and notes have changes that are not saved.</source>
        <extracomment>Question before the window is closed or another log takes the place of this one</extracomment>
        <translation>Les marques et les notes comportent des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Without saving, these changes are lost.</source>
        <extracomment>Below the question about notes that are not saved</extracomment>
        <translation>Sans enregistrement, ces modifications seront perdues.</translation>
    </message>
</context>
<context>
    <name>authloupe::NoteView</name>
    <message>
        <source>Marked</source>
        <extracomment>Details pane, check box: the connection is one of those that somebody marked</extracomment>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Write a note about this connection.</source>
        <extracomment>Details pane, in the empty field for a note about a connection</extracomment>
        <translation>Écrivez une note sur cette connexion.</translation>
    </message>
    <message>
        <source>Note about the connection</source>
        <extracomment>Name of the field for a note, for assistive technology</extracomment>
        <translation>Note sur la connexion</translation>
    </message>
</context>
<context>
    <name>authloupe::Notes</name>
    <message>
        <source>“%1” is too large for a file of notes and was not read.</source>
        <extracomment>%1 is a file that was chosen as one of notes</extracomment>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour un fichier de notes et n’a pas été lu.</translation>
    </message>
    <message>
        <source>“%1” holds no notes of Authloupe. Choose the file that the notes were saved to.</source>
        <extracomment>%1 is a file that was chosen as one of notes; Authloupe is the name of the program</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de notes d’Authloupe. Choisissez le fichier dans lequel les notes ont été enregistrées.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Authloupe. Open it with that version.</source>
        <extracomment>%1 is a file of notes; Authloupe is the name of the program</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente d’Authloupe. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it makes no sense. It was neither taken over nor changed.</source>
        <extracomment>%1 is a file of notes</extracomment>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: une partie n’a aucun sens. Il n’a été ni repris ni modifié.</translation>
    </message>
    <message>
        <source>This connection has a note. Remove the mark and the note?</source>
        <extracomment>Question before the mark of a connection is removed</extracomment>
        <translation>Cette connexion a une note. Supprimer la marque et la note&#x202f;?</translation>
    </message>
    <message>
        <source>… (%1 more)</source>
        <extracomment>End of a note that was cut; %1 is the number of characters left out</extracomment>
        <translation>… (encore %1)</translation>
    </message>
</context>
<context>
    <name>authloupe::PasteDialog</name>
    <message>
        <source>Pasted text</source>
        <extracomment>Stands for the name of a file when log text was pasted</extracomment>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Paste log text</source>
        <extracomment>Title of the dialog that takes log text from the clipboard</extracomment>
        <translation>Coller du texte de journal</translation>
    </message>
    <message>
        <source>Paste lines of a mail_logs file, a support ticket or an article. Lines that were wrapped on the way are joined again.</source>
        <extracomment>In the dialog that takes log text; mail_logs is a name and stays as it is</extracomment>
        <translation>Collez les lignes d’un fichier mail_logs, d’un ticket d’assistance ou d’un article. Les lignes coupées lors de la copie ou de l’envoi sont reconstituées.</translation>
    </message>
    <message>
        <source>Log text</source>
        <extracomment>Name of the text field for assistive technology</extracomment>
        <translation>Texte de journal</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: shows the connections of the pasted text</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>authloupe::Program</name>
    <message>
        <source>There is no display to open a window on. --summary and --export work without one.</source>
        <extracomment>On a terminal, when the program was started without a graphical desktop</extracomment>
        <translation>Il n’y a aucun affichage où ouvrir une fenêtre. --summary et --export s’en passent.</translation>
    </message>
</context>
<context>
    <name>authloupe::RecentMenu</name>
    <message>
        <source>Recen&amp;t files</source>
        <extracomment>menu title: files opened last</extracomment>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>menu entry that forgets the files opened last</extracomment>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>authloupe::Reopening</name>
    <message>
        <source>The log has changed since it was closed. The filter is back, but nothing is selected.</source>
        <extracomment>message above the table, after a log that was closed has been opened again</extracomment>
        <translation>Le journal a changé depuis sa fermeture. Le filtre est rétabli, mais rien n’est sélectionné.</translation>
    </message>
</context>
<context>
    <name>authloupe::Report</name>
    <message>
        <source>Report on SMTP authentication</source>
        <extracomment>Title of a report that is exported</extracomment>
        <translation>Rapport sur l’authentification SMTP</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <extracomment>Report, heading above the authentication attempts of a connection</extracomment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Report, heading above the messages of a connection</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Log lines</source>
        <extracomment>Report, heading above the lines of the log about a connection</extracomment>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>In the file %1:</source>
        <extracomment>Report, above lines of the log: %1 is the file that they stand in</extracomment>
        <translation>Dans le fichier %1&#xa0;:</translation>
    </message>
    <message>
        <source>More lines than this report holds belong to this connection.</source>
        <extracomment>Report, below the lines of the log about a connection</extracomment>
        <translation>Cette connexion compte plus de lignes que ce rapport n’en contient.</translation>
    </message>
    <message>
        <source>This report was made without single connections.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>Ce rapport a été établi sans le détail des connexions.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>Report, in place of connections with all their facts</extracomment>
        <translation>Aucune connexion ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>%Ln connexion a été sélectionnée pour ce rapport.</numerusform>
            <numerusform>%Ln connexions ont été sélectionnées pour ce rapport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were selected for this report; the first %1 are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln were selected</extracomment>
        <translation>
            <numerusform>%Ln connexion a été sélectionnée pour ce rapport&#x202f;; les %1 premières sont détaillées ici.</numerusform>
            <numerusform>%Ln connexions ont été sélectionnées pour ce rapport&#x202f;; les %1 premières sont détaillées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; all %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts</extracomment>
        <translation>
            <numerusform>Aucune connexion n’était sélectionnée&#x202f;; la %Ln qui correspond au filtre est détaillée ici.</numerusform>
            <numerusform>Aucune connexion n’était sélectionnée&#x202f;; les %Ln qui correspondent au filtre sont détaillées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection was selected; the first %1 of %Ln that pass the filter are told here.</source>
        <extracomment>Report, above connections with all their facts: %1 of them are told, %Ln pass the filter</extracomment>
        <translation>
            <numerusform>Aucune connexion n’était sélectionnée&#x202f;; les %1 premières sur %Ln qui correspond au filtre sont détaillées ici.</numerusform>
            <numerusform>Aucune connexion n’était sélectionnée&#x202f;; les %1 premières sur %Ln qui correspondent au filtre sont détaillées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>heading</comment>
        <extracomment>Report, heading above connections with all their facts</extracomment>
        <translation>Connexions</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Report, below a list that is cut: how many more there are</extracomment>
        <translation>
            <numerusform>… et encore %Ln.</numerusform>
            <numerusform>… et encore %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Report: which program made it</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Report: how the times in it are meant</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>The logs had not been read to their end when this report was made.</source>
        <extracomment>Report, first page</extracomment>
        <translation>Les journaux n’avaient pas été lus jusqu’au bout lorsque ce rapport a été établi.</translation>
    </message>
    <message>
        <source>User names, addresses, hosts and envelope senders are replaced by pseudonyms such as user-1: the same one for the same name everywhere in this report. Answers of servers are reduced to their codes; log lines are left out; other texts that hold a name are replaced as a whole.</source>
        <extracomment>Report, first page; the pseudonyms look like user-1 and are not translated</extracomment>
        <translation>Les noms d’utilisateur, adresses, hôtes et expéditeurs d’enveloppe sont remplacés par des pseudonymes tels que user-1&#xa0;: le même pour le même nom dans tout ce rapport. Les réponses des serveurs sont réduites à leurs codes&#x202f;; les lignes du journal sont omises&#x202f;; les autres textes qui contiennent un nom sont remplacés en entier.</translation>
    </message>
    <message>
        <source>Log files</source>
        <extracomment>Report, heading</extracomment>
        <translation>Fichiers journaux</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Report, heading</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>None: all connections of the logs are counted.</source>
        <extracomment>Report</extracomment>
        <translation>Aucun&#xa0;: toutes les connexions des journaux sont comptées.</translation>
    </message>
    <message>
        <source>In the filter language</source>
        <extracomment>Report: the filter as it can be typed into the search field</extracomment>
        <translation>Dans le langage de filtrage</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Report, heading: numbers of connections and attempts</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Report, name of a number: %1 &quot;Connections&quot; or &quot;Attempts&quot;, %2 a direction or a result</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Report, in front of a direction or an outcome</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Report, in front of a result</extracomment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>Utilisateurs distincts</translation>
    </message>
    <message>
        <source>Distinct addresses</source>
        <extracomment>Report, name of a number</extracomment>
        <translation>Adresses distinctes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report, heading</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>None of these connections has a time.</source>
        <extracomment>Report, in place of the timeline</extracomment>
        <translation>Aucune de ces connexions n’a d’heure.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column of the table of the timeline: from when to when</extracomment>
        <translation>Heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) without a time are in no bar.</source>
        <extracomment>Report, below the timeline</extracomment>
        <translation>
            <numerusform>%Ln connexion sans heure n’est dans aucune barre.</numerusform>
            <numerusform>%Ln connexions sans heure ne sont dans aucune barre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report, heading: the users, addresses and so on with the most failures</extracomment>
        <translation>Valeurs principales</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Report: the connection was marked by somebody</extracomment>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Report, heading above what somebody wrote about a connection</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>The note is left out: it holds a name or an address.</source>
        <extracomment>Report with pseudonyms, in place of what somebody wrote about a connection</extracomment>
        <translation>La note est omise&#xa0;: elle contient un nom ou une adresse.</translation>
    </message>
    <message>
        <source>A user name may not be what it seems.</source>
        <extracomment>Report with pseudonyms, in place of which letters of a user name look like others</extracomment>
        <translation>Un nom d’utilisateur n’est peut-être pas ce qu’il paraît.</translation>
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
        <translation>Connexions en détail&#xa0;:</translation>
    </message>
    <message>
        <source>Connections at most:</source>
        <extracomment>Report dialog: number of connections</extracomment>
        <translation>Connexions au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Log lines for each at most:</source>
        <extracomment>Report dialog: number of lines of the log for each connection</extracomment>
        <translation>Lignes du journal pour chacune, au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Also in the report:</source>
        <extracomment>Report dialog: which parts are in it</extracomment>
        <translation>Également dans le rapport&#xa0;:</translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Report dialog: kind of file</extracomment>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <extracomment>Report dialog: where to write</extracomment>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Report dialog, button: opens the file dialog</extracomment>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Write report</source>
        <extracomment>Report dialog, button: begins to write</extracomment>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Log lines are then left out, and answers of servers are reduced to their codes. Names of fewer than three characters cannot be found inside other texts.</source>
        <extracomment>Report dialog, below the check box for pseudonyms</extracomment>
        <translation>Les lignes du journal sont alors omises, et les réponses des serveurs réduites à leurs codes. Les noms de moins de trois caractères ne peuvent pas être repérés à l’intérieur d’autres textes.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>Report dialog, choice: only the selected connections; %1 is their number</extracomment>
        <translation>Sélectionnées&#xa0;: %1</translation>
    </message>
    <message>
        <source>All that pass the filter: %1</source>
        <extracomment>Report dialog, choice: all connections that pass the filter; %1 is their number</extracomment>
        <translation>Toutes celles qui correspondent au filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Report dialog, choice: no connection is told with all its facts</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Log files and how much of them was understood</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Fichiers journaux et part qui en a été reconnue</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Top values</source>
        <extracomment>Report dialog, check box: a part of the report</extracomment>
        <translation>Valeurs principales</translation>
    </message>
    <message>
        <source>Replace user names and addresses by pseudonyms</source>
        <extracomment>Report dialog, check box</extracomment>
        <translation>Remplacer les noms d’utilisateur et les adresses par des pseudonymes</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>Report dialog: kind of file; HTML is a name</extracomment>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>Report dialog: kind of file; PDF is a name</extracomment>
        <translation>Document PDF</translation>
    </message>
</context>
<context>
    <name>authloupe::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>label of the field for the name of a filter</extracomment>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <comment>noun</comment>
        <extracomment>label in front of a filter in the words of the filter language</extracomment>
        <translation>Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the filter, or its name</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln filter(s) can be saved. Delete one that is not needed any more.</source>
        <extracomment>%Ln is how many filters can be saved</extracomment>
        <translation>
            <numerusform>Pas plus de %Ln filtre ne peut être enregistré. Supprimez-en un dont vous n’avez plus besoin.</numerusform>
            <numerusform>Pas plus de %Ln filtres ne peuvent être enregistrés. Supprimez-en un dont vous n’avez plus besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter that has this name is replaced.</source>
        <extracomment>below the name of a filter that is to be saved</extracomment>
        <translation>Le filtre qui porte ce nom est remplacé.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <extracomment>below the name that a filter is to get</extracomment>
        <translation>Un autre filtre porte ce nom.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersControl</name>
    <message>
        <source>This filter cannot be saved: one of its texts holds a line end.</source>
        <extracomment>a filter given on the command line can hold one</extracomment>
        <translation>Ce filtre ne peut pas être enregistré&#xa0;: un de ses textes contient une fin de ligne.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersDialog</name>
    <message>
        <source>Name</source>
        <extracomment>column of the list of saved filters</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>column of the list of saved filters: the filter in the filter language</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>No filter is saved yet. Narrow what the window shows, then choose Save filter in the menu.</source>
        <extracomment>in place of a list of saved filters</extracomment>
        <translation>Aucun filtre n’est encore enregistré. Restreignez ce que montre la fenêtre, puis choisissez Enregistrer le filtre dans le menu.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>title of the dialog with all filters that were saved</extracomment>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: the window shows what this saved filter lets through</extracomment>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <extracomment>button: gives a saved filter another name</extracomment>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button: deletes a saved filter</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: takes saved filters from a text file</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes all saved filters to a text file</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Delete the filter %1?</source>
        <extracomment>question before a saved filter is deleted; %1 is its name</extracomment>
        <translation>Supprimer le filtre %1&#xa0;?</translation>
    </message>
    <message>
        <source>Import filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Importer des filtres</translation>
    </message>
    <message>
        <source>Export filters</source>
        <extracomment>title of a file dialog</extracomment>
        <translation>Exporter les filtres</translation>
    </message>
    <message>
        <source>All filters were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Tous les filtres ont été écrits dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds no filters. Each needs a line with its name in brackets, and a line with the filter below it.</source>
        <extracomment>%1 is a file; the two lines are how a file of filters has to look</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun filtre. Chacun demande une ligne avec son nom entre crochets, puis une ligne avec le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) were added from “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln filtre a été ajouté depuis «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln filtres ont été ajoutés depuis «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: line %1.</source>
        <extracomment>second sentence about a file of filters; %1 are numbers of lines</extracomment>
        <translation>Non compris et ignoré&#xa0;: ligne %1.</translation>
    </message>
</context>
<context>
    <name>authloupe::SavedFiltersMenu</name>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>in the menu of saved filters, when there is none</extracomment>
        <translation>Aucun filtre n’est encore enregistré</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <extracomment>menu title: filters that were saved under a name</extracomment>
        <translation>Filtres enre&amp;gistrés</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableModel</name>
    <message>
        <source>Marked</source>
        <extracomment>Of a row of the table: somebody marked the connection</extracomment>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Of a row of the table: somebody marked the connection and wrote a note; %1 is the note</extracomment>
        <translation>Marquée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>authloupe::SessionTableView</name>
    <message>
        <source>Connections</source>
        <extracomment>accessible name of the table</extracomment>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>authloupe::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of the dialog with all settings</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>Langue et couleurs</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>heading in the dialog of settings</extracomment>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>beside a list in the dialog of settings: the language of the window</extracomment>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>first choice in lists of languages and of themes: what the desktop has</extracomment>
        <translation>Valeur par défaut du système</translation>
    </message>
    <message>
        <source>Arabic &amp;digits (٠١٢٣) in Arabic</source>
        <extracomment>check box in the dialog of settings: numbers in the Arabic window are written with the digits ٠١٢٣, not 0123</extracomment>
        <translation>&amp;Chiffres arabes orientaux (٠١٢٣) en arabe</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>beside a list in the dialog of settings: light or dark</extracomment>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice in a list: a light theme</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice in a list: a dark theme</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Height of &amp;rows:</source>
        <extracomment>beside a list in the dialog of settings: how high the rows of tables are</extracomment>
        <translation>&amp;Hauteur des lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>choice in a list: low rows, so that many of them can be seen</extracomment>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>choice in a list: rows of the usual height</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>choice in a list: high rows, with much space</extracomment>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <extracomment>beside a list in the dialog of settings: how times are written in tables</extracomment>
        <translation>Heur&amp;es&#xa0;:</translation>
    </message>
    <message>
        <source>As logged</source>
        <extracomment>choice in a list: times are written as the log has them, by the clock of the appliance</extracomment>
        <translation>Telles qu’enregistrées</translation>
    </message>
    <message>
        <source>With the offset from UTC, where the log states it</source>
        <extracomment>choice in a list: times are written as 2009-04-22T11:43:59-06:00</extracomment>
        <translation>Avec le décalage UTC, si le journal l’indique</translation>
    </message>
    <message>
        <source>In UTC, where the log states the offset</source>
        <extracomment>choice in a list: times are converted to UTC</extracomment>
        <translation>En UTC, si le journal indique le décalage</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>button in the dialog of settings: opens the dialog in which the columns of the table are chosen</extracomment>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>Times of connections, attempts, events, messages and top values are written like this. Log lines stay as they are, and the timeline, From and To, filters and exports go by the clock of the log.</source>
        <extracomment>tooltip of the list of ways to write times, in the dialog of settings; &quot;From&quot; and &quot;To&quot; are the fields above the timeline</extracomment>
        <translation>Les heures des connexions, tentatives, événements, messages et valeurs principales sont écrites ainsi. Les lignes du journal restent telles quelles, et la chronologie, «&#xa0;Du&#xa0;» et «&#xa0;Au&#xa0;», les filtres et les exports suivent l’heure du journal.</translation>
    </message>
    <message>
        <source>Spans of time</source>
        <extracomment>heading in the dialog of settings, above spans of time that can be chosen</extracomment>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Mark &amp;silence of the log from:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;1 hour&quot;: from how long on silence of the log has a sign on the timeline</extracomment>
        <translation>&amp;Signaler un silence du journal à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>Shortly before and &amp;after a time:</source>
        <extracomment>beside a list in the dialog of settings, such as &quot;5 minutes&quot;: what the command &quot;Shortly before and after this time&quot; shows on either side</extracomment>
        <translation>Juste &amp;avant et après une heure&#xa0;:</translation>
    </message>
</context>
<context>
    <name>authloupe::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of the dialog that lists the keys</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>header of a column: names of keys such as Ctrl+O</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>header of a column: what the keys do</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Drag on the timeline</source>
        <extracomment>name of a key and a mouse action</extracomment>
        <translation>Glisser sur la chronologie</translation>
    </message>
    <message>
        <source>Show only this time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Afficher seulement cette plage temporelle</translation>
    </message>
    <message>
        <source>Wheel on the timeline</source>
        <extracomment>name of a mouse action</extracomment>
        <translation>Molette sur la chronologie</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Zoom avant et arrière</translation>
    </message>
    <message>
        <source>Arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>Touches fléchées sur la chronologie</translation>
    </message>
    <message>
        <source>Move from bar to bar; with Shift extend a range, with Enter filter by it</source>
        <extracomment>in the list of keyboard shortcuts; Shift and Enter are keys</extracomment>
        <translation>Passer d’une barre à l’autre&#x202f;; avec Maj, étendre une plage, avec Entrée, filtrer sur celle-ci</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10 in the table</source>
        <extracomment>names of keys in the table</extracomment>
        <translation>Touche Menu ou Maj+F10 dans le tableau</translation>
    </message>
    <message>
        <source>What can be done with the current cell</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Ce que permet la cellule actuelle</translation>
    </message>
    <message>
        <source>Delete on a filter chip</source>
        <extracomment>names of keys on a chip of the filter</extracomment>
        <translation>Suppr sur une étiquette de filtre</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Supprimer ce filtre</translation>
    </message>
    <message>
        <source>Enter in the top values</source>
        <extracomment>names of keys in the pane with lists of users, addresses and so on</extracomment>
        <translation>Entrée dans les valeurs principales</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <extracomment>in the list of keyboard shortcuts; value: a user, an address and so on</extracomment>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Esc in a time field</source>
        <extracomment>names of keys in the fields for the start and the end of a stretch of time</extracomment>
        <translation>Échap dans un champ d’heure</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Enter in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>Entrée dans le journal complet</translation>
    </message>
    <message>
        <source>Show the connection of the line</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Afficher la connexion de la ligne</translation>
    </message>
    <message>
        <source>F3 and Shift+F3 in the whole log</source>
        <extracomment>names of keys in the pane with all lines of the log</extracomment>
        <translation>F3 et Maj+F3 dans le journal complet</translation>
    </message>
    <message>
        <source>Find next and find previous</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Rechercher le suivant et le précédent</translation>
    </message>
    <message>
        <source>Enter in the raw log lines</source>
        <extracomment>names of keys in the tab with the log lines of a connection</extracomment>
        <translation>Entrée dans les lignes brutes du journal</translation>
    </message>
    <message>
        <source>Show the line in the whole log</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Afficher la ligne dans le journal complet</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys on the timeline</source>
        <extracomment>names of keys on the timeline</extracomment>
        <translation>Ctrl et flèches sur la chronologie</translation>
    </message>
    <message>
        <source>Move the selected time range; with Shift its end, with Up and Down its start</source>
        <extracomment>in the list of keyboard shortcuts; Shift, Up and Down are keys</extracomment>
        <translation>Déplacer la plage temporelle sélectionnée&#xa0;; avec Maj sa fin, avec Haut et Bas son début</translation>
    </message>
    <message>
        <source>Drag the strip above the selected time range</source>
        <extracomment>name of a mouse action: the strip at the upper end of the selected range</extracomment>
        <translation>Faire glisser la bande au-dessus de la plage temporelle sélectionnée</translation>
    </message>
    <message>
        <source>Move the selected time range</source>
        <extracomment>in the list of keyboard shortcuts</extracomment>
        <translation>Déplacer la plage temporelle sélectionnée</translation>
    </message>
</context>
<context>
    <name>authloupe::StartPage</name>
    <message>
        <source>Drop mail logs anywhere in this window</source>
        <extracomment>heading of the page that the window shows while nothing is open</extracomment>
        <translation>Déposez des journaux de messagerie n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Authloupe reads mail_logs of a Cisco ESA and shows every SMTP connection: who tried to authenticate on it, from where, whether that worked, and what was sent afterwards. Files stay on this computer.</source>
        <extracomment>below that heading; ESA is the name of the appliance, mail_logs that of the log</extracomment>
        <translation>Authloupe lit les mail_logs d’un Cisco ESA et montre chaque connexion SMTP&#xa0;: qui a tenté de s’y authentifier, d’où, avec quel résultat, et ce qui a été envoyé ensuite. Les fichiers restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>heading above a list of files</extracomment>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>authloupe::StatusFields</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>status bar; %Ln is the number of selected rows of the table</extracomment>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the log files, and which of their lines were not understood.</source>
        <extracomment>tooltip of a button in the status bar that says how many lines were not understood</extracomment>
        <translation>Affiche les fichiers journaux et celles de leurs lignes qui n’ont pas été reconnues.</translation>
    </message>
    <message>
        <source>All times are shown as the log wrote them.</source>
        <extracomment>tooltip in the status bar at the time zone of the log</extracomment>
        <translation>Toutes les heures sont affichées telles que le journal les a enregistrées.</translation>
    </message>
</context>
<context>
    <name>authloupe::Summary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the summary on a terminal. %1: a name such as “Lines”, %2: its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Heading in the summary on a terminal: the log files that were read</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Heading in the summary on a terminal: SMTP connections</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Opening not in the log</source>
        <extracomment>Number of connections whose first line is not in the files</extracomment>
        <translation>Ouverture absente du journal</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>Number of connections whose last line is not in the files</extracomment>
        <translation>Fin absente du journal</translation>
    </message>
    <message>
        <source>Time range</source>
        <extracomment>When the connections began and ended; value: two times</extracomment>
        <translation>Plage temporelle</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Number of different remote IP addresses</extracomment>
        <translation>Adresses IP distinctes</translation>
    </message>
    <message>
        <source>Authentication attempts</source>
        <extracomment>Heading in the summary on a terminal</extracomment>
        <translation>Tentatives d’authentification</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Number of different user names</extracomment>
        <translation>Utilisateurs distincts</translation>
    </message>
    <message>
        <source>Distinct authentication profiles</source>
        <extracomment>Number of different authentication profiles</extracomment>
        <translation>Profils d’authentification distincts</translation>
    </message>
    <message>
        <source>Top users</source>
        <extracomment>Heading in the summary on a terminal: the users with the most failed attempts</extracomment>
        <translation>Utilisateurs les plus actifs</translation>
    </message>
    <message>
        <source>succeeded %1, failed %2, errors %3</source>
        <extracomment>Authentication attempts of one user. %1, %2, %3: numbers</extracomment>
        <translation>réussies&#xa0;: %1, échouées&#xa0;: %2, erreurs&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>menu title: light or dark</extracomment>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>choice in a menu: the theme of the desktop</extracomment>
        <translation>&amp;Valeur par défaut du système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>choice in a menu: a light theme</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>choice in a menu: a dark theme</extracomment>
        <translation>&amp;Sombre</translation>
    </message>
</context>
<context>
    <name>authloupe::TimeBoxes</name>
    <message>
        <source>Not understood. Try 11:40, 2009-04-22 11:40, or last 2 hours.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time. Keep 11:40 and 2009-04-22 11:40 as they are; &quot;last 2 hours&quot; can be typed in every language</extracomment>
        <translation>Non compris. Essayez 11:40, 2009-04-22 11:40 ou 2 dernières heures.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time</extracomment>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>The log has no times to count from.</source>
        <extracomment>Beside the fields for the start and the end of a stretch of time: &quot;last 2 hours&quot; has no meaning then</extracomment>
        <translation>Le journal ne contient aucune heure de référence.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>label of a text field: start of a stretch of time</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>label of a text field: end of a stretch of time</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Start of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Début de la plage temporelle</translation>
    </message>
    <message>
        <source>End of the time range</source>
        <extracomment>accessible name of a text field</extracomment>
        <translation>Fin de la plage temporelle</translation>
    </message>
    <message>
        <source>last 2 hours</source>
        <extracomment>placeholder in the field for the start of a stretch of time: what can be typed there. In every language, such words are understood in your language</extracomment>
        <translation>2 dernières heures</translation>
    </message>
    <message>
        <source>end of the log</source>
        <extracomment>placeholder in the field for the end of a stretch of time: nothing limits it</extracomment>
        <translation>fin du journal</translation>
    </message>
    <message>
        <source>Connections that began at this time or later: 11:40, 2009-04-22 11:40, or a span such as last 2 hours, counted back from the end of the log.</source>
        <extracomment>tooltip of the field for the start of a stretch of time</extracomment>
        <translation>Connexions ouvertes à cette heure ou plus tard&#xa0;: 11:40, 2009-04-22 11:40, ou une durée telle que 2 dernières heures, comptée à rebours depuis la fin du journal.</translation>
    </message>
    <message>
        <source>Connections that began before this time: 11:50, 2009-04-22 11:50, or a span such as 10 minutes, counted from the start.</source>
        <extracomment>tooltip of the field for the end of a stretch of time</extracomment>
        <translation>Connexions ouvertes avant cette heure&#xa0;: 11:50, 2009-04-22 11:50, ou une durée telle que 10 minutes, comptée depuis le début.</translation>
    </message>
    <message>
        <source>Time ranges</source>
        <extracomment>button with a menu: last hour, last day …</extracomment>
        <translation>Plages temporelles</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>menu of stretches of time, counted back from the end of the log</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>menu of stretches of time: the time filter is removed</extracomment>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Earlier stretch of time</source>
        <extracomment>button: the stretch of time before the one that is shown, as long as this one</extracomment>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Later stretch of time</source>
        <extracomment>button: the stretch of time behind the one that is shown, as long as this one</extracomment>
        <translation>Période suivante</translation>
    </message>
</context>
<context>
    <name>authloupe::Timeline</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <extracomment>Number of connections of a stretch of the timeline</extracomment>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>Bin size of the timeline</extracomment>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
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
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Legend of the timeline; connections whose authentication succeeded (feminine plural in French)</extracomment>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Legend of the timeline; connections whose authentication failed (feminine plural in French)</extracomment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Legend of the timeline; connections whose authentication failed first and succeeded later</extracomment>
        <translation>Réussies après échec</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Legend of the timeline; connections whose authentication ended with an error, as of LDAP</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>No authentication</source>
        <extracomment>Legend of the timeline; connections without any authentication attempt</extracomment>
        <translation>Sans authentification</translation>
    </message>
    <message>
        <source>Bin size: %1</source>
        <extracomment>Above the timeline; %1 is the time that one bar stands for, such as &quot;5 minutes&quot;</extracomment>
        <translation>Largeur d’intervalle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a log to see its connections over time.</source>
        <extracomment>In the empty timeline while no log is open</extracomment>
        <translation>Ouvrez un journal pour voir ses connexions au fil du temps.</translation>
    </message>
    <message>
        <source>No connection passes the filter.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>Aucune connexion ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No connection in this stretch of time. Press Esc to zoom out.</source>
        <extracomment>In the empty timeline after zooming in</extracomment>
        <translation>Aucune connexion dans cette plage temporelle. Appuyez sur Échap pour effectuer un zoom arrière.</translation>
    </message>
    <message>
        <source>The log states no time for these connections.</source>
        <extracomment>In the empty timeline</extracomment>
        <translation>Le journal n’indique pas d’heure pour ces connexions.</translation>
    </message>
    <message>
        <source>None of these connections attempted authentication.</source>
        <extracomment>In the empty timeline: no connection that passes the filter tried to authenticate</extracomment>
        <translation>Aucune de ces connexions n’a donné lieu à une tentative d’authentification.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>Legend of the timeline; connections to the appliance</extracomment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>Legend of the timeline; connections that the appliance made</extracomment>
        <translation>Sortantes</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <extracomment>Legend of the timeline; connections with another SMTP authentication profile than those named</extracomment>
        <translation>Autres profils</translation>
    </message>
    <message>
        <source>Profile not stated</source>
        <extracomment>Legend of the timeline; connections for which the log states no SMTP authentication profile</extracomment>
        <translation>Profil non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>In a saved picture of the timeline, behind the names of some log files: so many more of them</extracomment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Log files: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the names of log files</extracomment>
        <translation>Fichiers journaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logarithmic height</source>
        <extracomment>Above the timeline and in a saved picture of it: the height of its bars follows the logarithm of counts</extracomment>
        <translation>Hauteur logarithmique</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>Button above the timeline: its bars are told apart by inbound and outbound</extracomment>
        <translation>Par sens</translation>
    </message>
    <message>
        <source>By profile</source>
        <comment>timeline</comment>
        <extracomment>Button above the timeline: its bars are told apart by SMTP authentication profile</extracomment>
        <translation>Par profil</translation>
    </message>
    <message>
        <source>By outcome</source>
        <extracomment>Button above the timeline: its bars are told apart by succeeded, failed and so on</extracomment>
        <translation>Par résultat</translation>
    </message>
    <message>
        <source>Connections over time, by direction</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by inbound and outbound</extracomment>
        <translation>Connexions au fil du temps, par sens</translation>
    </message>
    <message>
        <source>Connections over time, by profile</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by SMTP authentication profile</extracomment>
        <translation>Connexions au fil du temps, par profil</translation>
    </message>
    <message>
        <source>Connections over time, by outcome of the authentication</source>
        <extracomment>Title of a saved picture of the timeline, whose bars are told apart by succeeded, failed and so on</extracomment>
        <translation>Connexions au fil du temps, par résultat de l’authentification</translation>
    </message>
    <message>
        <source>Outside this stretch of time: %1</source>
        <extracomment>About the timeline: connections that pass the filter but are off the screen after zooming in</extracomment>
        <translation>Hors de cette plage temporelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a time: %1</source>
        <extracomment>About the timeline: connections for which the log states no time</extracomment>
        <translation>Sans heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without authentication, not drawn: %1</source>
        <extracomment>In a saved picture of the timeline: connections that tried no authentication are not in the bars</extracomment>
        <translation>Sans authentification, non représentées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <extracomment>In a saved picture of the timeline: no filter is set</extracomment>
        <translation>Filtre&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>In a saved picture of the timeline; %1 are the choices of the filter, with semicolons between them</extracomment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>profile</comment>
        <extracomment>Legend of the timeline: the log states a profile, but its name is empty</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>The clock goes back by %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>L’horloge recule de %1, de %2 à %3 (%4, ligne %5).</translation>
    </message>
    <message>
        <source>No entry for %1, from %2 to %3 (%4, line %5).</source>
        <extracomment>Mark on the timeline: the log was silent or its clock jumped; %1 a span such as &quot;1 h 00 min 00 s&quot;, %2 and %3 times, %4 a log file, %5 a number</extracomment>
        <translation>Aucune entrée pendant %1, de %2 à %3 (%4, ligne %5).</translation>
    </message>
    <message>
        <source>Log file %1 begins, at %2.</source>
        <extracomment>Mark on the timeline: %1 a log file, %2 a time</extracomment>
        <translation>Le fichier journal %1 commence, à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more mark(s) here</source>
        <extracomment>Below some marks of the timeline: so many more stand at the same place</extracomment>
        <translation>
            <numerusform>Encore %Ln repère ici</numerusform>
            <numerusform>Encore %Ln repères ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps back of the clock: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the clock of the log goes back</extracomment>
        <translation>Retours en arrière de l’horloge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gaps in the log: %1</source>
        <extracomment>Marks on the timeline; %1 is how often the log is silent for more than an hour</extracomment>
        <translation>Lacunes dans le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log files that begin: %1</source>
        <extracomment>Marks on the timeline; %1 is how many log files begin behind the first one</extracomment>
        <translation>Fichiers journaux qui commencent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several at the same place</source>
        <extracomment>Legend of a picture of the timeline: one sign stands for several things, such as a gap and the beginning of a log file, since they are close together</extracomment>
        <translation>Plusieurs au même endroit</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineBinsModel</name>
    <message>
        <source>Time range</source>
        <extracomment>Column header: from when to when a bar of the timeline goes</extracomment>
        <translation>Plage temporelle</translation>
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
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineLegend</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Legend of the timeline: %1 an outcome such as &quot;Failed&quot;, %2 the number of connections</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelinePictureFlow</name>
    <message>
        <source>PNG picture (%1)</source>
        <extracomment>Kind of file in the dialog that saves a picture of the timeline; %1 is *.png</extracomment>
        <translation>Image PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawing (%1)</source>
        <extracomment>Kind of file in the dialog that saves a picture of the timeline; %1 is *.svg</extracomment>
        <translation>Dessin SVG (%1)</translation>
    </message>
    <message>
        <source>Save timeline as picture</source>
        <extracomment>Title of the dialog that asks for the file of a picture of the timeline</extracomment>
        <translation>Enregistrer la chronologie comme image</translation>
    </message>
</context>
<context>
    <name>authloupe::TimelineView</name>
    <message>
        <source>Drag to select a time range, turn the wheel to zoom, press Esc to go back.</source>
        <extracomment>Help text of the timeline for assistive technology and &quot;What&apos;s this&quot;</extracomment>
        <translation>Faites glisser pour sélectionner une plage temporelle, tournez la molette pour zoomer, appuyez sur Échap pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <extracomment>Context menu of the timeline</extracomment>
        <translation>Réinitialiser le zoom</translation>
    </message>
    <message>
        <source>Remove time filter</source>
        <extracomment>Context menu of the timeline: the connections are no longer filtered by time</extracomment>
        <translation>Supprimer le filtre temporel</translation>
    </message>
    <message>
        <source>Show connections without authentication</source>
        <extracomment>Context menu of the timeline, with a check mark: the bars also count connections that tried no authentication</extracomment>
        <translation>Afficher les connexions sans authentification</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>Context menu of the timeline: opens a dialog with the figures of the chart</extracomment>
        <translation>Afficher sous forme de tableau…</translation>
    </message>
    <message>
        <source>Colours and other commands of the timeline</source>
        <extracomment>Name of a button above the timeline for assistive technology; its text says by what bars are told apart</extracomment>
        <translation>Couleurs et autres commandes de la chronologie</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValues</name>
    <message>
        <source>Users</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists user names</extracomment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists remote IP addresses</extracomment>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists networks of remote IP addresses, such as 10.1.2.0/24</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists SMTP authentication profiles</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists authentication mechanisms such as PLAIN and LOGIN</extracomment>
        <translation>Mécanismes</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists interfaces and listeners of the appliance</extracomment>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Sender groups</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists sender groups of the appliance&apos;s policy</extracomment>
        <translation>Groupes d’expéditeurs</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Tab of the pane &quot;Top values&quot;: lists the countries that remote addresses belong to</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No authentication attempt on the connections shown has such a value.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: a user, a profile, a mechanism</extracomment>
        <translation>Aucune tentative d’authentification des connexions affichées n’a de telle valeur.</translation>
    </message>
    <message>
        <source>The log states no such value for the connections shown.</source>
        <extracomment>In place of a list of values that would be empty. Such a value: an address, a country</extracomment>
        <translation>Le journal n’indique pas de telle valeur pour les connexions affichées.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Header of a column: a user name, an address, a country, whatever is listed</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Header of a column: number of SMTP connections</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Header of a column: number of authentication attempts that succeeded</extracomment>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Header of a column: number of authentication attempts that failed</extracomment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Header of a column: number of authentication attempts that ended with an error</extracomment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Distinct IP addresses</source>
        <extracomment>Header of a column: number of different remote IP addresses</extracomment>
        <translation>Adresses IP distinctes</translation>
    </message>
    <message>
        <source>Distinct users</source>
        <extracomment>Header of a column: number of different user names</extracomment>
        <translation>Utilisateurs distincts</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>Header of a column: earliest time</extracomment>
        <translation>Première occurrence</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Header of a column: latest time</extracomment>
        <translation>Dernière occurrence</translation>
    </message>
    <message>
        <source>Ever succeeded</source>
        <extracomment>Header of a column, values yes and no: did an authentication with this value ever succeed in the log</extracomment>
        <translation>Déjà réussie</translation>
    </message>
    <message>
        <source>Connections with this value, of those shown.</source>
        <extracomment>Tooltip of the column &quot;Connections&quot;</extracomment>
        <translation>Connexions ayant cette valeur, parmi celles affichées.</translation>
    </message>
    <message>
        <source>Authentication attempts with this value, on the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;Succeeded&quot;, &quot;Failed&quot; and &quot;Errors&quot;</extracomment>
        <translation>Tentatives d’authentification ayant cette valeur, sur les connexions affichées.</translation>
    </message>
    <message>
        <source>Number of different remote addresses that tried this user.</source>
        <extracomment>Tooltip of the column &quot;Distinct IP addresses&quot;</extracomment>
        <translation>Nombre d’adresses distantes différentes qui ont essayé cet utilisateur.</translation>
    </message>
    <message>
        <source>Number of different users that were tried with this value.</source>
        <extracomment>Tooltip of the column &quot;Distinct users&quot;</extracomment>
        <translation>Nombre d’utilisateurs différents essayés avec cette valeur.</translation>
    </message>
    <message>
        <source>The earliest and the latest time among the connections shown.</source>
        <extracomment>Tooltip of the columns &quot;First seen&quot; and &quot;Last seen&quot;</extracomment>
        <translation>L’heure la plus ancienne et la plus récente parmi les connexions affichées.</translation>
    </message>
    <message>
        <source>Whether an attempt with this value succeeded anywhere in the log, whatever the filter is.</source>
        <extracomment>Tooltip of the column &quot;Ever succeeded&quot;</extracomment>
        <translation>Indique si une tentative ayant cette valeur a réussi quelque part dans le journal, quel que soit le filtre.</translation>
    </message>
    <message>
        <source>Failed: %1, error: %2, succeeded: %3</source>
        <extracomment>Shares of the authentication attempts with one value. %1, %2, %3: percentages such as 75%</extracomment>
        <translation>Échouées&#xa0;: %1, erreur&#xa0;: %2, réussies&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>authloupe::TopValuesPane</name>
    <message>
        <source>Top values</source>
        <extracomment>Name of a row of tabs for assistive technology: users, addresses, networks …</extracomment>
        <translation>Valeurs principales</translation>
    </message>
    <message>
        <source>List of values</source>
        <extracomment>Name of a list for assistive technology: users, addresses and so on with their counts</extracomment>
        <translation>Liste de valeurs</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Button: writes the list of values to a file</extracomment>
        <translation>Exporter la liste…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueList</name>
    <message>
        <source>Filter by this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: only connections with this value are shown</extracomment>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: connections with this value are hidden</extracomment>
        <translation>Exclure cette valeur</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: by the column of the cell</extracomment>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Export list…</source>
        <extracomment>Context menu of the list &quot;Top values&quot;: writes the list to a file</extracomment>
        <translation>Exporter la liste…</translation>
    </message>
</context>
<context>
    <name>authloupe::ValueTableModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>a user name of no characters, which the log states as such</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Header of a column of small bars: which part of the attempts failed, and which succeeded</extracomment>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Failures, errors and successes among the attempts.</source>
        <extracomment>Tooltip of the column &quot;Share&quot;</extracomment>
        <translation>Échecs, erreurs et réussites parmi les tentatives.</translation>
    </message>
</context>
<context>
    <name>authloupe::WholeLogPane</name>
    <message>
        <source>Searching: %1</source>
        <extracomment>Above the whole log while it is searched; %1 is a share such as 43%</extracomment>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <extracomment>Above the whole log: somebody ended the search before it was through</extracomment>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <source>Not found in the whole log.</source>
        <extracomment>Above the whole log: no line holds what was looked for</extracomment>
        <translation>Introuvable dans tout le journal.</translation>
    </message>
    <message>
        <source>The search went on from the end of the log.</source>
        <extracomment>Above the whole log: a search backwards came to the first line</extracomment>
        <translation>La recherche a repris à la fin du journal.</translation>
    </message>
    <message>
        <source>The search went on from the beginning of the log.</source>
        <extracomment>Above the whole log: a search came to the last line</extracomment>
        <translation>La recherche a repris au début du journal.</translation>
    </message>
    <message>
        <source>There are lines from 1 to %1 in this file.</source>
        <extracomment>Above the whole log: what was typed is no number of a line; %1 is the last one</extracomment>
        <translation>Ce fichier contient les lignes 1 à %1.</translation>
    </message>
    <message>
        <source>This line belongs to no connection.</source>
        <extracomment>Above the whole log: somebody asked for the connection of a line</extracomment>
        <translation>Cette ligne n’appartient à aucune connexion.</translation>
    </message>
    <message>
        <source>Too many lines to copy. Select fewer.</source>
        <extracomment>Above the whole log: more lines are selected than a clipboard should carry</extracomment>
        <translation>Trop de lignes à copier. Sélectionnez-en moins.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <extracomment>Above the whole log; %Ln is a number of lines</extracomment>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show connection</source>
        <extracomment>Context menu of the whole log: goes to the connection to which the line belongs</extracomment>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Context menu of the whole log: puts the selected lines on the clipboard</extracomment>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Whole log</source>
        <extracomment>Name of the pane for assistive technology: all lines of all files that are open</extracomment>
        <translation>Journal complet</translation>
    </message>
    <message>
        <source>This file has no lines.</source>
        <extracomment>Above the whole log: somebody wants to go to a line</extracomment>
        <translation>Ce fichier ne contient aucune ligne.</translation>
    </message>
</context>
<context>
    <name>authloupe::WindowMessages</name>
    <message>
        <source>Loading was cancelled. Only what had been read until then is shown.</source>
        <extracomment>message above the table</extracomment>
        <translation>Le chargement a été annulé. Seul ce qui avait été lu jusque-là est affiché.</translation>
    </message>
    <message>
        <source>There was nothing to read in what was chosen.</source>
        <extracomment>message above the table: no chosen file gave anything, although none had an error</extracomment>
        <translation>Il n’y avait rien à lire dans les éléments choisis.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside, and everything starts from the defaults.</source>
        <extracomment>message above the table when the program starts</extracomment>
        <translation>Les paramètres n’ont pas pu être lus. Ils ont été mis de côté et le programme repart des valeurs par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no longer selected: the selection lies too scattered in this order.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%Ln ligne n’est plus sélectionnée&#xa0;: la sélection est trop dispersée dans cet ordre.</numerusform>
            <numerusform>%Ln lignes ne sont plus sélectionnées&#xa0;: la sélection est trop dispersée dans cet ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) more than the table can show. Narrow the filter to see them; an export has them all.</source>
        <extracomment>message above the table; %Ln is a number of rows</extracomment>
        <translation>
            <numerusform>%Ln ligne de plus que le tableau ne peut en afficher. Affinez le filtre pour la voir&#x202f;; une exportation les contient toutes.</numerusform>
            <numerusform>%Ln lignes de plus que le tableau ne peut en afficher. Affinez le filtre pour les voir&#x202f;; une exportation les contient toutes.</numerusform>
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
            <numerusform>%1 et %Ln autre – %2</numerusform>
            <numerusform>%1 et %Ln autres – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The folders in “%1” hold files as well, which were not read.</source>
        <extracomment>message above the table, with the button “Read them too” behind it; %1 is a folder that was opened</extracomment>
        <translation>Les dossiers contenus dans «&#xa0;%1&#xa0;» renferment aussi des fichiers, qui n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Read them too</source>
        <extracomment>button behind the message that the folders in a folder were not read</extracomment>
        <translation>Les lire aussi</translation>
    </message>
    <message>
        <source>This log cannot be followed: only a log file that is neither packed nor pasted grows.</source>
        <extracomment>message above the table when somebody wants to go on reading a log while it is written</extracomment>
        <translation>Ce journal ne peut pas être suivi&#xa0;: seul un fichier journal ni compressé ni collé s’allonge.</translation>
    </message>
    <message>
        <source>Following “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is read on while it is written</extracomment>
        <translation>Suivi de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Waiting for “%1”</source>
        <extracomment>status bar; %1 is the name of a log that is followed, but not to be found at the moment</extracomment>
        <translation>En attente de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paused: “%1”</source>
        <extracomment>status bar; %1 is the name of a log that was followed and will be again</extracomment>
        <translation>En pause&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read, or not to the end.</source>
        <extracomment>message above the table, behind a hundred others that each name a file and say what is wrong with it</extracomment>
        <translation>
            <numerusform>%Ln autre fichier n’a pas pu être lu, ou pas jusqu’au bout.</numerusform>
            <numerusform>%Ln autres fichiers n’ont pas pu être lus, ou pas jusqu’au bout.</numerusform>
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
        <translation>Sortante</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Result of an authentication attempt (feminine in French, masculine in Spanish)</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Result of an authentication attempt: the directory or forwarding server was in trouble</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Succeeded after failure</source>
        <extracomment>Outcome of the authentication on a connection: a failed attempt, then one that succeeded</extracomment>
        <translation>Réussie après échec</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>outcome</comment>
        <extracomment>Outcome of the authentication on a connection</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Not attempted</source>
        <extracomment>Outcome of the authentication on a connection: nobody tried (feminine in French)</extracomment>
        <translation>Non tentée</translation>
    </message>
    <message>
        <source>End not in the log</source>
        <extracomment>How a connection ended; the log does not tell</extracomment>
        <translation>Fin absente du journal</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>How a connection ended (feminine in French)</extracomment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>How a connection ended: it was dropped (feminine in French)</extracomment>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Lost, then closed</source>
        <extracomment>How a connection ended: it was dropped, and then the log says closed (feminine in French)</extracomment>
        <translation>Perdue, puis fermée</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether the reverse DNS name was verified
----------
Answer to the question that a column asks, such as &quot;Authenticated without TLS&quot;</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No TLS logged</source>
        <extracomment>The log tells nothing about TLS on a connection</extracomment>
        <translation>Aucun TLS enregistré</translation>
    </message>
    <message>
        <source>TLS negotiated</source>
        <extracomment>State of TLS on a connection</extracomment>
        <translation>TLS négocié</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Trouble on a connection: encryption could not be negotiated
----------
State of TLS on a connection</extracomment>
        <translation>Échec TLS</translation>
    </message>
    <message>
        <source>TLS required but not started</source>
        <extracomment>State of TLS on a connection: it was required, but the other side did not start it</extracomment>
        <translation>TLS requis, mais non démarré</translation>
    </message>
    <message>
        <source>Authentication succeeded on this connection, without a failed attempt before.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded&quot;</extracomment>
        <translation>L’authentification a réussi sur cette connexion, sans échec préalable.</translation>
    </message>
    <message>
        <source>Authentication failed on this connection and did not succeed later.</source>
        <extracomment>Tooltip of the outcome &quot;Failed&quot;</extracomment>
        <translation>L’authentification a échoué sur cette connexion et n’a pas réussi ensuite.</translation>
    </message>
    <message>
        <source>An attempt failed and a later one on the same connection succeeded.</source>
        <extracomment>Tooltip of the outcome &quot;Succeeded after failure&quot;</extracomment>
        <translation>Une tentative a échoué, puis une autre a réussi sur la même connexion.</translation>
    </message>
    <message>
        <source>Authentication could not be decided: trouble with the directory, the forwarding server or the profile.</source>
        <extracomment>Tooltip of the outcome &quot;Error&quot;</extracomment>
        <translation>Le résultat de l’authentification n’a pas pu être déterminé&#xa0;: problème lié à l’annuaire, au serveur de transfert ou au profil.</translation>
    </message>
    <message>
        <source>Nobody tried to authenticate on this connection.</source>
        <extracomment>Tooltip of the outcome &quot;Not attempted&quot;</extracomment>
        <translation>Personne n’a tenté de s’authentifier sur cette connexion.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <extracomment>What became of a message: the log does not tell
----------
How a message came to be: the log does not tell</extracomment>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of a message: it was accepted and waits for delivery</extracomment>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>What became of a message: it left the appliance, and the log does not tell how</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a message</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Bounced</source>
        <extracomment>What became of a message: it could not be delivered and came back</extracomment>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>What became of a message: delivery was put off</extracomment>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>What became of a message: a rule of the appliance threw it away</extracomment>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>What became of a message: it did not arrive whole</extracomment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What became of a message: an administrator removed it</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>How a message came to be: on an inbound connection</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>How a message came to be: the appliance changed another message and gave it a new number</extracomment>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>How a message came to be: it carries some recipients of another message</extracomment>
        <translation>Issu d’une scission</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>How a message came to be: a rule of the appliance copied another message</extracomment>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Bounce message</source>
        <extracomment>How a message came to be: it tells the sender of another message that it came back</extracomment>
        <translation>Avis de non-remise</translation>
    </message>
    <message>
        <source>Connection limit reached</source>
        <extracomment>Trouble on a connection: a limit on the number of connections was reached</extracomment>
        <translation>Limite de connexions atteinte</translation>
    </message>
    <message>
        <source>Directory harvest attack</source>
        <extracomment>Trouble on a connection: dropped because the client was guessing recipient addresses</extracomment>
        <translation>Attaque par collecte d’annuaire</translation>
    </message>
    <message>
        <source>Lost before any command</source>
        <extracomment>Trouble on a connection: the client left before it sent any SMTP command</extracomment>
        <translation>Perdue avant toute commande</translation>
    </message>
    <message>
        <source>Rejection delayed</source>
        <extracomment>Trouble on a connection: rejected by policy, but kept open to record the recipients</extracomment>
        <translation>Refus différé</translation>
    </message>
    <message>
        <source>Sender rejected</source>
        <extracomment>Trouble on a connection: an envelope sender (MAIL FROM) was rejected</extracomment>
        <translation>Expéditeur refusé</translation>
    </message>
    <message>
        <source>Recipient rejected</source>
        <extracomment>Trouble on a connection: a recipient (RCPT TO) was rejected</extracomment>
        <translation>Destinataire refusé</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <extracomment>Trouble on a connection: the client sent something that is no SMTP command</extracomment>
        <translation>Commande inconnue</translation>
    </message>
    <message>
        <source>Bad command syntax</source>
        <extracomment>Trouble on a connection: the client sent an SMTP command with bad syntax</extracomment>
        <translation>Syntaxe de commande incorrecte</translation>
    </message>
    <message>
        <source>Receiving failed</source>
        <extracomment>Trouble on a connection: a message could not be received (message loop, size, resources)</extracomment>
        <translation>Échec de la réception</translation>
    </message>
    <message>
        <source>No message within the timeout</source>
        <extracomment>Trouble on a connection: disconnected because no message came within the timeout</extracomment>
        <translation>Aucun message dans le délai imparti</translation>
    </message>
    <message>
        <source>Connection time exceeded</source>
        <extracomment>Trouble on a connection: disconnected because it lasted longer than allowed</extracomment>
        <translation>Durée de connexion dépassée</translation>
    </message>
    <message>
        <source>Too many bad commands</source>
        <extracomment>Trouble on a connection: disconnected after too many SMTP commands that were wrong</extracomment>
        <translation>Trop de commandes incorrectes</translation>
    </message>
    <message>
        <source>Message aborted</source>
        <extracomment>Trouble on a connection: a message was not received completely</extracomment>
        <translation>Message interrompu</translation>
    </message>
    <message>
        <source>Authentication required but not attempted</source>
        <extracomment>Trouble on a connection: authentication was required and the other side did not start it</extracomment>
        <translation>Authentification requise, mais non tentée</translation>
    </message>
    <message>
        <source>Ended by the appliance</source>
        <extracomment>Trouble on a connection: the mail appliance ended it</extracomment>
        <translation>Terminée par l’appareil</translation>
    </message>
    <message>
        <source>TLS required but not negotiated</source>
        <extracomment>Trouble on a connection: encryption was required and did not come about</extracomment>
        <translation>TLS requis, mais non négocié</translation>
    </message>
    <message>
        <source>STARTTLS not supported</source>
        <extracomment>Trouble on a connection: the other server does not know the STARTTLS command. Do not translate STARTTLS</extracomment>
        <translation>STARTTLS non pris en charge</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <extracomment>Trouble on a connection: a name could not be looked up. Do not translate DNS</extracomment>
        <translation>Échec DNS</translation>
    </message>
    <message>
        <source>Connection error</source>
        <extracomment>Trouble on a connection: it could not be established, or it broke</extracomment>
        <translation>Erreur de connexion</translation>
    </message>
    <message>
        <source>Concurrency limit reached</source>
        <extracomment>Trouble on a connection: the limit on connections at the same time was reached</extracomment>
        <translation>Limite de connexions simultanées atteinte</translation>
    </message>
    <message>
        <source>Delivery suspended</source>
        <extracomment>Trouble on a connection: an administrator suspended the delivery of messages</extracomment>
        <translation>Remise suspendue</translation>
    </message>
    <message>
        <source>Delivery delayed</source>
        <extracomment>Trouble on a connection: a delivery was put off and will be tried again</extracomment>
        <translation>Remise différée</translation>
    </message>
    <message>
        <source>Message bounced</source>
        <extracomment>Trouble on a connection: a message bounced</extracomment>
        <translation>Message retourné</translation>
    </message>
    <message>
        <source>Bounce message bounced</source>
        <extracomment>Trouble on a connection: the bounce message itself bounced</extracomment>
        <translation>Avis de non-remise retourné</translation>
    </message>
</context>
</TS>
