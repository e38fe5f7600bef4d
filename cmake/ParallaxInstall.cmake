# Where things go when installed: programs in bin, what they read in share/parallax beside it.
include(GNUInstallDirs)

install(TARGETS parallax-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(TARGET parallax)
  install(TARGETS parallax RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES "${CMAKE_SOURCE_DIR}/packaging/parallax.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
endif()
install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/" DESTINATION "${CMAKE_INSTALL_DATADIR}/parallax")
install(FILES LICENSE NOTICE README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY docs DESTINATION "${CMAKE_INSTALL_DOCDIR}" FILES_MATCHING PATTERN "*.md"
  PATTERN "*.toml")
