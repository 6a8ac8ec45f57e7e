// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/value_runner.h"
#include "widgets/cell_filter.h"

#include <QWidget>

#include <string>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace authloupe {

class PlainParagraph;
class Settings;
class ValueList;

// Which users, addresses, networks and so on the connections shown have, how often they failed and succeeded:
// one list at a time, counted on a worker, and only while somebody can see it.
class TopValuesPane final : public QWidget {
    Q_OBJECT

public:
    explicit TopValuesPane(QWidget* parent = nullptr);
    ~TopValuesPane() override;

    // What the lists are of. Null: nothing is open.
    void setResult(const QueryResultPtr& result);
    [[nodiscard]] ValueGroup group() const noexcept { return m_group; }
    void setGroup(ValueGroup group);
    // As it stands on the screen; null while there is none.
    [[nodiscard]] ValueAnswerPtr shown() const;

Q_SIGNALS:
    void filterRequested(authloupe::ValueGroup group, const std::string& value, authloupe::CellVerb verb);
    void exportRequested(const authloupe::ValueAnswerPtr& answer);
    // The list could not be made; one that is shown stays.
    void failed(const authloupe::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void show(const ValueAnswerPtr& answer);
    void requestFilter(int row, CellVerb verb);
    void requestExport();
    void retranslate();

    QueryResultPtr m_result;
    ValueGroup m_group = ValueGroup::Users;
    ValueOrder m_order;
    QTabBar* m_tabs = nullptr;
    QToolButton* m_export = nullptr;
    QStackedWidget* m_stack = nullptr; // the list, or why it is empty
    ValueList* m_list = nullptr;
    PlainParagraph* m_empty = nullptr;
    ValueRunner m_runner;
};

} // namespace authloupe
