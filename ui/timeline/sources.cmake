target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/day_panel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/step_bar.cpp
  ${CMAKE_CURRENT_LIST_DIR}/timeline_page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/timeline_table.cpp
  ${CMAKE_CURRENT_LIST_DIR}/timeline_view.cpp)
