// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_log.h"

#include "make_log/traffic.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace authloupe::test {

std::string entry(std::string_view body, unsigned second)
{
    const auto twoDigits = [](unsigned value) {
        return std::string{static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
    };
    return "Wed Apr 22 " + twoDigits(second / 3600) + ':' + twoDigits(second / 60 % 60) + ':'
           + twoDigits(second % 60) + " 2009 Info: " + std::string(body) + '\n';
}

std::string entries(const std::vector<std::string>& bodies)
{
    std::string text;
    unsigned second = 42'239;
    for (const std::string& body : bodies)
        text += entry(body, second++);
    return text;
}

std::string opening(const std::string& icid)
{
    return "New SMTP ICID " + icid
           + " interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown verified no";
}

std::string attempt(const std::string& icid, const std::string& user, const std::string& result)
{
    return "SMTP Auth: (ICID " + icid + ") " + result + " for user: " + user
           + " using AUTH mechanism: PLAIN with profile: P";
}

LoadInput textInput(std::string text, std::string name)
{
    return {std::move(name), std::make_shared<const std::string>(std::move(text))};
}

SnapshotPtr load(const std::vector<std::string>& files, LoadManner manner)
{
    std::vector<LoadInput> inputs;
    for (const std::string& file : files)
        inputs.push_back(textInput(file, "log" + std::to_string(inputs.size())));
    Loader loader(std::move(inputs), {manner.chunkBytes});
    return loadAll(loader, manner.threads);
}

SnapshotPtr load(const std::string& file, LoadManner manner)
{
    return load(std::vector{file}, manner);
}

std::string generatedLog(makelog::Mix mix, std::uint64_t seed, std::uint64_t lines, bool header)
{
    makelog::Options options;
    options.mix = mix;
    options.seed = seed;
    options.lines = lines;
    options.start = 1'773'122'400; // 2026-03-10T06:00:00
    options.header = header;

    char* text = nullptr;
    std::size_t size = 0;
    std::FILE* const file = ::open_memstream(&text, &size);
    makelog::LineWriter out(file);
    makelog::Truth truth;
    makelog::Traffic(options, out, truth).run();
    out.flush();
    std::fclose(file);
    const std::unique_ptr<char, decltype(&std::free)> owned(text, &std::free);
    return {text, size};
}

} // namespace authloupe::test
