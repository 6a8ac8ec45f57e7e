# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of the timeline, the details pane, and the export and paste dialogs.
foreach(unit IN ITEMS details_events details_lines details_messages details_pane details_table export_bar export_dialog export_names
        paste_dialog report_dialog table_header timeline_scale timeline_table timeline_zoom whole_log)
    authloupe_add_test(NAME tst_${unit} FLOOR widgets SOURCES tst_${unit}.cpp window_warnings.h)
endforeach()
authloupe_add_test(NAME tst_file_report FLOOR widgets SOURCES tst_file_report.cpp window_warnings.h
                   ${PROJECT_SOURCE_DIR}/tests/support/snapshot_builder.cpp)
# These look at what Qt Charts was given.
foreach(unit IN ITEMS timeline_keys timeline_looks timeline_marks timeline_move timeline_view)
    authloupe_add_test(NAME tst_${unit} FLOOR widgets SOURCES tst_${unit}.cpp timeline_window.h window_warnings.h LIBRARIES Qt6::Charts)
endforeach()
