# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of the timeline, the details pane, and the export and paste dialogs.
foreach(unit IN ITEMS timeline_scale timeline_table timeline_zoom)
    authloupe_add_test(NAME tst_${unit} FLOOR widgets SOURCES tst_${unit}.cpp)
endforeach()
# These look at what Qt Charts was given.
foreach(unit IN ITEMS timeline_keys timeline_looks timeline_view)
    authloupe_add_test(NAME tst_${unit} FLOOR widgets SOURCES tst_${unit}.cpp timeline_window.h LIBRARIES Qt6::Charts)
endforeach()
