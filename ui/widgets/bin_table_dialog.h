// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QLabel;

namespace authloupe {

struct QueryResult;
class DetailsTable;
class TimelineBinsModel;

// The timeline as a table: one row per bar, one column per part of it. The chart's equivalent for screen
// readers and for whoever wants the figures. Not modal; follows the result that it is given.
class BinTableDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BinTableDialog(QWidget* parent = nullptr);
    ~BinTableDialog() override;

    void setResult(std::shared_ptr<const QueryResult> result);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    TimelineBinsModel* m_model = nullptr;
    DetailsTable* m_table = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace authloupe
