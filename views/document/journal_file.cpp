#include "views/document/journal_file.h"

#include "model/project/json_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace rackrent {
namespace {

constexpr const char* format = "rackrent-journal";
constexpr int version = 1;
constexpr qsizetype checksumLetters = 16;
const QString startPrefix = QStringLiteral("start-");
const QString linesPrefix = QStringLiteral("steps-");
constexpr std::array kindNames{"edit", "undo", "redo"};

QByteArray hexHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray checksumOf(const QByteArray& content, const QByteArray& before)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(before);
    hash.addData(content);
    return hash.result().toHex().first(checksumLetters);
}

QByteArray dumped(const Json& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json parsed(const QByteArray& text) { return Json::parse(text.begin(), text.end(), nullptr, false); }

std::string textIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

template <class Whole>
Whole wholeIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<Whole>() : Whole{};
}

Json jsonOf(const Edit& edit)
{
    Json one{{"path", edit.path}};
    if (edit.value)
        one["value"] = *edit.value;
    if (edit.insertAt)
        one["at"] = *edit.insertAt;
    if (edit.byPosition)
        one["positions"] = true;
    return one;
}

Edit editOf(const Json& json)
{
    Edit edit{textIn(json, "path"), std::nullopt};
    if (const auto value = json.find("value"); value != json.end())
        edit.value = *value;
    if (json.contains("at"))
        edit.insertAt = wholeIn<std::size_t>(json, "at");
    edit.byPosition = json.contains("positions");
    return edit;
}

std::optional<JournalLine> lineOf(const Json& json)
{
    if (!json.is_object() || !json.contains("edits") || !json["edits"].is_array())
        return std::nullopt;
    const auto kind = std::ranges::find(kindNames, textIn(json, "do"));
    if (kind == kindNames.end())
        return std::nullopt;
    JournalLine line;
    line.kind = static_cast<Document::Step::Kind>(kind - kindNames.begin());
    line.command = wholeIn<std::uint64_t>(json, "command");
    line.name = QString::fromStdString(textIn(json, "name"));
    for (const Json& edit : json["edits"])
        line.edits.push_back(editOf(edit));
    return line;
}

std::optional<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// The journal of one generation; nothing when its head or its starting text is not whole.
std::optional<StoredJournal> journalAt(const QString& folder, int generation)
{
    const auto text = bytesOf(linesFileOf(folder, generation));
    const auto start = bytesOf(startFileOf(folder, generation));
    if (!text || !start)
        return std::nullopt;
    StoredJournal journal;
    journal.generation = generation;
    const std::vector<QByteArray> contents = goodLines(*text, journal.checksum, journal.length);
    const Json head = contents.empty() ? Json() : parsed(contents.front());
    if (!head.is_object() || textIn(head, "format") != format || wholeIn<int>(head, "version") != version ||
        textIn(head, "start_hash") != hexHash(*start).toStdString())
        return std::nullopt;
    journal.head.path = QString::fromStdString(textIn(head, "path"));
    journal.head.name = QString::fromStdString(textIn(head, "name"));
    journal.head.fileHash = QByteArray::fromStdString(textIn(head, "file_hash"));
    journal.head.changes = wholeIn<int>(head, "changes");
    journal.start = *start;
    for (std::size_t i = 1; i < contents.size(); ++i) {
        std::optional<JournalLine> line = lineOf(parsed(contents[i]));
        if (!line)
            return std::nullopt; // of another version, its checksum being right
        journal.lines.push_back(std::move(*line));
    }
    return journal;
}

} // namespace

QString startFileOf(const QString& folder, int generation)
{
    return QDir(folder).filePath(startPrefix + QString::number(generation) + QStringLiteral(".rackrent"));
}

QString linesFileOf(const QString& folder, int generation)
{
    return QDir(folder).filePath(linesPrefix + QString::number(generation));
}

QByteArray lineText(const QByteArray& content, QByteArray& checksum)
{
    checksum = checksumOf(content, checksum);
    return checksum + ' ' + content + '\n';
}

QByteArray contentOf(const JournalHead& head, const QByteArray& start)
{
    return dumped({{"format", format},
                   {"version", version},
                   {"path", head.path.toStdString()},
                   {"name", head.name.toStdString()},
                   {"file_hash", head.fileHash.toStdString()},
                   {"start_hash", (head.startHash.isEmpty() ? hexHash(start) : head.startHash).toStdString()},
                   {"changes", head.changes}});
}

QByteArray contentOf(const JournalLine& line)
{
    Json edits = Json::array();
    for (const Edit& edit : line.edits)
        edits.push_back(jsonOf(edit));
    return dumped({{"do", kindNames[static_cast<std::size_t>(line.kind)]},
                   {"command", line.command},
                   {"name", line.name.toStdString()},
                   {"edits", std::move(edits)}});
}

std::vector<QByteArray> goodLines(const QByteArray& text, QByteArray& checksum, qint64& length)
{
    std::vector<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        const QByteArray line = text.mid(from, end - from);
        if (line.size() <= checksumLetters || line[checksumLetters] != ' ')
            break;
        const QByteArray content = line.mid(checksumLetters + 1);
        const QByteArray expected = checksumOf(content, checksum);
        if (line.first(checksumLetters) != expected)
            break;
        checksum = expected;
        lines.push_back(content);
        from = end + 1;
    }
    length = from;
    return lines;
}

std::vector<int> generationsIn(const QString& folder)
{
    std::vector<int> generations;
    for (const QString& name : QDir(folder).entryList({linesPrefix + u'*'}, QDir::Files)) {
        bool isNumber = false;
        const int generation = name.mid(linesPrefix.size()).toInt(&isNumber);
        if (isNumber)
            generations.push_back(generation);
    }
    std::ranges::sort(generations);
    return generations;
}

std::optional<StoredJournal> storedJournal(const QString& folder)
{
    std::vector<int> generations = generationsIn(folder);
    for (; !generations.empty(); generations.pop_back())
        if (auto journal = journalAt(folder, generations.back()))
            return journal;
    return std::nullopt;
}

std::optional<Json> documentOf(const StoredJournal& journal, std::size_t without)
{
    ParsedJson start = parsedJson({journal.start.constData(), static_cast<std::size_t>(journal.start.size())});
    if (hasErrors(start.problems))
        return std::nullopt;
    const std::size_t count = journal.lines.size() - std::min(without, journal.lines.size());
    for (std::size_t i = 0; i < count; ++i)
        for (const Edit& edit : journal.lines[i].edits)
            if (!applyEdit(start.value, edit))
                return std::nullopt;
    return std::move(start.value);
}

} // namespace rackrent
