"""A project with the overrides of a scenario applied."""

import copy


def resolve_scenario(project, scenario_id):
    """The project with the overrides of the scenario and of its ancestors, oldest first."""
    project = copy.deepcopy(project)
    chain = []
    while scenario_id is not None:
        scenario = next(s for s in project.get("scenarios", []) if s["id"] == scenario_id)
        chain.insert(0, scenario)
        scenario_id = scenario.get("based_on")
    for scenario in chain:
        for override in scenario.get("overrides", []):
            apply_override(project, override)
    return project


def apply_override(project, override):
    steps = [s.replace("~1", "/").replace("~0", "~") for s in override["path"].split("/")[1:]]
    place = project
    for step in steps[:-1]:
        place = place[key_of(place, step)]
    key = key_of(place, steps[-1])
    op = override.get("op", "set")
    if op == "set":
        place[key] = copy.deepcopy(override["value"])
    elif op == "scale":
        place[key] = place[key] * override["value"]
    elif op == "add":
        place[key] = place[key] + override["value"]
    else:
        raise ValueError("unknown op " + op)


def key_of(place, step):
    """A step into a list is an object's id or an index; into an object, its key."""
    if not isinstance(place, list):
        return step
    for i, item in enumerate(place):
        if isinstance(item, dict) and item.get("id") == step:
            return i
    return int(step)
