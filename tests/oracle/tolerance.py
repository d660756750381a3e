"""When two results of one project are the same: one rule for conformance files and comparisons."""

RELATIVE = 1e-9
ABSOLUTE = 1e-6
ROOT = 1e-7


def close(a, b, tolerance=ABSOLUTE):
    if isinstance(a, bool) or isinstance(b, bool) or a is None or b is None:
        return a is b
    if isinstance(a, str) or isinstance(b, str):
        return a == b
    if isinstance(a, list) or isinstance(b, list):
        return (isinstance(a, list) and isinstance(b, list) and len(a) == len(b)
                and all(close(x, y, tolerance) for x, y in zip(a, b)))
    return abs(a - b) <= max(tolerance, RELATIVE * max(abs(a), abs(b)))


def differences(expected, actual, skip_metrics=(), extra_allowed=True):
    """Lines of text: where `actual` is not `expected`. Lines and metrics that only `actual` has are
    additions, which the rules welcome; whole contracts and facilities may be neither missing nor extra."""
    found = []
    if expected["months"] != actual.get("months"):
        found.append("months differ")
    compare_lines("lines", expected["lines"], actual.get("lines", {}), expected["months"], found)
    for group in ("contracts", "facilities"):
        ours, theirs = expected[group], actual.get(group, {})
        if set(ours) != set(theirs):
            found.append(f"{group}: {sorted(ours)} against {sorted(theirs)}")
        for key in ours:
            if key in theirs:
                compare_lines(f"{group}/{key}", ours[key], theirs[key], expected["months"], found)
    for key, value in expected["metrics"].items():
        if key in skip_metrics:
            continue
        if key not in actual.get("metrics", {}):
            found.append(f"metrics/{key}: missing")
            continue
        tolerance = ROOT if "irr" in key else ABSOLUTE
        if not close(value, actual["metrics"][key], tolerance):
            found.append(f"metrics/{key}: {value!r} against {actual['metrics'][key]!r}")
    return found


def compare_lines(place, ours, theirs, months, found):
    for name, values in ours.items():
        if name not in theirs:
            found.append(f"{place}/{name}: missing")
        elif not isinstance(values, list):
            if not close(values, theirs[name]):
                found.append(f"{place}/{name}: {values!r} against {theirs[name]!r}")
        elif len(values) != len(theirs[name]):
            found.append(f"{place}/{name}: {len(values)} months against {len(theirs[name])}")
        else:
            for month, a, b in zip(months, values, theirs[name]):
                if not close(a, b):
                    found.append(f"{place}/{name} {month}: {a!r} against {b!r}")
