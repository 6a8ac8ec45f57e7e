# SPDX-License-Identifier: GPL-3.0-or-later
#
# Queries and exports, on snapshots that need no log. authloupe_plain_query: the slow way to the same answers.
add_library(authloupe_plain_query STATIC
    ${support}/csv_reader.cpp
    ${support}/plain_filter.cpp
    ${support}/plain_query.cpp
    ${support}/plain_values.cpp
    ${support}/random_filter.cpp
    ${support}/random_snapshot.cpp
    ${support}/snapshot_builder.cpp)
target_include_directories(authloupe_plain_query PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
target_link_libraries(authloupe_plain_query PUBLIC authloupe_core PRIVATE authloupe_options)

foreach(unit IN ITEMS
    export_csv export_direct export_formula export_json export_sink export_utf8 field field_response
    filter_combination filter_completion filter_language filter_round_trip filter_mistakes filter_parts latin1
    pseudonyms query_bins query_fields query_matcher saved_filters query_network query_ranks query_regex query_select
    query_series query_sort query_statistics value_groups value_table kindred)
    authloupe_add_test(NAME tst_${unit} FLOOR core SOURCES tst_${unit}.cpp LIBRARIES authloupe_plain_query)
endforeach()
authloupe_add_test(NAME tst_query_threads FLOOR core PROGRAM core_threaded_tests SOURCES tst_query_threads.cpp
                   LIBRARIES authloupe_plain_query LABELS threads)
