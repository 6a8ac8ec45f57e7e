// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/line_writer.h"
#include "make_log/options.h"
#include "make_log/story.h"
#include "make_log/traffic.h"
#include "make_log/truth.h"

#include <cstdio>
#include <memory>
#include <string>

namespace {

struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

bool writeAll(const std::string& path, const std::string& text)
{
    const File file{std::fopen(path.c_str(), "wb")};
    return file && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size()
           && std::fflush(file.get()) == 0;
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace authloupe::makelog;
    const auto options = optionsFrom({argv, static_cast<std::size_t>(argc)});
    if (!options || options->help) {
        std::fputs(kUsage, options ? stdout : stderr);
        return options ? 0 : 2;
    }
    const File file{std::fopen(options->output.c_str(), "wb")};
    if (!file) {
        std::perror(options->output.c_str());
        return 1;
    }
    std::setvbuf(file.get(), nullptr, _IONBF, 0);
    LineWriter out(file.get());
    Truth truth;
    if (options->scenario == Scenario::Sample) {
        Story(*options, out, truth).run();
    } else {
        Traffic(*options, out, truth).run();
    }
    out.flush();
    if (out.failed()
        || !writeAll(options->truth, truth.json(out.bytes(), out.lines(), options->start, out.time()))) {
        std::perror("make_log: writing failed");
        return 1;
    }
    return 0;
}
