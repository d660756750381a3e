# Icons of the application and of its files: the drawings themselves, and pictures of the usual sizes.
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

add_executable(rackrent_draw_icon draw_icon.cpp)
target_link_libraries(rackrent_draw_icon PRIVATE Qt6::Gui Qt6::Svg)

# rackrent_icon(DRAWING CONTEXT NAME): installs one drawing under the name that desktops look for.
function(rackrent_icon drawing context name)
    install(FILES ${icons}/${drawing}.svg DESTINATION ${hicolor}/scalable/${context} RENAME ${name}.svg)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(picture ${CMAKE_CURRENT_BINARY_DIR}/${drawing}-${size}.png)
        add_custom_command(OUTPUT ${picture}
            COMMAND rackrent_draw_icon ${icons}/${drawing}.svg ${size} ${picture}
            DEPENDS ${icons}/${drawing}.svg VERBATIM)
        install(FILES ${picture} DESTINATION ${hicolor}/${size}x${size}/${context} RENAME ${name}.png)
        list(APPEND pictures ${picture})
    endforeach()
    add_custom_target(rackrent_icon_${drawing} ALL DEPENDS ${pictures})
endfunction()

rackrent_icon(rackrent apps rackrent)
rackrent_icon(project mimetypes application-vnd.rackrent.project+json)
