// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/test_program.h"
#include "widgets/export_dialog.h"
#include "widgets/window_warnings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace authloupe;

class TestExportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void startsFromTheLastTime();
    void selectedRowsComeFirst();
    void nothingSelected();
    void nameFollowsTheFormat();
    void onlyWhatTheFormatNeeds();
    void chosen();
    void pathIsNeeded();
    void existingFile_data();
    void existingFile();
    void moreRowsThanASheet();
    void moreAttemptsThanASheet();

private:
    void make(const ExportOptions& last = {}, std::uint64_t selected = 12, std::uint64_t visible = 1'204,
              std::uint64_t selectedAttempts = 0, std::uint64_t visibleAttempts = 0)
    {
        ExportOffer offer;
        offer.selectedAttempts = selectedAttempts;
        offer.visibleAttempts = visibleAttempts;
        offer.selectedRows = selected;
        offer.visibleRows = visible;
        offer.folder = m_folder.path().toStdString();
        m_dialog = std::make_unique<ExportDialog>(offer, last);
        m_dialog->show();
    }
    template<class Widget>
    [[nodiscard]] Widget& at(int index) const
    {
        return *m_dialog->findChildren<Widget*>().at(index);
    }
    // In the order of the dialog.
    [[nodiscard]] QComboBox& rows() const { return at<QComboBox>(0); }
    [[nodiscard]] QComboBox& format() const { return at<QComboBox>(1); }
    [[nodiscard]] QComboBox& delimiter() const { return at<QComboBox>(2); }
    [[nodiscard]] QLineEdit& path() const { return at<QLineEdit>(0); }
    [[nodiscard]] QPushButton& save() const
    {
        return *m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] bool warned() const
    {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("A sheet holds")))
                return true;
        }
        return false;
    }
    [[nodiscard]] QString inFolder(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    test::failOnWindowWarnings();
}

void TestExportDialog::startsFromTheLastTime()
{
    ExportOptions last;
    last.rows = ExportRows::Attempts;
    last.format = ExportFormat::Tsv;
    last.delimiter = ';';
    last.formulaGuard = false;
    last.byteOrderMark = true;
    make(last);
    const ExportChoice choice = m_dialog->choice();
    QCOMPARE(choice.options.rows, ExportRows::Attempts);
    QCOMPARE(choice.options.format, ExportFormat::Tsv);
    QCOMPARE(choice.options.delimiter, ';');
    QCOMPARE(choice.options.formulaGuard, false);
    QCOMPARE(choice.options.byteOrderMark, true);
    QCOMPARE(QString::fromStdString(choice.path), inFolder("attempts.tsv"));
}

void TestExportDialog::selectedRowsComeFirst()
{
    make();
    QVERIFY(m_dialog->choice().selectedOnly);
    QVERIFY(at<QRadioButton>(0).text().contains(QStringLiteral("12")));
    QTest::mouseClick(&at<QRadioButton>(1), Qt::LeftButton, {}, {8, at<QRadioButton>(1).height() / 2});
    QVERIFY(!m_dialog->choice().selectedOnly);
}

void TestExportDialog::nothingSelected()
{
    make({}, 0);
    QVERIFY(!at<QRadioButton>(0).isEnabled());
    QVERIFY(!m_dialog->choice().selectedOnly);
}

void TestExportDialog::nameFollowsTheFormat()
{
    make();
    QCOMPARE(path().text(), inFolder("connections.csv"));
    QTest::keyClick(&format(), Qt::Key_Down);
    QTest::keyClick(&format(), Qt::Key_Down);
    QCOMPARE(path().text(), inFolder("connections.jsonl"));
    QTest::keyClick(&rows(), Qt::Key_Down);
    QCOMPARE(path().text(), inFolder("attempts.jsonl"));
    path().setText(inFolder("mine.jsonl"));
    QTest::keyClick(&format(), Qt::Key_Up);
    QCOMPARE(path().text(), inFolder("mine.tsv"));
}

void TestExportDialog::onlyWhatTheFormatNeeds()
{
    make();
    QVERIFY(delimiter().isEnabled());
    QVERIFY(at<QCheckBox>(0).isEnabled());
    QTest::keyClick(&format(), Qt::Key_Down);
    QVERIFY(!delimiter().isEnabled());
    QVERIFY(at<QCheckBox>(0).isEnabled());
    QTest::keyClick(&format(), Qt::Key_Down);
    QVERIFY(!at<QCheckBox>(0).isEnabled());
    QVERIFY(!at<QCheckBox>(1).isEnabled());
}

void TestExportDialog::chosen()
{
    make();
    QTest::keyClick(&delimiter(), Qt::Key_Down);
    QTest::keyClick(&at<QCheckBox>(0), Qt::Key_Space);
    QTest::keyClick(&at<QCheckBox>(1), Qt::Key_Space);
    path().clear();
    QTest::keyClicks(&path(), inFolder("out.csv"));
    QTest::mouseClick(&save(), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    const ExportChoice choice = m_dialog->choice();
    QCOMPARE(QString::fromStdString(choice.path), inFolder("out.csv"));
    QCOMPARE(choice.options.delimiter, ';');
    QCOMPARE(choice.options.formulaGuard, false);
    QCOMPARE(choice.options.byteOrderMark, true);
    QVERIFY(choice.options.sessionFields.empty());
}

void TestExportDialog::pathIsNeeded()
{
    make();
    path().setText(QStringLiteral("  "));
    QVERIFY(!save().isEnabled());
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
}

void TestExportDialog::existingFile_data()
{
    QTest::addColumn<bool>("replace");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void TestExportDialog::existingFile()
{
    QFETCH(bool, replace);
    make();
    QFile file(inFolder("<b>old.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    path().setText(file.fileName());
    QString question;
    QTimer::singleShot(0, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box);
        question = box->text();
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QTest::mouseClick(box->button(replace ? QMessageBox::Yes : QMessageBox::No), Qt::LeftButton);
    });
    QTest::mouseClick(&save(), Qt::LeftButton);
    QVERIFY2(question.contains(QStringLiteral("<b>old.csv")), qUtf8Printable(question));
    QCOMPARE(m_dialog->isVisible(), !replace);
}

void TestExportDialog::moreRowsThanASheet()
{
    make({}, 0, 1'048'575);
    QVERIFY(!warned());
    make({}, 0, 1'048'576);
    QVERIFY(warned());
    QTest::keyClick(&format(), Qt::Key_End);
    QVERIFY(!warned());
}

// A connection may have many attempts, and most have none: it was the connections that were counted.
void TestExportDialog::moreAttemptsThanASheet()
{
    make({}, 5, 10, 1'048'576, 1'048'577);
    QVERIFY(!warned());
    rows().setCurrentIndex(1);
    QVERIFY(warned());
    rows().setCurrentIndex(0);
    QVERIFY(!warned());
    ExportOptions attempts;
    attempts.rows = ExportRows::Attempts;
    make(attempts, 2'000'000, 3'000'000, 1'000, 1'048'576);
    QVERIFY(!warned());
    at<QRadioButton>(1).click();
    QVERIFY(warned());
}

AUTHLOUPE_TEST(TestExportDialog, QApplication)
#include "tst_export_dialog.moc"
