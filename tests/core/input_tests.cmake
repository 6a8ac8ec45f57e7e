# SPDX-License-Identifier: GPL-3.0-or-later
#
# The ways in which logs arrive.
foreach(unit IN ITEMS archive_limits archive_progress archives error_logs log_sets packed_inputs repetition)
    authloupe_add_core_test(${unit})
endforeach()
