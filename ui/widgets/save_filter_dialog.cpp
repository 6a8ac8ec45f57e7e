// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_filter_dialog.h"

#include "models/display_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

SaveFilterDialog::SaveFilterDialog(Purpose purpose, const SavedFilter& filter, const SavedFilters& saved,
                                   QWidget* parent)
    : QDialog(parent),
      m_purpose(purpose),
      m_before(filter.name),
      m_saved(saved),
      m_name(new QLineEdit(this)),
      m_hint(new PlainLabel(this))
{
    setWindowTitle(purpose == Purpose::Save
                       //: title of the dialog that asks for the name under which a filter is saved
                       ? tr("Save filter")
                       //: title of the dialog that asks for another name of a saved filter
                       : tr("Rename filter"));
    m_name->setMaxLength(static_cast<int>(kLongestSavedName));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_name->setText(displayText(filter.name));
    m_name->selectAll();
    auto* const text = new PlainParagraph(this);
    text->setText(isolated(displayText(filter.text, kDetailCharacters)));
    auto* const form = new QFormLayout;
    //: label of the field for the name of a filter
    auto* const nameLabel = new PlainLabel(tr("&Name:"), this);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, m_name);
    //: label in front of a filter in the words of the filter language
    form->addRow(new PlainLabel(tr("Filter:", "noun"), this), text);
    auto* const buttons = dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    //: button: saves the filter, or its name
    m_accept->setText(tr("Save"));
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

std::string SaveFilterDialog::name() const
{
    return savedName(m_name->text().toStdString());
}

void SaveFilterDialog::refresh()
{
    const std::string name = this->name();
    const bool taken = std::ranges::find(m_saved, name, &SavedFilter::name) != m_saved.end();
    const bool another = taken && (m_purpose == Purpose::Save || name != m_before);
    const bool full = m_purpose == Purpose::Save && !taken && m_saved.size() >= kMostSavedFilters;
    m_accept->setEnabled(!name.empty() && !full && !(another && m_purpose == Purpose::Rename));
    QString hint;
    if (full) {
        //: %Ln is how many filters can be saved
        hint = tr("No more than %Ln filter(s) can be saved. Delete one that is not needed any more.", nullptr,
                  static_cast<int>(kMostSavedFilters));
    } else if (another && m_purpose == Purpose::Save) {
        //: below the name of a filter that is to be saved
        hint = tr("The filter that has this name is replaced.");
    } else if (another) {
        //: below the name that a filter is to get
        hint = tr("Another filter has this name.");
    }
    m_hint->setText(hint);
}

} // namespace authloupe
