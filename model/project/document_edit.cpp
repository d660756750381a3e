#include "model/project/document_path.h"

#include <algorithm>
#include <charconv>

namespace rackrent {

namespace {

bool hasId(const Json& element, const std::string& id)
{
    if (!element.is_object())
        return false;
    const auto found = element.find("id");
    return found != element.end() && found->is_string() && found->get_ref<const std::string&>() == id;
}

/// @param guess where the element with the id may stand; sought from there backwards, then forwards
std::optional<std::size_t> listPosition(const Json& list, const std::string& step, std::optional<std::size_t> guess)
{
    const std::size_t from = std::min(guess.value_or(0) + 1, list.size());
    for (std::size_t i = from; i-- > 0;)
        if (hasId(list[i], step))
            return i;
    for (std::size_t i = from; i < list.size(); ++i)
        if (hasId(list[i], step))
            return i;
    return positionOf(step);
}

/// The parent of the path's last element, and that element's place in it.
struct Target {
    Json* parent = nullptr;
    std::string pointer; ///< of the parent
    std::string key;     ///< in an object
    std::size_t index = 0;
    bool exists = false;

    bool isInList() const { return parent->is_array(); }
    std::string step() const { return isInList() ? std::to_string(index) : pointerStep(key); }
    std::string place() const { return pointer + "/" + step(); }
};

/// How the steps of a path into lists are read.
struct Steps {
    const IdIndex& index;
    std::optional<std::size_t> insertAt = {}; ///< where the last step stands, when a new element is to come there
    bool byPosition = false;
};

std::optional<Target> targetOf(Json& document, std::string_view path, const Steps& how)
{
    if (path.empty() || path.front() != '/')
        return std::nullopt;
    const std::vector<std::string> steps = stepsOf(path);
    Json* at = &document;
    Target target;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size();
        target.parent = at;
        if (at->is_array()) {
            std::optional<std::size_t> position;
            if (last && how.insertAt)
                position = *how.insertAt;
            else if (how.byPosition)
                position = positionOf(steps[i]);
            else if (last && steps[i] == "-")
                position = at->size();
            else
                position = listPosition(*at, steps[i], i == 1 ? how.index.guess(steps[0], steps[1]) : std::nullopt);
            if (!position || *position > at->size() || (*position == at->size() && !last))
                return std::nullopt;
            target.index = *position;
            target.exists = *position < at->size();
            if (last)
                return target;
            target.pointer += "/" + std::to_string(*position);
            at = &(*at)[*position];
        } else if (at->is_object()) {
            const auto found = at->find(steps[i]);
            target.key = steps[i];
            target.exists = found != at->end();
            if (last)
                return target;
            if (!target.exists)
                return std::nullopt;
            target.pointer += "/" + pointerStep(steps[i]);
            at = &*found;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// Edits an element of a list; gives what takes it back, but for the path.
Edit editInList(Json& list, std::size_t index, bool exists, const Edit& edit)
{
    const auto position = static_cast<std::ptrdiff_t>(index);
    Edit inverse;
    if (!edit.value) {
        inverse.value = list[index];
        inverse.insertAt = index;
        list.erase(list.begin() + position);
    } else if (edit.insertAt || !exists) {
        list.insert(list.begin() + position, *edit.value);
    } else {
        inverse.value = std::move(list[index]);
        list[index] = *edit.value;
    }
    return inverse;
}

/// Edits a member of an object; gives what takes it back, but for the path.
Edit editInObject(Json& object, const std::string& key, bool exists, const Edit& edit)
{
    auto& members = static_cast<Json::object_t::Container&>(object.get_ref<Json::object_t&>());
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first == key; });
    Edit inverse;
    if (exists) {
        inverse.value = found->second;
        if (edit.value) {
            found->second = *edit.value;
            return inverse;
        }
        inverse.insertAt = static_cast<std::size_t>(found - members.begin());
        object.erase(key);
        return inverse;
    }
    // Members cannot be moved past each other (their keys are constant), so the object is built anew.
    const std::size_t place = std::min(edit.insertAt.value_or(members.size()), members.size());
    Json rebuilt = Json::object();
    rebuilt.get_ref<Json::object_t&>().reserve(members.size() + 1); // growing would copy all that they hold
    for (std::size_t i = 0; i <= members.size(); ++i) {
        if (i == place)
            rebuilt[key] = *edit.value;
        if (i < members.size())
            rebuilt[members[i].first] = std::move(members[i].second);
    }
    object = std::move(rebuilt);
    return inverse;
}

} // namespace

std::optional<std::size_t> IdIndex::guess(const std::string& list, const std::string& id) const
{
    const auto positions = m_positions.find(list);
    if (positions == m_positions.end())
        return std::nullopt;
    const auto found = positions->second.find(id);
    return found == positions->second.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> stepsOf(std::string_view path)
{
    std::vector<std::string> steps;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '/') {
            steps.emplace_back();
        } else if (path[i] == '~' && i + 1 < path.size()) {
            steps.back() += path[++i] == '1' ? '/' : '~';
        } else {
            steps.back() += path[i];
        }
    }
    return steps;
}

