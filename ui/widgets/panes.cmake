# SPDX-License-Identifier: GPL-3.0-or-later
# The timeline, the panes of top values and of details, and the export and paste dialogs.
target_sources(authloupe_widgets PRIVATE
    bin_table_dialog.cpp bin_table_dialog.h
    details_delegate.cpp details_delegate.h
    details_pane.cpp details_pane.h
    details_table.cpp details_table.h
    events_view.cpp events_view.h
    export_dialog.cpp export_dialog.h
    export_names.cpp export_names.h
    export_bar.cpp export_bar.h
    export_target.cpp export_target.h
    kindred_actions.cpp kindred_actions.h
    lines_reading.cpp lines_reading.h
    log_bar.cpp log_bar.h
    log_lines_view.cpp log_lines_view.h
    log_place_view.cpp log_place_view.h
    log_row.cpp log_row.h
    log_text_view.cpp log_text_view.h log_text_input.cpp
    messages_table.cpp messages_table.h
    note_actions.cpp note_actions.h
    note_saving.cpp note_saving.h
    note_view.cpp note_view.h
    paste_dialog.cpp paste_dialog.h
    report_dialog.cpp report_dialog.h
    report_flow.cpp report_flow.h
    seen_lines.cpp seen_lines.h
    share_delegate.cpp share_delegate.h
    time_boxes.cpp time_boxes.h
    timeline_actions.cpp timeline_actions.h
    timeline_axes.cpp timeline_axes.h
    timeline_bars.cpp timeline_bars.h
    timeline_bins_model.cpp timeline_bins_model.h
    timeline_brush.cpp timeline_brush.h
    timeline_canvas.cpp timeline_canvas.h timeline_canvas_input.cpp timeline_canvas_keys.cpp
    timeline_hatch.cpp timeline_hatch.h
    timeline_legend.cpp timeline_legend.h
    timeline_marks.cpp timeline_marks.h
    timeline_picture_flow.cpp timeline_picture_flow.h
    timeline_scale.cpp timeline_scale.h
    timeline_text.cpp timeline_text.h
    timeline_view.cpp timeline_view.h
    timeline_viewport.cpp timeline_viewport.h
    top_values_pane.cpp top_values_pane.h
    value_filter.cpp value_filter.h
    value_list.cpp value_list.h
    whole_log_pane.cpp whole_log_pane.h
)
