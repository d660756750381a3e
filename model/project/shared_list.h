#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace rackrent {

/// A list of values that never change in place: copying the list shares its elements, changing one gives that
/// element a new address. So two lists show by their elements' addresses alone what they have in common, which is
/// how results computed before are known to hold still.
///
/// Elements lie in chunks, which are shared too: a change costs a chunk, a comparison skips those that are shared.
template <class T>
class SharedList {
public:
    using value_type = T;
    using Element = std::shared_ptr<const T>;

private:
    static constexpr std::size_t chunkSize = 128;
    using Chunk = std::vector<Element>; ///< full, but for the last
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;

public:
    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        const_iterator() = default;
        const_iterator(const Chunks* chunks, difference_type position) : m_chunks(chunks), m_position(position) {}
        reference operator*() const { return *elementIn(*m_chunks, static_cast<std::size_t>(m_position)); }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type n) const { return *(*this + n); }
        const_iterator& operator++() { return *this += 1; }
        const_iterator operator++(int) { return {m_chunks, m_position++}; }
        const_iterator& operator--() { return *this -= 1; }
        const_iterator operator--(int) { return {m_chunks, m_position--}; }
        const_iterator& operator+=(difference_type n)
        {
            m_position += n;
            return *this;
        }
        const_iterator& operator-=(difference_type n) { return *this += -n; }
        friend const_iterator operator+(const_iterator it, difference_type n) { return it += n; }
        friend const_iterator operator+(difference_type n, const_iterator it) { return it += n; }
        friend const_iterator operator-(const_iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(const_iterator a, const_iterator b) { return a.m_position - b.m_position; }
        bool operator==(const const_iterator& other) const { return m_position == other.m_position; }
        auto operator<=>(const const_iterator& other) const { return m_position <=> other.m_position; }

    private:
        const Chunks* m_chunks = nullptr;
        difference_type m_position = 0;
    };
    using iterator = const_iterator;

    SharedList() : m_chunks(none()) {}
    SharedList(std::initializer_list<T> values) : SharedList(std::vector<T>(values)) {}
    SharedList(std::vector<T> values)
    {
        std::vector<Element> elements;
        elements.reserve(values.size());
        for (T& value : values)
            elements.push_back(std::make_shared<const T>(std::move(value)));
        *this = SharedList(std::move(elements));
    }
    /// @param elements none of them null
    explicit SharedList(std::vector<Element> elements) : m_size(elements.size())
    {
        Chunks chunks;
        for (std::size_t from = 0; from < elements.size(); from += chunkSize) {
            const auto begin = std::make_move_iterator(elements.begin() + static_cast<std::ptrdiff_t>(from));
            chunks.push_back(std::make_shared<const Chunk>(
                begin, begin + static_cast<std::ptrdiff_t>(std::min(chunkSize, elements.size() - from))));
        }
        m_chunks = std::make_shared<const Chunks>(std::move(chunks));
    }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T& operator[](std::size_t position) const { return *element(position); }
    const T& at(std::size_t position) const { return *m_chunks->at(position / chunkSize)->at(position % chunkSize); }
    const T& front() const { return (*this)[0]; }
    const T& back() const { return (*this)[m_size - 1]; }
    const_iterator begin() const { return {m_chunks.get(), 0}; }
    const_iterator end() const { return {m_chunks.get(), static_cast<std::ptrdiff_t>(m_size)}; }

    /// An element as it is shared.
    const Element& element(std::size_t position) const { return elementIn(*m_chunks, position); }
    std::vector<Element> elements() const
    {
        std::vector<Element> all;
        all.reserve(m_size);
        for (const auto& chunk : *m_chunks)
            all.insert(all.end(), chunk->begin(), chunk->end());
        return all;
    }
    /// Positions at which two lists of one size have other elements, ascending.
    std::vector<std::size_t> differences(const SharedList& other) const
    {
        std::vector<std::size_t> positions;
        for (std::size_t c = 0; c < m_chunks->size(); ++c) {
            const auto& one = (*m_chunks)[c];
            const auto& two = (*other.m_chunks)[c];
            for (std::size_t i = 0; one != two && i < one->size(); ++i)
                if ((*one)[i] != (*two)[i])
                    positions.push_back(c * chunkSize + i);
        }
        return positions;
    }
    /// Whether both are made of the same elements, by their addresses.
    bool isSame(const SharedList& other) const { return m_size == other.m_size && differences(other).empty(); }

    void set(std::size_t position, Element element)
    {
        Chunk chunk = *m_chunks->at(position / chunkSize);
        chunk.at(position % chunkSize) = std::move(element);
        Chunks chunks = *m_chunks;
        chunks[position / chunkSize] = std::make_shared<const Chunk>(std::move(chunk));
        m_chunks = std::make_shared<const Chunks>(std::move(chunks));
    }
    /// Changes one element: `change(T&)` is called on a copy, which takes the element's place.
    template <class Change>
    void change(std::size_t position, Change&& change)
    {
        T value = at(position);
        change(value);
        set(position, std::make_shared<const T>(std::move(value)));
    }
    void push_back(T value)
    {
        std::vector<Element> all = elements();
        all.push_back(std::make_shared<const T>(std::move(value)));
        *this = SharedList(std::move(all));
    }
    void erase(std::size_t position)
    {
        std::vector<Element> all = elements();
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(position));
        *this = SharedList(std::move(all));
    }

    /// By value; elements that are shared are equal without a look.
    bool operator==(const SharedList& other) const
    {
        if (m_size != other.m_size)
            return false;
        const std::vector<std::size_t> positions = differences(other);
        return std::all_of(positions.begin(), positions.end(),
                           [&](std::size_t position) { return (*this)[position] == other[position]; });
    }

private:
    static const Element& elementIn(const Chunks& chunks, std::size_t position)
    {
        return (*chunks[position / chunkSize])[position % chunkSize];
    }
    static const std::shared_ptr<const Chunks>& none()
    {
        static const auto empty = std::make_shared<const Chunks>();
        return empty;
    }

    std::size_t m_size = 0;
    std::shared_ptr<const Chunks> m_chunks;
};

} // namespace rackrent
