# How everything here is compiled, and the one way to declare a library of the house.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(PARALLAX_CCACHE ccache)
if(PARALLAX_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${PARALLAX_CCACHE}")
endif()
find_program(PARALLAX_MOLD mold)
if(PARALLAX_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(parallax_options INTERFACE)
target_compile_options(parallax_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wduplicated-cond -Wlogical-op
  $<$<BOOL:${PARALLAX_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False alarms of g++ 12 when optimising: the empty strings of a moved-from Problem, and the
  # assignment of a short text to a string (GCC bug 105651).
  target_compile_options(parallax_options INTERFACE
    -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow)
else()
  target_compile_options(parallax_options INTERFACE -Wno-unknown-warning-option)
endif()
if(PARALLAX_SANITIZE)
  add_compile_options(-fsanitize=${PARALLAX_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${PARALLAX_SANITIZE})
endif()
if(PARALLAX_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(PARALLAX_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

# parallax_precompile(target headers...)
# Most of the time to build goes into reading a few large library headers over and over.
option(PARALLAX_PCH "Precompile large library headers" ON)
function(parallax_precompile target)
  if(PARALLAX_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# parallax_library(NAME name SOURCES files... LINKS targets...)
# One room of the house: parallax_<name>. What it may include is what it links; the include root
# is shared, so tests/architecture checks the includes against the same lists.
function(parallax_library)
  cmake_parse_arguments(ARG "" "NAME" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(target parallax_${ARG_NAME})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_link_libraries(${target} PUBLIC ${ARG_LINKS}
                        PRIVATE $<BUILD_INTERFACE:parallax_options> ${ARG_PRIVATE_LINKS})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/core")
  parallax_precompile(${target} <nlohmann/json.hpp> <map> <optional> <string> <vector>)
endfunction()
