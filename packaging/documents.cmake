# Man pages, and the two documents that a Debian package carries. Debian wants them compressed.
find_program(GZIP_PROGRAM gzip)

# rackrent_document(TEMPLATE NAME FOLDER): fills in a template, compresses and installs it.
function(rackrent_document template name folder)
    set(text ${CMAKE_CURRENT_BINARY_DIR}/${name})
    configure_file(${template} ${text} @ONLY)
    if(NOT GZIP_PROGRAM)
        install(FILES ${text} DESTINATION ${folder})
        return()
    endif()
    # -n leaves out name and time: the same bytes every time.
    add_custom_command(OUTPUT ${text}.gz COMMAND ${GZIP_PROGRAM} -9nkf ${text} DEPENDS ${text} VERBATIM)
    add_custom_target(rackrent_document_${name} ALL DEPENDS ${text}.gz)
    install(FILES ${text}.gz DESTINATION ${folder})
endfunction()

foreach(program rackrent rackrent-cli rackrent-sheet)
    rackrent_document(man/${program}.1.in ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

string(TIMESTAMP changelog_date "%a, %d %b %Y 00:00:00 +0000" UTC)
rackrent_document(debian/changelog.in changelog.Debian ${CMAKE_INSTALL_DOCDIR})
rackrent_document(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
