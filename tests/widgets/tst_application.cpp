// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/application.h"

#include <QSignalSpy>
#include <QTest>

#include <new>

using namespace authloupe;

namespace {

class HungryObject final : public QObject {
public:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::User)
            throw std::bad_alloc();
        return QObject::event(event);
    }
};

} // namespace

class TestApplication final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMemoryForAnEvent();
};

// Nothing ends but what was asked: it is told once, and later.
void TestApplication::noMemoryForAnEvent()
{
    auto* const application = qobject_cast<Application*>(QCoreApplication::instance());
    QVERIFY(application != nullptr);
    QSignalSpy told(application, &Application::outOfMemory);
    HungryObject hungry;
    QEvent sent(QEvent::User);
    QVERIFY(QCoreApplication::sendEvent(&hungry, &sent));
    QVERIFY(QCoreApplication::sendEvent(&hungry, &sent));
    QCOMPARE(told.count(), 0);
    QTRY_COMPARE(told.count(), 1);
    QCoreApplication::postEvent(&hungry, new QEvent(QEvent::User));
    QTRY_COMPARE(told.count(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 2);
}

AUTHLOUPE_TEST(TestApplication, Application)
#include "tst_application.moc"
