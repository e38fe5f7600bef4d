target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/agenda_rows.cpp
  ${CMAKE_CURRENT_LIST_DIR}/looks_desk.cpp
  ${CMAKE_CURRENT_LIST_DIR}/looks_page.cpp)
