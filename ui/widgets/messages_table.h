// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/message_model.h"
#include "widgets/details_table.h"

namespace authloupe {

// The messages of one connection; from each of them one goes to the connections at its other end.
class MessagesTable final : public DetailsTable {
    Q_OBJECT

public:
    explicit MessagesTable(QWidget* parent = nullptr);

    [[nodiscard]] MessageModel& messages() const noexcept { return *m_model; }

Q_SIGNALS:
    void connectionRequested(authloupe::SessionRow row);

protected:
    void extendMenu(QMenu& menu, const QModelIndex& index) override;

private:
    void goTo(const QModelIndex& index);

    MessageModel* m_model = nullptr;
};

} // namespace authloupe
