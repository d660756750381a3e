#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

namespace rackrent {

/// One computation beside the window at a time: it says how far it is and stops when it is asked to. What comes of it
/// is delivered by the thread of the windows; of one that was stopped, nothing.
class BackgroundRun : public QObject {
    Q_OBJECT

public:
    /// What is to be done with an outcome, in the thread of the windows.
    using Delivery = std::function<void()>;
    /// How a job speaks with the window.
    struct Line {
        std::stop_token stop;
        std::function<void(std::size_t done, std::size_t all)> progress;
        std::function<void(Delivery part)> deliver; ///< what is there so far
    };
    /// Runs in a thread of its own.
    using Job = std::function<Delivery(const Line& line)>;

    explicit BackgroundRun(QObject* parent = nullptr);
    /// Waits until nothing runs.
    ~BackgroundRun() override;

    /// Stops what runs and starts another.
    void start(Job job);
    /// Nothing comes of what runs. Returns at once.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    /// What the last one that was delivered took; 0 before.
    qint64 lastMs() const { return m_lastMs; }

Q_SIGNALS:
    void started();
    /// How much of it is done, from 0 to 1.
    void progressed(double share);
    /// It was delivered, or stopped.
    void ended(bool isDelivered);

private:
    void stop();
    /// Does it in the thread of the windows, if the run is still the newest then.
    void post(std::uint64_t run, Delivery delivery);
    void end(const Delivery& delivery);

    std::vector<std::jthread> m_threads; ///< the last is of the newest; those before it were stopped
    std::uint64_t m_run = 0;
    bool m_isRunning = false;
    QElapsedTimer m_since;
    qint64 m_lastMs = 0;
};

} // namespace rackrent
