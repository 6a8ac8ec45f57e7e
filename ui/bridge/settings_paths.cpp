// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that are paths of the user's files. They are kept as bytes, percent-encoded.
#include "bridge/settings.h"

namespace authloupe {

namespace {

QByteArray encoded(const std::string& path)
{
    return QByteArray::fromStdString(path).toPercentEncoding("/");
}

std::string decoded(const QString& value)
{
    return QByteArray::fromPercentEncoding(value.toLatin1()).toStdString();
}

} // namespace

std::string Settings::openFolder() const
{
    return path(QStringLiteral("folders/open"));
}

void Settings::setOpenFolder(const std::string& path)
{
    setPath(QStringLiteral("folders/open"), path);
}

std::string Settings::exportFolder() const
{
    return path(QStringLiteral("folders/export"));
}

void Settings::setExportFolder(const std::string& path)
{
    setPath(QStringLiteral("folders/export"), path);
}

// One text for a log: its paths with blanks between them, and a `?` behind a folder with all below it; none
// of the two occurs in a path as it is stored.
std::vector<std::vector<ClosedPath>> Settings::closedLogs() const
{
    std::vector<std::vector<ClosedPath>> logs;
    const QStringList entries = store().value(QStringLiteral("recent/closed")).toStringList();
    for (const QString& entry : entries) {
        std::vector<ClosedPath> paths;
        for (QString each : entry.split(u' ', Qt::SkipEmptyParts)) {
            const bool allLevels = each.endsWith(u'?');
            if (allLevels) {
                each.chop(1);
            }
            if (std::string path = decoded(each); !path.empty()) {
                paths.push_back({std::move(path), allLevels});
            }
        }
        if (!paths.empty()) {
            logs.push_back(std::move(paths));
        }
    }
    return logs;
}

void Settings::setClosedLogs(const std::vector<std::vector<ClosedPath>>& logs)
{
    QStringList entries;
    for (const std::vector<ClosedPath>& paths : logs) {
        QStringList texts;
        for (const ClosedPath& each : paths) {
            texts += QString::fromLatin1(encoded(each.path)) % QLatin1String(each.allLevels ? "?" : "");
        }
        entries += texts.join(u' ');
    }
    store().setValue(QStringLiteral("recent/closed"), entries);
}

std::vector<std::string> Settings::recentPaths() const
{
    std::vector<std::string> paths;
    const QStringList entries = store().value(QStringLiteral("recent/paths")).toStringList();
    for (const QString& entry : entries) {
        if (std::string path = decoded(entry); !path.empty()) {
            paths.push_back(std::move(path));
        }
    }
    return paths;
}

void Settings::setRecentPaths(const std::vector<std::string>& paths)
{
    QStringList entries;
    for (const std::string& path : paths) {
        entries += QString::fromLatin1(encoded(path));
    }
    store().setValue(QStringLiteral("recent/paths"), entries);
}

std::string Settings::path(const QString& key) const
{
    return decoded(store().value(key).toString());
}

void Settings::setPath(const QString& key, const std::string& path)
{
    store().setValue(key, QString::fromLatin1(encoded(path)));
}

} // namespace authloupe
