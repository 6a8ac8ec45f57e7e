// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace authloupe {

// The program with a window. Where there is no memory for what somebody asked, nothing becomes of that, and a
// sentence says so; what is there stays.
class Application final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    // Later than what failed, when its memory has been given back; once for all that failed until then.
    void outOfMemory();

private:
    bool m_isToTell = false;
};

} // namespace authloupe
