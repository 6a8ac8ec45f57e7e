// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace authloupe {

class PlainLabel;

// How far a load is: a bar, bytes, rate, time left, and Cancel. Shown only while it runs.
class LoadBar final : public QWidget {
    Q_OBJECT

public:
    explicit LoadBar(QWidget* parent = nullptr);

    void start();
    // bytesPerSecond 0: not known yet.
    void setProgress(const LoadProgress& progress, double bytesPerSecond);
    void finish();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString progressText() const;

    LoadProgress m_progress;
    double m_bytesPerSecond = 0;
    QProgressBar* m_bar = nullptr;
    PlainLabel* m_text = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace authloupe
