#include "views/presentation/stay_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace rackrent {

namespace {

/// A call of the interface that desktops share (freedesktop.org, "Idle inhibition").
QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QString::fromLatin1(method));
}

} // namespace

StayAwake::StayAwake(const QString& reason)
{
    constexpr int patienceMs = 300; // a desktop that does not answer does not keep the meeting waiting
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage request = call("Inhibit");
    request << QStringLiteral("Rackrent") << reason;
    const QDBusMessage answer = bus.call(request, QDBus::Block, patienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        m_cookie = answer.arguments().constFirst().toUInt();
}

StayAwake::~StayAwake()
{
    if (m_cookie == 0)
        return;
    QDBusMessage request = call("UnInhibit");
    request << m_cookie;
    QDBusConnection::sessionBus().send(request);
}

} // namespace rackrent
