// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/log_search.h"
#include "session/snapshot.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace authloupe {

class LogFilesModel;
class PlainLabel;

// Above the whole log: a search, forwards and backwards, the files, and the number of a line to go to.
class LogBar final : public QWidget {
    Q_OBJECT

public:
    explicit LogBar(QWidget* parent = nullptr);
    ~LogBar() override;

    void setSnapshot(const SnapshotPtr& snapshot, quint64 document);
    // The file in which somebody is.
    void setFile(FileIndex file);
    [[nodiscard]] FileIndex file() const;
    // While a search runs it can be cancelled.
    void setSearching(bool searching);

    // As bytes of a log, and as they were typed.
    [[nodiscard]] std::string typed() const;
    void focusSearch();
    void focusLine();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void soughtChanged();
    void findRequested(bool backwards);
    void cancelRequested();
    void fileRequested(authloupe::FileIndex file);
    void lineRequested(const QString& typed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLineEdit* m_search = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_cancel = nullptr;
    LogFilesModel* m_filesModel = nullptr;
    QComboBox* m_files = nullptr;
    PlainLabel* m_lineLabel = nullptr;
    QLineEdit* m_line = nullptr;
};

} // namespace authloupe
