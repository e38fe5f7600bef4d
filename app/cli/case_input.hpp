#pragma once
// What every command about a case is given: the file, the case in it and the day it is seen from.

#include "app/cli/report_case.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

namespace parallax::cli {

struct CaseOptions {
    std::string file;
    std::string reference;
    std::string as_of;
};

/// The argument FILE and the option --case. `options` must outlive the command.
void add_file_and_case(Command& command, CaseOptions& options);
/// The same and the option --as-of.
void add_case_options(Command& command, CaseOptions& options);

struct CaseInput {
    Catalogue catalogue;
    Sentences sentences;
    Case kase;
    std::vector<CheckOff> checks_off;  ///< of its casebook
};

struct CaseOnADay {
    Catalogue catalogue;
    Sentences sentences;
    Case kase;
    std::vector<CheckOff> checks_off;  ///< of its casebook
    AsOf as_of;
};

/// Reads all of it. What was read otherwise than it stands in the file is said on standard error.
Expected<CaseInput> open_case(Context const& context, CaseOptions const& options);
/// The same with the day it is seen from.
Expected<CaseOnADay> open_case_on_a_day(Context const& context, CaseOptions const& options);

}  // namespace parallax::cli
