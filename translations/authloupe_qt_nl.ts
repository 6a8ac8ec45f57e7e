<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Corrections of Qt's own catalogue, kept by hand; contexts and sources are those of qtbase 6.4. -->
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Het bestand ‘%1’ bestaat al.
Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Wilt u ‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ is tegen schrijven beveiligd.
Wilt u het toch verwijderen?</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Details tonen…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details verbergen…</translation>
    </message>
</context>
</TS>
