// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_bar.h"

#include "models/coverage_text.h"
#include "models/error_text.h"
#include "models/locale_text.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStringList>

namespace authloupe {
namespace {

constexpr int kBarSteps = 1000;

} // namespace

ExportBar::ExportBar(QWidget* parent)
    : QWidget(parent),
      m_text(new PlainParagraph(this)),
      m_bar(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    m_bar->setRange(0, kBarSteps);
    // Qt draws the text inside the filled part only when laid out right to left.
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    connect(&m_job, &ExportJob::progressed, this, &ExportBar::onProgress);
    connect(&m_job, &ExportJob::finished, this, &ExportBar::onFinished);
    connect(m_button, &QPushButton::clicked, this, &ExportBar::onButton);
    refresh();
    hide();
}

ExportBar::~ExportBar() = default;

void ExportBar::start(const ExportPlan& plan)
{
    m_plan = plan;
    m_content = plan.content ? std::optional(plan.content->kind) : std::nullopt;
    m_filesOfSeveralOffsets = filesOfSeveralOffsets(*plan.snapshot);
    m_rowsDone = 0;
    m_state = State::Running;
    m_bar->setValue(0);
    refresh();
    show();
    m_job.start(plan);
}

void ExportBar::onProgress(quint64 rowsDone, quint64 rowsTotal)
{
    m_rowsDone = rowsDone;
    const double share =
        rowsTotal == 0 ? 1.0 : static_cast<double>(rowsDone) / static_cast<double>(rowsTotal);
    m_bar->setValue(static_cast<int>(share * kBarSteps));
    refresh();
}

void ExportBar::onFinished(const ExportOutcome& outcome)
{
    m_outcome = outcome;
    m_state = State::Ended;
    m_plan.rows.reset();
    m_plan.snapshot.reset();
    m_plan.values.reset();
    m_plan.content.reset();
    refresh();
    Q_EMIT finished(outcome);
}

void ExportBar::onButton()
{
    if (m_state == State::Running) {
        m_state = State::Cancelling;
        refresh();
        m_job.cancel();
    } else if (m_state == State::Ended) {
        hide();
    }
}

void ExportBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

void ExportBar::refresh()
{
    const bool running = m_state == State::Running || m_state == State::Cancelling;
    m_bar->setVisible(running);
    m_button->setEnabled(m_state != State::Cancelling);
    //: Button beside the progress of an export
    const QString cancel = tr("Cancel");
    //: Button beside the result of an export: takes the line away
    const QString close = tr("Close");
    m_button->setText(running ? cancel : close);
    //: Name of the progress bar of an export, for assistive technology
    m_bar->setAccessibleName(tr("Progress of the export"));
    if (m_state == State::Ended) {
        m_text->setText(summaryText());
    } else if (running) {
        m_text->setText(runningText());
    }
}

QString ExportBar::runningText() const
{
    if (m_content == ExportContent::Kind::Picture) {
        //: Progress of a picture of the timeline: %1 the file
        return tr("Writing the picture “%1”.").arg(shownPath(m_plan.path));
    }
    if (m_content) {
        //: Progress of a report: %1 the file, %2 the number of connections written so far
        return tr("Writing the report “%1”. Connections: %2")
            .arg(shownPath(m_plan.path), displayCount(m_rowsDone));
    }
    //: Progress of an export: %1 the file, %2 the number of rows written so far
    return tr("Exporting to “%1”. Rows: %2").arg(shownPath(m_plan.path), displayCount(m_rowsDone));
}

QString ExportBar::contentText() const
{
    if (m_content == ExportContent::Kind::Picture) {
        //: Result of saving a picture of the timeline: %1 a size such as "3.4 KiB", %2 the file
        return tr("Picture of the timeline, %1 written to “%2”.")
            .arg(displaySize(m_outcome.summary.bytes), shownPath(m_outcome.path));
    }
    //: Result of a report: %Ln connections with all their facts, %1 a size such as "3.4 KiB", %2 the file
    return tr("Report with %Ln connection(s) in detail, %1 written to “%2”.", nullptr,
              pluralNumber(m_outcome.summary.rows))
        .arg(displaySize(m_outcome.summary.bytes), shownPath(m_outcome.path));
}

QString ExportBar::summaryText() const
{
    if (m_outcome.error.code == ErrorCode::Cancelled) {
        //: Result of an export that was stopped; %1 is a file
        return tr("Export cancelled. Nothing was written to “%1”.").arg(shownPath(m_outcome.path));
    }
    if (!m_outcome.ok())
        return errorSentence(m_outcome.error);
    if (m_content)
        return contentText();
    const ExportSummary& summary = m_outcome.summary;
    QStringList sentences;
    //: Result of an export: %Ln rows (without the header), %1 a size such as "3.4 KiB", %2 the file
    sentences.append(tr("%Ln row(s), %1 written to “%2”.", nullptr, pluralNumber(summary.rows))
                         .arg(displaySize(summary.bytes), shownPath(m_outcome.path)));
    if (summary.guarded > 0 && m_plan.options.formulaGuard) {
        //: Result of an export: cells that got an apostrophe in front
        sentences.append(tr("%Ln cell(s) were guarded: a spreadsheet would have taken them for formulas.",
                            nullptr, pluralNumber(summary.guarded)));
    } else if (summary.guarded > 0) {
        //: Result of an export without the protection against formulas
        sentences.append(
            tr("%Ln cell(s) begin like a formula. Take care when you open the file in a spreadsheet.",
               nullptr, pluralNumber(summary.guarded)));
    }
    sentences.append(exportedTimesNote(m_filesOfSeveralOffsets));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace authloupe
