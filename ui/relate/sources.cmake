target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/coverage_grid.cpp
  ${CMAKE_CURRENT_LIST_DIR}/coverage_half.cpp
  ${CMAKE_CURRENT_LIST_DIR}/detail_frame.cpp
  ${CMAKE_CURRENT_LIST_DIR}/pair_detail.cpp
  ${CMAKE_CURRENT_LIST_DIR}/relate_page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/relation_grid.cpp
  ${CMAKE_CURRENT_LIST_DIR}/relation_model.cpp
  ${CMAKE_CURRENT_LIST_DIR}/square_detail.cpp
  ${CMAKE_CURRENT_LIST_DIR}/tools_half.cpp)
