// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"
#include "session/message.h"

#include <QString>

namespace authloupe {

// The closed vocabularies in the user's language, as they stand alone in a cell or a list.
[[nodiscard]] QString wordText(Direction direction);
[[nodiscard]] QString wordText(AttemptResult result);
[[nodiscard]] QString wordText(Outcome outcome);
[[nodiscard]] QString wordText(End end);
[[nodiscard]] QString wordText(ReverseDnsVerified verified);
[[nodiscard]] QString wordText(YesNo answer);
[[nodiscard]] QString wordText(TlsState state);
[[nodiscard]] QString wordText(Fate fate);
[[nodiscard]] QString wordText(MessageOrigin origin);
[[nodiscard]] QString wordText(Trouble trouble);
// All that are in the mask, with semicolons between them.
[[nodiscard]] QString wordsText(TroubleMask troubles);

// What the outcome of a connection means, in a sentence; for tooltips and the legend.
[[nodiscard]] QString explanation(Outcome outcome);

} // namespace authloupe
