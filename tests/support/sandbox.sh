#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sandbox.sh [--xvfb] PROGRAM [ARGUMENT...]
# Runs a test with empty directories for settings, data, cache and temporary files, so that it neither reads nor
# leaves anything of the user's. With --xvfb also on an X server of its own with the openbox window manager:
# -displayfd lets the server choose a free number, so that tests may run side by side.
set -u

xvfb=
if [ "${1:-}" = --xvfb ]; then
    xvfb=1
    shift
fi

box=$(mktemp -d "${TMPDIR:-/tmp}/authloupe-test.XXXXXX") || exit 1
servers=()
# shellcheck disable=SC2317
cleanUp() {
    if [ ${#servers[@]} -gt 0 ]; then
        kill "${servers[@]}" 2>/dev/null
        wait "${servers[@]}" 2>/dev/null
    fi
    rm -rf "$box"
}
trap cleanUp EXIT
trap 'exit 143' TERM INT

mkdir -p "$box"/{home,config,data,cache,state,tmp} && mkdir -m 700 "$box/runtime" || exit 1
export HOME="$box/home" XDG_CONFIG_HOME="$box/config" XDG_DATA_HOME="$box/data" XDG_CACHE_HOME="$box/cache" \
    XDG_STATE_HOME="$box/state" XDG_RUNTIME_DIR="$box/runtime" TMPDIR="$box/tmp"
export XDG_CONFIG_DIRS="$box/config" DBUS_SESSION_BUS_ADDRESS=disabled: NO_AT_BRIDGE=1
unset DISPLAY WAYLAND_DISPLAY XAUTHORITY

if [ -n "$xvfb" ]; then
    mkfifo "$box/display" "$box/ready" || exit 1
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$box/display" >"$box/xvfb.log" 2>&1 &
    servers+=($!)
    number=
    read -r -t 30 number <>"$box/display"
    if [ -z "$number" ]; then
        echo "sandbox.sh: the X server did not start" >&2
        cat "$box/xvfb.log" >&2
        exit 1
    fi
    export DISPLAY=":$number"
    # openbox runs the start-up command once it manages the screen; nothing is to be guessed by waiting.
    openbox --sm-disable --startup "sh -c 'echo up >\"$box/ready\"'" >"$box/openbox.log" 2>&1 &
    servers+=($!)
    if ! read -r -t 30 _ <>"$box/ready"; then
        echo "sandbox.sh: the window manager did not start" >&2
        cat "$box/openbox.log" >&2
        exit 1
    fi
fi

"$@"
