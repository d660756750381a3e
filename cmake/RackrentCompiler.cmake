# Compiler settings for every target of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

add_library(rackrent_compiler INTERFACE)
add_library(Rackrent::compiler ALIAS rackrent_compiler)
target_include_directories(rackrent_compiler INTERFACE ${CMAKE_SOURCE_DIR})
# -ffp-contract=off: the same bits from every optimisation level and machine.
target_compile_options(rackrent_compiler INTERFACE
    -ffp-contract=off -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong -fstack-clash-protection $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
target_link_options(rackrent_compiler INTERFACE -Wl,-z,relro,-z,now)
# GCC 12 sees overlaps and overflows in "literal" + std::string that are not there (GCC bugs 105329, 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(rackrent_compiler INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
endif()
target_compile_definitions(rackrent_compiler INTERFACE _GLIBCXX_ASSERTIONS)
if(RACKRENT_WARNINGS_AS_ERRORS)
    target_compile_options(rackrent_compiler INTERFACE -Werror)
endif()
if(RACKRENT_SANITIZE)
    target_compile_options(rackrent_compiler INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(rackrent_compiler INTERFACE -fsanitize=address,undefined)
endif()

find_program(RACKRENT_CCACHE ccache)
if(RACKRENT_CCACHE)
    # With precompiled headers ccache keeps results only when told to overlook what it cannot see in them. What a source
    # includes is taken from the compiler, which else would preprocess it once more.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
        ${RACKRENT_CCACHE})
endif()

# A library of many small sources is compiled some at a time, so that what they all include is read once a batch. A
# batch is of one folder: names that its files keep to themselves differ within a folder. Folders named after the target
# are left as they are: in a large unit the compiler inlines less.
set(RACKRENT_BATCH 10 CACHE STRING "Most sources in a batch")
function(rackrent_batches target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${RACKRENT_UNITY} UNITY_BUILD_MODE GROUP)
    # What a source keeps to itself counts as a header's in a batch.
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(SORT sources)
    set(folder)
    foreach(source IN LISTS sources)
        get_filename_component(its_folder ${source} ABSOLUTE)
        get_filename_component(its_folder ${its_folder} DIRECTORY)
        if(NOT its_folder STREQUAL folder)
            set(folder ${its_folder})
            set(count 0)
        endif()
        math(EXPR batch "${count} / ${RACKRENT_BATCH}")
        math(EXPR count "${count} + 1")
        file(RELATIVE_PATH group ${CMAKE_CURRENT_SOURCE_DIR} ${folder})
        set(its_folder_name ${group})
        string(MAKE_C_IDENTIFIER "${group}_${batch}" group)
        if(its_folder_name IN_LIST ARGN)
            set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
            continue()
        endif()
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    endforeach()
endfunction()
