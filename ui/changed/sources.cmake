target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/two_rulers.cpp
  ${CMAKE_CURRENT_LIST_DIR}/what_changed_page.cpp)
