# SPDX-License-Identifier: GPL-3.0-or-later
#
# The matrix of bad inputs: each function is a row, named by its number. pass_rule.h says what all of them have to keep.
foreach(unit IN ITEMS matrix_bytes matrix_exports matrix_files matrix_follow matrix_lines matrix_packed matrix_results matrix_sessions)
    authloupe_add_test(NAME tst_${unit} FLOOR core PROGRAM core_matrix_tests SOURCES tst_${unit}.cpp
                       LIBRARIES authloupe_oracle authloupe_plain_query TIMEOUT 240)
endforeach()
