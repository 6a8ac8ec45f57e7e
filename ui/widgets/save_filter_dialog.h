// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/saved_filters.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace authloupe {

class PlainLabel;

// Asks for the name of a filter: a new one, or another one for a filter that is saved.
class SaveFilterDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Save, Rename };

    // `filter` with the name that is proposed; `saved` are all that have names.
    SaveFilterDialog(Purpose purpose, const SavedFilter& filter, const SavedFilters& saved, QWidget* parent);

    // Of meaning once the dialog was accepted.
    [[nodiscard]] std::string name() const;

private:
    void refresh();

    Purpose m_purpose;
    std::string m_before; // the name proposed
    SavedFilters m_saved;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_hint = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace authloupe
