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
template <class T>
class SharedList {
public:
    using value_type = T;
    using Element = std::shared_ptr<const T>;

    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        const_iterator() = default;
        explicit const_iterator(const Element* at) : m_at(at) {}
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        reference operator[](difference_type n) const { return *m_at[n]; }
        const_iterator& operator++() { return ++m_at, *this; }
        const_iterator operator++(int) { return const_iterator(m_at++); }
        const_iterator& operator--() { return --m_at, *this; }
        const_iterator operator--(int) { return const_iterator(m_at--); }
        const_iterator& operator+=(difference_type n) { return m_at += n, *this; }
        const_iterator& operator-=(difference_type n) { return m_at -= n, *this; }
        friend const_iterator operator+(const_iterator it, difference_type n) { return it += n; }
        friend const_iterator operator+(difference_type n, const_iterator it) { return it += n; }
        friend const_iterator operator-(const_iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(const_iterator a, const_iterator b) { return a.m_at - b.m_at; }
        auto operator<=>(const const_iterator&) const = default;

    private:
        const Element* m_at = nullptr;
    };
    using iterator = const_iterator;

    SharedList() : m_elements(none()) {}
    SharedList(std::initializer_list<T> values) : SharedList(std::vector<T>(values)) {}
    SharedList(std::vector<T> values)
    {
        std::vector<Element> elements;
        elements.reserve(values.size());
        for (T& value : values)
            elements.push_back(std::make_shared<const T>(std::move(value)));
        m_elements = std::make_shared<const std::vector<Element>>(std::move(elements));
    }
    /// @param elements none of them null
    explicit SharedList(std::vector<Element> elements)
        : m_elements(std::make_shared<const std::vector<Element>>(std::move(elements)))
    {}

    std::size_t size() const { return m_elements->size(); }
    bool empty() const { return m_elements->empty(); }
    const T& operator[](std::size_t position) const { return *(*m_elements)[position]; }
    const T& at(std::size_t position) const { return *m_elements->at(position); }
    const T& front() const { return *m_elements->front(); }
    const T& back() const { return *m_elements->back(); }
    const_iterator begin() const { return const_iterator(m_elements->data()); }
    const_iterator end() const { return const_iterator(m_elements->data() + m_elements->size()); }
    /// The elements as they are shared.
    const std::vector<Element>& elements() const { return *m_elements; }

    void set(std::size_t position, T value)
    {
        std::vector<Element> elements = *m_elements;
        elements.at(position) = std::make_shared<const T>(std::move(value));
        *this = SharedList(std::move(elements));
    }
    /// Changes one element: `change(T&)` is called on a copy, which takes the element's place.
    template <class Change>
    void change(std::size_t position, Change&& change)
    {
        T value = at(position);
        change(value);
        set(position, std::move(value));
    }
    void push_back(T value)
    {
        std::vector<Element> elements = *m_elements;
        elements.push_back(std::make_shared<const T>(std::move(value)));
        *this = SharedList(std::move(elements));
    }
    void erase(std::size_t position)
    {
        std::vector<Element> elements = *m_elements;
        elements.erase(elements.begin() + static_cast<std::ptrdiff_t>(position));
        *this = SharedList(std::move(elements));
    }

    /// By value; elements that are shared are equal without a look.
    bool operator==(const SharedList& other) const
    {
        return m_elements == other.m_elements ||
               std::equal(m_elements->begin(), m_elements->end(), other.m_elements->begin(), other.m_elements->end(),
                          [](const Element& a, const Element& b) { return a == b || *a == *b; });
    }

private:
    static const std::shared_ptr<const std::vector<Element>>& none()
    {
        static const auto empty = std::make_shared<const std::vector<Element>>();
        return empty;
    }

    std::shared_ptr<const std::vector<Element>> m_elements;
};

} // namespace rackrent
