// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace authloupe {

// Items side by side in reading direction, in as many rows as the width asks for. What a row leaves over goes
// to its items that expand horizontally. Long translations thus wrap instead of being cut.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    // Between rows; spacing() unless set.
    void setRowSpacing(int pixels);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Row {
        std::vector<QLayoutItem*> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Row> rows(int width) const;
    void place(const Row& row, const QRect& area) const;

    [[nodiscard]] int rowSpacing() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_rowSpacing = -1;
};

} // namespace authloupe
