target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/case_delegate.cpp
  ${CMAKE_CURRENT_LIST_DIR}/caseload_dock.cpp
  ${CMAKE_CURRENT_LIST_DIR}/caseload_looks_dialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/caseload_looks_model.cpp
  ${CMAKE_CURRENT_LIST_DIR}/caseload_model.cpp)
