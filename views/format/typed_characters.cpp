#include "views/format/typed_characters.h"

namespace rackrent {

QString normalised(const QString& typed)
{
    QString text;
    for (QChar c : typed) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.category() == QChar::Number_DecimalDigit)
            text += QChar(u'0' + c.digitValue());
        else if (isSpace(c))
            text += u' ';
        else if (c == QChar(0x2212) || c == QChar(0x2013)) // minus sign, en dash
            text += u'-';
        else if (c == QChar(0x2019)) // Swiss thousands
            text += u'\'';
        else if (c == QChar(0x066A)) // Arabic percent sign
            text += u'%';
        else if (c >= QChar(0xFF01) && c <= QChar(0xFF5E)) // the wide forms of ASCII that Chinese keyboards give
            text += QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0xFFE5)) // wide yen or yuan
            text += QChar(0x00A5);
        else
            text += c;
    }
    return text.simplified();
}

bool isSpace(QChar c) { return c.isSpace() || c.category() == QChar::Separator_Space; }

bool isUnitLetter(QChar c) { return c.isLetter(); }

} // namespace rackrent
