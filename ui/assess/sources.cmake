target_sources(parallax_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/answer_form.cpp
  ${CMAKE_CURRENT_LIST_DIR}/answer_input.hpp  # for moc: it has no source file
  ${CMAKE_CURRENT_LIST_DIR}/answer_names.cpp
  ${CMAKE_CURRENT_LIST_DIR}/assess_page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/background.cpp
  ${CMAKE_CURRENT_LIST_DIR}/beside_item.cpp
  ${CMAKE_CURRENT_LIST_DIR}/changes_view.cpp
  ${CMAKE_CURRENT_LIST_DIR}/change_rows.cpp
  ${CMAKE_CURRENT_LIST_DIR}/choice_boxes.cpp
  ${CMAKE_CURRENT_LIST_DIR}/evidence_line.cpp
  ${CMAKE_CURRENT_LIST_DIR}/flow_layout.cpp
  ${CMAKE_CURRENT_LIST_DIR}/folding_section.cpp
  ${CMAKE_CURRENT_LIST_DIR}/item_row.cpp
  ${CMAKE_CURRENT_LIST_DIR}/asked_items.cpp
  ${CMAKE_CURRENT_LIST_DIR}/option_buttons.cpp
  ${CMAKE_CURRENT_LIST_DIR}/override_panel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/population_line.cpp
  ${CMAKE_CURRENT_LIST_DIR}/recorded_view.cpp
  ${CMAKE_CURRENT_LIST_DIR}/result_panel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/result_words.cpp
  ${CMAKE_CURRENT_LIST_DIR}/rows_table.cpp
  ${CMAKE_CURRENT_LIST_DIR}/typed_answer.cpp)
