target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/controls_page.cpp)
