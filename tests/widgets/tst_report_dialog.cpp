// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/report_dialog.h"
#include "widgets/window_warnings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace authloupe;

class TestReportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWindowWarnings(); }
    void cleanup() { m_dialog.reset(); }
    void startsFromTheLastTime();
    void selectedConnectionsComeFirst();
    void nothingSelected();
    void endingAndFormatFollowEachOther();
    void endingIsAdded();
    void pseudonymsLeaveLinesOut();
    void pathIsNeeded();
    void existingFileIsAskedAbout();

private:
    void make(const ReportOptions& last = {}, std::uint64_t selected = 12)
    {
        m_dialog =
            std::make_unique<ReportDialog>(ExportOffer{selected, 1'204, m_folder.path().toStdString()}, last);
        m_dialog->show();
    }
    template<class Widget>
    [[nodiscard]] Widget& at(int index) const
    {
        return *m_dialog->findChildren<Widget*>().at(index);
    }
    [[nodiscard]] QLineEdit& path() const
    {
        // Those of the boxes for numbers are theirs.
        return *m_dialog->findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly).at(0);
    }
    [[nodiscard]] QPushButton& save() const
    {
        return *m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] QCheckBox& pseudonyms() const { return at<QCheckBox>(3); }
    [[nodiscard]] QString inFolder(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ReportDialog> m_dialog;
};

void TestReportDialog::startsFromTheLastTime()
{
    const ReportOptions last{ReportFormat::Pdf, false, true, false, 17, 0, true};
    make(last);
    QVERIFY(m_dialog->choice().options == last);
    QCOMPARE(QString::fromStdString(m_dialog->choice().path), inFolder("report.pdf"));
}

void TestReportDialog::selectedConnectionsComeFirst()
{
    make();
    QVERIFY(m_dialog->choice().which == ReportChoice::Connections::Selected);
    QTest::mouseClick(&at<QRadioButton>(1), Qt::LeftButton, {}, {8, at<QRadioButton>(1).height() / 2});
    QVERIFY(m_dialog->choice().which == ReportChoice::Connections::Visible);
    QTest::mouseClick(&at<QRadioButton>(2), Qt::LeftButton, {}, {8, at<QRadioButton>(2).height() / 2});
    QVERIFY(m_dialog->choice().which == ReportChoice::Connections::None);
    QVERIFY(!at<QSpinBox>(0).isEnabled() && !at<QSpinBox>(1).isEnabled());
}

void TestReportDialog::nothingSelected()
{
    make({}, 0);
    QVERIFY(!at<QRadioButton>(0).isEnabled());
    QVERIFY(m_dialog->choice().which == ReportChoice::Connections::Visible);
}

void TestReportDialog::endingAndFormatFollowEachOther()
{
    make();
    QCOMPARE(path().text(), inFolder("report.html"));
    QTest::keyClick(&at<QComboBox>(0), Qt::Key_Down);
    QCOMPARE(path().text(), inFolder("report.pdf"));
    path().clear();
    QTest::keyClicks(&path(), inFolder("case 7.HTML"));
    QVERIFY(m_dialog->choice().options.format == ReportFormat::Html);
    QTest::keyClick(&at<QComboBox>(0), Qt::Key_Down);
    QCOMPARE(path().text(), inFolder("case 7.pdf"));
}

void TestReportDialog::endingIsAdded()
{
    make();
    path().setText(inFolder("case.7"));
    QTest::mouseClick(&save(), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(QString::fromStdString(m_dialog->choice().path), inFolder("case.7.html"));
}

void TestReportDialog::pseudonymsLeaveLinesOut()
{
    make();
    QVERIFY(at<QSpinBox>(1).isEnabled());
    QTest::keyClick(&pseudonyms(), Qt::Key_Space);
    QVERIFY(!at<QSpinBox>(1).isEnabled());
    QVERIFY(m_dialog->choice().options.pseudonyms);
    QCOMPARE(m_dialog->choice().options.lines, ReportOptions().lines); // for the next time
}

void TestReportDialog::pathIsNeeded()
{
    make();
    path().setText(QStringLiteral("  "));
    QVERIFY(!save().isEnabled());
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
}

void TestReportDialog::existingFileIsAskedAbout()
{
    make();
    QFile file(inFolder("old.html"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    path().setText(inFolder("old")); // which becomes that
    for (const auto answer : {QMessageBox::No, QMessageBox::Yes}) {
        QTimer::singleShot(0, this, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            QTest::mouseClick(box->button(answer), Qt::LeftButton);
        });
        QTest::mouseClick(&save(), Qt::LeftButton);
        QCOMPARE(m_dialog->isVisible(), answer == QMessageBox::No);
    }
}

AUTHLOUPE_TEST(TestReportDialog, QApplication)
#include "tst_report_dialog.moc"
