// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pass_rule.h"
#include "support/plain_document.h"

#include <QTest>

namespace authloupe::test {

// The document of a log that keeps the common rule; fails the test when it does not.
inline PlainDocument documentOf(const std::string& text, LoadManner manner = {})
{
    const std::vector<LoadInput> inputs{textInput(text)};
    const LoadedFiles loaded = loadInputs(inputs, manner);
    const std::string broken = brokenRule(loaded, inputs);
    if (!broken.empty())
        QTest::qFail(broken.c_str(), __FILE__, __LINE__);
    return plainDocumentOf(*loaded.snapshot);
}

} // namespace authloupe::test
