#pragma once

#include "tests/benchmarks/harness.h"

/// The groups of rows, one a file, in the order in which they are printed.
namespace rackrent::bench {

void measureEngine(Bench& bench);     ///< results from a project, at once and anew
void measureSimulation(Bench& bench); ///< random paths of a project
void measureDocument(Bench& bench);   ///< edits of a document with what follows from them, and files
void measureWindow(Bench& bench);     ///< from a typed value to the painted window
void measureStart(Bench& bench);      ///< in processes of their own: the start, and the most memory
void measureLimits(Bench& bench);     ///< how far the full computation is from what the machine could do

} // namespace rackrent::bench
