// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outcome_color.h"

namespace authloupe {

QColor outcomeColor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded: return {0x00, 0x72, 0xB2};
    case Outcome::Failed: return {0xD5, 0x5E, 0x00};
    case Outcome::SucceededAfterFailure: return {0xE6, 0x9F, 0x00};
    case Outcome::Error: return {0xCC, 0x79, 0xA7};
    case Outcome::NotAttempted: break;
    }
    return {0x8C, 0x8C, 0x8C};
}

} // namespace authloupe
