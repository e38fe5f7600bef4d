target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/reference_page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/words_on_screen.cpp)
