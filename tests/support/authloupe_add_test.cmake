# SPDX-License-Identifier: GPL-3.0-or-later
#
# authloupe_add_test(NAME tst_x FLOOR core|bridge|models|widgets|app [PROGRAM p] SOURCES tst_x.cpp ...
#                    [LIBRARIES t ...] [DEFINITIONS d ...] [LABELS l ...] [TIMEOUT seconds])
#
# One test class of Qt Test, named in its source by AUTHLOUPE_TEST (test_program.h). All tests of a floor are linked into
# one program, bin/tests/core_tests and the like, unless PROGRAM names another; sources, libraries and definitions are
# those of the program. Each test is a process and a sandbox of its own (sandbox.sh), in a time zone other than UTC and
# a language other than English. Tests of the window (widgets, app) run twice: on the offscreen platform (label
# `window`), and on a real X server with a window manager (label `xvfb`, name with the suffix `_xvfb`).
#
# Available to the sources: AUTHLOUPE_TEST_DATA, the directory tests/data; in FLOOR app also AUTHLOUPE_EXECUTABLE.

find_package(Qt6 6.4 QUIET COMPONENTS Core Test)
if(AUTHLOUPE_UI AND NOT TARGET Qt6::Test)
    message(FATAL_ERROR "The tests need Qt Test (Debian: qt6-base-dev); AUTHLOUPE_TESTS=OFF builds without them")
endif()
find_program(AUTHLOUPE_XVFB Xvfb)
find_program(AUTHLOUPE_OPENBOX openbox)
if(AUTHLOUPE_UI AND NOT (AUTHLOUPE_XVFB AND AUTHLOUPE_OPENBOX))
    message(WARNING "Xvfb or openbox is missing: the window tests run on the offscreen platform only")
endif()

set(AUTHLOUPE_TEST_SUPPORT ${CMAKE_CURRENT_LIST_DIR})
set(AUTHLOUPE_TEST_ENVIRONMENT
    TZ=Asia/Kolkata LC_ALL=C.UTF-8 LANGUAGE=fr QT_LOGGING_RULES= QT_STYLE_OVERRIDE= QT_QPA_PLATFORMTHEME=
    ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1
    LSAN_OPTIONS=suppressions=${AUTHLOUPE_TEST_SUPPORT}/lsan.supp:print_suppressions=0
    UBSAN_OPTIONS=print_stacktrace=1
    TSAN_OPTIONS=suppressions=${AUTHLOUPE_TEST_SUPPORT}/tsan.supp:halt_on_error=1:second_deadlock_stack=1)

# Optimised tests of an optimised program prove no more and compile slower; under sanitizers they are most of the build.
# What they test is compiled with all optimisation, checks and lines all the same. Not so for core: it has much code in
# headers, which is compiled in its tests, where undefined behaviour is looked for as well; and of an inline function that
# stands in both, the linker takes the one of the test, which must not be the slow one.
function(authloupe_leave_tests_plain target floor)
    if(floor STREQUAL "core")
        # At this level g++ 12 sees writes beyond the end in std::string that are not there (its PR 105651 and kin).
        target_compile_options(${target} PRIVATE
            "$<$<CONFIG:Release>:-O1;-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-array-bounds;-Wno-maybe-uninitialized>")
        return()
    endif()
    set_target_properties(${target} PROPERTIES AUTHLOUPE_PLAIN ON) # see authloupe_options
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
    if(AUTHLOUPE_SANITIZE MATCHES "address")
        target_compile_options(${target} PRIVATE -O0 -g0)
    endif()
endfunction()

# What the tests of a floor precompile together: an object library with the flags of such a test.
function(authloupe_precompile_tests floor floor_target)
    set(holder authloupe_${floor}_test_headers)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${holder}.cpp CONTENT "// Holds precompiled headers.\n")
    add_library(${holder} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${holder}.cpp)
    target_link_libraries(${holder} PRIVATE authloupe_options ${floor_target} Qt6::Core Qt6::Test)
    target_compile_definitions(${holder} PRIVATE QT_NO_KEYWORDS)
    if(TARGET authloupe_qt_options AND NOT floor STREQUAL "core")
        target_link_libraries(${holder} PRIVATE authloupe_qt_options)
    endif()
    set_target_properties(${holder} PROPERTIES UNITY_BUILD OFF)
    authloupe_leave_tests_plain(${holder} ${floor})
    if(floor MATCHES "^(widgets|app)$")
        authloupe_precompile(${holder} <QtWidgets> <QtTest>)
    else()
        authloupe_precompile(${holder} <QtTest>)
    endif()
endfunction()

