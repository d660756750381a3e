#include "views/whatif/background_run.h"

#include <QMetaObject>

#include <atomic>
#include <chrono>
#include <utility>

namespace rackrent {

namespace {

/// Tells the window of progress, and not more often than it is painted.
class ProgressTeller {
public:
    explicit ProgressTeller(std::function<void(double)> tell) : m_tell(std::move(tell)) {}

    void operator()(std::size_t done, std::size_t all)
    {
        constexpr std::chrono::milliseconds frame{30};
        const auto now = std::chrono::steady_clock::now();
        if (all == 0 || (now - m_last < frame && done < all))
            return;
        m_last = now;
        m_tell(static_cast<double>(done) / static_cast<double>(all));
    }

private:
    std::function<void(double)> m_tell;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

BackgroundRun::BackgroundRun(QObject* parent) : QObject(parent) {}

BackgroundRun::~BackgroundRun() { stop(); }

void BackgroundRun::stop()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    ++m_run; // what is still on its way is of no run
}

void BackgroundRun::start(Job job)
{
    stop();
    const std::uint64_t run = m_run;
    m_isRunning = true;
    m_since.start();
    m_threads.emplace_back([this, run, job = std::move(job)](std::stop_token stop) {
        ProgressTeller teller([this, run](double share) { post(run, [this, share] { Q_EMIT progressed(share); }); });
        const Line line{stop, std::ref(teller), [this, run](Delivery part) { post(run, std::move(part)); }};
        post(run, [this, delivery = job(line)] { end(delivery); });
    });
    Q_EMIT started();
}

void BackgroundRun::post(std::uint64_t run, Delivery delivery)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, delivery = std::move(delivery)] {
            if (run == m_run)
                delivery();
        },
        Qt::QueuedConnection);
}

void BackgroundRun::end(const Delivery& delivery)
{
    m_threads.clear(); // the newest is through; those before it were asked to stop
    m_isRunning = false;
    m_lastMs = m_since.elapsed();
    if (delivery)
        delivery();
    Q_EMIT ended(true);
}

void BackgroundRun::cancel()
{
    if (!m_isRunning)
        return;
    stop();
    m_isRunning = false;
    Q_EMIT ended(false);
}

} // namespace rackrent
