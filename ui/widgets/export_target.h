// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace authloupe {

// Where a dialog writes to.

// True when nothing of that name is there, or it may be replaced: asks then.
[[nodiscard]] bool mayWriteTo(const QString& path, QWidget* parent);
// Asks for another file, from `path` on, without asking whether it may be replaced; empty when nothing was
// chosen.
[[nodiscard]] QString askForTarget(const QString& path, QWidget* parent);

} // namespace authloupe
