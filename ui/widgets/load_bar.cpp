// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/load_bar.h"

#include "models/locale_text.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace authloupe {
namespace {

constexpr int kSteps = 1'000;

double shareDone(const LoadProgress& progress)
{
    if (progress.bytesTotal == 0)
        return 0;
    // The total may lag behind a file that grows.
    return std::min(1.0, static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal));
}

} // namespace

LoadBar::LoadBar(QWidget* parent)
    : QWidget(parent),
      m_bar(new QProgressBar(this)),
      m_text(new PlainLabel(this)),
      m_cancel(new QPushButton(this))
{
    m_bar->setRange(0, kSteps);
    // In right-to-left layouts Qt draws the text of a bar only as far as the bar is filled.
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &LoadBar::cancelRequested);
    retranslate();
    hide();
}

void LoadBar::start()
{
    m_cancel->setEnabled(true);
    setProgress({}, 0);
    show();
}

void LoadBar::setProgress(const LoadProgress& progress, double bytesPerSecond)
{
    m_progress = progress;
    m_bytesPerSecond = bytesPerSecond;
    // A pipe or a pasted text has no length: the bar then only says that something goes on.
    m_bar->setRange(0, progress.bytesTotal == 0 && progress.bytesDone > 0 ? 0 : kSteps);
    m_bar->setValue(static_cast<int>(std::lround(shareDone(progress) * kSteps)));
    m_text->setText(progressText());
}

void LoadBar::finish()
{
    hide();
}

void LoadBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LoadBar::retranslate()
{
    //: accessible name of the progress bar
    m_bar->setAccessibleName(tr("Loading progress"));
    //: button that ends loading and keeps what has been read
    m_cancel->setText(tr("Cancel loading"));
    m_text->setText(progressText());
}

QString LoadBar::progressText() const
{
    const std::uint64_t done = m_progress.bytesDone;
    const std::uint64_t total = m_progress.bytesTotal;
    if (done == 0) {
        //: progress of reading log files, nothing read yet
        return tr("Loading…");
    }
    if (total == 0) {
        //: progress of reading; %1 size such as 1.2 GiB
        return tr("%1 read").arg(displaySize(done));
    }
    if (m_bytesPerSecond <= 0) {
        //: progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB
        return tr("%1: %2 of %3")
            .arg(displayPercent(shareDone(m_progress)), displaySize(done), displaySize(total));
    }
    const double left = static_cast<double>(total - std::min(done, total)) / m_bytesPerSecond;
    //: progress of reading; %1 percentage, %2 and %3 sizes such as 1.2 GiB, %4 rate such as 900 MiB/s, %5 is
    //: a sentence such as "About 2 min left"
    return tr("%1: %2 of %3, %4. %5")
        .arg(displayPercent(shareDone(m_progress)), displaySize(done), displaySize(total),
             displayRate(m_bytesPerSecond), displayTimeLeft(std::llround(std::ceil(left))));
}

} // namespace authloupe
