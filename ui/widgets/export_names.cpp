// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_names.h"

namespace authloupe {
namespace {

QString baseName(ExportRows rows)
{
    return rows == ExportRows::Attempts ? QStringLiteral("attempts") : QStringLiteral("connections");
}

} // namespace

QString exportFileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return QStringLiteral(".csv");
    case ExportFormat::Tsv: return QStringLiteral(".tsv");
    case ExportFormat::JsonLines: return QStringLiteral(".jsonl");
    }
    return {};
}

QString exportFileName(ExportRows rows, ExportFormat format)
{
    return baseName(rows) % exportFileEnding(format);
}

QString renamedForExport(const QString& path, ExportRows rows, ExportFormat format)
{
    for (const ExportFormat old : {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::JsonLines}) {
        if (!path.endsWith(exportFileEnding(old), Qt::CaseInsensitive))
            continue;
        QString base = path.chopped(exportFileEnding(old).size());
        const qsizetype nameAt = base.lastIndexOf(u'/') + 1;
        const QString name = base.mid(nameAt);
        if (name == baseName(ExportRows::Connections) || name == baseName(ExportRows::Attempts))
            base = base.left(nameAt) % baseName(rows);
        return base % exportFileEnding(format);
    }
    return path;
}

} // namespace authloupe
