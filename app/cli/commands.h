#pragma once

#include "model/project/generated_project.h"

#include <iosfwd>
#include <string>

namespace rackrent::cli {

struct ComputeRequest {
    std::string file;
    std::string scenario;
    std::string format = "json";
};

/// Exit status of a command: 0 done, 1 the project or the data is invalid.
int compute(const ComputeRequest& request, std::istream& in, std::ostream& out, std::ostream& err);
int validate(const std::string& file, std::istream& in, std::ostream& out, std::ostream& err);
int generate(const GeneratorSettings& settings, std::ostream& out, std::ostream& err);

} // namespace rackrent::cli
