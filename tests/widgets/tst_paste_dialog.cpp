// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/test_program.h"
#include "widgets/paste_dialog.h"
#include "widgets/window_warnings.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace authloupe;

class TestPasteDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWindowWarnings(); }
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void startsWithALogOnTheClipboard();
    void otherTextIsNotTaken_data();
    void otherTextIsNotTaken();
    void pastedByKey();
    void whatIsPastedCanBeLoaded();
    void leftToRight();
};

namespace {

QPlainTextEdit& editor(const PasteDialog& dialog)
{
    return *dialog.findChild<QPlainTextEdit*>();
}

QPushButton& openButton(const PasteDialog& dialog)
{
    return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
}

} // namespace

void TestPasteDialog::startsWithALogOnTheClipboard()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(test::manyConnections(2)));
    const PasteDialog dialog;
    QCOMPARE(editor(dialog).toPlainText().toStdString(), test::manyConnections(2));
    QVERIFY(openButton(dialog).isEnabled());
}

void TestPasteDialog::otherTextIsNotTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("something private") << QStringLiteral("correct horse battery staple");
    QTest::newRow("one endless line") << QStringLiteral("ICID ") + QString(1'000'000, u'x');
    QTest::newRow("too much") << QStringLiteral("ICID 1 close\n").repeated(500'000);
}

void TestPasteDialog::otherTextIsNotTaken()
{
    QFETCH(QString, text);
    QGuiApplication::clipboard()->setText(text);
    const PasteDialog dialog;
    QVERIFY(editor(dialog).toPlainText().isEmpty());
    QVERIFY(!openButton(dialog).isEnabled());
}

void TestPasteDialog::pastedByKey()
{
    PasteDialog dialog;
    dialog.show();
    QGuiApplication::clipboard()->setText(QStringLiteral("ICID 1 close"));
    editor(dialog).setFocus();
    QTest::keySequence(&editor(dialog), QKeySequence::Paste);
    QVERIFY(openButton(dialog).isEnabled());
    QTest::mouseClick(&openButton(dialog), Qt::LeftButton);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(*dialog.input().text, std::string("ICID 1 close"));
}

void TestPasteDialog::whatIsPastedCanBeLoaded()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(test::manyConnections(3)));
    const PasteDialog dialog;
    Loader loader({dialog.input()});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QCOMPARE(snapshot->sessionCount(), 3U);
    QVERIFY(loader.errors().empty());
}

void TestPasteDialog::leftToRight()
{
    PasteDialog dialog;
    dialog.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(editor(dialog).layoutDirection(), Qt::LeftToRight);
    QCOMPARE(editor(dialog).document()->defaultTextOption().textDirection(), Qt::LeftToRight);
}

AUTHLOUPE_TEST(TestPasteDialog, QApplication)
#include "tst_paste_dialog.moc"
