list(APPEND ui_test_sources
  assess_change_test.cpp
  assess_test.cpp
  assess_tools_test.cpp
  correct_test.cpp
  findings_test.cpp
  journey_test.cpp
  journey_pdf_test.cpp
  relate_test.cpp
  shell_dialog_test.cpp
  shell_form_test.cpp
  shell_screen_test.cpp
  shell_session_test.cpp
  shell_support.cpp
  shell_undo_test.cpp
  shell_walk_test.cpp
  shell_window_test.cpp
  tools_page_test.cpp)
