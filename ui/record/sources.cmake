target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/around_kinds.cpp
  ${CMAKE_CURRENT_LIST_DIR}/control_kinds.cpp
  ${CMAKE_CURRENT_LIST_DIR}/decision_kinds.cpp
  ${CMAKE_CURRENT_LIST_DIR}/fact_kind.cpp
  ${CMAKE_CURRENT_LIST_DIR}/line_entry.cpp
  ${CMAKE_CURRENT_LIST_DIR}/page_kinds.cpp
  ${CMAKE_CURRENT_LIST_DIR}/people_kind.cpp
  ${CMAKE_CURRENT_LIST_DIR}/record_desk.cpp
  ${CMAKE_CURRENT_LIST_DIR}/record_dialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/record_kind.cpp
  ${CMAKE_CURRENT_LIST_DIR}/record_page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/several_field.cpp)
