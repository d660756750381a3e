#include "views/document/leftovers.h"

#include "views/document/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rackrent {
namespace {

constexpr qsizetype randomLetters = 6;

bool isUpper(QChar letter) { return letter >= u'A' && letter <= u'Z'; }
bool isLower(QChar letter) { return letter >= u'a' && letter <= u'z'; }

#ifdef Q_OS_LINUX
/// Whether a plain file of this user is open nowhere: the system gives a lease for writing on no other.
bool isAbandoned(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0)
        return false;
    struct stat state = {};
    const bool isOwn = ::fstat(handle, &state) == 0 && S_ISREG(state.st_mode) && state.st_uid == ::getuid();
    const bool isAlone = isOwn && ::fcntl(handle, F_SETLEASE, F_WRLCK) == 0;
    if (isAlone)
        ::fcntl(handle, F_SETLEASE, F_UNLCK);
    ::close(handle);
    return isAlone;
}
#else
bool isAbandoned(const QString&) { return false; } // nothing says so: better a file too many
#endif

} // namespace

bool isLeftoverName(const QString& name, const QString& of)
{
    const QString stem = unfinishedStem(of);
    const auto isLetter = [](QChar c) { return isUpper(c) || isLower(c); };
    return name.size() == stem.size() + randomLetters && name.startsWith(stem) &&
           std::ranges::all_of(QStringView(name).last(randomLetters), isLetter);
}

QStringList sweepLeftovers(const QString& path)
{
    const QFileInfo file(fileMeantBy(path)); // what lies behind a link is what is written
    QStringList swept;
    for (const QString& name : file.dir().entryList(QDir::Files | QDir::Hidden))
        if (isLeftoverName(name, file.fileName()) && isAbandoned(file.dir().filePath(name)) &&
            QFile::remove(file.dir().filePath(name)))
            swept << name;
    return swept;
}

} // namespace rackrent
