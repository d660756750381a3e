#pragma once

#include "model/project/document_path.h"
#include "model/project/project.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rackrent {

/// Which elements of a list are to be read again, while edits change, insert and remove elements.
template <class T>
class StaleList {
public:
    struct Entry {
        typename SharedList<T>::Element part;   ///< null when it is to be read
        typename SharedList<T>::Element before; ///< what stood there, or null
        std::optional<std::size_t> from;        ///< position of `before`
    };

    bool any() const { return m_all || m_entries || !m_touched.empty(); }
    /// With elements that came, left, or may have changed places; without, those that are `touched` are stale.
    bool isStructural() const { return m_all || m_entries; }
    const std::set<std::size_t>& touched() const { return m_touched; }

    void all() { m_all = true; }
    /// A position that the list has not is a key of what stands in its place.
    void touch(std::size_t position, const SharedList<T>& before)
    {
        if (position >= (m_entries ? m_entries->size() : before.size()))
            all();
        else if (m_entries)
            (*m_entries)[position].part = nullptr;
        else
            m_touched.insert(position);
    }
    void insert(std::size_t position, const SharedList<T>& before)
    {
        if (position <= entries(before).size())
            m_entries->insert(m_entries->begin() + static_cast<std::ptrdiff_t>(position), Entry{});
    }
    void erase(std::size_t position, const SharedList<T>& before)
    {
        if (position < entries(before).size())
            m_entries->erase(m_entries->begin() + static_cast<std::ptrdiff_t>(position));
    }

    /// One entry for each of `size` elements that the list now has.
    std::vector<Entry> taken(std::size_t size, const SharedList<T>& before)
    {
        if (!m_all && entries(before).size() == size)
            return std::move(*m_entries);
        std::vector<Entry> entries(size);
        for (std::size_t i = 0; i < std::min(size, before.size()); ++i)
            entries[i] = {nullptr, before.element(i), i};
        return entries;
    }

private:
    std::vector<Entry>& entries(const SharedList<T>& before)
    {
        if (m_entries)
            return *m_entries;
        m_entries.emplace(before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            (*m_entries)[i] = {m_touched.contains(i) ? nullptr : before.element(i), before.element(i), i};
        return *m_entries;
    }

    bool m_all = false;
    std::set<std::size_t> m_touched;             ///< while no element came or left
    std::optional<std::vector<Entry>> m_entries; ///< once one did
};

/// Which parts of a document are to be read again, gathered edit by edit.
class StaleParts {
public:
    static StaleParts everything();

    /// @param before the project that the document was read as before the first of the edits
    void note(const AppliedEdit& edit, const Project& before);

    /// Whether what other parts are read by, or paths lead by, may have changed: the timeline, curves, facilities, or
    /// which parts there are and their ids. Else the parts named by `touched` alone are read otherwise than before.
    bool isWide() const { return m_isWide; }
    /// Names such as "contracts/12" or "valuation".
    const std::set<std::string>& touched() const { return m_touched; }

    StaleList<Curve> curves;
    StaleList<Facility> facilities;
    StaleList<Contract> contracts;
    StaleList<Loan> loans;
    bool timeline = false;
    bool corporate = false;
    bool valuation = false;
    bool about = false; ///< scenarios, sources or provenance
    bool simulation = false;
    bool views = false;

private:
    void noteCurve(const std::vector<std::string>& steps, AppliedEdit::Kind kind, const Project& before);
    void noteTop(const std::string& key);

    bool m_isWide = false;
    std::set<std::string> m_touched;
};

} // namespace rackrent
