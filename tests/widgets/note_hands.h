// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log_text.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "widgets/note_view.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <memory>

namespace authloupe::test {

// What somebody does with marks and notes, by keys and mouse. The base of the tests of them.
class NoteHands : public QObject {
protected:
    void open(int connections = 20)
    {
        m_driver = std::make_unique<WindowDriver>();
        m_log = writeFile(QDir(m_folder.path()), QStringLiteral("mail.log"), logOf(connections));
        m_driver->openAndWait({m_log}, connections);
    }
    void goTo(int row)
    {
        m_driver->table().setFocus();
        m_driver->table().selectRow(row);
    }
    // Behind a dialog: without a window manager nobody else does it.
    void activate()
    {
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        activate();
        QTest::keyClick(&m_driver->table(), key, modifiers);
    }
    [[nodiscard]] QPlainTextEdit& editor() const
    {
        return *m_driver->window().findChild<NoteView*>()->findChild<QPlainTextEdit*>();
    }
    [[nodiscard]] QString sign(int row) const
    {
        return m_driver->rows().headerData(row, Qt::Vertical).toString();
    }
    [[nodiscard]] QString target(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Answers the message box that comes up next.
    void answerWith(QMessageBox::StandardButton button)
    {
        m_answered = false;
        QTimer::singleShot(0, this, [this, button] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            m_answered = true;
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    }
    // Chooses in the file dialog that comes up next.
    void choose(const QString& path)
    {
        QTimer::singleShot(0, this, [path] {
            auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(path);
            static_cast<QDialog*>(dialog)->accept();
        });
    }
    void writeNote(int row, const QString& text)
    {
        goTo(row);
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &editor());
        QTest::keyClicks(&editor(), text);
    }
    void save(const QString& path)
    {
        choose(path);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path) && !m_driver->action(QStringLiteral("Save notes")).isEnabled()
                    && m_driver->action(QStringLiteral("Save notes as…")).isEnabled()); // it has ended
    }

    QTemporaryDir m_folder;
    QString m_log;
    bool m_answered = false;
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace authloupe::test
