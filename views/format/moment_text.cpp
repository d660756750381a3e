#include "views/format/moment_text.h"

#include "views/format/date_text.h"

#include <QLocale>

namespace rackrent {

QString shownMoment(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    const auto day = parseDate(local.date().toString(Qt::ISODate).toStdString());
    return day ? QStringLiteral("%1, %2").arg(shownDate(*day), local.time().toString(QStringLiteral("HH:mm")))
               : QString();
}

QString shownSize(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

} // namespace rackrent
