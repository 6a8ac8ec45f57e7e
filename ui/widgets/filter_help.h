// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;
class QTabWidget;

namespace authloupe {

// What can be typed into the search field, by examples, and the names of all fields. Not modal: stays open
// beside the window.
class FilterHelp final : public QDialog {
    Q_OBJECT

public:
    explicit FilterHelp(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillExamples();
    void fillFields();

    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_examples = nullptr;
    QTableWidget* m_fields = nullptr;
};

} // namespace authloupe
