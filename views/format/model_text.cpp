#include "views/format/model_text.h"

#include <QCoreApplication>

#include <string>

namespace rackrent {

QString modelText(std::string_view english)
{
    return QCoreApplication::translate("Model", std::string(english).c_str());
}

} // namespace rackrent
