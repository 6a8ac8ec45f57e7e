// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaded_files.h"

namespace authloupe::test {

namespace {

void forgetPlaces(PlainDocument& document)
{
    for (PlainSession& session : document.sessions)
        session.first = session.last = {};
    for (PlainAttempt& attempt : document.attempts)
        attempt.position = {};
    for (PlainMessage& message : document.messages) {
        message.file = {};
        message.line = 0;
    }
    document.files.clear();
    document.coverage = {};
}

} // namespace

std::string LoadedFiles::errorNames() const
{
    return namesOf(errors);
}

LoadedFiles loadFiles(const std::vector<std::string>& paths, LoadManner manner, const UnpackLimits& limits)
{
    std::vector<LoadInput> inputs;
    for (const std::string& path : paths)
        inputs.push_back({path, nullptr});
    Loader loader(inputs, {manner.chunkBytes, limits});
    LoadedFiles loaded;
    loaded.snapshot = loadAll(loader, manner.threads);
    loaded.errors = loader.errors();
    return loaded;
}

std::string namesOf(const std::vector<Error>& errors)
{
    std::string names;
    for (const Error& error : errors)
        names += (names.empty() ? "" : " ") + std::string(errorName(error.code));
    return names;
}

std::string differenceApartFromPlaces(PlainDocument expected, PlainDocument actual)
{
    forgetPlaces(expected);
    forgetPlaces(actual);
    return firstDifference(expected, actual);
}

} // namespace authloupe::test
