#pragma once

#include <QString>

namespace rackrent {

/// While one lives the desktop's screen saver does not start, where the desktop can be asked.
class StayAwake {
public:
    explicit StayAwake(const QString& reason);
    ~StayAwake();
    StayAwake(const StayAwake&) = delete;
    StayAwake& operator=(const StayAwake&) = delete;

    bool isHeld() const { return m_cookie != 0; }

private:
    unsigned m_cookie = 0; ///< by which the desktop knows the request
};

} // namespace rackrent
