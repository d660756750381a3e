#include "views/report/report_file.h"

#include "model/report/report_text.h"
#include "views/charts/exhibit_export.h"
#include "views/report/report_pdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace rackrent {

namespace {

const QSize chartSize{960, 480};

std::optional<QString> written(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return std::nullopt;
    const QString reason = file.errorString().isEmpty() ? QCoreApplication::translate("Report", "the disk may be full")
                                                        : file.errorString();
    return QCoreApplication::translate("Report",
                                       "The report could not be written to %1: %2. Nothing was changed there.")
        .arg(QDir::toNativeSeparators(path), reason);
}

ExportOptions drawing() { return {.format = ExportFormat::Svg, .size = chartSize, .background = Background::White}; }

/// The drawing as an element of a page, without what stands before it in a file.
std::string svgElement(const Exhibit& exhibit)
{
    const QByteArray file = exhibitSvg(exhibit, drawing());
    const qsizetype start = file.indexOf("<svg");
    return start < 0 ? std::string() : file.mid(start).toStdString();
}

/// Charts as files in a folder beside the text, which refers to them.
class ChartFiles {
public:
    explicit ChartFiles(const QString& path)
        : m_folder(QFileInfo(path).completeBaseName() + QStringLiteral("-charts")), m_parent(QFileInfo(path).dir())
    {}

    std::string add(const Exhibit& exhibit)
    {
        const QString name = m_folder + QLatin1Char('/') + QString::fromStdString(exhibit.key) + QStringLiteral(".svg");
        if (!m_failed && !m_parent.mkpath(m_folder))
            m_failed = QCoreApplication::translate("Report", "The folder %1 could not be made.")
                           .arg(m_parent.filePath(m_folder));
        if (!m_failed)
            m_failed = written(m_parent.filePath(name), exhibitSvg(exhibit, drawing()));
        QString alternative = QString::fromStdString(exhibit.title);
        alternative.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        return QStringLiteral("![%1](<%2>)").arg(alternative, name).toStdString();
    }
    const std::optional<QString>& failed() const { return m_failed; }

private:
    QString m_folder;
    QDir m_parent;
    std::optional<QString> m_failed;
};

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return ReportFormat::Pdf;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return ReportFormat::Html;
    if (ending == QLatin1String("md"))
        return ReportFormat::Markdown;
    return std::nullopt;
}

std::optional<QString> writeReport(const Report& report, const QByteArray& project, const QString& path)
{
    switch (reportFormatOf(path).value_or(ReportFormat::Pdf)) {
    case ReportFormat::Pdf: return written(path, reportPdf(report, project));
    case ReportFormat::Html: return written(path, QByteArray::fromStdString(reportHtml(report, svgElement)));
    case ReportFormat::Markdown: {
        ChartFiles charts(path);
        const std::string text =
            reportMarkdown(report, [&charts](const Exhibit& exhibit) { return charts.add(exhibit); });
        return charts.failed() ? charts.failed() : written(path, QByteArray::fromStdString(text));
    }
    }
    return std::nullopt;
}

} // namespace rackrent
