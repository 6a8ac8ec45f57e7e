// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_runner.h"

#include <QWidget>

namespace authloupe {

class Actions;
class PlainLabel;
class PlainParagraph;

// Stands in the place of the table when it would have no row: says why, and offers the way back.
class EmptyResultPage final : public QWidget {
    Q_OBJECT

public:
    EmptyResultPage(const Actions& actions, QWidget* parent = nullptr);

    void setResult(const QueryResultPtr& result);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QueryResultPtr m_result;
    PlainLabel* m_title = nullptr;
    PlainParagraph* m_text = nullptr;
    QWidget* m_filterButtons = nullptr;
    QWidget* m_logButtons = nullptr;
};

} // namespace authloupe
