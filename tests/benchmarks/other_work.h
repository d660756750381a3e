#pragma once

/// What else the machine did meanwhile: times of a busy machine say little.
namespace rackrent::bench {

class OtherWork {
public:
    /// Counts from here.
    OtherWork();

    /// The share of all cores' time that other processes took, 0 to 1; 0 where the system does not say.
    double share() const;

private:
    double m_total = 0; ///< seconds of all cores
    double m_other = 0; ///< of them, at work for others
};

} // namespace rackrent::bench
