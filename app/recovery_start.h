#pragma once

#include <functional>

namespace rackrent {

class MainWindow;
class Prompts;
class Settings;

/// Offers what a crash left of documents, and does with each as the person says.
/// @param newWindow makes a window for a document, and shows it
void offerRecovery(const Settings& settings, Prompts& prompts, MainWindow& first,
                   const std::function<MainWindow&()>& newWindow);

} // namespace rackrent
