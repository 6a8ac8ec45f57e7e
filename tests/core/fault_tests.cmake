# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads, writes and allocations that fail, one after the other. Reads and allocations of its own take the place of the C
# library's, so this is a program of its own.
foreach(unit IN ITEMS fault_follow fault_log fault_memory fault_reads fault_writes)
    authloupe_add_test(NAME tst_${unit} FLOOR core PROGRAM core_fault_tests SOURCES tst_${unit}.cpp
                       LIBRARIES authloupe_oracle authloupe_plain_query TIMEOUT 300)
endforeach()
if(TARGET core_fault_tests)
    target_sources(core_fault_tests PRIVATE ${support}/failing_allocations.cpp ${support}/rigged_reads.cpp)
endif()
