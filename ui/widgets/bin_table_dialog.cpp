// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bin_table_dialog.h"

#include "models/time_mark_text.h"
#include "widgets/details_table.h"
#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"
#include "widgets/timeline_bins_model.h"
#include "widgets/timeline_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace authloupe {

BinTableDialog::BinTableDialog(QWidget* parent)
    : QDialog(parent),
      m_model(new TimelineBinsModel(this)),
      m_table(new DetailsTable(this)),
      m_note(new PlainParagraph(this))
{
    m_table->setModel(m_model);
    auto* buttons = dialogButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26});
    retranslate();
}

BinTableDialog::~BinTableDialog() = default;

void BinTableDialog::setResult(std::shared_ptr<const QueryResult> result)
{
    m_model->setResult(std::move(result));
    m_table->fitColumns(TimelineBinsModel::Interval);
    retranslate();
}

void BinTableDialog::retranslate()
{
    //: Title of the window that shows the figures of the timeline
    setWindowTitle(tr("Timeline as a table"));
    //: Name of the table for assistive technology
    m_table->setAccessibleName(tr("Connections over time"));
    m_model->retranslate();
    const QueryResultPtr& result = m_model->result();
    m_note->setVisible(result != nullptr);
    if (!result)
        return;
    const QString size = binSizeText(result->bins);
    QStringList notes{size.isEmpty() ? emptyTimelineText(result.get(), true) : size};
    notes.append(unplacedText(result->bins, !result->binRange.isEverything()));
    notes.append(marksSummary(*result->marks));
    notes.removeAll(QString());
    m_note->setText(notes.join(u'\n'));
}

void BinTableDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace authloupe
