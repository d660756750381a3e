#include "views/report/report_file.h"

#include "model/report/report_text.h"
#include "views/charts/exhibit_export.h"
#include "views/format/language_scope.h"
#include "views/report/report_pdf.h"
#include "views/report/report_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace rackrent {

namespace {

const QSize chartSize{960, 480};

struct File {
    QString path;
    QByteArray bytes;
};
/// In the order in which they are written: the report last.
using Files = std::vector<File>;

ExportOptions drawing() { return {.format = ExportFormat::Svg, .size = chartSize, .background = Background::White}; }

/// The drawing as an element of a page, without what stands before it in a file.
std::string svgElement(const Exhibit& exhibit)
{
    const QByteArray file = exhibitSvg(exhibit, drawing());
    const qsizetype start = file.indexOf("<svg");
    return start < 0 ? std::string() : file.mid(start).toStdString();
}

/// The text, and charts as files in a folder beside it, to which it refers.
Files markdownFiles(const Report& report, const QString& path)
{
    Files files;
    const QString folder = QFileInfo(path).completeBaseName() + QStringLiteral("-charts");
    const std::string text = reportMarkdown(report, [&](const Exhibit& exhibit) {
        const QString name = folder + QLatin1Char('/') + QString::fromStdString(exhibit.key) + QStringLiteral(".svg");
        files.push_back({QFileInfo(path).dir().filePath(name), exhibitSvg(exhibit, drawing())});
        QString alternative = QString::fromStdString(exhibit.title);
        alternative.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        return QStringLiteral("![%1](<%2>)").arg(alternative, name).toStdString();
    });
    files.push_back({path, QByteArray::fromStdString(text)});
    return files;
}

Files filesOf(const Report& report, const QByteArray& project, const QString& path, ReportPaper paper)
{
    const LanguageScope scope(QString::fromStdString(report.language)); // of charts and page numbers
    switch (reportFormatOf(path).value_or(ReportFormat::Pdf)) {
    case ReportFormat::Pdf: {
        ReportPages pages(report, paper);
        pages.layOutAll();
        return {{path, reportPdf(pages, paper, project)}};
    }
    case ReportFormat::Html: return {{path, QByteArray::fromStdString(reportHtml(report, svgElement))}};
    case ReportFormat::Markdown: break;
    }
    return markdownFiles(report, path);
}

QString refusal(const QString& path, const QString& why)
{
    return QCoreApplication::translate("Report",
                                       "The report could not be written to %1: %2. Nothing was changed there.")
        .arg(QDir::toNativeSeparators(path),
             why.isEmpty() ? QCoreApplication::translate("Report", "the disk may be full") : why);
}

/// Each to a temporary file beside its place; all take their places when all of them are written.
std::optional<QString> written(const Files& files)
{
    std::vector<std::unique_ptr<QSaveFile>> writing;
    std::optional<QString> madeFolder;
    const auto refuse = [&](const QString& path, const QString& why) {
        writing.clear(); // temporary files go
        if (madeFolder)
            QDir().rmdir(*madeFolder);
        return refusal(path, why);
    };
    for (const File& file : files) {
        if (file.bytes.isEmpty())
            return refuse(file.path, QCoreApplication::translate("Report", "there is too little memory to draw it"));
        const QString folder = QFileInfo(file.path).path();
        if (&file != &files.back() && !QFileInfo::exists(folder) && QFileInfo::exists(QFileInfo(folder).path())) {
            if (!QDir().mkdir(folder))
                return refuse(folder, QCoreApplication::translate("Report", "the folder cannot be made"));
            madeFolder = folder;
        }
        writing.push_back(std::make_unique<QSaveFile>(file.path));
        QSaveFile& target = *writing.back();
        if (!target.open(QIODevice::WriteOnly) || target.write(file.bytes) != file.bytes.size() || !target.flush())
            return refuse(file.path, target.errorString());
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        if (!writing[i]->commit())
            return refuse(files[i].path, writing[i]->errorString());
    return std::nullopt;
}

} // namespace

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return QStringLiteral("pdf");
    case ReportFormat::Html: return QStringLiteral("html");
    case ReportFormat::Markdown: break;
    }
    return QStringLiteral("md");
}

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const ReportFormat format : reportFormats)
        if (ending == endingOf(format))
            return format;
    if (ending == QLatin1String("htm"))
        return ReportFormat::Html;
    return std::nullopt;
}

std::optional<QString> writeReport(const Report& report, const QByteArray& project, const QString& path,
                                   ReportPaper paper)
{
    const QString missing = missingFont(QString::fromStdString(report.language));
    if (!missing.isEmpty() &&
        reportFormatOf(path) == ReportFormat::Pdf) // the others are read with their reader's fonts
        return missing;
    return written(filesOf(report, project, path, paper));
}

} // namespace rackrent
