target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/tool_card.cpp
  ${CMAKE_CURRENT_LIST_DIR}/tool_list.cpp
  ${CMAKE_CURRENT_LIST_DIR}/tool_words.cpp
  ${CMAKE_CURRENT_LIST_DIR}/tools_page.cpp)
