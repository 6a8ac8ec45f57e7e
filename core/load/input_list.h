// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "input/byte_source.h"
#include "input/input_facts.h"
#include "input/name_stamp.h"
#include "input/spooled_source.h"
#include "load/log_facts.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace authloupe {

// That a document can tell apart: FileIndex.
inline constexpr std::size_t kMostItems = 0xFFFF;

// The logs of a load: files, texts and members of archives, each file once.
struct InputList {
    struct Item {
        std::shared_ptr<const ByteSource> source;
        std::shared_ptr<const SpooledSource> spooled; // the same, when it is unpacked or decoded on the way
        std::string path;                             // of the file that it is or stands in
        std::string name;        // what it is called: last component of the path, or all of it when another
                                 // has the same; `archive.tar.gz: member` for a member
        std::string problemPath; // how errors name it: `path`, and the member
        InputFacts facts;
        HeadFacts head;
        NameStamp nameStamp;
        std::vector<Error> notes;
        bool isText = false;    // its bytes are not those of any file
        bool isGrowing = false; // followed: more may come
    };
    std::vector<Item> items;
    std::vector<Error> errors; // of those that could not be opened
};

// In the order in which the logs begin: by their first stamp; those without one by their name. Of those that
// begin alike the one whose name says that it is older comes first, then the longer one, which may hold the
// other. Items beyond the 65,535 that a document can tell apart are left out, with an error. Gives the names.
void arrange(InputList& inputs);

} // namespace authloupe
