// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace authloupe {

class Actions;
class DocumentPage;
class DocumentQuery;
class TopBar;

// The actions that change what is seen of the document, and the way from part to part of the window: history,
// search fields, panes, columns.
class ViewActions final : public QObject {
    Q_OBJECT

public:
    // All four outlive this object.
    ViewActions(const Actions& actions, TopBar& top, DocumentPage& document, DocumentQuery& query,
                QObject* parent = nullptr);

    // After anything that makes an action possible or impossible.
    void refresh();

Q_SIGNALS:
    // Esc, when there was nothing to take back in the document.
    void nothingToStepBack();

private:
    void openMenuByKey();
    void connectFilter();
    void connectPanes();
    void stepBack();
    void moveFocus(int step);

    const Actions& m_actions;
    TopBar& m_top;
    DocumentPage& m_document;
    DocumentQuery& m_query;
};

} // namespace authloupe
