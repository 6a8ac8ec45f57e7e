// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows_mime_data.h"

#include "export/table_export.h"
#include "models/clipboard_text.h"

#include <utility>

namespace authloupe {

namespace {

constexpr QLatin1String kCsvFormat("text/csv");
constexpr QLatin1String kPlainFormat("text/plain");

// Refuses what is more than another program should be handed.
class BoundedSink final : public ByteSink {
public:
    std::optional<Error> write(std::string_view bytes) override
    {
        if (bytes.size() > kMostCopiedBytes - static_cast<std::size_t>(m_bytes.size()))
            return Error{.code = ErrorCode::WriteFailed, .path = {}};
        m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return std::nullopt;
    }
    std::optional<Error> commit() override { return std::nullopt; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace

RowsMimeData::RowsMimeData(SnapshotPtr snapshot, RowSet rows, std::vector<SessionField> fields)
    : m_snapshot(std::move(snapshot)),
      m_rows(std::move(rows)),
      m_fields(std::move(fields))
{}

QStringList RowsMimeData::formats() const
{
    return {kCsvFormat, kPlainFormat};
}

bool RowsMimeData::hasFormat(const QString& format) const
{
    return formats().contains(format);
}

QVariant RowsMimeData::retrieveData(const QString& format, QMetaType type) const
{
    const bool asCsv = format == kCsvFormat;
    if (!asCsv && format != kPlainFormat)
        return {};
    std::optional<QByteArray>& bytes = asCsv ? m_csv : m_tsv;
    if (!bytes)
        bytes = made(asCsv);
    return type == QMetaType::fromType<QString>() ? QVariant(QString::fromUtf8(*bytes)) : QVariant(*bytes);
}

QByteArray RowsMimeData::made(bool asCsv) const
{
    ExportOptions options;
    options.format = asCsv ? ExportFormat::Csv : ExportFormat::Tsv;
    options.sessionFields = m_fields;
    BoundedSink sink;
    if (exportTable(*m_snapshot, m_rows, options, sink).ok())
        return sink.take();
    Q_EMIT tooLarge();
    return {};
}

} // namespace authloupe
