#pragma once

#include "views/fields/field.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Where the inputs of a project come from, input by input.
namespace rackrent {

enum class Origin {
    Published,  ///< an entry says so
    Inferred,   ///< an entry says so
    Assumption, ///< an entry says so
    Default,    ///< the key is absent: what the format says counts
    Unsaid      ///< it stands in the file, and nobody said why
};

/// "published", to be translated in the context "Fields".
const char* originWord(Origin origin);

struct InputOrigin {
    Origin origin = Origin::Unsaid;
    std::string source;   ///< id of a source, or empty
    std::string note;     ///< or empty
    std::string entryKey; ///< the key of the entry in "provenance"; empty without one
    bool isOwn = false;   ///< whether the entry is of the very input, not of what it is a part of
    bool operator==(const InputOrigin&) const = default;
};

/// The entries of a document, found by what they are about, however their paths are written.
class ProvenanceIndex {
public:
    explicit ProvenanceIndex(const Json& document);

    /// The origin of what stands at a pointer with positions: the entry of itself, or else of the nearest that it is a
    /// part of.
    InputOrigin at(const std::string& pointer) const;
    /// The key of the entry of this very pointer; empty without one.
    std::string keyOf(const std::string& pointer) const;

private:
    const Json& m_document;
    std::map<std::string, std::string> m_keys; ///< of entries, by pointer
};

/// The same for a single input. The path may name ids.
InputOrigin originOf(const Json& document, const std::string& path);

/// Edits that say where an input comes from. `Default` and `Unsaid` take its own entry away.
std::vector<Edit> originEdits(const Json& document, const std::string& path, const InputOrigin& origin);

/// An input of the project, with what is to be said of it.
struct Input {
    PartPlace part;
    const Field* field = nullptr;
    std::optional<std::size_t> row; ///< in a table
    const Field* column = nullptr;
    std::string pointer;
    std::optional<Json> value; ///< none where the default counts
    InputOrigin origin;

    FieldPlace place() const { return {part, field, row, column}; }
};

/// Every input that the computation uses, in the order of parts and forms, with inputs left at their default. What only
/// names or explains is no input: ids, names, notes, sources, scenarios.
std::vector<Input> allInputs(const Json& document);

/// The value of an input as shown; of one that is absent its default.
QString inputText(const Input& input, const Json& document, const NumberText& numbers);

} // namespace rackrent