std::optional<std::size_t> positionOf(std::string_view step)
{
    constexpr std::size_t mostDigits = 9;
    const bool isNumber = !step.empty() && step.size() <= mostDigits && (step == "0" || step.front() != '0') &&
                          std::ranges::all_of(step, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    std::size_t position = 0;
    std::from_chars(step.data(), step.data() + step.size(), position);
    return position;
}

std::optional<AppliedEdit> appliedEdit(Json& document, const Edit& edit, const IdIndex& index)
{
    const auto target = targetOf(document, edit.path, {index, edit.insertAt, edit.byPosition});
    if (!target || (!edit.value && !target->exists))
        return std::nullopt;
    AppliedEdit applied;
    applied.pointer = target->place();
    const bool inserts = edit.value && (!target->exists || (edit.insertAt && target->isInList()));
    applied.kind = !edit.value ? AppliedEdit::Kind::Removed
                   : inserts   ? AppliedEdit::Kind::Inserted
                               : AppliedEdit::Kind::Changed;
    Edit& inverse = applied.inverse;
    inverse = target->isInList() ? editInList(*target->parent, target->index, target->exists, edit)
                                 : editInObject(*target->parent, target->key, target->exists, edit);
    // Ids will not do: until all is taken back one may stand twice, or look like a position.
    inverse.path = applied.pointer;
    inverse.byPosition = true;
    return applied;
}

bool mayRepeatId(const AppliedEdit& edit)
{
    const std::vector<std::string> steps = stepsOf(edit.pointer);
    const bool changesIds = steps.size() < 3 || (steps.size() == 3 && steps.back() == "id");
    return changesIds && edit.kind != AppliedEdit::Kind::Removed;
}

std::optional<Edit> applyEdit(Json& document, const Edit& edit)
{
    std::optional<AppliedEdit> applied = appliedEdit(document, edit, IdIndex());
    return applied ? std::optional(std::move(applied->inverse)) : std::nullopt;
}

Json* elementAt(Json& document, std::string_view path, const IdIndex& index)
{
    if (path.empty())
        return &document;
    const auto target = targetOf(document, path, {index});
    if (!target || !target->exists)
        return nullptr;
    return target->isInList() ? &(*target->parent)[target->index] : &*target->parent->find(target->key);
}

const Json* elementAt(const Json& document, std::string_view path)
{
    return elementAt(const_cast<Json&>(document), path, IdIndex()); // looked at only
}

std::optional<std::string> resolvedPointer(const Json& document, std::string_view path)
{
    if (path.empty())
        return std::string();
    const auto target = targetOf(const_cast<Json&>(document), path, {IdIndex()}); // looked at only
    if (!target || !target->exists)
        return std::nullopt;
    return target->place();
}

std::string placedPointer(const Json& document, const std::string& path)
{
    if (!path.empty() && path.front() != '/')
        return path;
    const Json* at = &document;
    std::string pointer;
    for (std::string step : stepsOf(path)) {
        const Json* next = nullptr;
        if (at && at->is_array()) {
            const auto position = listPosition(*at, step, std::nullopt);
            if (position && *position < at->size()) {
                step = std::to_string(*position);
                next = &(*at)[*position];
            }
        } else if (at && at->is_object()) {
            const auto found = at->find(step);
            next = found == at->end() ? nullptr : &*found;
        }
        pointer += '/' + pointerStep(step);
        at = next;
    }
    return pointer;
}

} // namespace rackrent