# The program, as yet without any test.
function(authloupe_add_test_program program floor)
    set(floor_target authloupe_${floor})
    if(NOT TARGET ${floor_target})
        set(floor_target authloupe_widgets) # of app, where there is no more than main()
    endif()
    add_executable(${program} ${AUTHLOUPE_TEST_SUPPORT}/test_program.cpp)
    authloupe_leave_tests_plain(${program} ${floor})
    set_target_properties(${program} PROPERTIES AUTOMOC ON UNITY_BUILD_BATCH_SIZE 10
                          RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/tests)
    authloupe_quick_moc(${program})
    target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    # `slots` and `signals` are words that core may use.
    target_compile_definitions(${program} PRIVATE AUTHLOUPE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" QT_NO_KEYWORDS)
    target_link_libraries(${program} PRIVATE authloupe_options ${floor_target} Qt6::Core Qt6::Test)
    if(TARGET authloupe_qt_options AND NOT floor STREQUAL "core") # core tests build the same without the window
        target_link_libraries(${program} PRIVATE authloupe_qt_options)
    endif()
    if(floor STREQUAL "app")
        target_compile_definitions(${program} PRIVATE AUTHLOUPE_EXECUTABLE="$<TARGET_FILE:authloupe>")
        add_dependencies(${program} authloupe)
    endif()
    if(floor MATCHES "^(widgets|app)$")
        target_link_libraries(${program} PRIVATE authloupe_resources authloupe_translations)
    endif()
    if(AUTHLOUPE_PCH)
        if(NOT TARGET authloupe_${floor}_test_headers)
            authloupe_precompile_tests(${floor} ${floor_target})
        endif()
        target_precompile_headers(${program} REUSE_FROM authloupe_${floor}_test_headers)
        target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()

    add_test(NAME ${program}_units COMMAND ${program} --units $<TARGET_PROPERTY:${program},AUTHLOUPE_UNITS>
             COMMAND_EXPAND_LISTS)
    set_tests_properties(${program}_units PROPERTIES LABELS "${floor}" ENVIRONMENT "${AUTHLOUPE_TEST_ENVIRONMENT}")
endfunction()

function(authloupe_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;FLOOR;PROGRAM;TIMEOUT" "SOURCES;LIBRARIES;DEFINITIONS;LABELS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME OR NOT arg_SOURCES OR NOT arg_FLOOR MATCHES
       "^(core|bridge|models|widgets|app)$")
        message(FATAL_ERROR "authloupe_add_test(${ARGV}): wrong arguments")
    endif()
    if(NOT TARGET Qt6::Test)
        return()
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(AUTHLOUPE_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
    endif()

    if(NOT arg_PROGRAM)
        set(arg_PROGRAM ${arg_FLOOR}_tests)
    endif()
    if(NOT TARGET ${arg_PROGRAM})
        authloupe_add_test_program(${arg_PROGRAM} ${arg_FLOOR})
    endif()
    target_sources(${arg_PROGRAM} PRIVATE ${arg_SOURCES})
    target_link_libraries(${arg_PROGRAM} PRIVATE ${arg_LIBRARIES})
    target_compile_definitions(${arg_PROGRAM} PRIVATE ${arg_DEFINITIONS})
    set_property(TARGET ${arg_PROGRAM} APPEND PROPERTY AUTHLOUPE_UNITS ${arg_NAME})

    set(labels ${arg_FLOOR} ${arg_LABELS})
    if(arg_FLOOR MATCHES "^(widgets|app)$")
        list(APPEND labels window)
    endif()
    set(sandbox ${AUTHLOUPE_TEST_SUPPORT}/sandbox.sh)
    # Qt's limit for one function is five minutes, which a busy machine with a sanitizer exceeds; ctest's comes first.
    set(environment ${AUTHLOUPE_TEST_ENVIRONMENT} QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000)
    add_test(NAME ${arg_NAME} COMMAND ${sandbox} $<TARGET_FILE:${arg_PROGRAM}> ${arg_NAME})
    set_tests_properties(${arg_NAME} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${labels}"
                         ENVIRONMENT "${environment};QT_QPA_PLATFORM=offscreen")
    if(arg_FLOOR MATCHES "^(widgets|app)$" AND AUTHLOUPE_XVFB AND AUTHLOUPE_OPENBOX)
        add_test(NAME ${arg_NAME}_xvfb COMMAND ${sandbox} --xvfb $<TARGET_FILE:${arg_PROGRAM}> ${arg_NAME})
        set_tests_properties(${arg_NAME}_xvfb PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_FLOOR};xvfb"
                             ENVIRONMENT "${environment};QT_QPA_PLATFORM=xcb")
    endif()
endfunction()
