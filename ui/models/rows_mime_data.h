// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <QByteArray>
#include <QMimeData>

#include <functional>
#include <optional>
#include <vector>

namespace authloupe {

// Rows that are dragged into another program, as CSV (text/csv) and with TABs (text/plain), both as an export
// writes them: stable names, guarded against formulas. Made when the other program asks, once for each form;
// what would be more than kMostCopiedBytes comes as nothing, and is told.
class RowsMimeData final : public QMimeData {
    Q_OBJECT

public:
    // At most kMostCopiedRows rows.
    RowsMimeData(SnapshotPtr snapshot, RowSet rows, std::vector<SessionField> fields);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& format) const override;

Q_SIGNALS:
    // Const, as Qt asks a const object for its data.
    void tooLarge() const; // clazy:exclude=const-signal-or-slot

protected:
    [[nodiscard]] QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    [[nodiscard]] QByteArray made(bool asCsv) const;

    SnapshotPtr m_snapshot;
    RowSet m_rows;
    std::vector<SessionField> m_fields;
    mutable std::optional<QByteArray> m_csv, m_tsv; // once made
};

} // namespace authloupe
