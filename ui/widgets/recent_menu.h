// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <string>

namespace authloupe {

class RecentFiles;

// Files opened last; those that are gone are greyed.
class RecentMenu final : public QMenu {
    Q_OBJECT

public:
    RecentMenu(RecentFiles& files, QWidget* parent);

Q_SIGNALS:
    void chosen(const std::string& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    RecentFiles& m_files;
};

} // namespace authloupe
